/* Rows of facts that name a buyer, and may name an invoice of it: judged one by one, and those that are good grouped by
 * buyer in order of day. */
#ifndef DCR_BOOK_PLACE_H
#define DCR_BOOK_PLACE_H

#include "book/keys.h"

/* What a row is judged with. */
typedef struct dcr__judging {
    const dcr_book *book;
    const void *columns;
    const uint32_t *item_of; /* by row of INVOICES */
    dcr__key buyers, invoices;
} dcr__judging;

/* A table of such rows, and what is made of one of them. */
typedef struct dcr__placing {
    dcr_table_kind table;
    dcr_column buyer, buyer_ix, invoice, invoice_ix;
    size_t size, day_offset; /* of what is made: its bytes, and where its day stands */
    /* Makes `out` of a row whose buyer is known; on failure `column` is the one at fault. */
    dcr_status (*judge)(const dcr__judging *j, size_t row, uint32_t buyer, void *out, dcr_column *column);
} dcr__placing;

/* The item that a row names by `key`, DCR_NO_INDEX when it names none. DCR_E_INVOICE_UNKNOWN: it is not one of the buyer. */
static inline dcr_status dcr__find_item(const dcr__judging *j, const dcr__key *key, size_t row, uint32_t buyer, uint32_t *item)
{
    *item = DCR_NO_INDEX;
    if (!dcr__key_given(key, row)) return DCR_OK;
    const uint32_t invoice = dcr__key_find(key, row);
    const uint32_t *start = j->book->items.start;
    if (invoice == DCR_NO_INDEX || j->item_of[invoice] == DCR_NO_INDEX) return DCR_E_INVOICE_UNKNOWN;
    *item = j->item_of[invoice];
    return *item >= start[buyer] && *item < start[buyer + 1] ? DCR_OK : DCR_E_INVOICE_UNKNOWN;
}

/* What came out; the book keeps it, also when placing failed. */
typedef struct dcr__placed {
    uint32_t *start;
    void *rows;
    size_t largest; /* most rows of one buyer */
} dcr__placed;

/* `item_of` may be NULL where the table has no rows. */
dcr_status dcr__place_rows(dcr_book *book, const dcr__placing *placing, const void *columns, const uint32_t *item_of,
                           dcr__placed *out);

#endif
