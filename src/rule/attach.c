/* Is the invoice within the policy's time. wordings.md 2: the event of attachment must fall in the policy period.
 * Reads period_from, period_until, attachment_basis (through the slice's attach_day). */
#include "rule/slice.h"

void dcr__rule_attach(dcr__slice *slice)
{
    const int32_t from = slice->terms->period_from;
    const int32_t until = slice->terms->period_until;
    const int32_t *attach_day = slice->attach_day;
    uint64_t *reasons = slice->s->reasons;
    for (size_t i = 0; i < slice->num; i++)
        reasons[i] |= (attach_day[i] < from ? DCR_REASON_BIT_T01 : 0) | (attach_day[i] >= until ? DCR_REASON_BIT_T02 : 0);
}
