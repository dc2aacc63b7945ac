#include "json/answer.h"

#include <string.h>

#include "json/facts.h"

void dcr__write_head(dcr__writer *writer, const char *kind)
{
    dcr__key(writer, "delcredere");
    dcr__name(writer, kind);
    dcr__key(writer, "version");
    dcr__integer(writer, 1);
}

void dcr__write_answer_head(dcr__writer *writer, const char *kind, const dcr_policy *policy)
{
    dcr__write_head(writer, kind);
    dcr__key(writer, "library");
    dcr__name(writer, dcr_version());
    if (policy == NULL) return;
    dcr__key(writer, "currency");
    dcr__name(writer, dcr_currency_code(dcr_policy_currency(policy)));
}

/* ---- Identifiers ---- */

static void write_identifier(
    dcr__writer *writer, const dcr_book *book, dcr_table_kind kind, dcr_column column, uint32_t row)
{
    if (book == NULL || row >= dcr_book_rows(book, kind)) return;
    size_t length;
    const char *text = dcr__cell_text(dcr_book_table(book, kind), column, row, &length);
    if (length == 0) return;
    dcr__key(writer, dcr_column_name(column));
    dcr__text(writer, text, length);
}

static void write_index(dcr__writer *writer, const char *key, uint32_t row)
{
    dcr__key(writer, key);
    if (row == DCR_NO_INDEX)
        dcr__null(writer);
    else
        dcr__integer(writer, row);
}

void dcr__write_buyer(dcr__writer *writer, const dcr_book *book, uint32_t buyer_ix)
{
    write_identifier(writer, book, DCR_TABLE_BUYERS, DCR_BUYERS_BUYER, buyer_ix);
    write_index(writer, "buyer_ix", buyer_ix);
}

void dcr__write_invoice(dcr__writer *writer, const dcr_book *book, uint32_t invoice_ix)
{
    write_identifier(writer, book, DCR_TABLE_INVOICES, DCR_INVOICES_INVOICE, invoice_ix);
    write_index(writer, "invoice_ix", invoice_ix);
}

/* An INDEX column `<noun>_ix` is a row of the table `<noun>s`; where that has identifiers, the column `<noun>`, the
 * identifier is written before the number. */
static void write_index_identifier(dcr__writer *writer, const dcr_book *book, const dcr__cell *cell)
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

void dcr__write_columns(dcr__writer *writer, const dcr__results *results, size_t row)
{
    const dcr_table_kind kind = dcr_table_kind_of(results->table);
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const dcr__cell cell = {results->table, dcr_column_at(kind, ix), row, results->currency};
        if (!dcr__cell_exists(&cell)) continue;
        if (dcr_column_type_of(cell.column) == DCR_COLUMN_TYPE_INDEX)
            write_index_identifier(writer, results->book, &cell);
        dcr__key(writer, dcr_column_name(cell.column));
        dcr__write_cell(writer, &cell);
    }
}

static void write_object(dcr__writer *writer, const dcr__results *results, size_t row)
{
    dcr__open(writer, '{');
    if (row < dcr_table_rows(results->table)) dcr__write_columns(writer, results, row);
    dcr__close(writer, '}');
}

void dcr__write_rows(dcr__writer *writer, const char *key, const dcr__results *results)
{
    dcr__key(writer, key);
    dcr__open(writer, '[');
    for (size_t row = 0; row < dcr_table_rows(results->table); row++) write_object(writer, results, row);
    dcr__close(writer, ']');
}

void dcr__write_first_row(dcr__writer *writer, const char *key, const dcr__results *results)
{
    dcr__key(writer, key);
    write_object(writer, results, 0);
}

/* ---- Terms, problems, claims ---- */

void dcr__write_defaults(dcr__writer *writer, const dcr_policy *policy)
{
    const dcr_table *terms = dcr_policy_table(policy, DCR_TABLE_POLICY_TERMS);
    const dcr__results results = {.table = terms, .currency = dcr_policy_currency(policy)};
    const uint32_t *sources = dcr_table_uint32(terms, DCR_POLICY_TERMS_SOURCE);
    dcr__key(writer, "defaults");
    dcr__open(writer, '[');
    for (size_t row = 0; row < dcr_table_rows(terms); row++)
        if (sources[row] == DCR_SOURCE_DEFAULT) write_object(writer, &results, row);
    dcr__close(writer, ']');
}

void dcr__write_policy_terms(dcr__writer *writer, const dcr_policy *policy)
{
    dcr__results results = {.currency = dcr_policy_currency(policy)};
    dcr__open(writer, '{');
    dcr__write_answer_head(writer, "terms", policy);
    results.table = dcr_policy_table(policy, DCR_TABLE_POLICY_TERMS);
    dcr__write_rows(writer, "terms", &results);
    results.table = dcr_policy_table(policy, DCR_TABLE_POLICY_PLAN);
    dcr__write_rows(writer, "plan", &results);
    dcr__close(writer, '}');
}

void dcr__write_problems(dcr__writer *writer, const dcr_book *book)
{
    const dcr__results results = {.table = dcr_book_table(book, DCR_TABLE_PROBLEMS)};
    dcr__open(writer, '{');
    dcr__write_answer_head(writer, "problems", NULL);
    dcr__write_rows(writer, "problems", &results);
    dcr__close(writer, '}');
}

void dcr__write_claim(dcr__writer *writer, const dcr_claim *claim)
{
    const dcr_policy *policy = dcr_claim_policy(claim);
    dcr__results results = {.book = dcr_claim_book(claim), .currency = dcr_policy_currency(policy)};
    dcr__open(writer, '{');
    dcr__write_answer_head(writer, "claim", policy);
    results.table = dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS);
    dcr__write_first_row(writer, "totals", &results);
    results.table = dcr_claim_table(claim, DCR_TABLE_CLAIM_LADDER);
    dcr__write_rows(writer, "ladder", &results);
    results.table = dcr_claim_table(claim, DCR_TABLE_CLAIM_SHEET);
    dcr__write_rows(writer, "sheet", &results);
    dcr__write_defaults(writer, policy);
    dcr__close(writer, '}');
}
