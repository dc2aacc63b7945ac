/* What an insurer must have done to pay what was paid. docs/readers/decoder.md; systems.md 5, item 2. */
#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "reader/decode.h"
#include "terms/policy.h"
#include "terms/result.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { VALUE_SIZE = 64 };

void dcr_decode_options_init(dcr_decode_options *options, size_t size)
{
    static const dcr_decode_options init = DCR_DECODE_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

static dcr_status check(const dcr_decode_options *asked, dcr_error *err)
{
    if (asked->paid < 0) return dcr__refuse(err, DCR_E_AMOUNT_SIGN, "paid: must be given, and may not be negative");
    if (asked->max_changes < 0 || asked->max_changes > DCR_DECODE_MOST_CHANGES)
        return dcr__refuse(err, DCR_E_RANGE, "max_changes: must be from 0 to 4");
    if (asked->max_claims < 1) return dcr__refuse(err, DCR_E_RANGE, "max_claims: must be at least 1");
    if (asked->max_decodings < 1 || asked->max_decodings > DCR_DECODE_MOST_DECODINGS)
        return dcr__refuse(err, DCR_E_RANGE, "max_decodings: must be from 1 to 1000");
    return DCR_OK;
}

/* ---- The tables ---- */

static int64_t total(const dcr_claim *claim, dcr_column column)
{
    return dcr_table_int64(&claim->totals_table, column)[0];
}

static void put_decoding(const dcr__decode *d, dcr_result *result, size_t at)
{
    const dcr__decoding *found = &d->found[at];
    dcr__result_int64(result, DCR_DECODINGS_RANK)[at] = (int64_t)at + 1;
    dcr__result_int64(result, DCR_DECODINGS_NUM_CHANGES)[at] = (int64_t)found->set.num;
    dcr__result_int64(result, DCR_DECODINGS_WEIGHT)[at] = found->weight;
    dcr__result_int32(result, DCR_DECODINGS_LOSS_DAY)[at] = found->claim->loss_day;
    dcr__result_uint32(result, DCR_DECODINGS_REASON)[at] = (uint32_t)found->claim->reason;
    dcr__result_int64(result, DCR_DECODINGS_GROSS_DEBT)[at] = total(found->claim, DCR_CLAIM_TOTALS_GROSS_DEBT);
    dcr__result_int64(result, DCR_DECODINGS_COVERED)[at] = total(found->claim, DCR_CLAIM_TOTALS_COVERED);
    dcr__result_int64(result, DCR_DECODINGS_INDEMNITY)[at] = total(found->claim, DCR_CLAIM_TOTALS_INDEMNITY);
}

static void put_place(dcr_result *result, dcr_column column, size_t row, int32_t place)
{
    dcr__result_int64(result, column)[row] = place > 0 ? place : DCR_NO_AMOUNT;
}

static dcr_status put_value(const dcr__decode *d, dcr_result *result, dcr_column column, size_t row, int32_t term, int64_t value)
{
    char text[VALUE_SIZE] = "";
    const size_t length = term != 0 ? dcr__decode_value(d->policy, term, value, text, sizeof text) : 0;
    return dcr__result_put_text(result, column, row, text, length);
}

static dcr_status put_change(const dcr__decode *d, dcr_result *result, size_t rank, const dcr__decode_change *change)
{
    const bool is_invoice = change->change == DCR_DECODING_CHANGE_INVOICE_DISPUTED ||
                            change->change == DCR_DECODING_CHANGE_INVOICE_LEFT_OUT;
    size_t row = 0;
    DCR_TRY(dcr__result_row(result, DCR_TABLE_DECODING_CHANGES, &row));
    dcr__result_int64(result, DCR_DECODING_CHANGES_RANK)[row] = (int64_t)rank;
    dcr__result_uint32(result, DCR_DECODING_CHANGES_CHANGE)[row] = change->change;
    dcr__result_int64(result, DCR_DECODING_CHANGES_WEIGHT)[row] = change->weight;
    dcr__result_uint32(result, DCR_DECODING_CHANGES_STEP)[row] = (uint32_t)change->step;
    put_place(result, DCR_DECODING_CHANGES_FROM_PLACE, row, change->from_place);
    put_place(result, DCR_DECODING_CHANGES_TO_PLACE, row, change->to_place);
    dcr__result_uint32(result, DCR_DECODING_CHANGES_TERM)[row] = (uint32_t)change->term;
    if (is_invoice) dcr__result_uint32(result, DCR_DECODING_CHANGES_INVOICE_IX)[row] = change->row;
    DCR_TRY(put_value(d, result, DCR_DECODING_CHANGES_FROM_VALUE, row, change->term, d->policy->terms.number[change->term]));
    return put_value(d, result, DCR_DECODING_CHANGES_TO_VALUE, row, change->term, change->value);
}

static dcr_status put_rung(dcr_result *result, size_t rank, const dcr__rung *rung)
{
    size_t row = 0;
    DCR_TRY(dcr__result_row(result, DCR_TABLE_DECODING_LADDER, &row));
    dcr__result_int64(result, DCR_DECODING_LADDER_RANK)[row] = (int64_t)rank;
    dcr__result_uint32(result, DCR_DECODING_LADDER_STEP)[row] = (uint32_t)rung->step;
    dcr__result_uint32(result, DCR_DECODING_LADDER_REASON)[row] = (uint32_t)rung->reason;
    dcr__result_uint32(result, DCR_DECODING_LADDER_TERM)[row] = (uint32_t)rung->term;
    dcr__result_int64(result, DCR_DECODING_LADDER_BEFORE)[row] = rung->before;
    dcr__result_int64(result, DCR_DECODING_LADDER_TAKEN)[row] = rung->taken;
    dcr__result_int64(result, DCR_DECODING_LADDER_AFTER)[row] = rung->after;
    return dcr__result_put_text(result, DCR_DECODING_LADDER_CLAUSE, row, rung->clause, strlen(rung->clause));
}

static dcr_status put_decodings(const dcr__decode *d, dcr_result *result)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_DECODINGS, d->num_shown));
    DCR_TRY(dcr__result_add(result, DCR_TABLE_DECODING_CHANGES, 0));
    DCR_TRY(dcr__result_add(result, DCR_TABLE_DECODING_LADDER, 0));
    for (size_t at = 0; at < d->num_shown; at++) {
        const dcr__decode_set *set = &d->found[at].set;
        const dcr__ladder *ladder = &d->found[at].claim->ladder;
        put_decoding(d, result, at);
        for (size_t i = 0; i < set->num; i++) DCR_TRY(put_change(d, result, at + 1, set->changes[i]));
        for (size_t i = 0; i < ladder->num_rungs; i++) DCR_TRY(put_rung(result, at + 1, &ladder->rungs[i]));
    }
    return DCR_OK;
}

static dcr_status put_totals(const dcr__decode *d, dcr_result *result)
{
    const bool is_explained = d->num_found > 0;
    const int64_t expected = d->expected->indemnity;
    const struct {
        dcr_column column;
        int64_t number;
    } shown[] = {
        {DCR_DECODE_TOTALS_PAID, d->asked.paid},
        {DCR_DECODE_TOTALS_EXPECTED, expected},
        {DCR_DECODE_TOTALS_DIFFERENCE, d->asked.paid - expected},
        {DCR_DECODE_TOTALS_NUM_CHANGES, is_explained ? (int64_t)d->found[0].set.num : DCR_NO_AMOUNT},
        {DCR_DECODE_TOTALS_NUM_FOUND, d->num_found},
        {DCR_DECODE_TOTALS_NEAREST, d->nearest},
        {DCR_DECODE_TOTALS_SEARCHED_CHANGES, d->searched},
        {DCR_DECODE_TOTALS_NUM_CANDIDATES, (int64_t)d->num_changes},
        {DCR_DECODE_TOTALS_NUM_TRIED, d->num_tried},
        {DCR_DECODE_TOTALS_NUM_REFUSED, d->num_refused},
        {DCR_DECODE_TOTALS_MAX_CHANGES, d->asked.max_changes},
        {DCR_DECODE_TOTALS_MAX_CLAIMS, d->asked.max_claims},
    };
    DCR_TRY(dcr__result_add(result, DCR_TABLE_DECODE_TOTALS, 1));
    for (size_t i = 0; i < COUNT(shown); i++) dcr__result_int64(result, shown[i].column)[0] = shown[i].number;
    dcr__result_uint32(result, DCR_DECODE_TOTALS_BUYER_IX)[0] = d->claim.buyer_ix;
    dcr__result_uint32(result, DCR_DECODE_TOTALS_CAUSE)[0] = d->claim.cause;
    dcr__result_uint8(result, DCR_DECODE_TOTALS_IS_EXPLAINED)[0] = is_explained;
    dcr__result_uint8(result, DCR_DECODE_TOTALS_IS_COMPLETE)[0] = !d->is_cut;
    return DCR_OK;
}

/* ---- The question ---- */

/* The claim under the policy as it is: what other claims are asked with, and the first that may explain the amount. */
static dcr_status expect(dcr__decode *d, dcr_error *err)
{
    dcr_status status = dcr_claim_compute(d->policy, d->book, &d->asked.claim, d->allocator, &d->expected, err);
    if (status == DCR_OK) status = dcr__claim_options(d->book, &d->asked.claim, &d->claim, err);
    if (status != DCR_OK) return status;
    d->as_several = d->claim.cause == 0;
    d->claim.cause = d->expected->options.cause;
    d->nearest = d->expected->indemnity;
    return DCR_OK;
}

/* The policy as it is explains the amount: nothing is searched. */
static dcr_status take_expected(dcr__decode *d)
{
    dcr_claim *same = NULL;
    DCR_TRY(dcr_claim_compute(d->policy, d->book, &d->asked.claim, d->allocator, &same, NULL));
    d->found[0] = (dcr__decoding){.claim = same};
    d->num_shown = 1;
    d->num_found = 1;
    return DCR_OK;
}

static dcr_status find(dcr__decode *d)
{
    d->found = dcr__new_array(&d->heap, (size_t)d->asked.max_decodings + 1, sizeof *d->found);
    if (d->found == NULL) return DCR_E_NOMEM;
    DCR_TRY(dcr__decode_list(d));
    return d->expected->indemnity == d->asked.paid ? take_expected(d) : dcr__decode_search(d);
}

static dcr_status answer(const dcr__decode *d, dcr_result **out, dcr_error *err)
{
    dcr_result *result = NULL;
    dcr_status status = dcr__result_new(d->allocator, d->policy->terms.currency, &result, err);
    if (status != DCR_OK) return status;
    status = put_decodings(d, result);
    if (status == DCR_OK) status = put_totals(d, result);
    if (status != DCR_OK) {
        dcr_result_free(result);
        return dcr__refuse(err, status, "no memory for an answer");
    }
    *out = result;
    return DCR_OK;
}

static void release(dcr__decode *d)
{
    for (size_t i = 0; i < d->num_shown; i++) dcr_claim_free(d->found[i].claim);
    dcr__release(&d->heap, d->found);
    dcr__release(&d->heap, d->catalogue);
    dcr_claim_free(d->expected);
}

dcr_status dcr_decode_compute(const dcr_policy *policy, const dcr_book *book, const dcr_decode_options *options,
                              const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    dcr__decode d = {.policy = policy, .book = book, .allocator = allocator};
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_status status = dcr__sized_read(&d.asked, sizeof d.asked, sizeof d.asked, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_DECODE_OPTIONS_INIT");
    DCR_TRY(check(&d.asked, err));
    DCR_TRY(dcr__heap_from(allocator, &d.heap, err));
    status = expect(&d, err);
    if (status == DCR_OK) {
        status = find(&d);
        if (status != DCR_OK) (void)dcr__refuse(err, status, "no memory for the claims of a search");
    }
    if (status == DCR_OK) status = answer(&d, out, err);
    release(&d);
    return status;
}
