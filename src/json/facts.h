/* Which tables of facts a book document has, and whose currency an amount of a row is in. Shared by reading and
 * writing, so that both say the same. */
#ifndef DCR_JSON_FACTS_H
#define DCR_JSON_FACTS_H

#include <stdbool.h>

#include "delcredere/table.h"

/* The ix-th kind of table of a book document in the order of the registry, DCR_TABLE_UNSET past the last. Holidays are
 * not among them: they stand in the calendar of a policy. */
dcr_table_kind dcj_facts_at(size_t ix);

/* The same for the tables of a policy document. */
dcr_table_kind dcj_policy_table_at(size_t ix);

/* The first column of a type in a kind of table, DCR_COLUMN_UNSET if there is none. */
dcr_column dcj_column_of_type(dcr_table_kind kind, dcr_column_type type);

/* The column of that name, DCR_COLUMN_UNSET if the table has none. */
dcr_column dcj_column_named(dcr_table_kind kind, const char *name);

/* True when rows name an invoice, whose currency then is that of an amount without its own. */
bool dcj_names_invoice(dcr_table_kind kind);

#endif
