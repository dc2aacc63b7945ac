/* The one product of the library: amount * numerator / denominator, rounded once. */
#ifndef DCR_NUM_MULDIV_H
#define DCR_NUM_MULDIV_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

#include "delcredere/base.h"
#include "num/rounding.h"
#include "num/wide.h"

static inline uint64_t dcr__magnitude(int64_t n)
{
    return n < 0 ? UINT64_C(0) - (uint64_t)n : (uint64_t)n;
}

/* A magnitude and a sign as int64; DCR_E_OVERFLOW when it does not fit. */
static inline dcr_status dcr__signed_of(bool negative, uint64_t magnitude, int64_t *out)
{
    const uint64_t largest = (uint64_t)INT64_MAX + (negative ? 1 : 0);
    if (magnitude > largest) return DCR_E_OVERFLOW;
    *out = negative ? (int64_t)(UINT64_C(0) - magnitude) : (int64_t)magnitude;
    return DCR_OK;
}

/* Rounds a quotient that was cut towards zero and gives it its sign. A mode is needed only where there is a rest. */
static inline dcr_status dcr__round_quotient(
    bool negative, uint64_t quotient, uint64_t rest, uint64_t divisor, dcr_rounding mode, int64_t *out)
{
    if (rest != 0) {
        if (mode == DCR_ROUNDING_UNSET) return DCR_E_ROUNDING_ABSENT;
        if (dcr__rounds_away(negative, (quotient & 1) != 0, rest, divisor, mode)) {
            if (quotient == UINT64_MAX) return DCR_E_OVERFLOW;
            quotient++;
        }
    }
    return dcr__signed_of(negative, quotient, out);
}

/* DCR_OK, DCR_E_ROUNDING_ABSENT or DCR_E_OVERFLOW; on error `out` is as it was. A missing mode is told before an
 * overflow, except where the quotient alone is beyond 64 bits. */
static inline dcr_status dcr__mul_div_status(
    int64_t amount, int64_t numerator, int64_t denominator, dcr_rounding mode, int64_t *out)
{
    assert(denominator > 0);
    assert(dcr__rounding_is_known(mode));
    const uint64_t divisor = (uint64_t)denominator;
    const dcr__wide product = dcr__wide_product(dcr__magnitude(amount), dcr__magnitude(numerator));
    if (product.high >= divisor) return DCR_E_OVERFLOW;
    uint64_t rest;
    uint64_t quotient;
    if (product.high == 0) {
        quotient = product.low / divisor;
        rest = product.low % divisor;
    } else {
        quotient = dcr__wide_divide(product, divisor, &rest);
    }
    return dcr__round_quotient((amount < 0) != (numerator < 0), quotient, rest, divisor, mode, out);
}

/* False when the result does not fit, or needs rounding and `mode` is unset. */
static inline bool dcr__mul_div(
    int64_t amount, int64_t numerator, int64_t denominator, dcr_rounding mode, int64_t *out)
{
    return dcr__mul_div_status(amount, numerator, denominator, mode, out) == DCR_OK;
}

/* A share of an amount, for loops over millions of rows: where the product fits 64 bits (100 percent of 184 million
 * euro) the division by a constant becomes a multiplication. */
static inline dcr_status dcr__share_status(int64_t amount, int64_t share_ppb, dcr_rounding mode, int64_t *out)
{
    assert(dcr__rounding_is_known(mode));
    const uint64_t one = (uint64_t)DCR_SHARE_ONE;
    const dcr__wide product = dcr__wide_product(dcr__magnitude(amount), dcr__magnitude(share_ppb));
    if (product.high != 0) return dcr__mul_div_status(amount, share_ppb, DCR_SHARE_ONE, mode, out);
    const uint64_t quotient = product.low / one;
    const uint64_t rest = product.low - quotient * one;
    return dcr__round_quotient((amount < 0) != (share_ppb < 0), quotient, rest, one, mode, out);
}

static inline bool dcr__share(int64_t amount, int64_t share_ppb, dcr_rounding mode, int64_t *out)
{
    return dcr__share_status(amount, share_ppb, mode, out) == DCR_OK;
}

#endif
