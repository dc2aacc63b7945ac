/* The change by reason, and in one row. wordings.md 29.1: what one reason loses another gains. */
#include "base/check.h"
#include "base/ckd.h"
#include "reader/change.h"

/* The row of a reason in the totals of a cover, or DCR_NO_INDEX. */
static uint32_t row_of(const dcr_table *table, dcr_reason reason)
{
    const uint32_t *reasons = dcr_table_uint32(table, DCR_COVER_REASONS_REASON);
    for (uint32_t row = 0; row < dcr_table_rows(table); row++)
        if (reasons[row] == (uint32_t)reason) return row;
    return DCR_NO_INDEX;
}

dcr_status dcr__change_reasons(dcr__change *change)
{
    static const dcr__pair pairs[] = {
        {DCR_COVER_REASONS_AMOUNT, DCR_CHANGE_REASONS_AMOUNT_BEFORE, DCR_CHANGE_REASONS_AMOUNT_AFTER,
         DCR_CHANGE_REASONS_AMOUNT_CHANGE},
        {DCR_COVER_REASONS_NUM_INVOICES, DCR_CHANGE_REASONS_NUM_INVOICES_BEFORE, DCR_CHANGE_REASONS_NUM_INVOICES_AFTER,
         DCR_COLUMN_UNSET}};
    dcr__both both;
    for (size_t side = 0; side < DCR__SIDES; side++)
        both.table[side] = dcr_cover_table(change->cover[side], DCR_TABLE_COVER_REASONS);
    for (size_t ix = 0; dcr_reason_at(ix) != DCR_REASON_UNSET; ix++) {
        size_t row = 0;
        const dcr_reason reason = dcr_reason_at(ix);
        for (size_t side = 0; side < DCR__SIDES; side++) both.row[side] = row_of(both.table[side], reason);
        if (both.row[DCR__BEFORE] == DCR_NO_INDEX && both.row[DCR__AFTER] == DCR_NO_INDEX) continue;
        DCR_TRY(dcr__result_row(change->result, DCR_TABLE_CHANGE_REASONS, &row));
        dcr__result_uint32(change->result, DCR_CHANGE_REASONS_REASON)[row] = (uint32_t)reason;
        DCR_TRY(dcr__put_pairs(change->result, row, &both, pairs, 2));
    }
    return DCR_OK;
}

/* ---- CHANGE_TOTALS ---- */

/* The sum of a column of CHANGE_BUYERS; absent where no row has a value. */
static dcr_status sum_of(const dcr_result *result, dcr_column column, int64_t *out)
{
    const size_t rows = dcr_table_rows(dcr_result_table(result, DCR_TABLE_CHANGE_BUYERS));
    const int64_t *values = dcr__result_int64(result, column);
    *out = DCR_NO_AMOUNT;
    for (size_t row = 0; row < rows; row++) {
        if (values[row] == DCR_NO_AMOUNT) continue;
        if (!dcr__add(*out == DCR_NO_AMOUNT ? 0 : *out, values[row], out)) return DCR_E_OVERFLOW;
    }
    return DCR_OK;
}

static dcr_status put_indemnity(const dcr_result *result)
{
    static const dcr_column columns[][2] = {
        {DCR_CHANGE_BUYERS_INDEMNITY_BEFORE, DCR_CHANGE_TOTALS_INDEMNITY_BEFORE},
        {DCR_CHANGE_BUYERS_INDEMNITY_AFTER, DCR_CHANGE_TOTALS_INDEMNITY_AFTER},
        {DCR_CHANGE_BUYERS_INDEMNITY_CHANGE, DCR_CHANGE_TOTALS_INDEMNITY_CHANGE}};
    for (size_t i = 0; i < 3; i++)
        DCR_TRY(sum_of(result, columns[i][0], dcr__result_int64(result, columns[i][1])));
    return DCR_OK;
}

/* What differs by reason differs in the gross. */
static dcr_status check_conservation(const dcr_result *result)
{
    const size_t rows = dcr_table_rows(dcr_result_table(result, DCR_TABLE_CHANGE_REASONS));
    const int64_t *changes = dcr__result_int64(result, DCR_CHANGE_REASONS_AMOUNT_CHANGE);
    int64_t sum = 0;
    for (size_t row = 0; row < rows; row++)
        if (!dcr__add(sum, changes[row], &sum)) return DCR_E_OVERFLOW;
    DCR_ENSURE(sum == dcr__result_int64(result, DCR_CHANGE_TOTALS_GROSS_CHANGE)[0]);
    return DCR_OK;
}

#define MONEY(name)                                                                                                   \
    {DCR_COVER_TOTALS_##name, DCR_CHANGE_TOTALS_##name##_BEFORE, DCR_CHANGE_TOTALS_##name##_AFTER,                    \
     DCR_CHANGE_TOTALS_##name##_CHANGE}

dcr_status dcr__change_totals(dcr__change *change)
{
    static const dcr__pair pairs[] = {MONEY(GROSS), MONEY(EXPOSURE), MONEY(OVERDUE), MONEY(COVERED), MONEY(INSURED),
                                      MONEY(UNCOVERED)};
    const dcr_result *result = change->result;
    size_t row = 0;
    dcr__both both = {.row = {0, 0}};
    for (size_t side = 0; side < DCR__SIDES; side++)
        both.table[side] = dcr_cover_table(change->cover[side], DCR_TABLE_COVER_TOTALS);
    DCR_TRY(dcr__result_row(change->result, DCR_TABLE_CHANGE_TOTALS, &row));
    dcr__result_int32(result, DCR_CHANGE_TOTALS_AS_OF_DAY)[row] = change->options.as_of_day;
    dcr__result_int64(result, DCR_CHANGE_TOTALS_NUM_INVOICES)[row] = change->num_invoices;
    dcr__result_int64(result, DCR_CHANGE_TOTALS_NUM_BUYERS)[row] = change->num_buyers;
    dcr__result_int64(result, DCR_CHANGE_TOTALS_NUM_DEADLINES)[row] = change->num_deadlines;
    DCR_TRY(dcr__put_pairs(result, row, &both, pairs, sizeof pairs / sizeof pairs[0]));
    DCR_TRY(put_indemnity(result));
    return check_conservation(result);
}
