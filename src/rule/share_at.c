/* The insured percentage of each invoice. wordings.md 26: the limit's own, else that of its kind, else of the cause,
 * else of the policy; rounded on each invoice. */
#include "rule/slice.h"

static int32_t kind_of(uint8_t basis)
{
    if (basis == DCR_COVER_BASIS_NAMED) return DCR_LIMIT_KIND_NAMED;
    return basis == DCR_COVER_BASIS_DISCRETIONARY ? DCR_LIMIT_KIND_DISCRETIONARY : 0;
}

static void resolve(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    /* Rows without debt have no basis; they must not speak for the others. */
    const bool is_uniform = !slice->varies_percentage && !slice->has_credits && !slice->has_bad_rows && slice->num > 0;
    if (is_uniform) {
        const int64_t one = dcr__policy_percentage(slice->terms, s->percentage[0], kind_of(s->basis[0]), slice->cause);
        for (size_t i = 0; i < slice->num; i++) s->percentage[i] = one;
        return;
    }
    for (size_t i = 0; i < slice->num; i++)
        s->percentage[i] =
            dcr__policy_percentage(slice->terms, s->percentage[i], kind_of(s->basis[i]), slice->cause);
}

dcr_status dcr__rule_share_at(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    resolve(slice);
    for (size_t i = 0; i < slice->num; i++) {
        const dcr_status status =
            dcr__share_status(s->covered[i], s->percentage[i], slice->terms->rounding, &s->insured[i]);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}
