/* The date of loss of each debt. wordings.md 3.2 to 3.4: a waiting period from its anchor; for political causes not
 * before the event; shorter for small claims; ended by an insolvency where the policy says so. Reads waiting_period,
 * waiting_anchor, waiting_period_small, waiting_small_below, insolvency_during_waiting, public_buyer_as. */
#include "rule/cause.h"

static int32_t later(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

/* The later of two days that must both be there. */
static int32_t both(int32_t a, int32_t b)
{
    return a == DCR_NO_DAY || b == DCR_NO_DAY ? DCR_NO_DAY : later(a, b);
}

static bool is_default(int32_t cause)
{
    return cause == DCR_CAUSE_PROTRACTED_DEFAULT || cause == DCR_CAUSE_PUBLIC_BUYER_DEFAULT;
}

/* Causes that wait only where the policy says so of the cause itself. */
static bool is_immediate(int32_t cause)
{
    return cause == DCR_CAUSE_INSOLVENCY || cause == DCR_CAUSE_REPUDIATION || cause == DCR_CAUSE_EXCHANGE_LOSS;
}

static const dcr__value *value_of_cause(const dcr_policy *policy, dcr_term term, int32_t cause)
{
    const dcr_term_scope scope = dcr_scope_of(DCR_SCOPE_CAUSE, (uint32_t)dcr__cause_or_default(policy, term, cause));
    for (size_t k = 0; k < policy->num_values; k++)
        if (policy->values[k].term == (int32_t)term && policy->values[k].scope == scope) return &policy->values[k];
    return NULL;
}

/* Of a country's values the one of the latest day up to that of attachment; the one without a day is the earliest. */
static const dcr__value *value_of_country(const dcr_policy *policy, dcr_term term, uint32_t country, int32_t day)
{
    const dcr__value *found = NULL;
    for (size_t k = 0; country != 0 && k < policy->num_values; k++) {
        const dcr__value *value = &policy->values[k];
        if (value->term != (int32_t)term || dcr__scope_kind(value->scope) != DCR_SCOPE_COUNTRY) continue;
        const int32_t from = dcr__scope_from_day(value->scope);
        if (dcr__scope_value(value->scope) != country || from > day) continue;
        if (found == NULL || from > dcr__scope_from_day(found->scope)) found = value;
    }
    return found;
}

static dcr_period period_of(const dcr__slice *slice, size_t i, int32_t cause)
{
    const dcr__value *value = value_of_cause(slice->policy, DCR_TERM_WAITING_PERIOD, cause);
    dcr_period period = {(uint32_t)sizeof period, 0, 0, 0};
    if (value == NULL && is_immediate(cause)) return period;
    if (value == NULL) value = value_of_country(slice->policy, DCR_TERM_WAITING_PERIOD, slice->buyer->country, slice->attach_day[i]);
    if (value == NULL) return slice->terms->period[DCR_TERM_WAITING_PERIOD];
    period.count = (int32_t)value->number;
    period.unit = value->unit;
    period.anchor_counts = value->anchor_counts;
    return period;
}

int32_t dcr__waiting_anchor(const dcr__slice *slice, int32_t cause)
{
    const dcr__value *value = value_of_cause(slice->policy, DCR_TERM_WAITING_ANCHOR, cause);
    if (value == NULL && !is_default(cause)) return DCR_CLOCK_ANCHOR_EVENT;
    if (value == NULL)
        value = value_of_country(slice->policy, DCR_TERM_WAITING_ANCHOR, slice->buyer->country, DCR_NO_DAY);
    return value != NULL ? (int32_t)value->number : dcr__term_choice(slice->terms, DCR_TERM_WAITING_ANCHOR);
}

static int32_t trigger_of(const dcr__slice *slice, size_t i, const dcr__loss_question *question)
{
    const bool is_given = question->cause_day != DCR_NO_DAY;
    switch (question->cause) {
    case DCR_CAUSE_REPUDIATION:
        return is_given ? question->cause_day : dcr__event_day(slice, i, DCR_EVENT_GOODS_DISPOSED, 0);
    case DCR_CAUSE_TRANSFER:
        return both(slice->s->due_day[i], both(dcr__event_day(slice, i, DCR_EVENT_DEPOSIT_MADE, 0),
                                               dcr__event_day(slice, i, DCR_EVENT_TRANSFER_RULES_MET, 0)));
    default:
        if (is_given) return question->cause_day;
        return dcr__event_day(slice, i, DCR_EVENT_POLITICAL_EVENT, (uint32_t)question->cause);
    }
}

uint32_t dcr__anchor_event(int32_t anchor)
{
    static const uint32_t events[] = {
        [DCR_CLOCK_ANCHOR_OVERDUE_NOTICE] = DCR_EVENT_OVERDUE_NOTICE,
        [DCR_CLOCK_ANCHOR_COLLECTION_STARTED] = DCR_EVENT_COLLECTION_STARTED,
        [DCR_CLOCK_ANCHOR_DOCUMENTS_COMPLETE] = DCR_EVENT_DOCUMENTS_COMPLETE,
        [DCR_CLOCK_ANCHOR_LOSS_VALIDATED] = DCR_EVENT_LOSS_VALIDATED,
        [DCR_CLOCK_ANCHOR_DEPOSIT] = DCR_EVENT_DEPOSIT_MADE,
        [DCR_CLOCK_ANCHOR_TRANSFER_RULES_MET] = DCR_EVENT_TRANSFER_RULES_MET,
        [DCR_CLOCK_ANCHOR_KNOWLEDGE] = DCR_EVENT_KNOWLEDGE,
    };
    return (uint32_t)anchor < sizeof events / sizeof events[0] ? events[anchor] : 0;
}

int32_t dcr__anchor_day(const dcr__slice *slice, size_t i, int32_t anchor, int32_t filed_day)
{
    const int32_t *column = dcr__anchor_column(slice, anchor);
    const uint32_t event = dcr__anchor_event(anchor);
    if (column != NULL) return column[i];
    if (event != 0) return dcr__event_day(slice, i, event, 0);
    switch (anchor) {
    case DCR_CLOCK_ANCHOR_PERIOD_END:
        return slice->terms->period_until - 1;
    case DCR_CLOCK_ANCHOR_FILING:
        return filed_day != DCR_NO_DAY ? filed_day : dcr__event_day(slice, i, DCR_EVENT_CLAIM_FILED, 0);
    case DCR_CLOCK_ANCHOR_EVENT:
        return dcr__insolvency_day(slice);
    default:
        return DCR_NO_DAY;
    }
}

/* The day that an insolvency during the waiting period brings the loss forward to, or DCR_NO_DAY. */
static int32_t cut_short(const dcr__slice *slice, size_t i, int32_t insolvent)
{
    const int32_t effect = dcr__term_choice(slice->terms, DCR_TERM_INSOLVENCY_DURING_WAITING);
    if (insolvent == DCR_NO_DAY || effect == DCR_INSOLVENCY_DURING_WAITING_NO_EFFECT) return DCR_NO_DAY;
    return later(insolvent, effect == DCR_INSOLVENCY_DURING_WAITING_ENDS_WAITING ? slice->s->invoice_day[i]
                                                                               : slice->s->due_day[i]);
}

/* 3.2: shorter for small claims, by what the buyer owes. */
static bool is_small(const dcr__slice *slice)
{
    const int64_t below = dcr__term_number(slice->terms, DCR_TERM_WAITING_SMALL_BELOW);
    int64_t owed = 0;
    if (below == DCR_NO_AMOUNT) return false;
    for (size_t i = 0; i < slice->num; i++)
        if (slice->s->status[i] == DCR_OK) owed += slice->s->open[i];
    return owed < below;
}

/* The clock of protracted default is one of the terms by country, which may differ by day of attachment. */
static dcr__clock clock_of_default(const dcr__slice *slice, size_t i, int32_t cause)
{
    const uint32_t country = slice->buyer->country;
    if (cause == DCR_CAUSE_PROTRACTED_DEFAULT && dcr__policy_country_is_dated(slice->policy, country))
        return dcr__policy_country_on(slice->policy, country, slice->attach_day[i])->waiting;
    if (cause == DCR_CAUSE_PROTRACTED_DEFAULT) return slice->country->waiting;
    const dcr__clock clock = {period_of(slice, i, cause), dcr__waiting_anchor(slice, cause)};
    return clock;
}

static int32_t add(const dcr__slice *slice, int32_t anchor, const dcr_period *period)
{
    int32_t day = DCR_DAY_MAX;
    if (anchor == DCR_NO_DAY || period->unit == 0) return anchor;
    (void)dcr__period_add(anchor, period, slice->policy->calendar, &day);
    return day;
}

static void by_default(const dcr__slice *slice, const dcr__loss_question *question, int32_t *out)
{
    const bool small = is_small(slice);
    const int32_t insolvent = dcr__insolvency_day(slice);
    for (size_t i = 0; i < slice->num; i++) {
        const int32_t cut = cut_short(slice, i, insolvent);
        dcr__clock clock = clock_of_default(slice, i, question->cause);
        out[i] = DCR_NO_DAY;
        if (!dcr__clock_given(&clock)) continue;
        if (small) clock.period = slice->terms->period[DCR_TERM_WAITING_PERIOD_SMALL];
        out[i] = add(slice, dcr__anchor_day(slice, i, clock.anchor, question->filed_day), &clock.period);
        if (cut != DCR_NO_DAY && (out[i] == DCR_NO_DAY || cut < out[i])) out[i] = cut;
    }
}

static void by_event(const dcr__slice *slice, const dcr__loss_question *question, int32_t *out)
{
    const int32_t anchor = dcr__waiting_anchor(slice, question->cause);
    for (size_t i = 0; i < slice->num; i++) {
        const dcr_period period = period_of(slice, i, question->cause);
        const int32_t trigger = trigger_of(slice, i, question);
        if (anchor == DCR_CLOCK_ANCHOR_EVENT)
            out[i] = add(slice, trigger, &period);
        else
            out[i] = both(trigger, add(slice, dcr__anchor_day(slice, i, anchor, question->filed_day), &period));
    }
}

void dcr__loss_days(const dcr__slice *slice, const dcr__loss_question *question, int32_t *out)
{
    assert(question->cause > 0 && question->cause < DCR__NUM_CAUSES);
    if (is_default(question->cause))
        by_default(slice, question, out);
    else
        by_event(slice, question, out);
}
