/* What lowers the insured percentage. wordings.md 26, 12: a late report; 1: the most that the law allows. Each leaves a
 * part of its own in what the insured bears. Reads regulatory_maximum_percentage. */
#include "rule/agreed_deadline.h"
#include "rule/cause.h"

int64_t dcr__regulatory_maximum(const dcr__slice *slice)
{
    const int32_t cause = dcr__cause_or_default(slice->policy, DCR_TERM_REGULATORY_MAXIMUM_PERCENTAGE, slice->cause);
    return dcr__term_scoped(slice->policy, DCR_TERM_REGULATORY_MAXIMUM_PERCENTAGE, DCR_SCOPE_CAUSE, (uint32_t)cause);
}

/* The percentages of an item: of what its limit bears, and of what a top-up does. */
typedef struct shares {
    int64_t by_limit, by_top_up;
} shares;

static dcr_status insured_at(const dcr__slice *slice, size_t i, const shares *at, int64_t *out)
{
    const dcr__scratch *s = slice->s;
    int64_t above = 0;
    DCR_TRY(dcr__share_status(s->covered[i] - s->covered_top_up[i], at->by_limit, slice->terms->rounding, out));
    DCR_TRY(dcr__share_status(s->covered_top_up[i], at->by_top_up, slice->terms->rounding, &above));
    *out += above;
    return DCR_OK;
}

/* Takes what covered debt at `from` exceeds that at `to`, at most what is insured. */
static dcr_status take(dcr__slice *slice, size_t i, dcr_reason reason, const shares *from, const shares *to)
{
    dcr__scratch *s = slice->s;
    int64_t before = 0;
    int64_t after = 0;
    if (s->covered[i] == 0 || (to->by_limit == from->by_limit && to->by_top_up == from->by_top_up)) return DCR_OK;
    DCR_TRY(insured_at(slice, i, from, &before));
    DCR_TRY(insured_at(slice, i, to, &after));
    const int64_t taken = dcr__min(before - after, s->insured[i]);
    s->insured[i] -= taken;
    return dcr__part_add(slice, i, reason, taken);
}

static shares shares_of(const dcr__slice *slice, size_t i)
{
    const dcr__scratch *s = slice->s;
    shares of = {s->percentage[i], 0};
    if (s->covered_top_up[i] > 0)
        of.by_top_up = dcr__percentage_by(slice, i, s->top_up_percentage[i], DCR_LIMIT_KIND_TOP_UP);
    return of;
}

dcr_status dcr__rule_share_cut(dcr__slice *slice)
{
    if (!slice->is_wide) return DCR_OK;
    const int64_t maximum = dcr__regulatory_maximum(slice);
    for (size_t i = 0; i < slice->num; i++) {
        const dcr__late *late = &slice->s->late[i];
        const shares full = shares_of(slice, i);
        const shares reduced = {dcr__late_percentage(late, full.by_limit), dcr__late_percentage(late, full.by_top_up)};
        DCR_TRY(take(slice, i, DCR_REASON_N05, &full, &reduced));
        if (maximum == DCR_NO_AMOUNT) continue;
        const shares capped = {dcr__min(reduced.by_limit, maximum), dcr__min(reduced.by_top_up, maximum)};
        DCR_TRY(take(slice, i, DCR_REASON_R08, &reduced, &capped));
    }
    return DCR_OK;
}
