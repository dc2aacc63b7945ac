/* The deductible of a layer or of the sum of layers: an amount or a ratio, the larger, within a minimum and a maximum. */
#include "base/check.h"
#include "loss/layer.h"
#include "num/amount.h"
#include "num/muldiv.h"

dcr_status dcr__deductible_of(const dcr__deductible *terms, int64_t amount, dcr_rounding rounding, int64_t *out)
{
    assert(amount >= 0);
    int64_t taken = terms->amount != DCR_NO_AMOUNT ? terms->amount : 0;
    if (terms->ratio != DCR_NO_RATIO) {
        int64_t by_ratio = 0;
        DCR_TRY(dcr__share_status(amount, terms->ratio, rounding, &by_ratio));
        taken = dcr__max(taken, by_ratio);
    }
    if (terms->minimum != DCR_NO_AMOUNT) taken = dcr__max(taken, terms->minimum);
    if (terms->maximum != DCR_NO_AMOUNT) taken = dcr__min(taken, terms->maximum);
    *out = dcr__min(taken, amount);
    return DCR_OK;
}
