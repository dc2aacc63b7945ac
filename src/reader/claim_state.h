/* What was said about claims, gathered by claim. */
#ifndef DCR_READER_CLAIM_STATE_H
#define DCR_READER_CLAIM_STATE_H

#include "base/alloc.h"
#include "delcredere/claim_file.h"

/* A claim up to the day of the question. Amounts are DCR_NO_AMOUNT where nobody gave them. */
typedef struct dcr__claim_state {
    size_t first_row;  /* in the table: its name stands there */
    size_t buyer_row;  /* first row that names a buyer; SIZE_MAX: none */
    uint32_t status;
    int32_t submitted, resolved;
    int32_t decided;   /* last day on which an amount was approved, or the claim rejected */
    int64_t claimed, approved, paid, variance, explained, num;
} dcr__claim_state;

typedef struct dcr__claim_states {
    dcr__heap heap;
    const dcr_table *table;
    struct dcr__claim_version *versions; /* by claim, day, row */
    size_t num_versions;
    dcr__claim_state *states; /* by first row */
    size_t num;
} dcr__claim_states;

/* A text of a column, "" where it is not bound. */
const char *dcr__text_of(const dcr_table *table, dcr_column column, size_t row, size_t *length);

/* Reads the rows up to a day. Release it after a failure too. */
dcr_status dcr__claim_states_read(const dcr__heap *heap, const dcr_table *table, int32_t as_of, dcr__claim_states *out, dcr_error *err);
void dcr__claim_states_release(dcr__claim_states *states);

#endif
