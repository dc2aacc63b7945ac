/* The facts of a buyer with the order's invoice, and a decision on his limit or a payment where they are asked for. */
#include <string.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "book/keys.h"
#include "reader/gate.h"
#include "terms/registry.h"

/* ---- The order ---- */

static dcr_status check_codes(const dcr_gate *gate, const dcr_order *order, dcr_error *err)
{
    const dcr__terms *terms = &gate->policy->terms;
    if (order->buyer_ix >= gate->book->num_buyers)
        return dcr__refuse(err, DCR_E_BUYER_UNKNOWN, "buyer_ix of the order is not a row of BUYERS");
    if (!dcr__is_currency(order->currency))
        return dcr__refuse(err, DCR_E_CURRENCY, "currency of the order is not in ISO 4217");
    if (order->payment_method > DCR_PAYMENT_METHOD_PREPAYMENT)
        return dcr__refuse(err, DCR_E_CODE, "payment_method of the order is not one of dcr_payment_method");
    if (order->currency != 0 && order->currency != terms->currency && terms->conversion_date == 0)
        return dcr__refuse_f(err, DCR_E_TERM_ABSENT, DCR_TERM_CONVERSION_DATE,
                             "conversion_date: must be given, since the order is in a foreign currency");
    return DCR_OK;
}

static dcr_status check_days(const dcr_order *order, dcr_error *err)
{
    const bool has_order_day = order->order_day != DCR_NO_DAY;
    if (!dcr__is_day(order->due_day)) return dcr__refuse(err, DCR_E_DATE, "due_day of the order must be given, a day in the years 1 to 9999");
    if (!dcr__is_day(order->delivery_day) || !dcr__is_day(order->invoice_day) || (has_order_day && !dcr__is_day(order->order_day)))
        return dcr__refuse(err, DCR_E_DATE, "a day of the order is not in the years 1 to 9999");
    if (order->due_day < order->invoice_day)
        return dcr__refuse(err, DCR_E_DATE_ORDER, "due_day of the order is before its invoice_day");
    return DCR_OK;
}

static dcr_status check_amounts(const dcr_order *order, dcr_error *err)
{
    if (order->amount <= 0) return dcr__refuse(err, DCR_E_AMOUNT_SIGN, "amount of the order must be above zero");
    if (order->vat != DCR_NO_AMOUNT && (order->vat < 0 || order->vat > order->amount))
        return dcr__refuse(err, DCR_E_AMOUNT, "vat of the order must be 0 to its amount");
    return DCR_OK;
}

enum { FIRST_SIZE = sizeof(dcr_order) };

dcr_status dcr__gate_order(const dcr_gate *gate, const dcr_order *order, dcr__gate_trial *out, dcr_error *err)
{
    dcr__gate_trial trial = {.limit = DCR_NO_AMOUNT, .payment = DCR_NO_AMOUNT, .payment_item = DCR_NO_INDEX};
    dcr_status status = dcr__sized_read(&trial.order, sizeof trial.order, FIRST_SIZE, order);
    if (status != DCR_OK) return dcr__refuse(err, status, "order is NULL or of unknown size; use DCR_ORDER_INIT");
    if (trial.order.delivery_day == DCR_NO_DAY) trial.order.delivery_day = gate->as_of;
    if (trial.order.invoice_day == DCR_NO_DAY) trial.order.invoice_day = trial.order.delivery_day;
    status = check_codes(gate, &trial.order, err);
    if (status == DCR_OK) status = check_days(&trial.order, err);
    if (status == DCR_OK) status = check_amounts(&trial.order, err);
    if (status == DCR_OK) *out = trial;
    return status;
}

/* ---- His facts as they would be ---- */

static void put_cell(dcr_gate *gate, dcr_column column, const void *value)
{
    dcr__facts *facts = &gate->view.facts[dcr_column_table(column)];
    const size_t width = dcr__column_width(dcr_column_type_of(column));
    char *values = facts->columns[(int32_t)column % 100 - 1].values;
    if (values != NULL) memcpy(values + (facts->rows - 1) * width, value, width);
}

static uint32_t flags_of(uint32_t payment_method)
{
    if (payment_method == DCR_PAYMENT_METHOD_LETTER_OF_CREDIT) return DCR__ITEM_LETTER_OF_CREDIT;
    return payment_method == DCR_PAYMENT_METHOD_PREPAYMENT ? DCR__ITEM_PREPAYMENT : 0;
}

/* Behind all of its day. Returns its position among the buyer's items. */
static size_t put_invoice(dcr_gate *gate, const dcr_order *order)
{
    const dcr_book *book = gate->book;
    const dcr__item *items = book->items.rows + book->items.start[order->buyer_ix];
    const size_t num = book->items.start[order->buyer_ix + 1] - book->items.start[order->buyer_ix];
    const uint32_t row = (uint32_t)book->facts[DCR_TABLE_INVOICES].rows;
    dcr__item *out = gate->rows.items;
    size_t at = num;
    while (at > 0 && items[at - 1].invoice_day > order->invoice_day) at--;
    if (at > 0) memcpy(out, items, at * sizeof *out);
    out[at] = (dcr__item){order->amount, 0, order->invoice_day, order->due_day, row, flags_of(order->payment_method)};
    if (num > at) memcpy(out + at + 1, items + at, (num - at) * sizeof *out);
    put_cell(gate, DCR_INVOICES_INVOICE_DAY, &order->invoice_day);
    put_cell(gate, DCR_INVOICES_DELIVERY_DAY, &order->delivery_day);
    put_cell(gate, DCR_INVOICES_DUE_DAY, &order->due_day);
    put_cell(gate, DCR_INVOICES_ORDER_DAY, &order->order_day);
    put_cell(gate, DCR_INVOICES_AMOUNT, &order->amount);
    put_cell(gate, DCR_INVOICES_VAT, &order->vat);
    put_cell(gate, DCR_INVOICES_CURRENCY, &order->currency);
    put_cell(gate, DCR_INVOICES_PAYMENT_METHOD, &order->payment_method);
    gate->trial.items = out;
    gate->trial.num_items = num + 1;
    return at;
}

/* Where an item of the book stands behind the order's. */
static uint32_t moved(uint32_t item, uint32_t from)
{
    return item != DCR_NO_INDEX && item >= from ? item + 1 : item;
}

static const dcr__named *move_named(const dcr__named_rows *rows, uint32_t buyer, uint32_t from, dcr__named *out)
{
    if (rows->start == NULL) return NULL;
    const size_t num = rows->start[buyer + 1] - rows->start[buyer];
    for (size_t k = 0; k < num; k++) {
        out[k] = rows->rows[rows->start[buyer] + k];
        out[k].item = moved(out[k].item, from);
    }
    return out;
}

static void move_rows(dcr_gate *gate, uint32_t buyer, uint32_t from)
{
    const dcr_book *book = gate->book;
    const size_t num_receipts = book->receipts.start[buyer + 1] - book->receipts.start[buyer];
    const size_t num_events = book->events.start[buyer + 1] - book->events.start[buyer];
    for (size_t k = 0; k < num_receipts; k++) {
        gate->rows.receipts[k] = book->receipts.rows[book->receipts.start[buyer] + k];
        gate->rows.receipts[k].item = moved(gate->rows.receipts[k].item, from);
    }
    for (size_t k = 0; k < num_events; k++) {
        gate->rows.events[k] = book->events.rows[book->events.start[buyer] + k];
        gate->rows.events[k].item = moved(gate->rows.events[k].item, from);
    }
    gate->trial.receipts = gate->rows.receipts;
    gate->trial.num_receipts = num_receipts;
    gate->trial.events = gate->rows.events;
    gate->trial.conditions = move_named(&book->conditions, buyer, from, gate->rows.conditions);
    gate->trial.deductions = move_named(&book->deductions, buyer, from, gate->rows.deductions);
}

/* The invoices that the buyer's credit notes name. With `from` DCR_NO_INDEX as in the book. */
static void move_targets(dcr_gate *gate, uint32_t buyer, uint32_t from)
{
    const dcr_book *book = gate->book;
    for (uint32_t k = book->items.start[buyer]; book->credit_target != NULL && k < book->items.start[buyer + 1]; k++) {
        const uint32_t row = book->items.rows[k].row;
        gate->view.credit_target[row] = moved(book->credit_target[row], from);
    }
}

/* Behind all of its day. */
static void put_payment(dcr_gate *gate, const dcr__gate_trial *trial, uint32_t from)
{
    dcr__receipt *rows = gate->rows.receipts;
    const uint32_t row = (uint32_t)gate->book->facts[DCR_TABLE_RECEIPTS].rows;
    size_t at = gate->trial.num_receipts++;
    for (; at > 0 && rows[at - 1].day > gate->as_of; at--) rows[at] = rows[at - 1];
    rows[at] = (dcr__receipt){trial->payment, gate->as_of, row, moved(trial->payment_item, from), trial->payment_currency};
}

/* In place of a decision of the same day. Each ends where the next begins. */
static void put_limit(dcr_gate *gate, const dcr__limit *limits, size_t num, int64_t amount)
{
    dcr__limit *out = gate->rows.limits;
    size_t kept = 0;
    size_t k = 0;
    for (; k < num && limits[k].from_day < gate->as_of; k++) {
        out[kept] = limits[k];
        if (out[kept].until_day > gate->as_of) {
            out[kept].until_day = gate->as_of;
            out[kept].ended_itself = false;
        }
        kept++;
    }
    if (k < num && limits[k].from_day == gate->as_of) k++;
    out[kept++] = (dcr__limit){
        .amount = amount,
        .percentage = DCR_NO_RATIO,
        .from_day = gate->as_of,
        .until_day = k < num ? limits[k].from_day : INT32_MAX,
        .row = (uint32_t)gate->book->facts[DCR_TABLE_LIMITS].rows,
        .decision = DCR_DECISION_APPROVED,
        .kind = DCR_LIMIT_KIND_NAMED,
        .own_until_day = INT32_MAX,
    };
    while (k < num) out[kept++] = limits[k++];
    gate->trial.limits = out;
    gate->trial.num_limits = kept;
}

/* Decides the buyer's facts. Returns the position of the order. */
static size_t lay_out(dcr_gate *gate, const dcr__gate_trial *trial)
{
    const dcr_book *book = gate->book;
    const uint32_t buyer = trial->order.buyer_ix;
    const size_t at = put_invoice(gate, &trial->order);
    const uint32_t from = book->items.start[buyer] + (uint32_t)at;
    const dcr__limit *limits = book->limits.rows + book->limits.start[buyer];
    const size_t num_limits = book->limits.start[buyer + 1] - book->limits.start[buyer];
    gate->trial.buyer_ix = buyer;
    gate->trial.limits = limits;
    gate->trial.num_limits = num_limits;
    move_rows(gate, buyer, from);
    move_targets(gate, buyer, from);
    if (trial->payment != DCR_NO_AMOUNT) put_payment(gate, trial, from);
    if (trial->limit != DCR_NO_AMOUNT) put_limit(gate, limits, num_limits, trial->limit);
    return at;
}

/* ---- The fold ---- */

/* What the buyer has in common with others comes first: stops, then limits. */
static dcr_status fold(dcr_gate *gate, dcr__question *question, uint32_t buyer, dcr__slice *slice)
{
    const dcr__gate_rings *rings = &gate->rings;
    if (gate->has_stop_groups) DCR_TRY(dcr__stop_groups_fill_some(&gate->stop_groups, question, rings->heads, rings->num_heads));
    if (gate->has_pools) DCR_TRY(dcr__pools_fill_some(&gate->pools, question, rings->buyers, rings->num_buyers));
    return dcr__fold_buyer(slice, question, buyer, &gate->scratch);
}

static void add_up(dcr__gate_fold *fold)
{
    const dcr__slice *slice = &fold->slice;
    const bool has_limit = slice->limit_now != DCR_NO_AMOUNT;
    fold->status = slice->status;
    fold->exposure = fold->covered = fold->headroom = DCR_NO_AMOUNT;
    if (slice->status != DCR_OK) return;
    fold->exposure = fold->covered = 0;
    for (size_t i = 0; i < slice->num; i++) {
        fold->exposure += slice->s->open[i];
        fold->covered += slice->s->covered[i];
    }
    fold->headroom = has_limit ? dcr__max(0, slice->limit_now - slice->filled) : DCR_NO_AMOUNT;
}

dcr_status dcr__gate_as_is(dcr_gate *gate, uint32_t buyer, int32_t day, dcr__gate_fold *out)
{
    dcr__question question = gate->question;
    question.as_of = day;
    DCR_TRY(fold(gate, &question, buyer, &out->slice));
    add_up(out);
    return DCR_OK;
}

/* His rows of a table, or NULL. */
static const dcr__named *named_of(const dcr__named_rows *rows, uint32_t buyer)
{
    return rows->start != NULL ? rows->rows + rows->start[buyer] : NULL;
}

dcr_status dcr__gate_under(dcr_gate *gate, uint32_t buyer, int64_t limit, dcr__gate_fold *out)
{
    const dcr_book *book = gate->book;
    const dcr__limit *limits = book->limits.rows + book->limits.start[buyer];
    dcr__question question = gate->question;
    gate->trial = (dcr__trial){.buyer_ix = buyer,
                               .items = book->items.rows + book->items.start[buyer],
                               .num_items = book->items.start[buyer + 1] - book->items.start[buyer],
                               .receipts = book->receipts.rows + book->receipts.start[buyer],
                               .num_receipts = book->receipts.start[buyer + 1] - book->receipts.start[buyer],
                               .events = book->events.rows + book->events.start[buyer],
                               .conditions = named_of(&book->conditions, buyer),
                               .deductions = named_of(&book->deductions, buyer)};
    put_limit(gate, limits, book->limits.start[buyer + 1] - book->limits.start[buyer], limit);
    question.trial = &gate->trial;
    question.as_of = gate->as_of;
    DCR_TRY(fold(gate, &question, buyer, &out->slice));
    add_up(out);
    return DCR_OK;
}

dcr_status dcr__gate_try(dcr_gate *gate, const dcr__gate_trial *trial, dcr__gate_fold *out)
{
    dcr__question question = gate->question;
    const dcr_order *order = &trial->order;
    out->at = lay_out(gate, trial);
    question.trial = &gate->trial;
    question.as_of = order->invoice_day > gate->as_of ? order->invoice_day : gate->as_of;
    if (order->delivery_day > question.as_of) question.as_of = order->delivery_day;
    const dcr_status status = fold(gate, &question, order->buyer_ix, &out->slice);
    move_targets(gate, order->buyer_ix, DCR_NO_INDEX);
    DCR_TRY(status);
    add_up(out);
    if (out->status == DCR_OK) out->status = (dcr_status)gate->scratch.status[out->at];
    return DCR_OK;
}

int64_t dcr__gate_insurable(const dcr__gate_fold *fold)
{
    const dcr__scratch *s = fold->slice.s;
    const bool is_whole = (s->reasons[fold->at] & DCR__WHOLE_REASONS) != 0;
    return s->open[fold->at] - (is_whole ? 0 : s->vat[fold->at]);
}
