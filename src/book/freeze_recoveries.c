/* Recoveries: what came in after the indemnity, and what it cost. */
#include <stddef.h>

#include "base/check.h"
#include "book/links.h"
#include "book/place.h"

typedef struct columns {
    const int32_t *day;
    const int64_t *amount, *costs;
    const uint32_t *currency;
} columns;

/* The invoice named must be one of the same buyer, in the same currency. */
static dcr_status find_invoice(const dcr__judging *j, size_t i, uint32_t buyer, dcr__recovery *recovery, dcr_column *column)
{
    const uint32_t *currencies = dcr__facts_values(&j->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    uint32_t item;
    *column = DCR_RECOVERIES_INVOICE;
    DCR_TRY(dcr__find_item(j, &j->invoices, i, buyer, &item));
    if (item == DCR_NO_INDEX) return DCR_OK;
    if ((j->book->items.rows[item].flags & DCR__ITEM_CREDIT) != 0) return DCR_E_INVOICE_UNKNOWN;
    recovery->invoice_row = j->book->items.rows[item].row;
    const dcr_currency named = currencies != NULL ? currencies[recovery->invoice_row] : 0;
    *column = DCR_RECOVERIES_CURRENCY;
    if (recovery->currency != 0 && named != 0 && recovery->currency != named) return DCR_E_CURRENCY_MIX;
    if (recovery->currency == 0) recovery->currency = named;
    return DCR_OK;
}

static dcr_status judge(const dcr__judging *j, size_t i, uint32_t buyer, void *out, dcr_column *column)
{
    const columns *c = j->columns;
    const int64_t costs = c->costs != NULL && c->costs[i] != DCR_NO_AMOUNT ? c->costs[i] : 0;
    const dcr_currency own = c->currency != NULL ? c->currency[i] : 0;
    dcr__recovery *recovery = out;
    *column = DCR_RECOVERIES_RECOVERY_DAY;
    if (!dcr__is_day(c->day[i])) return DCR_E_DATE;
    *column = DCR_RECOVERIES_AMOUNT;
    if (c->amount[i] == DCR_NO_AMOUNT) return DCR_E_FACT_ABSENT;
    if (c->amount[i] < 0) return DCR_E_AMOUNT_SIGN;
    *column = DCR_RECOVERIES_COSTS;
    if (costs < 0) return DCR_E_AMOUNT_SIGN;
    *column = DCR_RECOVERIES_CURRENCY;
    if (!dcr__is_currency(own)) return DCR_E_CURRENCY;
    *recovery = (dcr__recovery){c->amount[i], costs, c->day[i], (uint32_t)i, DCR_NO_INDEX, own};
    return find_invoice(j, i, buyer, recovery, column);
}

dcr_status dcr__freeze_recoveries(dcr_book *book)
{
    static const dcr__placing recoveries = {
        DCR_TABLE_RECOVERIES, DCR_RECOVERIES_BUYER, DCR_RECOVERIES_BUYER_IX, DCR_RECOVERIES_INVOICE,
        DCR_RECOVERIES_INVOICE_IX, sizeof(dcr__recovery), offsetof(dcr__recovery, day), judge,
    };
    const dcr__facts *facts = &book->facts[DCR_TABLE_RECOVERIES];
    if (facts->rows == 0) return DCR_OK;
    const columns c = {
        .day = dcr__facts_values(facts, DCR_RECOVERIES_RECOVERY_DAY),
        .amount = dcr__facts_values(facts, DCR_RECOVERIES_AMOUNT),
        .costs = dcr__facts_values(facts, DCR_RECOVERIES_COSTS),
        .currency = dcr__facts_values(facts, DCR_RECOVERIES_CURRENCY),
    };
    uint32_t *item_of = dcr__links_new(book);
    dcr__placed placed;
    const dcr_status status = dcr__place_rows(book, &recoveries, &c, item_of, &placed);
    book->recoveries.start = placed.start;
    book->recoveries.rows = placed.rows;
    dcr__release(&book->heap, item_of);
    return status;
}
