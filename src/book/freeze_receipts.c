/* Receipts, and the invoices that credit notes name. */
#include <stddef.h>

#include "book/group.h"
#include "book/keys.h"
#include "book/links.h"

typedef struct columns {
    const int32_t *day;
    const int64_t *amount;
    const uint32_t *currency;
} columns;

static dcr_currency invoice_currency(const dcr_book *book, uint32_t row)
{
    const uint32_t *currency = dcr__facts_values(&book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    return currency != NULL ? currency[row] : 0;
}

/* The invoice that a receipt names must be one of the same buyer, in the same currency. */
static dcr_status find_item(const dcr_book *book, const dcr__key *key, size_t row, uint32_t buyer,
                            const uint32_t *item_of, uint32_t *item)
{
    *item = DCR_NO_INDEX;
    if (!dcr__key_given(key, row)) return DCR_OK;
    const uint32_t invoice = dcr__key_find(key, row);
    if (invoice == DCR_NO_INDEX || item_of == NULL || item_of[invoice] == DCR_NO_INDEX) return DCR_E_INVOICE_UNKNOWN;
    *item = item_of[invoice];
    const bool is_own = *item >= book->items.start[buyer] && *item < book->items.start[buyer + 1];
    const bool is_credit = (book->items.rows[*item].flags & DCR__ITEM_CREDIT) != 0;
    return is_own && !is_credit ? DCR_OK : DCR_E_INVOICE_UNKNOWN;
}

static dcr_status judge(const dcr_book *book, const columns *c, const dcr__key *buyers, const dcr__key *invoices,
                        size_t i, const uint32_t *item_of, uint32_t *buyer, dcr__receipt *receipt, dcr_column *column)
{
    const dcr_currency own = c->currency != NULL ? c->currency[i] : 0;
    *buyer = dcr__key_find(buyers, i);
    *column = DCR_RECEIPTS_BUYER;
    if (*buyer == DCR_NO_INDEX) return DCR_E_BUYER_UNKNOWN;
    *column = DCR_RECEIPTS_RECEIPT_DAY;
    if (!dcr__is_day(c->day[i])) return DCR_E_DATE;
    *column = DCR_RECEIPTS_AMOUNT;
    if (c->amount[i] == DCR_NO_AMOUNT) return DCR_E_FACT_ABSENT;
    if (c->amount[i] <= 0) return DCR_E_AMOUNT_SIGN;
    *column = DCR_RECEIPTS_CURRENCY;
    if (!dcr__is_currency(own)) return DCR_E_CURRENCY;
    *receipt = (dcr__receipt){c->amount[i], c->day[i], (uint32_t)i, DCR_NO_INDEX, own};
    *column = DCR_RECEIPTS_INVOICE;
    const dcr_status status = find_item(book, invoices, i, *buyer, item_of, &receipt->item);
    if (status != DCR_OK || receipt->item == DCR_NO_INDEX) return status;
    const dcr_currency named = invoice_currency(book, book->items.rows[receipt->item].row);
    *column = DCR_RECEIPTS_CURRENCY;
    if (own != 0 && named != 0 && own != named) return DCR_E_CURRENCY_MIX;
    receipt->currency = own != 0 ? own : named;
    return DCR_OK;
}

static dcr_status link_credits(dcr_book *book, const uint32_t *item_of)
{
    const size_t rows = book->facts[DCR_TABLE_INVOICES].rows;
    const dcr__key key =
        dcr__key_of_invoice(book, DCR_TABLE_INVOICES, DCR_INVOICES_APPLIES_TO, DCR_COLUMN_UNSET);
    if (key.offsets == NULL) return DCR_OK;
    book->credit_target = dcr__new_array(&book->heap, rows, sizeof *book->credit_target);
    if (book->credit_target == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < rows; i++) {
        book->credit_target[i] = DCR_NO_INDEX;
        const bool is_credit = item_of[i] != DCR_NO_INDEX && (book->items.rows[item_of[i]].flags & DCR__ITEM_CREDIT) != 0;
        if (!is_credit) continue;
        uint32_t target = DCR_NO_INDEX;
        dcr_status status = find_item(book, &key, i, book->buyer_of[i], item_of, &target);
        if (status == DCR_OK && target != DCR_NO_INDEX) {
            const dcr_currency own = invoice_currency(book, (uint32_t)i);
            const dcr_currency named = invoice_currency(book, book->items.rows[target].row);
            if (own != 0 && named != 0 && own != named) status = DCR_E_CURRENCY_MIX;
        }
        /* A credit note that names nothing we have still is a credit: it goes to the oldest debt, and says so. */
        if (status != DCR_OK && dcr__book_complain(book, DCR_INVOICES_APPLIES_TO, i, status) != DCR_OK)
            return DCR_E_NOMEM;
        if (status == DCR_OK) book->credit_target[i] = target;
    }
    return DCR_OK;
}

static dcr_status place(dcr_book *book, const columns *c, const uint32_t *item_of, dcr__receipt *good,
                        uint32_t *buyer_of)
{
    const size_t rows = book->facts[DCR_TABLE_RECEIPTS].rows;
    const dcr__key buyers = dcr__key_of_buyer(book, DCR_TABLE_RECEIPTS, DCR_RECEIPTS_BUYER, DCR_RECEIPTS_BUYER_IX);
    const dcr__key invoices =
        dcr__key_of_invoice(book, DCR_TABLE_RECEIPTS, DCR_RECEIPTS_INVOICE, DCR_RECEIPTS_INVOICE_IX);
    for (size_t i = 0; i < rows; i++) {
        buyer_of[i] = DCR_NO_INDEX;
        if (!dcr__is_known(book, DCR_TABLE_RECEIPTS, i)) continue;
        dcr_column column = DCR_COLUMN_UNSET;
        const dcr_status status = judge(book, c, &buyers, &invoices, i, item_of, &buyer_of[i], &good[i], &column);
        if (status == DCR_OK) {
            book->receipts.start[buyer_of[i] + 2]++;
            continue;
        }
        buyer_of[i] = DCR_NO_INDEX;
        if (dcr__book_complain(book, column, i, status) != DCR_OK) return DCR_E_NOMEM;
    }
    book->largest_receipts = dcr__group_starts(book->receipts.start, book->num_buyers);
    for (size_t i = 0; i < rows; i++)
        if (buyer_of[i] != DCR_NO_INDEX) book->receipts.rows[book->receipts.start[buyer_of[i] + 1]++] = good[i];
    return dcr__group_sort(&book->heap, book->receipts.rows, sizeof *book->receipts.rows,
                           offsetof(dcr__receipt, day), book->receipts.start, book->num_buyers);
}

dcr_status dcr__freeze_receipts(dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_RECEIPTS];
    const columns c = {
        .day = dcr__facts_values(facts, DCR_RECEIPTS_RECEIPT_DAY),
        .amount = dcr__facts_values(facts, DCR_RECEIPTS_AMOUNT),
        .currency = dcr__facts_values(facts, DCR_RECEIPTS_CURRENCY),
    };
    const dcr__facts *invoices = &book->facts[DCR_TABLE_INVOICES];
    const bool needs_links = facts->rows > 0 || dcr__facts_values(invoices, DCR_INVOICES_APPLIES_TO) != NULL;
    uint32_t *item_of = needs_links ? dcr__links_new(book) : NULL;
    dcr__receipt *good = dcr__new_array(&book->heap, facts->rows, sizeof *good);
    uint32_t *buyer_of = dcr__new_array(&book->heap, facts->rows, sizeof *buyer_of);
    book->receipts.start = dcr__new_array(&book->heap, book->num_buyers + 2, sizeof *book->receipts.start);
    book->receipts.rows = dcr__new_array(&book->heap, facts->rows, sizeof *book->receipts.rows);
    dcr_status status = DCR_E_NOMEM;
    if ((item_of != NULL || !needs_links) && good != NULL && buyer_of != NULL && book->receipts.start != NULL &&
        book->receipts.rows != NULL)
        status = facts->rows > 0 ? place(book, &c, item_of, good, buyer_of) : DCR_OK;
    if (status == DCR_OK && needs_links) status = link_credits(book, item_of);
    dcr__release(&book->heap, item_of);
    dcr__release(&book->heap, good);
    dcr__release(&book->heap, buyer_of);
    return status;
}
