/* Which debt a receipt before the loss pays. wordings.md 16.1: oldest first, whatever the buyer designates, or as
 * designated, or all in proportion; the rule may change when cover for the buyer ends, a claim is filed or a loss has come.
 * Reads payment_allocation and the three terms after it (through payment_phase.h), uninsured_receipts_allocated. Undated
 * amounts come first, then dated money day by day; an invoice can be paid from its own date on, and money that finds no
 * debt waits for the next invoice. */
#include "base/ckd.h"
#include "base/heap.h"
#include "base/rank.h"
#include "num/split.h"
#include "rule/payment_phase.h"

/* Debt of one currency that can be paid now, in the order of payment. */
typedef struct open_heap {
    dcr__min_heap heap;
    int32_t order; /* the rule whose order it is in */
} open_heap;

typedef struct replay {
    dcr__slice *slice;
    dcr_currency currency; /* the one being replayed */
    open_heap open;
    size_t num_waiting;
    size_t next_live;      /* items before it are live */
    bool keeps_live;       /* a rule pays all open debt: what is live is kept in the order of the book, too */
    uint32_t *live;
    size_t num_live;
    const uint8_t *is_apart; /* column of RECEIPTS; NULL: none is for dealings that are not in the book */
    dcr__phase phase;
} replay;

static dcr_currency own_currency(const dcr__slice *slice, size_t i)
{
    const uint32_t *currency = dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    const dcr_currency own = currency != NULL ? currency[slice->items[i].row] : 0;
    return own != 0 ? own : slice->terms->currency;
}

static bool is_debt(const replay *r, size_t i)
{
    return !dcr__is_credit(r->slice, i) && own_currency(r->slice, i) == r->currency;
}

/* Puts a part of a money on an item. */
static dcr_status place_part(replay *r, dcr__money *money, uint32_t item, int32_t day, int64_t amount)
{
    dcr__scratch *s = r->slice->s;
    if (amount == 0) return DCR_OK;
    money->left -= amount;
    s->open[item] -= amount;
    if (money->is_credit)
        s->credited[item] += amount;
    else
        s->paid_own[item] += amount;
    if (!money->is_credit && money->named == DCR_NO_INDEX && !money->is_apart) s->named_for[item] += amount;
    if (money->day == INT32_MIN) s->is_undated[item] = 1;
    if (s->open[item] == 0 && s->is_undated[item] == 0) s->paid_day[item] = day;
    if (r->keeps_live && r->slice->num_placements == s->placements_capacity) DCR_TRY(dcr__more_placements(s));
    assert(r->slice->num_placements < s->placements_capacity);
    s->placements[r->slice->num_placements++] = (dcr__placement){amount, day, item};
    return DCR_OK;
}

static dcr_status place(replay *r, dcr__money *money, uint32_t item, int32_t day)
{
    return place_part(r, money, item, day, dcr__min(money->left, r->slice->s->open[item]));
}

/* The place of an item in the order of payment. */
static int64_t key_of(const dcr__scratch *s, int32_t order, uint32_t item)
{
    if (order == DCR_PAYMENT_ALLOCATION_OLDEST_INVOICE) return dcr__rank_key(s->invoice_day[item], s->due_day[item]);
    if (order == DCR_PAYMENT_ALLOCATION_OLDEST_DELIVERY) return dcr__rank_key(s->delivery_day[item], s->due_day[item]);
    return dcr__rank_key(s->due_day[item], s->invoice_day[item]);
}

static int32_t order_of(int32_t rule)
{
    const bool has_own = rule == DCR_PAYMENT_ALLOCATION_OLDEST_INVOICE || rule == DCR_PAYMENT_ALLOCATION_OLDEST_DELIVERY;
    return has_own ? rule : DCR_PAYMENT_ALLOCATION_OLDEST_DUE;
}

/* Another rule, another order of what is open. */
static void put_in_order(replay *r, int32_t order)
{
    if (r->open.order == order) return;
    const size_t num = r->open.heap.num;
    r->open.order = order;
    r->open.heap.num = 0;
    for (size_t i = 0; i < num; i++)
        dcr__heap_push(&r->open.heap, key_of(r->slice->s, order, r->open.heap.items[i]), r->open.heap.items[i]);
}

static void add_open(replay *r, uint32_t item)
{
    dcr__heap_push(&r->open.heap, key_of(r->slice->s, r->open.order, item), item);
    if (r->keeps_live) r->live[r->num_live++] = item;
}

/* What is left of a money goes to the oldest debt that is live. */
static dcr_status place_oldest(replay *r, dcr__money *money, int32_t day)
{
    dcr__scratch *s = r->slice->s;
    put_in_order(r, order_of(money->rule));
    while (money->left > 0 && r->open.heap.num > 0) {
        const uint32_t item = r->open.heap.items[0];
        if (s->open[item] > 0) DCR_TRY(place(r, money, item, day));
        if (s->open[item] == 0) dcr__heap_pop(&r->open.heap);
    }
    return DCR_OK;
}

/* Or to all debt that is live, in proportion; what is left over by rounding to the largest remainders. */
static dcr_status place_pro_rata(replay *r, dcr__money *money, int32_t day)
{
    dcr__scratch *s = r->slice->s;
    int64_t *weights = s->qualifying; /* both are free until the rule on what is insurable */
    int64_t *parts = s->covered;
    int64_t sum = 0;
    size_t num = 0;
    for (size_t i = 0; i < r->num_live; i++) {
        if (s->open[r->live[i]] == 0) continue;
        r->live[num] = r->live[i];
        weights[num] = s->open[r->live[num]];
        sum += weights[num++];
    }
    r->num_live = num;
    if (sum == 0) return DCR_OK;
    DCR_TRY(dcr__split(dcr__min(money->left, sum), weights, num, parts));
    for (size_t i = 0; i < num; i++) DCR_TRY(place_part(r, money, r->live[i], day, parts[i]));
    return DCR_OK;
}

static dcr_status place_by_rule(replay *r, dcr__money *money, int32_t day)
{
    if (money->rule == DCR_PAYMENT_ALLOCATION_PRO_RATA) return place_pro_rata(r, money, day);
    return place_oldest(r, money, day);
}

/* A money comes: what is pinned waits for its invoice, the rest goes by its rule. */
static dcr_status serve(replay *r, dcr__money *money, int32_t day)
{
    if (money->rule == 0 || (money->is_pinned && money->named >= r->next_live)) return DCR_OK;
    if (money->is_pinned) DCR_TRY(place(r, money, money->named, day));
    money->is_pinned = false;
    return place_by_rule(r, money, day);
}

static dcr_status serve_waiting(replay *r, int32_t day)
{
    dcr__scratch *s = r->slice->s;
    size_t kept = 0;
    for (size_t i = 0; i < r->num_waiting; i++) {
        dcr__money *money = &s->moneys[s->waiting[i]];
        DCR_TRY(serve(r, money, day));
        if (money->left > 0) s->waiting[kept++] = s->waiting[i];
    }
    r->num_waiting = kept;
    return DCR_OK;
}

/* Invoices dated up to the day become payable, day by day, and are paid by what waits. */
static dcr_status go_live(replay *r, int32_t until)
{
    dcr__scratch *s = r->slice->s;
    while (r->next_live < r->slice->num && s->invoice_day[r->next_live] <= until) {
        const int32_t day = s->invoice_day[r->next_live];
        for (; r->next_live < r->slice->num && s->invoice_day[r->next_live] == day; r->next_live++)
            if (is_debt(r, r->next_live) && s->open[r->next_live] > 0) add_open(r, (uint32_t)r->next_live);
        if (r->num_waiting > 0) DCR_TRY(serve_waiting(r, day));
    }
    return DCR_OK;
}

/* What the ledger matched without a date: to its own invoice, or pooled on the oldest of all. */
static size_t add_undated(replay *r)
{
    dcr__slice *slice = r->slice;
    dcr__scratch *s = slice->s;
    size_t num = 0;
    for (size_t i = 0; i < slice->num; i++) {
        if (!is_debt(r, i) || slice->items[i].paid == 0) continue;
        s->named_for[i] += slice->items[i].paid;
        s->moneys[num++] = (dcr__money){.left = slice->items[i].paid, .day = INT32_MIN, .named = (uint32_t)i,
                                        .rule = (uint8_t)r->phase.base};
    }
    return num;
}

/* The item named, where money of the replayed currency can pay it; an item dated later is waited for. */
static bool can_name(const replay *r, uint32_t item)
{
    return item >= r->slice->num || own_currency(r->slice, item) == r->currency;
}

static dcr__money money_of_credit(replay *r, size_t i)
{
    const dcr__slice *slice = r->slice;
    const uint32_t *targets = slice->book->credit_target;
    const uint32_t target = targets != NULL ? targets[slice->items[i].row] : DCR_NO_INDEX;
    const bool is_named = target != DCR_NO_INDEX && can_name(r, target - slice->first_item);
    return (dcr__money){.left = -(slice->items[i].amount - slice->items[i].paid),
                        .day = slice->items[i].invoice_day,
                        .named = is_named ? target - slice->first_item : DCR_NO_INDEX,
                        .rule = (uint8_t)dcr__phase_rule(&r->phase, slice->items[i].invoice_day),
                        .is_credit = true,
                        .is_pinned = is_named};
}

/* What the buyer paid for dealings that are not in the book; a receipt that names an invoice is for that. */
static bool is_apart(const replay *r, const dcr__receipt *receipt)
{
    return r->is_apart != NULL && receipt->item == DCR_NO_INDEX && r->is_apart[receipt->row] != 0;
}

static dcr__money money_of_receipt(replay *r, const dcr__receipt *receipt)
{
    const dcr__slice *slice = r->slice;
    const bool is_named = receipt->item != DCR_NO_INDEX && can_name(r, receipt->item - slice->first_item);
    const uint32_t item = is_named ? receipt->item - slice->first_item : DCR_NO_INDEX;
    const int32_t rule = dcr__phase_rule(&r->phase, receipt->day);
    dcr__money money = {.left = receipt->amount, .day = receipt->day, .named = item, .rule = (uint8_t)rule,
                        .is_pinned = is_named && rule == DCR_PAYMENT_ALLOCATION_AS_DESIGNATED,
                        .is_apart = is_apart(r, receipt)};
    if (is_named && item < slice->num) slice->s->named_for[item] += receipt->amount;
    if (money.is_apart && !dcr__term_flag(slice->terms, DCR_TERM_UNINSURED_RECEIPTS_ALLOCATED)) money.rule = 0;
    return money;
}

/* Credits and receipts of the currency, merged by day; a credit goes before a receipt of the same day. */
static size_t add_dated(replay *r, size_t num)
{
    dcr__slice *slice = r->slice;
    size_t credit = 0;
    size_t receipt = 0;
    for (;;) {
        while (credit < slice->num && !(dcr__is_credit(slice, credit) && own_currency(slice, credit) == r->currency))
            credit++;
        while (receipt < slice->num_receipts) {
            const dcr_currency own = slice->receipts[receipt].currency;
            if ((own != 0 ? own : slice->terms->currency) == r->currency) break;
            receipt++;
        }
        const bool has_credit = credit < slice->num;
        const bool has_receipt = receipt < slice->num_receipts;
        if (!has_credit && !has_receipt) return num;
        const bool take_credit =
            has_credit && (!has_receipt || slice->items[credit].invoice_day <= slice->receipts[receipt].day);
        slice->s->moneys[num++] =
            take_credit ? money_of_credit(r, credit++) : money_of_receipt(r, &slice->receipts[receipt++]);
    }
}

/* Undated money stays where the ledger put it, or is pooled on the oldest debt. */
static dcr_status place_undated(replay *r, size_t num_undated)
{
    dcr__scratch *s = r->slice->s;
    if (dcr__stays_matched(r->slice, r->phase.base)) {
        for (size_t i = 0; i < num_undated; i++) DCR_TRY(place(r, &s->moneys[i], s->moneys[i].named, INT32_MIN));
        return DCR_OK;
    }
    for (size_t i = 0; i < r->slice->num; i++)
        if (is_debt(r, i)) add_open(r, (uint32_t)i);
    for (size_t i = 0; i < num_undated; i++) DCR_TRY(place_oldest(r, &s->moneys[i], INT32_MIN));
    r->open.heap.num = r->num_live = 0; /* from here on invoices can be paid from their own date */
    return DCR_OK;
}

/* What found no debt, in policy currency at the day's rate. */
static dcr_status leave_unallocated(replay *r, size_t num_moneys)
{
    dcr__slice *slice = r->slice;
    int64_t left = 0;
    for (size_t i = 0; i < num_moneys; i++) left += slice->s->moneys[i].left;
    if (left == 0 || slice->unallocated == DCR_NO_AMOUNT) return DCR_OK;
    if (r->currency != slice->terms->currency) {
        dcr_rate rate;
        if (!dcr__book_rate(slice->book, r->currency, slice->terms->currency, slice->as_of, &rate)) {
            slice->unallocated = DCR_NO_AMOUNT;
            return DCR_OK;
        }
        DCR_TRY(dcr_convert(left, &rate, slice->terms->rounding, &left, NULL));
    }
    slice->unallocated += left;
    return DCR_OK;
}

static dcr_status replay_currency(dcr__slice *slice, dcr_currency currency)
{
    dcr__scratch *s = slice->s;
    replay r = {.slice = slice, .currency = currency, .open = {{s->keys, s->spare, 0}, 0}, .live = s->order};
    r.phase = dcr__phase_start(slice);
    r.is_apart = dcr__facts_values(&slice->book->facts[DCR_TABLE_RECEIPTS], DCR_RECEIPTS_IS_FOR_UNINSURED);
    r.keeps_live = dcr__phase_has(&r.phase, DCR_PAYMENT_ALLOCATION_PRO_RATA);
    r.open.order = order_of(r.phase.base);
    const size_t num_undated = add_undated(&r);
    const size_t num_moneys = add_dated(&r, num_undated);
    DCR_TRY(place_undated(&r, num_undated));
    for (size_t i = num_undated; i < num_moneys; i++) {
        dcr__money *money = &s->moneys[i];
        DCR_TRY(go_live(&r, money->day));
        DCR_TRY(serve(&r, money, money->day));
        if (money->left > 0 && money->rule != 0) s->waiting[r.num_waiting++] = (uint32_t)i;
    }
    DCR_TRY(go_live(&r, slice->as_of));
    return leave_unallocated(&r, num_moneys);
}

/* Receipts that the buyer meant for other debt: S02. The rest is S01. */
static void attribute(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++) {
        const int64_t own = dcr__min(s->paid_own[i], s->named_for[i]);
        s->paid_moved[i] = s->paid_own[i] - own;
        s->paid_own[i] = own;
        if (!dcr__is_credit(slice, i)) continue;
        s->credited[i] = s->gross[i];
        s->paid_day[i] = DCR_NO_DAY;
    }
}

static void start(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++) {
        s->open[i] = dcr__is_credit(slice, i) ? 0 : slice->items[i].amount;
        s->credited[i] = s->paid_own[i] = s->paid_moved[i] = s->named_for[i] = 0;
        s->paid_day[i] = DCR_NO_DAY;
        s->is_undated[i] = 0;
    }
}

/* Every currency of the buyer once: that of an item or receipt whose currency none before it had. */
static dcr_status replay_all(dcr__slice *slice)
{
    DCR_TRY(replay_currency(slice, slice->terms->currency));
    const uint32_t *column = dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    dcr_currency done[64];
    size_t num_done = 0;
    done[num_done++] = slice->terms->currency;
    for (size_t i = 0; i < slice->num + slice->num_receipts; i++) {
        dcr_currency own = slice->terms->currency;
        if (i < slice->num)
            own = column != NULL ? own_currency(slice, i) : own;
        else if (slice->receipts[i - slice->num].currency != 0)
            own = slice->receipts[i - slice->num].currency;
        size_t k = 0;
        while (k < num_done && done[k] != own) k++;
        if (k < num_done) continue;
        if (num_done == sizeof done / sizeof done[0]) return DCR_E_RANGE; /* no buyer is billed in 64 currencies */
        done[num_done++] = own;
        DCR_TRY(replay_currency(slice, own));
    }
    return DCR_OK;
}

/* The snapshot of most ledgers: nothing dated, and what is paid stays where the ledger put it. */
static void take_as_matched(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++) {
        s->open[i] = slice->items[i].amount - slice->items[i].paid;
        s->paid_own[i] = slice->items[i].paid;
        s->credited[i] = 0;
        s->paid_moved[i] = 0;
        s->paid_day[i] = DCR_NO_DAY;
    }
}

bool dcr__stays_matched(const dcr__slice *slice, int32_t rule)
{
    return rule == DCR_PAYMENT_ALLOCATION_AS_DESIGNATED || rule == DCR_PAYMENT_ALLOCATION_PRO_RATA ||
           slice->buyer->has_balance;
}

dcr_status dcr__rule_pay_before(dcr__slice *slice)
{
    const bool matched = dcr__stays_matched(slice, dcr__payment_rule(slice)) || !dcr__has_undated(slice);
    if (slice->num_receipts == 0 && !slice->has_credits && matched) {
        take_as_matched(slice);
        return DCR_OK;
    }
    int64_t received = 0;
    for (size_t i = 0; i < slice->num_receipts; i++)
        if (!dcr__add(received, slice->receipts[i].amount, &received)) return DCR_E_OVERFLOW;
    slice->is_replayed = true;
    start(slice);
    DCR_TRY(replay_all(slice));
    attribute(slice);
    return DCR_OK;
}
