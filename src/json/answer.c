#include "json/answer.h"

#include <string.h>

#include "json/facts.h"

void dcj_write_head(dcj_writer *writer, const char *kind)
{
    dcj_key(writer, "delcredere");
    dcj_name(writer, kind);
    dcj_key(writer, "version");
    dcj_integer(writer, 1);
}

void dcj_write_answer_head(dcj_writer *writer, const char *kind, const dcr_policy *policy)
{
    dcj_write_head(writer, kind);
    dcj_key(writer, "library");
    dcj_name(writer, dcr_version());
    if (policy == NULL) return;
    dcj_key(writer, "currency");
    dcj_name(writer, dcr_currency_code(dcr_policy_currency(policy)));
}

/* ---- Identifiers ---- */

static void write_identifier(
    dcj_writer *writer, const dcr_book *book, dcr_table_kind kind, dcr_column column, uint32_t row)
{
    if (book == NULL || row >= dcr_book_rows(book, kind)) return;
    size_t length;
    const char *text = dcj_cell_text(dcr_book_table(book, kind), column, row, &length);
    if (length == 0) return;
    dcj_key(writer, dcr_column_name(column));
    dcj_text(writer, text, length);
}

static void write_index(dcj_writer *writer, const char *key, uint32_t row)
{
    dcj_key(writer, key);
    if (row == DCR_NO_INDEX)
        dcj_null(writer);
    else
        dcj_integer(writer, row);
}

void dcj_write_buyer(dcj_writer *writer, const dcr_book *book, uint32_t buyer_ix)
{
    write_identifier(writer, book, DCR_TABLE_BUYERS, DCR_BUYERS_BUYER, buyer_ix);
    write_index(writer, "buyer_ix", buyer_ix);
}

void dcj_write_invoice(dcj_writer *writer, const dcr_book *book, uint32_t invoice_ix)
{
    write_identifier(writer, book, DCR_TABLE_INVOICES, DCR_INVOICES_INVOICE, invoice_ix);
    write_index(writer, "invoice_ix", invoice_ix);
}

/* An INDEX column `<noun>_ix` is a row of the table `<noun>s`; where that has identifiers, the column `<noun>`, the
 * identifier is written before the number. */
static void write_index_identifier(dcj_writer *writer, const dcr_book *book, const dcj_cell *cell)
{
    const char *name = dcr_column_name(cell->column);
    const size_t length = strlen(name);
    char table_name[48];
    if (length < 4 || length >= sizeof table_name || strcmp(name + length - 3, "_ix") != 0) return;

    memcpy(table_name, name, length - 3);
    table_name[length - 3] = 's';
    const dcr_table_kind kind = dcr_table_find(table_name, length - 2);
    const dcr_column column = dcr_column_find(kind, name, length - 3);
    if (column == DCR_COLUMN_UNSET || dcr_column_type_of(column) != DCR_COLUMN_TYPE_TEXT) return;
    write_identifier(writer, book, kind, column, dcr_table_uint32(cell->table, cell->column)[cell->row]);
}

/* ---- Rows ---- */

void dcj_write_columns(dcj_writer *writer, const dcj_results *results, size_t row)
{
    const dcr_table_kind kind = dcr_table_kind_of(results->table);
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const dcj_cell cell = {results->table, dcr_column_at(kind, ix), row, results->currency};
        if (!dcj_cell_exists(&cell)) continue;
        if (dcr_column_type_of(cell.column) == DCR_COLUMN_TYPE_INDEX)
            write_index_identifier(writer, results->book, &cell);
        dcj_key(writer, dcr_column_name(cell.column));
        dcj_write_cell(writer, &cell);
    }
}

static void write_object(dcj_writer *writer, const dcj_results *results, dcj_write_name *write_name, size_t row)
{
    dcj_open(writer, '{');
    if (write_name != NULL) write_name(writer, results->book, (uint32_t)row);
    if (row < dcr_table_rows(results->table)) dcj_write_columns(writer, results, row);
    dcj_close(writer, '}');
}

void dcj_write_named_rows(dcj_writer *writer, const char *key, const dcj_results *results, dcj_write_name *write_name)
{
    dcj_key(writer, key);
    dcj_open(writer, '[');
    for (size_t row = 0; row < dcr_table_rows(results->table); row++) write_object(writer, results, write_name, row);
    dcj_close(writer, ']');
}

void dcj_write_rows(dcj_writer *writer, const char *key, const dcj_results *results)
{
    dcj_write_named_rows(writer, key, results, NULL);
}

void dcj_write_first_row(dcj_writer *writer, const char *key, const dcj_results *results)
{
    dcj_key(writer, key);
    write_object(writer, results, NULL, 0);
}

/* ---- Terms, problems, claims ---- */

void dcj_write_defaults(dcj_writer *writer, const dcr_policy *policy)
{
    const dcr_table *terms = dcr_policy_table(policy, DCR_TABLE_POLICY_TERMS);
    const dcj_results results = {.table = terms, .currency = dcr_policy_currency(policy)};
    const uint32_t *sources = dcr_table_uint32(terms, DCR_POLICY_TERMS_SOURCE);
    dcj_key(writer, "defaults");
    dcj_open(writer, '[');
    for (size_t row = 0; row < dcr_table_rows(terms); row++)
        if (sources[row] == DCR_SOURCE_DEFAULT) write_object(writer, &results, NULL, row);
    dcj_close(writer, ']');
}

void dcj_write_policy_terms(dcj_writer *writer, const dcr_policy *policy)
{
    dcj_results results = {.currency = dcr_policy_currency(policy)};
    dcj_open(writer, '{');
    dcj_write_answer_head(writer, "terms", policy);
    results.table = dcr_policy_table(policy, DCR_TABLE_POLICY_TERMS);
    dcj_write_rows(writer, "terms", &results);
    results.table = dcr_policy_table(policy, DCR_TABLE_POLICY_PLAN);
    dcj_write_rows(writer, "plan", &results);
    dcj_close(writer, '}');
}

void dcj_write_problems(dcj_writer *writer, const dcr_book *book)
{
    const dcj_results results = {.table = dcr_book_table(book, DCR_TABLE_PROBLEMS)};
    dcj_open(writer, '{');
    dcj_write_answer_head(writer, "problems", NULL);
    dcj_write_rows(writer, "problems", &results);
    dcj_close(writer, '}');
}

void dcj_write_claim(dcj_writer *writer, const dcr_claim *claim)
{
    const dcr_policy *policy = dcr_claim_policy(claim);
    dcj_results results = {.book = dcr_claim_book(claim), .currency = dcr_policy_currency(policy)};
    dcj_open(writer, '{');
    dcj_write_answer_head(writer, "claim", policy);
    results.table = dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS);
    dcj_write_first_row(writer, "totals", &results);
    results.table = dcr_claim_table(claim, DCR_TABLE_CLAIM_LADDER);
    dcj_write_rows(writer, "ladder", &results);
    results.table = dcr_claim_table(claim, DCR_TABLE_CLAIM_SHEET);
    dcj_write_rows(writer, "sheet", &results);
    static const struct {
        const char *key;
        dcr_table_kind kind;
    } lists[] = {{"first_losses", DCR_TABLE_CLAIM_FIRST_LOSSES}, {"payments", DCR_TABLE_CLAIM_PAYMENTS},
                 {"causes", DCR_TABLE_CLAIM_CAUSES}, {"defaults_used", DCR_TABLE_CLAIM_DEFAULTS}};
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        results.table = dcr_claim_table(claim, lists[i].kind);
        dcj_write_rows(writer, lists[i].key, &results);
    }
    dcj_write_defaults(writer, policy);
    dcj_close(writer, '}');
}
