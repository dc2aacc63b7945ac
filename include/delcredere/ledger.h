/* Views of the ledger that need no policy: ageing, days sales outstanding, payment profiles, concentration. What is computed:
 * docs/readers/ledger.md. */
#ifndef DELCREDERE_LEDGER_H
#define DELCREDERE_LEDGER_H

#include "delcredere/book.h"
#include "delcredere/number.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Every question of this header begins with these fields:
 *   as_of_day        documents and receipts of later days are not seen
 *   currency         of the answer, and of documents that state none; 0: the one that the documents state
 *   rounding         dcr_rounding of converted amounts; needed where a rate leaves a rest
 *   counts_extended  1: an invoice is due on its extended_due_day where it has one; 0: on the original day
 * Errors of all: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE, DCR_E_RANGE, DCR_E_CURRENCY_MIX (several currencies, none asked
 * for), DCR_E_RATE_ABSENT, DCR_E_ROUNDING_ABSENT, DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as it was.
 * Thread-safety: any. */

/* ---- Ageing ---- */

/** Open amounts by days past due. Start from DCR_AGEING_OPTIONS_INIT. */
typedef struct dcr_ageing_options {
    uint32_t size; /* sizeof(dcr_ageing_options) of the caller */
    int32_t as_of_day;
    uint32_t currency;
    int32_t rounding;
    int32_t counts_extended;
    uint32_t reserved;
    const int64_t *edges; /* last day past due of each bracket, ascending, above 0; NULL: 30, 60, 90 */
    size_t num_edges;     /* at most 32 */
} dcr_ageing_options;
#define DCR_AGEING_OPTIONS_INIT { (uint32_t)sizeof(dcr_ageing_options), DCR_NO_DAY, 0, 0, 0, 0, NULL, 0 }
DCR_API void dcr_ageing_options_init(dcr_ageing_options *options, size_t size);

/** dcr_ageing_compute gives DCR_TABLE_AGEING_BRACKETS and DCR_TABLE_AGEING_TOTALS. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_ageing_compute(
    const dcr_book *book, const dcr_ageing_options *options, const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

/* ---- Days sales outstanding ---- */

/** DSO simple, best possible and by counting back. Start from DCR_DSO_OPTIONS_INIT. */
typedef struct dcr_dso_options {
    uint32_t size; /* sizeof(dcr_dso_options) of the caller */
    int32_t as_of_day;
    uint32_t currency;
    int32_t rounding;
    int32_t counts_extended;
    uint32_t reserved;
    const int64_t *period_days; /* lengths of the periods that end with as_of_day, oldest first; 1 to 120 of them */
    size_t num_period_days;
    const int64_t *period_sales; /* sales of the book in these periods; NULL: of its documents */
    size_t num_period_sales;
} dcr_dso_options;
#define DCR_DSO_OPTIONS_INIT { (uint32_t)sizeof(dcr_dso_options), DCR_NO_DAY, 0, 0, 0, 0, NULL, 0, NULL, 0 }
DCR_API void dcr_dso_options_init(dcr_dso_options *options, size_t size);

/** dcr_dso_compute gives DCR_TABLE_DSO_TOTALS and DCR_TABLE_DSO_BUYERS. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_dso_compute(
    const dcr_book *book, const dcr_dso_options *options, const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

/* ---- Payment profile ---- */

/** How buyers pay. Start from DCR_PAYMENT_PROFILE_OPTIONS_INIT. */
typedef struct dcr_payment_profile_options {
    uint32_t size; /* sizeof(dcr_payment_profile_options) of the caller */
    int32_t as_of_day;
    uint32_t currency;
    int32_t rounding;
    int32_t counts_extended;
    uint32_t reserved;
    int32_t from_day;        /* payments before it are not in the sample; DCR_NO_DAY: all are */
    int32_t recent_from_day; /* payments from then on are recent; DCR_NO_DAY: no trend */
    const int64_t *score_days; /* anchors of a score: days late, ascending; NULL: no score. At most 64 */
    size_t num_score_days;
    const int64_t *score_points; /* and their points */
    size_t num_score_points;
} dcr_payment_profile_options;
#define DCR_PAYMENT_PROFILE_OPTIONS_INIT \
    { (uint32_t)sizeof(dcr_payment_profile_options), DCR_NO_DAY, 0, 0, 0, 0, DCR_NO_DAY, DCR_NO_DAY, NULL, 0, NULL, 0 }
DCR_API void dcr_payment_profile_options_init(dcr_payment_profile_options *options, size_t size);

/** dcr_payment_profile_compute gives DCR_TABLE_PAYMENT_PROFILE_TOTALS and DCR_TABLE_PAYMENT_PROFILE_BUYERS. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_payment_profile_compute(
    const dcr_book *book, const dcr_payment_profile_options *options, const dcr_allocator *allocator, dcr_result **out,
    dcr_error *err);

/* ---- Concentration ---- */

/** The largest buyers, and how much lies with them. Start from DCR_CONCENTRATION_OPTIONS_INIT. */
typedef struct dcr_concentration_options {
    uint32_t size; /* sizeof(dcr_concentration_options) of the caller */
    int32_t as_of_day;
    uint32_t currency;
    int32_t rounding;
    int32_t counts_extended;
    uint32_t reserved;
    uint32_t by;       /* dcr_concentration_by; 0: balance */
    int32_t from_day;  /* of sales; DCR_NO_DAY: from ever */
    uint32_t top;      /* rows of buyers, above 0 */
    int32_t by_group;  /* 1: buyers of a group are one */
} dcr_concentration_options;
#define DCR_CONCENTRATION_OPTIONS_INIT \
    { (uint32_t)sizeof(dcr_concentration_options), DCR_NO_DAY, 0, 0, 0, 0, 0, DCR_NO_DAY, 10, 0 }
DCR_API void dcr_concentration_options_init(dcr_concentration_options *options, size_t size);

/** dcr_concentration_compute gives DCR_TABLE_CONCENTRATION_TOTALS and DCR_TABLE_CONCENTRATION_BUYERS. With a policy (may be
 *  NULL) amounts are those of its cover on the day, with what is covered of them; errors then also as dcr_cover_compute.
 *  Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_concentration_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_concentration_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/* ---- Late interest ---- */

/** Simple interest on overdue invoices. Start from DCR_LATE_INTEREST_OPTIONS_INIT. */
typedef struct dcr_late_interest_options {
    uint32_t size; /* sizeof(dcr_late_interest_options) of the caller */
    int32_t as_of_day;
    uint32_t currency;
    int32_t rounding; /* also of the interest of an invoice */
    int32_t counts_extended;
    uint32_t day_count; /* dcr_day_count; must be given */
    const dcr_table *rates; /* DCR_TABLE_INTEREST_RATES; must be given */
    int64_t fee; /* for each late invoice, at least 0 */
} dcr_late_interest_options;
#define DCR_LATE_INTEREST_OPTIONS_INIT { (uint32_t)sizeof(dcr_late_interest_options), DCR_NO_DAY, 0, 0, 0, 0, NULL, 0 }
DCR_API void dcr_late_interest_options_init(dcr_late_interest_options *options, size_t size);

/** dcr_late_interest_compute gives DCR_TABLE_LATE_INTEREST_INVOICES and DCR_TABLE_LATE_INTEREST_TOTALS. Errors also:
 *  DCR_E_DUPLICATE and DCR_E_DATE (the row of INTEREST_RATES is named), DCR_E_AMOUNT_SIGN. docs/readers/late-interest.md.
 *  Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_late_interest_compute(
    const dcr_book *book, const dcr_late_interest_options *options, const dcr_allocator *allocator, dcr_result **out,
    dcr_error *err);

/* ---- Grades ---- */

/** dcr_grade_map gives the grade of each value on a scale, a table of kind DCR_TABLE_GRADE_SCALE: DCR_TABLE_GRADE_MAP_GRADES.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE (allocator), DCR_E_UNKNOWN (another table), DCR_E_RANGE (a range that is empty; the row is
 *  named), DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_grade_map(
    const dcr_table *scale, const int64_t *values, size_t num_values, const dcr_allocator *allocator, dcr_result **out,
    dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
