/* Events of buyers and invoices. */
#include <stddef.h>

#include "book/links.h"
#include "book/place.h"

typedef struct columns {
    const uint32_t *event;
    const int32_t *day;
    const int64_t *amount;
} columns;

static bool needs_invoice(uint32_t event)
{
    return event == DCR_EVENT_DISPUTE_OPENED || event == DCR_EVENT_DISPUTE_SETTLED || event == DCR_EVENT_DISPUTE_LOST;
}

static dcr_status judge(const dcr__judging *j, size_t i, uint32_t buyer, void *out, dcr_column *column)
{
    const columns *c = j->columns;
    const int64_t amount = c->amount != NULL ? c->amount[i] : DCR_NO_AMOUNT;
    dcr__event *event = out;
    *column = DCR_EVENTS_EVENT;
    if (c->event[i] < DCR_EVENT_DISPUTE_OPENED || dcr_choice_name(DCR_GROUP_EVENT, (int32_t)c->event[i]) == NULL)
        return DCR_E_CODE;
    *column = DCR_EVENTS_EVENT_DAY;
    if (!dcr__is_day(c->day[i])) return DCR_E_DATE;
    *event = (dcr__event){amount, c->day[i], (uint32_t)i, DCR_NO_INDEX, c->event[i]};
    *column = DCR_EVENTS_INVOICE;
    const dcr_status status = dcr__find_item(j, &j->invoices, i, buyer, &event->item);
    if (status != DCR_OK) return status;
    if (event->item == DCR_NO_INDEX) return needs_invoice(c->event[i]) ? DCR_E_INVOICE_UNKNOWN : DCR_OK;
    *column = DCR_EVENTS_AMOUNT;
    if (amount != DCR_NO_AMOUNT && (amount <= 0 || amount > j->book->items.rows[event->item].amount)) return DCR_E_AMOUNT;
    return DCR_OK;
}

dcr_status dcr__freeze_events(dcr_book *book)
{
    static const dcr__placing events = {
        DCR_TABLE_EVENTS, DCR_EVENTS_BUYER, DCR_EVENTS_BUYER_IX, DCR_EVENTS_INVOICE, DCR_EVENTS_INVOICE_IX,
        sizeof(dcr__event), offsetof(dcr__event, day), judge,
    };
    const dcr__facts *facts = &book->facts[DCR_TABLE_EVENTS];
    const columns c = {
        .event = dcr__facts_values(facts, DCR_EVENTS_EVENT),
        .day = dcr__facts_values(facts, DCR_EVENTS_EVENT_DAY),
        .amount = dcr__facts_values(facts, DCR_EVENTS_AMOUNT),
    };
    uint32_t *item_of = facts->rows > 0 ? dcr__links_new(book) : NULL;
    dcr__placed placed;
    const dcr_status status = dcr__place_rows(book, &events, &c, item_of, &placed);
    book->events.start = placed.start;
    book->events.rows = placed.rows;
    dcr__release(&book->heap, item_of);
    return status;
}
