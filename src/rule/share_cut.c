/* What lowers the insured percentage. wordings.md 26, 12: a late report; 1: the most that the law allows. Each leaves a
 * part of its own in what the insured bears. Reads regulatory_maximum_percentage. */
#include "rule/agreed_deadline.h"
#include "rule/cause.h"

int64_t dcr__regulatory_maximum(const dcr__slice *slice)
{
    const int32_t cause = dcr__cause_or_default(slice->policy, DCR_TERM_REGULATORY_MAXIMUM_PERCENTAGE, slice->cause);
    return dcr__term_scoped(slice->policy, DCR_TERM_REGULATORY_MAXIMUM_PERCENTAGE, DCR_SCOPE_CAUSE, (uint32_t)cause);
}

/* Takes what covered debt at `from` exceeds that at `to`, at most what is insured. */
static dcr_status take(dcr__slice *slice, size_t i, dcr_reason reason, int64_t from, int64_t to)
{
    dcr__scratch *s = slice->s;
    int64_t before = 0;
    int64_t after = 0;
    if (to >= from || s->covered[i] == 0) return DCR_OK;
    DCR_TRY(dcr__share_status(s->covered[i], from, slice->terms->rounding, &before));
    DCR_TRY(dcr__share_status(s->covered[i], to, slice->terms->rounding, &after));
    const int64_t taken = dcr__min(before - after, s->insured[i]);
    s->insured[i] -= taken;
    return dcr__part_add(slice, i, reason, taken);
}

dcr_status dcr__rule_share_cut(dcr__slice *slice)
{
    if (!slice->is_wide) return DCR_OK;
    const int64_t maximum = dcr__regulatory_maximum(slice);
    for (size_t i = 0; i < slice->num; i++) {
        const int64_t p = slice->s->percentage[i];
        const int64_t p1 = dcr__late_percentage(&slice->s->late[i], p);
        DCR_TRY(take(slice, i, DCR_REASON_N05, p, p1));
        if (maximum != DCR_NO_AMOUNT) DCR_TRY(take(slice, i, DCR_REASON_R08, p1, maximum));
    }
    return DCR_OK;
}
