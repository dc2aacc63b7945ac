/* Deductions from the debt beside payments. wordings.md 15: set-off, proceeds of goods and securities, advance payments
 * come off the qualifying debt before the limit, in full or in proportion; proceeds of a security that was no condition
 * of cover only as far as they exceed uninsured debt. Reads deduction_treatment. */
#include "rule/slice.h"

/* Open and qualifying debt before any deduction: of one invoice, or of the buyer. */
typedef struct debt {
    int64_t open, qualifying;
} debt;

static dcr_reason reason_of(uint32_t deduction)
{
    switch (deduction) {
    case DCR_DEDUCTION_RETURN:
    case DCR_DEDUCTION_RESALE:
        return DCR_REASON_A08;
    case DCR_DEDUCTION_SECURITY:
        return DCR_REASON_A09;
    case DCR_DEDUCTION_ADVANCE_PAYMENT:
        return DCR_REASON_A10;
    default:
        return DCR_REASON_A07;
    }
}

/* What qualified before deductions, kept where the rule on the limit will put what is covered. */
static debt keep_qualifying(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    debt all = {0, 0};
    for (size_t i = 0; i < slice->num; i++) {
        s->covered[i] = s->qualifying[i];
        all.open += s->open[i];
        all.qualifying += s->qualifying[i];
    }
    return all;
}

/* A deduction that names an invoice is in its currency and at most what is open of it. */
static dcr_status size_of(const dcr__slice *slice, const dcr__named *row, int64_t *out)
{
    const int64_t *amounts = dcr__facts_values(&slice->book->facts[DCR_TABLE_DEDUCTIONS], DCR_DEDUCTIONS_AMOUNT);
    *out = amounts[row->row];
    if (row->item == DCR_NO_INDEX) return DCR_OK;
    const size_t i = row->item - slice->first_item;
    const int64_t open_own = slice->unpaid[i];
    if (*out >= open_own) {
        *out = slice->s->open[i];
        return DCR_OK;
    }
    return dcr__mul_div_status(slice->s->open[i], *out, open_own, slice->terms->rounding, out);
}

static bool is_condition_of_cover(const dcr__slice *slice, uint32_t row)
{
    const uint8_t *flags =
        dcr__facts_values(&slice->book->facts[DCR_TABLE_DEDUCTIONS], DCR_DEDUCTIONS_IS_CONDITION_OF_COVER);
    return flags != NULL && flags[row] != 0;
}

/* How much of a deduction falls on qualifying debt. */
static dcr_status treat(const dcr__slice *slice, const dcr__named *row, debt on, int64_t size, int64_t *out)
{
    *out = 0;
    switch (dcr__term_scoped(slice->policy, DCR_TERM_DEDUCTION_TREATMENT, DCR_SCOPE_DEDUCTION, row->code)) {
    case DCR_DEDUCTION_TREATMENT_PRO_RATA:
        if (on.open <= 0) return DCR_OK;
        return dcr__mul_div_status(size, on.qualifying, on.open, slice->terms->rounding, out);
    case DCR_DEDUCTION_TREATMENT_BEFORE_LIMIT:
        *out = size;
        if (row->code == DCR_DEDUCTION_SECURITY && !is_condition_of_cover(slice, row->row))
            *out = dcr__max(0, size - (on.open - on.qualifying));
        return DCR_OK;
    default:
        return DCR_OK;
    }
}

/* Takes at most what is left of an item, and returns what was not taken. */
static dcr_status take(dcr__slice *slice, size_t i, dcr_reason reason, int64_t *amount)
{
    const int64_t taken = dcr__min(*amount, slice->s->qualifying[i]);
    slice->s->qualifying[i] -= taken;
    *amount -= taken;
    return dcr__part_add(slice, i, reason, taken);
}

static dcr_status deduct(dcr__slice *slice, const dcr__named *row, debt all)
{
    const dcr__scratch *s = slice->s;
    const size_t named = row->item - slice->first_item;
    int64_t amount = 0;
    if (row->item != DCR_NO_INDEX && (named >= slice->num || s->status[named] != DCR_OK)) return DCR_OK;
    const debt on = row->item != DCR_NO_INDEX ? (debt){s->open[named], s->covered[named]} : all;
    DCR_TRY(size_of(slice, row, &amount));
    DCR_TRY(treat(slice, row, on, amount, &amount));
    if (row->item != DCR_NO_INDEX) return take(slice, named, reason_of(row->code), &amount);
    for (size_t i = 0; i < slice->num && amount > 0; i++) DCR_TRY(take(slice, i, reason_of(row->code), &amount));
    return DCR_OK;
}

dcr_status dcr__rule_deduct(dcr__slice *slice)
{
    size_t num = 0;
    const dcr__named *rows = dcr__deductions_of(slice, &num);
    if (num == 0) return DCR_OK;
    const debt all = keep_qualifying(slice);
    for (size_t k = 0; k < num; k++) DCR_TRY(deduct(slice, &rows[k], all));
    return DCR_OK;
}
