/* Deductions beside payments, as a step of the plan. wordings.md 15: those that the policy takes after the limit, and
 * those that came after the date of loss. Reads deduction_treatment, deductions_after_limit. */
#include "calc/claim.h"

enum { NUM_REASONS = 4 };
static const dcr_reason reasons[NUM_REASONS] = {DCR_REASON_A07, DCR_REASON_A08, DCR_REASON_A09, DCR_REASON_A10};

static size_t place_of(uint32_t deduction)
{
    switch (deduction) {
    case DCR_DEDUCTION_RETURN:
    case DCR_DEDUCTION_RESALE:
        return 1;
    case DCR_DEDUCTION_SECURITY:
        return 2;
    case DCR_DEDUCTION_ADVANCE_PAYMENT:
        return 3;
    default:
        return 0;
    }
}

/* Whether the step takes a row: what is left for it, and what was not yet there on the date of loss. */
static bool is_taken(const dcr_claim *claim, const dcr__named *row)
{
    const int32_t day = claim->loss_day != DCR_NO_DAY ? claim->loss_day : claim->options.as_of_day;
    const int64_t treatment =
        dcr__term_scoped(claim->policy, DCR_TERM_DEDUCTION_TREATMENT, DCR_SCOPE_DEDUCTION, row->code);
    if (treatment == DCR_DEDUCTION_TREATMENT_AFTER_LIMIT) return true;
    return treatment != DCR_DEDUCTION_TREATMENT_IGNORED && row->day > day;
}

/* Row of the sheet of the invoice that is named, or the number of rows. */
static size_t sheet_row(const dcr_claim *claim, const dcr__named *row)
{
    const dcr__sheet *sheet = &claim->sheet;
    size_t at = 0;
    while (at < sheet->rows && sheet->invoice_ix[at] != claim->book->items.rows[row->item].row) at++;
    return at;
}

/* A deduction that names an invoice is in its currency and at most what was open of it. */
static dcr_status size_of(const dcr_claim *claim, const dcr__named *row, size_t at, int64_t *out)
{
    const dcr__sheet *sheet = &claim->sheet;
    const int64_t *amounts = dcr__facts_values(&claim->book->facts[DCR_TABLE_DEDUCTIONS], DCR_DEDUCTIONS_AMOUNT);
    *out = amounts[row->row];
    if (row->item == DCR_NO_INDEX) return DCR_OK;
    if (*out < sheet->open_own[at])
        return dcr__mul_div_status(sheet->open[at], *out, sheet->open_own[at], claim->policy->terms.rounding, out);
    *out = sheet->open[at];
    return DCR_OK;
}

/* Takes an amount off one row of the sheet, or off all in their order. */
static void take_before(dcr_claim *claim, size_t at, int64_t amount, int64_t *taken)
{
    dcr__sheet *sheet = &claim->sheet;
    const bool is_named = at < sheet->rows;
    for (size_t i = is_named ? at : 0; i < (is_named ? at + 1 : sheet->rows) && amount > 0; i++) {
        const int64_t part = dcr__min(amount, sheet->amount[i]);
        sheet->amount[i] -= part;
        amount -= part;
        *taken += part;
    }
}

static dcr_status take_after(dcr_claim *claim, int64_t sums[NUM_REASONS])
{
    const bool pro_rata = dcr__term_choice(&claim->policy->terms, DCR_TERM_DEDUCTIONS_AFTER_LIMIT) ==
                          DCR_RECEIPTS_AFTER_LIMIT_PRO_RATA;
    int64_t left = claim->ladder.amount;
    for (size_t k = 0; k < NUM_REASONS; k++) {
        if (pro_rata && claim->qualifying > 0)
            DCR_TRY(dcr__mul_div_status(sums[k], claim->covered, claim->qualifying, claim->policy->terms.rounding,
                                        &sums[k]));
        sums[k] = dcr__min(sums[k], left);
        left -= sums[k];
    }
    return DCR_OK;
}

dcr_status dcr__step_deductions(dcr_claim *claim, const dcr__step *step)
{
    const bool is_after = dcr__plan_is_done(claim, step, DCR_STEP_LIMIT);
    int64_t sums[NUM_REASONS] = {0};
    size_t num = 0;
    const dcr__named *rows =
        dcr__named_of(&claim->book->deductions, claim->options.buyer_ix, claim->options.as_of_day, &num);
    DCR_TRY(dcr__claim_spread(claim));
    for (size_t k = 0; k < num; k++) {
        const size_t at = rows[k].item != DCR_NO_INDEX ? sheet_row(claim, &rows[k]) : claim->sheet.rows;
        int64_t amount = 0;
        if (!is_taken(claim, &rows[k]) || (rows[k].item != DCR_NO_INDEX && at == claim->sheet.rows)) continue;
        DCR_TRY(size_of(claim, &rows[k], at, &amount));
        if (is_after)
            sums[place_of(rows[k].code)] += dcr__min(amount, INT64_MAX / 4 / (int64_t)(num + 1));
        else
            take_before(claim, at, amount, &sums[place_of(rows[k].code)]);
    }
    if (is_after) DCR_TRY(take_after(claim, sums));
    for (size_t k = 0; k < NUM_REASONS; k++)
        if (sums[k] > 0) DCR_TRY(dcr__ladder_take(&claim->ladder, step->step, reasons[k], step->clause, sums[k]));
    return dcr__claim_spread(claim);
}
