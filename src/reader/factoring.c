/* What insurance and factoring cost over a horizon. docs/readers/what-if.md; systems.md 2.2 row 7. */
#include "delcredere/what_if.h"

#include "base/check.h"
#include "base/sized.h"
#include "num/rounding.h"
#include "reader/tally.h"
#include "terms/result.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const int64_t largest_rate = 10 * (int64_t)DCR_SHARE_ONE;
static const int64_t most_days = 36600;

/* A question and its sums. */
typedef struct costing {
    dcr_factoring_options q;
    dcr__tally sums;
    dcr_result *result;
    int64_t turnover, advance; /* of the horizon */
} costing;

void dcr_factoring_options_init(dcr_factoring_options *options, size_t size)
{
    static const dcr_factoring_options init = DCR_FACTORING_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

/* ---- The question ---- */

typedef struct bound {
    const char *what;
    int64_t value, lower, upper;
} bound;

static dcr_status check_bounds(const bound *bounds, size_t num, dcr_error *err)
{
    for (size_t i = 0; i < num; i++)
        if (bounds[i].value < bounds[i].lower || bounds[i].value > bounds[i].upper)
            return dcr__refuse_f(err, DCR_E_RANGE, 0, "%s: out of range", bounds[i].what);
    return DCR_OK;
}

static dcr_status check_shares(const dcr_factoring_options *q, dcr_error *err)
{
    const bound bounds[] = {
        {"horizon_days", q->horizon_days, 1, most_days},
        {"year_days", q->year_days, 1, most_days},
        {"average_days", q->average_days, 0, most_days},
        {"premium_rate", q->premium_rate, 0, largest_rate},
        {"loan_rate", q->loan_rate, 0, largest_rate},
        {"commission_rate", q->commission_rate, 0, largest_rate},
        {"discount_rate", q->discount_rate, 0, largest_rate},
        {"interest_rate", q->interest_rate, 0, largest_rate},
        {"insured_percentage", q->insured_percentage, 0, DCR_SHARE_ONE},
        {"protected_percentage", q->protected_percentage, 0, DCR_SHARE_ONE},
        {"advance_rate", q->advance_rate, 0, DCR_SHARE_ONE},
    };
    if (!dcr__rounding_is_known((dcr_rounding)q->rounding)) return dcr__refuse(err, DCR_E_RANGE, "rounding is not one of dcr_rounding");
    return check_bounds(bounds, COUNT(bounds), err);
}

static dcr_status check(dcr_factoring_options *q, dcr_error *err)
{
    if (q->turnover == DCR_NO_AMOUNT) return dcr__refuse(err, DCR_E_FACT_ABSENT, "turnover: give the sales of a year");
    if (q->horizon_days == DCR_NO_AMOUNT) q->horizon_days = q->year_days;
    if (q->turnover < 0 || q->premium < 0 || q->insurance_fees < 0 || q->factoring_fees < 0 || q->bad_debt < 0)
        return dcr__refuse(err, DCR_E_AMOUNT_SIGN, "turnover, premium, fees, bad_debt: must be at least 0");
    return check_shares(q, err);
}

/* ---- Costs ---- */

static int64_t put(const costing *c, dcr_column column, int64_t amount)
{
    dcr__result_int64(c->result, column)[0] = amount;
    return amount;
}

/* Of the horizon, what is given of a year. */
static int64_t of_horizon(costing *c, int64_t amount)
{
    return dcr__tally_ratio(&c->sums, amount, c->q.horizon_days, c->q.year_days);
}

static int64_t interest_on(costing *c, int64_t rate)
{
    return dcr__tally_ratio(&c->sums, c->advance, rate * c->q.average_days, DCR_SHARE_ONE * c->q.year_days);
}

/* Interest on one unit of sales. */
static int64_t unit_interest(costing *c, int64_t rate)
{
    return dcr__tally_ratio(&c->sums, c->q.advance_rate, rate * c->q.average_days, DCR_SHARE_ONE * c->q.year_days);
}

static int64_t loss_left(costing *c, int64_t bad_debt, int64_t percentage)
{
    return dcr__tally_less(&c->sums, bad_debt, dcr__tally_share(&c->sums, bad_debt, percentage));
}

static int64_t sum_of(dcr__tally *s, const int64_t *amounts, size_t num)
{
    int64_t sum = 0;
    for (size_t i = 0; i < num; i++) sum = dcr__tally_add(s, sum, amounts[i]);
    return sum;
}

static int64_t cost_insurance(costing *c)
{
    const int64_t by_rate = dcr__tally_share(&c->sums, c->turnover, c->q.premium_rate);
    const int64_t parts[] = {
        put(c, DCR_FACTORING_TOTALS_PREMIUM, dcr__tally_add(&c->sums, by_rate, of_horizon(c, c->q.premium))),
        put(c, DCR_FACTORING_TOTALS_INSURANCE_FEES, of_horizon(c, c->q.insurance_fees)),
        put(c, DCR_FACTORING_TOTALS_LOAN_INTEREST, interest_on(c, c->q.loan_rate)),
        put(c, DCR_FACTORING_TOTALS_INSURANCE_LOSS, loss_left(c, of_horizon(c, c->q.bad_debt), c->q.insured_percentage)),
    };
    return put(c, DCR_FACTORING_TOTALS_INSURANCE_COST, sum_of(&c->sums, parts, COUNT(parts)));
}

static int64_t cost_factoring(costing *c)
{
    const int64_t parts[] = {
        put(c, DCR_FACTORING_TOTALS_COMMISSION, dcr__tally_share(&c->sums, c->turnover, c->q.commission_rate)),
        put(c, DCR_FACTORING_TOTALS_DISCOUNT, dcr__tally_share(&c->sums, c->turnover, c->q.discount_rate)),
        put(c, DCR_FACTORING_TOTALS_FACTORING_FEES, of_horizon(c, c->q.factoring_fees)),
        put(c, DCR_FACTORING_TOTALS_INTEREST, interest_on(c, c->q.interest_rate)),
        put(c, DCR_FACTORING_TOTALS_FACTORING_LOSS, loss_left(c, of_horizon(c, c->q.bad_debt), c->q.protected_percentage)),
    };
    return put(c, DCR_FACTORING_TOTALS_FACTORING_COST, sum_of(&c->sums, parts, COUNT(parts)));
}

/* What does not grow with sales, of one year. */
static int64_t fixed_difference(costing *c)
{
    const int64_t insurance[] = {c->q.premium, c->q.insurance_fees, loss_left(c, c->q.bad_debt, c->q.insured_percentage)};
    const int64_t factoring[] = {c->q.factoring_fees, loss_left(c, c->q.bad_debt, c->q.protected_percentage)};
    return dcr__tally_less(&c->sums, sum_of(&c->sums, insurance, COUNT(insurance)), sum_of(&c->sums, factoring, COUNT(factoring)));
}

/* The turnover at which fixed and growing costs come to the same. */
static int64_t break_even(costing *c, int64_t growth)
{
    int64_t fixed = fixed_difference(c);
    if (fixed == 0 || growth == 0 || (fixed < 0) != (growth < 0)) return DCR_NO_AMOUNT;
    if (growth < 0) fixed = -fixed;
    return dcr__tally_ratio(&c->sums, fixed, DCR_SHARE_ONE, growth < 0 ? -growth : growth);
}

static void compare(costing *c)
{
    const int64_t insurance = cost_insurance(c), factoring = cost_factoring(c);
    const int64_t per_insured = put(c, DCR_FACTORING_TOTALS_INSURANCE_VARIABLE, c->q.premium_rate + unit_interest(c, c->q.loan_rate));
    const int64_t per_factored = put(c, DCR_FACTORING_TOTALS_FACTORING_VARIABLE,
                                     c->q.commission_rate + c->q.discount_rate + unit_interest(c, c->q.interest_rate));
    put(c, DCR_FACTORING_TOTALS_DIFFERENCE, dcr__tally_less(&c->sums, factoring, insurance));
    put(c, DCR_FACTORING_TOTALS_INSURANCE_RATE, dcr__tally_ratio(&c->sums, insurance, DCR_SHARE_ONE, c->turnover));
    put(c, DCR_FACTORING_TOTALS_FACTORING_RATE, dcr__tally_ratio(&c->sums, factoring, DCR_SHARE_ONE, c->turnover));
    put(c, DCR_FACTORING_TOTALS_BREAK_EVEN_TURNOVER, break_even(c, per_factored - per_insured));
}

static dcr_status answer(costing *c, dcr_error *err)
{
    if (dcr__result_add(c->result, DCR_TABLE_FACTORING_TOTALS, 1) != DCR_OK)
        return dcr__refuse(err, DCR_E_NOMEM, "no memory for an answer");
    c->turnover = put(c, DCR_FACTORING_TOTALS_TURNOVER, of_horizon(c, c->q.turnover));
    c->advance = put(c, DCR_FACTORING_TOTALS_ADVANCE, dcr__tally_share(&c->sums, c->turnover, c->q.advance_rate));
    compare(c);
    return dcr__tally_end(&c->sums, err);
}

dcr_status dcr_factoring_compute(
    const dcr_factoring_options *options, const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    costing c = {.result = NULL};
    if (out == NULL) return dcr__refuse(err, DCR_E_NULL, "out is NULL");
    dcr_status status = dcr__sized_read(&c.q, sizeof c.q, sizeof c.q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_FACTORING_OPTIONS_INIT");
    status = check(&c.q, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, c.q.currency, &c.result, err);
    if (status != DCR_OK) return status;
    c.sums.rounding = (dcr_rounding)c.q.rounding;
    status = answer(&c, err);
    if (status == DCR_OK)
        *out = c.result;
    else
        dcr_result_free(c.result);
    return status;
}
