/* Delivered after cover for the buyer had ended otherwise. wordings.md 4.3, 10.2: withdrawal, insolvency, adverse information, a
 * claim, the hand-over to collection; until the insurer resumes cover. Reads insolvency_stops_cover,
 * adverse_information_stops_cover, claim_stops_cover, collection_stops_cover. */
#include "rule/cause.h"

/* The reason that an event is for what is delivered after it, as a bit; 0: none. */
static uint64_t reason_of(const dcr__slice *slice, const dcr__event *event)
{
    const dcr__terms *terms = slice->terms;
    switch (event->event) {
    case DCR_EVENT_COVER_WITHDRAWN:
        return DCR_REASON_BIT_C02;
    case DCR_EVENT_INSOLVENCY:
        if (!dcr__insolvency_counts(slice->policy, slice->book, slice->buyer->country, event)) return 0;
        return dcr__term_flag(terms, DCR_TERM_INSOLVENCY_STOPS_COVER) ? DCR_REASON_BIT_C03 : 0;
    case DCR_EVENT_ADVERSE_INFORMATION:
        return dcr__term_flag(terms, DCR_TERM_ADVERSE_INFORMATION_STOPS_COVER) ? DCR_REASON_BIT_C03 : 0;
    case DCR_EVENT_CLAIM_FILED:
        return dcr__term_flag(terms, DCR_TERM_CLAIM_STOPS_COVER) ? DCR_REASON_BIT_C04 : 0;
    case DCR_EVENT_COLLECTION_STARTED:
        return dcr__term_flag(terms, DCR_TERM_COLLECTION_STOPS_COVER) ? DCR_REASON_BIT_C04 : 0;
    default:
        return 0;
    }
}

/* Deliveries later than `from` and before `until` have the reasons. */
static void take(dcr__slice *slice, uint64_t reasons, int32_t from, int32_t until)
{
    for (size_t i = 0; i < slice->num; i++)
        if (slice->attach_day[i] > from && slice->attach_day[i] < until) slice->s->reasons[i] |= reasons;
}

/* The reasons change on the day of an event; a delivery on that day itself still has those of before, unless cover is resumed. */
void dcr__rule_insolvent(dcr__slice *slice)
{
    uint64_t reasons = 0;
    int32_t from = INT32_MIN;
    for (size_t k = 0; k < slice->num_events;) {
        const int32_t day = slice->events[k].day;
        uint64_t gained = 0;
        bool is_resumed = false;
        for (; k < slice->num_events && slice->events[k].day == day; k++) {
            gained |= reason_of(slice, &slice->events[k]);
            is_resumed = is_resumed || slice->events[k].event == DCR_EVENT_COVER_RESUMED;
        }
        const bool changes = is_resumed || (gained & ~reasons) != 0;
        if (!changes) continue;
        if (reasons != 0) take(slice, reasons, from, is_resumed ? day : day + 1);
        reasons = is_resumed ? 0 : reasons | gained;
        from = day;
    }
    if (reasons != 0) take(slice, reasons, from, INT32_MAX);
}
