/* Named buyers fail on one day: what is lost with the policy and without it. docs/readers/what-if.md; systems.md 2.1 row 5. */
#include "delcredere/what_if.h"

#include "base/check.h"
#include "base/sized.h"
#include "num/amount.h"
#include "calc/claim_turn.h"
#include "reader/claims.h"
#include "reader/tally.h"
#include "terms/result.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { OPEN, RECOVERED, INDEMNITY, KEPT, WITHOUT, WITH, NUM_SUMS };

static const dcr_column row_columns[NUM_SUMS] = {
    [OPEN] = DCR_STRESS_BUYERS_OPEN, [RECOVERED] = DCR_STRESS_BUYERS_RECOVERED, [INDEMNITY] = DCR_STRESS_BUYERS_INDEMNITY,
    [KEPT] = DCR_STRESS_BUYERS_RECOVERY_KEPT, [WITHOUT] = DCR_STRESS_BUYERS_LOSS_WITHOUT, [WITH] = DCR_STRESS_BUYERS_LOSS_WITH,
};
static const dcr_column total_columns[NUM_SUMS] = {
    [OPEN] = DCR_STRESS_TOTALS_OPEN, [RECOVERED] = DCR_STRESS_TOTALS_RECOVERED, [INDEMNITY] = DCR_STRESS_TOTALS_INDEMNITY,
    [KEPT] = DCR_STRESS_TOTALS_RECOVERY_KEPT, [WITHOUT] = DCR_STRESS_TOTALS_LOSS_WITHOUT, [WITH] = DCR_STRESS_TOTALS_LOSS_WITH,
};

typedef struct stress {
    dcr_stress_options q;
    dcr__turn turn;
    dcr_claim_options claim; /* of every buyer */
    dcr__tally sums;
    int64_t totals[NUM_SUMS];
    int64_t first_loss_used;
    dcr_result *result;
} stress;

void dcr_stress_options_init(dcr_stress_options *options, size_t size)
{
    static const dcr_stress_options init = DCR_STRESS_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

/* ---- The question ---- */

static dcr_status check_buyers(const stress *s, dcr_error *err)
{
    dcr__heap heap;
    bool *marks = NULL;
    if (s->q.buyers == NULL || s->q.num_buyers == 0) return dcr__refuse(err, DCR_E_RANGE, "buyers: name at least one");
    DCR_TRY(dcr__heap_from(s->turn.allocator, &heap, err));
    const dcr_status status = dcr__mark_buyers(&heap, s->turn.book, s->q.buyers, s->q.num_buyers, &marks, err);
    dcr__release(&heap, marks);
    return status;
}

static dcr_status check(const stress *s, dcr_error *err)
{
    if (s->q.recovery_rate < 0 || s->q.recovery_rate > DCR_SHARE_ONE)
        return dcr__refuse(err, DCR_E_RANGE, "recovery_rate: must be from 0 to 100 %");
    return check_buyers(s, err);
}

/* ---- One buyer ---- */

/* The insured's part of what comes back, by what each has borne. */
static int64_t kept_of(dcr__tally *sums, int64_t open, int64_t indemnity, int64_t recovered)
{
    if (open == 0 || indemnity <= 0) return recovered;
    return indemnity < open ? dcr__tally_ratio(sums, recovered, open - indemnity, open) : 0;
}

static void put_buyer(stress *s, size_t row, const dcr_claim *claim)
{
    const dcr_table *totals = dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS);
    const int64_t left = dcr__tally_less(&s->sums, dcr__claim_total(claim, DCR_CLAIM_TOTALS_GROSS_DEBT),
                                        dcr__claim_total(claim, DCR_CLAIM_TOTALS_RECEIVED_AFTER));
    int64_t amounts[NUM_SUMS] = {[OPEN] = dcr__max(left, 0), [INDEMNITY] = dcr__claim_total(claim, DCR_CLAIM_TOTALS_INDEMNITY)};
    amounts[RECOVERED] = dcr__tally_share(&s->sums, amounts[OPEN], s->q.recovery_rate);
    amounts[KEPT] = kept_of(&s->sums, amounts[OPEN], amounts[INDEMNITY], amounts[RECOVERED]);
    amounts[WITHOUT] = amounts[OPEN] - amounts[RECOVERED];
    amounts[WITH] = dcr__max(dcr__tally_less(&s->sums, dcr__tally_less(&s->sums, amounts[OPEN], amounts[INDEMNITY]), amounts[KEPT]), 0);
    for (size_t i = 0; i < NUM_SUMS; i++) {
        dcr__result_int64(s->result, row_columns[i])[row] = amounts[i];
        s->totals[i] = dcr__tally_add(&s->sums, s->totals[i], amounts[i]);
    }
    s->first_loss_used = dcr__claim_total(claim, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_AFTER);
    dcr__result_uint32(s->result, DCR_STRESS_BUYERS_BUYER_IX)[row] = s->q.buyers[row];
    dcr__result_uint32(s->result, DCR_STRESS_BUYERS_REASON)[row] = dcr_table_uint32(totals, DCR_CLAIM_TOTALS_REASON)[0];
    dcr__result_int64(s->result, DCR_STRESS_BUYERS_FIRST_LOSS_USED)[row] = s->first_loss_used;
}

static dcr_status fail_buyers(stress *s, dcr_error *err)
{
    for (size_t row = 0; row < s->q.num_buyers; row++) {
        dcr_claim *claim = NULL;
        s->claim.buyer_ix = s->q.buyers[row];
        DCR_TRY(dcr__turn_ask(&s->turn, &s->claim, &claim, err));
        put_buyer(s, row, claim);
        dcr_claim_free(claim);
    }
    return DCR_OK;
}

/* ---- All of them ---- */

static void put_totals(stress *s)
{
    const int64_t equity = s->q.equity;
    const dcr__shown shown[] = {
        {DCR_STRESS_TOTALS_NUM_BUYERS, (int64_t)s->q.num_buyers},
        {DCR_STRESS_TOTALS_FIRST_LOSS_USED, s->first_loss_used},
        {DCR_STRESS_TOTALS_SAVED, dcr__tally_less(&s->sums, s->totals[WITHOUT], s->totals[WITH])},
        {DCR_STRESS_TOTALS_EQUITY, equity},
        {DCR_STRESS_TOTALS_SHARE_WITHOUT, dcr__tally_ratio(&s->sums, s->totals[WITHOUT], DCR_SHARE_ONE, equity)},
        {DCR_STRESS_TOTALS_SHARE_WITH, dcr__tally_ratio(&s->sums, s->totals[WITH], DCR_SHARE_ONE, equity)},
        {DCR_STRESS_TOTALS_EQUITY_WITHOUT, dcr__tally_less(&s->sums, equity, s->totals[WITHOUT])},
        {DCR_STRESS_TOTALS_EQUITY_WITH, dcr__tally_less(&s->sums, equity, s->totals[WITH])},
    };
    for (size_t i = 0; i < COUNT(shown); i++) dcr__result_int64(s->result, (dcr_column)shown[i].column)[0] = shown[i].amount;
    for (size_t i = 0; i < NUM_SUMS; i++) dcr__result_int64(s->result, total_columns[i])[0] = s->totals[i];
}

static dcr_status answer(stress *s, dcr_error *err)
{
    const dcr__heap *heap = &s->result->heap;
    s->turn.used = dcr__new_array(heap, s->q.num_buyers, sizeof *s->turn.used);
    if (s->turn.used == NULL || dcr__result_add(s->result, DCR_TABLE_STRESS_BUYERS, s->q.num_buyers) != DCR_OK ||
        dcr__result_add(s->result, DCR_TABLE_STRESS_TOTALS, 1) != DCR_OK)
        return dcr__refuse(err, DCR_E_NOMEM, "no memory for an answer");
    DCR_TRY(fail_buyers(s, err));
    put_totals(s);
    return dcr__tally_end(&s->sums, err);
}

static void prepare(stress *s)
{
    s->sums.rounding = s->turn.policy->terms.rounding;
    dcr_claim_options_init(&s->claim, sizeof s->claim);
    s->claim.cause = s->q.cause != 0 ? s->q.cause : DCR_CAUSE_INSOLVENCY;
    s->claim.as_of_day = s->claim.cause_day = s->q.as_of_day;
    s->claim.unknown_as = s->q.unknown_as;
    s->claim.first_loss_used = s->q.first_loss_used;
    s->claim.liability_used = s->q.liability_used;
    s->claim.premium_paid = s->q.premium_paid;
}

dcr_status dcr_stress_compute(const dcr_policy *policy, const dcr_book *book, const dcr_stress_options *options,
                              const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    stress s = {.turn = {.policy = policy, .book = book, .allocator = allocator}};
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_status status = dcr__sized_read(&s.q, sizeof s.q, sizeof s.q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_STRESS_OPTIONS_INIT");
    status = check(&s, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, policy->terms.currency, &s.result, err);
    if (status != DCR_OK) return status;
    prepare(&s);
    status = answer(&s, err);
    dcr__release(&s.result->heap, s.turn.used);
    if (status == DCR_OK)
        *out = s.result;
    else
        dcr_result_free(s.result);
    return status;
}
