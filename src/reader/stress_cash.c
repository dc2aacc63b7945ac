/* Cash day by day when named buyers fail, with the policy and without. docs/readers/stress-cash.md; systems.md 2.7 row 12. */
#include "delcredere/what_if.h"

#include "base/check.h"
#include "base/ckd.h"
#include "base/order.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "calc/cover.h"
#include "num/amount.h"
#include "calc/claim_turn.h"
#include "reader/claims.h"
#include "terms/result.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { LONGEST = 3650, FARTHEST = 3660, YEAR = 365 };

enum { DUES_IN, DUES_OUT, RECEIPTS, LOST, PAYOUTS, NUM_KINDS };
enum { BASE, WITHOUT, WITH, NUM_BALANCES };

static const dcr_column day_columns[NUM_KINDS] = {
    DCR_STRESS_CASH_DAYS_DUES_IN, DCR_STRESS_CASH_DAYS_DUES_OUT, DCR_STRESS_CASH_DAYS_RECEIPTS, DCR_STRESS_CASH_DAYS_RECEIPTS_LOST,
    DCR_STRESS_CASH_DAYS_PAYOUTS,
};
static const dcr_column total_columns[NUM_KINDS] = {
    DCR_STRESS_CASH_TOTALS_DUES_IN, DCR_STRESS_CASH_TOTALS_DUES_OUT, DCR_STRESS_CASH_TOTALS_RECEIPTS,
    DCR_STRESS_CASH_TOTALS_RECEIPTS_LOST, DCR_STRESS_CASH_TOTALS_PAYOUTS,
};

/* A balance, and what is told of it. */
typedef struct balance {
    dcr_column day_column, lowest_column, lowest_day_column, days_column, first_column;
    bool has[NUM_KINDS]; /* which movements are in it */
} balance;

static const balance balances[NUM_BALANCES] = {
    {DCR_STRESS_CASH_DAYS_BALANCE_BASE, DCR_STRESS_CASH_TOTALS_LOWEST_BASE, DCR_STRESS_CASH_TOTALS_LOWEST_BASE_DAY,
     DCR_STRESS_CASH_TOTALS_DAYS_BELOW_BASE, DCR_STRESS_CASH_TOTALS_FIRST_BELOW_BASE_DAY, {true, true, true, true, false}},
    {DCR_STRESS_CASH_DAYS_BALANCE_WITHOUT, DCR_STRESS_CASH_TOTALS_LOWEST_WITHOUT, DCR_STRESS_CASH_TOTALS_LOWEST_WITHOUT_DAY,
     DCR_STRESS_CASH_TOTALS_DAYS_BELOW_WITHOUT, DCR_STRESS_CASH_TOTALS_FIRST_BELOW_WITHOUT_DAY, {true, true, true, false, false}},
    {DCR_STRESS_CASH_DAYS_BALANCE_WITH, DCR_STRESS_CASH_TOTALS_LOWEST_WITH, DCR_STRESS_CASH_TOTALS_LOWEST_WITH_DAY,
     DCR_STRESS_CASH_TOTALS_DAYS_BELOW_WITH, DCR_STRESS_CASH_TOTALS_FIRST_BELOW_WITH_DAY, {true, true, true, false, true}},
};

typedef struct movement {
    int64_t amount;
    int32_t day, kind;
} movement;

/* A balance from day to day. */
typedef struct course {
    int64_t now, lowest, days_below;
    int32_t lowest_day, first_below;
} course;

typedef struct stress {
    dcr_stress_cash_options q;
    dcr__turn turn;
    dcr__heap heap;
    dcr_cover *cover;
    dcr_result *result;
    movement *moves;
    size_t num, capacity;
    bool *fails; /* by row of BUYERS */
    int64_t totals[NUM_KINDS], later;
    course courses[NUM_BALANCES];
    bool overflows;
} stress;

/* ---- Movements ---- */

/* a + b; that it does not fit is told at the end. */
static int64_t plus(stress *s, int64_t a, int64_t b)
{
    int64_t out = 0;
    if (!dcr__add(a, b, &out)) s->overflows = true;
    return out;
}

static dcr_status move(stress *s, int64_t day, int kind, int64_t amount)
{
    if (day > s->q.until_day || amount == 0) return DCR_OK;
    movement *moved = dcr__grow(&s->heap, s->moves, &s->capacity, s->num + 1, sizeof *moved);
    if (moved == NULL) return DCR_E_NOMEM;
    s->moves = moved;
    s->moves[s->num++] = (movement){amount, (int32_t)day, kind};
    return DCR_OK;
}

static dcr_status add_dues(stress *s)
{
    const dcr_table *dues = s->q.dues;
    for (size_t i = 0; dues != NULL && i < dcr_table_rows(dues); i++) {
        const int32_t day = ((const int32_t *)dcr__table_values(dues, DCR_CASH_DUES_DUE_DAY))[i];
        const int64_t amount = ((const int64_t *)dcr__table_values(dues, DCR_CASH_DUES_AMOUNT))[i];
        if (day > s->q.as_of_day) DCR_TRY(move(s, day, amount > 0 ? DUES_IN : DUES_OUT, amount > 0 ? amount : -amount));
    }
    return DCR_OK;
}

static dcr_status add_receipts(stress *s, uint32_t buyer)
{
    dcr__slice slice;
    DCR_TRY(dcr__fold_buyer(&slice, &s->cover->question, buyer, &s->cover->shards[0].scratch));
    for (size_t i = 0; slice.status == DCR_OK && i < slice.num; i++) {
        if (!dcr__is_debt(&slice, i) || slice.unpaid[i] <= 0) continue;
        int64_t day = dcr__owed_day(&slice, i) + s->q.delay_days;
        if (day <= s->q.as_of_day) day = s->q.as_of_day + s->q.overdue_days;
        DCR_TRY(move(s, day, s->fails[buyer] ? LOST : RECEIPTS, slice.s->open[i]));
    }
    return DCR_OK;
}

static dcr_status add_payment(stress *s, const dcr_table *payments, size_t i)
{
    int64_t day = dcr_table_int32(payments, DCR_CLAIM_PAYMENTS_PAYMENT_DAY)[i];
    const int64_t amount = dcr_table_int64(payments, DCR_CLAIM_PAYMENTS_AMOUNT)[i];
    if (dcr_table_uint32(payments, DCR_CLAIM_PAYMENTS_KIND)[i] == DCR_PAYMENT_KIND_ALREADY_PAID) return DCR_OK;
    if (day == DCR_NO_DAY) day = s->q.payout_days != DCR_NO_AMOUNT ? s->q.as_of_day + s->q.payout_days : INT64_MAX;
    if (day <= s->q.as_of_day) day = (int64_t)s->q.as_of_day + 1;
    if (day > s->q.until_day) s->later = plus(s, s->later, amount);
    return move(s, day, PAYOUTS, amount);
}

static dcr_status add_payouts(stress *s, dcr_error *err)
{
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    options.cause = s->q.cause != 0 ? s->q.cause : DCR_CAUSE_INSOLVENCY;
    options.as_of_day = options.cause_day = s->q.as_of_day;
    options.filed_day = s->q.filed_day != DCR_NO_DAY ? s->q.filed_day : s->q.as_of_day;
    options.unknown_as = s->q.unknown_as;
    options.first_loss_used = s->q.first_loss_used;
    options.liability_used = s->q.liability_used;
    options.premium_paid = s->q.premium_paid;
    for (size_t k = 0; k < s->q.num_buyers; k++) {
        dcr_claim *claim = NULL;
        options.buyer_ix = s->q.buyers[k];
        DCR_TRY(dcr__turn_ask(&s->turn, &options, &claim, err));
        const dcr_table *payments = dcr_claim_table(claim, DCR_TABLE_CLAIM_PAYMENTS);
        dcr_status status = DCR_OK;
        for (size_t i = 0; status == DCR_OK && i < dcr_table_rows(payments); i++) status = add_payment(s, payments, i);
        dcr_claim_free(claim);
        DCR_TRY(status);
    }
    return DCR_OK;
}

/* ---- Balances ---- */

static int by_day(const void *a, const void *b)
{
    const movement *one = a, *other = b;
    if (one->day != other->day) return one->day < other->day ? -1 : 1;
    if (one->kind != other->kind) return one->kind < other->kind ? -1 : 1;
    return one->amount < other->amount ? -1 : one->amount > other->amount;
}

/* Notes where a balance stands from a day until the day before the next one that has a row. */
static void note(course *c, int32_t day, int32_t next)
{
    if (c->now < c->lowest || c->lowest_day == DCR_NO_DAY) {
        c->lowest = c->now;
        c->lowest_day = day;
    }
    if (c->now >= 0) return;
    c->days_below += (int64_t)next - day;
    if (c->first_below == DCR_NO_DAY) c->first_below = day;
}

static dcr_status put_day(stress *s, int32_t day, int32_t next, const int64_t amounts[NUM_KINDS])
{
    size_t row = 0;
    DCR_TRY(dcr__result_row(s->result, DCR_TABLE_STRESS_CASH_DAYS, &row));
    dcr__result_int32(s->result, DCR_STRESS_CASH_DAYS_DAY)[row] = day;
    for (size_t k = 0; k < NUM_KINDS; k++) {
        dcr__result_int64(s->result, day_columns[k])[row] = amounts[k];
        s->totals[k] = plus(s, s->totals[k], amounts[k]);
    }
    for (size_t b = 0; b < NUM_BALANCES; b++) {
        course *c = &s->courses[b];
        for (size_t k = 0; k < NUM_KINDS; k++)
            if (balances[b].has[k]) c->now = plus(s, c->now, k == DUES_OUT ? -amounts[k] : amounts[k]);
        note(c, day, next);
        dcr__result_int64(s->result, balances[b].day_column)[row] = c->now;
    }
    return DCR_OK;
}

static dcr_status put_days(stress *s)
{
    int64_t amounts[NUM_KINDS] = {0};
    size_t i = 0;
    for (size_t b = 0; b < NUM_BALANCES; b++) s->courses[b] = (course){s->q.cash, 0, 0, DCR_NO_DAY, DCR_NO_DAY};
    DCR_TRY(put_day(s, s->q.as_of_day, s->num > 0 ? s->moves[0].day : s->q.until_day + 1, amounts));
    while (i < s->num) {
        const int32_t day = s->moves[i].day;
        for (size_t k = 0; k < NUM_KINDS; k++) amounts[k] = 0;
        for (; i < s->num && s->moves[i].day == day; i++)
            amounts[s->moves[i].kind] = plus(s, amounts[s->moves[i].kind], s->moves[i].amount);
        DCR_TRY(put_day(s, day, i < s->num ? s->moves[i].day : s->q.until_day + 1, amounts));
    }
    return DCR_OK;
}

static void put_totals(const stress *s)
{
    const dcr_result *t = s->result;
    dcr__result_int32(t, DCR_STRESS_CASH_TOTALS_AS_OF_DAY)[0] = s->q.as_of_day;
    dcr__result_int32(t, DCR_STRESS_CASH_TOTALS_UNTIL_DAY)[0] = s->q.until_day;
    dcr__result_int64(t, DCR_STRESS_CASH_TOTALS_CASH)[0] = s->q.cash;
    dcr__result_int64(t, DCR_STRESS_CASH_TOTALS_NUM_BUYERS)[0] = (int64_t)s->q.num_buyers;
    dcr__result_int64(t, DCR_STRESS_CASH_TOTALS_PAYOUTS_LATER)[0] = s->later;
    for (size_t k = 0; k < NUM_KINDS; k++) dcr__result_int64(t, total_columns[k])[0] = s->totals[k];
    for (size_t b = 0; b < NUM_BALANCES; b++) {
        dcr__result_int64(t, balances[b].lowest_column)[0] = s->courses[b].lowest;
        dcr__result_int32(t, balances[b].lowest_day_column)[0] = s->courses[b].lowest_day;
        dcr__result_int64(t, balances[b].days_column)[0] = s->courses[b].days_below;
        dcr__result_int32(t, balances[b].first_column)[0] = s->courses[b].first_below;
    }
}

/* ---- The question ---- */

static dcr_status check_days(stress *s, dcr_error *err)
{
    const dcr_stress_cash_options *q = &s->q;
    if (!dcr__day_is_valid(q->as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (q->until_day == DCR_NO_DAY) s->q.until_day = (int32_t)dcr__min((int64_t)q->as_of_day + YEAR, DCR_DAY_MAX);
    if (!dcr__day_is_valid(q->until_day) || q->until_day <= q->as_of_day || q->until_day - q->as_of_day > FARTHEST)
        return dcr__refuse(err, DCR_E_RANGE, "until_day: must be after as_of_day, and at most 3660 days");
    if (q->delay_days < -LONGEST || q->delay_days > LONGEST) return dcr__refuse(err, DCR_E_RANGE, "delay_days: from -3650 to 3650");
    if (q->overdue_days < 1 || q->overdue_days > LONGEST) return dcr__refuse(err, DCR_E_RANGE, "overdue_days: from 1 to 3650");
    if (q->payout_days != DCR_NO_AMOUNT && (q->payout_days < 1 || q->payout_days > LONGEST))
        return dcr__refuse(err, DCR_E_RANGE, "payout_days: from 1 to 3650");
    return q->cash == DCR_NO_AMOUNT ? dcr__refuse(err, DCR_E_FACT_ABSENT, "cash: give the balance of the day") : DCR_OK;
}

static dcr_status check_dues(const stress *s, dcr_error *err)
{
    const dcr_table *dues = s->q.dues;
    if (dues != NULL) DCR_TRY(dcr__table_check(dues, DCR_TABLE_CASH_DUES, "dues is not a table of dues", err));
    for (size_t i = 0; dues != NULL && i < dcr_table_rows(dues); i++) {
        if (((const int32_t *)dcr__table_values(dues, DCR_CASH_DUES_DUE_DAY))[i] == DCR_NO_DAY)
            return dcr__refuse_at(err, DCR_E_FACT_ABSENT, 0, DCR_TABLE_CASH_DUES, DCR_CASH_DUES_DUE_DAY, (int64_t)i, "give the day");
        if (((const int64_t *)dcr__table_values(dues, DCR_CASH_DUES_AMOUNT))[i] == DCR_NO_AMOUNT)
            return dcr__refuse_at(err, DCR_E_FACT_ABSENT, 0, DCR_TABLE_CASH_DUES, DCR_CASH_DUES_AMOUNT, (int64_t)i, "give the amount");
    }
    return DCR_OK;
}

static dcr_status mark_buyers(stress *s, dcr_error *err)
{
    s->turn.used = dcr__new_array(&s->heap, s->q.num_buyers, sizeof *s->turn.used);
    if (s->turn.used == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for an answer");
    return dcr__mark_buyers(&s->heap, s->turn.book, s->q.buyers, s->q.num_buyers, &s->fails, err);
}

static dcr_status ask(stress *s, dcr_error *err)
{
    dcr_cover_options cover = DCR_COVER_OPTIONS_INIT;
    cover.as_of_day = s->q.as_of_day;
    cover.num_shards = 2; /* answers are not packed: none are given */
    cover.omit = UINT64_MAX;
    DCR_TRY(mark_buyers(s, err));
    DCR_TRY(dcr_cover_new(s->turn.policy, s->turn.book, &cover, s->turn.allocator, &s->cover, err));
    DCR_TRY(dcr__result_new(s->turn.allocator, s->turn.policy->terms.currency, &s->result, err));
    DCR_TRY(add_payouts(s, err));
    dcr_status status = add_dues(s);
    for (uint32_t buyer = 0; status == DCR_OK && buyer < s->turn.book->num_buyers; buyer++) status = add_receipts(s, buyer);
    if (status == DCR_OK) status = dcr__result_add(s->result, DCR_TABLE_STRESS_CASH_DAYS, 0);
    if (status == DCR_OK) status = dcr__result_add(s->result, DCR_TABLE_STRESS_CASH_TOTALS, 1);
    if (status == DCR_OK && s->num > 0) dcr__sort(s->moves, s->num, sizeof *s->moves, by_day);
    if (status == DCR_OK) status = put_days(s);
    if (status != DCR_OK) return dcr__refuse(err, status, status == DCR_E_NOMEM ? "no memory for the days" : "the days of cash");
    put_totals(s);
    return s->overflows ? dcr__refuse(err, DCR_E_OVERFLOW, "an amount does not fit 64 bits") : DCR_OK;
}

void dcr_stress_cash_options_init(dcr_stress_cash_options *options, size_t size)
{
    static const dcr_stress_cash_options init = DCR_STRESS_CASH_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

dcr_status dcr_stress_cash_compute(const dcr_policy *policy, const dcr_book *book, const dcr_stress_cash_options *options,
                                   const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    stress s = {.turn = {.policy = policy, .book = book, .allocator = allocator}};
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_status status = dcr__sized_read(&s.q, sizeof s.q, sizeof s.q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_STRESS_CASH_OPTIONS_INIT");
    status = check_days(&s, err);
    if (status == DCR_OK) status = check_dues(&s, err);
    if (status == DCR_OK) status = dcr__heap_from(allocator, &s.heap, err);
    if (status != DCR_OK) return status;
    status = ask(&s, err);
    if (status == DCR_OK)
        *out = s.result;
    else
        dcr_result_free(s.result);
    dcr_cover_free(s.cover);
    dcr__release(&s.heap, s.moves);
    dcr__release(&s.heap, s.fails);
    dcr__release(&s.heap, s.turn.used);
    return status;
}
