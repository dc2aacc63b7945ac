/* Addition, subtraction and multiplication that say when the result does not fit.
 * False: it does not, and `out` is as it was. */
#ifndef DCR_BASE_CKD_H
#define DCR_BASE_CKD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline bool dcr__add(int64_t a, int64_t b, int64_t *out)
{
    if (b > 0 ? a > INT64_MAX - b : a < INT64_MIN - b) return false;
    *out = a + b;
    return true;
}

static inline bool dcr__sub(int64_t a, int64_t b, int64_t *out)
{
    if (b > 0 ? a < INT64_MIN + b : a > INT64_MAX + b) return false;
    *out = a - b;
    return true;
}

static inline bool dcr__mul(int64_t a, int64_t b, int64_t *out)
{
#if defined(__GNUC__)
    int64_t product;
    if (__builtin_mul_overflow(a, b, &product)) return false;
    *out = product;
    return true;
#else
    if (a != 0 && b != 0) {
        if (a == INT64_MIN ? b != 1 : b == INT64_MIN ? a != 1 : false) return false;
        const int64_t size_a = a < 0 ? -a : a;
        const int64_t size_b = b < 0 ? -b : b;
        if (a != INT64_MIN && b != INT64_MIN && size_a > INT64_MAX / size_b) return false;
    }
    *out = a * b;
    return true;
#endif
}

static inline bool dcr__mul_size(size_t a, size_t b, size_t *out)
{
    if (b != 0 && a > SIZE_MAX / b) return false;
    *out = a * b;
    return true;
}

#endif
