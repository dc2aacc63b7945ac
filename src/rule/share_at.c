/* The insured percentage of each invoice. wordings.md 26: the limit's own, else that of its kind, else of the cause,
 * else of the policy; rounded on each invoice. */
#include "rule/cause.h"

/* The bases of cover after "none" are the kinds of limit in their order. */
static int32_t kind_of(uint8_t basis)
{
    return basis > DCR_COVER_BASIS_NONE ? basis - DCR_COVER_BASIS_NONE : 0;
}

/* Country values may differ by day of attachment. */
static int64_t percentage_by_country(const dcr__slice *slice, size_t i)
{
    const dcr_policy *policy = slice->policy;
    const dcr__value *best = NULL;
    for (size_t k = 0; slice->buyer->country != 0 && k < policy->num_values; k++) {
        const dcr__value *value = &policy->values[k];
        if (value->term != DCR_TERM_INSURED_PERCENTAGE || dcr__scope_kind(value->scope) != DCR_SCOPE_COUNTRY) continue;
        if (dcr__scope_value(value->scope) != slice->buyer->country) continue;
        if (dcr__scope_from_day(value->scope) > slice->attach_day[i]) continue;
        if (best == NULL || dcr__scope_from_day(value->scope) > dcr__scope_from_day(best->scope)) best = value;
    }
    return best != NULL ? best->number : DCR_NO_RATIO;
}

int64_t dcr__percentage_by(const dcr__slice *slice, size_t i, int64_t limit_percentage, int32_t limit_kind)
{
    enum { LIMIT, KIND, CAUSE, COUNTRY, POLICY, NUM };
    static const uint8_t orders[][NUM] = {
        [DCR_PERCENTAGE_ORDER_LIMIT_FIRST] = {LIMIT, KIND, CAUSE, COUNTRY, POLICY},
        [DCR_PERCENTAGE_ORDER_CAUSE_FIRST] = {CAUSE, LIMIT, KIND, COUNTRY, POLICY},
        [DCR_PERCENTAGE_ORDER_COUNTRY_FIRST] = {COUNTRY, LIMIT, KIND, CAUSE, POLICY},
        [DCR_PERCENTAGE_ORDER_LOWEST] = {LIMIT, KIND, CAUSE, COUNTRY, POLICY},
    };
    const int32_t order = dcr__term_choice(slice->terms, DCR_TERM_PERCENTAGE_ORDER);
    const int32_t cause = dcr__cause_or_default(slice->policy, DCR_TERM_INSURED_PERCENTAGE, slice->cause);
    const int64_t given[NUM] = {
        [LIMIT] = limit_percentage,
        [KIND] = limit_kind != 0 ? slice->terms->percentage_by_limit_kind[limit_kind] : DCR_NO_RATIO,
        [CAUSE] = cause != 0 ? slice->terms->percentage_by_cause[cause] : DCR_NO_RATIO,
        [COUNTRY] = percentage_by_country(slice, i),
        [POLICY] = slice->terms->percentage,
    };
    int64_t found = DCR_NO_RATIO;
    for (size_t k = 0; k < NUM; k++) {
        const int64_t value = given[orders[order][k]];
        if (value == DCR_NO_RATIO) continue;
        if (found == DCR_NO_RATIO) found = value;
        if (order != DCR_PERCENTAGE_ORDER_LOWEST) return found;
        found = dcr__min(found, value);
    }
    return found;
}

static void resolve(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (slice->is_wide) {
        for (size_t i = 0; i < slice->num; i++)
            s->percentage[i] = dcr__percentage_by(slice, i, s->percentage[i], kind_of(s->basis[i]));
        return;
    }
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
