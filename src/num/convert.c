#include "num/convert.h"

#include <assert.h>

#include "base/ckd.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "num/currency.h"
#include "num/muldiv.h"

static int64_t greatest_common_divisor(int64_t a, int64_t b)
{
    assert(a > 0);
    assert(b > 0);
    while (b != 0) {
        const int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/* rate * power, in lowest terms first so that it overflows only when it must. */
static bool scale(int64_t *raised, int64_t *other, int64_t power)
{
    const int64_t by_rate = greatest_common_divisor(*raised, *other);
    *raised /= by_rate;
    *other /= by_rate;
    const int64_t by_power = greatest_common_divisor(power, *other);
    *other /= by_power;
    return dcr__mul(*raised, power / by_power, raised);
}

dcr_status dcr__minor_rate_of(
    dcr_currency from, dcr_currency to, int64_t numerator, int64_t denominator, dcr__minor_rate *out)
{
    assert(out != NULL);
    const int32_t exponent_from = dcr_currency_exponent(from);
    const int32_t exponent_to = dcr_currency_exponent(to);
    if (exponent_from < 0 || exponent_to < 0) return DCR_E_CURRENCY;
    if (numerator <= 0 || denominator <= 0) return DCR_E_RANGE;

    dcr__minor_rate rate = {numerator, denominator};
    const int32_t decimals = exponent_to - exponent_from;
    const bool fits = decimals >= 0
        ? scale(&rate.numerator, &rate.denominator, dcr__power_of_ten(decimals))
        : scale(&rate.denominator, &rate.numerator, dcr__power_of_ten(-decimals));
    if (!fits) return DCR_E_OVERFLOW;
    *out = rate;
    return DCR_OK;
}

static dcr_status explain(dcr_error *err, dcr_status status)
{
    switch (status) {
    case DCR_E_CURRENCY:
        return dcr__refuse(err, status, "a currency of the rate is not an ISO 4217 currency with minor units");
    case DCR_E_RANGE:
        return dcr__refuse(err, status, "numerator or denominator of the rate is not above zero");
    case DCR_E_ROUNDING_ABSENT:
        return dcr__refuse(err, status, "the conversion leaves a rest and rounding is unset; give a rounding mode");
    default:
        return dcr__refuse(err, status, "the converted amount does not fit 64 bits");
    }
}

dcr_status dcr_convert(int64_t amount, const dcr_rate *rate, dcr_rounding rounding, int64_t *out, dcr_error *err)
{
    if (rate == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "rate or out is NULL");
    dcr_rate given;
    dcr_status status = dcr__sized_read(&given, sizeof given, sizeof given, rate);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of rate is not sizeof(dcr_rate)");
    if (!dcr__rounding_is_known(rounding)) return dcr__refuse(err, DCR_E_RANGE, "rounding is not a known mode");

    dcr__minor_rate minor;
    status = dcr__minor_rate_of(given.from, given.to, given.numerator, given.denominator, &minor);
    if (status != DCR_OK) return explain(err, status);
    status = dcr__mul_div_status(amount, minor.numerator, minor.denominator, rounding, out);
    return status == DCR_OK ? DCR_OK : explain(err, status);
}
