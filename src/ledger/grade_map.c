/* Values of any scale as grades. docs/readers/late-interest.md. */
#include "base/check.h"
#include "base/refuse.h"
#include "ledger/grade_scale.h"
#include "terms/result.h"

static int64_t at(const int64_t *column, size_t row)
{
    return column != NULL ? column[row] : DCR_NO_AMOUNT;
}

static bool has(const dcr__grade_scale *s, size_t row, int64_t value)
{
    const int64_t from = at(s->from, row);
    const int64_t until = at(s->until, row);
    return (from == DCR_NO_AMOUNT || value >= from) && (until == DCR_NO_AMOUNT || value <= until);
}

uint32_t dcr__grade_scale_find(const dcr__grade_scale *s, int64_t value)
{
    for (size_t row = 0; row < dcr_table_rows(s->table); row++)
        if (has(s, row, value)) return (uint32_t)row;
    return DCR_NO_INDEX;
}

dcr_status dcr__grade_scale_read(const dcr_table *table, dcr__grade_scale *out, dcr_error *err)
{
    if (dcr_table_kind_of(table) != DCR_TABLE_GRADE_SCALE) return dcr__refuse(err, DCR_E_UNKNOWN, "scale is not a table of grades");
    const dcr__grade_scale s = {table, dcr_table_int64(table, DCR_GRADE_SCALE_FROM_VALUE),
                                dcr_table_int64(table, DCR_GRADE_SCALE_UNTIL_VALUE), dcr_table_int64(table, DCR_GRADE_SCALE_RANK)};
    for (size_t row = 0; row < dcr_table_rows(table); row++) {
        if (at(s.until, row) == DCR_NO_AMOUNT || at(s.from, row) == DCR_NO_AMOUNT || at(s.until, row) >= at(s.from, row))
            continue;
        return dcr__refuse_at(err, DCR_E_RANGE, 0, DCR_TABLE_GRADE_SCALE, DCR_GRADE_SCALE_UNTIL_VALUE, (int64_t)row,
                              "until_value is below from_value");
    }
    *out = s;
    return DCR_OK;
}

static dcr_status put(const dcr__grade_scale *s, int64_t value, size_t row, dcr_result *result)
{
    const uint32_t ix = dcr__grade_scale_find(s, value);
    size_t length = 0;
    const char *grade = ix != DCR_NO_INDEX ? dcr__table_text(s->table, DCR_GRADE_SCALE_GRADE, ix, &length) : "";
    dcr__result_int64(result, DCR_GRADE_MAP_GRADES_VALUE)[row] = value;
    dcr__result_int64(result, DCR_GRADE_MAP_GRADES_RANK)[row] = dcr__grade_scale_rank(s, ix);
    dcr__result_uint32(result, DCR_GRADE_MAP_GRADES_SCALE_IX)[row] = ix;
    return dcr__result_put_text(result, DCR_GRADE_MAP_GRADES_GRADE, row, grade, length);
}

static dcr_status fill(const dcr__grade_scale *s, const int64_t *values, size_t num_values, dcr_result *result)
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
    dcr__grade_scale s;
    dcr_result *result = NULL;
    DCR_TRY(dcr__grade_scale_read(table, &s, err));
    DCR_TRY(dcr__result_new(allocator, 0, &result, err));
    const dcr_status status = fill(&s, values, num_values, result);
    if (status != DCR_OK) {
        dcr_result_free(result);
        return dcr__refuse(err, status, "no memory for grades");
    }
    *out = result;
    return DCR_OK;
}
