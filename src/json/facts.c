#include "json/facts.h"

#include <string.h>

enum { BOOK_KIND_MAX = 20, TABLE_KIND_MAX = 200 };

static bool is_in_books(dcr_table_kind kind)
{
    return dcr_table_name(kind) != NULL && (int32_t)kind < BOOK_KIND_MAX && kind != DCR_TABLE_HOLIDAYS;
}

dcr_table_kind dcj_facts_at(size_t ix)
{
    for (int kind = 1; kind < TABLE_KIND_MAX; kind++) {
        if (!is_in_books((dcr_table_kind)kind)) continue;
        if (ix-- == 0) return (dcr_table_kind)kind;
    }
    return DCR_TABLE_UNSET;
}

dcr_table_kind dcj_policy_table_at(size_t ix)
{
    for (int kind = 1; kind < TABLE_KIND_MAX; kind++) {
        if (!dcr_table_is_of_policy((dcr_table_kind)kind)) continue;
        if (ix-- == 0) return (dcr_table_kind)kind;
    }
    return DCR_TABLE_UNSET;
}

dcr_column dcj_column_of_type(dcr_table_kind kind, dcr_column_type type)
{
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++)
        if (dcr_column_type_of(dcr_column_at(kind, ix)) == type) return dcr_column_at(kind, ix);
    return DCR_COLUMN_UNSET;
}

dcr_column dcj_column_named(dcr_table_kind kind, const char *name)
{
    return dcr_column_find(kind, name, strlen(name));
}

bool dcj_names_invoice(dcr_table_kind kind)
{
    return kind != DCR_TABLE_INVOICES && dcj_column_named(kind, "invoice") != DCR_COLUMN_UNSET;
}
