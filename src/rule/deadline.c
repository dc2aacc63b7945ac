/* The deadlines of each invoice. wordings.md 12, 32.4: each has its own anchor and its own period; none moves another.
 * Reads the clocks of waiting, overdue notice and claim window. */
#include <stddef.h>

#include "rule/cause.h"

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
    const bool waits = slice->is_wide || dcr__clock_given(&slice->country->waiting);
    if (clock->anchor == DCR_CLOCK_ANCHOR_PERIOD_END) {
        int32_t day = DCR_DAY_MAX;
        (void)dcr__period_add(slice->terms->period_until - 1, &clock->period, slice->policy->calendar, &day);
        fill(out, slice->num, day);
    } else if (clock->anchor == DCR_CLOCK_ANCHOR_DATE_OF_LOSS && !waits) {
        fill(out, slice->num, DCR_NO_DAY);
    } else {
        dcr__clock_run(slice, clock, dcr__anchor_column(slice, clock->anchor), out);
        const bool may_lack = slice->is_wide && clock->anchor == DCR_CLOCK_ANCHOR_DATE_OF_LOSS;
        for (size_t i = 0; may_lack && i < slice->num; i++)
            if (slice->s->claim_from[i] == DCR_NO_DAY) out[i] = DCR_NO_DAY;
    }
}

/* The date of loss by default. Most policies count from a day of the invoice; the rest asks the page on causes. */
static void run_waiting(const dcr__slice *slice)
{
    const dcr__clock *waiting = &slice->country->waiting;
    const bool is_simple = !slice->is_wide && dcr__anchor_column(slice, waiting->anchor) != NULL;
    if (is_simple || !dcr__clock_given(waiting)) {
        run(slice, waiting, slice->s->claim_from);
        if (!slice->is_wide) return;
    }
    const int32_t filed = slice->question.filed_day != NULL ? *slice->question.filed_day : DCR_NO_DAY;
    const dcr__loss_question question = {dcr__default_of(slice), DCR_NO_DAY, filed};
    dcr__loss_days(slice, &question, slice->s->claim_from);
}

void dcr__rule_deadline(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (!dcr__country_clock_given(slice, offsetof(dcr__country_terms, extension)))
        fill(s->extension_end, slice->num, DCR_NO_DAY);
    run_waiting(slice);
    run(slice, &slice->terms->overdue_notice, s->notify_by);
    dcr__cutoff_run(slice, DCR_TERM_NOTICE_CUTOFF_DAY, DCR_TERM_NOTICE_SUBSTITUTE_DAY, s->notify_by);
    run(slice, &slice->terms->claim_window, s->claim_by);
}
