/* Which buyers are to be looked at, why, and how old the fact is: grades, payments, decisions, events. What is computed:
 * docs/readers/risk-flags.md. */
#ifndef DELCREDERE_RISK_FLAGS_H
#define DELCREDERE_RISK_FLAGS_H

#include "delcredere/book.h"
#include "delcredere/number.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question: thresholds; DCR_NO_AMOUNT: no such flag. Start from DCR_RISK_FLAGS_OPTIONS_INIT. */
typedef struct dcr_risk_flags_options {
    uint32_t size;              /* sizeof(dcr_risk_flags_options) of the caller */
    int32_t as_of_day;          /* facts of later days are not seen */
    uint32_t currency;          /* this and the next three as in dcr_payment_profile_options */
    int32_t rounding;
    int32_t counts_extended;
    int32_t from_day;
    uint32_t grade_source;      /* dcr_risk_grade_source; 0: credit_report */
    int32_t flags_in_force;     /* 1: insolvency, cover withdrawn, and with a policy stop of cover */
    const dcr_table *scale;     /* DCR_TABLE_GRADE_SCALE; NULL: none */
    const dcr_table *grades;    /* DCR_TABLE_RISK_GRADES; NULL: none */
    int64_t most_rank;          /* worst rank without a flag, 0 to 1,000,000; needs a scale */
    int64_t most_rank_fall;     /* ranks by which a grade may have fallen; needs a scale */
    int64_t most_grade_age_days;
    int64_t most_country_rank;  /* needs grades */
    int64_t most_segment_rank;  /* needs grades */
    int64_t most_days_late;     /* -1,000,000 to 1,000,000 */
    int64_t most_share_late;    /* a ratio, 0 to 1 */
    int64_t most_overdue_days;
    int64_t adverse_days;       /* how long adverse information is a flag */
    int64_t decision_days;      /* how long a cut, a withdrawal, a refusal is */
} dcr_risk_flags_options;
#define DCR_RISK_FLAGS_OPTIONS_INIT                                                                                        \
    { (uint32_t)sizeof(dcr_risk_flags_options), DCR_NO_DAY, 0, 0, 0, DCR_NO_DAY, 0, 0, NULL, NULL, DCR_NO_AMOUNT,          \
      DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT,             \
      DCR_NO_AMOUNT, DCR_NO_AMOUNT }
DCR_API void dcr_risk_flags_options_init(dcr_risk_flags_options *options, size_t size);

/** dcr_risk_flags_compute answers with DCR_TABLE_RISK_FLAGS_ROWS, _RISK_FLAGS_KINDS and _RISK_FLAGS_TOTALS; `policy` may be NULL.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE, DCR_E_RANGE, DCR_E_DUPLICATE, DCR_E_UNKNOWN, DCR_E_COLUMN_ABSENT,
 *  DCR_E_NOMEM, those of dcr_payment_profile_compute where payments are asked for, and of dcr_cover_compute where stops are.
 *  On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_risk_flags_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_risk_flags_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
