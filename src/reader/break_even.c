/* Sales that earn a loss back, and what a limit earns. docs/readers/what-if.md; systems.md W2. */
#include "delcredere/what_if.h"

#include "base/check.h"
#include "base/sized.h"
#include "num/rounding.h"
#include "reader/tally.h"
#include "terms/result.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

void dcr_break_even_options_init(dcr_break_even_options *options, size_t size)
{
    static const dcr_break_even_options init = DCR_BREAK_EVEN_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

static dcr_status check_given(const dcr_break_even_options *q, dcr_error *err)
{
    if (q->loss != DCR_NO_AMOUNT && q->loss_share != DCR_NO_RATIO)
        return dcr__refuse(err, DCR_E_TERM_CONFLICT, "loss: not beside loss_share");
    if (q->loss_share != DCR_NO_RATIO && q->sales == DCR_NO_AMOUNT)
        return dcr__refuse(err, DCR_E_FACT_ABSENT, "sales: loss_share is a share of sales; give them");
    if ((q->limit == DCR_NO_AMOUNT) != (q->turns == DCR_NO_RATIO))
        return dcr__refuse(err, DCR_E_FACT_ABSENT, "limit, turns: give both or none");
    return DCR_OK;
}

static dcr_status check(const dcr_break_even_options *q, dcr_error *err)
{
    const int64_t amounts[] = {q->loss, q->recovered, q->sales, q->limit};
    if (!dcr__rounding_is_known((dcr_rounding)q->rounding)) return dcr__refuse(err, DCR_E_RANGE, "rounding is not one of dcr_rounding");
    if (q->margin == DCR_NO_RATIO || q->margin <= 0) return dcr__refuse(err, DCR_E_RANGE, "margin: must be above 0");
    if ((q->loss_share != DCR_NO_RATIO && q->loss_share < 0) || (q->turns != DCR_NO_RATIO && q->turns < 0))
        return dcr__refuse(err, DCR_E_RANGE, "loss_share, turns: must be at least 0");
    for (size_t i = 0; i < COUNT(amounts); i++)
        if (amounts[i] != DCR_NO_AMOUNT && amounts[i] < 0)
            return dcr__refuse(err, DCR_E_AMOUNT_SIGN, "loss, recovered, sales, limit: must be at least 0");
    return check_given(q, err);
}

static int64_t loss_of(const dcr_break_even_options *q, dcr__tally *s)
{
    if (q->loss_share != DCR_NO_RATIO) return dcr__tally_share(s, q->sales, q->loss_share);
    return q->loss != DCR_NO_AMOUNT ? q->loss : 0;
}

static dcr_status show(const dcr_break_even_options *q, dcr_result *result, dcr_error *err)
{
    dcr__tally s = {.rounding = (dcr_rounding)q->rounding};
    const int64_t loss = loss_of(q, &s);
    const int64_t net_loss = dcr__tally_less(&s, loss, q->recovered);
    const int64_t additional = dcr__tally_ratio(&s, net_loss, DCR_SHARE_ONE, q->margin);
    const int64_t limit_sales = q->limit != DCR_NO_AMOUNT ? dcr__tally_share(&s, q->limit, q->turns) : DCR_NO_AMOUNT;
    const dcr__shown shown[] = {
        {DCR_BREAK_EVEN_TOTALS_LOSS, loss},
        {DCR_BREAK_EVEN_TOTALS_RECOVERED, q->recovered},
        {DCR_BREAK_EVEN_TOTALS_NET_LOSS, net_loss},
        {DCR_BREAK_EVEN_TOTALS_MARGIN, q->margin},
        {DCR_BREAK_EVEN_TOTALS_ADDITIONAL_SALES, additional},
        {DCR_BREAK_EVEN_TOTALS_SALES, q->sales},
        {DCR_BREAK_EVEN_TOTALS_PROFIT, dcr__tally_share(&s, q->sales, q->margin)},
        {DCR_BREAK_EVEN_TOTALS_ADDITIONAL_SHARE, dcr__tally_ratio(&s, additional, DCR_SHARE_ONE, q->sales)},
        {DCR_BREAK_EVEN_TOTALS_LIMIT, q->limit},
        {DCR_BREAK_EVEN_TOTALS_LIMIT_SALES, limit_sales},
        {DCR_BREAK_EVEN_TOTALS_LIMIT_PROFIT, dcr__tally_share(&s, limit_sales, q->margin)},
    };
    if (s.status == DCR_OK && q->recovered > loss) return dcr__refuse(err, DCR_E_AMOUNT, "recovered: more than the loss");
    DCR_TRY(dcr__tally_end(&s, err));
    for (size_t i = 0; i < COUNT(shown); i++) dcr__result_int64(result, (dcr_column)shown[i].column)[0] = shown[i].amount;
    return DCR_OK;
}

dcr_status dcr_break_even_compute(
    const dcr_break_even_options *options, const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    dcr_break_even_options q;
    dcr_result *result = NULL;
    if (out == NULL) return dcr__refuse(err, DCR_E_NULL, "out is NULL");
    dcr_status status = dcr__sized_read(&q, sizeof q, sizeof q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_BREAK_EVEN_OPTIONS_INIT");
    status = check(&q, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, q.currency, &result, err);
    if (status != DCR_OK) return status;
    status = dcr__result_add(result, DCR_TABLE_BREAK_EVEN_TOTALS, 1);
    status = status == DCR_OK ? show(&q, result, err) : dcr__refuse(err, status, "no memory for an answer");
    if (status == DCR_OK)
        *out = result;
    else
        dcr_result_free(result);
    return status;
}
