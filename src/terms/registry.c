/* The registries by name and number. Rows come from registry_rows.inc, written by src/generate.py. */
#include "terms/registry.h"

#include <string.h>

typedef struct named {
    int32_t group;
    int32_t number;
    const char *name;
} named;

#define GROUP_ROW(group, name)
#define CHOICE_ROW(group, number, name, text) {group, number, name},
#define TERM_ROW(...)
#define TABLE_ROW(...)
#define COLUMN_ROW(...)
static const named choices[] = {
#include "terms/registry_rows.inc"
};
#undef CHOICE_ROW
#define CHOICE_ROW(...)

#undef TERM_ROW
#define TERM_ROW(term, name, type, group, scopes, lower, upper, need, preset, section, text) \
    {term, name, type, group, scopes, lower, upper, need, preset},
static const dcr__term_row terms[] = {
#include "terms/registry_rows.inc"
};
#undef TERM_ROW
#define TERM_ROW(...)

#undef TABLE_ROW
#define TABLE_ROW(table, name, role, text) {role, table, name},
static const named tables[] = {
#include "terms/registry_rows.inc"
};
#undef TABLE_ROW
#define TABLE_ROW(...)

#undef COLUMN_ROW
#define COLUMN_ROW(column, table, name, type, group, need, text) {column, table, name, type, group, need},
static const dcr__column_row columns[] = {
#include "terms/registry_rows.inc"
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static int is_name(const char *name, const char *text, size_t length)
{
    return strlen(name) == length && memcmp(name, text, length) == 0;
}

size_t dcr__num_terms(void)
{
    return COUNT(terms);
}

const dcr__term_row *dcr__term_at(size_t ix)
{
    return ix < COUNT(terms) ? &terms[ix] : NULL;
}

const dcr__term_row *dcr__term_row_of(int32_t term)
{
    for (size_t i = 0; i < COUNT(terms); i++)
        if (terms[i].term == term) return &terms[i];
    return NULL;
}

const dcr__column_row *dcr__columns_of(int32_t table, size_t *num_columns)
{
    size_t from = 0;
    while (from < COUNT(columns) && columns[from].table != table) from++;
    size_t until = from;
    while (until < COUNT(columns) && columns[until].table == table) until++;
    *num_columns = until - from;
    return until > from ? &columns[from] : NULL;
}

const dcr__column_row *dcr__column_row_of(int32_t column)
{
    size_t num_columns = 0;
    const dcr__column_row *rows = dcr__columns_of(column / 100, &num_columns);
    for (size_t i = 0; i < num_columns; i++)
        if (rows[i].column == column) return &rows[i];
    return NULL;
}

size_t dcr__column_width(dcr_column_type type)
{
    switch (type) {
    case DCR_COLUMN_TYPE_MONEY:
    case DCR_COLUMN_TYPE_RATIO:
    case DCR_COLUMN_TYPE_NUMBER:
    case DCR_COLUMN_TYPE_DECIMAL:
    case DCR_COLUMN_TYPE_SET:
        return 8;
    case DCR_COLUMN_TYPE_DAY:
    case DCR_COLUMN_TYPE_CODE:
    case DCR_COLUMN_TYPE_INDEX:
    case DCR_COLUMN_TYPE_CURRENCY:
    case DCR_COLUMN_TYPE_COUNTRY:
        return 4;
    case DCR_COLUMN_TYPE_FLAG:
        return 1;
    default:
        return 0;
    }
}

const char *dcr_table_name(dcr_table_kind kind)
{
    for (size_t i = 0; i < COUNT(tables); i++)
        if (tables[i].number == (int32_t)kind) return tables[i].name;
    return NULL;
}

dcr_table_kind dcr_table_find(const char *name, size_t length)
{
    if (name == NULL) return DCR_TABLE_UNSET;
    for (size_t i = 0; i < COUNT(tables); i++)
        if (is_name(tables[i].name, name, length)) return (dcr_table_kind)tables[i].number;
    return DCR_TABLE_UNSET;
}

static int32_t role_of(dcr_table_kind kind)
{
    for (size_t i = 0; i < COUNT(tables); i++)
        if (tables[i].number == (int32_t)kind) return tables[i].group;
    return -1;
}

int32_t dcr_table_is_result(dcr_table_kind kind)
{
    return role_of(kind) == DCR__ROLE_RESULT;
}

int32_t dcr_table_is_of_policy(dcr_table_kind kind)
{
    return role_of(kind) == DCR__ROLE_POLICY;
}

dcr_column dcr_column_at(dcr_table_kind kind, size_t ix)
{
    size_t num_columns = 0;
    const dcr__column_row *rows = dcr__columns_of((int32_t)kind, &num_columns);
    return ix < num_columns ? (dcr_column)rows[ix].column : DCR_COLUMN_UNSET;
}

dcr_column dcr_column_find(dcr_table_kind kind, const char *name, size_t length)
{
    size_t num_columns = 0;
    const dcr__column_row *rows = dcr__columns_of((int32_t)kind, &num_columns);
    for (size_t i = 0; name != NULL && i < num_columns; i++)
        if (is_name(rows[i].name, name, length)) return (dcr_column)rows[i].column;
    return DCR_COLUMN_UNSET;
}

const char *dcr_column_name(dcr_column column)
{
    const dcr__column_row *row = dcr__column_row_of((int32_t)column);
    return row != NULL ? row->name : NULL;
}

dcr_table_kind dcr_column_table(dcr_column column)
{
    const dcr__column_row *row = dcr__column_row_of((int32_t)column);
    return row != NULL ? (dcr_table_kind)row->table : DCR_TABLE_UNSET;
}

dcr_column_type dcr_column_type_of(dcr_column column)
{
    const dcr__column_row *row = dcr__column_row_of((int32_t)column);
    return row != NULL ? row->type : DCR_COLUMN_TYPE_UNSET;
}

dcr_group dcr_column_group(dcr_column column)
{
    const dcr__column_row *row = dcr__column_row_of((int32_t)column);
    return row != NULL ? (dcr_group)row->group : DCR_GROUP_UNSET;
}

int32_t dcr_column_is_required(dcr_column column)
{
    const dcr__column_row *row = dcr__column_row_of((int32_t)column);
    return row != NULL && row->need == COLUMN_MUST;
}

int32_t dcr_choice_find(dcr_group group, const char *name, size_t length)
{
    for (size_t i = 0; name != NULL && i < COUNT(choices); i++)
        if (choices[i].group == (int32_t)group && is_name(choices[i].name, name, length)) return choices[i].number;
    return 0;
}

const char *dcr_choice_name(dcr_group group, int32_t number)
{
    for (size_t i = 0; i < COUNT(choices); i++)
        if (choices[i].group == (int32_t)group && choices[i].number == number) return choices[i].name;
    return NULL;
}

int32_t dcr_choice_at(dcr_group group, size_t ix)
{
    for (size_t i = 0; i < COUNT(choices); i++)
        if (choices[i].group == (int32_t)group && ix-- == 0) return choices[i].number;
    return 0;
}

dcr_term dcr_term_find(const char *name, size_t length)
{
    for (size_t i = 0; name != NULL && i < COUNT(terms); i++)
        if (is_name(terms[i].name, name, length)) return (dcr_term)terms[i].term;
    return DCR_TERM_UNSET;
}

const char *dcr_term_name(dcr_term term)
{
    const dcr__term_row *row = dcr__term_row_of((int32_t)term);
    return row != NULL ? row->name : NULL;
}

dcr_term dcr_term_at(size_t ix)
{
    return ix < COUNT(terms) ? (dcr_term)terms[ix].term : DCR_TERM_UNSET;
}

dcr_term_type dcr_term_type_of(dcr_term term)
{
    const dcr__term_row *row = dcr__term_row_of((int32_t)term);
    return row != NULL ? row->type : DCR_TERM_TYPE_UNSET;
}

dcr_group dcr_term_group(dcr_term term)
{
    const dcr__term_row *row = dcr__term_row_of((int32_t)term);
    return row != NULL ? (dcr_group)row->group : DCR_GROUP_UNSET;
}

int32_t dcr_term_allows_scope(dcr_term term, dcr_scope scope)
{
    const dcr__term_row *row = dcr__term_row_of((int32_t)term);
    if (row == NULL || (int32_t)scope < 0 || (int32_t)scope > 31) return 0;
    return scope == 0 || ((row->scopes >> scope) & 1u) != 0;
}
