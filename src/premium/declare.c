/* A declaration: the parts of the ledger added up by category and by reason. wordings.md 22, systems.md 3.9. */
#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "day/period.h"
#include "delcredere/premium.h"
#include "num/amount.h"
#include "premium/declared.h"
#include "premium/period.h"
#include "terms/result.h"
#include "why/reason.h"

typedef struct line {
    dcr__total total;
    int64_t num;
    uint32_t last_row; /* of the document added last; parts of a document come together */
    uint32_t reason, country, limit_kind;
    const char *group;
    size_t group_length;
    int64_t band;      /* DCR_NO_AMOUNT: none */
} line;

typedef struct declaration {
    const dcr_policy *policy;
    const dcr_book *book;
    uint32_t kind;
    dcr__heap heap;
    dcr_result *result;
    dcr__declared declared;
    line *lines;
    size_t num_lines, capacity;
    int64_t sums[5]; /* in the order of DECLARE_TOTALS */
} declaration;

/* ---- Lines ---- */

/* The end of the terms band: the smallest bound of the rate table that is not below the terms. */
static int64_t band_of(const dcr_policy *policy, int64_t terms_days)
{
    const dcr__facts *rates = dcr__policy_facts(policy, DCR_TABLE_PREMIUM_RATES);
    const int64_t *bounds = dcr__facts_values(rates, DCR_PREMIUM_RATES_MAXIMUM_TERMS_DAYS);
    int64_t band = DCR_NO_AMOUNT;
    for (size_t i = 0; bounds != NULL && terms_days != DCR_NO_AMOUNT && i < rates->rows; i++)
        if (bounds[i] != DCR_NO_AMOUNT && bounds[i] >= terms_days && (band == DCR_NO_AMOUNT || bounds[i] < band)) band = bounds[i];
    return band;
}

/* The line that a part belongs to, without amounts. Exclusions are told apart by reason alone. */
static line line_of(const declaration *d, const dcr__declared_part *part)
{
    line l = {.reason = part->reason, .group = "", .band = DCR_NO_AMOUNT, .last_row = DCR_NO_INDEX};
    const uint32_t country = d->book->buyers[part->buyer].country;
    if (part->reason != DCR_REASON_OK) return l;
    if (dcr__policy_facts(d->policy, DCR_TABLE_COUNTRY_GROUPS)->rows > 0)
        l.group = dcr__country_group(d->policy, country, &l.group_length);
    else
        l.country = country;
    l.limit_kind = part->limit_kind;
    l.band = band_of(d->policy, part->terms_days);
    return l;
}

static int compare_numbers(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_text(const line *a, const line *b)
{
    const int order = memcmp(a->group, b->group, a->group_length < b->group_length ? a->group_length : b->group_length);
    return order != 0 ? order : compare_numbers((int64_t)a->group_length, (int64_t)b->group_length);
}

/* Declared lines first, then reasons in the order of attribution; a band that is absent comes last. */
static int compare_lines(const line *a, const line *b)
{
    const int64_t place_a = a->reason == DCR_REASON_OK ? -1 : (int64_t)dcr__reason_place((dcr_reason)a->reason);
    const int64_t place_b = b->reason == DCR_REASON_OK ? -1 : (int64_t)dcr__reason_place((dcr_reason)b->reason);
    if (place_a != place_b) return compare_numbers(place_a, place_b);
    if (compare_text(a, b) != 0) return compare_text(a, b);
    if (a->country != b->country) return compare_numbers(a->country, b->country);
    if (a->limit_kind != b->limit_kind) return compare_numbers(a->limit_kind, b->limit_kind);
    return compare_numbers(a->band == DCR_NO_AMOUNT ? INT64_MAX : a->band, b->band == DCR_NO_AMOUNT ? INT64_MAX : b->band);
}

/* The place of a line in the order of lines: its own, or that where it belongs. */
static size_t place_of(const declaration *d, const line *wanted)
{
    size_t from = 0;
    size_t until = d->num_lines;
    while (from < until) {
        const size_t middle = from + (until - from) / 2;
        if (compare_lines(&d->lines[middle], wanted) < 0)
            from = middle + 1;
        else
            until = middle;
    }
    return from;
}

static dcr_status find_line(declaration *d, const line *wanted, line **out)
{
    const size_t at = place_of(d, wanted);
    if (at < d->num_lines && compare_lines(&d->lines[at], wanted) == 0) {
        *out = &d->lines[at];
        return DCR_OK;
    }
    line *moved = dcr__grow(&d->heap, d->lines, &d->capacity, d->num_lines + 1, sizeof *moved);
    if (moved == NULL) return DCR_E_NOMEM;
    d->lines = moved;
    memmove(&d->lines[at + 1], &d->lines[at], (d->num_lines++ - at) * sizeof *moved);
    d->lines[at] = *wanted;
    *out = &d->lines[at];
    return DCR_OK;
}

static dcr_status add_up(declaration *d)
{
    d->num_lines = 0;
    for (size_t i = 0; i < d->declared.num; i++) {
        const dcr__declared_part *part = &d->declared.parts[i];
        const line wanted = line_of(d, part);
        line *l = NULL;
        DCR_TRY(find_line(d, &wanted, &l));
        dcr__total_add(&l->total, part->amount);
        l->num += part->row != l->last_row;
        l->last_row = part->row;
    }
    return DCR_OK;
}

static dcr_status put_line(declaration *d, size_t period, const line *l, int64_t *amount)
{
    dcr_result *r = d->result;
    size_t row = 0;
    if (!dcr__total_get(&l->total, amount)) return DCR_E_OVERFLOW;
    DCR_TRY(dcr__result_row(r, DCR_TABLE_DECLARE_LINES, &row));
    dcr__result_uint32(r, DCR_DECLARE_LINES_PERIOD_IX)[row] = (uint32_t)period;
    dcr__result_uint32(r, DCR_DECLARE_LINES_REASON)[row] = l->reason;
    dcr__result_uint32(r, DCR_DECLARE_LINES_COUNTRY)[row] = l->country;
    dcr__result_uint32(r, DCR_DECLARE_LINES_LIMIT_KIND)[row] = l->limit_kind;
    dcr__result_int64(r, DCR_DECLARE_LINES_TERMS_BAND_DAYS)[row] = l->band;
    dcr__result_int64(r, DCR_DECLARE_LINES_NUM_DOCUMENTS)[row] = l->num;
    dcr__result_int64(r, DCR_DECLARE_LINES_AMOUNT)[row] = *amount;
    return dcr__result_put_text(r, DCR_DECLARE_LINES_COUNTRY_GROUP, row, l->group, l->group_length);
}

/* ---- Periods ---- */

static dcr_status due_day(const declaration *d, int32_t until, int32_t *out)
{
    dcr_period due;
    *out = DCR_NO_DAY;
    if (!dcr__term_period(&d->policy->terms, DCR_TERM_DECLARATION_DUE, &due)) return DCR_OK;
    return dcr__period_add(until - 1, &due, d->policy->calendar, out);
}

/* What is declared of one part of the period. */
static dcr_status put_period(declaration *d, int32_t from, int32_t until)
{
    static const dcr_column columns[] = {DCR_DECLARE_PERIODS_LEDGER, DCR_DECLARE_PERIODS_DECLARED, DCR_DECLARE_PERIODS_EXCLUDED,
                                         DCR_DECLARE_PERIODS_NUM_DOCUMENTS, DCR_DECLARE_PERIODS_NUM_REFUSED};
    int64_t sums[5] = {0, 0, 0, d->declared.num_documents, d->declared.num_refused};
    dcr_result *r = d->result;
    size_t row = 0;
    DCR_TRY(dcr__result_row(r, DCR_TABLE_DECLARE_PERIODS, &row));
    DCR_TRY(add_up(d));
    for (size_t i = 0; i < d->num_lines; i++) {
        int64_t amount = 0;
        DCR_TRY(put_line(d, row, &d->lines[i], &amount));
        int64_t *sum = d->lines[i].reason == DCR_REASON_OK ? &sums[1] : &sums[2];
        if (!dcr__add(*sum, amount, sum) || !dcr__add(sums[0], amount, &sums[0])) return DCR_E_OVERFLOW;
    }
    dcr__result_int32(r, DCR_DECLARE_PERIODS_FROM_DAY)[row] = from;
    dcr__result_int32(r, DCR_DECLARE_PERIODS_UNTIL_DAY)[row] = until;
    DCR_TRY(due_day(d, until, &dcr__result_int32(r, DCR_DECLARE_PERIODS_DUE_DAY)[row]));
    for (size_t i = 0; i < 5; i++) {
        dcr__result_int64(r, columns[i])[row] = sums[i];
        if (!dcr__add(d->sums[i], sums[i], &d->sums[i])) return DCR_E_OVERFLOW;
    }
    return DCR_OK;
}

/* Errors of the cover are told where they arise; what fails in between is told here. */
static dcr_status told(dcr_status status, dcr_error *err)
{
    if (status == DCR_OK) return DCR_OK;
    return dcr__refuse(err, status, status == DCR_E_NOMEM ? "no memory for an answer" : "the sums of the declaration");
}

static void forget_parts(declaration *d)
{
    d->declared.num = 0;
    d->declared.num_documents = d->declared.num_refused = 0;
}

static dcr_status declare_balances(declaration *d, dcr__days period, dcr_error *err)
{
    for (int32_t day = dcr__first_month_end(period.from); day < period.until; day = dcr__first_month_end(day + 1)) {
        forget_parts(d);
        DCR_TRY(dcr__declare_balance(d->policy, d->book, day, &d->declared, err));
        DCR_TRY(told(put_period(d, day, day + 1), err));
    }
    return DCR_OK;
}

static dcr_status declare_sales(declaration *d, dcr__days period, dcr_error *err)
{
    for (int32_t from = period.from, until = from; from < period.until; from = until) {
        until = dcr__next_cut(d->policy, from, period.until);
        const dcr__sales_question question = {
            .from = from, .until = until, .as_of = until - 1, .only_row = DCR_NO_INDEX,
            .by = d->kind == DCR_DECLARATION_KIND_SHIPMENTS ? DCR__SALE_DISPATCHED : DCR__SALE_INVOICED};
        forget_parts(d);
        DCR_TRY(dcr__declare_sales(d->policy, d->book, &question, &d->declared, err));
        DCR_TRY(told(put_period(d, from, until), err));
    }
    return DCR_OK;
}

static dcr_status put_totals(const declaration *d)
{
    static const dcr_column columns[] = {DCR_DECLARE_TOTALS_LEDGER, DCR_DECLARE_TOTALS_DECLARED, DCR_DECLARE_TOTALS_EXCLUDED,
                                         DCR_DECLARE_TOTALS_NUM_DOCUMENTS, DCR_DECLARE_TOTALS_NUM_REFUSED};
    DCR_ENSURE(d->sums[0] == d->sums[1] + d->sums[2]);
    DCR_TRY(dcr__result_add(d->result, DCR_TABLE_DECLARE_TOTALS, 1));
    for (size_t i = 0; i < 5; i++) dcr__result_int64(d->result, columns[i])[0] = d->sums[i];
    return DCR_OK;
}

static dcr_status add_tables(const declaration *d)
{
    DCR_TRY(dcr__result_add(d->result, DCR_TABLE_DECLARE_PERIODS, 0));
    return dcr__result_add(d->result, DCR_TABLE_DECLARE_LINES, 0);
}

static dcr_status answer(declaration *d, dcr__days period, dcr_error *err)
{
    d->declared.heap = d->heap = d->result->heap;
    DCR_TRY(told(add_tables(d), err));
    if (d->kind == DCR_DECLARATION_KIND_MONTH_END_BALANCE)
        DCR_TRY(declare_balances(d, period, err));
    else
        DCR_TRY(declare_sales(d, period, err));
    return told(put_totals(d), err);
}

/* ---- The question ---- */

static dcr_status check_kind(const dcr_policy *policy, uint32_t *kind, dcr_error *err)
{
    if (*kind == 0) *kind = (uint32_t)dcr__term_choice(&policy->terms, DCR_TERM_DECLARATION_KIND);
    if (*kind == 0)
        return dcr__refuse_f(err, DCR_E_TERM_ABSENT, DCR_TERM_DECLARATION_KIND,
                             "declaration_kind: must be given, by the policy or the question");
    if (dcr_choice_name(DCR_GROUP_DECLARATION_KIND, (int32_t)*kind) == NULL)
        return dcr__refuse(err, DCR_E_RANGE, "kind is not one of dcr_declaration_kind");
    return DCR_OK;
}

void dcr_declare_options_init(dcr_declare_options *options, size_t size)
{
    static const dcr_declare_options init = DCR_DECLARE_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

dcr_status dcr_declare_compute(const dcr_policy *policy, const dcr_book *book, const dcr_declare_options *options,
                               const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_declare_options known;
    dcr__days period;
    dcr_status status = dcr__sized_read(&known, sizeof known, sizeof known, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_DECLARE_OPTIONS_INIT");
    status = dcr__period_asked(policy, known.from_day, known.until_day, &period, err);
    if (status == DCR_OK) status = check_kind(policy, &known.kind, err);
    if (status != DCR_OK) return status;
    declaration d = {.policy = policy, .book = book, .kind = known.kind};
    status = dcr__result_new(allocator, policy->terms.currency, &d.result, err);
    if (status != DCR_OK) return status;
    status = answer(&d, period, err);
    dcr__declared_release(&d.declared);
    dcr__release(&d.heap, d.lines);
    if (status != DCR_OK) {
        dcr_result_free(d.result);
        return status;
    }
    *out = d.result;
    return DCR_OK;
}
