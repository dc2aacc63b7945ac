/* Reasons: their bits, the order in which they take amounts, the term behind each. */
#ifndef DCR_WHY_REASON_H
#define DCR_WHY_REASON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "delcredere/table.h"

/* The reasons that take the whole of an invoice: each stands before all others in its bit's order. */
#define DCR__WHOLE_REASONS                                                                                            \
    (DCR_REASON_BIT_T01 | DCR_REASON_BIT_T02 | DCR_REASON_BIT_T03 | DCR_REASON_BIT_T04 | DCR_REASON_BIT_T05 |         \
     DCR_REASON_BIT_I07 | DCR_REASON_BIT_I11 | DCR_REASON_BIT_I12 | DCR_REASON_BIT_I01 | DCR_REASON_BIT_I02 |         \
     DCR_REASON_BIT_I03 | DCR_REASON_BIT_I04 | DCR_REASON_BIT_I05 | DCR_REASON_BIT_I06 | DCR_REASON_BIT_I10 |         \
     DCR_REASON_BIT_I13 | DCR_REASON_BIT_I14 | DCR_REASON_BIT_I15 | DCR_REASON_BIT_I16 | DCR_REASON_BIT_P01 |         \
     DCR_REASON_BIT_P02 | DCR_REASON_BIT_I17 | DCR_REASON_BIT_I18 | DCR_REASON_BIT_C01 | DCR_REASON_BIT_C03 |         \
     DCR_REASON_BIT_P03 | DCR_REASON_BIT_C02 | DCR_REASON_BIT_L01 | DCR_REASON_BIT_L02 | DCR_REASON_BIT_L03 |         \
     DCR_REASON_BIT_L04 | DCR_REASON_BIT_L05 | DCR_REASON_BIT_C04 | DCR_REASON_BIT_C05 | DCR_REASON_BIT_L09 |         \
     DCR_REASON_BIT_N01 | DCR_REASON_BIT_N02 | DCR_REASON_BIT_D01 | DCR_REASON_BIT_D02 | DCR_REASON_BIT_D04 |         \
     DCR_REASON_BIT_D05 | DCR_REASON_BIT_D07 | DCR_REASON_BIT_N06)

/* Place of a reason in the registry, for tables of totals. */
size_t dcr__num_reasons(void);
size_t dcr__reason_place(dcr_reason reason);

/* The reason of a bit. */
dcr_reason dcr__reason_of_bit(int bit);

/* The first whole reason of a set, or DCR_REASON_UNSET. */
dcr_reason dcr__first_whole_reason(uint64_t reasons);

bool dcr__reason_is_curable(dcr_reason reason);

/* Of what a part of an invoice is a part. */
typedef enum dcr__part_class {
    DCR__PART_OTHER,    /* settled, whole, or a step of a claim */
    DCR__PART_EXCLUDED, /* of what is open, before the limit */
    DCR__PART_EXCESS,   /* of what is above the limit */
    DCR__PART_SHARE     /* of what the insured bears of covered debt */
} dcr__part_class;

dcr__part_class dcr__reason_class(dcr_reason reason);

/* The term behind a reason, DCR_TERM_UNSET where there is none. */
dcr_term dcr__reason_term(dcr_reason reason);

static inline int dcr__lowest_bit(uint64_t set)
{
#if defined(__GNUC__)
    return __builtin_ctzll(set);
#else
    int bit = 0;
    while ((set >> bit & 1) == 0) bit++;
    return bit;
#endif
}

#endif
