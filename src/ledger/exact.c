#include "ledger/exact.h"

#include <assert.h>

#include "base/check.h"

dcr__fraction dcr__fraction_reduced(int64_t numerator, int64_t denominator)
{
    assert(denominator > 0);
    uint64_t a = dcr__magnitude(numerator);
    uint64_t b = (uint64_t)denominator;
    while (a != 0) {
        const uint64_t rest = b % a;
        b = a;
        a = rest;
    }
    return (dcr__fraction){numerator / (int64_t)b, denominator / (int64_t)b};
}

dcr_status dcr__fraction_decimal(int64_t numerator, int64_t denominator, int64_t *out)
{
    *out = DCR_NO_RATIO;
    if (denominator <= 0) return DCR_OK;
    return dcr__mul_div_status(numerator, DCR_SHARE_ONE, denominator, DCR_ROUNDING_HALF_EVEN, out);
}

void dcr__total_add_product(dcr__total *total, int64_t a, int64_t b)
{
    dcr__wide product = dcr__wide_product(dcr__magnitude(a), dcr__magnitude(b));
    if ((a < 0) != (b < 0)) {
        product.low = UINT64_C(0) - product.low;
        product.high = ~product.high + (product.low == 0 ? 1 : 0);
    }
    const uint64_t low = total->low + product.low;
    const uint64_t carry = low < total->low ? 1 : 0;
    total->high = (int64_t)((uint64_t)total->high + product.high + carry);
    total->low = low;
}

dcr_status dcr__total_divide(const dcr__total *total, int64_t divisor, dcr_rounding rounding, int64_t *out)
{
    assert(divisor > 0);
    dcr__wide size = {(uint64_t)total->high, total->low};
    const bool is_negative = total->high < 0;
    if (is_negative) {
        size.low = UINT64_C(0) - size.low;
        size.high = ~size.high + (size.low == 0 ? 1 : 0);
    }
    uint64_t rest = 0;
    if (size.high >= (uint64_t)divisor) return DCR_E_OVERFLOW;
    const uint64_t quotient = dcr__wide_divide(size, (uint64_t)divisor, &rest);
    return dcr__round_quotient(is_negative, quotient, rest, (uint64_t)divisor, rounding, out);
}

/* ---- Ratios of 128-bit numbers ---- */

static bool is_below(dcr__wide a, dcr__wide b)
{
    return a.high != b.high ? a.high < b.high : a.low < b.low;
}

static dcr__wide less(dcr__wide a, dcr__wide b)
{
    return (dcr__wide){a.high - b.high - (a.low < b.low ? 1 : 0), a.low - b.low};
}

static dcr__wide plus(dcr__wide a, dcr__wide b)
{
    const uint64_t low = a.low + b.low;
    return (dcr__wide){a.high + b.high + (low < a.low ? 1 : 0), low};
}

/* Takes the divisor off what is left as often as it goes in. */
static uint64_t take_off(dcr__wide *left, dcr__wide divisor)
{
    uint64_t times = 0;
    for (; !is_below(*left, divisor); times++) *left = less(*left, divisor);
    return times;
}

/* The whole part, bit by bit from the top; `left` gets the rest. Both below 2^126, so that what is doubled fits. */
static uint64_t divide_whole(dcr__wide number, dcr__wide divisor, dcr__wide *left)
{
    uint64_t quotient = 0;
    *left = (dcr__wide){0, 0};
    for (int bit = 127; bit >= 0; bit--) {
        const uint64_t next = (bit >= 64 ? number.high >> (bit - 64) : number.low >> bit) & 1;
        *left = plus(plus(*left, *left), (dcr__wide){0, next});
        quotient = quotient * 2 + take_off(left, divisor);
    }
    return quotient;
}

/* number * factor / divisor for a number below the divisor, rounded half to even: the bits of the factor from the top. */
static uint64_t scale(dcr__wide number, uint64_t factor, dcr__wide divisor)
{
    uint64_t quotient = 0;
    dcr__wide left = {0, 0};
    for (int bit = 63; bit >= 0; bit--) {
        left = plus(left, left);
        if ((factor >> bit & 1) != 0) left = plus(left, number);
        quotient = quotient * 2 + take_off(&left, divisor);
    }
    const dcr__wide twice = plus(left, left);
    const bool is_half = !is_below(twice, divisor) && !is_below(divisor, twice);
    return quotient + (is_half ? quotient & 1 : is_below(divisor, twice) ? 1 : 0);
}

/* number / divisor * factor, rounded half to even. The factor is even, so that a whole part never decides a tie. */
static int64_t ratio_of(dcr__wide number, dcr__wide divisor, uint64_t factor)
{
    assert(factor % 2 == 0);
    dcr__wide left;
    const uint64_t whole = divide_whole(number, divisor, &left);
    return (int64_t)(whole * factor + scale(left, factor, divisor));
}

void dcr__herfindahl(const int64_t *amounts, size_t num, int64_t *index, int64_t *equivalent)
{
    static const uint64_t points = UINT64_C(10000);
    uint64_t sum = 0;
    dcr__wide squares = {0, 0};
    for (size_t i = 0; i < num; i++) {
        assert(amounts[i] >= 0);
        sum += (uint64_t)amounts[i];
        squares = plus(squares, dcr__wide_product((uint64_t)amounts[i], (uint64_t)amounts[i]));
    }
    assert(sum > 0 && sum <= (uint64_t)INT64_MAX);
    const dcr__wide square = dcr__wide_product(sum, sum);
    *index = ratio_of(squares, square, points * (uint64_t)DCR_SHARE_ONE);
    *equivalent = ratio_of(square, squares, (uint64_t)DCR_SHARE_ONE);
}
