#include "bench/replay_book.h"

#include <stdio.h>
#include <stdlib.h>

enum { LIMITS_A_BUYER = 3, NAME = 12 };

/* Columns of one table, freed together. */
typedef struct columns {
    void *held[12];
    size_t num_held;
} columns;

static void *column(columns *c, size_t rows, size_t width)
{
    const dcr_error none = DCR_ERROR_INIT;
    void *values = calloc(rows + 1, width);
    if (values == NULL) must(DCR_E_NOMEM, &none);
    return c->held[c->num_held++] = values;
}

static void append(dcr_book_builder *builder, dcr_table *table, columns *c)
{
    dcr_error err = DCR_ERROR_INIT;
    must(dcr_book_builder_append(builder, table, &err), &err);
    dcr_table_free(table);
    for (size_t i = 0; i < c->num_held; i++) free(c->held[i]);
}

/* The buyer's number as a text of one width, one after another. */
static void bind_names(dcr_table *table, dcr_column name, columns *c, size_t rows, size_t step)
{
    dcr_error err = DCR_ERROR_INIT;
    char *bytes = column(c, rows, NAME);
    int64_t *offsets = column(c, rows + 1, sizeof *offsets);
    for (size_t i = 0; i < rows; i++) {
        char text[NAME + 12];
        snprintf(text, sizeof text, "B%011zu", i - i % step);
        for (size_t k = 0; k < NAME; k++) bytes[i * NAME + k] = text[k];
        offsets[i + 1] = (int64_t)((i + 1) * NAME);
    }
    must(dcr_table_bind_text(table, name, bytes, offsets, rows, &err), &err);
}

static void add_buyers(dcr_book_builder *builder, const ledger *l, bool has_groups)
{
    dcr_error err = DCR_ERROR_INIT;
    columns c = {.num_held = 0};
    dcr_table *table = NULL;
    must(dcr_table_new(DCR_TABLE_BUYERS, NULL, &table, &err), &err);
    bind_names(table, DCR_BUYERS_BUYER, &c, l->num_buyers, 1);
    if (has_groups) bind_names(table, DCR_BUYERS_GROUP, &c, l->num_buyers, REPLAY_GROUP);
    append(builder, table, &c);
}

/* A limit from ever, raised a year ago, cut a quarter ago. */
static void add_limits(dcr_book_builder *builder, const ledger *l)
{
    static const int32_t from_days[LIMITS_A_BUYER] = {0, LEDGER_AS_OF - 365, LEDGER_AS_OF - 90};
    static const int64_t eighths[LIMITS_A_BUYER] = {6, 8, 5};
    dcr_error err = DCR_ERROR_INIT;
    columns c = {.num_held = 0};
    dcr_table *table = NULL;
    const size_t rows = l->num_buyers * LIMITS_A_BUYER;
    uint32_t *buyer = column(&c, rows, sizeof *buyer);
    int64_t *amount = column(&c, rows, sizeof *amount);
    int32_t *from = column(&c, rows, sizeof *from);
    for (size_t i = 0; i < rows; i++) {
        buyer[i] = (uint32_t)(i / LIMITS_A_BUYER);
        amount[i] = l->limit[buyer[i]] / 8 * eighths[i % LIMITS_A_BUYER];
        from[i] = from_days[i % LIMITS_A_BUYER];
    }
    must(dcr_table_new(DCR_TABLE_LIMITS, NULL, &table, &err), &err);
    must(dcr_table_bind_uint32(table, DCR_LIMITS_BUYER_IX, buyer, rows, &err), &err);
    must(dcr_table_bind_int64(table, DCR_LIMITS_AMOUNT, amount, rows, &err), &err);
    must(dcr_table_bind_int32(table, DCR_LIMITS_FROM_DAY, from, rows, &err), &err);
    append(builder, table, &c);
}

static void add_invoices(dcr_book_builder *builder, const ledger *l)
{
    dcr_error err = DCR_ERROR_INIT;
    const size_t n = l->num_invoices;
    dcr_table *table = NULL;
    columns none = {.num_held = 0};
    must(dcr_table_new(DCR_TABLE_INVOICES, NULL, &table, &err), &err);
    must(dcr_table_bind_uint32(table, DCR_INVOICES_BUYER_IX, l->buyer, n, &err), &err);
    must(dcr_table_bind_int32(table, DCR_INVOICES_INVOICE_DAY, l->invoice_day, n, &err), &err);
    must(dcr_table_bind_int32(table, DCR_INVOICES_DUE_DAY, l->due_day, n, &err), &err);
    must(dcr_table_bind_int64(table, DCR_INVOICES_AMOUNT, l->amount, n, &err), &err);
    must(dcr_table_bind_uint8(table, DCR_INVOICES_IS_DISPUTED, l->disputed, n, &err), &err);
    append(builder, table, &none);
}

/* A day of payment: around the due date, up to two months late, not after the day of the question. */
static int32_t paid_on(const ledger *l, size_t i, int32_t more)
{
    const int32_t late = (int32_t)((uint64_t)l->invoice_id[i] * UINT64_C(2654435761) >> 8 & 63) - 8 + more;
    int32_t day = l->due_day[i] + late;
    if (day > LEDGER_AS_OF) day = LEDGER_AS_OF - (int32_t)(l->invoice_id[i] % 10);
    return day > l->invoice_day[i] ? day : l->invoice_day[i];
}

static void add_receipts(dcr_book_builder *builder, const ledger *l)
{
    dcr_error err = DCR_ERROR_INIT;
    columns c = {.num_held = 0};
    dcr_table *table = NULL;
    size_t rows = 0;
    uint32_t *buyer = column(&c, 2 * l->num_invoices, sizeof *buyer);
    uint32_t *invoice = column(&c, 2 * l->num_invoices, sizeof *invoice);
    int64_t *amount = column(&c, 2 * l->num_invoices, sizeof *amount);
    int32_t *day = column(&c, 2 * l->num_invoices, sizeof *day);
    for (size_t i = 0; i < l->num_invoices; i++) {
        const bool is_split = l->invoice_id[i] % 4 == 0 && l->paid[i] > 1;
        int64_t left = l->paid[i];
        for (int32_t part = 0; left > 0; part++) {
            buyer[rows] = l->buyer[i];
            invoice[rows] = (uint32_t)i;
            amount[rows] = is_split && part == 0 ? left / 2 : left;
            day[rows] = paid_on(l, i, 10 * part);
            left -= amount[rows++];
        }
    }
    must(dcr_table_new(DCR_TABLE_RECEIPTS, NULL, &table, &err), &err);
    must(dcr_table_bind_uint32(table, DCR_RECEIPTS_BUYER_IX, buyer, rows, &err), &err);
    must(dcr_table_bind_uint32(table, DCR_RECEIPTS_INVOICE_IX, invoice, rows, &err), &err);
    must(dcr_table_bind_int64(table, DCR_RECEIPTS_AMOUNT, amount, rows, &err), &err);
    must(dcr_table_bind_int32(table, DCR_RECEIPTS_RECEIPT_DAY, day, rows, &err), &err);
    append(builder, table, &c);
}

dcr_book *replay_book(const ledger *l, bool has_groups, const dcr_allocator *allocator)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    must(dcr_book_builder_new(allocator, &builder, &err), &err);
    add_buyers(builder, l, has_groups);
    add_limits(builder, l);
    add_invoices(builder, l);
    add_receipts(builder, l);
    must(dcr_book_builder_finish(builder, &book, &err), &err);
    dcr_book_builder_free(builder);
    return book;
}
