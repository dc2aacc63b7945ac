/* A cover as an object: totals, reasons with their texts, buyers, invoices with their parts. */
#include "delcredere/json.h"
#include "json/answer.h"

/* Parts are asked for in slices, so that a large book does not need all of them at once. */
enum { SLICE_INVOICES = 1024 };

typedef struct cover_writing {
    dcr__writer *writer;
    const dcr_cover *cover;
    const dcr_book *book;
    dcr_currency currency;
} cover_writing;

static dcr__results results_of(const cover_writing *w, const dcr_table *table)
{
    return (dcr__results){.table = table, .book = w->book, .currency = w->currency};
}

static void write_reasons(const cover_writing *w)
{
    const dcr_table *table = dcr_cover_table(w->cover, DCR_TABLE_COVER_REASONS);
    const dcr__results results = results_of(w, table);
    dcr__key(w->writer, "reasons");
    dcr__open(w->writer, '[');
    for (size_t row = 0; row < dcr_table_rows(table); row++) {
        const uint32_t reason = dcr_table_uint32(table, DCR_COVER_REASONS_REASON)[row];
        dcr__open(w->writer, '{');
        dcr__write_columns(w->writer, &results, row);
        dcr__key(w->writer, "text");
        dcr__name(w->writer, dcr_reason_text((dcr_reason)reason));
        dcr__close(w->writer, '}');
    }
    dcr__close(w->writer, ']');
}

static void write_buyers(const cover_writing *w)
{
    const dcr_table *table = dcr_cover_table(w->cover, DCR_TABLE_COVER_BUYERS);
    const dcr__results results = results_of(w, table);
    dcr__key(w->writer, "buyers");
    dcr__open(w->writer, '[');
    for (size_t row = 0; row < dcr_table_rows(table); row++) {
        dcr__open(w->writer, '{');
        dcr__write_buyer(w->writer, w->book, (uint32_t)row);
        dcr__write_columns(w->writer, &results, row);
        dcr__close(w->writer, '}');
    }
    dcr__close(w->writer, ']');
}

/* The buyer of an invoice, by its row or its identifier, as the book has it. */
static uint32_t buyer_of(const dcr_book *book, size_t invoice)
{
    const dcr_table *invoices = dcr_book_table(book, DCR_TABLE_INVOICES);
    size_t length;
    const char *buyer = dcr__cell_text(invoices, DCR_INVOICES_BUYER, invoice, &length);
    if (length > 0) return dcr_book_find_buyer(book, buyer, length);
    const uint32_t *rows = dcr_table_uint32(invoices, DCR_INVOICES_BUYER_IX);
    return rows == NULL ? DCR_NO_INDEX : rows[invoice];
}

static void write_part(const cover_writing *w, const dcr__results *parts, size_t row)
{
    const dcr_table_kind kind = DCR_TABLE_COVER_PARTS;
    dcr__open(w->writer, '{');
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const dcr__cell cell = {parts->table, dcr_column_at(kind, ix), row, w->currency};
        if (cell.column == DCR_COVER_PARTS_INVOICE_IX || !dcr__cell_exists(&cell)) continue;
        dcr__key(w->writer, dcr_column_name(cell.column));
        dcr__write_cell(w->writer, &cell);
    }
    dcr__close(w->writer, '}');
}

/* Writes the parts of one invoice from row `first` on; returns the row after them. */
static size_t write_parts(const cover_writing *w, const dcr_table *parts, size_t first, size_t invoice)
{
    const dcr__results results = results_of(w, parts);
    const uint32_t *invoices = dcr_table_uint32(parts, DCR_COVER_PARTS_INVOICE_IX);
    size_t row = first;
    dcr__key(w->writer, "parts");
    dcr__open(w->writer, '[');
    for (; row < dcr_table_rows(parts) && invoices[row] == invoice; row++) write_part(w, &results, row);
    dcr__close(w->writer, ']');
    return row;
}

static void write_slice(const cover_writing *w, const dcr_table *parts, size_t first, size_t count)
{
    const dcr__results results = results_of(w, dcr_cover_table(w->cover, DCR_TABLE_COVER_INVOICES));
    size_t part = 0;
    for (size_t row = first; row < first + count; row++) {
        dcr__open(w->writer, '{');
        dcr__write_invoice(w->writer, w->book, (uint32_t)row);
        dcr__write_buyer(w->writer, w->book, buyer_of(w->book, row));
        dcr__write_columns(w->writer, &results, row);
        part = write_parts(w, parts, part, row);
        dcr__close(w->writer, '}');
    }
}

static dcr_status write_invoices(const cover_writing *w, dcr_error *err)
{
    const size_t rows = dcr_table_rows(dcr_cover_table(w->cover, DCR_TABLE_COVER_INVOICES));
    dcr__key(w->writer, "invoices");
    dcr__open(w->writer, '[');
    for (size_t first = 0; first < rows; first += SLICE_INVOICES) {
        const size_t count = rows - first < SLICE_INVOICES ? rows - first : SLICE_INVOICES;
        dcr_table *parts = NULL;
        const dcr_status status = dcr_cover_explain(w->cover, (uint32_t)first, (uint32_t)count, &parts, err);
        if (status != DCR_OK) return status;
        write_slice(w, parts, first, count);
        dcr_table_free(parts);
    }
    dcr__close(w->writer, ']');
    return DCR_OK;
}

dcr_status dcr__write_cover(dcr__writer *writer, const dcr_cover *cover, dcr_error *err)
{
    const dcr_policy *policy = dcr_cover_policy(cover);
    const cover_writing w = {writer, cover, dcr_cover_book(cover), dcr_policy_currency(policy)};
    const dcr__results totals = results_of(&w, dcr_cover_table(cover, DCR_TABLE_COVER_TOTALS));
    if (totals.table == NULL) return dcr__json_refuse(err, DCR_E_STATE, NULL, "the cover is not finished");

    dcr__open(writer, '{');
    dcr__write_answer_head(writer, "cover", policy);
    dcr__write_first_row(writer, "totals", &totals);
    write_reasons(&w);
    write_buyers(&w);
    const dcr_status status = write_invoices(&w, err);
    if (status != DCR_OK) return status;
    dcr__write_defaults(writer, policy);
    dcr__close(writer, '}');
    return DCR_OK;
}

dcr_status dcr_cover_to_json(const dcr_cover *cover, char **out, size_t *length, dcr_error *err)
{
    if (cover == NULL || out == NULL) return dcr__json_refuse(err, DCR_E_NULL, NULL, "cover or out is NULL");
    dcr__writer writer = {0};
    const dcr_status status = dcr__write_cover(&writer, cover, err);
    if (status == DCR_OK) return dcr__writer_finish(&writer, out, length, err);
    dcr__writer_release(&writer);
    return status;
}

dcr_status dcr_claim_to_json(const dcr_claim *claim, char **out, size_t *length, dcr_error *err)
{
    if (claim == NULL || out == NULL) return dcr__json_refuse(err, DCR_E_NULL, NULL, "claim or out is NULL");
    dcr__writer writer = {0};
    dcr__write_claim(&writer, claim);
    return dcr__writer_finish(&writer, out, length, err);
}
