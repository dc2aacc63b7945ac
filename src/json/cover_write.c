/* A cover as an object: totals, reasons with their texts, buyers, invoices with their parts. */
#include "delcredere/json.h"
#include "json/answer.h"

/* Parts are asked for in slices, so that a large book does not need all of them at once. */
enum { SLICE_INVOICES = 1024 };

typedef struct cover_writing {
    dcj_writer *writer;
    const dcr_cover *cover;
    const dcr_book *book;
    dcr_currency currency;
} cover_writing;

static dcj_results results_of(const cover_writing *w, const dcr_table *table)
{
    return (dcj_results){.table = table, .book = w->book, .currency = w->currency};
}

static void write_reasons(const cover_writing *w)
{
    const dcr_table *table = dcr_cover_table(w->cover, DCR_TABLE_COVER_REASONS);
    const dcj_results results = results_of(w, table);
    dcj_key(w->writer, "reasons");
    dcj_open(w->writer, '[');
    for (size_t row = 0; row < dcr_table_rows(table); row++) {
        const uint32_t reason = dcr_table_uint32(table, DCR_COVER_REASONS_REASON)[row];
        dcj_open(w->writer, '{');
        dcj_write_columns(w->writer, &results, row);
        dcj_key(w->writer, "text");
        dcj_name(w->writer, dcr_reason_text((dcr_reason)reason));
        dcj_close(w->writer, '}');
    }
    dcj_close(w->writer, ']');
}

static void write_buyers(const cover_writing *w)
{
    const dcj_results results = results_of(w, dcr_cover_table(w->cover, DCR_TABLE_COVER_BUYERS));
    dcj_write_named_rows(w->writer, "buyers", &results, dcj_write_buyer);
}

/* The buyer of an invoice, by its row or its identifier, as the book has it. */
static uint32_t buyer_of(const dcr_book *book, size_t invoice)
{
    const dcr_table *invoices = dcr_book_table(book, DCR_TABLE_INVOICES);
    size_t length;
    const char *buyer = dcj_cell_text(invoices, DCR_INVOICES_BUYER, invoice, &length);
    if (length > 0) return dcr_book_find_buyer(book, buyer, length);
    const uint32_t *rows = dcr_table_uint32(invoices, DCR_INVOICES_BUYER_IX);
    return rows == NULL ? DCR_NO_INDEX : rows[invoice];
}

static void write_part(const cover_writing *w, const dcj_results *parts, size_t row)
{
    const dcr_table_kind kind = DCR_TABLE_COVER_PARTS;
    dcj_open(w->writer, '{');
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const dcj_cell cell = {parts->table, dcr_column_at(kind, ix), row, w->currency};
        if (cell.column == DCR_COVER_PARTS_INVOICE_IX || !dcj_cell_exists(&cell)) continue;
        dcj_key(w->writer, dcr_column_name(cell.column));
        dcj_write_cell(w->writer, &cell);
    }
    dcj_close(w->writer, '}');
}

/* Writes the parts of one invoice from row `first` on; returns the row after them. */
static size_t write_parts(const cover_writing *w, const dcr_table *parts, size_t first, size_t invoice)
{
    const dcj_results results = results_of(w, parts);
    const uint32_t *invoices = dcr_table_uint32(parts, DCR_COVER_PARTS_INVOICE_IX);
    size_t row = first;
    dcj_key(w->writer, "parts");
    dcj_open(w->writer, '[');
    for (; row < dcr_table_rows(parts) && invoices[row] == invoice; row++) write_part(w, &results, row);
    dcj_close(w->writer, ']');
    return row;
}

static void write_slice(const cover_writing *w, const dcr_table *parts, size_t first, size_t count)
{
    const dcj_results results = results_of(w, dcr_cover_table(w->cover, DCR_TABLE_COVER_INVOICES));
    size_t part = 0;
    for (size_t row = first; row < first + count; row++) {
        dcj_open(w->writer, '{');
        dcj_write_invoice(w->writer, w->book, (uint32_t)row);
        dcj_write_buyer(w->writer, w->book, buyer_of(w->book, row));
        dcj_write_columns(w->writer, &results, row);
        part = write_parts(w, parts, part, row);
        dcj_close(w->writer, '}');
    }
}

static dcr_status write_invoices(const cover_writing *w, dcr_error *err)
{
    const size_t rows = dcr_table_rows(dcr_cover_table(w->cover, DCR_TABLE_COVER_INVOICES));
    dcj_key(w->writer, "invoices");
    dcj_open(w->writer, '[');
    for (size_t first = 0; first < rows; first += SLICE_INVOICES) {
        const size_t count = rows - first < SLICE_INVOICES ? rows - first : SLICE_INVOICES;
        dcr_table *parts = NULL;
        const dcr_status status = dcr_cover_explain(w->cover, (uint32_t)first, (uint32_t)count, &parts, err);
        if (status != DCR_OK) return status;
        write_slice(w, parts, first, count);
        dcr_table_free(parts);
    }
    dcj_close(w->writer, ']');
    return DCR_OK;
}

/* Only where the policy lists deadlines. */
static dcr_status write_deadlines(const cover_writing *w, const dcr_policy *policy, dcr_error *err)
{
    dcr_table *table = NULL;
    if (dcr_table_rows(dcr_policy_table(policy, DCR_TABLE_DEADLINES)) == 0) return DCR_OK;
    const dcr_status status = dcr_cover_deadlines(w->cover, &table, err);
    if (status != DCR_OK) return status;
    const dcj_results results = results_of(w, table);
    dcj_write_rows(w->writer, "deadlines", &results);
    dcr_table_free(table);
    return DCR_OK;
}

dcr_status dcj_write_cover(dcj_writer *writer, const dcr_cover *cover, dcr_error *err)
{
    const dcr_policy *policy = dcr_cover_policy(cover);
    const cover_writing w = {writer, cover, dcr_cover_book(cover), dcr_policy_currency(policy)};
    const dcj_results totals = results_of(&w, dcr_cover_table(cover, DCR_TABLE_COVER_TOTALS));
    if (totals.table == NULL) return dcj_refuse(err, DCR_E_STATE, NULL, "the cover is not finished");

    dcj_open(writer, '{');
    dcj_write_answer_head(writer, "cover", policy);
    dcj_write_first_row(writer, "totals", &totals);
    write_reasons(&w);
    write_buyers(&w);
    dcr_status status = write_invoices(&w, err);
    if (status == DCR_OK) status = write_deadlines(&w, policy, err);
    if (status != DCR_OK) return status;
    dcj_write_defaults(writer, policy);
    dcj_close(writer, '}');
    return DCR_OK;
}

dcr_status dcr_cover_to_json(const dcr_cover *cover, char **out, size_t *length, dcr_error *err)
{
    if (cover == NULL || out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "cover or out is NULL");
    dcj_writer writer = {0};
    const dcr_status status = dcj_write_cover(&writer, cover, err);
    if (status == DCR_OK) return dcj_writer_finish(&writer, out, length, err);
    dcj_writer_release(&writer);
    return status;
}

dcr_status dcr_claim_to_json(const dcr_claim *claim, char **out, size_t *length, dcr_error *err)
{
    if (claim == NULL || out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "claim or out is NULL");
    dcj_writer writer = {0};
    dcj_write_claim(&writer, claim);
    return dcj_writer_finish(&writer, out, length, err);
}
