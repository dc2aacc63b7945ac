/* Days sales outstanding: balance against sales, what of it is not due yet, and by counting back. docs/readers/ledger.md. */
#include "delcredere/ledger.h"

#include "base/ckd.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "day/civil.h"
#include "ledger/exact.h"
#include "ledger/ledger.h"

enum { MOST_PERIODS = 120 };

/* The periods, oldest first: period i begins on first[i]. */
typedef struct periods {
    const dcr_dso_options *question;
    size_t num;
    int32_t first[MOST_PERIODS];
    int64_t days; /* of all */
} periods;

/* A buyer, or the book. */
typedef struct account {
    dcr__balance balance, before;
    dcr__total sales[MOST_PERIODS];
    bool has_documents; /* dated in the periods */
} account;

typedef struct figures {
    int64_t balance, current, before, total;
    int64_t sales[MOST_PERIODS];
} figures;

/* ---- What is counted ---- */

static void add_sale(account *a, const periods *p, const dcr__ledger_item *item)
{
    size_t i = p->num;
    if (item->invoice_day < p->first[0]) return;
    while (item->invoice_day < p->first[i - 1]) i--;
    dcr__total_add(&a->sales[i - 1], item->gross);
    a->has_documents = true;
}

static void add_items(account *a, const periods *p, const dcr__ledger *ledger, const dcr__ledger *before, uint32_t buyer)
{
    for (uint32_t i = ledger->start[buyer]; i < ledger->start[buyer + 1]; i++) {
        dcr__balance_add(&a->balance, &ledger->items[i], ledger->view.as_of_day);
        add_sale(a, p, &ledger->items[i]);
    }
    for (uint32_t i = before->start[buyer]; i < before->start[buyer + 1]; i++)
        dcr__balance_add(&a->before, &before->items[i], before->view.as_of_day);
}

static dcr_status figures_of(const account *a, const periods *p, const int64_t *stated, figures *out)
{
    int64_t overdue = 0;
    dcr__total total = {0, 0};
    DCR_TRY(dcr__put_total(&a->balance.open, &out->balance));
    DCR_TRY(dcr__put_total(&a->balance.overdue, &overdue));
    DCR_TRY(dcr__put_total(&a->before.open, &out->before));
    out->current = out->balance - overdue;
    for (size_t i = 0; i < p->num; i++) {
        if (stated == NULL) DCR_TRY(dcr__put_total(&a->sales[i], &out->sales[i]));
        if (stated != NULL) out->sales[i] = stated[i];
        dcr__total_add(&total, out->sales[i]);
    }
    return dcr__put_total(&total, &out->total);
}

/* ---- The three ways ---- */

/* amount * days / sales. */
static dcr_status days_of_sales(int64_t amount, const periods *p, const figures *f, int64_t *out)
{
    int64_t product = 0;
    if (!dcr__mul(amount, p->days, &product)) return DCR_E_OVERFLOW;
    return dcr__fraction_decimal(product, f->total, out);
}

/* From the newest period backwards until the sales use the balance up; denominator 0 where they do not. */
static dcr_status count_back(const periods *p, const figures *f, dcr__fraction *out)
{
    int64_t left = f->balance;
    int64_t days = 0;
    *out = (dcr__fraction){0, 0};
    for (size_t i = p->num; left > 0 && i-- > 0;) {
        const int64_t length = p->question->period_days[i];
        if (f->sales[i] > left) {
            int64_t whole = 0;
            int64_t part = 0;
            if (!dcr__mul(days, f->sales[i], &whole) || !dcr__mul(left, length, &part) || !dcr__add(whole, part, &whole))
                return DCR_E_OVERFLOW;
            *out = dcr__fraction_reduced(whole, f->sales[i]);
            return DCR_OK;
        }
        left -= dcr__max(0, f->sales[i]);
        days += length;
    }
    if (left == 0) *out = (dcr__fraction){days, 1};
    return DCR_OK;
}

/* (before + sales / n - balance) / (before + sales / n - current), n times both. */
static dcr_status effectiveness(const periods *p, const figures *f, int64_t *out)
{
    const int64_t n = (int64_t)p->num;
    int64_t base = 0;
    int64_t balance = 0;
    int64_t current = 0;
    const bool fits = dcr__mul(n, f->before, &base) && dcr__add(base, f->total, &base) && dcr__mul(n, f->balance, &balance) &&
                      dcr__mul(n, f->current, &current) && dcr__sub(base, balance, &balance) &&
                      dcr__sub(base, current, &current);
    return fits ? dcr__fraction_decimal(balance, current, out) : DCR_E_OVERFLOW;
}

/* ---- Tables ---- */

/* The columns of buyers and of the book stand at the same places. */
static int64_t *column(dcr_result *result, dcr_table_kind kind, dcr_column of_buyers)
{
    return dcr__result_int64(result, (dcr_column)((int32_t)kind * 100 + (int32_t)of_buyers % 100));
}

static dcr_status put(const periods *p, const figures *f, dcr_table_kind kind, size_t row, dcr_result *result)
{
    dcr__fraction back;
    DCR_TRY(count_back(p, f, &back));
    column(result, kind, DCR_DSO_BUYERS_BALANCE)[row] = f->balance;
    column(result, kind, DCR_DSO_BUYERS_CURRENT)[row] = f->current;
    column(result, kind, DCR_DSO_BUYERS_SALES)[row] = f->total;
    column(result, kind, DCR_DSO_BUYERS_BALANCE_BEFORE)[row] = f->before;
    column(result, kind, DCR_DSO_BUYERS_COUNT_BACK_NUMERATOR)[row] = back.denominator > 0 ? back.numerator : DCR_NO_AMOUNT;
    column(result, kind, DCR_DSO_BUYERS_COUNT_BACK_DENOMINATOR)[row] = back.denominator > 0 ? back.denominator : DCR_NO_AMOUNT;
    DCR_TRY(dcr__fraction_decimal(back.numerator, back.denominator, &column(result, kind, DCR_DSO_BUYERS_COUNT_BACK)[row]));
    DCR_TRY(days_of_sales(f->balance, p, f, &column(result, kind, DCR_DSO_BUYERS_DSO)[row]));
    DCR_TRY(days_of_sales(f->current, p, f, &column(result, kind, DCR_DSO_BUYERS_BEST_POSSIBLE)[row]));
    DCR_TRY(days_of_sales(f->balance - f->current, p, f, &column(result, kind, DCR_DSO_BUYERS_DAYS_DELINQUENT)[row]));
    return effectiveness(p, f, &column(result, kind, DCR_DSO_BUYERS_COLLECTION_EFFECTIVENESS)[row]);
}

static dcr_status put_book(const periods *p, const dcr__ledger *ledger, const dcr__ledger *before, dcr_result *result)
{
    account book = {0};
    figures f;
    size_t row = 0;
    for (uint32_t buyer = 0; buyer < ledger->num_buyers; buyer++) add_items(&book, p, ledger, before, buyer);
    DCR_TRY(figures_of(&book, p, p->question->period_sales, &f));
    DCR_TRY(dcr__result_add(result, DCR_TABLE_DSO_TOTALS, 0));
    DCR_TRY(dcr__result_row(result, DCR_TABLE_DSO_TOTALS, &row));
    *dcr__result_int32(result, DCR_DSO_TOTALS_AS_OF_DAY) = ledger->view.as_of_day;
    *dcr__result_int32(result, DCR_DSO_TOTALS_FROM_DAY) = p->first[0];
    *dcr__result_int64(result, DCR_DSO_TOTALS_DAYS) = p->days;
    return put(p, &f, DCR_TABLE_DSO_TOTALS, row, result);
}

static dcr_status put_buyers(const periods *p, const dcr__ledger *ledger, const dcr__ledger *before, dcr_result *result)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_DSO_BUYERS, 0));
    for (uint32_t buyer = 0; buyer < ledger->num_buyers; buyer++) {
        account own = {0};
        figures f;
        size_t row = 0;
        add_items(&own, p, ledger, before, buyer);
        DCR_TRY(figures_of(&own, p, NULL, &f));
        if (f.balance == 0 && f.total == 0) continue;
        DCR_TRY(dcr__result_row(result, DCR_TABLE_DSO_BUYERS, &row));
        dcr__result_uint32(result, DCR_DSO_BUYERS_BUYER_IX)[row] = buyer;
        DCR_TRY(put(p, &f, DCR_TABLE_DSO_BUYERS, row, result));
    }
    return DCR_OK;
}

static dcr_status show(const dcr__ledger *ledger, const void *question, dcr_result *result, dcr_error *err)
{
    const periods *p = question;
    dcr__ledger before;
    dcr__ledger_view view = ledger->view;
    view.as_of_day = p->first[0] - 1;
    dcr_status status = dcr__ledger_read(ledger->book, &view, &ledger->heap, &before, err);
    if (status == DCR_OK) status = put_book(p, ledger, &before, result);
    if (status == DCR_OK) status = put_buyers(p, ledger, &before, result);
    dcr__ledger_release(&before);
    return status;
}

/* ---- The question ---- */

static dcr_status find_periods(const dcr_dso_options *q, periods *p, dcr_error *err)
{
    int64_t first = (int64_t)q->as_of_day + 1;
    bool good = q->period_days != NULL && q->num_period_days > 0 && q->num_period_days <= MOST_PERIODS;
    good = good && (q->period_sales == NULL || q->num_period_sales == q->num_period_days);
    *p = (periods){.question = q, .num = q->num_period_days};
    for (size_t i = p->num; good && i-- > 0;) {
        good = q->period_days[i] > 0 && q->period_days[i] < INT32_MAX;
        if (!good) break;
        first -= q->period_days[i];
        p->days += q->period_days[i];
        p->first[i] = (int32_t)dcr__max(first, INT32_MIN + 1);
    }
    if (!good)
        return dcr__refuse(err, DCR_E_RANGE, "period_days: 1 to 120 lengths above 0; period_sales: none, or as many amounts");
    return dcr__day_is_valid(p->first[0]) && dcr__day_is_valid(p->first[0] - 1)
               ? DCR_OK
               : dcr__refuse(err, DCR_E_DATE, "the first period begins before the year 1");
}

dcr_status dcr_dso_compute(
    const dcr_book *book, const dcr_dso_options *options, const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    if (book == NULL || options == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "book, options or out is NULL");
    dcr_dso_options q;
    periods p;
    const dcr_status status = dcr__sized_read(&q, sizeof q, sizeof q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of options is not known; use DCR_DSO_OPTIONS_INIT");
    if (!dcr__day_is_valid(q.as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    DCR_TRY(find_periods(&q, &p, err));
    const dcr__ledger_view view = {q.as_of_day, q.currency, (dcr_rounding)q.rounding, q.counts_extended != 0};
    return dcr__ledger_answer(book, &view, allocator, show, &p, out, err);
}

void dcr_dso_options_init(dcr_dso_options *options, size_t size)
{
    static const dcr_dso_options init = DCR_DSO_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
