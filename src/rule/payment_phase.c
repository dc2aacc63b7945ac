#include "rule/payment_phase.h"

#include "rule/cause.h"

/* Of the cause that is asked about, else of the policy; 0 where it is not given. */
static int32_t rule_of(const dcr__slice *slice, dcr_term term)
{
    const int64_t rule = slice->cause != 0
                             ? dcr__term_scoped(slice->policy, term, DCR_SCOPE_CAUSE, (uint32_t)slice->cause)
                             : dcr__term_number(slice->terms, term);
    return rule != DCR_NO_AMOUNT ? (int32_t)rule : 0;
}

int32_t dcr__payment_rule(const dcr__slice *slice)
{
    return rule_of(slice, DCR_TERM_PAYMENT_ALLOCATION);
}

dcr__phase dcr__phase_start(const dcr__slice *slice)
{
    dcr__phase phase = {
        .slice = slice,
        .base = dcr__payment_rule(slice),
        .after_cover = rule_of(slice, DCR_TERM_PAYMENT_ALLOCATION_AFTER_COVER),
        .after_filing = rule_of(slice, DCR_TERM_PAYMENT_ALLOCATION_AFTER_FILING),
        .after_loss = slice->loss_day != INT32_MAX ? rule_of(slice, DCR_TERM_PAYMENT_ALLOCATION_AFTER_LOSS) : 0,
        .ended = INT32_MIN,
        .resumed = INT32_MIN,
        .filed = INT32_MAX,
    };
    phase.changes = phase.after_cover != 0 || phase.after_filing != 0 || phase.after_loss != 0;
    for (size_t k = slice->num_events; k-- > 0;)
        if (slice->events[k].event == DCR_EVENT_CLAIM_FILED) phase.filed = slice->events[k].day;
    const int32_t *filed_day = slice->question.filed_day;
    if (filed_day != NULL && *filed_day != DCR_NO_DAY) phase.filed = *filed_day;
    return phase;
}

bool dcr__phase_has(const dcr__phase *phase, int32_t rule)
{
    return phase->base == rule || phase->after_cover == rule || phase->after_filing == rule || phase->after_loss == rule;
}

/* The last end of cover before the day counts, unless cover was resumed on that day of its end or later. */
static bool has_cover_ended(dcr__phase *phase, int32_t day)
{
    const dcr__slice *slice = phase->slice;
    if (day >= dcr__period_end(slice)) return true;
    for (; phase->next_end < slice->num_events && slice->events[phase->next_end].day < day; phase->next_end++) {
        const dcr__event *event = &slice->events[phase->next_end];
        const bool is_insolvency = dcr__insolvency_counts(slice->policy, slice->book, slice->buyer->country, event);
        if (is_insolvency || event->event == DCR_EVENT_COVER_WITHDRAWN) phase->ended = event->day;
    }
    for (; phase->next_resumed < slice->num_events && slice->events[phase->next_resumed].day <= day; phase->next_resumed++)
        if (slice->events[phase->next_resumed].event == DCR_EVENT_COVER_RESUMED)
            phase->resumed = slice->events[phase->next_resumed].day;
    return phase->ended != INT32_MIN && phase->resumed < phase->ended;
}

int32_t dcr__phase_rule_on(dcr__phase *phase, int32_t day)
{
    if (phase->after_loss != 0 && day > phase->slice->loss_day) return phase->after_loss;
    if (phase->after_filing != 0 && day > phase->filed) return phase->after_filing;
    if (phase->after_cover != 0 && has_cover_ended(phase, day)) return phase->after_cover;
    return phase->base;
}
