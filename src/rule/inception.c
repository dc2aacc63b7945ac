/* Was the buyer overdue when the period began. wordings.md 10.2 (specimen: any debt more than so many days past due on
 * the first day excludes the buyer). Reads overdue_at_inception. */
#include "rule/slice.h"

dcr_status dcr__rule_inception(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const dcr__clock *clock = &slice->terms->overdue_at_inception;
    const int32_t from = slice->terms->period_from;
    if (!dcr__clock_given(clock)) return DCR_OK;
    dcr__clock_run(slice, clock, s->due_day, s->stop_day); /* the column is free until the rule on stops */
    bool is_overdue = false;
    for (size_t i = 0; i < slice->num; i++) {
        if (dcr__is_credit(slice, i) || s->stop_day[i] >= from) continue;
        const bool is_unknown = slice->unpaid[i] == 0 && s->paid_day[i] == DCR_NO_DAY;
        if (is_unknown) dcr__fail_buyer(slice, DCR_E_FACT_ABSENT);
        is_overdue = is_overdue || slice->unpaid[i] > 0 || s->paid_day[i] >= from;
    }
    for (size_t i = 0; i < slice->num && is_overdue; i++) s->reasons[i] |= DCR_REASON_BIT_I10;
    return DCR_OK;
}
