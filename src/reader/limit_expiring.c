/* Limits that end, requests to be made again, refusals that stop blocking. systems.md 2, L8; wordings.md 32.4 AG02, AG22, AG28. */
#include "base/ckd.h"
#include "base/order.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "book/extend.h"
#include "calc/fold.h"
#include "delcredere/limit_views.h"
#include "num/amount.h"
#include "reader/agenda.h"
#include "reader/limit_now.h"

enum { FIRST_SIZE = sizeof(dcr_limit_expiring_options), LONGEST = 3660 };

typedef struct ending {
    int64_t with, without; /* DCR_NO_AMOUNT */
    int32_t by_day;
    uint32_t expiry, buyer, limit;
} ending;

typedef struct expiring {
    dcr__heap heap;
    const dcr_allocator *allocator;
    const dcr_policy *policy;
    const dcr_book *book;
    dcr_limit_expiring_options options;
    int32_t until;       /* the last day that is looked at */
    dcr__agenda agenda;
    ending *rows;
    size_t num, capacity;
    dcr_cover *now;
    int64_t *peak;       /* by buyer; DCR_NO_AMOUNT: no day had an answer */
    int32_t *peak_day;
    dcr_result *result;
} expiring;

void dcr_limit_expiring_options_init(dcr_limit_expiring_options *options, size_t size)
{
    static const dcr_limit_expiring_options init = DCR_LIMIT_EXPIRING_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_SIZE);
}

static dcr_status read_options(const dcr_limit_expiring_options *options, expiring *x, dcr_error *err)
{
    dcr_limit_expiring_options *o = &x->options;
    const dcr_status status = dcr__sized_read(o, sizeof *o, FIRST_SIZE, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_LIMIT_EXPIRING_OPTIONS_INIT");
    if (o->from_day == DCR_NO_DAY) o->from_day = o->as_of_day;
    if (!dcr__day_is_valid(o->as_of_day) || !dcr__day_is_valid(o->from_day))
        return dcr__refuse(err, DCR_E_DATE, "as_of_day and from_day must be days in the years 1 to 9999");
    if (o->from_day > o->as_of_day) return dcr__refuse(err, DCR_E_DATE_ORDER, "from_day is after as_of_day");
    if (o->as_of_day - o->from_day >= LONGEST) return dcr__refuse(err, DCR_E_RANGE, "the range must be 1 to 3660 days");
    if (o->within_days > LONGEST || o->lead_days > LONGEST)
        return dcr__refuse(err, DCR_E_RANGE, "within_days and lead_days must be 0 to 3660");
    if (o->as_of_day > DCR_DAY_MAX - 2 - (int32_t)o->within_days) return dcr__refuse(err, DCR_E_DATE, "within_days reaches beyond the year 9999");
    x->until = o->as_of_day + (int32_t)o->within_days;
    return DCR_OK;
}

/* ---- The rows ---- */

static dcr_status add(expiring *x, uint32_t expiry, uint32_t buyer, uint32_t limit, int32_t by_day)
{
    if (by_day < x->options.as_of_day || by_day > x->until) return DCR_OK;
    ending *moved = dcr__grow(&x->heap, x->rows, &x->capacity, x->num + 1, sizeof *moved);
    if (moved == NULL) return DCR_E_NOMEM;
    x->rows = moved;
    x->rows[x->num++] = (ending){DCR_NO_AMOUNT, DCR_NO_AMOUNT, by_day, expiry, buyer, limit};
    return DCR_OK;
}

static uint32_t expiry_of(const dcr__agenda_row *row)
{
    if (row->state != DCR_DEADLINE_STATE_OPEN || row->limit == DCR_NO_INDEX) return 0;
    if (row->source == DCR__AGENDA_DUTY) return DCR_LIMIT_EXPIRY_ASK_AGAIN;
    if (row->amount == 0) return 0;
    if (row->item == DCR_AGENDA_ITEM_LIMIT_END) return DCR_LIMIT_EXPIRY_LIMIT_END;
    return row->item == DCR_AGENDA_ITEM_TOP_UP_END ? DCR_LIMIT_EXPIRY_TOP_UP_END : 0;
}

static dcr_status list_agenda(expiring *x, dcr_error *err)
{
    dcr_agenda_options options = DCR_AGENDA_OPTIONS_INIT;
    options.as_of_day = x->options.as_of_day;
    options.until_day = x->until;
    dcr_status status = dcr__agenda_build(&x->agenda, x->policy, x->book, &options, x->allocator, err);
    if (status != DCR_OK) return status;
    for (size_t k = 0; status == DCR_OK && k < x->agenda.num; k++) {
        const dcr__agenda_row *row = &x->agenda.rows[k];
        const uint32_t expiry = expiry_of(row);
        if (expiry != 0) status = add(x, expiry, row->buyer, row->limit, row->by_day);
    }
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "no memory for limits that end");
}

/* The decision that keeps the buyer from limits without one, or NULL. */
static const dcr__limit *block_of(const dcr__slice *slice)
{
    const dcr__limit *last = dcr__decision_now(slice);
    if (last == NULL || dcr__is_granted(last) || slice->limit_now != DCR_NO_AMOUNT) return NULL;
    const dcr_term stays = last->decision == DCR_DECISION_WITHDRAWN ? DCR_TERM_DISCRETIONARY_AFTER_WITHDRAWAL
                                                                    : DCR_TERM_DISCRETIONARY_AFTER_REFUSAL;
    return dcr__term_flag(slice->terms, stays) ? NULL : last;
}

static bool has_own_limits(const dcr__terms *terms)
{
    return dcr__term_number(terms, DCR_TERM_DISCRETIONARY_LIMIT) != DCR_NO_AMOUNT ||
           dcr__term_number(terms, DCR_TERM_UNNAMED_LIMIT) != DCR_NO_AMOUNT ||
           dcr__term_number(terms, DCR_TERM_AUTOMATIC_LIMIT) != DCR_NO_AMOUNT;
}

static dcr_status list_blocks(expiring *x)
{
    dcr_period period;
    const dcr__terms *terms = &x->policy->terms;
    if (!has_own_limits(terms) || !dcr__term_period(terms, DCR_TERM_DISCRETIONARY_REBUILD_PERIOD, &period)) return DCR_OK;
    for (uint32_t b = 0; b < x->book->num_buyers; b++) {
        dcr__slice slice;
        int32_t again = 0;
        DCR_TRY(dcr__fold_buyer(&slice, &x->agenda.cover->question, b, &x->agenda.cover->shards[0].scratch));
        const dcr__limit *block = slice.status == DCR_OK ? block_of(&slice) : NULL;
        if (block == NULL || dcr__period_add(block->from_day, &period, x->policy->calendar, &again) != DCR_OK) continue;
        if (again > x->options.as_of_day) DCR_TRY(add(x, DCR_LIMIT_EXPIRY_SELF_CHECK, b, block->row, again));
    }
    return DCR_OK;
}

static int by_day(const void *a, const void *b)
{
    const ending *left = a;
    const ending *right = b;
    if (left->by_day != right->by_day) return left->by_day < right->by_day ? -1 : 1;
    if (left->expiry != right->expiry) return left->expiry < right->expiry ? -1 : 1;
    if (left->buyer != right->buyer) return left->buyer < right->buyer ? -1 : 1;
    return (left->limit > right->limit) - (left->limit < right->limit);
}

static bool ends(const ending *row)
{
    return row->expiry == DCR_LIMIT_EXPIRY_LIMIT_END || row->expiry == DCR_LIMIT_EXPIRY_TOP_UP_END;
}

/* ---- Use, now and at its highest ---- */

static dcr_status new_cover(const expiring *x, const dcr_book *book, int32_t day, dcr_cover **out, dcr_error *err)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = day;
    options.cause = x->options.cause;
    options.unknown_as = x->options.unknown_as;
    return dcr_cover_new(x->policy, book, &options, x->allocator, out, err);
}

static dcr_status turn(dcr_cover *cover, int32_t day, dcr_error *err)
{
    const dcr_status status = dcr_cover_renew(cover, day, err);
    return status == DCR_OK ? dcr_cover_fold(cover, 0, err) : status;
}

static dcr_status walk(expiring *x, dcr_error *err)
{
    const size_t num = x->book->num_buyers;
    x->peak = dcr__new_array(&x->heap, num, sizeof *x->peak);
    x->peak_day = dcr__new_array(&x->heap, num, sizeof *x->peak_day);
    if (x->peak == NULL || x->peak_day == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the days of the range");
    for (size_t b = 0; b < num; b++) x->peak[b] = DCR_NO_AMOUNT;
    for (size_t b = 0; b < num; b++) x->peak_day[b] = DCR_NO_DAY;
    dcr_status status = new_cover(x, x->book, x->options.from_day, &x->now, err);
    for (int32_t day = x->options.from_day; status == DCR_OK && day <= x->options.as_of_day; day++) {
        status = turn(x->now, day, err);
        for (size_t b = 0; status == DCR_OK && b < num; b++) {
            const int64_t exposure = x->now->buyers.exposure[b];
            if (x->now->buyers.status[b] != DCR_OK || (x->peak[b] != DCR_NO_AMOUNT && x->peak[b] >= exposure)) continue;
            x->peak[b] = exposure;
            x->peak_day[b] = day;
        }
    }
    return status;
}

/* ---- What is uncovered when a limit lapses ---- */

/* The book in which what is listed does not end before all rows have. */
static dcr_status prolong(const expiring *x, dcr_book **out, dcr_error *err)
{
    dcr_table limits = x->book->tables[DCR_TABLE_LIMITS];
    const int32_t *given = dcr__table_values(&limits, DCR_LIMITS_UNTIL_DAY);
    int32_t *until = dcr__new_array(&x->heap, limits.rows, sizeof *until);
    if (until == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for limits that go on");
    for (size_t i = 0; i < limits.rows; i++) until[i] = given != NULL ? given[i] : DCR_NO_DAY;
    for (size_t k = 0; k < x->num; k++)
        if (ends(&x->rows[k])) until[x->rows[k].limit] = x->until + 2;
    dcr__table_set(&limits, DCR_LIMITS_UNTIL_DAY, until);
    const dcr_status status = dcr__book_replace(x->book, &limits, x->allocator, out, err);
    dcr__release(&x->heap, until);
    return status;
}

static int64_t covered_of(const dcr_cover *cover, uint32_t buyer)
{
    return cover->buyers.status[buyer] == DCR_OK ? cover->buyers.covered[buyer] : DCR_NO_AMOUNT;
}

/* Both covers on the day after each row's last; rows stand by day. */
static dcr_status compare(expiring *x, dcr_cover *with, dcr_cover *without, dcr_error *err)
{
    int32_t day = DCR_NO_DAY;
    for (size_t k = 0; k < x->num; k++) {
        ending *row = &x->rows[k];
        if (!ends(row)) continue;
        if (day != row->by_day + 1) {
            day = row->by_day + 1;
            dcr_status status = turn(with, day, err);
            if (status == DCR_OK) status = turn(without, day, err);
            if (status != DCR_OK) return status;
        }
        row->with = covered_of(with, row->buyer);
        row->without = covered_of(without, row->buyer);
    }
    return DCR_OK;
}

static dcr_status weigh(expiring *x, dcr_error *err)
{
    dcr_book *prolonged = NULL;
    dcr_cover *with = NULL;
    dcr_cover *without = NULL;
    bool has_ends = false;
    for (size_t k = 0; k < x->num; k++) has_ends = has_ends || ends(&x->rows[k]);
    if (!has_ends) return DCR_OK;
    dcr_status status = prolong(x, &prolonged, err);
    if (status == DCR_OK) status = new_cover(x, prolonged, x->options.as_of_day, &with, err);
    if (status == DCR_OK) status = new_cover(x, x->book, x->options.as_of_day, &without, err);
    if (status == DCR_OK) status = compare(x, with, without, err);
    dcr_cover_free(with);
    dcr_cover_free(without);
    dcr_book_unref(prolonged);
    return status;
}

/* ---- The tables ---- */

/* An amount of a row of LIMITS in policy currency, or absent. */
static int64_t limit_money(const expiring *x, dcr_column column, uint32_t row)
{
    const dcr__facts *facts = &x->book->facts[DCR_TABLE_LIMITS];
    const int64_t *amounts = dcr__facts_values(facts, column);
    const uint32_t *currencies = dcr__facts_values(facts, DCR_LIMITS_CURRENCY);
    const uint32_t *decisions = dcr__facts_values(facts, DCR_LIMITS_DECISION);
    const uint32_t decision = decisions != NULL && decisions[row] != 0 ? decisions[row] : (uint32_t)DCR_DECISION_APPROVED;
    if (column == DCR_LIMITS_AMOUNT && decision != DCR_DECISION_APPROVED) return 0;
    const bool is_own = currencies == NULL || currencies[row] == 0 || currencies[row] == (uint32_t)x->policy->terms.currency;
    return amounts != NULL && is_own ? amounts[row] : DCR_NO_AMOUNT;
}

static void put_use(const expiring *x, const ending *one, size_t row)
{
    const dcr_result *r = x->result;
    const dcr__buyer_columns *c = &x->now->buyers;
    const uint32_t b = one->buyer;
    const int64_t peak = x->peak[b];
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_PEAK_EXPOSURE)[row] = peak;
    dcr__result_int32(r, DCR_LIMIT_EXPIRING_PEAK_DAY)[row] = x->peak_day[b];
    if (c->status[b] != DCR_OK) return;
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_LIMIT)[row] = c->limit[b];
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_EXPOSURE)[row] = c->exposure[b];
    if (c->limit[b] != DCR_NO_AMOUNT) dcr__result_int64(r, DCR_LIMIT_EXPIRING_USED)[row] = c->limit[b] - c->headroom[b];
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_SUGGESTED_AMOUNT)[row] = dcr__max(c->exposure[b], peak);
}

static dcr_status put(expiring *x, const ending *one)
{
    size_t row = 0;
    const dcr_result *r = x->result;
    const bool asks = one->expiry != DCR_LIMIT_EXPIRY_SELF_CHECK;
    const int32_t ask_by = one->by_day - (int32_t)x->options.lead_days;
    DCR_TRY(dcr__result_row(x->result, DCR_TABLE_LIMIT_EXPIRING, &row));
    dcr__result_uint32(r, DCR_LIMIT_EXPIRING_EXPIRY)[row] = one->expiry;
    dcr__result_uint32(r, DCR_LIMIT_EXPIRING_BUYER_IX)[row] = one->buyer;
    dcr__result_uint32(r, DCR_LIMIT_EXPIRING_LIMIT_IX)[row] = one->limit;
    dcr__result_int32(r, DCR_LIMIT_EXPIRING_BY_DAY)[row] = one->by_day;
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_DAYS_LEFT)[row] = (int64_t)one->by_day - x->options.as_of_day;
    dcr__result_int32(r, DCR_LIMIT_EXPIRING_ASK_BY_DAY)[row] = asks ? ask_by : DCR_NO_DAY;
    dcr__result_uint8(r, DCR_LIMIT_EXPIRING_IS_LATE)[row] = asks && ask_by < x->options.as_of_day;
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_AMOUNT)[row] = limit_money(x, DCR_LIMITS_AMOUNT, one->limit);
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_REQUESTED_AMOUNT)[row] = limit_money(x, DCR_LIMITS_REQUESTED_AMOUNT, one->limit);
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_COVERED_WITH)[row] = one->with;
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_COVERED_WITHOUT)[row] = one->without;
    if (one->with != DCR_NO_AMOUNT && one->without != DCR_NO_AMOUNT)
        dcr__result_int64(r, DCR_LIMIT_EXPIRING_LOST)[row] = one->with - one->without; /* both at least 0 */
    put_use(x, one, row);
    return DCR_OK;
}

static dcr_status put_totals(expiring *x)
{
    size_t row = 0;
    const dcr_result *r = x->result;
    int64_t num[DCR_LIMIT_EXPIRY_SELF_CHECK + 1] = {0};
    int64_t num_late = 0;
    int64_t lost = 0;
    for (size_t k = 0; k < x->num; k++) {
        const int64_t one = dcr__result_int64(r, DCR_LIMIT_EXPIRING_LOST)[k];
        num[x->rows[k].expiry]++;
        num_late += dcr__result_uint8(r, DCR_LIMIT_EXPIRING_IS_LATE)[k];
        if (one != DCR_NO_AMOUNT && !dcr__add(lost, one, &lost)) return DCR_E_OVERFLOW;
    }
    DCR_TRY(dcr__result_row(x->result, DCR_TABLE_LIMIT_EXPIRING_TOTALS, &row));
    dcr__result_int32(r, DCR_LIMIT_EXPIRING_TOTALS_AS_OF_DAY)[row] = x->options.as_of_day;
    dcr__result_int32(r, DCR_LIMIT_EXPIRING_TOTALS_UNTIL_DAY)[row] = x->until;
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_TOTALS_NUM_ENDING)[row] = num[DCR_LIMIT_EXPIRY_LIMIT_END] + num[DCR_LIMIT_EXPIRY_TOP_UP_END];
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_TOTALS_NUM_AGAIN)[row] = num[DCR_LIMIT_EXPIRY_ASK_AGAIN];
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_TOTALS_NUM_BLOCKED)[row] = num[DCR_LIMIT_EXPIRY_SELF_CHECK];
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_TOTALS_NUM_LATE)[row] = num_late;
    dcr__result_int64(r, DCR_LIMIT_EXPIRING_TOTALS_LOST)[row] = lost;
    return DCR_OK;
}

static dcr_status fill(expiring *x)
{
    DCR_TRY(dcr__result_add(x->result, DCR_TABLE_LIMIT_EXPIRING, 0));
    DCR_TRY(dcr__result_add(x->result, DCR_TABLE_LIMIT_EXPIRING_TOTALS, 0));
    for (size_t k = 0; k < x->num; k++) DCR_TRY(put(x, &x->rows[k]));
    return put_totals(x);
}

static dcr_status look(expiring *x, dcr_error *err)
{
    static const char text[] = "limits that end";
    dcr_status status = list_agenda(x, err);
    if (status != DCR_OK) return status;
    status = list_blocks(x);
    if (status != DCR_OK) return dcr__refuse(err, status, text);
    if (x->num > 1) dcr__sort(x->rows, x->num, sizeof *x->rows, by_day);
    status = walk(x, err);
    if (status == DCR_OK) status = weigh(x, err);
    if (status == DCR_OK) status = dcr__result_new(x->allocator, dcr_policy_currency(x->policy), &x->result, err);
    if (status != DCR_OK) return status;
    status = fill(x);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, text);
}

dcr_status dcr_limit_expiring_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_limit_expiring_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    expiring x = {.policy = policy, .book = book, .allocator = allocator};
    dcr_status status = read_options(options, &x, err);
    if (status == DCR_OK) status = dcr__heap_from(allocator, &x.heap, err);
    if (status != DCR_OK) return status;
    status = look(&x, err);
    if (status == DCR_OK) {
        *out = x.result;
        x.result = NULL;
    }
    dcr__agenda_release(&x.agenda);
    dcr_cover_free(x.now);
    dcr__release(&x.heap, x.rows);
    dcr__release(&x.heap, x.peak);
    dcr__release(&x.heap, x.peak_day);
    dcr_result_free(x.result);
    return status;
}
