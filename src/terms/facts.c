/* Appending columns. All memory is made ready first, so that a failed append leaves every row as it was. */
#include "terms/facts.h"

#include <assert.h>
#include <string.h>

#include "base/refuse.h"
#include "terms/registry.h"

static int32_t column_of(const dcr__facts *facts, size_t slot)
{
    return (int32_t)facts->kind * 100 + (int32_t)slot + 1;
}

/* Values that a TEXT column keeps beside its rows: the closing offset. */
static size_t extra_values(dcr_column_type type)
{
    return type == DCR_COLUMN_TYPE_TEXT ? 1 : 0;
}

static size_t width_of(dcr_column_type type)
{
    return type == DCR_COLUMN_TYPE_TEXT ? sizeof(int64_t) : dcr__column_width(type);
}

static size_t text_size(const dcr__column_data *source, size_t rows)
{
    const int64_t *offsets = source->values;
    return rows > 0 ? (size_t)(offsets[rows] - offsets[0]) : 0;
}

static size_t text_end(const dcr__fact_column *held, size_t rows)
{
    return rows > 0 ? (size_t)((const int64_t *)held->values)[rows] : 0;
}

/* Makes room in one column for the rows that come, whether or not this table binds it. */
static dcr_status reserve(
    const dcr__heap *heap, dcr__fact_column *held, dcr_column_type type, size_t rows, const dcr_table *table, size_t slot)
{
    const bool is_new = held->values == NULL;
    void *values = dcr__grow(heap, held->values, &held->capacity, rows + table->rows + extra_values(type),
                             width_of(type));
    if (values == NULL) return DCR_E_NOMEM;
    held->values = values;
    if (type != DCR_COLUMN_TYPE_TEXT) return DCR_OK;
    if (is_new) memset(values, 0, (rows + 1) * sizeof(int64_t));
    const dcr__column_data *source = &table->columns[slot];
    const size_t added = source->values != NULL ? text_size(source, table->rows) : 0;
    char *bytes = dcr__grow(heap, held->bytes, &held->bytes_capacity, text_end(held, rows) + added + 1, 1);
    if (bytes == NULL) return DCR_E_NOMEM;
    held->bytes = bytes;
    return DCR_OK;
}

static void fill_absent(dcr__fact_column *held, dcr_column_type type, size_t from, size_t until)
{
    for (size_t i = from; i < until; i++) {
        switch (type) {
        case DCR_COLUMN_TYPE_TEXT:
            ((int64_t *)held->values)[i + 1] = ((int64_t *)held->values)[i];
            break;
        case DCR_COLUMN_TYPE_MONEY:
        case DCR_COLUMN_TYPE_RATIO:
        case DCR_COLUMN_TYPE_NUMBER:
            ((int64_t *)held->values)[i] = DCR_NO_AMOUNT;
            break;
        case DCR_COLUMN_TYPE_DAY:
            ((int32_t *)held->values)[i] = DCR_NO_DAY;
            break;
        case DCR_COLUMN_TYPE_INDEX:
            ((uint32_t *)held->values)[i] = DCR_NO_INDEX;
            break;
        case DCR_COLUMN_TYPE_FLAG:
            ((uint8_t *)held->values)[i] = 0;
            break;
        default:
            ((uint32_t *)held->values)[i] = 0;
        }
    }
}

static void copy_text(dcr__fact_column *held, const dcr__column_data *source, size_t rows, size_t added)
{
    int64_t *offsets = held->values;
    const int64_t *from = source->values;
    const size_t size = text_size(source, added);
    if (size > 0) memcpy(held->bytes + offsets[rows], source->bytes + from[0], size);
    for (size_t i = 0; i < added; i++) offsets[rows + i + 1] = offsets[rows] + (from[i + 1] - from[0]);
}

static void put_rows(dcr__facts *facts, size_t slot, dcr_column_type type, const dcr_table *table, bool was_bound)
{
    dcr__fact_column *held = &facts->columns[slot];
    const dcr__column_data *source = &table->columns[slot];
    if (!was_bound) fill_absent(held, type, 0, facts->rows);
    if (source->values == NULL)
        fill_absent(held, type, facts->rows, facts->rows + table->rows);
    else if (type == DCR_COLUMN_TYPE_TEXT)
        copy_text(held, source, facts->rows, table->rows);
    else if (table->rows > 0)
        memcpy((char *)held->values + facts->rows * width_of(type), source->values, table->rows * width_of(type));
}

dcr_status dcr__facts_append(const dcr__heap *heap, dcr__facts *facts, const dcr_table *table)
{
    assert(facts->kind == table->kind);
    dcr_column_type types[DCR__MAX_COLUMNS];
    bool bound[DCR__MAX_COLUMNS];
    for (size_t i = 0; i < DCR__MAX_COLUMNS; i++) bound[i] = facts->columns[i].values != NULL;
    for (size_t i = 0; i < DCR__MAX_COLUMNS; i++) {
        types[i] = DCR_COLUMN_TYPE_UNSET;
        if (!bound[i] && table->columns[i].values == NULL) continue;
        types[i] = dcr_column_type_of((dcr_column)column_of(facts, i));
        const dcr_status status = reserve(heap, &facts->columns[i], types[i], facts->rows, table, i);
        if (status == DCR_OK) continue;
        for (size_t k = 0; k <= i; k++) { /* columns made by this call go again */
            if (bound[k]) continue;
            dcr__release(heap, facts->columns[k].values);
            dcr__release(heap, facts->columns[k].bytes);
            memset(&facts->columns[k], 0, sizeof facts->columns[k]);
        }
        return status;
    }
    for (size_t i = 0; i < DCR__MAX_COLUMNS; i++)
        if (facts->columns[i].values != NULL) put_rows(facts, i, types[i], table, bound[i]);
    facts->rows += table->rows;
    return DCR_OK;
}

/* Every MUST column, and one of those marked ONE. */
static dcr_status check_columns(const dcr_table *table, dcr_error *err)
{
    size_t num_columns = 0;
    const dcr__column_row *rows = dcr__columns_of((int32_t)table->kind, &num_columns);
    const dcr__column_row *one = NULL;
    bool has_one = false;
    for (size_t i = 0; i < num_columns; i++) {
        const bool bound = dcr__table_values(table, (dcr_column)rows[i].column) != NULL;
        if (rows[i].need == COLUMN_ONE && one == NULL) one = &rows[i];
        has_one = has_one || (rows[i].need == COLUMN_ONE && bound);
        if (rows[i].need != COLUMN_MUST || bound) continue;
        return dcr__refuse_at(err, DCR_E_COLUMN_ABSENT, 0, rows[i].table, rows[i].column, -1,
                              "a required column is not bound");
    }
    if (one == NULL || has_one) return DCR_OK;
    return dcr__refuse_at(err, DCR_E_COLUMN_ABSENT, 0, one->table, one->column, -1,
                          "bind the identifier or the index of the buyer");
}

dcr_status dcr__table_check(const dcr_table *table, dcr_table_kind kind, const char *text, dcr_error *err)
{
    if (table->kind != kind) return dcr__refuse(err, DCR_E_UNKNOWN, text);
    return table->rows > 0 ? check_columns(table, err) : DCR_OK;
}

dcr_status dcr__facts_append_checked(const dcr__heap *heap, dcr__facts *facts, const dcr_table *table, dcr_error *err)
{
    const dcr_status status = check_columns(table, err);
    if (status != DCR_OK) return status;
    if (table->rows > (size_t)INT32_MAX / 2 - facts->rows)
        return dcr__refuse_at(err, DCR_E_RANGE, 0, (int32_t)table->kind, 0, -1, "more than 2^30 rows");
    if (dcr__facts_append(heap, facts, table) != DCR_OK) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the rows");
    return DCR_OK;
}

void dcr__facts_release(const dcr__heap *heap, dcr__facts *facts)
{
    for (size_t i = 0; i < DCR__MAX_COLUMNS; i++) {
        dcr__release(heap, facts->columns[i].values);
        dcr__release(heap, facts->columns[i].bytes);
    }
    memset(facts->columns, 0, sizeof facts->columns);
    facts->rows = 0;
}

void dcr__facts_show(const dcr__facts *facts, dcr_table *table)
{
    dcr__table_init(table, facts->kind, facts->rows);
    for (size_t i = 0; i < DCR__MAX_COLUMNS; i++) {
        table->columns[i].values = facts->columns[i].values;
        table->columns[i].bytes = facts->columns[i].bytes;
    }
}
