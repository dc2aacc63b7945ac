#include "terms/result.h"

#include <assert.h>
#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "terms/registry.h"

enum { LEAST_ROWS = 16 };

static size_t width_of(dcr_column_type type)
{
    return type == DCR_COLUMN_TYPE_TEXT ? sizeof(int64_t) : dcr__column_width(type);
}

dcr_status dcr__result_new(const dcr_allocator *allocator, uint32_t currency, dcr_result **out, dcr_error *err)
{
    dcr__heap heap;
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    dcr_result *result = dcr__new_array(&heap, 1, sizeof *result);
    if (result == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for an answer");
    result->heap = heap;
    result->currency = currency;
    *out = result;
    return DCR_OK;
}

static dcr__result_part *part_of(const dcr_result *result, dcr_table_kind kind)
{
    size_t place = 0;
    while (place < result->num_parts && result->parts[place]->table.kind != kind) place++;
    assert(place < result->num_parts);
    return result->parts[place];
}

static size_t place_of(dcr_column column)
{
    return (size_t)((int32_t)column % 100 - 1);
}

static void show(dcr__result_part *part, dcr_column column, dcr_column_type type)
{
    const size_t at = place_of(column);
    if (type == DCR_COLUMN_TYPE_TEXT)
        dcr__table_set_text(&part->table, column, part->text[at], part->memory[at]);
    else
        dcr__table_set(&part->table, column, part->memory[at]);
}

/* Room for `capacity` rows and, of a text, for the offset behind the last. What is new is zero. */
static dcr_status reserve(const dcr_result *result, dcr__result_part *part, size_t capacity)
{
    size_t num = 0;
    const dcr__column_row *columns = dcr__columns_of((int32_t)part->table.kind, &num);
    for (size_t i = 0; i < num; i++) {
        const size_t at = place_of((dcr_column)columns[i].column);
        const size_t width = width_of(columns[i].type);
        void *memory = dcr__new_array(&result->heap, capacity + 1, width);
        if (memory == NULL) return DCR_E_NOMEM;
        if (part->memory[at] != NULL) memcpy(memory, part->memory[at], (part->table.rows + 1) * width);
        dcr__release(&result->heap, part->memory[at]);
        part->memory[at] = memory;
        show(part, (dcr_column)columns[i].column, columns[i].type);
    }
    part->capacity = capacity;
    return DCR_OK;
}

/* A text column shows bytes even where no row has any. */
static dcr_status make_texts(const dcr_result *result, dcr__result_part *part)
{
    size_t num = 0;
    const dcr__column_row *columns = dcr__columns_of((int32_t)part->table.kind, &num);
    for (size_t i = 0; i < num; i++) {
        const size_t at = place_of((dcr_column)columns[i].column);
        if (columns[i].type != DCR_COLUMN_TYPE_TEXT) continue;
        part->text[at] = dcr__new_array(&result->heap, LEAST_ROWS, 1);
        if (part->text[at] == NULL) return DCR_E_NOMEM;
        part->text_capacity[at] = LEAST_ROWS;
    }
    return DCR_OK;
}

dcr_status dcr__result_add(dcr_result *result, dcr_table_kind kind, size_t rows)
{
    assert(result->num_parts < DCR__RESULT_TABLES);
    dcr__result_part *part = dcr__new_array(&result->heap, 1, sizeof *part);
    if (part == NULL) return DCR_E_NOMEM;
    result->parts[result->num_parts++] = part;
    dcr__table_init(&part->table, kind, 0);
    DCR_TRY(make_texts(result, part));
    DCR_TRY(reserve(result, part, rows));
    part->table.rows = rows;
    return DCR_OK;
}

static void set_absent(dcr__result_part *part, size_t row)
{
    size_t num = 0;
    const dcr__column_row *columns = dcr__columns_of((int32_t)part->table.kind, &num);
    for (size_t i = 0; i < num; i++) {
        void *memory = part->memory[place_of((dcr_column)columns[i].column)];
        switch (columns[i].type) {
        case DCR_COLUMN_TYPE_MONEY:
        case DCR_COLUMN_TYPE_DECIMAL:
        case DCR_COLUMN_TYPE_RATIO: ((int64_t *)memory)[row] = DCR_NO_AMOUNT; break;
        case DCR_COLUMN_TYPE_DAY: ((int32_t *)memory)[row] = DCR_NO_DAY; break;
        case DCR_COLUMN_TYPE_INDEX: ((uint32_t *)memory)[row] = DCR_NO_INDEX; break;
        case DCR_COLUMN_TYPE_TEXT: ((int64_t *)memory)[row + 1] = ((int64_t *)memory)[row]; break;
        default: break;
        }
    }
}

dcr_status dcr__result_row(dcr_result *result, dcr_table_kind kind, size_t *row)
{
    dcr__result_part *part = part_of(result, kind);
    if (part->table.rows == part->capacity)
        DCR_TRY(reserve(result, part, part->capacity < LEAST_ROWS ? LEAST_ROWS : part->capacity * 2));
    *row = part->table.rows++;
    set_absent(part, *row);
    return DCR_OK;
}

static void *values_of(const dcr_result *result, dcr_column column)
{
    return part_of(result, (dcr_table_kind)((int32_t)column / 100))->memory[place_of(column)];
}

int64_t *dcr__result_int64(const dcr_result *result, dcr_column column)
{
    return values_of(result, column);
}

int32_t *dcr__result_int32(const dcr_result *result, dcr_column column)
{
    return values_of(result, column);
}

uint32_t *dcr__result_uint32(const dcr_result *result, dcr_column column)
{
    return values_of(result, column);
}

uint8_t *dcr__result_uint8(const dcr_result *result, dcr_column column)
{
    return values_of(result, column);
}

uint64_t *dcr__result_uint64(const dcr_result *result, dcr_column column)
{
    return values_of(result, column);
}

dcr_status dcr__result_put_text(dcr_result *result, dcr_column column, size_t row, const char *text, size_t length)
{
    dcr__result_part *part = part_of(result, (dcr_table_kind)((int32_t)column / 100));
    const size_t at = place_of(column);
    int64_t *offsets = part->memory[at];
    const size_t start = (size_t)offsets[row];
    char *bytes = dcr__grow(&result->heap, part->text[at], &part->text_capacity[at], start + length + 1, 1);
    if (bytes == NULL) return DCR_E_NOMEM;
    part->text[at] = bytes;
    if (length > 0) memcpy(bytes + start, text, length);
    offsets[row + 1] = (int64_t)(start + length);
    show(part, column, DCR_COLUMN_TYPE_TEXT);
    return DCR_OK;
}

/* ---- For callers ---- */

const dcr_table *dcr_result_table(const dcr_result *result, dcr_table_kind kind)
{
    for (size_t i = 0; result != NULL && i < result->num_parts; i++)
        if (result->parts[i]->table.kind == kind) return &result->parts[i]->table;
    return NULL;
}

const dcr_table *dcr_result_at(const dcr_result *result, size_t ix)
{
    return result != NULL && ix < result->num_parts ? &result->parts[ix]->table : NULL;
}

uint32_t dcr_result_currency(const dcr_result *result)
{
    return result != NULL ? result->currency : 0;
}

void dcr_result_free(dcr_result *result)
{
    if (result == NULL) return;
    const dcr__heap heap = result->heap;
    for (size_t i = 0; i < result->num_parts; i++) {
        dcr__result_part *part = result->parts[i];
        for (size_t k = 0; k < DCR__MAX_COLUMNS; k++) {
            dcr__release(&heap, part->memory[k]);
            dcr__release(&heap, part->text[k]);
        }
        dcr__release(&heap, part);
    }
    dcr__release(&heap, result);
}
