/* What is unknown on a day, and which reason it gives while it is. wordings.md 11, 13; what a limit or a condition waits for
 * is judged by the rules that read it. */
#include "calc/unknowns.h"

#include <string.h>

#include "base/check.h"
#include "base/order.h"
#include "book/granted.h"
#include "book/keys.h"
#include "book/links.h"
#include "rule/slice.h"

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

/* Requests that stand, and limits whose condition nobody has answered. */
static dcr_status add_limits(dcr__unknowns *u)
{
    const dcr__facts *facts = &u->book->facts[DCR_TABLE_LIMITS];
    const uint32_t *answer = dcr__facts_values(facts, DCR_LIMITS_CONDITION_ANSWER);
    const int32_t *from_day = dcr__facts_values(facts, DCR_LIMITS_FROM_DAY);
    const dcr__key key = dcr__key_of_buyer(u->book, DCR_TABLE_LIMITS, DCR_LIMITS_BUYER, DCR_LIMITS_BUYER_IX);
    size_t num = 0;
    bool *requests = dcr__new_array(&u->heap, facts->rows, sizeof *requests);
    dcr_status status = DCR_E_NOMEM;
    if (requests != NULL) status = dcr__book_requests(u->book, &u->heap, u->as_of, requests, &num);
    for (uint32_t row = 0; status == DCR_OK && row < facts->rows; row++) {
        const uint32_t buyer = dcr__key_find(&key, row);
        const bool is_unanswered = answer != NULL && answer[row] == DCR_ANSWER_UNKNOWN && from_day[row] <= u->as_of;
        if ((!requests[row] && !is_unanswered) || !is_asked(u, buyer)) continue;
        if (!dcr__is_known(u->book, DCR_TABLE_LIMITS, row) || dcr__book_refused(u->book, DCR_TABLE_LIMITS, row)) continue;
        const dcr__unknown request = {DCR_TABLE_LIMITS, row, DCR_LIMITS_DECISION, buyer, DCR_NO_INDEX, DCR_REASON_L01, 0};
        const dcr__unknown condition = {DCR_TABLE_LIMITS, row, DCR_LIMITS_CONDITION_ANSWER, buyer, DCR_NO_INDEX,
                                        DCR_REASON_L09, 0};
        status = add(u, requests[row] ? &request : &condition);
    }
    dcr__release(&u->heap, requests);
    return status;
}

/* One buyer's invoices whose answer to a condition is missing. */
static dcr_status add_unanswered(dcr__unknowns *u, const dcr__slice *slice, uint32_t condition)
{
    const uint32_t *answer = dcr__facts_values(&u->book->facts[DCR_TABLE_CONDITIONS], DCR_CONDITIONS_ANSWER);
    uint32_t *row_of = slice->s->spare;
    dcr__condition_rows(slice, condition, row_of);
    for (size_t i = 0; i < slice->num; i++) {
        const uint32_t row = row_of[i];
        if (dcr__is_credit(slice, i) || (row != DCR_NO_INDEX && answer[row] != DCR_ANSWER_UNKNOWN)) continue;
        const dcr__unknown unknown = {DCR_TABLE_CONDITIONS, row, DCR_CONDITIONS_ANSWER, slice->buyer_ix,
                                      slice->items[i].row, (uint32_t)dcr__condition_reason(condition), condition};
        DCR_TRY(add(u, &unknown));
    }
    return DCR_OK;
}

static dcr_status add_conditions_of(dcr__unknowns *u, uint32_t buyer, dcr__scratch *scratch)
{
    const dcr__question question = {.policy = u->policy, .book = u->book, .as_of = u->as_of, .loss_day = INT32_MAX};
    dcr__slice slice;
    DCR_TRY(dcr__slice_load(&slice, &question, buyer, scratch));
    for (uint32_t condition = 1; dcr__condition_reason(condition) != DCR_REASON_UNSET; condition++)
        if (dcr__condition_required(u->policy, condition)) DCR_TRY(add_unanswered(u, &slice, condition));
    return DCR_OK;
}

static int by_invoice(const void *a, const void *b)
{
    const dcr__unknown *left = a;
    const dcr__unknown *right = b;
    if (left->invoice_ix != right->invoice_ix) return left->invoice_ix < right->invoice_ix ? -1 : 1;
    return (left->condition > right->condition) - (left->condition < right->condition);
}

static dcr_status add_conditions(dcr__unknowns *u)
{
    const size_t first = u->num;
    dcr__scratch scratch;
    void *block = NULL;
    bool is_any = false;
    for (uint32_t condition = 1; dcr__condition_reason(condition) != DCR_REASON_UNSET; condition++)
        is_any = is_any || dcr__condition_required(u->policy, condition);
    if (!is_any) return DCR_OK;
    memset(&scratch, 0, sizeof scratch);
    dcr_status status = dcr__scratch_new(&u->heap, u->policy, u->book, &scratch, &block);
    for (uint32_t buyer = 0; status == DCR_OK && buyer < u->book->num_buyers; buyer++)
        if (is_asked(u, buyer) && u->book->buyers[buyer].status == DCR_OK) status = add_conditions_of(u, buyer, &scratch);
    dcr__release(&u->heap, block);
    if (status == DCR_OK && u->num > first)
        dcr__sort(u->rows + first, u->num - first, sizeof *u->rows, by_invoice);
    return status;
}

/* Of each item the last event of its dispute up to the day, or DCR_NO_INDEX. */
static void find_disputes(const dcr__unknowns *u, uint32_t *last_event)
{
    const dcr_book *book = u->book;
    for (uint32_t i = 0; i < book->items.start[book->num_buyers]; i++) last_event[i] = DCR_NO_INDEX;
    for (uint32_t k = 0; k < book->events.start[book->num_buyers]; k++) {
        const dcr__event *event = &book->events.rows[k];
        const bool is_dispute =
            event->event == DCR_EVENT_DISPUTE_OPENED || event->event == DCR_EVENT_DISPUTE_SETTLED ||
            event->event == DCR_EVENT_DISPUTE_LOST;
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
                                DCR_REASON_I08, 0};
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
        const dcr__unknown unknown = {DCR_TABLE_INVOICES, row, DCR_INVOICES_PAID, u->book->buyer_of[row], row, 0, 0};
        DCR_TRY(add(u, &unknown));
    }
    return DCR_OK;
}

static dcr_status find(dcr__unknowns *u, const uint32_t *item_of, uint32_t *last_event)
{
    DCR_TRY(add_limits(u));
    DCR_TRY(add_conditions(u));
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
