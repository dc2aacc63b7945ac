/* Delivered after the buyer's insolvency. wordings.md 10.2: insolvency stops cover for new deliveries. */
#include "rule/cause.h"

void dcr__rule_insolvent(dcr__slice *slice)
{
    int32_t insolvent = INT32_MAX;
    for (size_t k = 0; k < slice->num_events; k++)
        if (slice->events[k].event == DCR_EVENT_INSOLVENCY && slice->events[k].day < insolvent &&
            dcr__insolvency_counts(slice->policy, slice->book, slice->buyer->country, &slice->events[k]))
            insolvent = slice->events[k].day;
    if (insolvent == INT32_MAX) return;
    for (size_t i = 0; i < slice->num; i++)
        slice->s->reasons[i] |= slice->attach_day[i] > insolvent ? DCR_REASON_BIT_C03 : 0;
}
