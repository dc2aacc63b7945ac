/* The rows of a table as the bytes that a digest is taken of: docs/readers/receipt.md says which. */
#ifndef DCR_TERMS_TABLE_SHA256_H
#define DCR_TERMS_TABLE_SHA256_H

#include "base/sha256.h"
#include "terms/table.h"

/* What a row's column `currency` counts as, in place of its value. */
typedef uint32_t dcr__currency_of(const void *user, size_t row);

/* Rows and columns that are digested: all, or those of `rows` in that order and of `columns`. */
typedef struct dcr__digested {
    const dcr_table *table;
    const uint32_t *rows;       /* NULL: all in their order */
    size_t num_rows;            /* of `rows` */
    const dcr_column *columns;  /* ended by DCR_COLUMN_UNSET; NULL: all */
    dcr__currency_of *currency; /* NULL: as the column stands */
    const void *user;           /* of `currency` */
} dcr__digested;

void dcr__sha256_take_table(dcr__sha256 *sha, const dcr__digested *digested);

#endif
