/* Recoveries: what came in after the indemnity, and what it cost. */
#include <stddef.h>

#include "book/group.h"
#include "book/keys.h"
#include "book/links.h"

typedef struct reading {
    const dcr_book *book;
    const int32_t *day;
    const int64_t *amount, *costs;
    const uint32_t *currency;
    const uint32_t *item_of;
    dcr__key buyers, invoices;
} reading;

/* The invoice named must be one of the same buyer, in the same currency. */
static dcr_status find_invoice(const reading *r, size_t i, uint32_t buyer, dcr__recovery *recovery, dcr_column *column)
{
    const uint32_t *currencies = dcr__facts_values(&r->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    *column = DCR_RECOVERIES_INVOICE;
    if (!dcr__key_given(&r->invoices, i)) return DCR_OK;
    const uint32_t row = dcr__key_find(&r->invoices, i);
    const uint32_t item = row != DCR_NO_INDEX ? r->item_of[row] : DCR_NO_INDEX;
    if (item == DCR_NO_INDEX || item < r->book->items.start[buyer] || item >= r->book->items.start[buyer + 1] ||
        (r->book->items.rows[item].flags & DCR__ITEM_CREDIT) != 0)
        return DCR_E_INVOICE_UNKNOWN;
    recovery->invoice_row = row;
    const dcr_currency named = currencies != NULL ? currencies[row] : 0;
    *column = DCR_RECOVERIES_CURRENCY;
    if (recovery->currency != 0 && named != 0 && recovery->currency != named) return DCR_E_CURRENCY_MIX;
    if (recovery->currency == 0) recovery->currency = named;
    return DCR_OK;
}

static dcr_status judge(const reading *r, size_t i, uint32_t *buyer, dcr__recovery *recovery, dcr_column *column)
{
    const int64_t costs = r->costs != NULL && r->costs[i] != DCR_NO_AMOUNT ? r->costs[i] : 0;
    const dcr_currency own = r->currency != NULL ? r->currency[i] : 0;
    *buyer = dcr__key_find(&r->buyers, i);
    *column = DCR_RECOVERIES_BUYER;
    if (*buyer == DCR_NO_INDEX) return DCR_E_BUYER_UNKNOWN;
    *column = DCR_RECOVERIES_RECOVERY_DAY;
    if (!dcr__is_day(r->day[i])) return DCR_E_DATE;
    *column = DCR_RECOVERIES_AMOUNT;
    if (r->amount[i] == DCR_NO_AMOUNT) return DCR_E_FACT_ABSENT;
    if (r->amount[i] < 0) return DCR_E_AMOUNT_SIGN;
    *column = DCR_RECOVERIES_COSTS;
    if (costs < 0) return DCR_E_AMOUNT_SIGN;
    *column = DCR_RECOVERIES_CURRENCY;
    if (!dcr__is_currency(own)) return DCR_E_CURRENCY;
    *recovery = (dcr__recovery){r->amount[i], costs, r->day[i], (uint32_t)i, DCR_NO_INDEX, own};
    return find_invoice(r, i, *buyer, recovery, column);
}

static dcr_status place(dcr_book *book, const reading *r, dcr__recovery *good, uint32_t *buyer_of)
{
    const size_t rows = book->facts[DCR_TABLE_RECOVERIES].rows;
    for (size_t i = 0; i < rows; i++) {
        buyer_of[i] = DCR_NO_INDEX;
        if (!dcr__is_known(book, DCR_TABLE_RECOVERIES, i)) continue;
        dcr_column column = DCR_COLUMN_UNSET;
        const dcr_status status = judge(r, i, &buyer_of[i], &good[i], &column);
        if (status == DCR_OK) {
            book->recoveries.start[buyer_of[i] + 2]++;
            continue;
        }
        buyer_of[i] = DCR_NO_INDEX;
        if (dcr__book_complain(book, column, i, status) != DCR_OK) return DCR_E_NOMEM;
    }
    (void)dcr__group_starts(book->recoveries.start, book->num_buyers);
    for (size_t i = 0; i < rows; i++)
        if (buyer_of[i] != DCR_NO_INDEX) book->recoveries.rows[book->recoveries.start[buyer_of[i] + 1]++] = good[i];
    return dcr__group_sort(&book->heap, book->recoveries.rows, sizeof *book->recoveries.rows,
                           offsetof(dcr__recovery, day), book->recoveries.start, book->num_buyers);
}

dcr_status dcr__freeze_recoveries(dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_RECOVERIES];
    if (facts->rows == 0) return DCR_OK;
    uint32_t *item_of = dcr__links_new(book);
    const reading r = {
        .book = book,
        .day = dcr__facts_values(facts, DCR_RECOVERIES_RECOVERY_DAY),
        .amount = dcr__facts_values(facts, DCR_RECOVERIES_AMOUNT),
        .costs = dcr__facts_values(facts, DCR_RECOVERIES_COSTS),
        .currency = dcr__facts_values(facts, DCR_RECOVERIES_CURRENCY),
        .item_of = item_of,
        .buyers = dcr__key_of_buyer(book, DCR_TABLE_RECOVERIES, DCR_RECOVERIES_BUYER, DCR_RECOVERIES_BUYER_IX),
        .invoices = dcr__key_of_invoice(book, DCR_TABLE_RECOVERIES, DCR_RECOVERIES_INVOICE, DCR_RECOVERIES_INVOICE_IX),
    };
    dcr__recovery *good = dcr__new_array(&book->heap, facts->rows, sizeof *good);
    uint32_t *buyer_of = dcr__new_array(&book->heap, facts->rows, sizeof *buyer_of);
    book->recoveries.start = dcr__new_array(&book->heap, book->num_buyers + 2, sizeof *book->recoveries.start);
    book->recoveries.rows = dcr__new_array(&book->heap, facts->rows, sizeof *book->recoveries.rows);
    dcr_status status = DCR_E_NOMEM;
    if (item_of != NULL && good != NULL && buyer_of != NULL && book->recoveries.start != NULL &&
        book->recoveries.rows != NULL)
        status = place(book, &r, good, buyer_of);
    dcr__release(&book->heap, item_of);
    dcr__release(&book->heap, good);
    dcr__release(&book->heap, buyer_of);
    return status;
}
