/* What part of an open invoice may be insured. wordings.md 13: not what was lost in a dispute or is in one; 14: taxes,
 * interest, charges and exchange loss only where the policy says so. Disputes are taken first, the components in
 * proportion of the rest, one after the other. */
#include "rule/slice.h"

/* A component of an invoice, the term that insures it, and its reason. Rows of one reason are one part. */
typedef struct component {
    dcr_column column;
    dcr_term term;
    dcr_reason reason;
} component;

static const component components[] = {
    {DCR_INVOICES_OTHER_TAX, DCR_TERM_OTHER_TAX_INSURED, DCR_REASON_A02},
    {DCR_INVOICES_OVERDUE_INTEREST, DCR_TERM_OVERDUE_INTEREST_INSURED, DCR_REASON_A03},
    {DCR_INVOICES_EXCHANGE_LOSS, DCR_TERM_EXCHANGE_LOSS_INSURED, DCR_REASON_A04},
    {DCR_INVOICES_CONTRACT_INTEREST, DCR_TERM_CONTRACT_INTEREST_INSURED, DCR_REASON_A05},
    {DCR_INVOICES_FREIGHT, DCR_TERM_FREIGHT_INSURED, DCR_REASON_A06},
    {DCR_INVOICES_ANCILLARY, DCR_TERM_ANCILLARY_INSURED, DCR_REASON_A06},
};

enum { NUM_COMPONENTS = sizeof components / sizeof components[0] };

/* What is taken off one invoice. Component parts stand at the last row of their reason. */
typedef struct parts {
    int64_t lost, disputed, vat, component[NUM_COMPONENTS];
} parts;

static const int64_t *vat_column(const dcr__slice *slice)
{
    if (slice->terms->vat_insured) return NULL;
    return dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_VAT);
}

/* The values of a component that is not insured, else NULL. */
static const int64_t *column_of(const dcr__slice *slice, size_t k)
{
    if (!slice->is_wide || dcr__term_flag(slice->terms, components[k].term)) return NULL;
    return dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], components[k].column);
}

static int64_t component_at(const dcr__slice *slice, size_t k, size_t i)
{
    const int64_t *values = column_of(slice, k);
    const int64_t value = values != NULL ? values[slice->items[i].row] : 0;
    return value != DCR_NO_AMOUNT ? value : 0;
}

static bool has_components(const dcr__slice *slice)
{
    for (size_t k = 0; slice->is_wide && k < NUM_COMPONENTS; k++)
        if (column_of(slice, k) != NULL) return true;
    return false;
}

/* The parts of `open` that are lost and in dispute: of foreign debt, their fractions of what is open in own currency. */
static dcr_status take_disputes(const dcr__slice *slice, size_t i, int64_t open_own, int64_t open, parts *out)
{
    const dcr_rounding rounding = slice->terms->rounding;
    const int64_t lost = slice->has_lost ? dcr__min(slice->s->lost[i], open_own) : 0;
    const int64_t in_dispute = dcr__disputed_insured(slice) ? 0 : dcr__min(slice->s->in_dispute[i], open_own - lost);
    out->lost = lost == open_own ? open : 0;
    if (lost > 0 && lost < open_own) DCR_TRY(dcr__mul_div_status(open, lost, open_own, rounding, &out->lost));
    out->disputed = 0;
    if (in_dispute == 0) return DCR_OK;
    out->disputed = open - out->lost;
    if (lost + in_dispute == open_own) return DCR_OK;
    int64_t disputed = 0;
    DCR_TRY(dcr__mul_div_status(open, in_dispute, open_own, rounding, &disputed));
    out->disputed = dcr__min(disputed, open - out->lost);
    return DCR_OK;
}

/* Each in proportion of `base`, at most what those before it have left. */
static dcr_status take_components(const dcr__slice *slice, size_t i, int64_t base, parts *out)
{
    int64_t left = base - out->vat;
    int64_t value = 0;
    for (size_t k = 0; k < NUM_COMPONENTS; k++) {
        int64_t part = 0;
        value += component_at(slice, k, i);
        out->component[k] = 0;
        if (value == 0 || (k + 1 < NUM_COMPONENTS && components[k + 1].reason == components[k].reason)) continue;
        DCR_TRY(dcr__mul_div_status(base, value, slice->items[i].amount, slice->terms->rounding, &part));
        out->component[k] = dcr__min(part, left);
        left -= out->component[k];
        value = 0;
    }
    return DCR_OK;
}

static dcr_status take_parts(const dcr__slice *slice, size_t i, int64_t open_own, int64_t open, parts *out)
{
    const int64_t *vat_of = vat_column(slice);
    DCR_TRY(take_disputes(slice, i, open_own, open, out));
    const int64_t base = open - out->lost - out->disputed;
    out->vat = 0;
    if (vat_of != NULL && vat_of[slice->items[i].row] > 0)
        DCR_TRY(dcr__mul_div_status(base, vat_of[slice->items[i].row], slice->items[i].amount, slice->terms->rounding,
                                    &out->vat));
    return has_components(slice) ? take_components(slice, i, base, out) : DCR_OK;
}

static int64_t sum_of_components(const dcr__slice *slice, const parts *taken)
{
    int64_t sum = 0;
    for (size_t k = 0; has_components(slice) && k < NUM_COMPONENTS; k++) sum += taken->component[k];
    return sum;
}

dcr_status dcr__qualifying_of(const dcr__slice *slice, size_t i, int64_t open_own, int64_t open, int64_t *disputed,
                              int64_t *vat, int64_t *qualifying)
{
    parts taken;
    DCR_TRY(take_parts(slice, i, open_own, open, &taken));
    *disputed = taken.disputed;
    *vat = taken.vat;
    *qualifying = open - taken.lost - taken.disputed - taken.vat - sum_of_components(slice, &taken);
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

/* The reasons that an invoice has whether or not they take anything. */
static void name_reasons(dcr__slice *slice, size_t i, const int64_t *vat_of)
{
    dcr__scratch *s = slice->s;
    if (dcr__is_credit(slice, i)) return;
    if (slice->has_lost && s->lost[i] != 0) s->reasons[i] |= DCR_REASON_BIT_I09;
    if (s->in_dispute[i] != 0 && !dcr__disputed_insured(slice)) s->reasons[i] |= DCR_REASON_BIT_I08;
    if (vat_of != NULL && vat_of[slice->items[i].row] > 0) s->reasons[i] |= DCR_REASON_BIT_A01;
    for (size_t k = 0; slice->is_wide && k < NUM_COMPONENTS; k++)
        if (component_at(slice, k, i) != 0) s->reasons[i] |= UINT64_C(1) << dcr_reason_bit(components[k].reason);
}

static dcr_status take_from(dcr__slice *slice, size_t i)
{
    dcr__scratch *s = slice->s;
    parts taken;
    s->disputed[i] = s->vat[i] = s->qualifying[i] = 0;
    if ((s->reasons[i] & DCR__WHOLE_REASONS) != 0 || s->open[i] <= 0) return DCR_OK;
    DCR_TRY(take_parts(slice, i, slice->unpaid[i], s->open[i], &taken));
    s->disputed[i] = taken.disputed;
    s->vat[i] = taken.vat;
    s->qualifying[i] = s->open[i] - taken.lost - taken.disputed - taken.vat - sum_of_components(slice, &taken);
    DCR_TRY(dcr__part_add(slice, i, DCR_REASON_I09, taken.lost));
    for (size_t k = 0; has_components(slice) && k < NUM_COMPONENTS; k++)
        DCR_TRY(dcr__part_add(slice, i, components[k].reason, taken.component[k]));
    return DCR_OK;
}

dcr_status dcr__rule_insurable(dcr__slice *slice)
{
    const int64_t *vat_of = vat_column(slice);
    const bool has_more = vat_of != NULL || slice->has_lost || has_components(slice);
    if (!has_more && (!slice->has_disputes || dcr__disputed_insured(slice))) {
        take_all(slice);
        return DCR_OK;
    }
    if (!has_more && !slice->has_foreign) {
        take_disputed(slice);
        return DCR_OK;
    }
    for (size_t i = 0; i < slice->num; i++) {
        name_reasons(slice, i, vat_of);
        DCR_TRY(take_from(slice, i));
    }
    return DCR_OK;
}
