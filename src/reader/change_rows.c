/* Values of two covers side by side, and the invoices that differ. */
#include "base/ckd.h"
#include "reader/change.h"
#include "terms/registry.h"

/* What a row that is not there has: no amount of money, and no value of any other kind. */
static int64_t none_of(dcr_column_type type)
{
    if (type == DCR_COLUMN_TYPE_DAY) return DCR_NO_DAY;
    return type == DCR_COLUMN_TYPE_INDEX ? (int64_t)DCR_NO_INDEX : 0;
}

static int64_t value_of(const dcr_table *table, dcr_column column, uint32_t row)
{
    const dcr_column_type type = dcr_column_type_of(column);
    if (row == DCR_NO_INDEX) return none_of(type);
    switch (type) {
    case DCR_COLUMN_TYPE_MONEY:
    case DCR_COLUMN_TYPE_NUMBER: return dcr_table_int64(table, column)[row];
    case DCR_COLUMN_TYPE_DAY: return dcr_table_int32(table, column)[row];
    case DCR_COLUMN_TYPE_FLAG: return dcr_table_uint8(table, column)[row];
    default: return dcr_table_uint32(table, column)[row];
    }
}

static void put_value(const dcr_result *result, dcr_column column, size_t row, int64_t value)
{
    switch (dcr_column_type_of(column)) {
    case DCR_COLUMN_TYPE_MONEY:
    case DCR_COLUMN_TYPE_NUMBER: dcr__result_int64(result, column)[row] = value; break;
    case DCR_COLUMN_TYPE_DAY: dcr__result_int32(result, column)[row] = (int32_t)value; break;
    case DCR_COLUMN_TYPE_FLAG: dcr__result_uint8(result, column)[row] = (uint8_t)value; break;
    default: dcr__result_uint32(result, column)[row] = (uint32_t)value; break;
    }
}

bool dcr__pair_differs(const dcr__both *both, const dcr__pair *pair)
{
    return value_of(both->table[DCR__BEFORE], pair->from, both->row[DCR__BEFORE]) !=
           value_of(both->table[DCR__AFTER], pair->from, both->row[DCR__AFTER]);
}

bool dcr__pairs_differ(const dcr__both *both, const dcr__pair *pairs, size_t num)
{
    for (size_t i = 0; i < num; i++)
        if (dcr__pair_differs(both, &pairs[i])) return true;
    return false;
}

dcr_status dcr__change_of(int64_t before, int64_t after, int64_t *out)
{
    *out = DCR_NO_AMOUNT;
    if (before == DCR_NO_AMOUNT || after == DCR_NO_AMOUNT) return DCR_OK;
    return dcr__sub(after, before, out) ? DCR_OK : DCR_E_OVERFLOW;
}

dcr_status dcr__put_pairs(const dcr_result *result, size_t row, const dcr__both *both, const dcr__pair *pairs, size_t num)
{
    for (size_t i = 0; i < num; i++) {
        const int64_t before = value_of(both->table[DCR__BEFORE], pairs[i].from, both->row[DCR__BEFORE]);
        const int64_t after = value_of(both->table[DCR__AFTER], pairs[i].from, both->row[DCR__AFTER]);
        put_value(result, pairs[i].before, row, before);
        put_value(result, pairs[i].after, row, after);
        if (pairs[i].change != DCR_COLUMN_UNSET)
            DCR_TRY(dcr__change_of(before, after, &dcr__result_int64(result, pairs[i].change)[row]));
    }
    return DCR_OK;
}

/* ---- CHANGE_INVOICES ---- */

#define PAIR(name)                                                                                                     \
    {DCR_COVER_INVOICES_##name, DCR_CHANGE_INVOICES_##name##_BEFORE, DCR_CHANGE_INVOICES_##name##_AFTER, DCR_COLUMN_UNSET}
#define MONEY_PAIR(name)                                                                                               \
    {DCR_COVER_INVOICES_##name, DCR_CHANGE_INVOICES_##name##_BEFORE, DCR_CHANGE_INVOICES_##name##_AFTER,               \
     DCR_CHANGE_INVOICES_##name##_CHANGE}

static const dcr__pair pairs[] = {PAIR(STATUS), PAIR(REASON),
                                  {DCR_COVER_INVOICES_LIMIT_IX, DCR_CHANGE_INVOICES_LIMIT_BEFORE_IX, DCR_CHANGE_INVOICES_LIMIT_AFTER_IX, DCR_COLUMN_UNSET},
                                  PAIR(OPEN),
                                  MONEY_PAIR(COVERED), MONEY_PAIR(INSURED)};
enum { NUM_PAIRS = sizeof pairs / sizeof pairs[0] };

static bool is_open(const dcr__both *both)
{
    for (size_t side = 0; side < DCR__SIDES; side++)
        if (value_of(both->table[side], DCR_COVER_INVOICES_OPEN, both->row[side]) > 0) return true;
    return false;
}

static dcr_status put_invoice(dcr__change *change, const dcr__both *both, uint32_t invoice, uint32_t buyer)
{
    size_t row = 0;
    const dcr_result *result = change->result;
    const dcr_change_options *o = &change->options;
    DCR_TRY(dcr__result_row(change->result, DCR_TABLE_CHANGE_INVOICES, &row));
    dcr__result_uint32(result, DCR_CHANGE_INVOICES_INVOICE_IX)[row] = invoice;
    dcr__result_uint32(result, DCR_CHANGE_INVOICES_BUYER_IX)[row] = buyer;
    dcr__result_uint8(result, DCR_CHANGE_INVOICES_IS_ORDER)[row] = invoice - o->first_order < o->num_orders;
    return dcr__put_pairs(result, row, both, pairs, NUM_PAIRS);
}

dcr_status dcr__change_invoices(dcr__change *change)
{
    dcr__both both;
    size_t rows[DCR__SIDES];
    for (size_t side = 0; side < DCR__SIDES; side++) {
        both.table[side] = dcr_cover_table(change->cover[side], DCR_TABLE_COVER_INVOICES);
        rows[side] = dcr_table_rows(both.table[side]);
    }
    for (uint32_t i = 0; i < rows[DCR__AFTER]; i++) {
        both.row[DCR__BEFORE] = i < rows[DCR__BEFORE] ? i : DCR_NO_INDEX;
        both.row[DCR__AFTER] = i;
        const bool differs = dcr__pairs_differ(&both, pairs, NUM_PAIRS);
        if (!differs && !(change->options.all_rows != 0 && is_open(&both))) continue;
        const uint32_t buyer = dcr__book_buyer_of(change->book[DCR__AFTER], i);
        change->num_invoices += differs;
        if (buyer != DCR_NO_INDEX) change->has_row[buyer] = true;
        if (buyer != DCR_NO_INDEX && differs) change->differs[buyer] = true;
        DCR_TRY(put_invoice(change, &both, i, buyer));
    }
    return DCR_OK;
}
