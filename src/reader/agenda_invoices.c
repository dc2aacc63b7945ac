/* Items of invoices. wordings.md 12, 32.4. */
#include <stddef.h>

#include "reader/agenda.h"
#include "reader/claims.h"
#include "rule/agreed_deadline.h"
#include "rule/cause.h"

/* An invoice that is looked at. */
typedef struct looking {
    dcr__agenda *agenda;
    const dcr__slice *slice;
    size_t i;
} looking;

static dcr__agenda_row *add(const looking *l, dcr_agenda_item item)
{
    const dcr__slice *slice = l->slice;
    dcr__agenda_row *row = dcr__agenda_add(l->agenda, item);
    if (row == NULL) return NULL;
    row->buyer = slice->buyer_ix;
    row->invoice = slice->items[l->i].row;
    row->position = (uint32_t)l->i;
    row->amount = slice->s->open[l->i];
    row->is_settled = slice->unpaid[l->i] <= 0;
    return row;
}

/* Where a clause of the policy stands: the same as a deadline of the table without a least amount. */
static uint8_t state_of(const looking *l, int32_t by_day, int32_t done_day)
{
    const int32_t paid_day = l->slice->s->paid_day[l->i];
    const bool is_paid = l->slice->unpaid[l->i] <= 0;
    if (done_day != DCR_NO_DAY && done_day <= by_day) return DCR_DEADLINE_STATE_DONE;
    if (is_paid && (paid_day == DCR_NO_DAY || paid_day <= by_day)) return DCR_DEADLINE_STATE_NOT_NEEDED;
    return dcr__agenda_state(l->agenda, by_day, done_day);
}

/* Whether rows in this state would be shown; it saves making them. */
static bool is_wanted(const looking *l, uint8_t state)
{
    if (l->agenda->options.with_done) return true;
    return state != DCR_DEADLINE_STATE_DONE && state != DCR_DEADLINE_STATE_NOT_NEEDED && l->slice->unpaid[l->i] > 0;
}

static dcr_status put(const looking *l, const dcr__agenda_row *known)
{
    if (!is_wanted(l, known->state)) return DCR_OK;
    dcr__agenda_row *row = add(l, (dcr_agenda_item)known->item);
    if (row == NULL) return DCR_E_NOMEM;
    row->by_day = known->by_day;
    row->anchor_day = known->anchor_day;
    row->done_day = known->done_day;
    row->term = known->term;
    row->reason = known->reason;
    row->state = known->state;
    row->event = known->event;
    row->place = known->place;
    if (known->source != 0) row->source = known->source;
    return DCR_OK;
}

static dcr_status put_payment(const looking *l)
{
    const dcr__scratch *s = l->slice->s;
    const bool is_paid = l->slice->unpaid[l->i] <= 0;
    dcr__agenda_row row = {.item = DCR_AGENDA_ITEM_PAYMENT_EXPECTED, .by_day = dcr__owed_day(l->slice, l->i)};
    row.anchor_day = s->invoice_day[l->i];
    row.done_day = is_paid ? s->paid_day[l->i] : DCR_NO_DAY;
    row.state = dcr__agenda_state(l->agenda, row.by_day, row.done_day);
    if (is_paid && row.done_day == DCR_NO_DAY) row.state = DCR_DEADLINE_STATE_DONE;
    return put(l, &row);
}

/* ---- Clauses that are terms ---- */

static dcr_status put_clause(const looking *l, dcr_agenda_item item, dcr_term term, int32_t by_day, int32_t anchor, dcr_event event,
                             dcr_reason missed, dcr_reason late)
{
    if (by_day == DCR_NO_DAY) return DCR_OK;
    dcr__agenda_row row = {.item = (uint8_t)item, .term = (int16_t)term, .by_day = by_day, .event = (uint8_t)event};
    row.done_day = dcr__deadline_done_day(l->slice, l->i, (uint32_t)event);
    row.state = state_of(l, by_day, row.done_day);
    if (!is_wanted(l, row.state)) return DCR_OK;
    row.anchor_day = dcr__anchor_day(l->slice, l->i, anchor, DCR_NO_DAY);
    row.reason = (int16_t)(row.state == DCR_DEADLINE_STATE_LATE ? late : missed);
    return put(l, &row);
}

static dcr_status put_extension(const looking *l)
{
    const dcr__terms *terms = l->slice->terms;
    const dcr_reason reason = terms->stop_of_cover != DCR_STOP_OF_COVER_NONE ? DCR_REASON_C01 : DCR_REASON_UNSET;
    if (!dcr__country_clock_given(l->slice, offsetof(dcr__country_terms, extension))) return DCR_OK;
    return put_clause(l, DCR_AGENDA_ITEM_EXTENSION_END, DCR_TERM_MAXIMUM_EXTENSION_PERIOD, l->slice->s->extension_end[l->i],
                      dcr__term_choice(terms, DCR_TERM_EXTENSION_ANCHOR), DCR_EVENT_EXTENSION_REQUESTED, reason, reason);
}

static dcr_status put_notice(const looking *l)
{
    const dcr__terms *terms = l->slice->terms;
    const bool voids = terms->overdue_notice_missed == DCR_NOTICE_MISSED_INVOICE_NOT_COVERED;
    return put_clause(l, DCR_AGENDA_ITEM_OVERDUE_NOTICE, DCR_TERM_OVERDUE_NOTICE_PERIOD, l->slice->s->notify_by[l->i],
                      terms->overdue_notice.anchor, DCR_EVENT_OVERDUE_NOTICE, voids ? DCR_REASON_N01 : DCR_REASON_UNSET,
                      voids ? DCR_REASON_N02 : DCR_REASON_UNSET);
}

static dcr_status put_claim_from(const looking *l)
{
    dcr__agenda_row row = {.item = DCR_AGENDA_ITEM_CLAIM_FROM, .term = DCR_TERM_WAITING_PERIOD, .anchor_day = DCR_NO_DAY};
    row.by_day = l->slice->s->claim_from[l->i];
    if (row.by_day == DCR_NO_DAY) return DCR_OK;
    const bool has_come = row.by_day <= l->slice->as_of;
    row.done_day = has_come ? row.by_day : DCR_NO_DAY;
    row.state = has_come ? DCR_DEADLINE_STATE_DONE : DCR_DEADLINE_STATE_OPEN;
    return put(l, &row);
}

static dcr_status put_filing(const looking *l)
{
    return put_clause(l, DCR_AGENDA_ITEM_CLAIM_FILING, DCR_TERM_CLAIM_WINDOW, l->slice->s->claim_by[l->i],
                      l->slice->terms->claim_window.anchor, DCR_EVENT_CLAIM_FILED, DCR_REASON_N03, DCR_REASON_N03);
}

static int32_t opened_day(const looking *l)
{
    int32_t day = DCR_NO_DAY;
    for (size_t k = 0; k < l->slice->num_events; k++) {
        const dcr__event *event = &l->slice->events[k];
        if (event->event == DCR_EVENT_DISPUTE_OPENED && event->item - l->slice->first_item == l->i) day = event->day;
    }
    return day;
}

static dcr_status put_dispute(const looking *l)
{
    const dcr__slice *slice = l->slice;
    const bool is_flagged = (slice->items[l->i].flags & DCR__ITEM_DISPUTED) != 0;
    if (slice->unpaid[l->i] <= 0 || (!slice->has_disputes && !is_flagged) || slice->s->in_dispute[l->i] == 0) return DCR_OK;
    dcr__agenda_row row = {.item = DCR_AGENDA_ITEM_DISPUTE, .state = DCR_DEADLINE_STATE_OPEN, .by_day = DCR_NO_DAY};
    row.done_day = DCR_NO_DAY;
    row.anchor_day = opened_day(l);
    row.event = DCR_EVENT_DISPUTE_SETTLED;
    row.reason = slice->terms->disputed_insured ? 0 : DCR_REASON_I08;
    return put(l, &row);
}

/* ---- Deadlines of the table ---- */

static dcr_agenda_item item_of(const dcr__deadline *deadline)
{
    static const uint8_t items[] = {
        [DCR_EVENT_OVERDUE_NOTICE] = DCR_AGENDA_ITEM_OVERDUE_NOTICE, [DCR_EVENT_COLLECTION_STARTED] = DCR_AGENDA_ITEM_COLLECTION,
        [DCR_EVENT_CLAIM_FILED] = DCR_AGENDA_ITEM_CLAIM_FILING, [DCR_EVENT_EXTENSION_REQUESTED] = DCR_AGENDA_ITEM_EXTENSION_END,
        [DCR_EVENT_DISPUTE_SETTLED] = DCR_AGENDA_ITEM_DISPUTE, [DCR_EVENT_LOSS_VALIDATED] = DCR_AGENDA_ITEM_DISPUTE,
        [DCR_EVENT_DECLARED] = DCR_AGENDA_ITEM_SHIPMENT_DECLARATION, [DCR_EVENT_PREMIUM_PAID] = DCR_AGENDA_ITEM_PREMIUM,
        [DCR_EVENT_LIMIT_REQUESTED] = DCR_AGENDA_ITEM_LIMIT_REVIEW};
    const bool is_filing = deadline->event == DCR_EVENT_CLAIM_FILED;
    const bool by_knowledge = deadline->anchor == DCR_CLOCK_ANCHOR_KNOWLEDGE;
    if (is_filing && (by_knowledge || deadline->anchor == DCR_CLOCK_ANCHOR_EVENT)) return DCR_AGENDA_ITEM_INSOLVENCY_CLAIM;
    if (by_knowledge) return DCR_AGENDA_ITEM_ADVERSE_INFORMATION;
    const bool is_listed = deadline->event < sizeof items && items[deadline->event] != 0;
    return is_listed ? (dcr_agenda_item)items[deadline->event] : DCR_AGENDA_ITEM_OTHER_DUTY;
}

static dcr_reason reason_of(const dcr__deadline *deadline, int32_t state)
{
    if (deadline->severity == DCR_DEADLINE_SEVERITY_WARN) return DCR_REASON_UNSET;
    if (deadline->severity == DCR_DEADLINE_SEVERITY_REDUCE_PERCENTAGE) return DCR_REASON_N05;
    if (deadline->event == DCR_EVENT_CLAIM_FILED) return DCR_REASON_N03;
    return state == DCR_DEADLINE_STATE_LATE ? DCR_REASON_N02 : DCR_REASON_N01;
}

static dcr_status put_deadlines(const looking *l)
{
    const dcr__facts *facts = dcr__deadlines(l->slice);
    for (size_t k = 0; k < facts->rows; k++) {
        dcr__deadline deadline;
        if (!dcr__deadline_of(l->slice, l->i, k, &deadline)) continue;
        const dcr__deadline_state state = dcr__deadline_judge(l->slice, l->i, &deadline);
        dcr__agenda_row row = {.source = DCR__AGENDA_DEADLINE, .place = (uint32_t)k, .event = (uint8_t)deadline.event};
        row.item = (uint8_t)item_of(&deadline);
        row.by_day = state.by_day;
        row.done_day = state.done_day;
        row.state = (uint8_t)state.state;
        row.anchor_day = dcr__anchor_day(l->slice, l->i, (int32_t)deadline.anchor, DCR_NO_DAY);
        row.reason = (int16_t)reason_of(&deadline, state.state);
        DCR_TRY(put(l, &row));
    }
    return DCR_OK;
}

static dcr_status put_all(const looking *l)
{
    DCR_TRY(put_payment(l));
    DCR_TRY(put_extension(l));
    DCR_TRY(put_notice(l));
    DCR_TRY(put_claim_from(l));
    DCR_TRY(put_filing(l));
    DCR_TRY(put_dispute(l));
    return put_deadlines(l);
}

dcr_status dcr__agenda_invoices(dcr__agenda *agenda, const dcr__slice *slice)
{
    for (size_t i = 0; i < slice->num; i++) {
        const looking l = {agenda, slice, i};
        if (dcr__is_credit(slice, i) || slice->s->status[i] != DCR_OK) continue;
        if (!agenda->options.with_done && slice->unpaid[i] <= 0) continue;
        DCR_TRY(put_all(&l));
    }
    return DCR_OK;
}
