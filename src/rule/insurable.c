/* What part of an open invoice may be insured. wordings.md 13: not what is in dispute; 14: value added tax only where
 * the policy says so. The dispute is taken first, the tax in proportion of the rest. */
#include "rule/slice.h"

static const int64_t *vat_column(const dcr__slice *slice)
{
    if (slice->terms->vat_insured) return NULL;
    return dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_VAT);
}

/* The part of `open` that is in dispute: of foreign debt, its fraction of what is open in own currency. */
static dcr_status disputed_part(const dcr__slice *slice, size_t i, int64_t open_own, int64_t open, int64_t *out)
{
    const int64_t in_dispute = dcr__disputed_insured(slice) ? 0 : slice->s->in_dispute[i];
    *out = open;
    if (in_dispute >= open_own) return DCR_OK;
    return dcr__mul_div_status(open, in_dispute, open_own, slice->terms->rounding, out);
}

dcr_status dcr__qualifying_of(const dcr__slice *slice, size_t i, int64_t open_own, int64_t open, int64_t *disputed,
                              int64_t *vat, int64_t *qualifying)
{
    const int64_t *vat_of = vat_column(slice);
    DCR_TRY(disputed_part(slice, i, open_own, open, disputed));
    *vat = 0;
    if (vat_of != NULL && vat_of[slice->items[i].row] > 0)
        DCR_TRY(dcr__mul_div_status(open - *disputed, vat_of[slice->items[i].row], slice->items[i].amount,
                                    slice->terms->rounding, vat));
    *qualifying = open - *disputed - *vat;
    return DCR_OK;
}

static void take_all(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++) {
        s->disputed[i] = 0;
        s->vat[i] = 0;
        s->qualifying[i] = (s->reasons[i] & DCR__WHOLE_REASONS) == 0 ? s->open[i] : 0;
    }
}

/* Disputes alone, in policy currency: no tax to take, so nothing is rounded and no row is looked up. */
static void take_disputed(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++) {
        const int64_t open = (s->reasons[i] & DCR__WHOLE_REASONS) == 0 ? s->open[i] : 0;
        const int64_t disputed = dcr__min(s->in_dispute[i], open);
        s->reasons[i] |= s->in_dispute[i] != 0 ? DCR_REASON_BIT_I08 : 0;
        s->disputed[i] = disputed;
        s->vat[i] = 0;
        s->qualifying[i] = open - disputed;
    }
}

dcr_status dcr__rule_insurable(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const int64_t *vat_of = vat_column(slice);
    if (vat_of == NULL && (!slice->has_disputes || dcr__disputed_insured(slice))) {
        take_all(slice);
        return DCR_OK;
    }
    if (vat_of == NULL && !slice->has_foreign) {
        take_disputed(slice);
        return DCR_OK;
    }
    for (size_t i = 0; i < slice->num; i++) {
        if (s->in_dispute[i] != 0 && !dcr__disputed_insured(slice)) s->reasons[i] |= DCR_REASON_BIT_I08;
        if (vat_of != NULL && vat_of[slice->items[i].row] > 0) s->reasons[i] |= DCR_REASON_BIT_A01;
        DCR_TRY(dcr__qualifying_of(slice, i, slice->unpaid[i], s->open[i], &s->disputed[i], &s->vat[i], &s->qualifying[i]));
        if ((s->reasons[i] & DCR__WHOLE_REASONS) != 0) s->disputed[i] = s->vat[i] = s->qualifying[i] = 0;
    }
    return DCR_OK;
}
