/* Tables of facts by binding, and reading any table. */
#include "terms/table.h"

#include <assert.h>
#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "terms/registry.h"

void dcr__table_init(dcr_table *table, dcr_table_kind kind, size_t rows)
{
    memset(table, 0, sizeof *table);
    table->kind = kind;
    table->rows = rows;
}

void dcr__table_set(dcr_table *table, dcr_column column, const void *values)
{
    assert((int32_t)column / 100 == (int32_t)table->kind);
    assert((int32_t)column % 100 >= 1 && (int32_t)column % 100 <= DCR__MAX_COLUMNS);
    table->columns[(int32_t)column % 100 - 1].values = values;
}

void dcr__table_set_text(dcr_table *table, dcr_column column, const char *bytes, const int64_t *offsets)
{
    dcr__table_set(table, column, offsets);
    table->columns[(int32_t)column % 100 - 1].bytes = bytes;
}

dcr_status dcr_table_new(dcr_table_kind kind, const dcr_allocator *allocator, dcr_table **out, dcr_error *err)
{
    if (out == NULL) return dcr__refuse(err, DCR_E_NULL, "out is NULL");
    if (dcr_table_name(kind) == NULL || dcr_table_is_result(kind))
        return dcr__refuse(err, DCR_E_UNKNOWN, "not a table of facts; give one of BUYERS, LIMITS, INVOICES, ...");
    dcr__heap heap;
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    dcr_table *table = dcr__new_array(&heap, 1, sizeof *table);
    if (table == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for a table");
    dcr__table_init(table, kind, 0);
    table->heap = heap;
    *out = table;
    return DCR_OK;
}

void dcr_table_free(dcr_table *table)
{
    if (table == NULL) return;
    const dcr__heap heap = table->heap;
    for (size_t i = 0; i <= DCR__MAX_COLUMNS; i++) dcr__release(&heap, table->owned[i]);
    dcr__release(&heap, table);
}

static bool has_columns(const dcr_table *table, dcr_column other_than)
{
    for (size_t i = 0; i < DCR__MAX_COLUMNS; i++)
        if (table->columns[i].values != NULL && (int32_t)i != (int32_t)other_than % 100 - 1) return true;
    return false;
}

static bool is_int64(dcr_column_type type)
{
    return type == DCR_COLUMN_TYPE_MONEY || type == DCR_COLUMN_TYPE_RATIO || type == DCR_COLUMN_TYPE_NUMBER ||
           type == DCR_COLUMN_TYPE_DECIMAL;
}

static bool is_int32(dcr_column_type type)
{
    return type == DCR_COLUMN_TYPE_DAY;
}

static bool is_uint32(dcr_column_type type)
{
    return type == DCR_COLUMN_TYPE_CODE || type == DCR_COLUMN_TYPE_INDEX || type == DCR_COLUMN_TYPE_CURRENCY ||
           type == DCR_COLUMN_TYPE_COUNTRY;
}

static bool is_uint8(dcr_column_type type)
{
    return type == DCR_COLUMN_TYPE_FLAG;
}

static bool is_uint64(dcr_column_type type)
{
    return type == DCR_COLUMN_TYPE_SET;
}

static bool is_text(dcr_column_type type)
{
    return type == DCR_COLUMN_TYPE_TEXT;
}

/* What every bind checks. Empty columns are kept as a pointer to something, so that they count as bound. */
static dcr_status check_bind(const dcr_table *table, dcr_column column, const void *values, size_t rows,
                             bool (*fits)(dcr_column_type), dcr_error *err)
{
    if (table == NULL) return dcr__refuse(err, DCR_E_NULL, "table is NULL");
    if (values == NULL && rows > 0)
        return dcr__refuse_at(err, DCR_E_NULL, 0, (int32_t)table->kind, (int32_t)column, -1, "values is NULL");
    if (dcr_table_is_result(table->kind)) return dcr__refuse(err, DCR_E_STATE, "a result table is read only");
    const dcr__column_row *row = dcr__column_row_of((int32_t)column);
    if (row == NULL || row->table != (int32_t)table->kind)
        return dcr__refuse_at(err, DCR_E_UNKNOWN, 0, (int32_t)table->kind, (int32_t)column, -1,
                              "the column is not one of this table");
    if (!fits(row->type))
        return dcr__refuse_at(err, DCR_E_TYPE, 0, (int32_t)table->kind, (int32_t)column, -1,
                              "the column is of another type; see columns.h");
    if (has_columns(table, column) && rows != table->rows)
        return dcr__refuse_at(err, DCR_E_ROWS, 0, (int32_t)table->kind, (int32_t)column, -1,
                              "the column has another number of rows than those bound before");
    return DCR_OK;
}

static const uint64_t empty_column[1] = {0};

static dcr_status bind(dcr_table *table, dcr_column column, const void *values, size_t rows,
                       bool (*fits)(dcr_column_type), dcr_error *err)
{
    const dcr_status status = check_bind(table, column, values, rows, fits, err);
    if (status != DCR_OK) return status;
    table->rows = rows;
    dcr__table_set(table, column, rows > 0 ? values : empty_column);
    return DCR_OK;
}

dcr_status dcr_table_bind_int64(
    dcr_table *table, dcr_column column, const int64_t *values, size_t rows, dcr_error *err)
{
    return bind(table, column, values, rows, is_int64, err);
}

dcr_status dcr_table_bind_int32(
    dcr_table *table, dcr_column column, const int32_t *values, size_t rows, dcr_error *err)
{
    return bind(table, column, values, rows, is_int32, err);
}

dcr_status dcr_table_bind_uint32(
    dcr_table *table, dcr_column column, const uint32_t *values, size_t rows, dcr_error *err)
{
    return bind(table, column, values, rows, is_uint32, err);
}

dcr_status dcr_table_bind_uint8(
    dcr_table *table, dcr_column column, const uint8_t *values, size_t rows, dcr_error *err)
{
    return bind(table, column, values, rows, is_uint8, err);
}

dcr_status dcr_table_bind_text(
    dcr_table *table, dcr_column column, const char *bytes, const int64_t *offsets, size_t rows, dcr_error *err)
{
    const dcr_status status = check_bind(table, column, offsets, rows, is_text, err);
    if (status != DCR_OK) return status;
    bool ascend = rows == 0 || offsets[0] >= 0;
    for (size_t i = 0; ascend && i < rows; i++) ascend = offsets[i] <= offsets[i + 1];
    if (!ascend)
        return dcr__refuse_at(err, DCR_E_RANGE, 0, (int32_t)table->kind, (int32_t)column, -1,
                              "offsets must not be negative and must not descend");
    if (rows > 0 && bytes == NULL && offsets[rows] > 0)
        return dcr__refuse_at(err, DCR_E_NULL, 0, (int32_t)table->kind, (int32_t)column, -1, "bytes is NULL");
    table->rows = rows;
    dcr__table_set_text(table, column, bytes != NULL ? bytes : "",
                        rows > 0 ? offsets : (const int64_t *)(const void *)empty_column);
    return DCR_OK;
}

size_t dcr_table_rows(const dcr_table *table)
{
    return table != NULL ? table->rows : 0;
}

dcr_table_kind dcr_table_kind_of(const dcr_table *table)
{
    return table != NULL ? table->kind : DCR_TABLE_UNSET;
}

static const dcr__column_data *read(const dcr_table *table, dcr_column column, bool (*fits)(dcr_column_type))
{
    static const dcr__column_data none = {NULL, NULL};
    if (table == NULL) return &none;
    const dcr__column_row *row = dcr__column_row_of((int32_t)column);
    if (row == NULL || row->table != (int32_t)table->kind || !fits(row->type)) return &none;
    return &table->columns[(int32_t)column % 100 - 1];
}

const int64_t *dcr_table_int64(const dcr_table *table, dcr_column column)
{
    return read(table, column, is_int64)->values;
}

const int32_t *dcr_table_int32(const dcr_table *table, dcr_column column)
{
    return read(table, column, is_int32)->values;
}

const uint32_t *dcr_table_uint32(const dcr_table *table, dcr_column column)
{
    return read(table, column, is_uint32)->values;
}

const uint8_t *dcr_table_uint8(const dcr_table *table, dcr_column column)
{
    return read(table, column, is_uint8)->values;
}

const uint64_t *dcr_table_uint64(const dcr_table *table, dcr_column column)
{
    return read(table, column, is_uint64)->values;
}

const char *dcr_table_text_bytes(const dcr_table *table, dcr_column column)
{
    return read(table, column, is_text)->bytes;
}

const int64_t *dcr_table_text_offsets(const dcr_table *table, dcr_column column)
{
    return read(table, column, is_text)->values;
}
