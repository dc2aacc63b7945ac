/* Column by column: a column that stands in no row is not bound, unless the registry requires it; a value that is
 * missing in a row is absent there, and whether the row can do without it is for the book to say. */
#include "json/rows_read.h"

#include <stdbool.h>
#include <string.h>

#include "json/facts.h"
#include "json/load.h"
#include "json/value.h"

/* What one cell is read with: its value (NULL: absent), its place, its row. */
typedef struct cell_in {
    const dcj_rows *rows;
    dcr_column column;
    const json_t *value;
    size_t row;
    dcj_place place;
} cell_in;

static size_t num_rows(const dcj_rows *rows)
{
    return json_array_size(rows->array);
}

static const json_t *row_at(const dcj_rows *rows, size_t row)
{
    return json_array_get(rows->array, row);
}

/* `rate` stands for two columns. */
static bool is_rate_column(dcr_column column)
{
    return column == DCR_RATES_NUMERATOR || column == DCR_RATES_DENOMINATOR;
}

static bool occurs(const dcj_rows *rows, dcr_column column)
{
    if (dcr_column_is_required(column)) return true;
    const char *name = dcr_column_name(column);
    for (size_t row = 0; row < num_rows(rows); row++)
        if (dcj_member(row_at(rows, row), name) != NULL) return true;
    return false;
}

static dcr_status refuse_memory(const dcj_rows *rows)
{
    return dcj_refuse(rows->err, DCR_E_NOMEM, &rows->place, "out of memory");
}

static dcr_status passed(const dcj_rows *rows, dcr_status status, const dcr_error *inner)
{
    return status == DCR_OK ? DCR_OK : dcj_pass(rows->err, &rows->place, inner);
}

/* Calls `read` for the cell of one row, with its place: table, row, column. */
static dcr_status at_cell(const dcj_rows *rows, dcr_column column, size_t row, void *out,
                          dcr_status (*read)(const cell_in *cell, void *out))
{
    const char *name = dcr_column_name(column);
    const json_t *value = dcj_member(row_at(rows, row), name);
    const dcj_place row_place = dcj_at_index(&rows->place, row);
    cell_in cell = {.rows = rows, .column = column, .value = value, .row = row};
    cell.place = dcj_at_key(&row_place, name);
    cell.place.column = (int32_t)column;
    return read(&cell, out);
}

static dcr_status read_money_cell(const cell_in *cell, int64_t *out)
{
    const dcr_currency currency = cell->rows->currencies[cell->row];
    if (currency == 0)
        return dcj_refuse(cell->rows->err, DCR_E_JSON_ABSENT, &cell->place,
                                "no currency for the amount; give \"currency\" for the document or the row");
    return dcj_read_money(cell->value, &cell->place, currency, out, cell->rows->err);
}

static dcr_status read_rate_cell(const cell_in *cell, const json_t *rate, int64_t *out)
{
    dcj_place place = cell->place;
    place.key = "rate";
    if (cell->value != NULL)
        return dcj_refuse(cell->rows->err, DCR_E_JSON_VALUE, &place,
                                "give rate, or numerator and denominator, not both");
    int64_t numerator = 0;
    int64_t denominator = 0;
    const dcr_status status = dcj_read_rate(rate, &place, &numerator, &denominator, cell->rows->err);
    if (status == DCR_OK) *out = cell->column == DCR_RATES_NUMERATOR ? numerator : denominator;
    return status;
}

static dcr_status read_int64_cell(const cell_in *cell, void *out)
{
    int64_t *number = out;
    const dcr_column_type type = dcr_column_type_of(cell->column);
    *number = DCR_NO_AMOUNT;
    const json_t *row = row_at(cell->rows, cell->row);
    const json_t *rate = is_rate_column(cell->column) ? dcj_member(row, "rate") : NULL;
    if (rate != NULL) return read_rate_cell(cell, rate, number);
    if (cell->value == NULL) return DCR_OK;
    if (type == DCR_COLUMN_TYPE_MONEY) return read_money_cell(cell, number);
    if (type == DCR_COLUMN_TYPE_RATIO) return dcj_read_ratio(cell->value, &cell->place, number, cell->rows->err);
    return dcj_read_integer(cell->value, &cell->place, number, cell->rows->err);
}

static dcr_status read_int32_cell(const cell_in *cell, void *out)
{
    int32_t *day = out;
    *day = DCR_NO_DAY;
    return cell->value == NULL ? DCR_OK : dcj_read_day(cell->value, &cell->place, day, cell->rows->err);
}

/* Codes of a registry that is no list of choices: reasons. */
static dcr_status read_reason_cell(const cell_in *cell, uint32_t *code)
{
    const char *text = "";
    const dcr_status status = dcj_read_text(cell->value, &cell->place, "write the code of a reason: \"I01\"", &text, cell->rows->err);
    if (status != DCR_OK) return status;
    *code = (uint32_t)dcr_reason_find(text, strlen(text));
    return *code != 0 ? DCR_OK : dcj_refuse(cell->rows->err, DCR_E_CODE, &cell->place, "not the code of a reason");
}

static dcr_status read_uint32_cell(const cell_in *cell, void *out)
{
    uint32_t *code = out;
    const dcr_column_type type = dcr_column_type_of(cell->column);
    dcr_error *err = cell->rows->err;
    *code = type == DCR_COLUMN_TYPE_INDEX ? DCR_NO_INDEX : 0;
    if (cell->value == NULL) return DCR_OK;
    if (type == DCR_COLUMN_TYPE_CODE && dcr_column_group(cell->column) == DCR_GROUP_UNSET) return read_reason_cell(cell, code);
    switch (type) {
    case DCR_COLUMN_TYPE_INDEX: return dcj_read_index(cell->value, &cell->place, code, err);
    case DCR_COLUMN_TYPE_CURRENCY: return dcj_read_currency(cell->value, &cell->place, code, err);
    case DCR_COLUMN_TYPE_COUNTRY: return dcj_read_country(cell->value, &cell->place, code, err);
    default: return dcj_read_code(cell->value, &cell->place, dcr_column_group(cell->column), code, err);
    }
}

static dcr_status read_uint8_cell(const cell_in *cell, void *out)
{
    uint8_t *flag = out;
    *flag = 0;
    return cell->value == NULL ? DCR_OK : dcj_read_flag(cell->value, &cell->place, flag, cell->rows->err);
}

static dcr_status read_int64_column(const dcj_rows *rows, dcr_column column)
{
    int64_t *values = dcj_scratch_take(rows->scratch, num_rows(rows), sizeof *values);
    if (values == NULL) return refuse_memory(rows);
    dcr_status status = DCR_OK;
    for (size_t row = 0; status == DCR_OK && row < num_rows(rows); row++)
        status = at_cell(rows, column, row, &values[row], read_int64_cell);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    return passed(rows, dcr_table_bind_int64(rows->table, column, values, num_rows(rows), &inner), &inner);
}

static dcr_status read_int32_column(const dcj_rows *rows, dcr_column column)
{
    int32_t *values = dcj_scratch_take(rows->scratch, num_rows(rows), sizeof *values);
    if (values == NULL) return refuse_memory(rows);
    dcr_status status = DCR_OK;
    for (size_t row = 0; status == DCR_OK && row < num_rows(rows); row++)
        status = at_cell(rows, column, row, &values[row], read_int32_cell);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    return passed(rows, dcr_table_bind_int32(rows->table, column, values, num_rows(rows), &inner), &inner);
}

static dcr_status read_uint32_column(const dcj_rows *rows, dcr_column column)
{
    uint32_t *values = dcj_scratch_take(rows->scratch, num_rows(rows), sizeof *values);
    if (values == NULL) return refuse_memory(rows);
    dcr_status status = DCR_OK;
    for (size_t row = 0; status == DCR_OK && row < num_rows(rows); row++)
        status = at_cell(rows, column, row, &values[row], read_uint32_cell);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    return passed(rows, dcr_table_bind_uint32(rows->table, column, values, num_rows(rows), &inner), &inner);
}

static dcr_status read_uint8_column(const dcj_rows *rows, dcr_column column)
{
    uint8_t *values = dcj_scratch_take(rows->scratch, num_rows(rows), sizeof *values);
    if (values == NULL) return refuse_memory(rows);
    dcr_status status = DCR_OK;
    for (size_t row = 0; status == DCR_OK && row < num_rows(rows); row++)
        status = at_cell(rows, column, row, &values[row], read_uint8_cell);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    return passed(rows, dcr_table_bind_uint8(rows->table, column, values, num_rows(rows), &inner), &inner);
}

/* Leaves the text in the document and tells its place there. */
static dcr_status read_text_cell(const cell_in *cell, void *out)
{
    const char **text = out;
    *text = "";
    if (cell->value == NULL) return DCR_OK;
    return dcj_read_text(cell->value, &cell->place, dcj_remedy_identifier, text, cell->rows->err);
}

static dcr_status measure_texts(const dcj_rows *rows, dcr_column column, int64_t *offsets)
{
    int64_t end = 0;
    for (size_t row = 0; row < num_rows(rows); row++) {
        const char *text = "";
        const dcr_status status = at_cell(rows, column, row, &text, read_text_cell);
        if (status != DCR_OK) return status;
        offsets[row] = end;
        end += (int64_t)strlen(text);
    }
    offsets[num_rows(rows)] = end;
    return DCR_OK;
}

static dcr_status read_text_column(const dcj_rows *rows, dcr_column column)
{
    const size_t count = num_rows(rows);
    int64_t *offsets = dcj_scratch_take(rows->scratch, count + 1, sizeof *offsets);
    if (offsets == NULL) return refuse_memory(rows);
    dcr_status status = measure_texts(rows, column, offsets);
    if (status != DCR_OK) return status;

    char *bytes = dcj_scratch_take(rows->scratch, (size_t)offsets[count], 1);
    if (bytes == NULL) return refuse_memory(rows);
    for (size_t row = 0; row < count; row++) {
        const char *text = json_string_value(json_object_get(row_at(rows, row), dcr_column_name(column)));
        if (text != NULL) memcpy(bytes + offsets[row], text, (size_t)(offsets[row + 1] - offsets[row]));
    }
    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_table_bind_text(rows->table, column, bytes, offsets, count, &inner);
    return passed(rows, status, &inner);
}

/* The currency of a row's amounts is bound as it was found, also where the row leaves it to the document. */
static dcr_status bind_currencies(const dcj_rows *rows, dcr_column column)
{
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status =
        dcr_table_bind_uint32(rows->table, column, rows->currencies, num_rows(rows), &inner);
    return passed(rows, status, &inner);
}

static dcr_status read_column(const dcj_rows *rows, dcr_column column)
{
    switch (dcr_column_type_of(column)) {
    case DCR_COLUMN_TYPE_TEXT: return read_text_column(rows, column);
    case DCR_COLUMN_TYPE_MONEY:
    case DCR_COLUMN_TYPE_RATIO:
    case DCR_COLUMN_TYPE_NUMBER: return read_int64_column(rows, column);
    case DCR_COLUMN_TYPE_DAY: return read_int32_column(rows, column);
    case DCR_COLUMN_TYPE_FLAG: return read_uint8_column(rows, column);
    default: return read_uint32_column(rows, column);
    }
}

dcr_status dcj_read_columns(const dcj_rows *rows)
{
    const dcr_column currency = dcj_column_named(rows->kind, "currency");
    dcr_status status = DCR_OK;
    for (size_t ix = 0; status == DCR_OK && dcr_column_at(rows->kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const dcr_column column = dcr_column_at(rows->kind, ix);
        if (column == currency && rows->currencies != NULL)
            status = bind_currencies(rows, column);
        else if (occurs(rows, column))
            status = read_column(rows, column);
    }
    /* Rows that say nothing are rows all the same: a buyer may be known by its row alone. */
    if (status == DCR_OK && dcr_table_rows(rows->table) == 0) status = read_column(rows, dcr_column_at(rows->kind, 0));
    return status;
}

/* ---- Keys ---- */

static dcr_status refuse_column(const dcj_place *place, dcr_table_kind kind, dcr_error *err)
{
    dcj_nearest nearest = {.wanted = place->key};
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const char *name = dcr_column_name(dcr_column_at(kind, ix));
        dcj_nearest_consider(&nearest, name, strlen(name));
    }
    return dcj_refuse_key(err, place, "column of this table", &nearest);
}

static dcr_status check_row(const json_t *row, dcr_table_kind kind, const dcj_place *place, dcr_error *err)
{
    if (!json_is_object(row))
        return dcj_refuse(err, DCR_E_JSON_TYPE, place, "write the row as an object from the column to its value");
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)row, key, value) {
        const bool is_rate = kind == DCR_TABLE_RATES && strcmp(key, "rate") == 0;
        if (is_rate || dcj_column_named(kind, key) != DCR_COLUMN_UNSET) continue;
        const dcj_place key_place = dcj_at_key(place, key);
        return refuse_column(&key_place, kind, err);
    }
    return DCR_OK;
}

dcr_status dcj_check_rows(const dcj_rows *rows)
{
    for (size_t i = 0; i < json_array_size(rows->array); i++) {
        const dcj_place place = dcj_at_index(&rows->place, i);
        const dcr_status status = check_row(json_array_get(rows->array, i), rows->kind, &place, rows->err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}
