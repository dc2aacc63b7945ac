/* Of what an invoice consists: every unit of money with its reason. */
#include "calc/cover.h"

static void put(dcr__part *parts, size_t *num, dcr_reason reason, int64_t amount)
{
    if (amount == 0) return;
    parts[(*num)++] = (dcr__part){reason, amount};
}

static dcr_reason excess_reason(const dcr__slice *slice, size_t i)
{
    return slice->s->basis[i] == DCR_COVER_BASIS_DISCRETIONARY ? DCR_REASON_D06 : DCR_REASON_L07;
}

/* The extra parts of a class, in the order of the registry. */
static void put_extras(const dcr__slice *slice, size_t i, dcr__part_class part, dcr__part *parts, size_t *num)
{
    const dcr__scratch *s = slice->s;
    const size_t first = *num;
    if (!slice->is_wide) return;
    for (uint32_t at = s->extra_first[i]; at != DCR_NO_INDEX; at = s->extras[at].next) {
        const dcr_reason reason = (dcr_reason)s->extras[at].reason;
        if (dcr__reason_class(reason) != part) continue;
        size_t k = (*num)++;
        for (; k > first && dcr__reason_place(parts[k - 1].reason) > dcr__reason_place(reason); k--) parts[k] = parts[k - 1];
        parts[k] = (dcr__part){reason, s->extras[at].amount};
    }
}

size_t dcr__parts_of(const dcr__slice *slice, size_t i, dcr__part parts[DCR__MAX_PARTS], dcr_status *status)
{
    const dcr__scratch *s = slice->s;
    size_t num = 0;
    put(parts, &num, DCR_REASON_A08, s->credited[i]);
    put(parts, &num, DCR_REASON_S01, s->paid_own[i]);
    put(parts, &num, DCR_REASON_S02, s->paid_moved[i]);
    if ((s->reasons[i] & DCR__WHOLE_REASONS) != 0) {
        put(parts, &num, dcr__first_whole_reason(s->reasons[i]), s->open[i]);
    } else {
        put(parts, &num, DCR_REASON_I08, s->disputed[i]);
        put(parts, &num, DCR_REASON_A01, s->vat[i]);
        put_extras(slice, i, DCR__PART_EXCLUDED, parts, &num);
        put(parts, &num, excess_reason(slice, i),
            s->qualifying[i] - s->covered[i] - dcr__extra_of(slice, s->extra_excess, i));
        put_extras(slice, i, DCR__PART_EXCESS, parts, &num);
        put(parts, &num, DCR_REASON_R02, s->covered[i] - s->insured[i] - dcr__extra_of(slice, s->extra_share, i));
        put_extras(slice, i, DCR__PART_SHARE, parts, &num);
        put(parts, &num, DCR_REASON_OK, s->insured[i]);
    }
    int64_t sum = 0;
    for (size_t k = 0; k < num; k++) sum += parts[k].amount;
    *status = sum == s->gross[i] ? DCR_OK : DCR_E_INTERNAL;
    return *status == DCR_OK ? num : 0;
}

/* Of the extra parts of a class, the one that stands first in the registry, or OK. */
static dcr_reason first_extra(const dcr__slice *slice, size_t i, dcr__part_class part)
{
    const dcr__scratch *s = slice->s;
    dcr_reason first = DCR_REASON_OK;
    for (uint32_t at = s->extra_first[i]; at != DCR_NO_INDEX; at = s->extras[at].next) {
        const dcr_reason reason = (dcr_reason)s->extras[at].reason;
        if (dcr__reason_class(reason) != part) continue;
        if (first == DCR_REASON_OK || dcr__reason_place(reason) < dcr__reason_place(first)) first = reason;
    }
    return first;
}

dcr_reason dcr__reason_of(const dcr__slice *slice, size_t i)
{
    const dcr__scratch *s = slice->s;
    if (s->open[i] <= 0) return DCR_REASON_OK;
    if ((s->reasons[i] & DCR__WHOLE_REASONS) != 0) return dcr__first_whole_reason(s->reasons[i]);
    if (s->disputed[i] != 0) return DCR_REASON_I08;
    if (s->vat[i] != 0) return DCR_REASON_A01;
    if (slice->is_wide && s->extra_first[i] != DCR_NO_INDEX) {
        const dcr_reason excluded = first_extra(slice, i, DCR__PART_EXCLUDED);
        if (excluded != DCR_REASON_OK) return excluded;
        const dcr_reason above = first_extra(slice, i, DCR__PART_EXCESS);
        if (above != DCR_REASON_OK) return above;
    }
    return s->qualifying[i] > s->covered[i] ? excess_reason(slice, i) : DCR_REASON_OK;
}
