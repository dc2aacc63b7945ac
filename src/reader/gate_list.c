/* A list of orders, each answered by itself, as tables. */
#include <string.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "reader/gate.h"
#include "terms/result.h"

/* The columns of the list; NULL where not bound. */
typedef struct columns {
    const int64_t *names; /* offsets */
    const char *name_bytes;
    const int64_t *buyers;
    const char *buyer_bytes;
    const uint32_t *buyer_ix, *currency, *payment_method;
    const int64_t *amount, *vat;
    const int32_t *order_day, *delivery_day, *invoice_day, *due_day;
} columns;

typedef struct list {
    const dcr_book *book;
    dcr_gate *gate;
    columns in;
    size_t rows;
    dcr_gate_options options;
    dcr_result *out;
} list;

static columns columns_of(const dcr_table *orders)
{
    return (columns){
        .names = dcr_table_text_offsets(orders, DCR_ORDERS_ORDER),
        .name_bytes = dcr_table_text_bytes(orders, DCR_ORDERS_ORDER),
        .buyers = dcr_table_text_offsets(orders, DCR_ORDERS_BUYER),
        .buyer_bytes = dcr_table_text_bytes(orders, DCR_ORDERS_BUYER),
        .buyer_ix = dcr_table_uint32(orders, DCR_ORDERS_BUYER_IX),
        .currency = dcr_table_uint32(orders, DCR_ORDERS_CURRENCY),
        .payment_method = dcr_table_uint32(orders, DCR_ORDERS_PAYMENT_METHOD),
        .amount = dcr_table_int64(orders, DCR_ORDERS_AMOUNT),
        .vat = dcr_table_int64(orders, DCR_ORDERS_VAT),
        .order_day = dcr_table_int32(orders, DCR_ORDERS_ORDER_DAY),
        .delivery_day = dcr_table_int32(orders, DCR_ORDERS_DELIVERY_DAY),
        .invoice_day = dcr_table_int32(orders, DCR_ORDERS_INVOICE_DAY),
        .due_day = dcr_table_int32(orders, DCR_ORDERS_DUE_DAY),
    };
}

static uint32_t buyer_at(const list *l, size_t row)
{
    const columns *c = &l->in;
    if (c->buyer_ix != NULL && c->buyer_ix[row] != DCR_NO_INDEX) return c->buyer_ix[row];
    if (c->buyers == NULL) return DCR_NO_INDEX;
    return dcr_book_find_buyer(l->book, c->buyer_bytes + c->buyers[row], (size_t)(c->buyers[row + 1] - c->buyers[row]));
}

static int32_t day_at(const int32_t *days, size_t row)
{
    return days != NULL ? days[row] : DCR_NO_DAY;
}

static dcr_order order_at(const list *l, size_t row)
{
    const columns *c = &l->in;
    dcr_order order = DCR_ORDER_INIT;
    order.buyer_ix = buyer_at(l, row);
    order.amount = c->amount[row];
    order.vat = c->vat != NULL ? c->vat[row] : DCR_NO_AMOUNT;
    order.currency = c->currency != NULL ? c->currency[row] : 0;
    order.payment_method = c->payment_method != NULL ? c->payment_method[row] : 0;
    order.order_day = day_at(c->order_day, row);
    order.delivery_day = day_at(c->delivery_day, row);
    order.invoice_day = day_at(c->invoice_day, row);
    order.due_day = day_at(c->due_day, row);
    return order;
}

/* ---- Rows of the answer ---- */

static void put_numbers(const list *l, size_t row, const dcr_gate_answer *a)
{
    const struct {
        dcr_column column;
        int64_t value;
    } numbers[] = {
        {DCR_GATE_ORDERS_GROSS, a->gross},
        {DCR_GATE_ORDERS_OPEN, a->open},
        {DCR_GATE_ORDERS_COVERED, a->covered},
        {DCR_GATE_ORDERS_INSURED, a->insured},
        {DCR_GATE_ORDERS_UNCOVERED, a->uncovered},
        {DCR_GATE_ORDERS_PERCENTAGE, a->percentage},
        {DCR_GATE_ORDERS_LIMIT, a->limit},
        {DCR_GATE_ORDERS_EXPOSURE_BEFORE, a->exposure_before},
        {DCR_GATE_ORDERS_EXPOSURE_AFTER, a->exposure_after},
        {DCR_GATE_ORDERS_COVERED_BEFORE, a->covered_before},
        {DCR_GATE_ORDERS_COVERED_AFTER, a->covered_after},
        {DCR_GATE_ORDERS_HEADROOM_BEFORE, a->headroom_before},
        {DCR_GATE_ORDERS_HEADROOM_AFTER, a->headroom_after},
        {DCR_GATE_ORDERS_LARGEST_ORDER, DCR_NO_AMOUNT},
        {DCR_GATE_ORDERS_SMALLEST_LIMIT, DCR_NO_AMOUNT},
        {DCR_GATE_ORDERS_SMALLEST_PAYMENT, DCR_NO_AMOUNT},
    };
    for (size_t k = 0; k < sizeof numbers / sizeof numbers[0]; k++)
        dcr__result_int64(l->out, numbers[k].column)[row] = numbers[k].value;
}

static void put_codes(const list *l, size_t row, uint32_t buyer_ix, const dcr_gate_answer *a)
{
    const struct {
        dcr_column column;
        uint32_t value;
    } codes[] = {
        {DCR_GATE_ORDERS_BUYER_IX, buyer_ix},
        {DCR_GATE_ORDERS_STATUS, a->status},
        {DCR_GATE_ORDERS_VERDICT, a->verdict},
        {DCR_GATE_ORDERS_REASON, a->reason},
        {DCR_GATE_ORDERS_LIMIT_BASIS, a->limit_basis},
        {DCR_GATE_ORDERS_LIMIT_IX, a->limit_ix},
        {DCR_GATE_ORDERS_PAYMENT_INVOICE_IX, DCR_NO_INDEX},
    };
    for (size_t k = 0; k < sizeof codes / sizeof codes[0]; k++)
        dcr__result_uint32(l->out, codes[k].column)[row] = codes[k].value;
    dcr__result_uint64(l->out, DCR_GATE_ORDERS_REASONS)[row] = a->reasons;
    dcr__result_uint8(l->out, DCR_GATE_ORDERS_IS_STOPPED)[row] = (uint8_t)a->is_stopped;
    dcr__result_int32(l->out, DCR_GATE_ORDERS_ANSWER_DAY)[row] = a->answer_day;
    dcr__result_int32(l->out, DCR_GATE_ORDERS_STOP_DAY)[row] = a->stop_day;
    dcr__result_int32(l->out, DCR_GATE_ORDERS_LATEST_DELIVERY_DAY)[row] = DCR_NO_DAY;
}

static dcr_status put_texts(const list *l, size_t row, uint64_t digest)
{
    enum { DIGITS = 16 };
    static const char hex[] = "0123456789abcdef";
    char text[DIGITS];
    const columns *c = &l->in;
    const int64_t from = c->names != NULL ? c->names[row] : 0;
    const int64_t until = c->names != NULL ? c->names[row + 1] : 0;
    for (size_t k = 0; k < DIGITS; k++) text[k] = hex[digest >> (60 - 4 * k) & 0xf];
    const char *name = until > from ? c->name_bytes + from : "";
    DCR_TRY(dcr__result_put_text(l->out, DCR_GATE_ORDERS_ORDER, row, name, (size_t)(until - from)));
    return dcr__result_put_text(l->out, DCR_GATE_ORDERS_DIGEST, row, text, DIGITS);
}

static dcr_status put_parts(const list *l, size_t row, const dcr_gate_answer *a)
{
    for (uint32_t k = 0; k < a->num_parts; k++) {
        const dcr_gate_part *part = &a->parts[k];
        size_t at = 0;
        DCR_TRY(dcr__result_row(l->out, DCR_TABLE_GATE_PARTS, &at));
        dcr__result_uint32(l->out, DCR_GATE_PARTS_ORDER_IX)[at] = (uint32_t)row;
        dcr__result_uint32(l->out, DCR_GATE_PARTS_REASON)[at] = (uint32_t)part->reason;
        dcr__result_uint32(l->out, DCR_GATE_PARTS_TERM)[at] = (uint32_t)part->term;
        dcr__result_int64(l->out, DCR_GATE_PARTS_AMOUNT)[at] = part->amount;
        dcr__result_uint8(l->out, DCR_GATE_PARTS_IS_CURABLE)[at] = (uint8_t)part->is_curable;
    }
    return DCR_OK;
}

/* ---- The inverse questions ---- */

static dcr_status put_largest(const list *l, size_t row, const dcr_order *order, int64_t share, dcr_error *err)
{
    dcr_order largest = *order;
    dcr_gate_answer answer;
    int64_t *out = &dcr__result_int64(l->out, DCR_GATE_ORDERS_LARGEST_ORDER)[row];
    DCR_TRY(dcr_gate_largest_order(l->gate, order, share, &largest.amount, err));
    *out = 0;
    if (largest.amount == 0) return DCR_OK;
    if (order->vat != DCR_NO_AMOUNT)
        DCR_TRY(dcr__mul_div_status(order->vat, largest.amount, order->amount, DCR_ROUNDING_DOWN, &largest.vat));
    dcr_gate_answer_init(&answer, sizeof answer);
    DCR_TRY(dcr_gate_check(l->gate, &largest, &answer, err));
    *out = answer.gross;
    return DCR_OK;
}

static dcr_status put_inverses(const list *l, size_t row, const dcr_order *order, dcr_error *err)
{
    const int64_t share = l->options.min_share;
    dcr_gate_payment payment = DCR_GATE_PAYMENT_INIT;
    DCR_TRY(put_largest(l, row, order, share, err));
    DCR_TRY(dcr_gate_latest_day(l->gate, order, share, l->options.horizon_days,
                                &dcr__result_int32(l->out, DCR_GATE_ORDERS_LATEST_DELIVERY_DAY)[row], err));
    DCR_TRY(dcr_gate_smallest_limit(l->gate, order, share,
                                    &dcr__result_int64(l->out, DCR_GATE_ORDERS_SMALLEST_LIMIT)[row], err));
    DCR_TRY(dcr_gate_smallest_payment(l->gate, order, share, &payment, err));
    dcr__result_int64(l->out, DCR_GATE_ORDERS_SMALLEST_PAYMENT)[row] = payment.taken;
    dcr__result_uint32(l->out, DCR_GATE_ORDERS_PAYMENT_INVOICE_IX)[row] = payment.invoice_ix;
    return DCR_OK;
}

/* ---- The list ---- */

static dcr_status answer_row(const list *l, size_t row, dcr_error *err)
{
    const dcr_order order = order_at(l, row);
    dcr_gate_answer answer;
    dcr_gate_answer_init(&answer, sizeof answer);
    DCR_TRY(dcr_gate_check(l->gate, &order, &answer, err));
    put_numbers(l, row, &answer);
    put_codes(l, row, order.buyer_ix, &answer);
    DCR_TRY(put_texts(l, row, answer.digest));
    DCR_TRY(put_parts(l, row, &answer));
    return l->options.inverses != 0 && answer.status == DCR_OK ? put_inverses(l, row, &order, err) : DCR_OK;
}

/* What is wrong with an order names its row. */
static dcr_status answer_all(const list *l, dcr_error *err)
{
    for (size_t row = 0; row < l->rows; row++) {
        dcr_error inner = DCR_ERROR_INIT;
        const dcr_status status = answer_row(l, row, &inner);
        if (status == DCR_OK) continue;
        return dcr__refuse_at(err, status, inner.term, DCR_TABLE_ORDERS, 0, (int64_t)row,
                              inner.text[0] != '\0' ? inner.text : "no memory for the answer");
    }
    return DCR_OK;
}

static dcr_status check_table(const dcr_table *orders, dcr_error *err)
{
    if (dcr_table_kind_of(orders) != DCR_TABLE_ORDERS) return dcr__refuse(err, DCR_E_UNKNOWN, "orders must be a table of ORDERS");
    const dcr_column needed[] = {DCR_ORDERS_AMOUNT, DCR_ORDERS_DUE_DAY};
    for (size_t k = 0; k < sizeof needed / sizeof needed[0]; k++)
        if (dcr__table_values(orders, needed[k]) == NULL)
            return dcr__refuse_at(err, DCR_E_COLUMN_ABSENT, 0, DCR_TABLE_ORDERS, (int32_t)needed[k], -1,
                                  "orders need the columns amount and due_day, and buyer or buyer_ix");
    return DCR_OK;
}

static dcr_status read_options(const dcr_gate_options *options, dcr_gate_options *out, dcr_error *err)
{
    const dcr_status status = dcr__sized_read(out, sizeof *out, sizeof *out, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_GATE_OPTIONS_INIT");
    if (out->min_share == DCR_NO_RATIO) out->min_share = DCR_SHARE_ONE;
    if (out->min_share < 0 || out->min_share > DCR_SHARE_ONE) return dcr__refuse(err, DCR_E_RANGE, "min_share must be 0 to 100 %");
    if (out->horizon_days > 3660) return dcr__refuse(err, DCR_E_RANGE, "horizon_days must be 1 to 3660; 0: 366");
    return DCR_OK;
}

dcr_status dcr_gate_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_table *orders, const dcr_gate_options *options,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    list l = {.book = book};
    if (policy == NULL || book == NULL || orders == NULL || out == NULL)
        return dcr__refuse(err, DCR_E_NULL, "policy, book, orders or out is NULL");
    dcr_status status = read_options(options, &l.options, err);
    if (status == DCR_OK) status = check_table(orders, err);
    if (status == DCR_OK) status = dcr_gate_new(policy, book, &l.options, allocator, &l.gate, err);
    if (status != DCR_OK) return status;
    l.in = columns_of(orders);
    l.rows = dcr_table_rows(orders);
    status = dcr__result_new(allocator, dcr_policy_currency(policy), &l.out, err);
    if (status == DCR_OK) {
        status = dcr__result_add(l.out, DCR_TABLE_GATE_ORDERS, l.rows);
        if (status == DCR_OK) status = dcr__result_add(l.out, DCR_TABLE_GATE_PARTS, 0);
        status = status == DCR_OK ? answer_all(&l, err) : dcr__refuse(err, status, "no memory for the answer");
    }
    dcr_gate_free(l.gate);
    if (status != DCR_OK) {
        dcr_result_free(l.out);
        return status;
    }
    *out = l.out;
    return DCR_OK;
}
