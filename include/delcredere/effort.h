/* The proof of effort: the plan of reminders held against the log of what was sent. What is computed:
 * docs/readers/effort-log.md. */
#ifndef DELCREDERE_EFFORT_H
#define DELCREDERE_EFFORT_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question. Start from DCR_EFFORT_LOG_CHECK_OPTIONS_INIT. */
typedef struct dcr_effort_log_check_options {
    uint32_t size;     /* sizeof(dcr_effort_log_check_options) of the caller */
    int32_t as_of_day; /* day of the question */
    uint32_t buyer_ix; /* this buyer alone; DCR_NO_INDEX: all */
    uint32_t reserved;
    const dcr_table *levels; /* a table DCR_TABLE_DUNNING_LEVELS */
    const dcr_table *sent;   /* a table DCR_TABLE_DUNNING_SENT; NULL: nothing was sent */
} dcr_effort_log_check_options;
#define DCR_EFFORT_LOG_CHECK_OPTIONS_INIT                                                                           \
    { (uint32_t)sizeof(dcr_effort_log_check_options), DCR_NO_DAY, DCR_NO_INDEX, 0, NULL, NULL }
DCR_API void dcr_effort_log_check_options_init(dcr_effort_log_check_options *options, size_t size);

/** dcr_effort_log_check_compute answers with DCR_TABLE_EFFORT_STEPS, _EFFORT_INVOICES and _EFFORT_TOTALS.
 *  Errors: those of dcr_dunning_compute; DCR_E_RANGE (grace_days of a level), DCR_E_OVERFLOW. On error `out` is as it was.
 *  Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_effort_log_check_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_effort_log_check_options *options,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
