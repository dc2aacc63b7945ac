/* Rules of the host: predicates over the rows of a table, and outcomes by the first rule that matches. What is computed:
 * docs/readers/rules.md. */
#ifndef DELCREDERE_HOST_RULES_H
#define DELCREDERE_HOST_RULES_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question of both. Start from DCR_RULES_OPTIONS_INIT. */
typedef struct dcr_rules_options {
    uint32_t size;               /* sizeof(dcr_rules_options) of the caller */
    int32_t as_of_day;           /* day of the question; DCR_NO_DAY: none is needed */
    uint32_t table;              /* dcr_table_kind: a table of facts of the book */
    uint32_t currency;           /* ISO 4217 number; 0: that of the policy */
    const dcr_table *predicates; /* a table DCR_TABLE_RULE_PREDICATES */
    const dcr_table *outcomes;   /* of dcr_rule_assign_compute: a table DCR_TABLE_RULE_OUTCOMES */
} dcr_rules_options;
#define DCR_RULES_OPTIONS_INIT { (uint32_t)sizeof(dcr_rules_options), DCR_NO_DAY, 0, 0, NULL, NULL }
DCR_API void dcr_rules_options_init(dcr_rules_options *options, size_t size);

/** dcr_rule_eval_compute answers with DCR_TABLE_RULE_EVAL_ROWS and _RULE_EVAL_RULES; `policy` may be NULL.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_UNKNOWN, DCR_E_COLUMN_ABSENT, DCR_E_FACT_ABSENT, DCR_E_CODE, DCR_E_DATE,
 *  DCR_E_DECIMAL, DCR_E_PRECISION, DCR_E_RANGE, DCR_E_CURRENCY, DCR_E_CURRENCY_MIX, DCR_E_OVERFLOW, DCR_E_NOMEM, and those of
 *  dcr_cover_compute. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_rule_eval_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_rules_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/** dcr_rule_assign_compute answers with DCR_TABLE_RULE_ASSIGN_ROWS, _RULE_ASSIGN_MISSES and _RULE_ASSIGN_RULES.
 *  Errors: as above, and DCR_E_DUPLICATE (a rule of outcomes stands twice). Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_rule_assign_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_rules_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
