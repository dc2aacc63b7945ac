/* Receipts, and the invoices that credit notes name. */
#include <stddef.h>

#include "base/check.h"
#include "book/links.h"
#include "book/place.h"

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

/* The invoice that a receipt or a credit note names must be a debt of the same buyer. */
static dcr_status find_debt(const dcr__judging *j, const dcr__key *key, size_t row, uint32_t buyer, uint32_t *item)
{
    DCR_TRY(dcr__find_item(j, key, row, buyer, item));
    const bool is_credit = *item != DCR_NO_INDEX && (j->book->items.rows[*item].flags & DCR__ITEM_CREDIT) != 0;
    return is_credit ? DCR_E_INVOICE_UNKNOWN : DCR_OK;
}

static dcr_status judge(const dcr__judging *j, size_t i, uint32_t buyer, void *out, dcr_column *column)
{
    const columns *c = j->columns;
    const dcr_currency own = c->currency != NULL ? c->currency[i] : 0;
    dcr__receipt *receipt = out;
    *column = DCR_RECEIPTS_RECEIPT_DAY;
    if (!dcr__is_day(c->day[i])) return DCR_E_DATE;
    *column = DCR_RECEIPTS_AMOUNT;
    if (c->amount[i] == DCR_NO_AMOUNT) return DCR_E_FACT_ABSENT;
    if (c->amount[i] <= 0) return DCR_E_AMOUNT_SIGN;
    *column = DCR_RECEIPTS_CURRENCY;
    if (!dcr__is_currency(own)) return DCR_E_CURRENCY;
    *receipt = (dcr__receipt){c->amount[i], c->day[i], (uint32_t)i, DCR_NO_INDEX, own};
    *column = DCR_RECEIPTS_INVOICE;
    const dcr_status status = find_debt(j, &j->invoices, i, buyer, &receipt->item);
    if (status != DCR_OK || receipt->item == DCR_NO_INDEX) return status;
    const dcr_currency named = invoice_currency(j->book, j->book->items.rows[receipt->item].row);
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
    const dcr__judging j = {.book = book, .item_of = item_of};
    if (key.offsets == NULL) return DCR_OK;
    book->credit_target = dcr__new_array(&book->heap, rows, sizeof *book->credit_target);
    if (book->credit_target == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < rows; i++) {
        book->credit_target[i] = DCR_NO_INDEX;
        const bool is_credit = item_of[i] != DCR_NO_INDEX && (book->items.rows[item_of[i]].flags & DCR__ITEM_CREDIT) != 0;
        if (!is_credit) continue;
        uint32_t target = DCR_NO_INDEX;
        dcr_status status = find_debt(&j, &key, i, book->buyer_of[i], &target);
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

dcr_status dcr__freeze_receipts(dcr_book *book)
{
    static const dcr__placing receipts = {
        DCR_TABLE_RECEIPTS, DCR_RECEIPTS_BUYER, DCR_RECEIPTS_BUYER_IX, DCR_RECEIPTS_INVOICE, DCR_RECEIPTS_INVOICE_IX,
        sizeof(dcr__receipt), offsetof(dcr__receipt, day), judge,
    };
    const dcr__facts *facts = &book->facts[DCR_TABLE_RECEIPTS];
    const columns c = {
        .day = dcr__facts_values(facts, DCR_RECEIPTS_RECEIPT_DAY),
        .amount = dcr__facts_values(facts, DCR_RECEIPTS_AMOUNT),
        .currency = dcr__facts_values(facts, DCR_RECEIPTS_CURRENCY),
    };
    const dcr__facts *invoices = &book->facts[DCR_TABLE_INVOICES];
    const bool needs_links = facts->rows > 0 || dcr__facts_values(invoices, DCR_INVOICES_APPLIES_TO) != NULL;
    uint32_t *item_of = needs_links ? dcr__links_new(book) : NULL;
    dcr__placed placed;
    dcr_status status = dcr__place_rows(book, &receipts, &c, item_of, &placed);
    book->receipts.start = placed.start;
    book->receipts.rows = placed.rows;
    book->largest_receipts = placed.largest;
    if (status == DCR_OK && needs_links) status = item_of != NULL ? link_credits(book, item_of) : DCR_E_NOMEM;
    dcr__release(&book->heap, item_of);
    return status;
}
