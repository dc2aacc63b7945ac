/* What a decoder changes, one by one. docs/readers/decoder.md, The catalogue. */
#include "base/check.h"
#include "reader/decode.h"
#include "terms/policy.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { DISPUTED_WEIGHT = 4, MOVED_WEIGHT = 2, LEFT_OUT_WEIGHT = 4, INVOICE_WEIGHT = 3 };
enum { FIRST_SHARE = 500000000, SHARE_STEP = 50000000 };

typedef struct term_row {
    dcr_term term;
    int32_t step; /* that the plan must have, or 0 */
    int64_t weight;
} term_row;

static const term_row terms[] = {
    {DCR_TERM_ROUNDING, 0, 1},
    {DCR_TERM_ROUNDING_MOMENT, DCR_STEP_PERCENTAGE, 1},
    {DCR_TERM_THRESHOLD_MODE, DCR_STEP_THRESHOLD, 2},
    {DCR_TERM_THRESHOLD_COMPARE, DCR_STEP_THRESHOLD, 2},
    {DCR_TERM_THRESHOLD_MEASURED_ON, DCR_STEP_THRESHOLD, 2},
    {DCR_TERM_EACH_LOSS_UNIT, DCR_STEP_EACH_LOSS, 3},
    {DCR_TERM_RECEIPTS_AFTER_LIMIT, DCR_STEP_RECEIPTS, 2},
    {DCR_TERM_DEDUCTIONS_AFTER_LIMIT, DCR_STEP_DEDUCTIONS, 2},
    {DCR_TERM_COSTS_AFTER_LIMIT, DCR_STEP_COSTS, 2},
    {DCR_TERM_LIMIT_FILLED_BY, DCR_STEP_LIMIT, 2},
    {DCR_TERM_LIMIT_ORDER_KEY, DCR_STEP_LIMIT, 2},
    {DCR_TERM_MOVE_UP, DCR_STEP_LIMIT, 2},
    {DCR_TERM_DISPUTED_FILLS_LIMIT, DCR_STEP_LIMIT, 2},
    {DCR_TERM_INVOICE_LIMIT_RULE, 0, 2},
    {DCR_TERM_LIMIT_BASIS, 0, 5},
    {DCR_TERM_LIMIT_APPLIES, 0, 5},
    {DCR_TERM_PERCENTAGE_ORDER, DCR_STEP_PERCENTAGE, 3},
    {DCR_TERM_INSURED_PERCENTAGE, DCR_STEP_PERCENTAGE, 3},
    {DCR_TERM_VAT_INSURED, 0, 3},
    {DCR_TERM_FREIGHT_INSURED, 0, 3},
    {DCR_TERM_OTHER_TAX_INSURED, 0, 3},
    {DCR_TERM_CONTRACT_INTEREST_INSURED, 0, 3},
    {DCR_TERM_OVERDUE_INTEREST_INSURED, 0, 3},
    {DCR_TERM_ANCILLARY_INSURED, 0, 3},
    {DCR_TERM_DISPUTED_INSURED, 0, 3},
    {DCR_TERM_PAYMENT_ALLOCATION, 0, 3},
    {DCR_TERM_PAYMENT_ALLOCATION_AFTER_LOSS, 0, 3},
    {DCR_TERM_MAXIMUM_LIABILITY_BASE, DCR_STEP_MAXIMUM_LIABILITY, 3},
};

static dcr_status add(dcr__decode *d, const dcr__decode_change *change)
{
    dcr__decode_change *moved = dcr__grow(&d->heap, d->catalogue, &d->capacity, d->num_changes + 1, sizeof *moved);
    if (moved == NULL) return DCR_E_NOMEM;
    d->catalogue = moved;
    d->catalogue[d->num_changes++] = *change;
    return DCR_OK;
}

/* ---- Invoices ---- */

static dcr_status list_invoices(dcr__decode *d, uint32_t kind, int64_t weight)
{
    const dcr__sheet *sheet = &d->expected->sheet;
    for (size_t i = 0; i < sheet->rows; i++) {
        const dcr__decode_change change = {.change = kind, .weight = weight, .row = sheet->invoice_ix[i]};
        if (sheet->qualifying[i] > 0) DCR_TRY(add(d, &change));
    }
    return DCR_OK;
}

/* ---- Steps ---- */

static dcr_status list_moves(dcr__decode *d)
{
    const int32_t num = (int32_t)d->policy->num_steps;
    for (int32_t from = 1; from <= num; from++)
        for (int32_t to = 1; to <= num; to++) {
            const dcr__decode_change change = {.change = DCR_DECODING_CHANGE_STEP_MOVED, .weight = MOVED_WEIGHT,
                                               .step = d->policy->plan[from - 1].step, .from_place = from, .to_place = to};
            /* One place back is the step before it one place on. */
            if (to != from && to != from - 1) DCR_TRY(add(d, &change));
        }
    return DCR_OK;
}

static dcr_status list_steps(dcr__decode *d)
{
    for (size_t i = 0; i < d->policy->num_steps; i++) {
        const int32_t step = d->policy->plan[i].step;
        const dcr__decode_change change = {.change = DCR_DECODING_CHANGE_STEP_LEFT_OUT, .weight = LEFT_OUT_WEIGHT,
                                           .step = step, .from_place = (int32_t)i + 1};
        const bool is_needed = step == DCR_STEP_LIMIT || step == DCR_STEP_PERCENTAGE || step == DCR_STEP_BUYER_CAP;
        if (!is_needed) DCR_TRY(add(d, &change));
    }
    return DCR_OK;
}

/* ---- Terms ---- */

static bool has_step(const dcr_policy *policy, int32_t step)
{
    for (size_t i = 0; i < policy->num_steps; i++)
        if (policy->plan[i].step == step) return true;
    return step == 0;
}

static bool has_scopes(const dcr_policy *policy, dcr_term term)
{
    for (size_t i = 0; i < policy->num_values; i++)
        if (policy->values[i].term == (int32_t)term && policy->values[i].scope != DCR_SCOPE_POLICY) return true;
    return false;
}

/* The ix-th value that is tried. */
static bool value_at(const dcr__term_row *row, size_t ix, int64_t *out)
{
    switch (row->type) {
    case DCR_TERM_TYPE_CHOICE:
        *out = dcr_choice_at((dcr_group)row->group, ix);
        return *out != 0;
    case DCR_TERM_TYPE_FLAG:
        *out = (int64_t)ix;
        return ix < 2;
    default:
        *out = FIRST_SHARE + (int64_t)ix * SHARE_STEP;
        return *out <= DCR_SHARE_ONE;
    }
}

static dcr_status list_values(dcr__decode *d, const term_row *tried)
{
    const dcr__term_row *row = dcr__term_row_of((int32_t)tried->term);
    const bool is_scoped = has_scopes(d->policy, tried->term);
    dcr__decode_change change = {.change = DCR_DECODING_CHANGE_TERM, .weight = tried->weight, .term = (int32_t)tried->term};
    for (size_t ix = 0; value_at(row, ix, &change.value); ix++)
        if (is_scoped || change.value != d->policy->terms.number[tried->term]) DCR_TRY(add(d, &change));
    return DCR_OK;
}

static dcr_status list_terms(dcr__decode *d)
{
    for (size_t i = 0; i < COUNT(terms); i++)
        if (has_step(d->policy, terms[i].step)) DCR_TRY(list_values(d, &terms[i]));
    return DCR_OK;
}

size_t dcr__decode_value(const dcr_policy *policy, int32_t term, int64_t value, char *out, size_t capacity)
{
    const dcr__value shown = {term, 0, 0, DCR_SCOPE_POLICY, value};
    out[0] = '\0';
    if (value == DCR_NO_AMOUNT) return 0;
    return dcr__value_format(dcr__term_row_of(term), &shown, policy->terms.currency, out, capacity);
}

dcr_status dcr__decode_list(dcr__decode *d)
{
    const bool has_loss = d->expected->loss_day != DCR_NO_DAY;
    if (d->asked.try_disputed != 0 && has_loss)
        DCR_TRY(list_invoices(d, DCR_DECODING_CHANGE_INVOICE_DISPUTED, DISPUTED_WEIGHT));
    if (d->asked.try_plan != 0) DCR_TRY(list_moves(d));
    if (d->asked.try_plan != 0) DCR_TRY(list_steps(d));
    if (d->asked.try_terms != 0) DCR_TRY(list_terms(d));
    if (d->asked.try_left_out != 0) DCR_TRY(list_invoices(d, DCR_DECODING_CHANGE_INVOICE_LEFT_OUT, INVOICE_WEIGHT));
    return DCR_OK;
}
