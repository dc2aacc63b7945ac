/* The rehearsal: every buyer fails today by each insured cause, and again on later days on which nothing was done. What is
 * computed: docs/readers/rehearsal.md. */
#include "delcredere/rehearsal.h"

#include <string.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "reader/next_deadline.h"
#include "terms/result.h"

/* Days that are looked at in one row: today, a day and a week later, the next deadline, the day after it. */
enum { TODAY, AFTER_DAY, AFTER_WEEK, AT_DEADLINE, PAST_DEADLINE, NUM_DAYS };

/* Sums over the rows that pay most. */
enum { GROSS, COVERED, INDEMNITY, NOT_PAID, DAY_LATER, WEEK_LATER, NUM_SUMS };

static const dcr_column row_columns[NUM_SUMS] = {
    [GROSS] = DCR_REHEARSAL_GROSS, [COVERED] = DCR_REHEARSAL_COVERED, [INDEMNITY] = DCR_REHEARSAL_INDEMNITY,
    [NOT_PAID] = DCR_REHEARSAL_NOT_PAID, [DAY_LATER] = DCR_REHEARSAL_INDEMNITY_AFTER_DAY,
    [WEEK_LATER] = DCR_REHEARSAL_INDEMNITY_AFTER_WEEK,
};

typedef struct rehearsal {
    const dcr_rehearsal_options *asked;
    dcr__buyer_list buyers;
    dcr__claims claims;
    dcr_claim_options claim; /* of the row, on the day of the failure */
    dcr_result *result;
    int32_t next_day; /* of the buyer, whatever the cause */
    dcr__total sums[NUM_SUMS];
    int64_t num_rows, num_refused;
} rehearsal;

/* ---- One row ---- */

static void put_reason(const rehearsal *r, size_t at, dcr_reason reason, int64_t amount, dcr_term term)
{
    dcr__result_uint32(r->result, DCR_REHEARSAL_REASONS_BUYER_IX)[at] = r->claim.buyer_ix;
    dcr__result_uint32(r->result, DCR_REHEARSAL_REASONS_CAUSE)[at] = r->claim.cause;
    dcr__result_uint32(r->result, DCR_REHEARSAL_REASONS_REASON)[at] = (uint32_t)reason;
    dcr__result_int64(r->result, DCR_REHEARSAL_REASONS_AMOUNT)[at] = amount;
    dcr__result_uint8(r->result, DCR_REHEARSAL_REASONS_IS_CURABLE)[at] = dcr__reason_is_curable(reason);
    dcr__result_uint32(r->result, DCR_REHEARSAL_REASONS_TERM)[at] = (uint32_t)term;
}

/* What takes an amount, once for each reason, in the order of the ladder; the reason that takes most is told. */
static dcr_status list_takers(const rehearsal *r, const dcr_claim *claim, dcr_reason *most)
{
    int64_t largest = 0;
    *most = DCR_REASON_OK;
    for (size_t i = 0; i < claim->ladder.num_rungs; i++) {
        const dcr__rung *rung = &claim->ladder.rungs[i];
        int64_t taken = 0;
        size_t first = i;
        for (size_t k = claim->ladder.num_rungs; k-- > 0;) {
            const dcr__rung *other = &claim->ladder.rungs[k];
            if (other->reason != rung->reason || other->taken == 0) continue;
            taken += other->taken;
            first = k;
        }
        if (rung->taken == 0 || first != i) continue;
        size_t at = 0;
        DCR_TRY(dcr__result_row(r->result, DCR_TABLE_REHEARSAL_REASONS, &at));
        put_reason(r, at, (dcr_reason)rung->reason, taken, (dcr_term)rung->term);
        if (taken > largest) *most = (dcr_reason)rung->reason;
        largest = dcr__max(largest, taken);
    }
    return DCR_OK;
}

/* What applies too, and takes nothing while the others do. */
static dcr_status list_others(const rehearsal *r, const dcr_claim *claim)
{
    uint64_t set = 0;
    for (size_t i = 0; i < claim->sheet.rows; i++) set |= claim->sheet.reasons[i];
    for (size_t i = 0; i < claim->ladder.num_rungs; i++) {
        const dcr__rung *rung = &claim->ladder.rungs[i];
        const int32_t bit = dcr_reason_bit((dcr_reason)rung->reason);
        if (bit >= 0 && rung->taken > 0) set &= ~(UINT64_C(1) << bit);
    }
    for (; set != 0; set &= set - 1) {
        const dcr_reason reason = dcr__reason_of_bit(dcr__lowest_bit(set));
        size_t at = 0;
        DCR_TRY(dcr__result_row(r->result, DCR_TABLE_REHEARSAL_REASONS, &at));
        put_reason(r, at, reason, 0, dcr__reason_term(reason));
    }
    return DCR_OK;
}

static dcr_status put_today(const rehearsal *r, size_t row, const dcr_claim *claim)
{
    dcr_reason most = DCR_REASON_OK;
    int64_t not_paid = claim->gross_debt - claim->indemnity;
    DCR_TRY(list_takers(r, claim, &most));
    DCR_TRY(list_others(r, claim));
    dcr__result_int64(r->result, DCR_REHEARSAL_GROSS)[row] = claim->gross_debt;
    dcr__result_int64(r->result, DCR_REHEARSAL_COVERED)[row] = claim->covered;
    dcr__result_int64(r->result, DCR_REHEARSAL_INDEMNITY)[row] = claim->indemnity;
    dcr__result_int64(r->result, DCR_REHEARSAL_NOT_PAID)[row] = not_paid;
    dcr__result_uint32(r->result, DCR_REHEARSAL_REASON)[row] = (uint32_t)most;
    dcr__result_int32(r->result, DCR_REHEARSAL_LOSS_DAY)[row] = claim->loss_day;
    dcr__result_int32(r->result, DCR_REHEARSAL_CLAIM_FROM_DAY)[row] = dcr__claim_from(claim);
    dcr__result_int32(r->result, DCR_REHEARSAL_CLAIM_BY_DAY)[row] = dcr__claim_by(claim);
    return DCR_OK;
}

/* What would be paid on a later day; DCR_NO_AMOUNT where there is no answer. */
static dcr_status indemnity_on(rehearsal *r, int64_t day, int64_t *out)
{
    dcr_claim *claim = NULL;
    dcr_claim_options later = r->claim;
    *out = DCR_NO_AMOUNT;
    if (day > DCR_DAY_MAX) return DCR_OK;
    dcr__claims_suppose(r->claims.policy, r->claims.asked, (int32_t)day, &later);
    const dcr_status status = dcr__claims_ask(&r->claims, &later, false, &claim);
    if (dcr__is_of_buyer(status)) return DCR_OK;
    DCR_TRY(status);
    *out = claim->indemnity;
    dcr_claim_free(claim);
    return DCR_OK;
}

/* The later days; one that is another by another name is not asked again. */
static dcr_status put_later(rehearsal *r, size_t row, int32_t next_day, int64_t today)
{
    static const dcr_column columns[NUM_DAYS] = {
        [AFTER_DAY] = DCR_REHEARSAL_INDEMNITY_AFTER_DAY, [AFTER_WEEK] = DCR_REHEARSAL_INDEMNITY_AFTER_WEEK,
        [AT_DEADLINE] = DCR_REHEARSAL_INDEMNITY_AT_NEXT_DEADLINE, [PAST_DEADLINE] = DCR_REHEARSAL_INDEMNITY_PAST_NEXT_DEADLINE};
    const int64_t first = r->asked->as_of_day;
    const int64_t days[NUM_DAYS] = {first, first + 1, first + 7, next_day, (int64_t)next_day + 1};
    int64_t amounts[NUM_DAYS] = {[TODAY] = today};
    const size_t num = next_day == DCR_NO_DAY ? AT_DEADLINE : NUM_DAYS;
    for (size_t i = AFTER_DAY; i < num; i++) {
        size_t same = 0;
        while (same < i && days[same] != days[i]) same++;
        if (same < i)
            amounts[i] = amounts[same];
        else
            DCR_TRY(indemnity_on(r, days[i], &amounts[i]));
        dcr__result_int64(r->result, columns[i])[row] = amounts[i];
    }
    dcr__result_int32(r->result, DCR_REHEARSAL_NEXT_DEADLINE_DAY)[row] = next_day;
    return DCR_OK;
}

static dcr_status answer_row(rehearsal *r, size_t row, const dcr_claim *claim, int32_t *next_day)
{
    *next_day = dcr__earlier(r->next_day, dcr__next_filing(claim));
    return put_today(r, row, claim);
}

static dcr_status rehearse_row(rehearsal *r, size_t *row)
{
    dcr_claim *claim = NULL;
    int32_t next_day = DCR_NO_DAY;
    DCR_TRY(dcr__result_row(r->result, DCR_TABLE_REHEARSAL, row));
    r->num_rows++;
    dcr__result_uint32(r->result, DCR_REHEARSAL_BUYER_IX)[*row] = r->claim.buyer_ix;
    dcr__result_uint32(r->result, DCR_REHEARSAL_CAUSE)[*row] = r->claim.cause;
    dcr_status status = dcr__claims_ask(&r->claims, &r->claim, false, &claim);
    if (dcr__is_of_buyer(status)) {
        dcr__result_uint32(r->result, DCR_REHEARSAL_STATUS)[*row] = (uint32_t)status;
        r->num_refused++;
        return DCR_OK;
    }
    DCR_TRY(status);
    status = answer_row(r, *row, claim, &next_day);
    const int64_t today = claim->indemnity;
    dcr_claim_free(claim);
    DCR_TRY(status);
    return r->asked->only_today != 0 ? DCR_OK : put_later(r, *row, next_day, today);
}

/* ---- All rows ---- */

static void add_best(rehearsal *r, size_t best)
{
    for (size_t i = 0; i < NUM_SUMS; i++) {
        const int64_t amount = dcr__result_int64(r->result, row_columns[i])[best];
        if (amount != DCR_NO_AMOUNT) dcr__total_add(&r->sums[i], amount);
    }
}

static dcr_status rehearse_buyer(rehearsal *r, uint32_t buyer_ix)
{
    uint32_t causes[DCR__NUM_CAUSES];
    const size_t num = dcr__claims_causes(&r->claims, r->asked->cause, buyer_ix, causes);
    int64_t most = -1;
    size_t best = 0;
    r->next_day = DCR_NO_DAY;
    if (r->asked->only_today == 0) DCR_TRY(dcr__next_deadline(&r->claims, buyer_ix, r->asked->as_of_day, &r->next_day));
    for (size_t i = 0; i < num; i++) {
        size_t row = 0;
        r->claim.buyer_ix = buyer_ix;
        r->claim.cause = causes[i];
        dcr__claims_suppose(r->claims.policy, r->claims.asked, r->asked->as_of_day, &r->claim);
        DCR_TRY(rehearse_row(r, &row));
        const int64_t paid = dcr__result_int64(r->result, DCR_REHEARSAL_INDEMNITY)[row];
        if (paid == DCR_NO_AMOUNT || paid <= most) continue;
        most = paid;
        best = row;
    }
    if (most >= 0) add_best(r, best);
    return DCR_OK;
}

static dcr_status put_totals(const rehearsal *r)
{
    static const dcr_column columns[NUM_SUMS] = {
        [GROSS] = DCR_REHEARSAL_TOTALS_GROSS, [COVERED] = DCR_REHEARSAL_TOTALS_COVERED,
        [INDEMNITY] = DCR_REHEARSAL_TOTALS_INDEMNITY, [NOT_PAID] = DCR_REHEARSAL_TOTALS_NOT_PAID,
        [DAY_LATER] = DCR_REHEARSAL_TOTALS_INDEMNITY_AFTER_DAY, [WEEK_LATER] = DCR_REHEARSAL_TOTALS_INDEMNITY_AFTER_WEEK};
    const size_t num = r->asked->only_today != 0 ? DAY_LATER : NUM_SUMS;
    size_t row = 0;
    DCR_TRY(dcr__result_row(r->result, DCR_TABLE_REHEARSAL_TOTALS, &row));
    for (size_t i = 0; i < num; i++)
        if (!dcr__total_get(&r->sums[i], &dcr__result_int64(r->result, columns[i])[row])) return DCR_E_OVERFLOW;
    dcr__result_int32(r->result, DCR_REHEARSAL_TOTALS_AS_OF_DAY)[row] = r->asked->as_of_day;
    dcr__result_int64(r->result, DCR_REHEARSAL_TOTALS_NUM_BUYERS)[row] = (int64_t)r->buyers.num;
    dcr__result_int64(r->result, DCR_REHEARSAL_TOTALS_NUM_ROWS)[row] = r->num_rows;
    dcr__result_int64(r->result, DCR_REHEARSAL_TOTALS_NUM_REFUSED)[row] = r->num_refused;
    return DCR_OK;
}

static dcr_status rehearse(rehearsal *r)
{
    DCR_TRY(dcr__result_add(r->result, DCR_TABLE_REHEARSAL, 0));
    DCR_TRY(dcr__result_add(r->result, DCR_TABLE_REHEARSAL_REASONS, 0));
    DCR_TRY(dcr__result_add(r->result, DCR_TABLE_REHEARSAL_TOTALS, 0));
    for (size_t i = 0; i < r->buyers.num; i++) DCR_TRY(rehearse_buyer(r, dcr__buyer_at(&r->buyers, i)));
    return put_totals(r);
}

static dcr_status open_and_rehearse(rehearsal *r, const dcr_policy *policy, const dcr_book *book)
{
    const int32_t today = r->asked->as_of_day;
    const int32_t days[DCR__ROOM_DAYS] = {today, today + 1, today + 7};
    dcr_status status = dcr__claims_open(&r->claims, &r->result->heap, policy, book, &r->claim, days);
    if (status == DCR_OK) status = rehearse(r);
    dcr__claims_close(&r->claims);
    return status;
}

static dcr_claim_options claim_of(const dcr_rehearsal_options *asked)
{
    dcr_claim_options claim = DCR_CLAIM_OPTIONS_INIT;
    claim.as_of_day = claim.cause_day = asked->as_of_day;
    claim.cause = asked->cause;
    claim.unknown_as = asked->unknown_as;
    claim.first_loss_used = asked->first_loss_used;
    claim.liability_used = asked->liability_used;
    claim.premium_paid = asked->premium_paid;
    return claim;
}

void dcr_rehearsal_options_init(dcr_rehearsal_options *options, size_t size)
{
    static const dcr_rehearsal_options init = DCR_REHEARSAL_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

dcr_status dcr_rehearsal_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_rehearsal_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_rehearsal_options asked;
    dcr_status status = dcr__sized_read(&asked, sizeof asked, sizeof asked, options);
    if (status != DCR_OK)
        return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_REHEARSAL_OPTIONS_INIT");
    rehearsal r = {.asked = &asked, .claim = claim_of(&asked)};
    status = dcr__buyer_list_of(book, asked.buyers, asked.num_buyers, &r.buyers, err);
    if (status == DCR_OK) status = dcr__claims_check(policy, book, &r.claim, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, policy->terms.currency, &r.result, err);
    if (status != DCR_OK) return status;
    status = open_and_rehearse(&r, policy, book);
    if (status != DCR_OK) {
        dcr_result_free(r.result);
        return dcr__refuse(err, status, "the rehearsal");
    }
    *out = r.result;
    return DCR_OK;
}
