/* Views of limits: how they are used over time, which end, what a new list of the insurer changes, and what to ask for. What is
 * computed: docs/readers/limits.md, limit-expiring.md, limits-diff.md, limit-request.md. */
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

/** The question. Start from DCR_LIMIT_EXPIRING_OPTIONS_INIT. */
typedef struct dcr_limit_expiring_options {
    uint32_t size;        /* sizeof(dcr_limit_expiring_options) of the caller */
    int32_t as_of_day;    /* day of the question */
    int32_t from_day;     /* first day of the range in which the peak is looked for, at most 3660 days; DCR_NO_DAY: as_of_day */
    uint32_t within_days; /* how far ahead is looked, at most 3660 */
    uint32_t lead_days;   /* how long before one has to ask, at most 3660 */
    uint32_t cause;       /* as in dcr_cover_options */
    uint32_t unknown_as;  /* likewise */
    uint32_t reserved;    /* zero */
} dcr_limit_expiring_options;
#define DCR_LIMIT_EXPIRING_OPTIONS_INIT { (uint32_t)sizeof(dcr_limit_expiring_options), DCR_NO_DAY, DCR_NO_DAY, 90, 0, 0, 0, 0 }
DCR_API void dcr_limit_expiring_options_init(dcr_limit_expiring_options *options, size_t size);

/** dcr_limit_expiring_compute lists the limits that end, the requests to be made again and the refusals that stop blocking within
 *  some days, with what is uncovered then: tables DCR_TABLE_LIMIT_EXPIRING and _LIMIT_EXPIRING_TOTALS.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE, DCR_E_DATE_ORDER (from_day after as_of_day), DCR_E_RANGE (days, the range),
 *  those of dcr_cover_compute, DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_limit_expiring_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_limit_expiring_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/** The question. Start from DCR_LIMITS_DIFF_OPTIONS_INIT. */
typedef struct dcr_limits_diff_options {
    uint32_t size;       /* sizeof(dcr_limits_diff_options) of the caller */
    int32_t as_of_day;   /* day of the question */
    int32_t is_complete; /* 1: what is not on the new list is withdrawn */
    uint32_t cause;      /* as in dcr_cover_options */
    uint32_t unknown_as; /* likewise */
    uint32_t reserved;   /* zero */
    const dcr_table *limits; /* the new list: a table DCR_TABLE_LIMITS */
} dcr_limits_diff_options;
#define DCR_LIMITS_DIFF_OPTIONS_INIT { (uint32_t)sizeof(dcr_limits_diff_options), DCR_NO_DAY, 0, 0, 0, 0, NULL }
DCR_API void dcr_limits_diff_options_init(dcr_limits_diff_options *options, size_t size);

/** dcr_limits_diff_compute compares the limits of a book with a new list, and says what that does to cover on the day: tables
 *  DCR_TABLE_LIMITS_DIFF, _LIMITS_DIFF_KINDS and _LIMITS_DIFF_TOTALS.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE, DCR_E_UNKNOWN (limits is another table), DCR_E_COLUMN_ABSENT, the status of a
 *  row of the new list that cannot be used, those of dcr_cover_compute, DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as it was.
 *  Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_limits_diff_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_limits_diff_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/** The question. Start from DCR_LIMIT_REQUEST_OPTIONS_INIT. */
typedef struct dcr_limit_request_options {
    uint32_t size;       /* sizeof(dcr_limit_request_options) of the caller */
    int32_t as_of_day;   /* day of the question */
    uint32_t cause;      /* as in dcr_cover_options */
    uint32_t unknown_as; /* likewise */
    const dcr_table *needs; /* a table DCR_TABLE_LIMIT_NEEDS */
} dcr_limit_request_options;
#define DCR_LIMIT_REQUEST_OPTIONS_INIT { (uint32_t)sizeof(dcr_limit_request_options), DCR_NO_DAY, 0, 0, NULL }
DCR_API void dcr_limit_request_options_init(dcr_limit_request_options *options, size_t size);

/** dcr_limit_request_compute makes the records of requests for limits, with the smallest amount that covers and whether to send
 *  them: table DCR_TABLE_LIMIT_REQUEST. Open orders are invoices of the book, as dcr_book_extend adds them.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE, DCR_E_UNKNOWN (needs is another table), DCR_E_BUYER_UNKNOWN, DCR_E_CODE,
 *  DCR_E_AMOUNT_SIGN, the status of a buyer without an answer, those of dcr_gate_new and dcr_cover_compute, DCR_E_OVERFLOW,
 *  DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_limit_request_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_limit_request_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
