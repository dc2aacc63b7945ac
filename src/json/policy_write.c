/* Policies as documents: the terms that were given, in the order of the registry; defaults are not written. */
#include <string.h>

#include "delcredere/json.h"
#include "json/answer.h"
#include "json/calendar_read.h"
#include "json/cell.h"
#include "json/facts.h"

/* The table of terms with its columns at hand: every term of the registry is looked for in it. */
typedef struct terms_table {
    const dcr_table *table;
    const uint32_t *term;
    const uint32_t *source;
    const uint32_t *scope;
} terms_table;

static bool is_given(const terms_table *terms, size_t row, dcr_term term)
{
    return terms->term[row] == (uint32_t)term && terms->source[row] == DCR_SOURCE_GIVEN;
}

/* The row with the least scope value above that of row `after` (DCR_NO_INDEX: any) of a term for a kind of scope, so
 * that equal policies give equal bytes in whatever order they were filled. */
static size_t next_row(const terms_table *terms, dcr_term term, uint32_t scope, size_t after)
{
    size_t best = DCR_NO_INDEX;
    for (size_t row = 0; row < dcr_table_rows(terms->table); row++) {
        if (!is_given(terms, row, term) || terms->scope[row] != scope) continue;
        if (after != DCR_NO_INDEX && dcj_compare_text(terms->table, DCR_POLICY_TERMS_SCOPE_VALUE, row, after) <= 0) continue;
        if (best == DCR_NO_INDEX || dcj_compare_text(terms->table, DCR_POLICY_TERMS_SCOPE_VALUE, row, best) < 0) best = row;
    }
    return best;
}

static void write_text(dcj_writer *writer, const dcr_table *table, dcr_column column, size_t row)
{
    size_t length;
    const char *text = dcj_cell_text(table, column, row, &length);
    dcj_text(writer, text, length);
}

static void write_key(dcj_writer *writer, const dcr_table *table, dcr_column column, size_t row)
{
    write_text(writer, table, column, row);
    dcj_after_key(writer);
}

static void write_scope(dcj_writer *writer, const terms_table *terms, dcr_term term, dcr_scope scope)
{
    size_t row = next_row(terms, term, (uint32_t)scope, DCR_NO_INDEX);
    if (row == DCR_NO_INDEX) return;
    dcj_key(writer, dcr_choice_name(DCR_GROUP_SCOPE, (int32_t)scope));
    dcj_open(writer, '{');
    while (row != DCR_NO_INDEX) {
        write_key(writer, terms->table, DCR_POLICY_TERMS_SCOPE_VALUE, row);
        write_text(writer, terms->table, DCR_POLICY_TERMS_TEXT, row);
        row = next_row(terms, term, (uint32_t)scope, row);
    }
    dcj_close(writer, '}');
}

static void write_scoped(dcj_writer *writer, const terms_table *terms, dcr_term term, size_t policy_row)
{
    dcj_open(writer, '{');
    if (policy_row != DCR_NO_INDEX) {
        dcj_key(writer, "policy");
        write_text(writer, terms->table, DCR_POLICY_TERMS_TEXT, policy_row);
    }
    for (size_t ix = 0; dcr_choice_at(DCR_GROUP_SCOPE, ix) != 0; ix++)
        write_scope(writer, terms, term, (dcr_scope)dcr_choice_at(DCR_GROUP_SCOPE, ix));
    dcj_close(writer, '}');
}

static void write_term(dcj_writer *writer, const terms_table *terms, dcr_term term)
{
    size_t given = 0;
    for (size_t row = 0; row < dcr_table_rows(terms->table); row++) given += is_given(terms, row, term);
    if (given == 0) return;

    const size_t policy_row = next_row(terms, term, 0, DCR_NO_INDEX);
    dcj_key(writer, dcr_term_name(term));
    if (given == 1 && policy_row != DCR_NO_INDEX)
        write_text(writer, terms->table, DCR_POLICY_TERMS_TEXT, policy_row);
    else
        write_scoped(writer, terms, term, policy_row);
}

static void write_terms(dcj_writer *writer, const dcr_policy *policy)
{
    const dcr_table *table = dcr_policy_table(policy, DCR_TABLE_POLICY_TERMS);
    const terms_table terms = {table, dcr_table_uint32(table, DCR_POLICY_TERMS_TERM),
                               dcr_table_uint32(table, DCR_POLICY_TERMS_SOURCE),
                               dcr_table_uint32(table, DCR_POLICY_TERMS_SCOPE)};
    dcj_key(writer, "terms");
    dcj_open(writer, '{');
    for (size_t ix = 0; dcr_term_at(ix) != DCR_TERM_UNSET; ix++) write_term(writer, &terms, dcr_term_at(ix));
    dcj_close(writer, '}');
}

static void write_step(dcj_writer *writer, const dcr_table *plan, size_t row)
{
    const char *step = dcr_choice_name(DCR_GROUP_STEP, (int32_t)dcr_table_uint32(plan, DCR_POLICY_PLAN_STEP)[row]);
    const dcj_cell clause = {.table = plan, .column = DCR_POLICY_PLAN_CLAUSE, .row = row};
    if (dcj_cell_is_absent(&clause)) {
        dcj_name(writer, step);
        return;
    }
    dcj_open(writer, '{');
    dcj_key(writer, "step");
    dcj_name(writer, step);
    dcj_key(writer, "clause");
    dcj_write_cell(writer, &clause);
    dcj_close(writer, '}');
}

static void write_plan(dcj_writer *writer, const dcr_policy *policy)
{
    const dcr_table *plan = dcr_policy_table(policy, DCR_TABLE_POLICY_PLAN);
    if (dcr_table_rows(plan) == 0) return;
    dcj_key(writer, "plan");
    dcj_open(writer, '[');
    for (size_t row = 0; row < dcr_table_rows(plan); row++) write_step(writer, plan, row);
    dcj_close(writer, ']');
}

static void write_calendar(dcj_writer *writer, const dcr_calendar *calendar)
{
    if (calendar == NULL) return;
    size_t num_holidays = 0;
    const int32_t *holidays = dcr_calendar_holidays(calendar, &num_holidays);
    const uint32_t weekend = dcr_calendar_weekend(calendar);
    dcj_key(writer, "calendar");
    dcj_open(writer, '{');
    dcj_key(writer, "weekend");
    dcj_open(writer, '[');
    for (size_t i = 0; i < 7; i++)
        if ((weekend >> i & 1) != 0) dcj_name(writer, dcj_weekdays[i]);
    dcj_close(writer, ']');
    dcj_key(writer, "holidays");
    dcj_open(writer, '[');
    for (size_t i = 0; i < num_holidays; i++) dcj_write_day(writer, holidays[i]);
    dcj_close(writer, ']');
    dcj_close(writer, '}');
}

static void write_row(dcj_writer *writer, const dcr_table *table, size_t row, dcr_currency currency)
{
    const dcr_table_kind kind = dcr_table_kind_of(table);
    dcj_open(writer, '{');
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const dcj_cell cell = {.table = table, .column = dcr_column_at(kind, ix), .row = row, .currency = currency};
        if (!dcj_cell_exists(&cell) || dcj_cell_is_absent(&cell)) continue;
        dcj_key(writer, dcr_column_name(cell.column));
        dcj_write_cell(writer, &cell);
    }
    dcj_close(writer, '}');
}

static void write_tables(dcj_writer *writer, const dcr_policy *policy)
{
    for (size_t ix = 0; dcj_policy_table_at(ix) != DCR_TABLE_UNSET; ix++) {
        const dcr_table *table = dcr_policy_table(policy, dcj_policy_table_at(ix));
        if (dcr_table_rows(table) == 0) continue;
        dcj_key(writer, dcr_table_name(dcj_policy_table_at(ix)));
        dcj_open(writer, '[');
        for (size_t row = 0; row < dcr_table_rows(table); row++)
            write_row(writer, table, row, dcr_policy_currency(policy));
        dcj_close(writer, ']');
    }
}

dcr_status dcr_policy_to_json(const dcr_policy *policy, char **out, size_t *length, dcr_error *err)
{
    if (policy == NULL || out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "policy or out is NULL");
    dcj_writer writer = {0};
    dcj_open(&writer, '{');
    dcj_write_head(&writer, "policy");
    write_terms(&writer, policy);
    write_plan(&writer, policy);
    write_tables(&writer, policy);
    write_calendar(&writer, dcr_policy_calendar(policy));
    dcj_close(&writer, '}');
    return dcj_writer_finish(&writer, out, length, err);
}
