/* Events of buyers and invoices. */
#include <stddef.h>

#include "book/group.h"
#include "book/keys.h"
#include "book/links.h"

typedef struct columns {
    const uint32_t *event;
    const int32_t *day;
    const int64_t *amount;
} columns;

static bool needs_invoice(uint32_t event)
{
    return event == DCR_EVENT_DISPUTE_OPENED || event == DCR_EVENT_DISPUTE_SETTLED || event == DCR_EVENT_DISPUTE_LOST;
}

static dcr_status judge(const dcr_book *book, const columns *c, const dcr__key *buyers, const dcr__key *invoices,
                        size_t i, const uint32_t *item_of, uint32_t *buyer, dcr__event *event, dcr_column *column)
{
    const int64_t amount = c->amount != NULL ? c->amount[i] : DCR_NO_AMOUNT;
    *buyer = dcr__key_find(buyers, i);
    *column = DCR_EVENTS_BUYER;
    if (*buyer == DCR_NO_INDEX) return DCR_E_BUYER_UNKNOWN;
    *column = DCR_EVENTS_EVENT;
    if (c->event[i] < DCR_EVENT_DISPUTE_OPENED || dcr_choice_name(DCR_GROUP_EVENT, (int32_t)c->event[i]) == NULL)
        return DCR_E_CODE;
    *column = DCR_EVENTS_EVENT_DAY;
    if (!dcr__is_day(c->day[i])) return DCR_E_DATE;
    *event = (dcr__event){amount, c->day[i], (uint32_t)i, DCR_NO_INDEX, c->event[i]};
    *column = DCR_EVENTS_INVOICE;
    if (!dcr__key_given(invoices, i)) return needs_invoice(c->event[i]) ? DCR_E_INVOICE_UNKNOWN : DCR_OK;
    const uint32_t row = dcr__key_find(invoices, i);
    if (row == DCR_NO_INDEX || item_of[row] == DCR_NO_INDEX) return DCR_E_INVOICE_UNKNOWN;
    event->item = item_of[row];
    if (event->item < book->items.start[*buyer] || event->item >= book->items.start[*buyer + 1])
        return DCR_E_INVOICE_UNKNOWN;
    *column = DCR_EVENTS_AMOUNT;
    if (amount != DCR_NO_AMOUNT && (amount <= 0 || amount > book->items.rows[event->item].amount)) return DCR_E_AMOUNT;
    return DCR_OK;
}

static dcr_status place(dcr_book *book, const columns *c, const uint32_t *item_of, dcr__event *good, uint32_t *buyer_of)
{
    const size_t rows = book->facts[DCR_TABLE_EVENTS].rows;
    const dcr__key buyers = dcr__key_of_buyer(book, DCR_TABLE_EVENTS, DCR_EVENTS_BUYER, DCR_EVENTS_BUYER_IX);
    const dcr__key invoices = dcr__key_of_invoice(book, DCR_TABLE_EVENTS, DCR_EVENTS_INVOICE, DCR_EVENTS_INVOICE_IX);
    for (size_t i = 0; i < rows; i++) {
        buyer_of[i] = DCR_NO_INDEX;
        if (!dcr__is_known(book, DCR_TABLE_EVENTS, i)) continue;
        dcr_column column = DCR_COLUMN_UNSET;
        const dcr_status status = judge(book, c, &buyers, &invoices, i, item_of, &buyer_of[i], &good[i], &column);
        if (status == DCR_OK) {
            book->events.start[buyer_of[i] + 2]++;
            continue;
        }
        buyer_of[i] = DCR_NO_INDEX;
        if (dcr__book_complain(book, column, i, status) != DCR_OK) return DCR_E_NOMEM;
    }
    dcr__group_starts(book->events.start, book->num_buyers);
    for (size_t i = 0; i < rows; i++)
        if (buyer_of[i] != DCR_NO_INDEX) book->events.rows[book->events.start[buyer_of[i] + 1]++] = good[i];
    return dcr__group_sort(&book->heap, book->events.rows, sizeof *book->events.rows, offsetof(dcr__event, day),
                           book->events.start, book->num_buyers);
}

dcr_status dcr__freeze_events(dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_EVENTS];
    const columns c = {
        .event = dcr__facts_values(facts, DCR_EVENTS_EVENT),
        .day = dcr__facts_values(facts, DCR_EVENTS_EVENT_DAY),
        .amount = dcr__facts_values(facts, DCR_EVENTS_AMOUNT),
    };
    uint32_t *item_of = facts->rows > 0 ? dcr__links_new(book) : NULL;
    dcr__event *good = dcr__new_array(&book->heap, facts->rows, sizeof *good);
    uint32_t *buyer_of = dcr__new_array(&book->heap, facts->rows, sizeof *buyer_of);
    book->events.start = dcr__new_array(&book->heap, book->num_buyers + 2, sizeof *book->events.start);
    book->events.rows = dcr__new_array(&book->heap, facts->rows, sizeof *book->events.rows);
    dcr_status status = DCR_E_NOMEM;
    if ((item_of != NULL || facts->rows == 0) && good != NULL && buyer_of != NULL && book->events.start != NULL &&
        book->events.rows != NULL)
        status = facts->rows > 0 ? place(book, &c, item_of, good, buyer_of) : DCR_OK;
    dcr__release(&book->heap, item_of);
    dcr__release(&book->heap, good);
    dcr__release(&book->heap, buyer_of);
    return status;
}
