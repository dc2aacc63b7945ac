/* Facts as they were appended: one growing column per column that was ever bound. */
#ifndef DCR_TERMS_FACTS_H
#define DCR_TERMS_FACTS_H

#include "base/alloc.h"
#include "terms/table.h"

enum { DCR__NUM_FACTS = 20 }; /* kinds of facts of a book are 1 to 19 */

typedef struct dcr__fact_column {
    void *values;     /* NULL: never bound. For TEXT: offsets, rows + 1 */
    size_t capacity;  /* in values */
    char *bytes;      /* for TEXT */
    size_t bytes_capacity;
} dcr__fact_column;

typedef struct dcr__facts {
    dcr_table_kind kind;
    size_t rows;
    dcr__fact_column columns[DCR__MAX_COLUMNS];
} dcr__facts;

/* Copies the rows of a table behind those that are there. On error nothing that counts has changed. */
dcr_status dcr__facts_append(const dcr__heap *heap, dcr__facts *facts, const dcr_table *table);

/* The same, after a look at whether the columns are bound that a table of its kind must have. */
dcr_status dcr__facts_append_checked(const dcr__heap *heap, dcr__facts *facts, const dcr_table *table, dcr_error *err);

/* Whether a table that a question brings is of a kind, and has the columns that such a table must have. DCR_E_UNKNOWN with `text`;
 * DCR_E_COLUMN_ABSENT, unless it has no rows. */
dcr_status dcr__table_check(const dcr_table *table, dcr_table_kind kind, const char *text, dcr_error *err);

void dcr__facts_release(const dcr__heap *heap, dcr__facts *facts);

/* A table that shows the facts. */
void dcr__facts_show(const dcr__facts *facts, dcr_table *table);

/* The values of a column, or NULL when it was never bound. */
static inline const void *dcr__facts_values(const dcr__facts *facts, dcr_column column)
{
    return facts->columns[(int32_t)column % 100 - 1].values;
}

/* One text of a TEXT column that was bound. */
static inline const char *dcr__facts_text(const dcr__facts *facts, dcr_column column, size_t row, size_t *length)
{
    const dcr__fact_column *held = &facts->columns[(int32_t)column % 100 - 1];
    const int64_t *offsets = held->values;
    *length = (size_t)(offsets[row + 1] - offsets[row]);
    return held->bytes + offsets[row];
}

#endif
