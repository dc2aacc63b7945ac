/* Ratios and means of a ledger: exact until they are rounded once, half to even, to nine decimals. */
#ifndef DCR_LEDGER_EXACT_H
#define DCR_LEDGER_EXACT_H

#include "num/amount.h"
#include "num/muldiv.h"

/* numerator / denominator. A denominator of 0: there is no such number. */
typedef struct dcr__fraction {
    int64_t numerator, denominator;
} dcr__fraction;

/* In lowest terms, the denominator above 0. */
dcr__fraction dcr__fraction_reduced(int64_t numerator, int64_t denominator);

/* As a number with nine decimals (parts per billion); DCR_NO_RATIO where there is none. DCR_E_OVERFLOW. */
dcr_status dcr__fraction_decimal(int64_t numerator, int64_t denominator, int64_t *out);

/* Adds a product to a total, exact on the way. */
void dcr__total_add_product(dcr__total *total, int64_t a, int64_t b);

/* A total divided by a number above 0. DCR_E_OVERFLOW; DCR_E_ROUNDING_ABSENT where a rest needs a mode. */
dcr_status dcr__total_divide(const dcr__total *total, int64_t divisor, dcr_rounding rounding, int64_t *out);

/* The concentration of amounts at least 0 whose sum is above 0: 10,000 * sum of squares / square of the sum, and the number of
 * equal amounts that gives the same, both with nine decimals. */
void dcr__herfindahl(const int64_t *amounts, size_t num, int64_t *index, int64_t *equivalent);

#endif
