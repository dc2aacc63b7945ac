/* Was the overdue invoice notified in time. wordings.md 12: sources differ on what a late notice costs; by this term it
 * costs the invoice. A notice without an invoice is one of all that is past due on its day. */
#include "rule/slice.h"

/* By item the day of the first notice that is meant for it; INT32_MAX: none. */
static void first_notices(const dcr__slice *slice, int32_t *first)
{
    for (size_t i = 0; i < slice->num; i++) first[i] = INT32_MAX;
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k]; /* in order of day */
        const bool is_named = event->item != DCR_NO_INDEX;
        const size_t from = is_named ? event->item - slice->first_item : 0;
        const size_t until = is_named ? from + 1 : slice->num;
        if (event->event != DCR_EVENT_OVERDUE_NOTICE) continue;
        for (size_t i = from; i < until && i < slice->num; i++)
            if (first[i] == INT32_MAX && (is_named || slice->s->due_day[i] < event->day)) first[i] = event->day;
    }
}

void dcr__rule_late_notice(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    int32_t *first = (int32_t *)s->spare;
    if (!dcr__clock_given(&slice->terms->overdue_notice)) return;
    if (slice->terms->overdue_notice_missed != DCR_NOTICE_MISSED_INVOICE_NOT_COVERED) return;
    first_notices(slice, first);
    for (size_t i = 0; i < slice->num; i++) {
        const int32_t last = s->notify_by[i];
        const bool was_open = slice->unpaid[i] > 0 || (s->paid_day[i] != DCR_NO_DAY && s->paid_day[i] > last);
        if (last == DCR_NO_DAY || last >= slice->as_of || !was_open) continue;
        if (first[i] == INT32_MAX)
            s->reasons[i] |= DCR_REASON_BIT_N01;
        else if (first[i] > last)
            s->reasons[i] |= DCR_REASON_BIT_N02;
    }
}
