/* The rows of one table of facts: objects in, columns out. */
#ifndef DCR_JSON_ROWS_READ_H
#define DCR_JSON_ROWS_READ_H

#include <jansson.h>

#include "delcredere/book.h"
#include "delcredere/number.h"
#include "json/place.h"
#include "json/scratch.h"

typedef struct dcj_rows {
    dcr_table_kind kind;
    const json_t *array;
    dcj_place place;           /* of the array */
    const dcr_currency *currencies; /* of each row's amounts, 0 where none is known; NULL: the table has no amounts */
    dcj_scratch *scratch;      /* holds the columns until the table has been appended */
    dcr_table *table;
    dcr_error *err;
} dcj_rows;

/* Every row must be an object whose keys are columns of the table. */
dcr_status dcj_check_rows(const dcj_rows *rows);

/* Reads every column that occurs in a row, and every required one, and binds it. */
dcr_status dcj_read_columns(const dcj_rows *rows);

#endif
