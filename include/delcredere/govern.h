/* Several policies at once: which of them governs an invoice. */
#ifndef DELCREDERE_GOVERN_H
#define DELCREDERE_GOVERN_H

#include "delcredere/book.h"
#include "delcredere/policy.h"

#ifdef __cplusplus
extern "C" {
#endif

/** dcr_govern gives for every document of a book the policy that governs it: of those whose attachment window and form
 *  take it the first by `rule` (dcr_governing_rule). The table is DCR_TABLE_GOVERNED, in the order of INVOICES; its column
 *  DCR_GOVERNED_POLICY_IX is what the options of cover and claim take as `governed`. Free it with dcr_table_free.
 *  Errors: DCR_E_NULL (also a policy), DCR_E_RANGE (rule, 1 to 1024 policies), DCR_E_STRUCT_SIZE (allocator),
 *  DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_govern(
    const dcr_policy *const *policies, size_t num_policies, const dcr_book *book, uint32_t rule,
    const dcr_allocator *allocator, dcr_table **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
