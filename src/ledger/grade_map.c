/* Values of any scale as grades. docs/readers/late-interest.md. */
#include "base/check.h"
#include "base/refuse.h"
#include "delcredere/ledger.h"
#include "terms/result.h"

typedef struct scale {
    const dcr_table *table;
    const int64_t *from, *until, *rank; /* NULL: not bound */
} scale;

static int64_t at(const int64_t *column, size_t row)
{
    return column != NULL ? column[row] : DCR_NO_AMOUNT;
}

static bool has(const scale *s, size_t row, int64_t value)
{
    const int64_t from = at(s->from, row);
    const int64_t until = at(s->until, row);
    return (from == DCR_NO_AMOUNT || value >= from) && (until == DCR_NO_AMOUNT || value <= until);
}

static dcr_status check(const scale *s, dcr_error *err)
{
    for (size_t row = 0; row < dcr_table_rows(s->table); row++) {
        if (at(s->until, row) == DCR_NO_AMOUNT || at(s->from, row) == DCR_NO_AMOUNT || at(s->until, row) >= at(s->from, row))
            continue;
        return dcr__refuse_at(err, DCR_E_RANGE, 0, DCR_TABLE_GRADE_SCALE, DCR_GRADE_SCALE_UNTIL_VALUE, (int64_t)row,
                              "until_value is below from_value");
    }
    return DCR_OK;
}

static dcr_status put(const scale *s, int64_t value, size_t row, dcr_result *result)
{
    const int64_t *offsets = dcr_table_text_offsets(s->table, DCR_GRADE_SCALE_GRADE);
    const char *bytes = dcr_table_text_bytes(s->table, DCR_GRADE_SCALE_GRADE);
    size_t ix = 0;
    while (ix < dcr_table_rows(s->table) && !has(s, ix, value)) ix++;
    const bool is_found = ix < dcr_table_rows(s->table);
    dcr__result_int64(result, DCR_GRADE_MAP_GRADES_VALUE)[row] = value;
    dcr__result_int64(result, DCR_GRADE_MAP_GRADES_RANK)[row] = is_found ? at(s->rank, ix) : DCR_NO_AMOUNT;
    dcr__result_uint32(result, DCR_GRADE_MAP_GRADES_SCALE_IX)[row] = is_found ? (uint32_t)ix : DCR_NO_INDEX;
    if (!is_found || offsets == NULL) return dcr__result_put_text(result, DCR_GRADE_MAP_GRADES_GRADE, row, "", 0);
    return dcr__result_put_text(result, DCR_GRADE_MAP_GRADES_GRADE, row, bytes + offsets[ix],
                                (size_t)(offsets[ix + 1] - offsets[ix]));
}

static dcr_status fill(const scale *s, const int64_t *values, size_t num_values, dcr_result *result)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_GRADE_MAP_GRADES, num_values));
    for (size_t i = 0; i < num_values; i++) DCR_TRY(put(s, values[i], i, result));
    return DCR_OK;
}

dcr_status dcr_grade_map(
    const dcr_table *table, const int64_t *values, size_t num_values, const dcr_allocator *allocator, dcr_result **out,
    dcr_error *err)
{
    if (table == NULL || out == NULL || (values == NULL && num_values > 0))
        return dcr__refuse(err, DCR_E_NULL, "scale, values or out is NULL");
    if (dcr_table_kind_of(table) != DCR_TABLE_GRADE_SCALE) return dcr__refuse(err, DCR_E_UNKNOWN, "scale is not a table of grades");
    const scale s = {table, dcr_table_int64(table, DCR_GRADE_SCALE_FROM_VALUE), dcr_table_int64(table, DCR_GRADE_SCALE_UNTIL_VALUE),
                     dcr_table_int64(table, DCR_GRADE_SCALE_RANK)};
    dcr_result *result = NULL;
    DCR_TRY(check(&s, err));
    DCR_TRY(dcr__result_new(allocator, 0, &result, err));
    const dcr_status status = fill(&s, values, num_values, result);
    if (status != DCR_OK) {
        dcr_result_free(result);
        return dcr__refuse(err, status, "no memory for grades");
    }
    *out = result;
    return DCR_OK;
}
