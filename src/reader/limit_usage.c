/* How limits are used, day by day over a range. systems.md 2, L14: unused and oversized limits cost fees. */
#include "base/ckd.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "calc/cover.h"
#include "delcredere/limit_views.h"
#include "num/muldiv.h"
#include "terms/result.h"

enum { FIRST_SIZE = sizeof(dcr_limit_usage_options), LONGEST_RANGE = 3660 };

/* What the days of the range said of each buyer. */
typedef struct history {
    int64_t *peak;        /* DCR_NO_AMOUNT: no day had an answer */
    int32_t *peak_day;
    int32_t *idle_since;  /* DCR_NO_DAY: something was open on the last day */
} history;

typedef struct usage {
    dcr__heap heap;
    dcr_limit_usage_options options;
    dcr_cover *cover;
    history history;
    dcr_result *result;
} usage;

void dcr_limit_usage_options_init(dcr_limit_usage_options *options, size_t size)
{
    static const dcr_limit_usage_options init = DCR_LIMIT_USAGE_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_SIZE);
}

static dcr_status read_options(const dcr_limit_usage_options *options, dcr_limit_usage_options *known, dcr_error *err)
{
    const dcr_status status = dcr__sized_read(known, sizeof *known, FIRST_SIZE, options);
    if (status != DCR_OK)
        return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_LIMIT_USAGE_OPTIONS_INIT");
    if (known->from_day == DCR_NO_DAY) known->from_day = known->as_of_day;
    if (!dcr__day_is_valid(known->as_of_day) || !dcr__day_is_valid(known->from_day))
        return dcr__refuse(err, DCR_E_DATE, "as_of_day and from_day must be days in the years 1 to 9999");
    if (known->from_day > known->as_of_day) return dcr__refuse(err, DCR_E_DATE_ORDER, "from_day is after as_of_day");
    if (known->as_of_day - known->from_day >= LONGEST_RANGE)
        return dcr__refuse(err, DCR_E_RANGE, "the range must be 1 to 3660 days");
    return DCR_OK;
}

/* ---- The range ---- */

static void note_day(usage *u, int32_t day)
{
    const dcr__buyer_columns *c = &u->cover->buyers;
    const history *h = &u->history;
    for (size_t b = 0; b < u->cover->book->num_buyers; b++) {
        const bool is_good = c->status[b] == DCR_OK;
        const bool is_idle = is_good && c->exposure[b] == 0;
        if (!is_idle) h->idle_since[b] = DCR_NO_DAY;
        if (is_idle && h->idle_since[b] == DCR_NO_DAY) h->idle_since[b] = day;
        if (!is_good || (h->peak[b] != DCR_NO_AMOUNT && h->peak[b] >= c->exposure[b])) continue;
        h->peak[b] = c->exposure[b];
        h->peak_day[b] = day;
    }
}

static dcr_status new_history(usage *u)
{
    const size_t num = u->cover->book->num_buyers;
    history *h = &u->history;
    h->peak = dcr__new_array(&u->heap, num, sizeof *h->peak);
    h->peak_day = dcr__new_array(&u->heap, num, sizeof *h->peak_day);
    h->idle_since = dcr__new_array(&u->heap, num, sizeof *h->idle_since);
    if (h->peak == NULL || h->peak_day == NULL || h->idle_since == NULL) return DCR_E_NOMEM;
    for (size_t b = 0; b < num; b++) h->peak[b] = DCR_NO_AMOUNT;
    for (size_t b = 0; b < num; b++) h->peak_day[b] = h->idle_since[b] = DCR_NO_DAY;
    return DCR_OK;
}

static dcr_status walk(usage *u, dcr_error *err)
{
    if (new_history(u) != DCR_OK) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the days of the range");
    for (int32_t day = u->options.from_day; day <= u->options.as_of_day; day++) {
        dcr_status status = dcr_cover_renew(u->cover, day, err);
        if (status == DCR_OK) status = dcr_cover_fold(u->cover, 0, err);
        if (status != DCR_OK) return status;
        note_day(u, day);
    }
    return DCR_OK;
}

/* ---- The tables ---- */

static dcr_status put(usage *u, uint32_t b)
{
    size_t row = 0;
    const dcr_result *r = u->result;
    const dcr__buyer_columns *c = &u->cover->buyers;
    const int64_t limit = c->limit[b];
    const int64_t used = limit - c->headroom[b];
    const int64_t peak = u->history.peak[b];
    DCR_TRY(dcr__result_row(u->result, DCR_TABLE_LIMIT_USAGE, &row));
    dcr__result_uint32(r, DCR_LIMIT_USAGE_BUYER_IX)[row] = b;
    dcr__result_uint32(r, DCR_LIMIT_USAGE_LIMIT_BASIS)[row] = c->limit_basis[b];
    dcr__result_int64(r, DCR_LIMIT_USAGE_LIMIT)[row] = limit;
    dcr__result_int64(r, DCR_LIMIT_USAGE_EXPOSURE)[row] = c->exposure[b];
    dcr__result_int64(r, DCR_LIMIT_USAGE_USED)[row] = used;
    dcr__result_int64(r, DCR_LIMIT_USAGE_OVER)[row] = c->exposure[b] > limit ? c->exposure[b] - limit : 0;
    dcr__result_int64(r, DCR_LIMIT_USAGE_PEAK_EXPOSURE)[row] = peak;
    dcr__result_int32(r, DCR_LIMIT_USAGE_PEAK_DAY)[row] = u->history.peak_day[b];
    dcr__result_int64(r, DCR_LIMIT_USAGE_OVERSIZED_BY)[row] = limit > peak ? limit - peak : 0;
    dcr__result_int32(r, DCR_LIMIT_USAGE_IDLE_SINCE_DAY)[row] = u->history.idle_since[b];
    if (limit == 0) return DCR_OK;
    return dcr__mul_div_status(used, DCR_SHARE_ONE, limit, DCR_ROUNDING_DOWN, &dcr__result_int64(r, DCR_LIMIT_USAGE_SHARE_USED)[row]);
}

static dcr_status sum(const usage *u, dcr_column column, dcr_column total)
{
    const size_t rows = dcr_table_rows(dcr_result_table(u->result, DCR_TABLE_LIMIT_USAGE));
    const int64_t *values = dcr__result_int64(u->result, column);
    int64_t *out = dcr__result_int64(u->result, total);
    *out = 0;
    for (size_t row = 0; row < rows; row++)
        if (!dcr__add(*out, values[row], out)) return DCR_E_OVERFLOW;
    return DCR_OK;
}

static dcr_status put_totals(usage *u)
{
    static const dcr_column sums[][2] = {
        {DCR_LIMIT_USAGE_LIMIT, DCR_LIMIT_USAGE_TOTALS_LIMIT}, {DCR_LIMIT_USAGE_EXPOSURE, DCR_LIMIT_USAGE_TOTALS_EXPOSURE},
        {DCR_LIMIT_USAGE_USED, DCR_LIMIT_USAGE_TOTALS_USED}, {DCR_LIMIT_USAGE_OVER, DCR_LIMIT_USAGE_TOTALS_OVER},
        {DCR_LIMIT_USAGE_OVERSIZED_BY, DCR_LIMIT_USAGE_TOTALS_OVERSIZED_BY}};
    size_t row = 0;
    const size_t rows = dcr_table_rows(dcr_result_table(u->result, DCR_TABLE_LIMIT_USAGE));
    const int32_t *idle_since = dcr__result_int32(u->result, DCR_LIMIT_USAGE_IDLE_SINCE_DAY);
    int64_t num_idle = 0;
    for (size_t i = 0; i < rows; i++) num_idle += idle_since[i] == u->options.from_day;
    DCR_TRY(dcr__result_row(u->result, DCR_TABLE_LIMIT_USAGE_TOTALS, &row));
    dcr__result_int32(u->result, DCR_LIMIT_USAGE_TOTALS_AS_OF_DAY)[row] = u->options.as_of_day;
    dcr__result_int32(u->result, DCR_LIMIT_USAGE_TOTALS_FROM_DAY)[row] = u->options.from_day;
    dcr__result_int64(u->result, DCR_LIMIT_USAGE_TOTALS_NUM_LIMITS)[row] = (int64_t)rows;
    dcr__result_int64(u->result, DCR_LIMIT_USAGE_TOTALS_NUM_IDLE)[row] = num_idle;
    for (size_t i = 0; i < sizeof sums / sizeof sums[0]; i++) DCR_TRY(sum(u, sums[i][0], sums[i][1]));
    return DCR_OK;
}

static dcr_status fill(usage *u)
{
    const dcr__buyer_columns *c = &u->cover->buyers;
    DCR_TRY(dcr__result_add(u->result, DCR_TABLE_LIMIT_USAGE, 0));
    DCR_TRY(dcr__result_add(u->result, DCR_TABLE_LIMIT_USAGE_TOTALS, 0));
    for (uint32_t b = 0; b < u->cover->book->num_buyers; b++)
        if (c->status[b] == DCR_OK && c->limit[b] != DCR_NO_AMOUNT) DCR_TRY(put(u, b));
    return put_totals(u);
}

static dcr_status new_cover(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator, usage *u,
                            dcr_error *err)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = u->options.from_day;
    options.cause = u->options.cause;
    options.unknown_as = u->options.unknown_as;
    return dcr_cover_new(policy, book, &options, allocator, &u->cover, err);
}

dcr_status dcr_limit_usage_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_limit_usage_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    usage u = {.cover = NULL};
    dcr_status status = read_options(options, &u.options, err);
    if (status == DCR_OK) status = dcr__heap_from(allocator, &u.heap, err);
    if (status != DCR_OK) return status;
    status = new_cover(policy, book, allocator, &u, err);
    if (status == DCR_OK) status = walk(&u, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, dcr_policy_currency(policy), &u.result, err);
    if (status == DCR_OK) {
        status = fill(&u);
        if (status != DCR_OK) status = dcr__refuse(err, status, "the use of limits");
    }
    if (status == DCR_OK) {
        *out = u.result;
        u.result = NULL;
    }
    dcr_cover_free(u.cover);
    dcr__release(&u.heap, u.history.peak);
    dcr__release(&u.heap, u.history.peak_day);
    dcr__release(&u.heap, u.history.idle_since);
    dcr_result_free(u.result);
    return status;
}
