/* What is in dispute on the day. wordings.md 13: disputed debt is out until the dispute is settled, and what is decided
 * against the insured is out for good. The last event of an invoice up to the day counts, before the flag of the
 * snapshot. Amounts are in the invoice's own currency here. */
#include "rule/slice.h"

static void clear(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    for (size_t i = 0; slice->is_wide && i < slice->num; i++) {
        s->lost[i] = 0;
        s->reentry[i] = DCR_NO_DAY;
    }
}

static int64_t amount_of(const dcr__event *event)
{
    return event->amount != DCR_NO_AMOUNT ? event->amount : INT64_MAX;
}

/* Amounts that are lost add up; nothing brings them back. */
static void lose(dcr__slice *slice, size_t i, int64_t amount)
{
    int64_t *lost = &slice->s->lost[i];
    *lost = amount < INT64_MAX - *lost ? *lost + amount : INT64_MAX;
    slice->has_lost = true;
}

void dcr__rule_dispute(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    clear(slice);
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k];
        const bool is_opened = event->event == DCR_EVENT_DISPUTE_OPENED;
        const bool is_lost = event->event == DCR_EVENT_DISPUTE_LOST;
        if (!is_opened && !is_lost && event->event != DCR_EVENT_DISPUTE_SETTLED) continue;
        const uint32_t i = event->item - slice->first_item;
        if (i >= slice->num) continue;
        s->in_dispute[i] = is_opened ? amount_of(event) : 0;
        if (slice->is_wide) s->reentry[i] = is_opened ? DCR_NO_DAY : event->day;
        if (is_lost) lose(slice, i, amount_of(event));
        slice->has_disputes = slice->has_disputes || s->in_dispute[i] != 0;
    }
}
