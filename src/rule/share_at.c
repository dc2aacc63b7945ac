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
    int64_t by_basis[DCR_COVER_BASIS_DISCRETIONARY + 1];
    for (uint8_t basis = 0; basis <= DCR_COVER_BASIS_DISCRETIONARY; basis++)
        by_basis[basis] = dcr__policy_percentage(slice->terms, DCR_NO_RATIO, kind_of(basis), slice->cause);
    for (size_t i = 0; i < slice->num; i++)
        s->percentage[i] = s->percentage[i] != DCR_NO_RATIO ? s->percentage[i] : by_basis[s->basis[i]];
}

uint64_t dcr__share_bias(dcr_rounding mode)
{
    const uint64_t one = (uint64_t)DCR_SHARE_ONE;
    if (mode == DCR_ROUNDING_UP || mode == DCR_ROUNDING_CEILING) return one - 1;
    return mode == DCR_ROUNDING_HALF_UP || mode == DCR_ROUNDING_HALF_EVEN ? one / 2 : 0;
}

/* The same for amounts whose products with any percentage fit 64 bits: a multiplication in place of a division. */
static void share_small(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const uint64_t one = (uint64_t)DCR_SHARE_ONE;
    const uint64_t bias = dcr__share_bias(slice->terms->rounding);
    const uint64_t half_even = slice->terms->rounding == DCR_ROUNDING_HALF_EVEN;
    for (size_t i = 0; i < slice->num; i++) {
        const uint64_t product = (uint64_t)s->covered[i] * (uint64_t)s->percentage[i] + bias;
        const uint64_t quotient = product / one;
        const uint64_t was_half = product - quotient * one == 0;
        s->insured[i] = (int64_t)(quotient - (half_even & was_half & quotient));
    }
}

dcr_status dcr__rule_share_at(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    uint64_t all = 0;
    resolve(slice);
    for (size_t i = 0; i < slice->num; i++) all |= (uint64_t)s->covered[i];
    if (all < UINT64_MAX / (uint64_t)DCR_SHARE_ONE - 1) {
        share_small(slice);
        return DCR_OK;
    }
    for (size_t i = 0; i < slice->num; i++)
        DCR_TRY(dcr__share_status(s->covered[i], s->percentage[i], slice->terms->rounding, &s->insured[i]));
    return DCR_OK;
}
