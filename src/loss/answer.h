/* An answer about a loss: result tables whose columns are made from the registry. */
#ifndef DCR_LOSS_ANSWER_H
#define DCR_LOSS_ANSWER_H

#include "delcredere/loss.h"
#include "terms/table.h"

enum { DCR__LOSS_TABLES = 2 };

struct dcr_loss {
    dcr__heap heap;
    dcr_table tables[DCR__LOSS_TABLES];
    size_t num_tables;
    void *memory[DCR__LOSS_TABLES];
    void *text[DCR__LOSS_TABLES]; /* bytes of the one TEXT column that a table may have */
};

/* DCR_E_STRUCT_SIZE or DCR_E_NOMEM, told to `err`. */
dcr_status dcr__loss_new(const dcr_allocator *allocator, dcr_loss **out, dcr_error *err);

/* Adds a table with columns of `rows` zeros. */
dcr_status dcr__loss_add(dcr_loss *loss, dcr_table_kind kind, size_t rows);

/* The values of a column of a table that was added, to be filled. */
int64_t *dcr__loss_int64(const dcr_loss *loss, dcr_column column);
int32_t *dcr__loss_int32(const dcr_loss *loss, dcr_column column);
uint32_t *dcr__loss_uint32(const dcr_loss *loss, dcr_column column);

/* Memory for the bytes of a TEXT column, whose offsets then are dcr__loss_int64. */
dcr_status dcr__loss_text(dcr_loss *loss, dcr_column column, size_t size, char **bytes);

#endif
