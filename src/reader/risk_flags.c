/* Flags of buyers with the age of the fact behind each. docs/readers/risk-flags.md; systems.md 2.3 row 1, 2.2 S1 to S3. */
#include "reader/risk_flags.h"

#include <stddef.h>
#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "day/civil.h"
#include "terms/policy.h"

/* Where the threshold of a flag is; 0: the flag is of what is in force. */
typedef struct kind {
    dcr_risk_flag flag;
    size_t threshold;
    int64_t least;    /* of the threshold */
    int64_t scale;    /* from the threshold to nine decimals */
    dcr__risk_find find;
} kind;

#define AT(field) offsetof(dcr_risk_flags_options, field)
static const kind kinds[] = {
    {DCR_RISK_FLAG_GRADE, AT(most_rank), 0, DCR_SHARE_ONE, dcr__risk_grade},
    {DCR_RISK_FLAG_GRADE_FALL, AT(most_rank_fall), 0, DCR_SHARE_ONE, dcr__risk_grade_fall},
    {DCR_RISK_FLAG_GRADE_OLD, AT(most_grade_age_days), 0, DCR_SHARE_ONE, dcr__risk_grade_old},
    {DCR_RISK_FLAG_GRADE_ABSENT, AT(most_grade_age_days), 0, DCR_SHARE_ONE, dcr__risk_grade_absent},
    {DCR_RISK_FLAG_COUNTRY_GRADE, AT(most_country_rank), 0, DCR_SHARE_ONE, dcr__risk_country_grade},
    {DCR_RISK_FLAG_SEGMENT_GRADE, AT(most_segment_rank), 0, DCR_SHARE_ONE, dcr__risk_segment_grade},
    {DCR_RISK_FLAG_DAYS_LATE, AT(most_days_late), -DCR__RISK_MOST, DCR_SHARE_ONE, dcr__risk_days_late},
    {DCR_RISK_FLAG_SHARE_LATE, AT(most_share_late), 0, 1, dcr__risk_share_late},
    {DCR_RISK_FLAG_OVERDUE, AT(most_overdue_days), 0, DCR_SHARE_ONE, dcr__risk_overdue},
    {DCR_RISK_FLAG_ADVERSE_INFORMATION, AT(adverse_days), 0, DCR_SHARE_ONE, dcr__risk_adverse},
    {DCR_RISK_FLAG_LIMIT_CUT, AT(decision_days), 0, DCR_SHARE_ONE, dcr__risk_cut},
    {DCR_RISK_FLAG_LIMIT_WITHDRAWN, AT(decision_days), 0, DCR_SHARE_ONE, dcr__risk_withdrawn},
    {DCR_RISK_FLAG_LIMIT_REFUSED, AT(decision_days), 0, DCR_SHARE_ONE, dcr__risk_refused},
    {DCR_RISK_FLAG_INSOLVENCY, 0, 0, 0, dcr__risk_insolvency},
    {DCR_RISK_FLAG_COVER_WITHDRAWN, 0, 0, 0, dcr__risk_cover_withdrawn},
    {DCR_RISK_FLAG_STOP_OF_COVER, 0, 0, 0, dcr__risk_stop},
};
enum { NUM_KINDS = sizeof kinds / sizeof kinds[0] };

static int64_t threshold_of(const dcr_risk_flags_options *q, const kind *k)
{
    int64_t found = DCR_NO_AMOUNT;
    if (k->threshold != 0) memcpy(&found, (const char *)q + k->threshold, sizeof found);
    return found;
}

static bool is_asked(const dcr__risk *r, const kind *k)
{
    if (k->threshold != 0) return threshold_of(&r->q, k) != DCR_NO_AMOUNT;
    return r->q.flags_in_force != 0 && (k->flag != DCR_RISK_FLAG_STOP_OF_COVER || r->policy != NULL);
}

/* ---- Tables ---- */

static dcr_status put_row(const dcr__risk *r, const kind *k, uint32_t buyer, const dcr__risk_finding *found, dcr_result *result)
{
    const int64_t threshold = threshold_of(&r->q, k);
    size_t row = 0;
    DCR_TRY(dcr__result_row(result, DCR_TABLE_RISK_FLAGS_ROWS, &row));
    dcr__result_uint32(result, DCR_RISK_FLAGS_ROWS_BUYER_IX)[row] = buyer;
    dcr__result_uint32(result, DCR_RISK_FLAGS_ROWS_FLAG)[row] = (uint32_t)k->flag;
    dcr__result_int64(result, DCR_RISK_FLAGS_ROWS_VALUE)[row] = found->value;
    if (threshold != DCR_NO_AMOUNT) dcr__result_int64(result, DCR_RISK_FLAGS_ROWS_THRESHOLD)[row] = threshold * k->scale;
    dcr__result_int32(result, DCR_RISK_FLAGS_ROWS_FACT_DAY)[row] = found->day;
    dcr__result_int64(result, DCR_RISK_FLAGS_ROWS_AGE_DAYS)[row] =
        found->day != DCR_NO_DAY ? dcr__risk_age(r, found->day) : DCR_NO_AMOUNT;
    dcr__result_uint32(result, DCR_RISK_FLAGS_ROWS_LIMIT_IX)[row] = found->limit;
    dcr__result_uint32(result, DCR_RISK_FLAGS_ROWS_REASON)[row] = found->reason;
    return dcr__result_put_text(result, DCR_RISK_FLAGS_ROWS_GRADE, row, found->grade, found->grade_length);
}

static dcr_status put_buyer(dcr__risk *r, uint32_t buyer, int64_t *counts, int64_t *num, dcr_result *result)
{
    for (size_t k = 0; k < NUM_KINDS; k++) {
        dcr__risk_finding found = {DCR_NO_AMOUNT, DCR_NO_DAY, DCR_NO_INDEX, 0, "", 0};
        if (!is_asked(r, &kinds[k]) || !kinds[k].find(r, buyer, threshold_of(&r->q, &kinds[k]), &found)) continue;
        counts[k]++;
        (*num)++;
        DCR_TRY(put_row(r, &kinds[k], buyer, &found, result));
    }
    return DCR_OK;
}

static dcr_status put_kinds(const dcr__risk *r, const int64_t *counts, dcr_result *result)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_RISK_FLAGS_KINDS, 0));
    for (size_t k = 0; k < NUM_KINDS; k++) {
        size_t row = 0;
        if (!is_asked(r, &kinds[k])) continue;
        DCR_TRY(dcr__result_row(result, DCR_TABLE_RISK_FLAGS_KINDS, &row));
        dcr__result_uint32(result, DCR_RISK_FLAGS_KINDS_FLAG)[row] = (uint32_t)kinds[k].flag;
        dcr__result_int64(result, DCR_RISK_FLAGS_KINDS_NUM_BUYERS)[row] = counts[k];
    }
    return DCR_OK;
}

static dcr_status fill(dcr__risk *r, dcr_result *result)
{
    int64_t counts[NUM_KINDS] = {0};
    int64_t num_buyers = 0, num_flagged = 0, num_flags = 0;
    size_t row = 0;
    DCR_TRY(dcr__result_add(result, DCR_TABLE_RISK_FLAGS_ROWS, 0));
    for (uint32_t buyer = 0; buyer < r->book->num_buyers; buyer++) {
        int64_t num = 0;
        if (r->book->buyers[buyer].status != DCR_OK) continue;
        DCR_TRY(put_buyer(r, buyer, counts, &num, result));
        num_buyers++;
        num_flagged += num > 0;
        num_flags += num;
    }
    DCR_TRY(put_kinds(r, counts, result));
    DCR_TRY(dcr__result_add(result, DCR_TABLE_RISK_FLAGS_TOTALS, 0));
    DCR_TRY(dcr__result_row(result, DCR_TABLE_RISK_FLAGS_TOTALS, &row));
    dcr__result_int32(result, DCR_RISK_FLAGS_TOTALS_AS_OF_DAY)[row] = r->q.as_of_day;
    dcr__result_int64(result, DCR_RISK_FLAGS_TOTALS_NUM_BUYERS)[row] = num_buyers;
    dcr__result_int64(result, DCR_RISK_FLAGS_TOTALS_NUM_FLAGGED)[row] = num_flagged;
    dcr__result_int64(result, DCR_RISK_FLAGS_TOTALS_NUM_FLAGS)[row] = num_flags;
    return DCR_OK;
}

/* ---- The question ---- */

static dcr_status read_options(dcr__risk *r, const dcr_risk_flags_options *options, dcr_error *err)
{
    dcr_risk_flags_options *q = &r->q;
    const dcr_status status = dcr__sized_read(q, sizeof *q, sizeof *q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of options is not known; use DCR_RISK_FLAGS_OPTIONS_INIT");
    if (!dcr__day_is_valid(q->as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    for (size_t k = 0; k < NUM_KINDS; k++) {
        const int64_t threshold = threshold_of(q, &kinds[k]);
        const bool is_share = kinds[k].scale == 1;
        if (is_share && threshold != DCR_NO_AMOUNT && (threshold < 0 || threshold > DCR_SHARE_ONE))
            return dcr__refuse(err, DCR_E_RANGE, "most_share_late is from 0 to 1");
        if (!is_share && !dcr__risk_is_number(threshold, kinds[k].least))
            return dcr__refuse(err, DCR_E_RANGE, "thresholds are from 0 to 1000000; most_days_late from -1000000");
    }
    if (q->grade_source > DCR_RISK_GRADE_SOURCE_DECISION)
        return dcr__refuse(err, DCR_E_RANGE, "grade_source is credit_report or decision");
    return dcr__risk_read_grades(r, err);
}

static dcr_status ask_profile(dcr__risk *r, const dcr_allocator *allocator, dcr_error *err)
{
    const dcr_risk_flags_options *q = &r->q;
    dcr_payment_profile_options options = DCR_PAYMENT_PROFILE_OPTIONS_INIT;
    if (q->most_days_late == DCR_NO_AMOUNT && q->most_share_late == DCR_NO_AMOUNT && q->most_overdue_days == DCR_NO_AMOUNT)
        return DCR_OK;
    options.as_of_day = q->as_of_day;
    options.from_day = q->from_day;
    options.currency = q->currency == 0 && r->policy != NULL ? (uint32_t)r->policy->terms.currency : q->currency;
    options.rounding = q->rounding;
    options.counts_extended = q->counts_extended;
    return dcr_payment_profile_compute(r->book, &options, allocator, &r->profile, err);
}

static dcr_status ask_cover(dcr__risk *r, const dcr_allocator *allocator, dcr_error *err)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    if (r->policy == NULL || r->q.flags_in_force == 0) return DCR_OK;
    options.as_of_day = r->q.as_of_day;
    return dcr_cover_compute(r->policy, r->book, &options, allocator, &r->cover, err);
}

static dcr_status answer(dcr__risk *r, const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    dcr_result *result = NULL;
    DCR_TRY(ask_profile(r, allocator, err));
    DCR_TRY(ask_cover(r, allocator, err));
    DCR_TRY(dcr__result_new(allocator, 0, &result, err));
    const dcr_status status = fill(r, result);
    if (status != DCR_OK) {
        dcr_result_free(result);
        return dcr__refuse(err, status, "no memory for flags");
    }
    *out = result;
    return DCR_OK;
}

dcr_status dcr_risk_flags_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_risk_flags_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (book == NULL || options == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "book, options or out is NULL");
    dcr__risk r = {.policy = policy, .book = book};
    DCR_TRY(read_options(&r, options, err));
    const dcr_status status = answer(&r, allocator, out, err);
    dcr_result_free(r.profile);
    dcr_cover_free(r.cover);
    return status;
}

void dcr_risk_flags_options_init(dcr_risk_flags_options *options, size_t size)
{
    static const dcr_risk_flags_options init = DCR_RISK_FLAGS_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
