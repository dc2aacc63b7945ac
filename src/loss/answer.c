#include "loss/answer.h"

#include <assert.h>

#include "base/refuse.h"
#include "terms/registry.h"

/* Columns stand one behind the other, each begun at a multiple of eight bytes. */
static size_t size_of(const dcr__column_row *column, size_t rows)
{
    const size_t width = column->type == DCR_COLUMN_TYPE_TEXT ? sizeof(int64_t) : dcr__column_width(column->type);
    return ((rows + 1) * width + 7) / 8;
}

dcr_status dcr__loss_new(const dcr_allocator *allocator, dcr_loss **out, dcr_error *err)
{
    dcr__heap heap;
    const dcr_status status = dcr__heap_from(allocator, &heap);
    if (status != DCR_OK) return dcr__refuse(err, status, "allocator is not complete or of unknown size");
    dcr_loss *loss = dcr__new_array(&heap, 1, sizeof *loss);
    if (loss == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for an answer");
    loss->heap = heap;
    *out = loss;
    return DCR_OK;
}

dcr_status dcr__loss_add(dcr_loss *loss, dcr_table_kind kind, size_t rows)
{
    assert(loss->num_tables < DCR__LOSS_TABLES);
    size_t num_columns = 0;
    const dcr__column_row *columns = dcr__columns_of((int32_t)kind, &num_columns);
    size_t size = 0;
    for (size_t i = 0; i < num_columns; i++) size += size_of(&columns[i], rows);
    uint64_t *memory = dcr__new_array(&loss->heap, size, sizeof *memory);
    if (memory == NULL) return DCR_E_NOMEM;
    loss->memory[loss->num_tables] = memory;
    dcr_table *table = &loss->tables[loss->num_tables++];
    dcr__table_init(table, kind, rows);
    for (size_t i = 0; i < num_columns; i++) {
        dcr__table_set(table, (dcr_column)columns[i].column, memory);
        memory += size_of(&columns[i], rows);
    }
    return DCR_OK;
}

static size_t place_of(const dcr_loss *loss, dcr_column column)
{
    size_t place = 0;
    while ((int32_t)loss->tables[place].kind != (int32_t)column / 100) place++;
    assert(place < loss->num_tables);
    return place;
}

/* The answer's own memory, which is shown to others as read only. */
static void *values_of(const dcr_loss *loss, dcr_column column)
{
    return (void *)(uintptr_t)dcr__table_values(&loss->tables[place_of(loss, column)], column);
}

int64_t *dcr__loss_int64(const dcr_loss *loss, dcr_column column)
{
    return values_of(loss, column);
}

int32_t *dcr__loss_int32(const dcr_loss *loss, dcr_column column)
{
    return values_of(loss, column);
}

uint32_t *dcr__loss_uint32(const dcr_loss *loss, dcr_column column)
{
    return values_of(loss, column);
}

dcr_status dcr__loss_text(dcr_loss *loss, dcr_column column, size_t size, char **bytes)
{
    const size_t place = place_of(loss, column);
    assert(loss->text[place] == NULL);
    loss->text[place] = *bytes = dcr__new_array(&loss->heap, size + 1, 1);
    if (*bytes == NULL) return DCR_E_NOMEM;
    dcr__table_set_text(&loss->tables[place], column, *bytes, values_of(loss, column));
    return DCR_OK;
}

const dcr_table *dcr_loss_table(const dcr_loss *loss, dcr_table_kind kind)
{
    for (size_t i = 0; loss != NULL && i < loss->num_tables; i++)
        if (loss->tables[i].kind == kind) return &loss->tables[i];
    return NULL;
}

void dcr_loss_free(dcr_loss *loss)
{
    if (loss == NULL) return;
    const dcr__heap heap = loss->heap;
    for (size_t i = 0; i < DCR__LOSS_TABLES; i++) {
        dcr__release(&heap, loss->memory[i]);
        dcr__release(&heap, loss->text[i]);
    }
    dcr__release(&heap, loss);
}
