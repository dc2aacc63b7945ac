/* Duties of the policy that come again: declarations, premium, notice of non-renewal, bonus. wordings.md 21, 22, 32.4. */
#include <string.h>

#include "reader/agenda.h"
#include "rule/cause.h"
#include "terms/duty_rows.h"

static const dcr__facts *duties(const dcr__agenda *agenda)
{
    return dcr__policy_facts(agenda->policy, DCR_TABLE_POLICY_DUTIES);
}

/* ---- What was done ---- */

static bool is_name(const dcr_table *done, size_t row, const dcr__duty *duty)
{
    const int64_t *offsets = dcr__table_values(done, DCR_DUTIES_DONE_DUTY);
    const char *name = dcr_table_text_bytes(done, DCR_DUTIES_DONE_DUTY) + offsets[row];
    return (size_t)(offsets[row + 1] - offsets[row]) == duty->length && memcmp(name, duty->name, duty->length) == 0;
}

/* The first day up to that of the question on which a duty was done, or DCR_NO_DAY. */
static int32_t done_day(const dcr__agenda *agenda, const dcr__duty *duty, int32_t anchor)
{
    const dcr_table *done = agenda->options.duties_done;
    int32_t first = DCR_NO_DAY;
    if (done == NULL) return first;
    const int32_t *anchors = dcr__table_values(done, DCR_DUTIES_DONE_ANCHOR_DAY);
    const int32_t *days = dcr__table_values(done, DCR_DUTIES_DONE_DONE_DAY);
    for (size_t i = 0; i < dcr_table_rows(done); i++) {
        const bool is_meant = anchors[i] == anchor && days[i] <= agenda->options.as_of_day && is_name(done, i, duty);
        if (is_meant && (first == DCR_NO_DAY || days[i] < first)) first = days[i];
    }
    return first;
}

static dcr_reason reason_of(uint32_t item)
{
    if (item == DCR_AGENDA_ITEM_SHIPMENT_DECLARATION) return DCR_REASON_I14;
    return item == DCR_AGENDA_ITEM_PREMIUM ? DCR_REASON_I15 : DCR_REASON_UNSET;
}

/* A row of a duty from an anchor day. */
static dcr__agenda_row *add(dcr__agenda *agenda, const dcr__duty *duty, size_t place, int32_t anchor)
{
    dcr__agenda_row *row = dcr__agenda_add(agenda, (dcr_agenda_item)duty->item);
    if (row == NULL) return NULL;
    row->source = DCR__AGENDA_DUTY;
    row->place = (uint32_t)place;
    row->anchor_day = anchor;
    row->by_day = dcr__agenda_reach(agenda, anchor, &duty->period);
    row->amount = duty->amount;
    row->reason = (int16_t)reason_of(duty->item);
    row->done_day = done_day(agenda, duty, anchor);
    row->state = dcr__agenda_state(agenda, row->by_day, row->done_day);
    return row;
}

/* ---- Of the policy ---- */

static int32_t end_of_quarter(int32_t day)
{
    const dcr__civil date = dcr__civil_of(day);
    const int32_t month = (date.month + 2) / 3 * 3;
    return dcr__day_of(date.year, month, dcr__days_in_month(date.year, month));
}

static int32_t end_of_year(const dcr__agenda *agenda, int32_t day)
{
    const dcr__terms *terms = &agenda->policy->terms;
    const int32_t last = terms->period_until - 1;
    dcr_period years = {(uint32_t)sizeof years, 0, DCR_PERIOD_UNIT_MONTHS, 0};
    int32_t next = terms->period_from;
    for (years.count = 12; next <= day; years.count += 12) next = dcr__agenda_reach(agenda, terms->period_from, &years);
    return next - 1 < last ? next - 1 : last;
}

/* The anchor day that a day of the period belongs to. */
static int32_t end_from(const dcr__agenda *agenda, uint32_t anchor, int32_t day)
{
    switch (anchor) {
    case DCR_DUTY_ANCHOR_YEAR_END: return end_of_year(agenda, day);
    case DCR_DUTY_ANCHOR_QUARTER_END: return end_of_quarter(day);
    default: return dcr__end_of_month(day);
    }
}

static dcr_status put_ends(dcr__agenda *agenda, const dcr__duty *duty, size_t place)
{
    const dcr__terms *terms = &agenda->policy->terms;
    for (int32_t day = terms->period_from; day < terms->period_until;) {
        const int32_t end = end_from(agenda, duty->anchor, day);
        if (add(agenda, duty, place, end) == NULL) return DCR_E_NOMEM;
        if (end >= DCR_DAY_MAX) break;
        day = end + 1;
    }
    return DCR_OK;
}

static dcr_status put(dcr__agenda *agenda, const dcr__duty *duty, size_t place)
{
    const dcr__terms *terms = &agenda->policy->terms;
    switch (duty->anchor) {
    case DCR_DUTY_ANCHOR_PERIOD_START: return add(agenda, duty, place, terms->period_from) != NULL ? DCR_OK : DCR_E_NOMEM;
    case DCR_DUTY_ANCHOR_PERIOD_END: return add(agenda, duty, place, terms->period_until - 1) != NULL ? DCR_OK : DCR_E_NOMEM;
    case DCR_DUTY_ANCHOR_PART_ACCEPTANCE:
    case DCR_DUTY_ANCHOR_RECOVERY:
    case DCR_DUTY_ANCHOR_PAYMENT_PLAN:
    case DCR_DUTY_ANCHOR_INSOLVENCY: return DCR_OK; /* buyer by buyer */
    default: return put_ends(agenda, duty, place);
    }
}

dcr_status dcr__agenda_duties(dcr__agenda *agenda)
{
    for (size_t k = 0; k < duties(agenda)->rows; k++) {
        const dcr__duty duty = dcr__duty_at(duties(agenda), k);
        DCR_TRY(put(agenda, &duty, k));
    }
    return DCR_OK;
}

/* ---- Of a buyer ---- */

static int32_t requested_after(const dcr__slice *slice, int32_t day)
{
    for (size_t k = 0; k < slice->num_events; k++)
        if (slice->events[k].event == DCR_EVENT_LIMIT_REQUESTED && slice->events[k].day > day) return slice->events[k].day;
    return DCR_NO_DAY;
}

static dcr_status put_part(dcr__agenda *agenda, const dcr__slice *slice, const dcr__duty *duty, size_t place, const dcr__limit *limit)
{
    const dcr__facts *facts = &slice->book->facts[DCR_TABLE_LIMITS];
    const int64_t *requested = dcr__facts_values(facts, DCR_LIMITS_REQUESTED_AMOUNT);
    const int32_t *decided = dcr__facts_values(facts, DCR_LIMITS_DECIDED_DAY);
    const int32_t *from = dcr__facts_values(facts, DCR_LIMITS_FROM_DAY);
    if (limit->decision != DCR_DECISION_APPROVED || requested == NULL || requested[limit->row] == DCR_NO_AMOUNT) return DCR_OK;
    if (requested[limit->row] <= limit->amount) return DCR_OK;
    const bool is_decided = decided != NULL && decided[limit->row] != DCR_NO_DAY;
    dcr__agenda_row *row = add(agenda, duty, place, is_decided ? decided[limit->row] : from[limit->row]);
    if (row == NULL) return DCR_E_NOMEM;
    row->buyer = slice->buyer_ix;
    row->limit = limit->row;
    const int32_t again = requested_after(slice, row->anchor_day);
    if (again != DCR_NO_DAY && (row->done_day == DCR_NO_DAY || again < row->done_day)) row->done_day = again;
    row->state = dcr__agenda_state(agenda, row->by_day, row->done_day);
    return DCR_OK;
}

static dcr_status put_parts(dcr__agenda *agenda, const dcr__slice *slice, const dcr__duty *duty, size_t place)
{
    const dcr_book *book = slice->book;
    const uint32_t b = slice->buyer_ix;
    for (uint32_t k = book->limits.start[b]; k < book->limits.start[b + 1]; k++)
        DCR_TRY(put_part(agenda, slice, duty, place, &book->limits.rows[k]));
    for (uint32_t k = book->others.start[b]; k < book->others.start[b + 1]; k++)
        DCR_TRY(put_part(agenda, slice, duty, place, &book->others.rows[k]));
    return DCR_OK;
}

static dcr_status put_recoveries(dcr__agenda *agenda, const dcr__slice *slice, const dcr__duty *duty, size_t place)
{
    const dcr_book *book = slice->book;
    const uint32_t b = slice->buyer_ix;
    if (book->recoveries.start == NULL) return DCR_OK;
    for (uint32_t k = book->recoveries.start[b]; k < book->recoveries.start[b + 1]; k++) {
        const dcr__recovery *recovery = &book->recoveries.rows[k];
        if (recovery->day > slice->as_of) continue;
        dcr__agenda_row *row = add(agenda, duty, place, recovery->day);
        if (row == NULL) return DCR_E_NOMEM;
        row->buyer = b;
    }
    return DCR_OK;
}

static bool is_anchor(const dcr__slice *slice, const dcr__duty *duty, const dcr__event *event)
{
    if (duty->anchor == DCR_DUTY_ANCHOR_PAYMENT_PLAN) return event->event == DCR_EVENT_PAYMENT_PLAN;
    return dcr__insolvency_counts(slice->policy, slice->book, slice->buyer->country, event);
}

static dcr_status put_events(dcr__agenda *agenda, const dcr__slice *slice, const dcr__duty *duty, size_t place)
{
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k];
        if (event->day > slice->as_of || !is_anchor(slice, duty, event)) continue;
        dcr__agenda_row *row = add(agenda, duty, place, event->day);
        if (row == NULL) return DCR_E_NOMEM;
        row->buyer = slice->buyer_ix;
    }
    return DCR_OK;
}

dcr_status dcr__agenda_duties_of(dcr__agenda *agenda, const dcr__slice *slice)
{
    for (size_t k = 0; k < duties(agenda)->rows; k++) {
        const dcr__duty duty = dcr__duty_at(duties(agenda), k);
        if (duty.anchor == DCR_DUTY_ANCHOR_PART_ACCEPTANCE) DCR_TRY(put_parts(agenda, slice, &duty, k));
        if (duty.anchor == DCR_DUTY_ANCHOR_RECOVERY) DCR_TRY(put_recoveries(agenda, slice, &duty, k));
        const bool is_event = duty.anchor == DCR_DUTY_ANCHOR_PAYMENT_PLAN || duty.anchor == DCR_DUTY_ANCHOR_INSOLVENCY;
        if (is_event) DCR_TRY(put_events(agenda, slice, &duty, k));
    }
    return DCR_OK;
}
