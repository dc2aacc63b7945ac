/* Answers: the result tables of a question that has no handle of its own. Every reader (agenda, rehearsal, premium, ...) gives
 * one; which tables it has stands at the function that made it. */
#ifndef DELCREDERE_RESULT_H
#define DELCREDERE_RESULT_H

#include "delcredere/table.h"

#ifdef __cplusplus
extern "C" {
#endif

/** An answer: some result tables. It refers to nothing else: policy and book may be given back before it.
 *  Thread-safety: any number of readers. */
typedef struct dcr_result dcr_result;

/** dcr_result_table returns a result table of the result, NULL for a kind that it does not have; it lives as long as the
 *  answer. Since: 0.1 */
DCR_API const dcr_table *dcr_result_table(const dcr_result *result, dcr_table_kind kind);
/** dcr_result_at returns the ix-th table of the result, NULL past the last. Since: 0.1 */
DCR_API const dcr_table *dcr_result_at(const dcr_result *result, size_t ix);
/** dcr_result_currency returns the currency of the answer's amounts, 0 when it has none. Since: 0.1 */
DCR_API uint32_t dcr_result_currency(const dcr_result *result);
/** dcr_result_free releases an answer. NULL is allowed. Since: 0.1 */
DCR_API void dcr_result_free(dcr_result *result);

#ifdef __cplusplus
}
#endif
#endif
