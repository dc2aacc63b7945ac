/* How buyers pay: days late by amount and by invoice, their spread and trend, promises, and a score. docs/readers/ledger.md. */
#include "delcredere/ledger.h"

#include "base/ckd.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "day/civil.h"
#include "ledger/exact.h"
#include "ledger/ledger.h"

enum { MOST_ANCHORS = 64, MOST_POINTS = 1000000 };

/* Amounts, and the products of amounts and days. */
typedef struct weighted {
    dcr__total amount, days;
} weighted;

/* A sample: of a buyer, or of the book. */
typedef struct profile {
    weighted all, floored, to_pay, recent, earlier;
    dcr__total paid_late, points;
    int64_t num_payments, num_paid, num_late, sum, squares, least, most; /* of the paid invoices, in days late */
    int64_t num_promises, num_broken;
    dcr__balance balance;
    int32_t oldest_due_day;
    int32_t last_day;
    int64_t last_amount;
} profile;

typedef struct profiling {
    const dcr__ledger *ledger;
    const dcr_payment_profile_options *question;
    dcr_error *err;
} profiling;

/* ---- The score of one payment ---- */

static dcr_status points_at(const dcr_payment_profile_options *q, int64_t days, int64_t *out)
{
    size_t after = 0;
    const size_t last = q->num_score_days - 1;
    while (after < q->num_score_days && q->score_days[after] <= days) after++;
    if (after == 0 || after > last) {
        *out = q->score_points[after == 0 ? 0 : last] * DCR_SHARE_ONE;
        return DCR_OK;
    }
    const int64_t width = q->score_days[after] - q->score_days[after - 1];
    const int64_t rise = q->score_points[after] - q->score_points[after - 1];
    const int64_t base = q->score_points[after - 1];
    int64_t product = 0;
    int64_t whole = 0;
    if (!dcr__mul(rise, days - q->score_days[after - 1], &product) || !dcr__mul(base, width, &whole) ||
        !dcr__add(whole, product, &product))
        return DCR_E_OVERFLOW;
    return dcr__fraction_decimal(product, width, out);
}

/* ---- What is counted ---- */

static void weigh(weighted *w, int64_t amount, int64_t days)
{
    dcr__total_add(&w->amount, amount);
    dcr__total_add_product(&w->days, amount, days);
}

static bool is_in_sample(const dcr_payment_profile_options *q, int32_t day)
{
    return q->from_day == DCR_NO_DAY || day >= q->from_day;
}

static dcr_status add_payment(const profiling *g, profile *p, const dcr__payment *payment)
{
    const dcr_payment_profile_options *q = g->question;
    const dcr__ledger_item *item = &g->ledger->items[payment->item];
    const int64_t late = (int64_t)payment->day - item->due_day;
    if (!payment->is_receipt || !is_in_sample(q, payment->day)) return DCR_OK;
    p->num_payments++;
    weigh(&p->all, payment->amount, late);
    weigh(&p->floored, payment->amount, dcr__max(0, late));
    weigh(&p->to_pay, payment->amount, (int64_t)payment->day - item->invoice_day);
    if (late > 0) dcr__total_add(&p->paid_late, payment->amount);
    if (q->recent_from_day != DCR_NO_DAY)
        weigh(payment->day >= q->recent_from_day ? &p->recent : &p->earlier, payment->amount, late);
    if (q->num_score_days == 0) return DCR_OK;
    int64_t points = 0;
    DCR_TRY(points_at(q, late, &points));
    dcr__total_add_product(&p->points, payment->amount, points);
    return DCR_OK;
}

static dcr_status add_paid(profile *p, int64_t late)
{
    int64_t square = 0;
    p->least = p->num_paid == 0 ? late : dcr__min(p->least, late);
    p->most = p->num_paid == 0 ? late : dcr__max(p->most, late);
    p->num_paid++;
    p->num_late += late > 0;
    p->sum += late;
    return dcr__mul(late, late, &square) && dcr__add(p->squares, square, &p->squares) ? DCR_OK : DCR_E_OVERFLOW;
}

/* Promises are days to which the due day was extended. */
static void add_promise(const profiling *g, profile *p, const dcr__ledger_item *item)
{
    const bool is_past = item->promise_day < g->ledger->view.as_of_day;
    if (item->promise_day == DCR_NO_DAY || (item->open > 0 && !is_past)) return;
    p->num_promises++;
    p->num_broken += item->open > 0 || (item->settled_day != DCR_NO_DAY && item->settled_day > item->promise_day);
}

static dcr_status add_item(const profiling *g, profile *p, const dcr__ledger_item *item)
{
    const int32_t as_of = g->ledger->view.as_of_day;
    if (item->is_credit) return DCR_OK;
    dcr__balance_add(&p->balance, item, as_of);
    if (dcr__ledger_is_overdue(item, as_of) && (p->oldest_due_day == DCR_NO_DAY || item->due_day < p->oldest_due_day))
        p->oldest_due_day = item->due_day;
    add_promise(g, p, item);
    const bool is_paid = item->settled_day != DCR_NO_DAY && item->has_payment;
    if (!is_paid || !is_in_sample(g->question, item->settled_day)) return DCR_OK;
    return add_paid(p, (int64_t)item->settled_day - item->due_day);
}

/* The receipts of the last day on which there was one: those of earlier days need no rate. Receipts stand by day. */
static dcr_status add_receipts(const profiling *g, profile *p, uint32_t buyer)
{
    const dcr_book *book = g->ledger->book;
    const dcr__receipt *rows = book->receipts.rows;
    const uint32_t first = book->receipts.start[buyer];
    uint32_t end = book->receipts.start[buyer + 1];
    while (end > first && rows[end - 1].day > g->ledger->view.as_of_day) end--;
    if (end == first || rows[end - 1].day < p->last_day) return DCR_OK;
    if (rows[end - 1].day > p->last_day) p->last_amount = 0;
    p->last_day = rows[end - 1].day;
    for (uint32_t i = end; i > first && rows[i - 1].day == p->last_day; i--) {
        const dcr_currency own = rows[i - 1].currency != 0 ? rows[i - 1].currency : g->ledger->view.currency;
        int64_t amount = rows[i - 1].amount;
        DCR_TRY(dcr__ledger_convert(g->ledger, own, -1, &amount, g->err));
        if (!dcr__add(p->last_amount, amount, &p->last_amount)) return DCR_E_OVERFLOW;
    }
    return DCR_OK;
}

static dcr_status add_buyer(const profiling *g, profile *p, uint32_t buyer)
{
    const dcr__ledger *ledger = g->ledger;
    if (ledger->book->buyers[buyer].status != DCR_OK) return DCR_OK;
    for (size_t i = ledger->payments_start[buyer]; i < ledger->payments_start[buyer + 1]; i++)
        DCR_TRY(add_payment(g, p, &ledger->payments[i]));
    for (uint32_t i = ledger->start[buyer]; i < ledger->start[buyer + 1]; i++) DCR_TRY(add_item(g, p, &ledger->items[i]));
    return add_receipts(g, p, buyer);
}

/* ---- Tables ---- */

/* The columns of buyers and of the book stand at the same places. */
static int64_t *column(dcr_result *result, dcr_table_kind kind, dcr_column of_buyers)
{
    return dcr__result_int64(result, (dcr_column)((int32_t)kind * 100 + (int32_t)of_buyers % 100));
}

static dcr_status mean(const weighted *w, int64_t *out)
{
    int64_t amount = 0;
    int64_t days = 0;
    DCR_TRY(dcr__put_total(&w->amount, &amount));
    DCR_TRY(dcr__put_total(&w->days, &days));
    return dcr__fraction_decimal(days, amount, out);
}

static void put_exact(dcr_result *result, dcr_table_kind kind, size_t row, dcr_column numerator, dcr__fraction f)
{
    column(result, kind, numerator)[row] = f.denominator > 0 ? f.numerator : DCR_NO_AMOUNT;
    column(result, kind, (dcr_column)((int32_t)numerator + 1))[row] = f.denominator > 0 ? f.denominator : DCR_NO_AMOUNT;
}

static dcr_status put_payments(const profiling *g, const profile *p, dcr_table_kind kind, size_t row, dcr_result *result)
{
    int64_t amount = 0;
    int64_t late = 0;
    int64_t days = 0;
    DCR_TRY(dcr__put_total(&p->all.amount, &amount));
    DCR_TRY(dcr__put_total(&p->all.days, &days));
    DCR_TRY(dcr__put_total(&p->paid_late, &late));
    column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_PAID)[row] = amount;
    column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_PAID_LATE)[row] = late;
    DCR_TRY(dcr__fraction_decimal(late, amount, &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_SHARE_PAID_LATE)[row]));
    DCR_TRY(mean(&p->to_pay, &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_DAYS_TO_PAY)[row]));
    DCR_TRY(mean(&p->all, &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_DAYS_LATE)[row]));
    DCR_TRY(mean(&p->floored, &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_DAYS_LATE_FLOORED)[row]));
    put_exact(result, kind, row, DCR_PAYMENT_PROFILE_BUYERS_DAYS_LATE_NUMERATOR,
              amount > 0 ? dcr__fraction_reduced(days, amount) : (dcr__fraction){0, 0});
    if (g->question->num_score_days == 0 || amount == 0) return DCR_OK;
    return dcr__total_divide(&p->points, amount, DCR_ROUNDING_HALF_EVEN,
                             &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_SCORE)[row]);
}

/* (n * sum of squares - square of the sum) / n squared. */
static dcr_status variance_of(const profile *p, dcr__fraction *out)
{
    int64_t squares = 0;
    int64_t square = 0;
    *out = (dcr__fraction){0, 0};
    if (p->num_paid == 0) return DCR_OK;
    if (!dcr__mul(p->num_paid, p->squares, &squares) || !dcr__mul(p->sum, p->sum, &square)) return DCR_E_OVERFLOW;
    *out = dcr__fraction_reduced(squares - square, p->num_paid * p->num_paid);
    return DCR_OK;
}

static dcr_status put_invoices(const profile *p, dcr_table_kind kind, size_t row, dcr_result *result)
{
    dcr__fraction variance;
    DCR_TRY(variance_of(p, &variance));
    column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_NUM_PAID)[row] = p->num_paid;
    column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_NUM_LATE)[row] = p->num_late;
    column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_LEAST_DAYS_LATE)[row] = p->num_paid > 0 ? p->least : DCR_NO_AMOUNT;
    column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_MOST_DAYS_LATE)[row] = p->num_paid > 0 ? p->most : DCR_NO_AMOUNT;
    column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_NUM_PROMISES)[row] = p->num_promises;
    column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_NUM_PROMISES_BROKEN)[row] = p->num_broken;
    put_exact(result, kind, row, DCR_PAYMENT_PROFILE_BUYERS_VARIANCE_NUMERATOR, variance);
    DCR_TRY(dcr__fraction_decimal(variance.numerator, variance.denominator,
                                  &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_VARIANCE)[row]));
    return dcr__fraction_decimal(p->num_late, p->num_paid,
                                 &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_SHARE_LATE)[row]);
}

static dcr_status put_trend(const profile *p, dcr_table_kind kind, size_t row, dcr_result *result)
{
    int64_t *recent = &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_RECENT_DAYS_LATE)[row];
    int64_t *earlier = &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_EARLIER_DAYS_LATE)[row];
    DCR_TRY(mean(&p->recent, recent));
    DCR_TRY(mean(&p->earlier, earlier));
    if (*recent == DCR_NO_RATIO || *earlier == DCR_NO_RATIO) return DCR_OK;
    return dcr__sub(*recent, *earlier, &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_TREND)[row]) ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status put_balance(const profile *p, dcr_table_kind kind, size_t row, dcr_result *result)
{
    const int32_t first = (int32_t)kind * 100;
    if (p->last_day != DCR_NO_DAY) {
        dcr__result_int32(result, (dcr_column)(first + (int32_t)DCR_PAYMENT_PROFILE_BUYERS_LAST_PAYMENT_DAY % 100))[row] =
            p->last_day;
        column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_LAST_PAYMENT)[row] = p->last_amount;
    }
    dcr__result_int32(result, (dcr_column)(first + (int32_t)DCR_PAYMENT_PROFILE_BUYERS_OLDEST_DUE_DAY % 100))[row] =
        p->oldest_due_day;
    DCR_TRY(dcr__put_total(&p->balance.open, &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_OPEN)[row]));
    return dcr__put_total(&p->balance.overdue, &column(result, kind, DCR_PAYMENT_PROFILE_BUYERS_OVERDUE)[row]);
}

static dcr_status put(const profiling *g, const profile *p, dcr_table_kind kind, size_t row, dcr_result *result)
{
    DCR_TRY(put_payments(g, p, kind, row, result));
    DCR_TRY(put_invoices(p, kind, row, result));
    DCR_TRY(put_trend(p, kind, row, result));
    return put_balance(p, kind, row, result);
}

static dcr_status put_buyers(const profiling *g, profile *book, dcr_result *result)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_PAYMENT_PROFILE_BUYERS, 0));
    for (uint32_t buyer = 0; buyer < g->ledger->num_buyers; buyer++) {
        profile own = {.oldest_due_day = DCR_NO_DAY, .last_day = DCR_NO_DAY};
        size_t row = 0;
        DCR_TRY(add_buyer(g, &own, buyer));
        DCR_TRY(add_buyer(g, book, buyer));
        if (own.num_payments == 0 && own.balance.num_open == 0) continue;
        DCR_TRY(dcr__result_row(result, DCR_TABLE_PAYMENT_PROFILE_BUYERS, &row));
        dcr__result_uint32(result, DCR_PAYMENT_PROFILE_BUYERS_BUYER_IX)[row] = buyer;
        DCR_TRY(put(g, &own, DCR_TABLE_PAYMENT_PROFILE_BUYERS, row, result));
    }
    return DCR_OK;
}

static dcr_status show(const dcr__ledger *ledger, const void *question, dcr_result *result, dcr_error *err)
{
    const profiling g = {ledger, question, err};
    profile book = {.oldest_due_day = DCR_NO_DAY, .last_day = DCR_NO_DAY};
    size_t row = 0;
    DCR_TRY(dcr__result_add(result, DCR_TABLE_PAYMENT_PROFILE_TOTALS, 0));
    DCR_TRY(dcr__result_row(result, DCR_TABLE_PAYMENT_PROFILE_TOTALS, &row));
    DCR_TRY(put_buyers(&g, &book, result));
    *dcr__result_int32(result, DCR_PAYMENT_PROFILE_TOTALS_AS_OF_DAY) = ledger->view.as_of_day;
    return put(&g, &book, DCR_TABLE_PAYMENT_PROFILE_TOTALS, row, result);
}

/* ---- The question ---- */

static dcr_status check_anchors(const dcr_payment_profile_options *q, dcr_error *err)
{
    bool good = q->num_score_days <= MOST_ANCHORS && q->num_score_days == q->num_score_points;
    for (size_t i = 0; good && i < q->num_score_days; i++) {
        good = q->score_days[i] > INT32_MIN && q->score_days[i] < INT32_MAX && q->score_points[i] >= -MOST_POINTS &&
               q->score_points[i] <= MOST_POINTS && (i == 0 || q->score_days[i] > q->score_days[i - 1]);
    }
    return good ? DCR_OK
                : dcr__refuse(err, DCR_E_RANGE, "score_days: at most 64, ascending; score_points: as many, -1000000 to 1000000");
}

static bool is_day_or_none(int32_t day)
{
    return day == DCR_NO_DAY || dcr__day_is_valid(day);
}

dcr_status dcr_payment_profile_compute(
    const dcr_book *book, const dcr_payment_profile_options *options, const dcr_allocator *allocator, dcr_result **out,
    dcr_error *err)
{
    if (book == NULL || options == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "book, options or out is NULL");
    dcr_payment_profile_options q;
    const dcr_status status = dcr__sized_read(&q, sizeof q, sizeof q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of options is not known; use DCR_PAYMENT_PROFILE_OPTIONS_INIT");
    if (!is_day_or_none(q.from_day) || !is_day_or_none(q.recent_from_day))
        return dcr__refuse(err, DCR_E_DATE, "from_day and recent_from_day must be days in the years 1 to 9999, or absent");
    DCR_TRY(check_anchors(&q, err));
    const dcr__ledger_view view = {q.as_of_day, q.currency, (dcr_rounding)q.rounding, q.counts_extended != 0};
    return dcr__ledger_answer(book, &view, allocator, show, &q, out, err);
}

void dcr_payment_profile_options_init(dcr_payment_profile_options *options, size_t size)
{
    static const dcr_payment_profile_options init = DCR_PAYMENT_PROFILE_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
