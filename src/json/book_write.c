/* Books as documents: the facts as they were appended. What is absent is left out. */
#include <string.h>

#include "delcredere/json.h"
#include "json/answer.h"
#include "json/cell.h"
#include "json/facts.h"

typedef struct writing {
    dcj_writer writer;
    const dcr_book *book;
    dcr_currency currency; /* of amounts whose row names none */
} writing;

static dcr_currency own_currency(const dcr_table *table, dcr_column column, size_t row)
{
    const uint32_t *currencies = column == DCR_COLUMN_UNSET ? NULL : dcr_table_uint32(table, column);
    return currencies == NULL ? 0 : currencies[row];
}

static uint32_t invoice_named(const dcr_book *book, const dcr_table *table, size_t row)
{
    const dcr_table_kind kind = dcr_table_kind_of(table);
    size_t length;
    const char *number = dcj_cell_text(table, dcj_column_named(kind, "invoice"), row, &length);
    if (length > 0) return dcr_book_find_invoice(book, number, length);
    const dcr_column column = dcj_column_named(kind, "invoice_ix");
    const uint32_t *rows = column == DCR_COLUMN_UNSET ? NULL : dcr_table_uint32(table, column);
    const bool is_row = rows != NULL && rows[row] < dcr_book_rows(book, DCR_TABLE_INVOICES);
    return is_row ? rows[row] : DCR_NO_INDEX;
}

/* Of the row, else of the invoice that it names, else the caller's; as books are read. */
static dcr_currency row_currency(const writing *w, const dcr_table *table, size_t row)
{
    const dcr_table_kind kind = dcr_table_kind_of(table);
    const dcr_currency own = own_currency(table, dcj_column_named(kind, "currency"), row);
    if (own != 0) return own;
    const uint32_t invoice = dcj_names_invoice(kind) ? invoice_named(w->book, table, row) : DCR_NO_INDEX;
    const dcr_currency of_invoice =
        invoice == DCR_NO_INDEX
            ? 0
            : own_currency(dcr_book_table(w->book, DCR_TABLE_INVOICES), DCR_INVOICES_CURRENCY, invoice);
    return of_invoice != 0 ? of_invoice : w->currency;
}

/* An amount cannot be written as text without a currency that has decimals. */
static dcr_status check_row(const writing *w, const dcr_table *table, size_t row, const dcj_place *up, dcr_error *err)
{
    const dcr_table_kind kind = dcr_table_kind_of(table);
    const dcj_place place = dcj_at_index(up, row);
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const dcj_cell cell = {.table = table, .column = dcr_column_at(kind, ix), .row = row};
        if (dcr_column_type_of(cell.column) != DCR_COLUMN_TYPE_MONEY) continue;
        if (!dcj_cell_exists(&cell) || dcj_cell_is_absent(&cell)) continue;
        if (dcr_currency_exponent(row_currency(w, table, row)) >= 0) continue;
        return dcj_refuse(err, DCR_E_CURRENCY, &place, "an amount without a currency; pass the policy's currency");
    }
    return DCR_OK;
}

static dcr_status check_tables(const writing *w, dcr_error *err)
{
    if (w->currency != 0 && dcr_currency_code(w->currency) == NULL)
        return dcj_refuse(err, DCR_E_CURRENCY, NULL, "currency is not a number of ISO 4217");
    for (size_t ix = 0; dcj_facts_at(ix) != DCR_TABLE_UNSET; ix++) {
        const dcr_table *table = dcr_book_table(w->book, dcj_facts_at(ix));
        dcj_place place = dcj_at_key(NULL, dcr_table_name(dcj_facts_at(ix)));
        place.table = (int32_t)dcj_facts_at(ix);
        if (dcj_column_of_type(dcj_facts_at(ix), DCR_COLUMN_TYPE_MONEY) == DCR_COLUMN_UNSET) continue;
        for (size_t row = 0; row < dcr_table_rows(table); row++) {
            const dcr_status status = check_row(w, table, row, &place, err);
            if (status != DCR_OK) return status;
        }
    }
    return DCR_OK;
}

static void write_row(writing *w, const dcr_table *table, size_t row)
{
    const dcr_table_kind kind = dcr_table_kind_of(table);
    const dcr_currency currency = row_currency(w, table, row);
    dcj_open(&w->writer, '{');
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const dcj_cell cell = {.table = table, .column = dcr_column_at(kind, ix), .row = row, .currency = currency};
        if (!dcj_cell_exists(&cell) || dcj_cell_is_absent(&cell)) continue;
        dcj_key(&w->writer, dcr_column_name(cell.column));
        dcj_write_cell(&w->writer, &cell);
    }
    dcj_close(&w->writer, '}');
}

static void write_table(writing *w, dcr_table_kind kind)
{
    const dcr_table *table = dcr_book_table(w->book, kind);
    const size_t rows = dcr_table_rows(table);
    if (rows == 0) return;
    dcj_key(&w->writer, dcr_table_name(kind));
    dcj_open(&w->writer, '[');
    for (size_t row = 0; row < rows; row++) write_row(w, table, row);
    dcj_close(&w->writer, ']');
}

dcr_status dcr_book_to_json(
    const dcr_book *book, dcr_currency currency, char **out, size_t *length, dcr_error *err)
{
    if (book == NULL || out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "book or out is NULL");
    writing w = {.book = book, .currency = currency};
    const dcr_status status = check_tables(&w, err);
    if (status != DCR_OK) return status;

    dcj_open(&w.writer, '{');
    dcj_write_head(&w.writer, "book");
    if (currency != 0) {
        dcj_key(&w.writer, "currency");
        dcj_name(&w.writer, dcr_currency_code(currency));
    }
    for (size_t ix = 0; dcj_facts_at(ix) != DCR_TABLE_UNSET; ix++) write_table(&w, dcj_facts_at(ix));
    dcj_close(&w.writer, '}');
    return dcj_writer_finish(&w.writer, out, length, err);
}
