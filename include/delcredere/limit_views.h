/* Views of limits: how they are used over time. */
#ifndef DELCREDERE_LIMIT_VIEWS_H
#define DELCREDERE_LIMIT_VIEWS_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question. Start from DCR_LIMIT_USAGE_OPTIONS_INIT. */
typedef struct dcr_limit_usage_options {
    uint32_t size;       /* sizeof(dcr_limit_usage_options) of the caller */
    int32_t as_of_day;   /* day of the question, and last day of the range */
    int32_t from_day;    /* first day of the range, at most 3660 days; DCR_NO_DAY: as_of_day */
    uint32_t cause;      /* as in dcr_cover_options */
    uint32_t unknown_as; /* likewise */
    uint32_t reserved;   /* zero */
} dcr_limit_usage_options;
#define DCR_LIMIT_USAGE_OPTIONS_INIT { (uint32_t)sizeof(dcr_limit_usage_options), DCR_NO_DAY, DCR_NO_DAY, 0, 0, 0 }
DCR_API void dcr_limit_usage_options_init(dcr_limit_usage_options *options, size_t size);

/** dcr_limit_usage_compute says how the limits in force on a day are used on it, how high the exposure was over a range of
 *  days, and since when a limit lies idle: tables DCR_TABLE_LIMIT_USAGE and _LIMIT_USAGE_TOTALS.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE, DCR_E_DATE_ORDER (from_day after as_of_day), DCR_E_RANGE (more than
 *  3660 days), those of dcr_cover_compute, DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any.
 *  Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_limit_usage_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_limit_usage_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
