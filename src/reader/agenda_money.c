/* What is at stake: the claim on the buyer when a duty is kept, less the claim when it is missed. The book is frozen, so
 * the claim is put to a copy of it that shares all facts and has events of its own. */
#include <string.h>

#include "base/order.h"
#include "calc/claim.h"
#include "reader/agenda.h"
#include "reader/claims.h"

struct dcr__rehearsal {
    dcr_book book;      /* shares everything but the events */
    bool needs_others;  /* the claim looks at events of other buyers */
    bool has_room;      /* all claims share one; else each has its own */
    dcr__claim_room room;
    uint32_t *starts;
    dcr__event *events; /* of the buyer alone, or of all */
    size_t capacity;
    dcr__event *added;  /* by day */
    size_t num_added, added_capacity;
};

/* One row that is rehearsed. */
typedef struct rehearsing {
    const dcr__agenda *agenda;
    dcr__rehearsal *r;
    const dcr__slice *slice;
    size_t first; /* row of the buyer */
    int32_t latest_claim_from;
    int32_t cause;
} rehearsing;

dcr_status dcr__rehearsal_new(const dcr__agenda *agenda, dcr__rehearsal **out)
{
    const dcr_book *book = agenda->book;
    dcr__rehearsal *r = dcr__new_array(&agenda->heap, 1, sizeof *r);
    if (r == NULL) return DCR_E_NOMEM;
    *out = r;
    memcpy(&r->book, book, sizeof r->book);
    dcr__ref_init(&r->book.ref); /* stays above zero: claims give back what they take */
    r->needs_others = book->has_groups || dcr__pools_needed(agenda->policy, book);
    r->starts = dcr__new_array_raw(&agenda->heap, book->num_buyers + 2, sizeof *r->starts);
    if (r->starts == NULL) return DCR_E_NOMEM;
    memcpy(r->starts, book->events.start, (book->num_buyers + 1) * sizeof *r->starts);
    r->book.events.start = r->starts;
    r->has_room = !r->needs_others;
    return r->has_room ? dcr__claim_room_new(&agenda->heap, agenda->policy, book, &r->room) : DCR_OK;
}

void dcr__rehearsal_free(const dcr__agenda *agenda, dcr__rehearsal *rehearsal)
{
    if (rehearsal == NULL) return;
    if (rehearsal->has_room) dcr__claim_room_release(&rehearsal->room);
    dcr__release(&agenda->heap, rehearsal->starts);
    dcr__release(&agenda->heap, rehearsal->events);
    dcr__release(&agenda->heap, rehearsal->added);
    dcr__release(&agenda->heap, rehearsal);
}

/* ---- Events that are added ---- */

static dcr_status add_event(const rehearsing *q, const dcr__agenda_row *row, int32_t day)
{
    dcr__rehearsal *r = q->r;
    dcr__event *added = dcr__grow(&q->agenda->heap, r->added, &r->added_capacity, r->num_added + 1, sizeof *added);
    if (added == NULL) return DCR_E_NOMEM;
    r->added = added;
    added[r->num_added++] = (dcr__event){
        .amount = DCR_NO_AMOUNT, .day = day, .row = 0, .item = q->slice->first_item + row->position, .event = row->event};
    return DCR_OK;
}

static int compare_events(const void *one, const void *other)
{
    const dcr__event *a = one;
    const dcr__event *b = other;
    if (a->day != b->day) return a->day < b->day ? -1 : 1;
    if (a->item != b->item) return a->item < b->item ? -1 : 1;
    return a->event < b->event ? -1 : a->event > b->event;
}

/* The buyer's events with those that are added, each behind what the book has of its day. */
static size_t merge(const dcr__rehearsal *r, const dcr__event *own, size_t num_own, dcr__event *out)
{
    size_t num = 0;
    size_t k = 0;
    for (size_t i = 0; i < num_own; i++) {
        while (k < r->num_added && r->added[k].day < own[i].day) out[num++] = r->added[k++];
        out[num++] = own[i];
    }
    while (k < r->num_added) out[num++] = r->added[k++];
    return num;
}

static dcr_status lay_events(const rehearsing *q)
{
    dcr__rehearsal *r = q->r;
    const dcr_book *book = q->agenda->book;
    const uint32_t *start = book->events.start;
    const uint32_t b = q->slice->buyer_ix;
    const uint32_t end = start[book->num_buyers];
    const size_t before = r->needs_others ? start[b] : 0;
    const size_t needed = (r->needs_others ? end : start[b + 1] - start[b]) + r->num_added + 1;
    dcr__sort(r->added, r->num_added, sizeof *r->added, compare_events);
    dcr__event *events = dcr__grow(&q->agenda->heap, r->events, &r->capacity, needed, sizeof *events);
    if (events == NULL) return DCR_E_NOMEM;
    r->events = r->book.events.rows = events;
    if (before > 0) memcpy(events, book->events.rows, before * sizeof *events);
    const size_t merged = merge(r, book->events.rows + start[b], start[b + 1] - start[b], events + before);
    r->starts[b] = (uint32_t)before;
    r->starts[b + 1] = (uint32_t)(before + merged);
    if (!r->needs_others) return DCR_OK;
    if (end > start[b + 1])
        memcpy(events + before + merged, book->events.rows + start[b + 1], (end - start[b + 1]) * sizeof *events);
    for (uint32_t k = b + 2; k <= book->num_buyers; k++) r->starts[k] = start[k] + (uint32_t)r->num_added;
    return DCR_OK;
}

static void restore_starts(const rehearsing *q)
{
    const dcr_book *book = q->agenda->book;
    const uint32_t b = q->slice->buyer_ix;
    const uint32_t until = q->r->needs_others ? (uint32_t)book->num_buyers : b + 1;
    for (uint32_t k = b; k <= until; k++) q->r->starts[k] = book->events.start[k];
}

/* ---- Rows that have something at stake ---- */

static bool is_filing(const dcr__agenda_row *row)
{
    return row->event == DCR_EVENT_CLAIM_FILED;
}

static bool is_pending(const dcr__agenda_row *row)
{
    return row->item == DCR_AGENDA_ITEM_DISPUTE && row->source == DCR__AGENDA_TERM;
}

/* Events that say more than that something was done are not made up. */
static bool can_be_added(const dcr__agenda_row *row)
{
    return row->event != DCR_EVENT_INSOLVENCY && row->event != DCR_EVENT_POLITICAL_EVENT && row->event != DCR_EVENT_CREDIT_REPORT;
}

static bool is_duty(const dcr__agenda_row *row)
{
    const bool is_clause = row->item == DCR_AGENDA_ITEM_OVERDUE_NOTICE || row->item == DCR_AGENDA_ITEM_CLAIM_FILING;
    const bool is_listed = row->source == DCR__AGENDA_DEADLINE || (row->source == DCR__AGENDA_TERM && is_clause);
    return is_listed && row->by_day != DCR_NO_DAY && can_be_added(row);
}

static bool is_at_stake(const dcr__agenda_row *row)
{
    const bool is_over = row->state == DCR_DEADLINE_STATE_DONE || row->state == DCR_DEADLINE_STATE_NOT_NEEDED;
    return row->invoice != DCR_NO_INDEX && row->reason != 0 && row->amount > 0 && !is_over && (is_duty(row) || is_pending(row));
}

/* ---- The two questions ---- */

static int32_t later(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

/* The day of both questions. */
static int32_t asked_on(const rehearsing *q, const dcr__agenda_row *row)
{
    int32_t day = q->slice->as_of;
    if (row->by_day != DCR_NO_DAY) day = later(day, row->by_day < DCR_DAY_MAX ? row->by_day + 1 : row->by_day);
    return q->cause == DCR_CAUSE_INSOLVENCY ? day : later(day, q->latest_claim_from);
}

static dcr_claim_options question(const rehearsing *q, const dcr__agenda_row *row, int32_t day, bool is_kept)
{
    dcr_claim_options o = DCR_CLAIM_OPTIONS_INIT;
    o.buyer_ix = q->slice->buyer_ix;
    o.cause = (uint32_t)q->cause;
    o.as_of_day = day;
    const bool has_failed = dcr__has_failed(q->agenda->policy, q->agenda->book, o.buyer_ix, o.cause, day);
    const bool is_supposed = q->cause == DCR_CAUSE_INSOLVENCY && !has_failed;
    if (is_supposed) o.cause_day = is_filing(row) && row->by_day < day ? row->by_day : day;
    if (is_filing(row) && is_kept)
        o.filed_day = row->by_day;
    else if (is_supposed || (!is_filing(row) && !dcr__has_filed(q->agenda->book, o.buyer_ix, day)))
        o.filed_day = day;
    return o;
}

/* All other open duties of the buyer are kept. */
static dcr_status keep_others(const rehearsing *q, const dcr__agenda_row *row, int32_t day)
{
    q->r->num_added = 0;
    for (size_t k = q->first; k < q->agenda->num; k++) {
        const dcr__agenda_row *other = &q->agenda->rows[k];
        const bool is_open = other != row && other->state == DCR_DEADLINE_STATE_OPEN && is_at_stake(other);
        if (is_open && is_duty(other) && !is_filing(other) && other->by_day < day)
            DCR_TRY(add_event(q, other, other->by_day));
    }
    return DCR_OK;
}

static dcr_status indemnity_of(const rehearsing *q, const dcr_claim_options *options, int64_t *out)
{
    dcr_claim *claim = NULL;
    dcr__rehearsal *r = q->r;
    DCR_TRY(lay_events(q));
    const dcr_status status =
        r->has_room ? dcr__claim_make(q->agenda->policy, &r->book, options, false, false, &r->room, &claim)
                    : dcr_claim_compute(q->agenda->policy, &r->book, options, q->agenda->allocator, &claim, NULL);
    restore_starts(q);
    if (status != DCR_OK) return status;
    *out = claim->indemnity;
    dcr_claim_free(claim);
    return DCR_OK;
}

static dcr_status ask_twice(const rehearsing *q, dcr__agenda_row *row)
{
    const int32_t day = asked_on(q, row);
    const dcr_claim_options kept_question = question(q, row, day, true);
    const dcr_claim_options missed_question = question(q, row, day, false);
    int64_t kept = 0;
    int64_t missed = 0;
    DCR_TRY(keep_others(q, row, day));
    DCR_TRY(indemnity_of(q, &missed_question, &missed));
    if (!is_filing(row)) DCR_TRY(add_event(q, row, row->by_day != DCR_NO_DAY ? row->by_day : q->slice->as_of));
    DCR_TRY(indemnity_of(q, &kept_question, &kept));
    row->at_stake = kept - missed;
    return DCR_OK;
}

static int32_t cause_of(const dcr__agenda *agenda)
{
    if (agenda->options.cause != 0) return (int32_t)agenda->options.cause;
    return agenda->policy->terms.cause_insured[DCR_CAUSE_INSOLVENCY] ? DCR_CAUSE_INSOLVENCY : DCR_CAUSE_PROTRACTED_DEFAULT;
}

static bool is_of_buyer(dcr_status status)
{
    return status == DCR_E_FACT_ABSENT || status == DCR_E_RATE_ABSENT;
}

dcr_status dcr__rehearse(dcr__agenda *agenda, dcr__rehearsal *rehearsal, const dcr__slice *slice, size_t first)
{
    rehearsing q = {agenda, rehearsal, slice, first, DCR_NO_DAY, cause_of(agenda)};
    for (size_t i = 0; i < slice->num; i++)
        if (slice->unpaid[i] > 0 && slice->s->status[i] == DCR_OK)
            q.latest_claim_from = later(q.latest_claim_from, slice->s->claim_from[i]);
    for (size_t k = first; k < agenda->num; k++) {
        if (!is_at_stake(&agenda->rows[k])) continue;
        const dcr_status status = ask_twice(&q, &agenda->rows[k]);
        if (status != DCR_OK && !is_of_buyer(status)) return status;
    }
    return DCR_OK;
}
