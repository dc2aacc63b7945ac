/* Was the overdue invoice notified in time. wordings.md 12: sources differ on what a late notice costs; by this term it
 * costs the invoice. A notice without an invoice is one of all that is past due on its day. */
#include "rule/slice.h"

static int32_t first_notice(const dcr__slice *slice, size_t i)
{
    int32_t first = INT32_MAX;
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k];
        if (event->event != DCR_EVENT_OVERDUE_NOTICE || event->day >= first) continue;
        const bool is_named = event->item != DCR_NO_INDEX;
        const bool is_meant = is_named ? event->item - slice->first_item == i : slice->s->due_day[i] < event->day;
        if (is_meant) first = event->day;
    }
    return first;
}

void dcr__rule_late_notice(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (!dcr__clock_given(&slice->terms->overdue_notice)) return;
    if (slice->terms->overdue_notice_missed != DCR_NOTICE_MISSED_INVOICE_NOT_COVERED) return;
    for (size_t i = 0; i < slice->num; i++) {
        const int32_t last = s->notify_by[i];
        const bool was_open = slice->unpaid[i] > 0 || (s->paid_day[i] != DCR_NO_DAY && s->paid_day[i] > last);
        if (last == DCR_NO_DAY || last >= slice->as_of || !was_open) continue;
        const int32_t notice = first_notice(slice, i);
        if (notice == INT32_MAX)
            s->reasons[i] |= DCR_REASON_BIT_N01;
        else if (notice > last)
            s->reasons[i] |= DCR_REASON_BIT_N02;
    }
}
