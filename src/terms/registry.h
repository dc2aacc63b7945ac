/* The registries by number: rows of choice.def, term.def and table.def with the names that documents use. */
#ifndef DCR_TERMS_REGISTRY_H
#define DCR_TERMS_REGISTRY_H

#include <stddef.h>
#include <stdint.h>

#include "delcredere/table.h"

enum dcr__need { NEED_MUST, NEED_DEFAULT, NEED_OPTIONAL, NEED_WITH };
/* Of a table: facts of a book, an answer, or facts of a policy. */
enum { DCR__ROLE_FACTS = 0, DCR__ROLE_RESULT = 1, DCR__ROLE_POLICY = 2, DCR__ROLE_QUESTION = 3 };
enum dcr__column_need { COLUMN_MUST, COLUMN_OPTIONAL, COLUMN_ONE, COLUMN_GIVEN };

typedef struct dcr__term_row {
    int32_t term;
    const char *name;
    dcr_term_type type;
    int32_t group;
    uint32_t scopes; /* bits of dcr_scope */
    int64_t lower;
    int64_t upper;
    enum dcr__need need;
    int64_t preset; /* the default, where need is NEED_DEFAULT */
} dcr__term_row;

typedef struct dcr__column_row {
    int32_t column;
    int32_t table;
    const char *name;
    dcr_column_type type;
    int32_t group;
    enum dcr__column_need need;
} dcr__column_row;

size_t dcr__num_terms(void);
const dcr__term_row *dcr__term_at(size_t ix);
/* NULL when there is no such term. */
const dcr__term_row *dcr__term_row_of(int32_t term);

/* Columns of a table stand together in the order of their numbers. NULL when there is no such table. */
const dcr__column_row *dcr__columns_of(int32_t table, size_t *num_columns);
const dcr__column_row *dcr__column_row_of(int32_t column);

/* Bytes of one value of a column; 0 for TEXT. */
size_t dcr__column_width(dcr_column_type type);

#endif
