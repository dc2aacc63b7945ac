/* Why, invoice by invoice: the parts of a range of rows, from the same fold that gave the cover. */
#include "base/refuse.h"
#include "calc/cover.h"

/* The table in the making; its columns grow together. */
typedef struct parts_table {
    uint32_t *invoice_ix, *reason, *term;
    int64_t *amount;
    int32_t *day;
    uint8_t *is_curable;
    size_t rows;
} parts_table;

/* The date that decides a reason, where one does. */
static int32_t day_of(const dcr__slice *slice, size_t i, dcr_reason reason)
{
    const dcr__scratch *s = slice->s;
    switch (reason) {
    case DCR_REASON_T01:
    case DCR_REASON_T02:
    case DCR_REASON_C03:
    case DCR_REASON_L01:
    case DCR_REASON_L02:
    case DCR_REASON_L03:
    case DCR_REASON_L04:
    case DCR_REASON_L05:
        return slice->attach_day[i];
    case DCR_REASON_C01:
        return slice->buyer_stop_day;
    case DCR_REASON_I10:
        return slice->terms->period_from;
    case DCR_REASON_P01:
        return s->due_day[i];
    case DCR_REASON_P02:
        return s->extension_end[i];
    case DCR_REASON_N01:
    case DCR_REASON_N02:
        return s->notify_by[i];
    default:
        return DCR_NO_DAY;
    }
}

static void put(parts_table *t, const dcr__slice *slice, size_t i, dcr_reason reason, int64_t amount)
{
    const size_t at = t->rows++;
    t->invoice_ix[at] = slice->items[i].row;
    t->reason[at] = (uint32_t)reason;
    t->term[at] = (uint32_t)dcr__reason_term(reason);
    t->amount[at] = amount;
    t->day[at] = day_of(slice, i, reason);
    t->is_curable[at] = dcr__reason_is_curable(reason);
}

static uint64_t bit_of(dcr_reason reason)
{
    const int32_t bit = dcr_reason_bit(reason);
    return bit >= 0 ? UINT64_C(1) << bit : 0;
}

/* Parts with an amount first, then the reasons that apply too. */
static dcr_status put_item(parts_table *t, const dcr__slice *slice, size_t i)
{
    dcr__part parts[DCR__MAX_PARTS];
    dcr_status status = DCR_OK;
    const size_t num_parts = dcr__parts_of(slice, i, parts, &status);
    uint64_t too = slice->s->reasons[i];
    for (size_t k = 0; k < num_parts; k++) {
        put(t, slice, i, parts[k].reason, parts[k].amount);
        too &= ~bit_of(parts[k].reason);
    }
    for (; too != 0; too &= too - 1) put(t, slice, i, dcr__reason_of_bit(dcr__lowest_bit(too)), 0);
    return status;
}

/* At most the parts and every bit of the set: enough room for one invoice. */
enum { MOST_PER_INVOICE = DCR__MAX_PARTS + 24 };

static dcr_status make_room(dcr_table *table, parts_table *t, size_t num_invoices)
{
    const size_t rows = num_invoices * MOST_PER_INVOICE;
    void **const owned = table->owned;
    const size_t widths[] = {4, 4, 4, 8, 4, 1};
    for (size_t i = 0; i < 6; i++) {
        owned[i] = dcr__new_array(&table->heap, rows, widths[i]);
        if (owned[i] == NULL) return DCR_E_NOMEM;
    }
    t->invoice_ix = owned[0];
    t->reason = owned[1];
    t->term = owned[2];
    t->amount = owned[3];
    t->day = owned[4];
    t->is_curable = owned[5];
    return DCR_OK;
}

static void show(dcr_table *table, const parts_table *t)
{
    table->rows = t->rows;
    dcr__table_set(table, DCR_COVER_PARTS_INVOICE_IX, t->invoice_ix);
    dcr__table_set(table, DCR_COVER_PARTS_REASON, t->reason);
    dcr__table_set(table, DCR_COVER_PARTS_TERM, t->term);
    dcr__table_set(table, DCR_COVER_PARTS_AMOUNT, t->amount);
    dcr__table_set(table, DCR_COVER_PARTS_DAY, t->day);
    dcr__table_set(table, DCR_COVER_PARTS_IS_CURABLE, t->is_curable);
}

/* Rows in the order asked for: each row's item is looked for in the fold of its buyer, which is kept while the next row
 * is of the same buyer. */
static dcr_status explain_rows(const dcr_cover *cover, uint32_t first, uint32_t num, dcr__scratch *scratch,
                               parts_table *t)
{
    dcr__slice slice;
    uint32_t folded = DCR_NO_INDEX;
    for (uint32_t row = first; row < first + num; row++) {
        const uint32_t buyer = dcr__book_buyer_of(cover->book, row);
        if (buyer == DCR_NO_INDEX) continue;
        if (buyer != folded)
            DCR_TRY(dcr__fold_buyer(&slice, cover->policy, cover->book, buyer, cover->as_of, cover->cause, scratch));
        folded = buyer;
        if (slice.status != DCR_OK) continue;
        for (size_t i = 0; i < slice.num; i++)
            if (slice.items[i].row == row && scratch->status[i] == DCR_OK) DCR_TRY(put_item(t, &slice, i));
    }
    return DCR_OK;
}

dcr_status dcr_cover_explain(
    const dcr_cover *cover, uint32_t first_invoice, uint32_t num_invoices, dcr_table **out, dcr_error *err)
{
    if (cover == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "cover or out is NULL");
    if (!cover->is_finished) return dcr__refuse(err, DCR_E_STATE, "the cover is not finished");
    const size_t rows = cover->book->facts[DCR_TABLE_INVOICES].rows;
    if (first_invoice > rows || num_invoices > rows - first_invoice)
        return dcr__refuse(err, DCR_E_RANGE, "the book has fewer invoices");
    dcr__scratch scratch;
    void *block = NULL;
    parts_table t = {0};
    dcr_table *table = dcr__new_array(&cover->heap, 1, sizeof *table);
    if (table == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the parts");
    dcr__table_init(table, DCR_TABLE_COVER_PARTS, 0);
    table->heap = cover->heap;
    dcr_status status = make_room(table, &t, num_invoices);
    if (status == DCR_OK) status = dcr__scratch_new(&cover->heap, cover->book, &scratch, &block);
    if (status == DCR_OK) status = explain_rows(cover, first_invoice, num_invoices, &scratch, &t);
    dcr__release(&cover->heap, block);
    if (status != DCR_OK) {
        dcr_table_free(table);
        return dcr__refuse(err, status, "the parts of the invoices");
    }
    show(table, &t);
    *out = table;
    return DCR_OK;
}
