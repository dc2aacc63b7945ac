/* Simple interest on what was open after the due day, by a table of rates. docs/readers/late-interest.md. */
#include "base/ckd.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "day/civil.h"
#include "delcredere/ledger.h"
#include "ledger/exact.h"
#include "ledger/ledger.h"

typedef struct question {
    dcr_late_interest_options options;
    const int32_t *from_day;
    const int64_t *rate;
    const uint32_t *country; /* NULL: no row has one */
    size_t num_rates;
} question;

/* ---- Rates ---- */

static uint32_t country_of(const question *q, size_t row)
{
    return q->country != NULL ? q->country[row] : 0;
}

static bool has_country(const question *q, uint32_t country)
{
    for (size_t i = 0; country != 0 && i < q->num_rates; i++)
        if (country_of(q, i) == country) return true;
    return false;
}

/* The rate of a day, and the first day on which the next one applies. */
static int64_t rate_on(const question *q, uint32_t country, int32_t day, int32_t *until)
{
    const uint32_t wanted = has_country(q, country) ? country : 0;
    int32_t since = INT32_MIN;
    int64_t rate = 0;
    *until = INT32_MAX;
    for (size_t i = 0; i < q->num_rates; i++) {
        if (country_of(q, i) != wanted) continue;
        if (q->from_day[i] > day && q->from_day[i] < *until) *until = q->from_day[i];
        if (q->from_day[i] > day || q->from_day[i] < since) continue;
        since = q->from_day[i];
        rate = q->rate[i];
    }
    return rate;
}

/* ---- Interest ---- */

/* Days after `from` up to `to`, as the day count has it. */
static int64_t days_between(const question *q, int32_t from, int32_t to)
{
    if (q->options.day_count != DCR_DAY_COUNT_THIRTY_360) return (int64_t)to - from;
    const dcr__civil a = dcr__civil_of(from);
    const dcr__civil b = dcr__civil_of(to);
    const int64_t months = ((int64_t)b.year - a.year) * 12 + b.month - a.month;
    return months * 30 + dcr__min(b.day_of_month, 30) - dcr__min(a.day_of_month, 30);
}

static dcr_status add_stretch(const question *q, uint32_t country, int64_t principal, int32_t from, int32_t to, dcr__total *sum)
{
    while (from < to) {
        int32_t next = 0;
        int64_t weight = 0;
        const int64_t rate = rate_on(q, country, from + 1, &next);
        const int32_t end = next <= to ? next - 1 : to;
        if (!dcr__mul(rate, days_between(q, from, end), &weight)) return DCR_E_OVERFLOW;
        dcr__total_add_product(sum, principal, weight);
        from = end;
    }
    return DCR_OK;
}

typedef struct late {
    dcr__total sum;    /* of principal * rate * days */
    int64_t principal; /* open at the start of the day after `day` */
    int32_t day;
    int32_t last_part_day; /* DCR_NO_DAY: nothing was paid or credited on a known day */
} late;

/* Interest up to the day of a part, which then is off. */
static dcr_status take_part(const question *q, uint32_t country, const dcr__ledger_item *item, late *l, int64_t amount, int32_t day)
{
    if (day > item->due_day && l->principal > 0) {
        DCR_TRY(add_stretch(q, country, l->principal, l->day, day, &l->sum));
        l->day = day;
    }
    l->principal -= amount;
    return DCR_OK;
}

/* To the day of the question while it is open, else to that of the last part: what was settled without a date was never open. */
static int64_t late_days(const dcr__ledger_item *item, const late *l, int32_t as_of_day)
{
    if (item->is_credit || item->due_day == DCR_NO_DAY) return 0;
    if (item->open > 0) return dcr__max(0, (int64_t)as_of_day - item->due_day);
    return l->last_part_day != DCR_NO_DAY ? dcr__max(0, (int64_t)l->last_part_day - item->due_day) : 0;
}

/* The parts of all invoices of a buyer, in the order of days, are taken off each of them as they come. */
static dcr_status add_parts(const question *q, const dcr__ledger *ledger, uint32_t buyer, late *lates)
{
    const uint32_t country = ledger->book->buyers[buyer].country;
    for (size_t i = ledger->payments_start[buyer]; i < ledger->payments_start[buyer + 1]; i++) {
        const dcr__payment *part = &ledger->payments[i];
        lates[part->item].last_part_day = part->day;
        DCR_TRY(take_part(q, country, &ledger->items[part->item], &lates[part->item], part->amount, part->day));
    }
    return DCR_OK;
}

/* ---- Tables ---- */

typedef struct sums {
    dcr__total open, interest, fees;
    int64_t num;
} sums;

static dcr_status interest_of(const question *q, const late *l, int64_t *out)
{
    const int64_t year = q->options.day_count == DCR_DAY_COUNT_ACT_365 ? 365 : 360;
    return dcr__total_divide(&l->sum, DCR_SHARE_ONE * year, (dcr_rounding)q->options.rounding, out);
}

static dcr_status put_invoice(const question *q, const dcr__ledger *ledger, uint32_t buyer, uint32_t at, late *l, sums *all,
                              int64_t *by_row)
{
    const dcr__ledger_item *item = &ledger->items[at];
    const int32_t as_of_day = ledger->view.as_of_day;
    if (late_days(item, l, as_of_day) == 0) return DCR_OK;
    DCR_TRY(take_part(q, ledger->book->buyers[buyer].country, item, l, 0, as_of_day));
    DCR_TRY(interest_of(q, l, &by_row[item->row]));
    dcr__total_add(&all->open, item->open);
    dcr__total_add(&all->interest, by_row[item->row]);
    dcr__total_add(&all->fees, q->options.fee);
    all->num++;
    return DCR_OK;
}

/* Items by row of INVOICES, so that the answer is in that order. */
static dcr_status put_rows(const question *q, const dcr__ledger *ledger, const late *lates, const uint32_t *item_of,
                           const int64_t *interest, dcr_result *result)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_LATE_INTEREST_INVOICES, 0));
    for (uint32_t invoice = 0; invoice < ledger->book->facts[DCR_TABLE_INVOICES].rows; invoice++) {
        size_t row = 0;
        if (item_of[invoice] == DCR_NO_INDEX) continue;
        const dcr__ledger_item *item = &ledger->items[item_of[invoice]];
        const int64_t days = late_days(item, &lates[item_of[invoice]], ledger->view.as_of_day);
        if (days == 0) continue;
        DCR_TRY(dcr__result_row(result, DCR_TABLE_LATE_INTEREST_INVOICES, &row));
        dcr__result_uint32(result, DCR_LATE_INTEREST_INVOICES_INVOICE_IX)[row] = invoice;
        dcr__result_uint32(result, DCR_LATE_INTEREST_INVOICES_BUYER_IX)[row] = dcr__book_buyer_of(ledger->book, invoice);
        dcr__result_int32(result, DCR_LATE_INTEREST_INVOICES_DUE_DAY)[row] = item->due_day;
        dcr__result_int64(result, DCR_LATE_INTEREST_INVOICES_LATE_DAYS)[row] = days;
        dcr__result_int64(result, DCR_LATE_INTEREST_INVOICES_OPEN)[row] = item->open;
        dcr__result_int64(result, DCR_LATE_INTEREST_INVOICES_INTEREST)[row] = interest[invoice];
        dcr__result_int64(result, DCR_LATE_INTEREST_INVOICES_FEE)[row] = q->options.fee;
    }
    return DCR_OK;
}

static dcr_status put_totals(const sums *all, int32_t as_of_day, dcr_result *result)
{
    size_t row = 0;
    DCR_TRY(dcr__result_add(result, DCR_TABLE_LATE_INTEREST_TOTALS, 0));
    DCR_TRY(dcr__result_row(result, DCR_TABLE_LATE_INTEREST_TOTALS, &row));
    int64_t *interest = dcr__result_int64(result, DCR_LATE_INTEREST_TOTALS_INTEREST);
    int64_t *fees = dcr__result_int64(result, DCR_LATE_INTEREST_TOTALS_FEES);
    *dcr__result_int32(result, DCR_LATE_INTEREST_TOTALS_AS_OF_DAY) = as_of_day;
    *dcr__result_int64(result, DCR_LATE_INTEREST_TOTALS_NUM_INVOICES) = all->num;
    DCR_TRY(dcr__put_total(&all->open, dcr__result_int64(result, DCR_LATE_INTEREST_TOTALS_OPEN)));
    DCR_TRY(dcr__put_total(&all->interest, interest));
    DCR_TRY(dcr__put_total(&all->fees, fees));
    return dcr__add(*interest, *fees, dcr__result_int64(result, DCR_LATE_INTEREST_TOTALS_TOTAL)) ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status compute(const question *q, const dcr__ledger *ledger, late *lates, uint32_t *item_of, int64_t *interest,
                          dcr_result *result)
{
    sums all = {{0, 0}, {0, 0}, {0, 0}, 0};
    for (size_t row = 0; row < ledger->book->facts[DCR_TABLE_INVOICES].rows; row++) item_of[row] = DCR_NO_INDEX;
    for (uint32_t at = 0; at < ledger->start[ledger->num_buyers]; at++) {
        lates[at].principal = ledger->items[at].open;
        lates[at].day = ledger->items[at].due_day;
        lates[at].last_part_day = DCR_NO_DAY;
        item_of[ledger->items[at].row] = at;
    }
    for (size_t i = 0; i < ledger->payments_start[ledger->num_buyers]; i++)
        lates[ledger->payments[i].item].principal += ledger->payments[i].amount;
    for (uint32_t buyer = 0; buyer < ledger->num_buyers; buyer++) {
        DCR_TRY(add_parts(q, ledger, buyer, lates));
        for (uint32_t at = ledger->start[buyer]; at < ledger->start[buyer + 1]; at++)
            DCR_TRY(put_invoice(q, ledger, buyer, at, &lates[at], &all, interest));
    }
    DCR_TRY(put_rows(q, ledger, lates, item_of, interest, result));
    return put_totals(&all, ledger->view.as_of_day, result);
}

static dcr_status show(const dcr__ledger *ledger, const void *context, dcr_result *result, dcr_error *err)
{
    const dcr__heap *heap = &ledger->heap;
    const size_t rows = ledger->book->facts[DCR_TABLE_INVOICES].rows;
    late *lates = dcr__new_array(heap, ledger->start[ledger->num_buyers], sizeof *lates);
    uint32_t *item_of = dcr__new_array(heap, rows, sizeof *item_of);
    int64_t *interest = dcr__new_array(heap, rows, sizeof *interest);
    dcr_status status = DCR_E_NOMEM;
    if (lates != NULL && item_of != NULL && interest != NULL)
        status = compute(context, ledger, lates, item_of, interest, result);
    dcr__release(heap, lates);
    dcr__release(heap, item_of);
    dcr__release(heap, interest);
    if (status == DCR_E_ROUNDING_ABSENT) return dcr__refuse(err, status, "interest leaves a rest; give a rounding");
    return status;
}

/* ---- The question ---- */

static dcr_status refuse_row(dcr_error *err, dcr_status status, dcr_column column, size_t row, const char *text)
{
    return dcr__refuse_at(err, status, 0, DCR_TABLE_INTEREST_RATES, (int32_t)column, (int64_t)row, text);
}

static dcr_status check_rate(const question *q, size_t row, dcr_error *err)
{
    if (!dcr__day_is_valid(q->from_day[row]))
        return refuse_row(err, DCR_E_DATE, DCR_INTEREST_RATES_FROM_DAY, row, "from_day must be a day in the years 1 to 9999");
    if (q->rate[row] < 0)
        return refuse_row(err, DCR_E_RANGE, DCR_INTEREST_RATES_RATE, row, "a rate is at least 0");
    for (size_t i = 0; i < row; i++)
        if (q->from_day[i] == q->from_day[row] && country_of(q, i) == country_of(q, row))
            return refuse_row(err, DCR_E_DUPLICATE, DCR_INTEREST_RATES_FROM_DAY, row, "there is a rate of that day and country above");
    return DCR_OK;
}

static dcr_status check(question *q, dcr_error *err)
{
    const dcr_table *rates = q->options.rates;
    if (q->options.day_count < DCR_DAY_COUNT_ACT_365 || q->options.day_count > DCR_DAY_COUNT_THIRTY_360)
        return dcr__refuse(err, DCR_E_RANGE, "day_count is act_365, act_360 or thirty_360");
    if (q->options.fee < 0) return dcr__refuse(err, DCR_E_AMOUNT_SIGN, "fee must be at least 0");
    if (rates == NULL || dcr_table_kind_of(rates) != DCR_TABLE_INTEREST_RATES || dcr_table_rows(rates) == 0)
        return dcr__refuse(err, DCR_E_RANGE, "rates must be a table of rates with at least one row");
    q->num_rates = dcr_table_rows(rates);
    q->from_day = dcr_table_int32(rates, DCR_INTEREST_RATES_FROM_DAY);
    q->rate = dcr_table_int64(rates, DCR_INTEREST_RATES_RATE);
    q->country = dcr_table_uint32(rates, DCR_INTEREST_RATES_COUNTRY);
    if (q->from_day == NULL || q->rate == NULL) return dcr__refuse(err, DCR_E_COLUMN_ABSENT, "rates need from_day and rate");
    for (size_t row = 0; row < q->num_rates; row++) DCR_TRY(check_rate(q, row, err));
    return DCR_OK;
}

dcr_status dcr_late_interest_compute(
    const dcr_book *book, const dcr_late_interest_options *options, const dcr_allocator *allocator, dcr_result **out,
    dcr_error *err)
{
    if (book == NULL || options == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "book, options or out is NULL");
    question asked = {.num_rates = 0};
    dcr_late_interest_options *q = &asked.options;
    const dcr_status status = dcr__sized_read(q, sizeof *q, sizeof *q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of options is not known; use DCR_LATE_INTEREST_OPTIONS_INIT");
    DCR_TRY(check(&asked, err));
    const dcr__ledger_view view = {q->as_of_day, q->currency, (dcr_rounding)q->rounding, q->counts_extended != 0};
    return dcr__ledger_answer(book, &view, allocator, show, &asked, out, err);
}

void dcr_late_interest_options_init(dcr_late_interest_options *options, size_t size)
{
    static const dcr_late_interest_options init = DCR_LATE_INTEREST_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
