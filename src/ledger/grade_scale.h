/* A scale of the question: ranges of values and their grades. docs/readers/late-interest.md. */
#ifndef DCR_LEDGER_GRADE_SCALE_H
#define DCR_LEDGER_GRADE_SCALE_H

#include "delcredere/ledger.h"

typedef struct dcr__grade_scale {
    const dcr_table *table;
    const int64_t *from, *until, *rank; /* NULL: not bound */
} dcr__grade_scale;

/* DCR_E_UNKNOWN for another table; DCR_E_RANGE with the row for a range that is empty. */
dcr_status dcr__grade_scale_read(const dcr_table *table, dcr__grade_scale *out, dcr_error *err);

/* The first row that has a value, or DCR_NO_INDEX. */
uint32_t dcr__grade_scale_find(const dcr__grade_scale *scale, int64_t value);

/* The rank of a row, or DCR_NO_AMOUNT. */
static inline int64_t dcr__grade_scale_rank(const dcr__grade_scale *scale, uint32_t row)
{
    return scale->rank != NULL && row != DCR_NO_INDEX ? scale->rank[row] : DCR_NO_AMOUNT;
}

#endif
