/* The deadlines of each invoice. wordings.md 12, 32.4: each has its own anchor and its own period; none moves another.
 * Reads the clocks of waiting, overdue notice and claim window. */
#include "rule/slice.h"

static void fill(int32_t *out, size_t num, int32_t day)
{
    for (size_t i = 0; i < num; i++) out[i] = day;
}

/* A deadline is there when its clause is agreed and its anchor exists. */
static void run(const dcr__slice *slice, const dcr__clock *clock, int32_t *out)
{
    if (!dcr__clock_given(clock)) {
        fill(out, slice->num, DCR_NO_DAY);
        return;
    }
    const bool waits = dcr__clock_given(&slice->country->waiting);
    if (clock->anchor == DCR_CLOCK_ANCHOR_PERIOD_END) {
        int32_t day = DCR_DAY_MAX;
        (void)dcr__period_add(slice->terms->period_until - 1, &clock->period, slice->policy->calendar, &day);
        fill(out, slice->num, day);
    } else if (clock->anchor == DCR_CLOCK_ANCHOR_DATE_OF_LOSS && !waits) {
        fill(out, slice->num, DCR_NO_DAY);
    } else {
        dcr__clock_run(slice, clock, dcr__anchor_column(slice, clock->anchor), out);
    }
}

void dcr__rule_deadline(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (!dcr__clock_given(&slice->country->extension)) fill(s->extension_end, slice->num, DCR_NO_DAY);
    run(slice, &slice->country->waiting, s->claim_from);
    run(slice, &slice->terms->overdue_notice, s->notify_by);
    run(slice, &slice->terms->claim_window, s->claim_by);
}
