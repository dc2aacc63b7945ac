/* An answer: result tables whose columns are made from the registry and grow row by row. */
#ifndef DCR_TERMS_RESULT_H
#define DCR_TERMS_RESULT_H

#include "delcredere/result.h"
#include "terms/table.h"

enum { DCR__RESULT_TABLES = 8 };

typedef struct dcr__result_part {
    dcr_table table;
    size_t capacity;              /* rows */
    void *memory[DCR__MAX_COLUMNS]; /* by column number % 100 - 1; of a TEXT column the offsets */
    char *text[DCR__MAX_COLUMNS];
    size_t text_capacity[DCR__MAX_COLUMNS];
} dcr__result_part;

struct dcr_result {
    dcr__heap heap;
    uint32_t currency;
    size_t num_parts;
    dcr__result_part *parts[DCR__RESULT_TABLES];
};

/* An answer in `currency` without tables. DCR_E_STRUCT_SIZE or DCR_E_NOMEM, told to `err`. */
dcr_status dcr__result_new(const dcr_allocator *allocator, uint32_t currency, dcr_result **out, dcr_error *err);

/* Adds a table with `rows` rows of zeros and empty texts. Tables stand in the order of adding. */
dcr_status dcr__result_add(dcr_result *result, dcr_table_kind kind, size_t rows);

/* Adds a row to a table that was added: absent amounts, days and indices, zero elsewhere. Pointers into its columns are no
 * longer valid. `row` gets its number. */
dcr_status dcr__result_row(dcr_result *result, dcr_table_kind kind, size_t *row);

/* The values of a column of a table that was added, to be filled. */
int64_t *dcr__result_int64(const dcr_result *result, dcr_column column);
int32_t *dcr__result_int32(const dcr_result *result, dcr_column column);
uint32_t *dcr__result_uint32(const dcr_result *result, dcr_column column);
uint8_t *dcr__result_uint8(const dcr_result *result, dcr_column column);
uint64_t *dcr__result_uint64(const dcr_result *result, dcr_column column);

/* The text of a row, put row by row from the first. DCR_E_NOMEM. */
dcr_status dcr__result_put_text(dcr_result *result, dcr_column column, size_t row, const char *text, size_t length);

#endif
