/* Of several policies one governs an invoice: for the others it is debt that they do not take in. wordings.md 2. It still
 * fills the limit and stops cover as debt does. */
#include "rule/slice.h"

void dcr__rule_governed(dcr__slice *slice)
{
    const dcr__question *question = &slice->question;
    if (question->governed == NULL) return;
    for (size_t i = 0; i < slice->num; i++)
        if (!dcr__is_credit(slice, i) && question->governed[slice->items[i].row] != question->policy_ix)
            slice->s->reasons[i] |= DCR_REASON_BIT_I05;
}
