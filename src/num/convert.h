/* Conversion between currencies without text, for loops. */
#ifndef DCR_NUM_CONVERT_H
#define DCR_NUM_CONVERT_H

#include <stdint.h>

#include "delcredere/number.h"

/* A rate between minor units: amount * numerator / denominator. Made once for many amounts. */
typedef struct dcr__minor_rate {
    int64_t numerator;
    int64_t denominator;
} dcr__minor_rate;

/* Turns a rate between major units into one between minor units. DCR_E_CURRENCY, DCR_E_RANGE (not above zero),
 * DCR_E_OVERFLOW (still too large in lowest terms). */
dcr_status dcr__minor_rate_of(
    dcr_currency from, dcr_currency to, int64_t numerator, int64_t denominator, dcr__minor_rate *out);

#endif
