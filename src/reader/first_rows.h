/* Rows of a table that have a text in common: whoever groups by name asks this, not every row about every other. */
#ifndef DCR_READER_FIRST_ROWS_H
#define DCR_READER_FIRST_ROWS_H

#include "base/alloc.h"
#include "terms/table.h"

/* By row the first one with the same text, itself where it is that one; to be released. A column that is not bound is empty in all
 * rows. DCR_E_NOMEM, DCR_E_OVERFLOW above 2^30 rows. */
dcr_status dcr__first_rows(const dcr__heap *heap, const dcr_table *table, dcr_column column, uint32_t **out);

#endif
