/* Which debt a receipt before the loss pays. wordings.md 16.1: oldest first, whatever the buyer designates, or as
 * designated. Reads payment_allocation. Undated amounts come first, then dated money day by day; an invoice can be paid
 * from its own date on, and money that finds no debt waits for the next invoice. */
#include "base/ckd.h"
#include "base/rank.h"
#include "rule/slice.h"

/* Debt of one currency that can be paid now: a heap of places in the order of payment. */
typedef struct open_heap {
    uint32_t *places; /* rank of the item; the smallest on top */
    size_t num;
} open_heap;

static void heap_push(open_heap *heap, uint32_t rank)
{
    size_t at = heap->num++;
    while (at > 0 && heap->places[(at - 1) / 2] > rank) {
        heap->places[at] = heap->places[(at - 1) / 2];
        at = (at - 1) / 2;
    }
    heap->places[at] = rank;
}

static void heap_pop(open_heap *heap)
{
    const uint32_t rank = heap->places[--heap->num];
    size_t at = 0;
    for (;;) {
        size_t child = 2 * at + 1;
        if (child >= heap->num) break;
        if (child + 1 < heap->num && heap->places[child + 1] < heap->places[child]) child++;
        if (heap->places[child] >= rank) break;
        heap->places[at] = heap->places[child];
        at = child;
    }
    heap->places[at] = rank;
}

typedef struct replay {
    dcr__slice *slice;
    dcr_currency currency; /* the one being replayed */
    open_heap heap;
    size_t num_waiting;
    size_t next_live;      /* items before it are live */
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

static void place(replay *r, dcr__money *money, uint32_t item, int32_t day)
{
    dcr__scratch *s = r->slice->s;
    const int64_t amount = dcr__min(money->left, s->open[item]);
    if (amount == 0) return;
    money->left -= amount;
    s->open[item] -= amount;
    if (money->is_credit)
        s->credited[item] += amount;
    else
        s->paid_own[item] += amount;
    if (!money->is_credit && money->named == DCR_NO_INDEX) s->named_for[item] += amount;
    if (money->day == INT32_MIN) s->is_undated[item] = 1;
    s->placements[r->slice->num_placements++] = (dcr__placement){amount, day, item};
    if (s->open[item] == 0 && s->is_undated[item] == 0) s->paid_day[item] = day;
}

/* The rest of a money goes to the oldest debt that is live. */
static void place_oldest(replay *r, dcr__money *money, int32_t day)
{
    dcr__scratch *s = r->slice->s;
    while (money->left > 0 && r->heap.num > 0) {
        const uint32_t item = s->order[r->heap.places[0]];
        if (s->open[item] > 0) place(r, money, item, day);
        if (s->open[item] == 0) heap_pop(&r->heap);
    }
}

/* Money that waits: what is pinned waits for its invoice, the rest for any. */
static void serve_waiting(replay *r, int32_t day)
{
    dcr__scratch *s = r->slice->s;
    size_t kept = 0;
    for (size_t i = 0; i < r->num_waiting; i++) {
        dcr__money *money = &s->moneys[s->waiting[i]];
        const bool is_live = !money->is_pinned || money->named < r->next_live;
        if (money->is_pinned && is_live) {
            place(r, money, money->named, day);
            money->is_pinned = false;
        }
        if (is_live) place_oldest(r, money, day);
        if (money->left > 0) s->waiting[kept++] = s->waiting[i];
    }
    r->num_waiting = kept;
}

/* Invoices dated up to the day become payable, day by day, and are paid by what waits. */
static void go_live(replay *r, int32_t until)
{
    dcr__scratch *s = r->slice->s;
    while (r->next_live < r->slice->num && s->invoice_day[r->next_live] <= until) {
        const int32_t day = s->invoice_day[r->next_live];
        for (; r->next_live < r->slice->num && s->invoice_day[r->next_live] == day; r->next_live++)
            if (is_debt(r, r->next_live) && s->open[r->next_live] > 0) heap_push(&r->heap, s->rank[r->next_live]);
        if (r->num_waiting > 0) serve_waiting(r, day);
    }
}

/* The order of payment: by due date, or by invoice date. */
static void rank_items(replay *r)
{
    dcr__slice *slice = r->slice;
    dcr__scratch *s = slice->s;
    const bool by_invoice = slice->terms->payment_allocation == DCR_PAYMENT_ALLOCATION_OLDEST_INVOICE;
    for (size_t i = 0; i < slice->num; i++)
        s->keys[i] = by_invoice ? dcr__rank_key(s->invoice_day[i], s->due_day[i])
                                : dcr__rank_key(s->due_day[i], s->invoice_day[i]);
    dcr__rank_by(s->keys, slice->num, s->order, s->spare);
    for (size_t rank = 0; rank < slice->num; rank++) s->rank[s->order[rank]] = (uint32_t)rank;
    r->heap.places = s->spare;
    r->heap.num = 0;
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
        s->moneys[num++] = (dcr__money){slice->items[i].paid, INT32_MIN, (uint32_t)i, false, false};
    }
    return num;
}

/* The item named, where money of the replayed currency can pay it; an item dated later is waited for. */
static bool can_name(const replay *r, uint32_t item)
{
    return item >= r->slice->num || own_currency(r->slice, item) == r->currency;
}

static dcr__money money_of_credit(const replay *r, size_t i)
{
    const dcr__slice *slice = r->slice;
    const uint32_t *targets = slice->book->credit_target;
    const uint32_t target = targets != NULL ? targets[slice->items[i].row] : DCR_NO_INDEX;
    const bool is_named = target != DCR_NO_INDEX && can_name(r, target - slice->first_item);
    const uint32_t item = is_named ? target - slice->first_item : DCR_NO_INDEX;
    return (dcr__money){-(slice->items[i].amount - slice->items[i].paid), slice->items[i].invoice_day, item, true,
                        is_named};
}

static dcr__money money_of_receipt(replay *r, const dcr__receipt *receipt)
{
    const dcr__slice *slice = r->slice;
    const bool is_named = receipt->item != DCR_NO_INDEX && can_name(r, receipt->item - slice->first_item);
    const uint32_t item = is_named ? receipt->item - slice->first_item : DCR_NO_INDEX;
    if (is_named && item < slice->num) slice->s->named_for[item] += receipt->amount;
    return (dcr__money){receipt->amount, receipt->day, item, false,
                        is_named && slice->terms->payment_allocation == DCR_PAYMENT_ALLOCATION_AS_DESIGNATED};
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

static void place_undated(replay *r, size_t num_undated)
{
    dcr__scratch *s = r->slice->s;
    const bool designated = r->slice->terms->payment_allocation == DCR_PAYMENT_ALLOCATION_AS_DESIGNATED;
    for (size_t i = 0; i < num_undated && designated; i++) place(r, &s->moneys[i], s->moneys[i].named, INT32_MIN);
    if (designated) return;
    for (size_t i = 0; i < r->slice->num; i++)
        if (is_debt(r, i)) heap_push(&r->heap, s->rank[i]);
    for (size_t i = 0; i < num_undated; i++) place_oldest(r, &s->moneys[i], INT32_MIN);
    r->heap.num = 0; /* from here on invoices can be paid from their own date */
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
    replay r = {slice, currency, {NULL, 0}, 0, 0};
    dcr__scratch *s = slice->s;
    rank_items(&r);
    const size_t num_undated = add_undated(&r);
    const size_t num_moneys = add_dated(&r, num_undated);
    place_undated(&r, num_undated);
    for (size_t i = num_undated; i < num_moneys; i++) {
        dcr__money *money = &s->moneys[i];
        go_live(&r, money->day);
        const bool waits = money->is_pinned && money->named >= r.next_live;
        if (money->is_pinned && !waits) {
            place(&r, money, money->named, money->day);
            money->is_pinned = false;
        }
        if (!waits) place_oldest(&r, money, money->day);
        if (money->left > 0) s->waiting[r.num_waiting++] = (uint32_t)i;
    }
    go_live(&r, slice->as_of);
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

dcr_status dcr__rule_pay_before(dcr__slice *slice)
{
    const bool designated = slice->terms->payment_allocation == DCR_PAYMENT_ALLOCATION_AS_DESIGNATED;
    const bool matched = designated || !dcr__has_undated(slice);
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
