/* Causes of loss. wordings.md 3.1: insolvency is a list of legal events that differs by country; 3.5: the default of a
 * public buyer is commercial to some and political to others; 3.7: some limits cap commercial losses only. */
#include "rule/cause.h"

static bool has_rows_of(const dcr__facts *facts, const uint32_t *countries, uint32_t country)
{
    for (size_t i = 0; countries != NULL && country != 0 && i < facts->rows; i++)
        if (countries[i] == country) return true;
    return false;
}

bool dcr__insolvency_counts(const dcr_policy *policy, const dcr_book *book, uint32_t country, const dcr__event *event)
{
    if (event->event != DCR_EVENT_INSOLVENCY) return false;
    const dcr__facts *facts = dcr__policy_facts(policy, DCR_TABLE_INSOLVENCY_EVENTS);
    if (facts->rows == 0) return true;
    const uint32_t *kinds = dcr__facts_values(&book->facts[DCR_TABLE_EVENTS], DCR_EVENTS_KIND);
    const uint32_t *countries = dcr__facts_values(facts, DCR_INSOLVENCY_EVENTS_COUNTRY);
    const uint32_t *listed = dcr__facts_values(facts, DCR_INSOLVENCY_EVENTS_INSOLVENCY_EVENT);
    const uint32_t list = has_rows_of(facts, countries, country) ? country : 0;
    if (kinds == NULL || kinds[event->row] == 0) return false;
    for (size_t i = 0; i < facts->rows; i++)
        if ((countries != NULL ? countries[i] : 0) == list && listed[i] == kinds[event->row]) return true;
    return false;
}

int32_t dcr__insolvency_day(const dcr__slice *slice)
{
    const int32_t of_group = dcr__group_insolvency_day(slice->policy, slice->book, slice->buyer_ix, slice->as_of);
    if (of_group != DCR_NO_DAY) return of_group;
    for (size_t k = 0; k < slice->num_events; k++)
        if (dcr__insolvency_counts(slice->policy, slice->book, slice->buyer->country, &slice->events[k]))
            return slice->events[k].day; /* events are in order of day */
    return DCR_NO_DAY;
}

int32_t dcr__event_day(const dcr__slice *slice, size_t i, uint32_t kind, uint32_t cause)
{
    const uint32_t *causes = dcr__facts_values(&slice->book->facts[DCR_TABLE_EVENTS], DCR_EVENTS_CAUSE);
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k];
        if (event->event != kind) continue;
        if (event->item != DCR_NO_INDEX && event->item - slice->first_item != i) continue;
        if (cause == 0 || (causes != NULL && causes[event->row] == cause)) return event->day;
    }
    return DCR_NO_DAY;
}

int32_t dcr__buyer_event_day(const dcr__slice *slice, uint32_t kind)
{
    for (size_t k = 0; k < slice->num_events; k++)
        if (slice->events[k].event == kind) return slice->events[k].day;
    return DCR_NO_DAY;
}

int32_t dcr__cause_or_default(const dcr_policy *policy, dcr_term term, int32_t cause)
{
    if (cause != DCR_CAUSE_PUBLIC_BUYER_DEFAULT) return cause;
    if (dcr__term_choice(&policy->terms, DCR_TERM_PUBLIC_BUYER_AS) != DCR_PUBLIC_BUYER_AS_COMMERCIAL) return cause;
    const dcr_term_scope own = dcr_scope_of(DCR_SCOPE_CAUSE, (uint32_t)cause);
    for (size_t k = 0; k < policy->num_values; k++)
        if (policy->values[k].term == (int32_t)term && policy->values[k].scope == own) return cause;
    return DCR_CAUSE_PROTRACTED_DEFAULT;
}

int32_t dcr__default_of(const dcr__slice *slice)
{
    const bool is_public = slice->buyer->kind == DCR_BUYER_KIND_PUBLIC;
    return is_public && slice->terms->cause_insured[DCR_CAUSE_PUBLIC_BUYER_DEFAULT] ? DCR_CAUSE_PUBLIC_BUYER_DEFAULT
                                                                                    : DCR_CAUSE_PROTRACTED_DEFAULT;
}

bool dcr__limit_applies(const dcr__slice *slice)
{
    if (slice->cause == 0 || slice->policy->is_usual) return true;
    const int32_t cause = dcr__cause_or_default(slice->policy, DCR_TERM_LIMIT_APPLIES, slice->cause);
    return dcr__term_scoped(slice->policy, DCR_TERM_LIMIT_APPLIES, DCR_SCOPE_CAUSE, (uint32_t)cause) == 1;
}
