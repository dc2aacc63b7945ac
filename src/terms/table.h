/* A table: a kind and a pointer per column. Columns are borrowed; whoever fills a table owns them. */
#ifndef DCR_TERMS_TABLE_H
#define DCR_TERMS_TABLE_H

#include "base/alloc.h"
#include "delcredere/table.h"

enum { DCR__MAX_COLUMNS = 48 };

typedef struct dcr__column_data {
    const void *values;     /* NULL: not bound. For TEXT the offsets */
    const char *bytes;      /* for TEXT */
} dcr__column_data;

struct dcr_table {
    dcr_table_kind kind;
    size_t rows;
    dcr__column_data columns[DCR__MAX_COLUMNS]; /* by column number % 100 - 1 */
    void *owned[DCR__MAX_COLUMNS + 1];          /* what dcr_table_free releases beside the table */
    dcr__heap heap;
};

/* An empty table that owns nothing, in the caller's memory. */
void dcr__table_init(dcr_table *table, dcr_table_kind kind, size_t rows);

/* Points a column of the table's kind at values, whatever their type. */
void dcr__table_set(dcr_table *table, dcr_column column, const void *values);
void dcr__table_set_text(dcr_table *table, dcr_column column, const char *bytes, const int64_t *offsets);

/* The values of a column without a check of type, or NULL. */
static inline const void *dcr__table_values(const dcr_table *table, dcr_column column)
{
    return table->columns[(int32_t)column % 100 - 1].values;
}

/* The text of a row without a check of type; empty where the column is not bound. */
static inline const char *dcr__table_text(const dcr_table *table, dcr_column column, size_t row, size_t *length)
{
    const dcr__column_data *data = &table->columns[(int32_t)column % 100 - 1];
    const int64_t *offsets = data->values;
    *length = offsets != NULL ? (size_t)(offsets[row + 1] - offsets[row]) : 0;
    return *length > 0 ? data->bytes + offsets[row] : "";
}

#endif
