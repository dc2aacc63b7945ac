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
        put(parts, &num, excess_reason(slice, i), s->qualifying[i] - s->covered[i]);
        put(parts, &num, DCR_REASON_R02, s->covered[i] - s->insured[i]);
        put(parts, &num, DCR_REASON_OK, s->insured[i]);
    }
    int64_t sum = 0;
    for (size_t k = 0; k < num; k++) sum += parts[k].amount;
    *status = sum == s->gross[i] ? DCR_OK : DCR_E_INTERNAL;
    return *status == DCR_OK ? num : 0;
}

dcr_reason dcr__reason_of(const dcr__slice *slice, size_t i)
{
    const dcr__scratch *s = slice->s;
    if (s->open[i] <= 0) return DCR_REASON_OK;
    if ((s->reasons[i] & DCR__WHOLE_REASONS) != 0) return dcr__first_whole_reason(s->reasons[i]);
    if (s->disputed[i] != 0) return DCR_REASON_I08;
    if (s->vat[i] != 0) return DCR_REASON_A01;
    return s->covered[i] < s->qualifying[i] ? excess_reason(slice, i) : DCR_REASON_OK;
}
