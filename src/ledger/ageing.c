/* Open amounts by days past due. docs/readers/ledger.md. */
#include "delcredere/ledger.h"

#include "base/refuse.h"
#include "base/sized.h"
#include "ledger/exact.h"
#include "ledger/ledger.h"

enum { MOST_EDGES = 32, MOST_BRACKETS = MOST_EDGES + 2 };

/* What is open in each bracket, of a buyer or the book. */
typedef struct ageing {
    dcr__total amount[MOST_BRACKETS];
    size_t num[MOST_BRACKETS];
    dcr__balance balance;
} ageing;

static int64_t days_past_due(const dcr__ledger *ledger, const dcr__ledger_item *item)
{
    return (int64_t)ledger->view.as_of_day - item->due_day;
}

static size_t bracket_of(const dcr_ageing_options *q, int64_t days)
{
    size_t bracket = 0;
    if (days <= 0) return 0;
    while (bracket < q->num_edges && days > q->edges[bracket]) bracket++;
    return bracket + 1;
}

static void add(ageing *sums, const dcr__ledger *ledger, const dcr_ageing_options *q, const dcr__ledger_item *item)
{
    const size_t bracket = bracket_of(q, days_past_due(ledger, item));
    dcr__balance_add(&sums->balance, item, ledger->view.as_of_day);
    dcr__total_add(&sums->amount[bracket], item->open);
    sums->num[bracket]++;
}

/* ---- Tables ---- */

static void put_days(const dcr_ageing_options *q, size_t bracket, int64_t *from, int64_t *until)
{
    *from = bracket == 0 ? DCR_NO_AMOUNT : bracket == 1 ? 1 : q->edges[bracket - 2] + 1;
    *until = bracket == 0 || bracket > q->num_edges ? DCR_NO_AMOUNT : q->edges[bracket - 1];
}

static dcr_status put_brackets(const dcr_ageing_options *q, const ageing *sums, uint32_t buyer, dcr_result *result)
{
    int64_t balance = 0;
    DCR_TRY(dcr__put_total(&sums->balance.open, &balance));
    for (size_t bracket = 0; bracket <= q->num_edges + 1; bracket++) {
        size_t row = 0;
        int64_t amount = 0;
        DCR_TRY(dcr__result_row(result, DCR_TABLE_AGEING_BRACKETS, &row));
        DCR_TRY(dcr__put_total(&sums->amount[bracket], &amount));
        dcr__result_uint32(result, DCR_AGEING_BRACKETS_BUYER_IX)[row] = buyer;
        dcr__result_int64(result, DCR_AGEING_BRACKETS_BRACKET)[row] = (int64_t)bracket;
        put_days(q, bracket, &dcr__result_int64(result, DCR_AGEING_BRACKETS_FROM_DAYS)[row],
                 &dcr__result_int64(result, DCR_AGEING_BRACKETS_UNTIL_DAYS)[row]);
        dcr__result_int64(result, DCR_AGEING_BRACKETS_AMOUNT)[row] = amount;
        dcr__result_int64(result, DCR_AGEING_BRACKETS_NUM_INVOICES)[row] = (int64_t)sums->num[bracket];
        DCR_TRY(dcr__fraction_decimal(amount, balance, &dcr__result_int64(result, DCR_AGEING_BRACKETS_SHARE)[row]));
    }
    return DCR_OK;
}

static dcr_status put_totals(const dcr__ledger *ledger, const ageing *book, const dcr__total *overdue_days, dcr_result *result)
{
    dcr__total unallocated = {0, 0};
    size_t row = 0;
    int64_t weighted = 0;
    for (size_t buyer = 0; buyer < ledger->num_buyers; buyer++) dcr__total_add(&unallocated, ledger->unallocated[buyer]);
    DCR_TRY(dcr__result_add(result, DCR_TABLE_AGEING_TOTALS, 0));
    DCR_TRY(dcr__result_row(result, DCR_TABLE_AGEING_TOTALS, &row));
    int64_t *balance = dcr__result_int64(result, DCR_AGEING_TOTALS_BALANCE);
    int64_t *overdue = dcr__result_int64(result, DCR_AGEING_TOTALS_OVERDUE);
    DCR_TRY(dcr__put_total(&book->balance.open, balance));
    DCR_TRY(dcr__put_total(&book->balance.overdue, overdue));
    DCR_TRY(dcr__put_total(&unallocated, dcr__result_int64(result, DCR_AGEING_TOTALS_UNALLOCATED)));
    DCR_TRY(dcr__put_total(overdue_days, &weighted));
    dcr__result_int32(result, DCR_AGEING_TOTALS_AS_OF_DAY)[row] = ledger->view.as_of_day;
    *dcr__result_int64(result, DCR_AGEING_TOTALS_CURRENT) = *balance - *overdue;
    *dcr__result_int64(result, DCR_AGEING_TOTALS_NUM_OPEN) = (int64_t)book->balance.num_open;
    *dcr__result_int64(result, DCR_AGEING_TOTALS_NUM_OVERDUE) = (int64_t)book->balance.num_overdue;
    *dcr__result_int64(result, DCR_AGEING_TOTALS_NUM_REFUSED) = (int64_t)ledger->num_refused;
    return dcr__fraction_decimal(weighted, *overdue, dcr__result_int64(result, DCR_AGEING_TOTALS_DAYS_PAST_DUE));
}

/* Those of the book come first; they are known last, and so are counted in a pass of their own. */
static dcr_status show(const dcr__ledger *ledger, const void *question, dcr_result *result, dcr_error *err)
{
    const dcr_ageing_options *q = question;
    ageing book = {0};
    dcr__total overdue_days = {0, 0};
    (void)err;
    DCR_TRY(dcr__result_add(result, DCR_TABLE_AGEING_BRACKETS, 0));
    for (size_t i = 0; i < ledger->start[ledger->num_buyers]; i++) {
        const dcr__ledger_item *item = &ledger->items[i];
        if (!dcr__ledger_is_open(item)) continue;
        add(&book, ledger, q, item);
        if (days_past_due(ledger, item) > 0) dcr__total_add_product(&overdue_days, item->open, days_past_due(ledger, item));
    }
    DCR_TRY(put_brackets(q, &book, DCR_NO_INDEX, result));
    for (uint32_t buyer = 0; buyer < ledger->num_buyers; buyer++) {
        ageing own = {0};
        for (uint32_t i = ledger->start[buyer]; i < ledger->start[buyer + 1]; i++)
            if (dcr__ledger_is_open(&ledger->items[i])) add(&own, ledger, q, &ledger->items[i]);
        if (own.balance.num_open > 0) DCR_TRY(put_brackets(q, &own, buyer, result));
    }
    return put_totals(ledger, &book, &overdue_days, result);
}

/* ---- The question ---- */

static dcr_status check_edges(const dcr_ageing_options *q, dcr_error *err)
{
    bool good = q->num_edges <= MOST_EDGES;
    for (size_t i = 0; good && i < q->num_edges; i++) good = q->edges[i] > (i > 0 ? q->edges[i - 1] : 0) && q->edges[i] < INT32_MAX;
    return good ? DCR_OK : dcr__refuse(err, DCR_E_RANGE, "edges: at most 32 numbers of days above 0, ascending");
}

dcr_status dcr_ageing_compute(
    const dcr_book *book, const dcr_ageing_options *options, const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    static const int64_t usual[] = {30, 60, 90};
    if (book == NULL || options == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "book, options or out is NULL");
    dcr_ageing_options q;
    const dcr_status status = dcr__sized_read(&q, sizeof q, sizeof q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of options is not known; use DCR_AGEING_OPTIONS_INIT");
    if (q.edges == NULL) {
        q.edges = usual;
        q.num_edges = sizeof usual / sizeof usual[0];
    }
    DCR_TRY(check_edges(&q, err));
    const dcr__ledger_view view = {q.as_of_day, q.currency, (dcr_rounding)q.rounding, q.counts_extended != 0};
    return dcr__ledger_answer(book, &view, allocator, show, &q, out, err);
}

void dcr_ageing_options_init(dcr_ageing_options *options, size_t size)
{
    static const dcr_ageing_options init = DCR_AGEING_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
