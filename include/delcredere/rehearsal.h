/* Rehearsal: if every buyer failed today, what would be paid, what not and why, and what changes if one waits. What is
 * computed: docs/readers/rehearsal.md. */
#ifndef DELCREDERE_REHEARSAL_H
#define DELCREDERE_REHEARSAL_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question. Start from DCR_REHEARSAL_OPTIONS_INIT. */
typedef struct dcr_rehearsal_options {
    uint32_t size;           /* sizeof(dcr_rehearsal_options) of the caller */
    int32_t as_of_day;       /* day of the failure */
    uint32_t cause;          /* dcr_cause; 0: every cause that the policy insures */
    uint32_t unknown_as;     /* dcr_unknown_as: how what is missing or pending is read; 0: not_met */
    int32_t only_today;      /* 1: nothing is asked of later days */
    uint32_t reserved;
    const uint32_t *buyers;  /* rows of BUYERS; NULL: all */
    size_t num_buyers;
    int64_t first_loss_used; /* as in dcr_claim_options, of every claim */
    int64_t liability_used;
    int64_t premium_paid;
} dcr_rehearsal_options;
#define DCR_REHEARSAL_OPTIONS_INIT                                                                                  \
    { (uint32_t)sizeof(dcr_rehearsal_options), DCR_NO_DAY, 0, 0, 0, 0, NULL, 0, DCR_NO_AMOUNT, DCR_NO_AMOUNT,        \
      DCR_NO_AMOUNT }
DCR_API void dcr_rehearsal_options_init(dcr_rehearsal_options *options, size_t size);

/** dcr_rehearsal_compute answers with DCR_TABLE_REHEARSAL, _REHEARSAL_REASONS and _REHEARSAL_TOTALS. Every indemnity is that of
 *  dcr_claim_compute with as_of_day and cause_day the day that its column names. A buyer who cannot be answered has a status.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_RANGE (buyers, cause, unknown_as, counters), DCR_E_DATE, DCR_E_PLAN,
 *  DCR_E_TERM_ABSENT (conversion_date with foreign money in the book), DCR_E_OVERFLOW, DCR_E_NOMEM, DCR_E_INTERNAL.
 *  On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_rehearsal_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_rehearsal_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
