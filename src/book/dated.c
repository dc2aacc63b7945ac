/* A book whose undated payments are receipts. What the ledger matched without a date (`paid`) was received on some day from
 * the invoice's own to that of the question: the earliest and the latest are two books. */
#include "book/dated.h"

#include <string.h>

#include "base/check.h"
#include "delcredere/day.h"

/* The rows of INVOICES whose payment gets a date. */
static bool is_dated(const dcr_book *book, const bool *of_buyer, int32_t as_of, const dcr__item *item)
{
    return item->paid > 0 && item->invoice_day <= as_of && of_buyer[book->buyer_of[item->row]];
}

typedef struct dated_columns {
    uint32_t *buyer_ix, *invoice_ix, *currency;
    int32_t *receipt_day, *known_day;
    int64_t *amount;
    int64_t *paid; /* of all invoices: what stays without a date */
} dated_columns;

static size_t fill(const dcr__dating *dating, const dated_columns *c)
{
    const dcr_book *book = dating->book;
    const dcr__facts *invoices = &book->facts[DCR_TABLE_INVOICES];
    const uint32_t *currency = dcr__facts_values(invoices, DCR_INVOICES_CURRENCY);
    const size_t num_items = book->items.start[book->num_buyers];
    if (invoices->rows > 0)
        memcpy(c->paid, dcr__facts_values(invoices, DCR_INVOICES_PAID), invoices->rows * sizeof *c->paid);
    size_t num = 0;
    for (size_t i = 0; i < num_items; i++) {
        const dcr__item *item = &book->items.rows[i];
        if (!is_dated(book, dating->of_buyer, dating->as_of, item)) continue;
        c->buyer_ix[num] = book->buyer_of[item->row];
        c->invoice_ix[num] = item->row;
        c->currency[num] = currency != NULL ? currency[item->row] : 0;
        c->receipt_day[num] = dating->is_late ? dating->as_of : item->invoice_day;
        c->known_day[num] = DCR_DAY_MIN;
        c->amount[num++] = item->paid;
        c->paid[item->row] = DCR_NO_AMOUNT;
    }
    return num;
}

static dcr_status append(const dcr__dating *dating, const dated_columns *c, size_t num, dcr_book_builder *builder)
{
    for (int kind = 1; kind < DCR__NUM_FACTS; kind++) {
        dcr_table table = dating->book->tables[kind];
        if (table.rows == 0 || dcr_table_name((dcr_table_kind)kind) == NULL) continue;
        if (kind == DCR_TABLE_INVOICES) dcr__table_set(&table, DCR_INVOICES_PAID, c->paid);
        DCR_TRY(dcr_book_builder_append(builder, &table, NULL));
    }
    dcr_table receipts;
    dcr__table_init(&receipts, DCR_TABLE_RECEIPTS, num);
    dcr__table_set(&receipts, DCR_RECEIPTS_BUYER_IX, c->buyer_ix);
    dcr__table_set(&receipts, DCR_RECEIPTS_INVOICE_IX, c->invoice_ix);
    dcr__table_set(&receipts, DCR_RECEIPTS_CURRENCY, c->currency);
    dcr__table_set(&receipts, DCR_RECEIPTS_RECEIPT_DAY, c->receipt_day);
    dcr__table_set(&receipts, DCR_RECEIPTS_KNOWN_DAY, c->known_day);
    dcr__table_set(&receipts, DCR_RECEIPTS_AMOUNT, c->amount);
    return dcr_book_builder_append(builder, &receipts, NULL);
}

static dcr_status finish(const dcr__dating *dating, dcr_book_builder *builder, const dcr_allocator *allocator,
                         dcr_book **out)
{
    dcr_book *whole = NULL;
    DCR_TRY(dcr_book_builder_finish(builder, &whole, NULL));
    if (dating->book->known_on == INT32_MAX) {
        *out = whole;
        return DCR_OK;
    }
    const dcr_status status = dcr_book_known_on(whole, dating->book->known_on, allocator, out, NULL);
    dcr_book_unref(whole);
    return status;
}

static dcr_status make(const dcr__dating *dating, const dated_columns *c, const dcr_allocator *allocator, dcr_book **out)
{
    dcr_book_builder *builder = NULL;
    const size_t num = fill(dating, c);
    DCR_TRY(dcr_book_builder_new(allocator, &builder, NULL));
    dcr_status status = append(dating, c, num, builder);
    if (status == DCR_OK) status = finish(dating, builder, allocator, out);
    dcr_book_builder_free(builder);
    return status;
}

dcr_status dcr__book_dated(const dcr__dating *dating, const dcr__heap *heap, const dcr_allocator *allocator,
                           dcr_book **out)
{
    const size_t rows = dating->book->facts[DCR_TABLE_INVOICES].rows;
    const size_t widths[] = {4, 4, 4, 4, 4, 8, 8};
    void *held[7];
    dcr_status status = DCR_OK;
    for (size_t i = 0; i < 7; i++) {
        held[i] = dcr__new_array(heap, rows, widths[i]);
        if (held[i] == NULL) status = DCR_E_NOMEM;
    }
    const dated_columns c = {held[0], held[1], held[2], held[3], held[4], held[5], held[6]};
    if (status == DCR_OK) status = make(dating, &c, allocator, out);
    for (size_t i = 0; i < 7; i++) dcr__release(heap, held[i]);
    return status;
}

bool dcr__book_has_undated(const dcr_book *book, uint32_t buyer, int32_t as_of)
{
    for (uint32_t i = book->items.start[buyer]; i < book->items.start[buyer + 1]; i++)
        if (book->items.rows[i].paid > 0 && book->items.rows[i].invoice_day <= as_of) return true;
    return false;
}
