/* What is in dispute on the day. wordings.md 13: disputed debt is out until the dispute is settled. The last event of an
 * invoice up to the day counts, before the flag of the snapshot. Amounts are in the invoice's own currency here. */
#include "rule/slice.h"

void dcr__rule_dispute(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k];
        if (event->event != DCR_EVENT_DISPUTE_OPENED && event->event != DCR_EVENT_DISPUTE_SETTLED) continue;
        const uint32_t i = event->item - slice->first_item;
        if (i >= slice->num) continue;
        const int64_t opened = event->amount != DCR_NO_AMOUNT ? event->amount : INT64_MAX;
        s->in_dispute[i] = event->event == DCR_EVENT_DISPUTE_OPENED ? opened : 0;
        slice->has_disputes = slice->has_disputes || s->in_dispute[i] != 0;
    }
}
