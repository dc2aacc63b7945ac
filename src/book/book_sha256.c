/* The digest of what a book states: docs/readers/receipt.md. */
#include <string.h>

#include "book/book.h"
#include "terms/registry.h"
#include "terms/table_sha256.h"

enum { MONEY_COLUMNS = 8 };

/* Where the currency of an amount is looked for, in one kind of facts. */
typedef struct place {
    const dcr_book *book;
    const dcr_table *table;
    dcr_currency otherwise;
    const uint32_t *own;              /* NULL: not bound */
    const int64_t *money[MONEY_COLUMNS];
    size_t num_money;
    const int64_t *invoice_offsets;   /* NULL: names none by number */
    const char *invoice_bytes;
    const uint32_t *invoice_ix;       /* NULL: names none by row */
    const uint32_t *invoice_currency; /* by row of INVOICES; NULL: not bound */
} place;

static place place_in(const dcr_book *book, const dcr_table *table, dcr_currency otherwise)
{
    const dcr_table_kind kind = dcr_table_kind_of(table);
    place p = {.book = book, .table = table, .otherwise = otherwise};
    size_t num_columns = 0;
    const dcr__column_row *columns = dcr__columns_of((int32_t)kind, &num_columns);
    for (size_t i = 0; i < num_columns; i++) {
        const void *values = dcr__table_values(table, (dcr_column)columns[i].column);
        const char *name = columns[i].name;
        if (values == NULL) continue;
        if (columns[i].type == DCR_COLUMN_TYPE_MONEY && p.num_money < MONEY_COLUMNS) p.money[p.num_money++] = values;
        if (strcmp(name, "currency") == 0) p.own = values;
        if (kind == DCR_TABLE_INVOICES) continue;
        if (strcmp(name, "invoice") == 0) {
            p.invoice_offsets = values;
            p.invoice_bytes = dcr_table_text_bytes(table, (dcr_column)columns[i].column);
        }
        if (strcmp(name, "invoice_ix") == 0) p.invoice_ix = values;
    }
    p.invoice_currency = dcr_table_uint32(&book->tables[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    return p;
}

/* By number, else by row, as documents are read. */
static uint32_t invoice_named(const place *p, size_t row)
{
    if (p->invoice_offsets != NULL && p->invoice_offsets[row + 1] > p->invoice_offsets[row])
        return dcr_book_find_invoice(p->book, p->invoice_bytes + p->invoice_offsets[row],
                                     (size_t)(p->invoice_offsets[row + 1] - p->invoice_offsets[row]));
    return p->invoice_ix != NULL ? p->invoice_ix[row] : DCR_NO_INDEX;
}

static uint32_t currency_at(const void *user, size_t row)
{
    const place *p = user;
    bool has_amount = false;
    if (p->own != NULL && p->own[row] != 0) return p->own[row];
    for (size_t i = 0; i < p->num_money; i++) has_amount = has_amount || p->money[i][row] != DCR_NO_AMOUNT;
    if (!has_amount) return 0;
    const uint32_t invoice = p->invoice_currency != NULL ? invoice_named(p, row) : DCR_NO_INDEX;
    const bool is_row = invoice < dcr_book_rows(p->book, DCR_TABLE_INVOICES);
    return is_row && p->invoice_currency[invoice] != 0 ? p->invoice_currency[invoice] : p->otherwise;
}

/* The facts of a book as it was known on a day are those of the whole book. */
static const dcr_book *whole_of(const dcr_book *book)
{
    while (book->whole != NULL) book = book->whole;
    return book;
}

static void compute(const dcr_book *book, dcr_currency currency, unsigned char digest[DCR__SHA256_BYTES])
{
    static const char head[] = "delcredere book 1\n";
    const dcr_book *whole = whole_of(book);
    dcr__sha256 sha;
    dcr__sha256_start(&sha);
    dcr__sha256_take(&sha, head, sizeof head - 1);
    for (int kind = 1; kind < DCR__NUM_FACTS; kind++) {
        if (whole->facts[kind].rows == 0) continue;
        const place p = place_in(whole, &whole->tables[kind], currency);
        const dcr__digested digested = {.table = p.table, .currency = currency_at, .user = &p};
        dcr__sha256_take_table(&sha, &digested);
    }
    dcr__sha256_take_number(&sha, 0, 4);
    dcr__sha256_take_number(&sha, (uint32_t)dcr_book_known_day(book), 4);
    dcr__sha256_finish(&sha, digest);
}

size_t dcr_book_sha256(const dcr_book *book, dcr_currency currency, char *out, size_t capacity)
{
    unsigned char digest[DCR__SHA256_BYTES];
    if (book == NULL) return 0;
    dcr__remembered *held = (dcr__remembered *)(uintptr_t)&book->sha256;
    if (!dcr__recall(held, currency, digest)) {
        compute(book, currency, digest);
        dcr__remember(held, currency, digest);
    }
    return dcr__sha256_give(digest, out, capacity);
}
