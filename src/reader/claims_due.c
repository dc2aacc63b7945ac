/* Which claims are due. systems.md C8. What is computed: docs/readers/claim-file.md 1. */
#include "delcredere/claim_file.h"

#include "base/refuse.h"
#include "base/sized.h"
#include "reader/claims.h"
#include "terms/result.h"

typedef struct due {
    const dcr_claims_due_options *asked;
    dcr__claims claims;
    dcr__buyer_list buyers;
    dcr_result *result;
    int64_t overdue; /* of the buyer */
    int32_t oldest_due;
} due;

/* What a buyer owes after its due date. False: he cannot be answered. */
static dcr_status look(due *d, uint32_t buyer_ix, bool *has_answer)
{
    dcr__slice slice;
    dcr__total sum = {0, 0};
    d->oldest_due = DCR_NO_DAY;
    const dcr_status status = dcr__claims_look(&d->claims, buyer_ix, d->asked->as_of_day, &slice);
    *has_answer = status == DCR_OK && slice.status == DCR_OK;
    if (dcr__is_of_buyer(status) || (status == DCR_OK && !*has_answer)) return DCR_OK;
    DCR_TRY(status);
    for (size_t i = 0; i < slice.num; i++) {
        if (!dcr__is_overdue(&slice, i)) continue;
        dcr__total_add(&sum, slice.s->open[i]);
        d->oldest_due = dcr__earlier(d->oldest_due, slice.s->due_day[i]);
    }
    return dcr__total_get(&sum, &d->overdue) ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_reason blocking(const dcr_claim *claim)
{
    if (claim->reason != DCR_REASON_OK || claim->qualifying > 0 || claim->sheet.rows == 0) return claim->reason;
    return (dcr_reason)claim->sheet.reason[0];
}

static uint64_t whole_reasons(const dcr_claim *claim)
{
    uint64_t set = 0;
    for (size_t i = 0; i < claim->sheet.rows; i++) set |= claim->sheet.reasons[i] & DCR__WHOLE_REASONS;
    return set;
}

static bool has_loss_day(const dcr_claim *claim)
{
    for (size_t i = 0; i < claim->sheet.rows; i++)
        if (claim->sheet.loss_day[i] != DCR_NO_DAY) return true;
    return false;
}

typedef struct rules {
    bool amount, age, event, is_due;
} rules;

static rules judge(const due *d, const dcr_claim *claim, int64_t age, bool is_possible)
{
    const dcr_claims_due_options *o = d->asked;
    const bool by_amount = o->least_amount != DCR_NO_AMOUNT;
    const bool by_age = o->least_age_days != DCR_NO_AMOUNT;
    rules r = {.amount = by_amount && d->overdue >= o->least_amount,
               .age = by_age && d->oldest_due != DCR_NO_DAY && age >= o->least_age_days,
               .event = o->on_event != 0 && claim->loss_day != DCR_NO_DAY && !dcr__cause_waits(claim->options.cause)};
    const bool all = (by_amount || by_age) && (!by_amount || r.amount) && (!by_age || r.age);
    const bool has_rule = by_amount || by_age || o->on_event != 0;
    r.is_due = has_rule ? r.event || (o->needs_all != 0 ? all : r.amount || r.age) : is_possible;
    return r;
}

static dcr_status put_row(const due *d, const dcr_claim *claim)
{
    const dcr_result *t = d->result;
    const int32_t today = d->asked->as_of_day;
    const int32_t by_day = dcr__claim_by(claim);
    const dcr_reason reason = blocking(claim);
    const int64_t age = d->oldest_due != DCR_NO_DAY ? (int64_t)today - d->oldest_due : 0;
    const bool is_possible = reason == DCR_REASON_OK && claim->filed_day == DCR_NO_DAY && (by_day == DCR_NO_DAY || today <= by_day);
    const rules r = judge(d, claim, age, is_possible);
    size_t row = 0;
    DCR_TRY(dcr__result_row(d->result, DCR_TABLE_CLAIM_DUE, &row));
    dcr__result_uint32(t, DCR_CLAIM_DUE_BUYER_IX)[row] = claim->options.buyer_ix;
    dcr__result_uint32(t, DCR_CLAIM_DUE_CAUSE)[row] = claim->options.cause;
    dcr__result_int64(t, DCR_CLAIM_DUE_OVERDUE)[row] = d->overdue;
    dcr__result_int32(t, DCR_CLAIM_DUE_OLDEST_DUE_DAY)[row] = d->oldest_due;
    dcr__result_int64(t, DCR_CLAIM_DUE_AGE_DAYS)[row] = age;
    dcr__result_uint8(t, DCR_CLAIM_DUE_MEETS_AMOUNT)[row] = r.amount;
    dcr__result_uint8(t, DCR_CLAIM_DUE_MEETS_AGE)[row] = r.age;
    dcr__result_uint8(t, DCR_CLAIM_DUE_MEETS_EVENT)[row] = r.event;
    dcr__result_uint8(t, DCR_CLAIM_DUE_IS_DUE)[row] = r.is_due;
    dcr__result_int32(t, DCR_CLAIM_DUE_FROM_DAY)[row] = dcr__claim_from(claim);
    dcr__result_int32(t, DCR_CLAIM_DUE_BY_DAY)[row] = by_day;
    dcr__result_int32(t, DCR_CLAIM_DUE_FILED_DAY)[row] = claim->filed_day;
    dcr__result_uint8(t, DCR_CLAIM_DUE_IS_POSSIBLE)[row] = is_possible;
    dcr__result_int64(t, DCR_CLAIM_DUE_INDEMNITY)[row] = claim->indemnity;
    dcr__result_uint32(t, DCR_CLAIM_DUE_REASON)[row] = (uint32_t)reason;
    dcr__result_uint64(t, DCR_CLAIM_DUE_REASONS)[row] = whole_reasons(claim);
    return DCR_OK;
}

static dcr_status ask_cause(due *d, uint32_t buyer_ix, uint32_t cause)
{
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_claim *claim = NULL;
    options.as_of_day = d->asked->as_of_day;
    options.buyer_ix = buyer_ix;
    options.cause = cause;
    dcr_status status = dcr__claims_ask(&d->claims, &options, true, &claim);
    if (dcr__is_of_buyer(status)) return DCR_OK;
    DCR_TRY(status);
    if (claim->gross_debt > 0 && has_loss_day(claim)) status = put_row(d, claim);
    dcr_claim_free(claim);
    return status;
}

static dcr_status ask_buyer(due *d, uint32_t buyer_ix)
{
    uint32_t causes[DCR__NUM_CAUSES];
    bool has_answer = false;
    const size_t num = dcr__claims_causes(&d->claims, d->asked->cause, buyer_ix, causes);
    DCR_TRY(look(d, buyer_ix, &has_answer));
    for (size_t i = 0; has_answer && i < num; i++) DCR_TRY(ask_cause(d, buyer_ix, causes[i]));
    return DCR_OK;
}

static dcr_status ask_all(due *d, const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *claim)
{
    const int32_t today = d->asked->as_of_day;
    const int32_t days[DCR__ROOM_DAYS] = {today, today, today};
    dcr_status status = dcr__result_add(d->result, DCR_TABLE_CLAIM_DUE, 0);
    if (status == DCR_OK) status = dcr__claims_open(&d->claims, &d->result->heap, policy, book, claim, days);
    for (size_t i = 0; status == DCR_OK && i < d->buyers.num; i++) status = ask_buyer(d, dcr__buyer_at(&d->buyers, i));
    dcr__claims_close(&d->claims);
    return status;
}

void dcr_claims_due_options_init(dcr_claims_due_options *options, size_t size)
{
    static const dcr_claims_due_options init = DCR_CLAIMS_DUE_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

dcr_status dcr_claims_due_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_claims_due_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_claims_due_options asked;
    dcr_claim_options claim = DCR_CLAIM_OPTIONS_INIT;
    dcr_status status = dcr__sized_read(&asked, sizeof asked, sizeof asked, options);
    if (status != DCR_OK)
        return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_CLAIMS_DUE_OPTIONS_INIT");
    due d = {.asked = &asked};
    claim.as_of_day = asked.as_of_day;
    claim.cause = asked.cause;
    status = dcr__buyer_list_of(book, asked.buyers, asked.num_buyers, &d.buyers, err);
    if (status == DCR_OK) status = dcr__claims_check(policy, book, &claim, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, policy->terms.currency, &d.result, err);
    if (status != DCR_OK) return status;
    status = ask_all(&d, policy, book, &claim);
    if (status != DCR_OK) {
        dcr_result_free(d.result);
        return dcr__refuse(err, status, "the claims that are due");
    }
    *out = d.result;
    return DCR_OK;
}
