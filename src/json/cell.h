/* One value of a table, written as its column's type says. Nothing here knows a column by name but for one rule: a
 * CODE column without a group of choices is of the registry that it is named after (status, reason, term, table,
 * column), and the INDEX column `invoice_ix` is a row of the table `invoices`, whose identifier is `invoice`. */
#ifndef DCR_JSON_CELL_H
#define DCR_JSON_CELL_H

#include "delcredere/book.h"
#include "delcredere/number.h"
#include "json/writer.h"

typedef struct dcj_cell {
    const dcr_table *table;
    dcr_column column;
    size_t row;
    dcr_currency currency; /* of MONEY */
} dcj_cell;

/* False when the column was not bound or not computed. */
bool dcj_cell_exists(const dcj_cell *cell);
/* True for the value that stands for "none" in its type. A flag, a number and a state are never absent. */
bool dcj_cell_is_absent(const dcj_cell *cell);
/* Writes the value; null when it is absent. */
void dcj_write_cell(dcj_writer *writer, const dcj_cell *cell);

void dcj_write_money(dcj_writer *writer, int64_t amount, dcr_currency currency);
void dcj_write_day(dcj_writer *writer, int32_t day);

/* The text of a TEXT column; length 0 when it is absent or the column is not there. */
const char *dcj_cell_text(const dcr_table *table, dcr_column column, size_t row, size_t *length);
/* Compares the texts of two rows byte by byte: below, at or above zero. */
int dcj_compare_text(const dcr_table *table, dcr_column column, size_t a, size_t b);

#endif
