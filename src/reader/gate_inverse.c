/* The inverse questions: the forward one asked again with one number changed, and bisection where it turns. */
#include <string.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "reader/gate.h"

enum { MAX_CANDIDATES = 64, USUAL_HORIZON = 366, LONGEST_HORIZON = 3660 };

static const int64_t most_asked = INT64_C(1000000000000000);

typedef struct search {
    dcr_gate *gate;
    dcr__gate_trial trial; /* as it was asked */
    int64_t share;
    dcr__gate_fold fold;   /* the last answer */
} search;

/* Asks the forward question with one number changed. */
typedef dcr_status ask(search *s, int64_t number, bool *passes);

static bool is_enough(const dcr__gate_fold *fold, int64_t share)
{
    if (fold->status != DCR_OK) return false;
    const int64_t covered = fold->slice.s->covered[fold->at];
    const int64_t insurable = dcr__gate_insurable(fold);
    if (share == 0) return covered > 0 || insurable == 0;
    const dcr__wide have = dcr__wide_product((uint64_t)covered, (uint64_t)DCR_SHARE_ONE);
    const dcr__wide need = dcr__wide_product((uint64_t)insurable, (uint64_t)share);
    return have.high != need.high ? have.high > need.high : have.low >= need.low;
}

/* What leaves 64 bits passes no more. */
static dcr_status ask_trial(search *s, const dcr__gate_trial *trial, bool *passes)
{
    const dcr_status status = dcr__gate_try(s->gate, trial, &s->fold);
    *passes = status == DCR_OK && is_enough(&s->fold, s->share);
    return status == DCR_E_OVERFLOW ? DCR_OK : status;
}

static dcr_status ask_amount(search *s, int64_t amount, bool *passes)
{
    dcr__gate_trial trial = s->trial;
    trial.order.amount = amount;
    if (trial.order.vat != DCR_NO_AMOUNT)
        DCR_TRY(dcr__mul_div_status(s->trial.order.vat, amount, s->trial.order.amount, DCR_ROUNDING_DOWN, &trial.order.vat));
    return ask_trial(s, &trial, passes);
}

static dcr_status ask_limit(search *s, int64_t limit, bool *passes)
{
    dcr__gate_trial trial = s->trial;
    trial.limit = limit;
    return ask_trial(s, &trial, passes);
}

static dcr_status ask_payment(search *s, int64_t amount, bool *passes)
{
    dcr__gate_trial trial = s->trial;
    trial.payment = amount;
    return ask_trial(s, &trial, passes);
}

static dcr_status ask_delay(search *s, int64_t days, bool *passes)
{
    dcr__gate_trial trial = s->trial;
    trial.order.delivery_day += (int32_t)days;
    trial.order.invoice_day += (int32_t)days;
    trial.order.due_day += (int32_t)days;
    *passes = false;
    const bool is_in_calendar =
        trial.order.delivery_day <= DCR_DAY_MAX && trial.order.invoice_day <= DCR_DAY_MAX && trial.order.due_day <= DCR_DAY_MAX;
    return is_in_calendar ? ask_trial(s, &trial, passes) : DCR_OK;
}

/* The number that passes beside one that does not, between two such numbers. */
static dcr_status close_in(search *s, ask *one, int64_t passing, int64_t failing, int64_t *out)
{
    while (passing - failing > 1 || failing - passing > 1) {
        const int64_t middle = failing + (passing - failing) / 2;
        bool passes = false;
        DCR_TRY(one(s, middle, &passes));
        if (passes)
            passing = middle;
        else
            failing = middle;
    }
    *out = passing;
    return DCR_OK;
}

/* Doubles from `number` up to the first that passes, or fails, as `wanted`; `found` false: none up to the bound. */
static dcr_status double_up(search *s, ask *one, bool wanted, int64_t *before, int64_t *number, bool *found)
{
    *found = false;
    while (*number < most_asked) {
        bool passes = false;
        *before = *number;
        *number = *number > most_asked / 2 ? most_asked : *number * 2;
        DCR_TRY(one(s, *number, &passes));
        *found = passes == wanted;
        if (*found) return DCR_OK;
    }
    return DCR_OK;
}

static dcr_status start(search *s, dcr_gate *gate, const dcr_order *order, int64_t min_share, dcr_error *err)
{
    memset(s, 0, sizeof *s);
    s->gate = gate;
    s->share = min_share;
    if (gate == NULL) return dcr__refuse(err, DCR_E_NULL, "gate is NULL");
    if (min_share < 0 || min_share > DCR_SHARE_ONE)
        return dcr__refuse(err, DCR_E_RANGE, "min_share must be 0 to DCR_SHARE_ONE, parts per billion");
    const dcr_status status = dcr__gate_order(gate, order, &s->trial, err);
    if (status == DCR_OK) dcr__gate_gather(gate, s->trial.order.buyer_ix);
    return status;
}

static dcr_status told(dcr_status status, dcr_error *err)
{
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "the debt of the order's buyer");
}

/* ---- Largest order ---- */

/* The first amount on the way down that passes; 0 where none does. */
static dcr_status go_down(search *s, int64_t *passing, int64_t *failing)
{
    const dcr__terms *terms = &s->gate->policy->terms;
    const bool is_own = s->trial.order.currency == 0 || s->trial.order.currency == terms->currency;
    const int32_t day = s->fold.slice.as_of;
    const bool is_answered = s->fold.status == DCR_OK;
    int64_t hints[2] = {is_own && is_answered ? s->fold.slice.s->covered[s->fold.at] : 0, 0};
    bool passes = false;
    *failing = s->trial.order.amount;
    if (is_own && is_answered) {
        DCR_TRY(dcr__gate_as_is(s->gate, s->trial.order.buyer_ix, day, &s->fold));
        hints[1] = s->fold.headroom;
    }
    for (size_t k = 0; k < 2; k++) {
        if (hints[k] <= 0 || hints[k] >= *failing) continue;
        DCR_TRY(ask_amount(s, hints[k], &passes));
        if (passes) {
            *passing = hints[k];
            return DCR_OK;
        }
        *failing = hints[k];
    }
    for (int64_t amount = *failing / 2; amount > 0; amount /= 2) {
        *passing = amount;
        DCR_TRY(ask_amount(s, amount, &passes));
        if (passes) return DCR_OK;
        *failing = amount;
    }
    *passing = 0;
    return DCR_OK;
}

static dcr_status find_amount(search *s, int64_t *out)
{
    int64_t passing = s->trial.order.amount;
    int64_t failing = passing;
    bool passes = false;
    bool found = true;
    DCR_TRY(ask_amount(s, passing, &passes));
    if (passes) {
        DCR_TRY(double_up(s, ask_amount, false, &passing, &failing, &found));
        if (!found) passing = failing;
    } else {
        DCR_TRY(go_down(s, &passing, &failing));
    }
    if (passing == 0 || !found) {
        *out = passing;
        return DCR_OK;
    }
    return close_in(s, ask_amount, passing, failing, out);
}

dcr_status dcr_gate_largest_order(
    dcr_gate *gate, const dcr_order *order, int64_t min_share, int64_t *amount, dcr_error *err)
{
    search s;
    int64_t found = 0;
    if (amount == NULL) return dcr__refuse(err, DCR_E_NULL, "amount is NULL");
    dcr_status status = start(&s, gate, order, min_share, err);
    if (status != DCR_OK) return status;
    status = told(find_amount(&s, &found), err);
    if (status == DCR_OK) *amount = found;
    return status;
}

/* ---- Latest day ---- */

static dcr_status find_day(search *s, uint32_t horizon, int32_t *out)
{
    *out = DCR_NO_DAY;
    for (uint32_t days = 0; days <= horizon; days++) {
        bool passes = false;
        DCR_TRY(ask_delay(s, days, &passes));
        if (!passes) return DCR_OK;
        *out = s->trial.order.delivery_day + (int32_t)days;
    }
    return DCR_OK;
}

dcr_status dcr_gate_latest_day(
    dcr_gate *gate, const dcr_order *order, int64_t min_share, uint32_t horizon_days, int32_t *delivery_day, dcr_error *err)
{
    search s;
    int32_t found = DCR_NO_DAY;
    if (delivery_day == NULL) return dcr__refuse(err, DCR_E_NULL, "delivery_day is NULL");
    if (horizon_days > LONGEST_HORIZON) return dcr__refuse(err, DCR_E_RANGE, "horizon_days must be 1 to 3660; 0: 366");
    dcr_status status = start(&s, gate, order, min_share, err);
    if (status != DCR_OK) return status;
    status = told(find_day(&s, horizon_days != 0 ? horizon_days : USUAL_HORIZON, &found), err);
    if (status == DCR_OK) *delivery_day = found;
    return status;
}

/* ---- Smallest limit ---- */

static dcr_status find_limit(search *s, int64_t *out)
{
    int64_t failing = 0;
    int64_t passing = dcr__min(s->trial.order.amount, most_asked);
    bool passes = false;
    bool found = true;
    *out = 0;
    DCR_TRY(ask_limit(s, 0, &passes));
    if (passes) return DCR_OK;
    DCR_TRY(ask_limit(s, passing, &passes));
    if (!passes) DCR_TRY(double_up(s, ask_limit, true, &failing, &passing, &found));
    *out = DCR_NO_AMOUNT;
    return found ? close_in(s, ask_limit, passing, failing, out) : DCR_OK;
}

dcr_status dcr_gate_smallest_limit(
    dcr_gate *gate, const dcr_order *order, int64_t min_share, int64_t *limit, dcr_error *err)
{
    search s;
    int64_t found = DCR_NO_AMOUNT;
    if (limit == NULL) return dcr__refuse(err, DCR_E_NULL, "limit is NULL");
    dcr_status status = start(&s, gate, order, min_share, err);
    if (status != DCR_OK) return status;
    status = told(find_limit(&s, &found), err);
    if (status == DCR_OK) *limit = found;
    return status;
}

/* ---- Smallest payment ---- */

/* An invoice that a payment may name. */
typedef struct candidate {
    int64_t open; /* in its currency */
    uint32_t item, row;
    int32_t due_day;
    dcr_currency currency;
} candidate;

/* Those that are due first, ties in the order of the book. */
static size_t add_candidate(candidate *list, size_t num, const candidate *one)
{
    size_t at = num < MAX_CANDIDATES ? num : MAX_CANDIDATES;
    while (at > 0 && list[at - 1].due_day > one->due_day) at--;
    if (at == MAX_CANDIDATES) return num;
    const size_t last = num < MAX_CANDIDATES ? num : MAX_CANDIDATES - 1;
    for (size_t k = last; k > at; k--) list[k] = list[k - 1];
    list[at] = *one;
    return last + 1;
}

static dcr_status find_candidates(search *s, candidate *list, size_t *num, int64_t *exposure)
{
    const dcr_book *book = s->gate->book;
    const uint32_t *currency = dcr__facts_values(&s->gate->view.facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    DCR_TRY(dcr__gate_as_is(s->gate, s->trial.order.buyer_ix, s->gate->as_of, &s->fold));
    const dcr__slice *slice = &s->fold.slice;
    *num = 0;
    *exposure = s->fold.exposure;
    for (size_t i = 0; s->fold.status == DCR_OK && i < slice->num; i++) {
        const uint32_t row = slice->items[i].row;
        const candidate one = {slice->unpaid[i], book->items.start[s->trial.order.buyer_ix] + (uint32_t)i, row,
                               slice->items[i].due_day, currency[row]};
        if (dcr__is_credit(slice, i) || slice->s->status[i] != DCR_OK || one.open <= 0) continue;
        *num = add_candidate(list, *num, &one);
    }
    return DCR_OK;
}

/* The smallest payment on one invoice, or on none; `best` is kept where it takes no more off the debt. */
static dcr_status try_payment(search *s, const candidate *on, int64_t owed, dcr_gate_payment *best)
{
    const dcr_currency own = s->gate->policy->terms.currency;
    bool passes = false;
    int64_t amount = 0;
    s->trial.payment_item = on->item;
    s->trial.payment_currency = on->currency;
    DCR_TRY(ask_payment(s, on->open, &passes));
    if (!passes) return DCR_OK;
    DCR_TRY(close_in(s, ask_payment, on->open, 0, &amount));
    DCR_TRY(ask_payment(s, amount, &passes));
    const int64_t taken = owed - s->fold.exposure;
    if (best->taken != DCR_NO_AMOUNT && best->taken <= taken) return DCR_OK;
    best->amount = amount;
    best->taken = taken;
    best->invoice_ix = on->row;
    best->currency = on->currency != 0 ? on->currency : own;
    return DCR_OK;
}

static dcr_status find_payment(search *s, dcr_gate_payment *best)
{
    candidate list[MAX_CANDIDATES];
    size_t num = 0;
    int64_t exposure = 0;
    bool passes = false;
    DCR_TRY(ask_trial(s, &s->trial, &passes));
    if (passes) best->amount = best->taken = 0;
    if (passes || s->fold.status != DCR_OK || s->gate->book->buyers[s->trial.order.buyer_ix].has_balance) return DCR_OK;
    const int64_t owed = s->fold.exposure;
    DCR_TRY(find_candidates(s, list, &num, &exposure));
    for (size_t k = 0; k < num; k++) DCR_TRY(try_payment(s, &list[k], owed, best));
    if (best->taken != DCR_NO_AMOUNT || exposure <= 0) return DCR_OK;
    const candidate any = {.open = exposure, .item = DCR_NO_INDEX, .row = DCR_NO_INDEX};
    return try_payment(s, &any, owed, best);
}

dcr_status dcr_gate_smallest_payment(
    dcr_gate *gate, const dcr_order *order, int64_t min_share, dcr_gate_payment *payment, dcr_error *err)
{
    search s;
    dcr_gate_payment found = DCR_GATE_PAYMENT_INIT;
    dcr_status status = dcr__sized_check(payment, sizeof found);
    if (status != DCR_OK) return dcr__refuse(err, status, "payment is NULL or of unknown size; use DCR_GATE_PAYMENT_INIT");
    status = start(&s, gate, order, min_share, err);
    if (status != DCR_OK) return status;
    found.currency = gate->policy->terms.currency;
    status = told(find_payment(&s, &found), err);
    return status == DCR_OK ? dcr__sized_write(payment, &found, sizeof found, sizeof found) : status;
}
