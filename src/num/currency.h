/* Currencies inside the library: known or not, and powers of ten between minor and major units. */
#ifndef DCR_NUM_CURRENCY_H
#define DCR_NUM_CURRENCY_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

#include "delcredere/number.h"

/* 10 to the power of an exponent of 0 to 9. */
static inline int64_t dcr__power_of_ten(int32_t exponent)
{
    assert(exponent >= 0);
    assert(exponent <= 9);
    int64_t power = 1;
    while (exponent-- > 0) power *= 10;
    return power;
}

#endif
