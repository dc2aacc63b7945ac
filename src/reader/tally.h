/* Sums whose failure is told at their end: after the first one every result is 0. */
#ifndef DCR_READER_TALLY_H
#define DCR_READER_TALLY_H

#include "base/ckd.h"
#include "base/refuse.h"
#include "num/muldiv.h"

typedef struct dcr__tally {
    dcr_rounding rounding;
    dcr_status status;
} dcr__tally;

/* amount * numerator / denominator, rounded once; absent where an amount is, or the denominator is not above 0. */
static inline int64_t dcr__tally_ratio(dcr__tally *s, int64_t amount, int64_t numerator, int64_t denominator)
{
    int64_t out = 0;
    if (amount == DCR_NO_AMOUNT || numerator == DCR_NO_AMOUNT || denominator <= 0) return DCR_NO_AMOUNT;
    if (s->status == DCR_OK) s->status = dcr__mul_div_status(amount, numerator, denominator, s->rounding, &out);
    return out;
}

static inline int64_t dcr__tally_share(dcr__tally *s, int64_t amount, int64_t share)
{
    return dcr__tally_ratio(s, amount, share, DCR_SHARE_ONE);
}

static inline int64_t dcr__tally_add(dcr__tally *s, int64_t a, int64_t b)
{
    int64_t out = 0;
    if (a == DCR_NO_AMOUNT || b == DCR_NO_AMOUNT) return DCR_NO_AMOUNT;
    if (s->status == DCR_OK && !dcr__add(a, b, &out)) s->status = DCR_E_OVERFLOW;
    return out;
}

static inline int64_t dcr__tally_less(dcr__tally *s, int64_t a, int64_t b)
{
    int64_t out = 0;
    if (a == DCR_NO_AMOUNT || b == DCR_NO_AMOUNT) return DCR_NO_AMOUNT;
    if (s->status == DCR_OK && !dcr__sub(a, b, &out)) s->status = DCR_E_OVERFLOW;
    return out;
}

static inline dcr_status dcr__tally_end(const dcr__tally *s, dcr_error *err)
{
    if (s->status == DCR_OK) return DCR_OK;
    return dcr__refuse(err, s->status, s->status == DCR_E_ROUNDING_ABSENT ? "rounding: an amount must be rounded; say how"
                                                                          : "an amount does not fit 64 bits");
}

/* An amount of a result table that has one row. */
typedef struct dcr__shown {
    int32_t column;
    int64_t amount;
} dcr__shown;

#endif
