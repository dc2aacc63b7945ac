/* A question that takes what is undecided as met takes a pending dispute as settled for the insured: nothing is in dispute.
 * wordings.md 13. */
#include "rule/slice.h"

void dcr__rule_settled(dcr__slice *slice)
{
    if (!slice->unknown_as_met) return;
    for (size_t i = 0; i < slice->num; i++) slice->s->in_dispute[i] = 0;
}
