/* Books from documents: tables of rows, read by the registry of columns.
 *
 * An amount without a currency in its row is in the currency of the invoice that the row names, else in that of the
 * document. The text then has a fixed number of minor units, so the currency is written into the row. */
#include <stdbool.h>
#include <string.h>

#include "delcredere/json.h"
#include "json/facts.h"
#include "json/load.h"
#include "json/rows_read.h"
#include "json/value.h"

typedef struct reading {
    const json_t *document;
    dcr_currency currency;   /* of the document; 0: none given */
    json_t *invoice_numbers; /* from an invoice's number to its row; NULL until it is needed */
    const dcr_allocator *allocator;
    dcr_book_builder *builder;
    dcr_error *err;
} reading;

static dcr_status read_document_currency(reading *book)
{
    const dcj_place place = dcj_at_key(NULL, "currency");
    const json_t *value = dcj_member(book->document, "currency");
    return value == NULL ? DCR_OK : dcj_read_currency(value, &place, &book->currency, book->err);
}

/* ---- Keys ---- */

static dcr_status refuse_table(const dcj_place *place, dcr_error *err)
{
    if (strcmp(place->key, dcr_table_name(DCR_TABLE_HOLIDAYS)) == 0)
        return dcj_refuse(err, DCR_E_JSON_KEY, place,
                                "not part of a book; give the holidays in the policy's \"calendar\"");
    dcj_nearest nearest = {.wanted = place->key};
    for (size_t ix = 0; dcj_facts_at(ix) != DCR_TABLE_UNSET; ix++) {
        const char *name = dcr_table_name(dcj_facts_at(ix));
        dcj_nearest_consider(&nearest, name, strlen(name));
    }
    dcj_nearest_consider(&nearest, "currency", strlen("currency"));
    return dcj_refuse_key(err, place, "table of a book", &nearest);
}

static bool is_table_of_books(const char *name)
{
    for (size_t ix = 0; dcj_facts_at(ix) != DCR_TABLE_UNSET; ix++)
        if (strcmp(name, dcr_table_name(dcj_facts_at(ix))) == 0) return true;
    return false;
}

static dcr_status check_document_keys(const reading *book)
{
    static const char *const others[] = {"delcredere", "version", "title", "currency"};
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)book->document, key, value) {
        bool is_known = is_table_of_books(key);
        for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
            if (strcmp(key, others[i]) == 0) is_known = true;
        const dcj_place place = dcj_at_key(NULL, key);
        if (!is_known) return refuse_table(&place, book->err);
    }
    return DCR_OK;
}

/* ---- Currencies ---- */

/* A number that stands twice leads to the first row; the book lists the second as a problem. */
static dcr_status index_invoices(reading *book)
{
    const json_t *invoices = json_object_get(book->document, dcr_table_name(DCR_TABLE_INVOICES));
    book->invoice_numbers = json_object();
    bool done = book->invoice_numbers != NULL;
    for (size_t i = 0; done && i < json_array_size(invoices); i++) {
        const char *number = json_string_value(json_object_get(json_array_get(invoices, i), "invoice"));
        if (number == NULL || json_object_get(book->invoice_numbers, number) != NULL) continue;
        done = json_object_set_new(book->invoice_numbers, number, json_integer((json_int_t)i)) == 0;
    }
    return done ? DCR_OK : dcj_refuse(book->err, DCR_E_NOMEM, NULL, "out of memory");
}

/* The invoice that a row names by number or by row, or NULL. Values of a wrong type are refused with their column. */
static const json_t *invoice_named(const reading *book, const json_t *row)
{
    const json_t *invoices = json_object_get(book->document, dcr_table_name(DCR_TABLE_INVOICES));
    const char *number = json_string_value(json_object_get(row, "invoice"));
    const json_t *ix = json_object_get(row, "invoice_ix");
    if (number != NULL && number[0] != '\0') ix = json_object_get(book->invoice_numbers, number);
    if (!json_is_integer(ix) || json_integer_value(ix) < 0) return NULL;
    return json_array_get(invoices, (size_t)json_integer_value(ix));
}

static bool has_amount(dcr_table_kind kind, const json_t *row)
{
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const dcr_column column = dcr_column_at(kind, ix);
        if (dcr_column_type_of(column) != DCR_COLUMN_TYPE_MONEY) continue;
        if (dcj_member(row, dcr_column_name(column)) != NULL) return true;
    }
    return false;
}

/* A row without amounts is given no currency that it does not state. */
static dcr_status row_currency(
    const reading *book, dcr_table_kind kind, const json_t *row, const dcj_place *up, uint32_t *out)
{
    dcj_place place = dcj_at_key(up, "currency");
    place.column = (int32_t)dcj_column_named(kind, "currency");
    const json_t *own = place.column == DCR_COLUMN_UNSET ? NULL : dcj_member(row, "currency");
    *out = 0;
    if (own != NULL) return dcj_read_currency(own, &place, out, book->err);
    if (!has_amount(kind, row)) return DCR_OK;

    const json_t *invoice = dcj_names_invoice(kind) ? invoice_named(book, row) : NULL;
    const char *code = json_string_value(json_object_get(invoice, "currency"));
    const dcr_currency of_invoice = code == NULL ? 0 : dcr_currency_find(code);
    *out = of_invoice != 0 ? of_invoice : book->currency;
    return DCR_OK;
}

static dcr_status find_currencies(reading *book, dcj_rows *rows)
{
    if (dcj_column_of_type(rows->kind, DCR_COLUMN_TYPE_MONEY) == DCR_COLUMN_UNSET) return DCR_OK;
    dcr_status status = DCR_OK;
    if (dcj_names_invoice(rows->kind) && book->invoice_numbers == NULL) status = index_invoices(book);
    if (status != DCR_OK) return status;

    const size_t count = json_array_size(rows->array);
    dcr_currency *currencies = dcj_scratch_take(rows->scratch, count, sizeof *currencies);
    if (currencies == NULL) return dcj_refuse(book->err, DCR_E_NOMEM, &rows->place, "out of memory");
    for (size_t i = 0; status == DCR_OK && i < count; i++) {
        const dcj_place place = dcj_at_index(&rows->place, i);
        status = row_currency(book, rows->kind, json_array_get(rows->array, i), &place, &currencies[i]);
    }
    rows->currencies = currencies;
    return status;
}

/* ---- Tables ---- */

static dcr_status append(const reading *book, dcj_rows *rows)
{
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcr_table_new(rows->kind, book->allocator, &rows->table, &inner);
    if (status != DCR_OK) return dcj_pass(book->err, &rows->place, &inner);
    status = dcj_read_columns(rows);
    if (status == DCR_OK) {
        status = dcr_book_builder_append(book->builder, rows->table, &inner);
        if (status != DCR_OK) status = dcj_pass(book->err, &rows->place, &inner);
    }
    dcr_table_free(rows->table);
    return status;
}

static dcr_status read_table(reading *book, dcr_table_kind kind)
{
    const char *name = dcr_table_name(kind);
    const json_t *array = dcj_member(book->document, name);
    dcj_scratch scratch = {.allocator = book->allocator};
    dcj_rows rows = {.kind = kind, .array = array, .scratch = &scratch, .err = book->err};
    rows.place = dcj_at_key(NULL, name);
    rows.place.table = (int32_t)kind;
    if (array == NULL) return DCR_OK;
    if (!json_is_array(array)) return dcj_refuse(book->err, DCR_E_JSON_TYPE, &rows.place, "write a list of rows");
    if (json_array_size(array) == 0) return DCR_OK;

    dcr_status status = dcj_check_rows(&rows);
    if (status == DCR_OK) status = find_currencies(book, &rows);
    if (status == DCR_OK) status = append(book, &rows);
    dcj_scratch_release(&scratch);
    return status;
}

static dcr_status fill(reading *book)
{
    const dcj_place title_place = dcj_at_key(NULL, "title");
    const char *text = "";
    dcr_status status = dcj_check_head(book->document, "book", book->err);
    if (status == DCR_OK) status = check_document_keys(book);
    const json_t *title = dcj_member(book->document, "title");
    if (status == DCR_OK && title != NULL)
        status = dcj_read_text(title, &title_place, "write the title as text", &text, book->err);
    if (status == DCR_OK) status = read_document_currency(book);
    for (size_t ix = 0; status == DCR_OK && dcj_facts_at(ix) != DCR_TABLE_UNSET; ix++)
        status = read_table(book, dcj_facts_at(ix));
    return status;
}

dcr_status dcr_book_from_json(
    const char *text, size_t length, const dcr_allocator *allocator, dcr_book **out, dcr_error *err)
{
    if (out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "out is NULL");
    json_t *document = NULL;
    dcr_status status = dcj_load(text, length, &document, err);
    if (status != DCR_OK) return status;

    reading book = {.document = document, .allocator = allocator, .err = err};
    status = dcr_book_builder_new(allocator, &book.builder, err);
    if (status == DCR_OK) status = fill(&book);
    if (status == DCR_OK) status = dcr_book_builder_finish(book.builder, out, err);
    dcr_book_builder_free(book.builder);
    json_decref(book.invoice_numbers);
    json_decref(document);
    return status;
}
