/* What is unknown on a day, and which reason it gives while it is. wordings.md 11, 13; what a limit or a condition waits for
 * is judged by the rules that read it. */
#include "calc/unknowns.h"

#include "base/check.h"
#include "book/links.h"

static dcr_status add(dcr__unknowns *u, const dcr__unknown *unknown)
{
    dcr__unknown *moved = dcr__grow(&u->heap, u->rows, &u->capacity, u->num + 1, sizeof *moved);
    if (moved == NULL) return DCR_E_NOMEM;
    u->rows = moved;
    u->rows[u->num++] = *unknown;
    return DCR_OK;
}

static bool is_asked(const dcr__unknowns *u, uint32_t buyer)
{
    return buyer != DCR_NO_INDEX && (u->only_buyer == DCR_NO_INDEX || u->only_buyer == buyer);
}

/* The item of a row that is asked about: an invoice, not a credit note, dated up to the day. NULL for any other row. */
static const dcr__item *asked_item(const dcr__unknowns *u, const uint32_t *item_of, uint32_t row)
{
    if (item_of[row] == DCR_NO_INDEX || !is_asked(u, u->book->buyer_of[row])) return NULL;
    const dcr__item *item = &u->book->items.rows[item_of[row]];
    return (item->flags & DCR__ITEM_CREDIT) == 0 && item->invoice_day <= u->as_of ? item : NULL;
}

/* Of each item the last event of its dispute up to the day, or DCR_NO_INDEX. */
static void find_disputes(const dcr__unknowns *u, uint32_t *last_event)
{
    const dcr_book *book = u->book;
    for (uint32_t i = 0; i < book->items.start[book->num_buyers]; i++) last_event[i] = DCR_NO_INDEX;
    for (uint32_t k = 0; k < book->events.start[book->num_buyers]; k++) {
        const dcr__event *event = &book->events.rows[k];
        const bool is_dispute =
            event->event == DCR_EVENT_DISPUTE_OPENED || event->event == DCR_EVENT_DISPUTE_SETTLED;
        if (is_dispute && event->day <= u->as_of && event->item != DCR_NO_INDEX) last_event[event->item] = k;
    }
}

static dcr_status add_disputes(dcr__unknowns *u, const uint32_t *item_of, const uint32_t *last_event)
{
    for (uint32_t row = 0; row < u->book->facts[DCR_TABLE_INVOICES].rows; row++) {
        const dcr__item *item = asked_item(u, item_of, row);
        if (item == NULL) continue;
        const uint32_t last = last_event[item_of[row]];
        dcr__unknown unknown = {DCR_TABLE_INVOICES, row, DCR_INVOICES_IS_DISPUTED, u->book->buyer_of[row], row,
                                DCR_REASON_I08};
        bool is_pending = (item->flags & DCR__ITEM_DISPUTED) != 0;
        if (last != DCR_NO_INDEX) {
            is_pending = u->book->events.rows[last].event == DCR_EVENT_DISPUTE_OPENED;
            unknown.table = DCR_TABLE_EVENTS;
            unknown.row = u->book->events.rows[last].row;
            unknown.column = DCR_EVENTS_EVENT;
        }
        if (is_pending) DCR_TRY(add(u, &unknown));
    }
    return DCR_OK;
}

static dcr_status add_payment_days(dcr__unknowns *u, const uint32_t *item_of)
{
    for (uint32_t row = 0; row < u->book->facts[DCR_TABLE_INVOICES].rows; row++) {
        const dcr__item *item = asked_item(u, item_of, row);
        if (item == NULL || item->paid <= 0 || !u->is_dated[u->book->buyer_of[row]]) continue;
        const dcr__unknown unknown = {DCR_TABLE_INVOICES, row, DCR_INVOICES_PAID, u->book->buyer_of[row], row, 0};
        DCR_TRY(add(u, &unknown));
    }
    return DCR_OK;
}

static dcr_status find(dcr__unknowns *u, const uint32_t *item_of, uint32_t *last_event)
{
    find_disputes(u, last_event);
    DCR_TRY(add_disputes(u, item_of, last_event));
    return add_payment_days(u, item_of);
}

dcr_status dcr__unknowns_find(dcr__unknowns *u)
{
    uint32_t *item_of = dcr__links_new(u->book);
    uint32_t *last_event =
        dcr__new_array(&u->heap, u->book->items.start[u->book->num_buyers], sizeof *last_event);
    dcr_status status = DCR_E_NOMEM;
    if (item_of != NULL && last_event != NULL) status = find(u, item_of, last_event);
    dcr__release(&u->book->heap, item_of);
    dcr__release(&u->heap, last_event);
    return status;
}
