#include "num/muldiv.h"

#include <stddef.h>

#include "base/refuse.h"
#include "delcredere/number.h"

static dcr_status explain(dcr_error *err, dcr_status status)
{
    if (status == DCR_E_ROUNDING_ABSENT) {
        return dcr__refuse(err, status, "the division leaves a rest and rounding is unset; give a rounding mode");
    }
    return dcr__refuse(err, status, "amount * numerator / denominator does not fit 64 bits");
}

dcr_status dcr_multiply_divide(
    int64_t amount, int64_t numerator, int64_t denominator, dcr_rounding rounding, int64_t *out, dcr_error *err)
{
    if (out == NULL) return dcr__refuse(err, DCR_E_NULL, "out is NULL");
    if (denominator <= 0) return dcr__refuse(err, DCR_E_RANGE, "denominator is not above zero");
    if (!dcr__rounding_is_known(rounding)) return dcr__refuse(err, DCR_E_RANGE, "rounding is not a known mode");
    const dcr_status status = dcr__mul_div_status(amount, numerator, denominator, rounding, out);
    return status == DCR_OK ? DCR_OK : explain(err, status);
}

dcr_status dcr_share_of(int64_t amount, int64_t share_ppb, dcr_rounding rounding, int64_t *out, dcr_error *err)
{
    return dcr_multiply_divide(amount, share_ppb, DCR_SHARE_ONE, rounding, out, err);
}
