/* Several policies on one book: what each covers, pays in given losses and costs. What is computed: docs/readers/compare.md. */
#ifndef DELCREDERE_COMPARE_H
#define DELCREDERE_COMPARE_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { DCR_COMPARE_MAX_POLICIES = 64 };

/** The question. Start from DCR_COMPARE_OPTIONS_INIT. */
typedef struct dcr_compare_options {
    uint32_t size;              /* sizeof(dcr_compare_options) of the caller */
    uint32_t cause;             /* dcr_cause whose percentage applies to cover; 0: the general percentage */
    uint32_t unknown_as;        /* dcr_unknown_as; 0: not_met */
    uint32_t reserved;
    const int32_t *days;        /* on which cover is looked at */
    size_t num_days;
    const dcr_table *scenarios; /* DCR_TABLE_SCENARIOS; NULL: none */
    const int64_t *premiums;    /* stated, by policy; DCR_NO_AMOUNT: computed */
    size_t num_premiums;
    const uint32_t *bases;      /* by policy: the one that it is a change of, or DCR_NO_INDEX; shown only. NULL: none is */
} dcr_compare_options;
#define DCR_COMPARE_OPTIONS_INIT { (uint32_t)sizeof(dcr_compare_options), 0, 0, 0, NULL, 0, NULL, NULL, 0, NULL }
DCR_API void dcr_compare_options_init(dcr_compare_options *options, size_t size);

/** dcr_compare_compute answers with DCR_TABLE_COMPARE_POLICIES, _COMPARE_DAYS, _COMPARE_REASONS and _COMPARE_SCENARIOS. The
 *  first policy is what the others are compared with.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_RANGE (number of policies or premiums), DCR_E_CURRENCY (policies of two
 *  currencies), DCR_E_AMOUNT_SIGN (premiums), DCR_E_UNKNOWN (table), DCR_E_BUYER_UNKNOWN (with the row), and those of
 *  dcr_cover_compute, dcr_claim_compute and dcr_premium_compute. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_compare_compute(
    const dcr_policy *const *policies, size_t num_policies, const dcr_book *book, const dcr_compare_options *options,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
