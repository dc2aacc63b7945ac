/* Change: what differs in invoices, buyers, deadlines, claims and by reason when something happens, or the terms are others.
 * What is computed: docs/readers/change.md. */
#ifndef DELCREDERE_CHANGE_H
#define DELCREDERE_CHANGE_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question. Start from DCR_CHANGE_OPTIONS_INIT. */
typedef struct dcr_change_options {
    uint32_t size;          /* sizeof(dcr_change_options) of the caller */
    int32_t as_of_day;      /* day of both covers */
    uint32_t cause;         /* dcr_cause whose percentage applies and by which buyers fail; 0: the general percentage, and
                               insolvency */
    uint32_t unknown_as;    /* dcr_unknown_as; 0: not_met */
    int32_t all_rows;       /* 1: rows for open invoices and their buyers that do not change, too */
    int32_t without_claims; /* 1: no claim is computed */
    uint32_t first_order;   /* row of INVOICES: the first of the open orders among them */
    uint32_t num_orders;
    const dcr_policy *policy_after; /* NULL: the policy before */
} dcr_change_options;
#define DCR_CHANGE_OPTIONS_INIT { (uint32_t)sizeof(dcr_change_options), DCR_NO_DAY, 0, 0, 0, 0, 0, 0, NULL }
DCR_API void dcr_change_options_init(dcr_change_options *options, size_t size);

/** dcr_change_compute gives the difference of two covers on one day, of `policy` and `before` and of `policy_after` and
 *  `after`: tables DCR_TABLE_CHANGE_INVOICES, _BUYERS, _DEADLINES, _REASONS and _TOTALS. `after` must have the rows of
 *  `before` with the same numbers, as dcr_book_extend makes it, and may have more.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE (as_of_day), DCR_E_RANGE (cause, unknown_as, fewer rows after),
 *  DCR_E_TERM_CONFLICT (the policies have different currencies), those of dcr_cover_compute, DCR_E_OVERFLOW, DCR_E_NOMEM,
 *  DCR_E_INTERNAL. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_change_compute(
    const dcr_policy *policy, const dcr_book *before, const dcr_book *after, const dcr_change_options *options,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
