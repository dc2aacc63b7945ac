/* A limit that caps what is paid. wordings.md 6: the percentage comes first, then the limit, in the order in which
 * invoices use it. Reads limit_basis, limit_order_key, limit_applies. */
#include "num/muldiv.h"
#include "rule/cause.h"

/* The debt is covered as it is; what is insured of it fills the limit. */
static dcr_status cap_payment(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const bool reordered = dcr__order_items(slice, slice->terms->limit_order_key);
    int64_t filled[2] = {0, 0};
    for (size_t at = 0; at < slice->num; at++) {
        const size_t i = reordered ? s->order[at] : at;
        int64_t *in_pocket = &filled[s->pocket[i]];
        const int64_t left = s->limit[i] > *in_pocket ? s->limit[i] - *in_pocket : 0;
        const int64_t insured = dcr__min(s->insured[i], left);
        DCR_TRY(dcr__part_add(slice, i, DCR_REASON_R07, s->insured[i] - insured));
        s->insured[i] = insured;
        *in_pocket += insured;
    }
    slice->filled = filled[0];
    return DCR_OK;
}

/* A cause to which the limit does not apply: what would be insured fills it all the same, before pools of group and country cut. */
static dcr_status fill_alone(dcr__slice *slice)
{
    const dcr__scratch *s = slice->s;
    slice->filled = 0;
    for (size_t i = 0; i < slice->num; i++) {
        int64_t insured = s->insured[i];
        if (s->pocket[i] != 0) continue;
        if (s->covered[i] < s->qualifying[i])
            DCR_TRY(dcr__share_status(s->qualifying[i], s->percentage[i], slice->terms->rounding, &insured));
        slice->filled += insured;
    }
    return DCR_OK;
}

dcr_status dcr__rule_limit_net(dcr__slice *slice)
{
    const bool is_net = dcr__term_choice(slice->terms, DCR_TERM_LIMIT_BASIS) == DCR_LIMIT_BASIS_NET_INDEMNITY;
    if (!is_net) return DCR_OK;
    return dcr__limit_applies(slice) ? cap_payment(slice) : fill_alone(slice);
}
