/* {"verb": "change", "as_of_day": "2025-06-01", "limits": [{"buyer": "B1", "amount": "40000", "from_day": "2025-06-01"}]} */
#include "delcredere/change.h"

#include <stddef.h>

#include "json/fields.h"
#include "json/load.h"

enum { NUM_KINDS = 8 }; /* tables of facts of which a question may bring rows, in the order in which books are read */

typedef struct question {
    dcr_change_options options;
    const dcr_table *rows[NUM_KINDS];
    const dcr_table *orders;
    dcr_policy *terms, *policy;
} question;

#define OPTION(name) offsetof(question, options) + offsetof(dcr_change_options, name)
#define ROWS(ix, key, kind) {key, DCJ_ROWS, offsetof(question, rows) + (ix) * sizeof(dcr_table *), kind, 0, NULL}

static const dcj_field fields[] = {
    {"as_of_day", DCJ_DAY, OPTION(as_of_day), 0, 0, "give the day of the question: \"2025-06-01\""},
    {"cause", DCJ_CODE, OPTION(cause), DCR_GROUP_CAUSE, 0, NULL},
    {"unknown_as", DCJ_CODE, OPTION(unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
    {"all_rows", DCJ_YES, OPTION(all_rows), 0, 0, NULL},
    {"without_claims", DCJ_YES, OPTION(without_claims), 0, 0, NULL},
    ROWS(0, "limits", DCR_TABLE_LIMITS),
    ROWS(1, "invoices", DCR_TABLE_INVOICES),
    ROWS(2, "receipts", DCR_TABLE_RECEIPTS),
    ROWS(3, "events", DCR_TABLE_EVENTS),
    ROWS(4, "rates", DCR_TABLE_RATES),
    ROWS(5, "counters", DCR_TABLE_COUNTERS),
    ROWS(6, "conditions", DCR_TABLE_CONDITIONS),
    ROWS(7, "deductions", DCR_TABLE_DEDUCTIONS),
    {"orders", DCJ_ROWS, offsetof(question, orders), DCR_TABLE_ORDERS, 0, NULL},
    {"terms", DCJ_TERMS, offsetof(question, terms), 0, 0, NULL},
    {"policy", DCJ_POLICY, offsetof(question, policy), 0, 0, NULL},
};

/* ---- Rows that cannot be used ---- */

/* The first problem of the book with a row of that kind from `base` on, as a refusal at its place in the question. */
static dcr_status check_rows(const dcj_ask *ask, const dcr_book *book, dcr_table_kind kind, size_t base, const char *key)
{
    const dcr_table *problems = dcr_book_table(book, DCR_TABLE_PROBLEMS);
    const uint32_t *tables = dcr_table_uint32(problems, DCR_PROBLEMS_TABLE);
    const uint32_t *rows = dcr_table_uint32(problems, DCR_PROBLEMS_ROW);
    const uint32_t *columns = dcr_table_uint32(problems, DCR_PROBLEMS_COLUMN);
    const uint32_t *statuses = dcr_table_uint32(problems, DCR_PROBLEMS_STATUS);
    for (size_t i = 0; i < dcr_table_rows(problems); i++) {
        if (tables[i] != (uint32_t)kind || rows[i] < base) continue;
        const dcj_place list = dcj_at_key(NULL, key);
        const dcj_place row = dcj_at_index(&list, rows[i] - base);
        const dcj_place place = dcj_at_key(&row, dcr_column_name((dcr_column)columns[i]));
        const dcr_status status = (dcr_status)statuses[i];
        return dcj_refuse(ask->err, status, &place, "%s", dcr_status_text(status));
    }
    return DCR_OK;
}

/* A book with more rows, each of which can be used. */
static dcr_status extend(const dcj_ask *ask, const dcr_book *book, const dcr_table *const *tables, size_t num_tables,
                         const char *orders_key, dcr_book **out)
{
    dcr_error inner = DCR_ERROR_INIT;
    dcr_book *made = NULL;
    dcr_status status = dcr_book_extend(book, tables, num_tables, NULL, &made, &inner);
    if (status != DCR_OK) return dcj_pass(ask->err, NULL, &inner);
    for (size_t i = 0; status == DCR_OK && i < num_tables; i++) {
        const dcr_table_kind kind = dcr_table_kind_of(tables[i]);
        const char *key = orders_key != NULL ? orders_key : dcr_table_name(kind);
        status = check_rows(ask, made, kind, dcr_book_rows(book, kind), key);
    }
    if (status == DCR_OK)
        *out = made;
    else
        dcr_book_unref(made);
    return status;
}

/* ---- Orders: each is the invoice that it would become, as in src/reader/gate_trial.c ---- */

/* The days of a column, or others where it has none. */
static dcr_status fill_days(const dcj_ask *ask, const dcr_table *orders, dcr_column column, const int32_t *others,
                            int32_t other, const int32_t **out)
{
    const size_t rows = dcr_table_rows(orders);
    const int32_t *given = dcr_table_int32(orders, column);
    int32_t *days = dcj_scratch_take(ask->scratch, rows, sizeof *days);
    if (days == NULL) return dcj_refuse(ask->err, DCR_E_NOMEM, NULL, "out of memory");
    for (size_t i = 0; i < rows; i++) {
        days[i] = given != NULL ? given[i] : DCR_NO_DAY;
        if (days[i] == DCR_NO_DAY) days[i] = others != NULL ? others[i] : other;
    }
    *out = days;
    return DCR_OK;
}

/* Binds the columns that orders and invoices have in common. */
static dcr_status bind_same(const dcr_table *orders, dcr_table *invoices, dcr_error *err)
{
    static const dcr_column same[][2] = {
        {DCR_ORDERS_ORDER, DCR_INVOICES_INVOICE}, {DCR_ORDERS_BUYER, DCR_INVOICES_BUYER},
        {DCR_ORDERS_BUYER_IX, DCR_INVOICES_BUYER_IX}, {DCR_ORDERS_AMOUNT, DCR_INVOICES_AMOUNT},
        {DCR_ORDERS_CURRENCY, DCR_INVOICES_CURRENCY}, {DCR_ORDERS_ORDER_DAY, DCR_INVOICES_ORDER_DAY},
        {DCR_ORDERS_DUE_DAY, DCR_INVOICES_DUE_DAY}, {DCR_ORDERS_VAT, DCR_INVOICES_VAT},
        {DCR_ORDERS_PAYMENT_METHOD, DCR_INVOICES_PAYMENT_METHOD}};
    const size_t rows = dcr_table_rows(orders);
    dcr_status status = DCR_OK;
    for (size_t i = 0; status == DCR_OK && i < sizeof same / sizeof same[0]; i++) {
        const dcr_column from = same[i][0];
        const dcr_column to = same[i][1];
        if (dcr_table_int64(orders, from) != NULL)
            status = dcr_table_bind_int64(invoices, to, dcr_table_int64(orders, from), rows, err);
        else if (dcr_table_int32(orders, from) != NULL)
            status = dcr_table_bind_int32(invoices, to, dcr_table_int32(orders, from), rows, err);
        else if (dcr_table_uint32(orders, from) != NULL)
            status = dcr_table_bind_uint32(invoices, to, dcr_table_uint32(orders, from), rows, err);
        else if (dcr_table_text_offsets(orders, from) != NULL)
            status = dcr_table_bind_text(invoices, to, dcr_table_text_bytes(orders, from),
                                         dcr_table_text_offsets(orders, from), rows, err);
    }
    return status;
}

static dcr_status make_invoices(const dcj_ask *ask, const dcr_table *orders, int32_t as_of_day, dcr_table **out)
{
    const int32_t *delivery = NULL;
    const int32_t *dated = NULL;
    const size_t rows = dcr_table_rows(orders);
    dcr_error inner = DCR_ERROR_INIT;
    dcr_table *table = NULL;
    dcr_status status = fill_days(ask, orders, DCR_ORDERS_DELIVERY_DAY, NULL, as_of_day, &delivery);
    if (status == DCR_OK) status = fill_days(ask, orders, DCR_ORDERS_INVOICE_DAY, delivery, 0, &dated);
    if (status != DCR_OK) return status;
    status = dcr_table_new(DCR_TABLE_INVOICES, NULL, &table, &inner);
    if (status == DCR_OK) status = bind_same(orders, table, &inner);
    if (status == DCR_OK) status = dcr_table_bind_int32(table, DCR_INVOICES_DELIVERY_DAY, delivery, rows, &inner);
    if (status == DCR_OK) status = dcr_table_bind_int32(table, DCR_INVOICES_INVOICE_DAY, dated, rows, &inner);
    if (status == DCR_OK) {
        *out = table;
        return DCR_OK;
    }
    dcr_table_free(table);
    return dcj_pass(ask->err, NULL, &inner);
}

/* ---- The question ---- */

dcr_status dcj_with_orders(const dcj_ask *ask, const dcr_table *orders, int32_t as_of_day, dcr_book **out)
{
    dcr_table *invoices = NULL;
    if (orders == NULL || dcr_table_rows(orders) == 0) {
        *out = dcr_book_ref(ask->book);
        return DCR_OK;
    }
    dcr_status status = make_invoices(ask, orders, as_of_day, &invoices);
    const dcr_table *tables[] = {invoices};
    if (status == DCR_OK) status = extend(ask, ask->book, tables, 1, "orders", out);
    dcr_table_free(invoices);
    return status;
}

static dcr_status make_before(const dcj_ask *ask, question *q, dcr_book **out)
{
    q->options.first_order = (uint32_t)dcr_book_rows(ask->book, DCR_TABLE_INVOICES);
    q->options.num_orders = (uint32_t)dcr_table_rows(q->orders);
    return dcj_with_orders(ask, q->orders, q->options.as_of_day, out);
}

static dcr_status make_after(const dcj_ask *ask, const question *q, dcr_book *before, dcr_book **out)
{
    const dcr_table *tables[NUM_KINDS];
    size_t num = 0;
    for (size_t i = 0; i < NUM_KINDS; i++)
        if (q->rows[i] != NULL) tables[num++] = q->rows[i];
    if (num > 0) return extend(ask, before, tables, num, NULL, out);
    *out = dcr_book_ref(before);
    return DCR_OK;
}

static dcr_status compute(const dcj_ask *ask, question *q, dcr_result **out)
{
    dcr_error inner = DCR_ERROR_INIT;
    dcr_book *before = NULL;
    dcr_book *after = NULL;
    dcr_status status = make_before(ask, q, &before);
    if (status == DCR_OK) status = make_after(ask, q, before, &after);
    if (status == DCR_OK) {
        status = dcr_change_compute(ask->policy, before, after, &q->options, NULL, out, &inner);
        if (status != DCR_OK) status = dcj_pass(ask->err, NULL, &inner);
    }
    dcr_book_unref(before);
    dcr_book_unref(after);
    return status;
}

dcr_status dcj_read_change(const dcj_ask *ask, dcr_result **out)
{
    question q = {.options = DCR_CHANGE_OPTIONS_INIT};
    const dcj_place place = dcj_at_key(NULL, "policy");
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &q);
    if (status != DCR_OK) return status;
    if (q.terms != NULL && q.policy != NULL)
        return dcj_refuse(ask->err, DCR_E_JSON_KEY, &place, "not beside terms; give the one or the other");
    q.options.policy_after = q.terms != NULL ? q.terms : q.policy;
    return compute(ask, &q, out);
}
