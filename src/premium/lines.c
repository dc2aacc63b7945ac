/* Lines of premium: what has one rate is added up, and rated once. */
#include <string.h>

#include "base/check.h"
#include "base/order.h"
#include "num/muldiv.h"
#include "premium/premium.h"

/* ---- Adding ---- */

dcr_status dcr__premium_add(dcr__premium *p, const dcr__rated *item, int32_t day, int64_t amount, int64_t num)
{
    dcr__premium_line wanted = {.day = day, .country = p->by_country ? item->country : 0};
    wanted.rate_row = dcr__rate_row(p->policy, item, &wanted.rate);
    size_t at = 0;
    while (at < p->num_lines && (p->lines[at].rate_row != wanted.rate_row || p->lines[at].day != day ||
                                 p->lines[at].country != wanted.country))
        at++;
    if (at == p->num_lines) {
        dcr__premium_line *moved = dcr__grow(&p->heap, p->lines, &p->capacity, at + 1, sizeof *moved);
        if (moved == NULL) return DCR_E_NOMEM;
        p->lines = moved;
        p->lines[p->num_lines++] = wanted;
    }
    for (int64_t i = 0; i < num; i++) dcr__total_add(&p->lines[at].base, amount);
    p->lines[at].num += num;
    return DCR_OK;
}

static dcr_status add_part(dcr__premium *p, const dcr__declared_part *part, int32_t day)
{
    dcr__rated item = dcr__rated_buyer(p->policy, p->book, part->buyer, part->day);
    item.limit_kind = part->limit_kind;
    item.terms_days = part->terms_days;
    return dcr__premium_add(p, &item, day, part->amount, 1);
}

/* What is declared goes to the lines, what is left out to `excluded`. */
static dcr_status add_parts(dcr__premium *p, const dcr__declared *declared, bool by_day)
{
    dcr__total excluded = {0, 0};
    dcr__total_add(&excluded, p->settled.excluded);
    for (size_t i = 0; i < declared->num; i++) {
        const dcr__declared_part *part = &declared->parts[i];
        if (part->reason != DCR_REASON_OK)
            dcr__total_add(&excluded, part->amount);
        else
            DCR_TRY(add_part(p, part, by_day ? part->day : DCR_NO_DAY));
    }
    return dcr__total_get(&excluded, &p->settled.excluded) ? DCR_OK : DCR_E_OVERFLOW;
}

/* ---- Bases ---- */

static dcr_status told(dcr_status status, dcr_error *err)
{
    if (status == DCR_OK) return DCR_OK;
    return dcr__refuse(err, status, status == DCR_E_NOMEM ? "no memory for an answer" : "the base of the premium");
}

static dcr_status rate_sales(dcr__premium *p, const dcr__sales_question *question, dcr_error *err)
{
    dcr__declared declared = {.heap = p->heap};
    dcr_status status = dcr__declare_sales(p->policy, p->book, question, &declared, err);
    if (status == DCR_OK && question->only_row != DCR_NO_INDEX && declared.num_refused > 0)
        status = dcr__refuse_at(err, declared.why_refused, 0, DCR_TABLE_INVOICES, 0, question->only_row,
                                "invoice: it cannot be used, or has no rate, and so no price");
    if (status == DCR_OK) status = told(add_parts(p, &declared, false), err);
    dcr__declared_release(&declared);
    return status;
}

/* In the parts in which it is declared, so that premium is of what was declared. */
static dcr_status rate_period_sales(dcr__premium *p, dcr_error *err)
{
    const bool is_order = p->base == DCR_PREMIUM_BASE_ORDER_VALUE;
    for (int32_t from = p->period.from, until = from; from < p->period.until; from = until) {
        until = dcr__next_cut(p->policy, from, p->period.until);
        const dcr__sales_question question = {
            .from = from, .until = until, .as_of = until - 1, .only_row = DCR_NO_INDEX,
            .by = is_order ? DCR__SALE_ORDERED : DCR__SALE_INVOICED, .in_full = is_order};
        DCR_TRY(rate_sales(p, &question, err));
    }
    return DCR_OK;
}

/* The price of one invoice: as the policy period ends, or on its own day when that is later. */
static dcr_status rate_invoice(dcr__premium *p, dcr_error *err)
{
    const int32_t *days = dcr__facts_values(&p->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_INVOICE_DAY);
    const int32_t own = days[p->asked.invoice_ix];
    const int32_t last = p->policy->terms.period_until - 1;
    const bool is_order = p->base == DCR_PREMIUM_BASE_ORDER_VALUE;
    const dcr__sales_question question = {
        .from = DCR_DAY_MIN, .until = INT32_MAX, .as_of = dcr__day_is_valid(own) && own > last ? own : last,
        .only_row = p->asked.invoice_ix, .by = is_order ? DCR__SALE_ORDERED : DCR__SALE_INVOICED, .in_full = is_order};
    return rate_sales(p, &question, err);
}

static dcr_status rate_balance(dcr__premium *p, int32_t day, bool by_day, dcr_error *err)
{
    dcr__declared declared = {.heap = p->heap};
    dcr_status status = dcr__declare_balance(p->policy, p->book, day, &declared, err);
    if (status == DCR_OK) status = told(add_parts(p, &declared, by_day), err);
    dcr__declared_release(&declared);
    return status;
}

static dcr_status rate_month_ends(dcr__premium *p, dcr_error *err)
{
    for (int32_t day = dcr__first_month_end(p->period.from); day < p->period.until; day = dcr__first_month_end(day + 1))
        DCR_TRY(rate_balance(p, day, true, err));
    return DCR_OK;
}

static dcr_status rate_days(dcr__premium *p, dcr_error *err)
{
    for (int32_t day = p->period.from; day < p->period.until; day++) DCR_TRY(rate_balance(p, day, false, err));
    return DCR_OK;
}

static dcr_status declared_on(const dcr__premium *p, int32_t day, dcr__total *sum, dcr_error *err)
{
    dcr__declared declared = {.heap = p->heap};
    const dcr_status status = dcr__declare_balance(p->policy, p->book, day, &declared, err);
    *sum = (dcr__total){0, 0};
    for (size_t i = 0; i < declared.num; i++)
        if (declared.parts[i].reason == DCR_REASON_OK) dcr__total_add(sum, declared.parts[i].amount);
    dcr__declared_release(&declared);
    return status;
}

static dcr_status rate_maximum(dcr__premium *p, dcr_error *err)
{
    int32_t highest_day = p->period.from;
    int64_t highest = INT64_MIN;
    for (int32_t day = p->period.from; day < p->period.until; day++) {
        dcr__total sum;
        int64_t amount = 0;
        DCR_TRY(declared_on(p, day, &sum, err));
        if (!dcr__total_get(&sum, &amount)) return told(DCR_E_OVERFLOW, err);
        if (amount <= highest) continue;
        highest = amount;
        highest_day = day;
    }
    return rate_balance(p, highest_day, true, err);
}

/* An amount that the question declares, with the keys that the question gives it. */
static dcr_status rate_amount(dcr__premium *p, dcr_error *err)
{
    const dcr_premium_options *asked = &p->asked;
    const dcr__rated item = {
        .country = asked->country, .limit_kind = asked->limit_kind, .segment = asked->segment != NULL ? asked->segment : "",
        .segment_length = asked->segment != NULL ? strlen(asked->segment) : 0, .grade = asked->grade,
        .terms_days = asked->terms_days, .months = asked->months,
        .percentage = asked->insured_percentage != DCR_NO_RATIO ? asked->insured_percentage : p->policy->terms.percentage,
        .day = asked->day != DCR_NO_DAY ? asked->day : p->period.from};
    return told(dcr__premium_add(p, &item, DCR_NO_DAY, asked->amount, 1), err);
}

static dcr_status rate_base(dcr__premium *p, dcr_error *err)
{
    p->settled.excluded = p->asked.amount != DCR_NO_AMOUNT || p->base == 0 || p->base == DCR_PREMIUM_BASE_FLAT ||
                          p->base == DCR_PREMIUM_BASE_LIMIT ? DCR_NO_AMOUNT : 0;
    if (p->base == 0 || p->base == DCR_PREMIUM_BASE_FLAT) return DCR_OK;
    if (p->asked.amount != DCR_NO_AMOUNT) return rate_amount(p, err);
    if (p->asked.invoice_ix != DCR_NO_INDEX) return rate_invoice(p, err);
    switch (p->base) {
    case DCR_PREMIUM_BASE_MONTH_END_BALANCE: return rate_month_ends(p, err);
    case DCR_PREMIUM_BASE_DAILY_BALANCE: return rate_days(p, err);
    case DCR_PREMIUM_BASE_MAXIMUM_BALANCE: return rate_maximum(p, err);
    case DCR_PREMIUM_BASE_LIMIT: return DCR_OK; /* rated as the limits of each day are looked at */
    default: return rate_period_sales(p, err);
    }
}

/* ---- Rating ---- */

/* Parts of a year or month that a rate is divided by: 1, 12 or 365. */
static int64_t divisor(const dcr__premium *p)
{
    const dcr__terms *terms = &p->policy->terms;
    const bool per_year = dcr__term_choice(terms, DCR_TERM_PREMIUM_RATE_PER) == DCR_PREMIUM_RATE_PER_YEAR;
    const bool by_month = dcr__term_choice(terms, DCR_TERM_PREMIUM_CHARGED_BY) == DCR_PREMIUM_CHARGED_BY_CALENDAR_MONTH;
    if (!per_year) return 1;
    switch (p->base) {
    case DCR_PREMIUM_BASE_MONTH_END_BALANCE: return 12;
    case DCR_PREMIUM_BASE_DAILY_BALANCE: return 365;
    case DCR_PREMIUM_BASE_LIMIT: return by_month ? 12 : 365;
    default: return 1;
    }
}

/* The general rate comes after all rows, no rate after that. */
static int64_t place_of_rate(int64_t rate_row)
{
    return rate_row >= 0 ? rate_row : INT64_MAX - (rate_row == DCR__RATE_GENERAL);
}

static int compare_lines(const void *left, const void *right)
{
    const dcr__premium_line *a = left;
    const dcr__premium_line *b = right;
    if (a->day != b->day) return a->day < b->day ? -1 : 1;
    const int64_t rate_a = place_of_rate(a->rate_row);
    const int64_t rate_b = place_of_rate(b->rate_row);
    if (rate_a != rate_b) return rate_a < rate_b ? -1 : 1;
    return a->country < b->country ? -1 : a->country > b->country;
}

static dcr_status rate_lines(dcr__premium *p)
{
    dcr__total base = {0, 0}, unrated = {0, 0}, earned = {0, 0};
    dcr__sort(p->lines, p->num_lines, sizeof *p->lines, compare_lines);
    for (size_t i = 0; i < p->num_lines; i++) {
        dcr__premium_line *line = &p->lines[i];
        int64_t amount = 0;
        line->premium = DCR_NO_AMOUNT;
        if (!dcr__total_get(&line->base, &amount)) return DCR_E_OVERFLOW;
        dcr__total_add(&base, amount);
        if (line->rate == DCR_NO_RATIO) {
            dcr__total_add(&unrated, amount);
            continue;
        }
        DCR_TRY(dcr__mul_div_status(amount, line->rate, DCR_SHARE_ONE * divisor(p), p->policy->terms.rounding, &line->premium));
        dcr__total_add(&earned, line->premium);
    }
    dcr__settled *s = &p->settled;
    return dcr__total_get(&base, &s->base) && dcr__total_get(&unrated, &s->unrated) && dcr__total_get(&earned, &s->earned)
               ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status put_lines(const dcr__premium *p)
{
    dcr_result *r = p->result;
    DCR_TRY(dcr__result_add(r, DCR_TABLE_PREMIUM_LINES, p->num_lines));
    for (size_t i = 0; i < p->num_lines; i++) {
        const dcr__premium_line *line = &p->lines[i];
        int64_t base = 0;
        if (!dcr__total_get(&line->base, &base)) return DCR_E_OVERFLOW;
        dcr__result_int32(r, DCR_PREMIUM_LINES_DAY)[i] = line->day;
        dcr__result_uint32(r, DCR_PREMIUM_LINES_RATE_IX)[i] = line->rate_row >= 0 ? (uint32_t)line->rate_row : DCR_NO_INDEX;
        dcr__result_uint32(r, DCR_PREMIUM_LINES_COUNTRY)[i] = line->country;
        dcr__result_int64(r, DCR_PREMIUM_LINES_NUM_ITEMS)[i] = line->num;
        dcr__result_int64(r, DCR_PREMIUM_LINES_BASE_AMOUNT)[i] = base;
        dcr__result_int64(r, DCR_PREMIUM_LINES_RATE)[i] = line->rate;
        dcr__result_int64(r, DCR_PREMIUM_LINES_PREMIUM)[i] = line->premium;
    }
    return DCR_OK;
}

/* Of a premium that is known nothing is rated; the base is that which the question gives with it. */
static void take_known(dcr__premium *p)
{
    if (p->base != 0 && p->base != DCR_PREMIUM_BASE_FLAT) return;
    p->settled.earned = p->base == 0 ? p->asked.earned : dcr__term_number(&p->policy->terms, DCR_TERM_PREMIUM_FLAT);
    p->settled.base = p->asked.amount;
    p->settled.unrated = DCR_NO_AMOUNT;
}

dcr_status dcr__premium_rate(dcr__premium *p, dcr_error *err)
{
    uint32_t *seen = NULL;
    const bool is_limit = p->base == DCR_PREMIUM_BASE_LIMIT && p->asked.amount == DCR_NO_AMOUNT;
    const bool has_fees = dcr__premium_has_fees(p->policy) && p->asked.invoice_ix == DCR_NO_INDEX;
    dcr_status status = rate_base(p, err);
    if (status == DCR_OK && (is_limit || has_fees)) {
        seen = dcr__new_array(&p->heap, p->book->num_buyers, sizeof *seen);
        status = seen == NULL ? told(DCR_E_NOMEM, err) : dcr__premium_limits(p, is_limit, seen, err);
    }
    if (status == DCR_OK) status = told(rate_lines(p), err);
    if (status == DCR_OK) take_known(p);
    if (status == DCR_OK) status = told(put_lines(p), err);
    if (status == DCR_OK) status = told(dcr__premium_fees(p, has_fees ? seen : NULL), err);
    dcr__release(&p->heap, seen);
    return status;
}
