/* A share of money between two parties. wordings.md 20: no wording says who gets what rounding leaves; it is a term. */
#ifndef DCR_LOSS_PART_H
#define DCR_LOSS_PART_H

#include "base/check.h"
#include "num/muldiv.h"

/* A ratio from 0 to 1. */
typedef struct dcr__fraction {
    int64_t over, under; /* under is above zero */
} dcr__fraction;

/* The insurer's part of an amount that is not below zero: rounded, or where the remainder is the insurer's, what the
 * rounded part of the insured leaves. */
static inline dcr_status dcr__insurer_part(int64_t amount, dcr__fraction share, int32_t remainder, dcr_rounding rounding, int64_t *out)
{
    assert(amount >= 0);
    assert(share.under > 0 && share.over >= 0 && share.over <= share.under);
    if (remainder != DCR_PARTY_INSURER) return dcr__mul_div_status(amount, share.over, share.under, rounding, out);
    int64_t of_insured = 0;
    DCR_TRY(dcr__mul_div_status(amount, share.under - share.over, share.under, rounding, &of_insured));
    *out = amount - of_insured;
    return DCR_OK;
}

#endif
