/* The product of two 64-bit magnitudes and its division, twice: with the compiler's 128-bit type, and with two
 * halves for compilers that have none (or -DDCR_NO_INT128). A test holds one against the other. */
#ifndef DCR_NUM_WIDE_H
#define DCR_NUM_WIDE_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct dcr__wide {
    uint64_t high;
    uint64_t low;
} dcr__wide;

/* Schoolbook multiplication of 32-bit digits. */
static inline dcr__wide dcr__wide_product_halves(uint64_t a, uint64_t b)
{
    const uint64_t a_low = (uint32_t)a, a_high = a >> 32;
    const uint64_t b_low = (uint32_t)b, b_high = b >> 32;
    const uint64_t lowest = a_low * b_low;
    const uint64_t first = a_high * b_low + (lowest >> 32);
    const uint64_t second = a_low * b_high + (uint32_t)first;
    return (dcr__wide){a_high * b_high + (first >> 32) + (second >> 32), (second << 32) | (uint32_t)lowest};
}

/* Long division, bit by bit. `high` is below `divisor`, so the quotient fits; `divisor` is below 2^63, so the rest
 * can be doubled. */
static inline uint64_t dcr__wide_divide_halves(dcr__wide n, uint64_t divisor, uint64_t *rest)
{
    assert(n.high < divisor);
    assert(divisor <= (uint64_t)INT64_MAX);
    uint64_t quotient = 0;
    uint64_t left = n.high;
    for (int bit = 63; bit >= 0; bit--) {
        left = (left << 1) | ((n.low >> bit) & 1);
        quotient <<= 1;
        if (left >= divisor) {
            left -= divisor;
            quotient |= 1;
        }
    }
    *rest = left;
    return quotient;
}

#if defined(__SIZEOF_INT128__) && !defined(DCR_NO_INT128)

__extension__ typedef unsigned __int128 dcr__uint128;

static inline dcr__wide dcr__wide_product(uint64_t a, uint64_t b)
{
    const dcr__uint128 product = (dcr__uint128)a * b;
    return (dcr__wide){(uint64_t)(product >> 64), (uint64_t)product};
}

static inline uint64_t dcr__wide_divide(dcr__wide n, uint64_t divisor, uint64_t *rest)
{
    assert(n.high < divisor);
    const dcr__uint128 whole = ((dcr__uint128)n.high << 64) | n.low;
    const uint64_t quotient = (uint64_t)(whole / divisor);
    *rest = n.low - quotient * divisor;
    return quotient;
}

#else

static inline dcr__wide dcr__wide_product(uint64_t a, uint64_t b)
{
    return dcr__wide_product_halves(a, b);
}

static inline uint64_t dcr__wide_divide(dcr__wide n, uint64_t divisor, uint64_t *rest)
{
    return dcr__wide_divide_halves(n, divisor, rest);
}

#endif

#endif
