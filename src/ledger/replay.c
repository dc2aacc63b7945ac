/* Which debt money pays, as a ledger without a policy reads it: what it names, else the oldest due day. Undated amounts are
 * off already; an invoice can be paid from its own day on, and money that finds no debt waits for the next one.
 * wordings.md 16.1, docs/readers/ledger.md. */
#include "ledger/replay.h"

#include "base/ckd.h"
#include "base/rank.h"
#include "base/refuse.h"

dcr_status dcr__replay_new(dcr__replay *replay)
{
    const dcr__heap *heap = &replay->ledger->heap;
    const dcr_book *book = replay->book = replay->ledger->book;
    const size_t items = book->largest_run;
    const size_t moneys = items + book->largest_receipts;
    replay->currencies = dcr__facts_values(&book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    replay->is_apart = dcr__facts_values(&book->facts[DCR_TABLE_RECEIPTS], DCR_RECEIPTS_IS_FOR_UNINSURED);
    replay->open = dcr__new_array(heap, items, sizeof *replay->open);
    replay->moneys = dcr__new_array(heap, moneys, sizeof *replay->moneys);
    replay->waiting = dcr__new_array(heap, moneys, sizeof *replay->waiting);
    replay->live.keys = dcr__new_array(heap, items, sizeof *replay->live.keys);
    replay->live.items = dcr__new_array(heap, items, sizeof *replay->live.items);
    const bool done = replay->open != NULL && replay->moneys != NULL && replay->waiting != NULL && replay->live.keys != NULL &&
                      replay->live.items != NULL;
    return done ? DCR_OK : DCR_E_NOMEM;
}

void dcr__replay_release(dcr__replay *replay)
{
    const dcr__heap *heap = &replay->ledger->heap;
    dcr__release(heap, replay->open);
    dcr__release(heap, replay->moneys);
    dcr__release(heap, replay->waiting);
    dcr__release(heap, replay->live.keys);
    dcr__release(heap, replay->live.items);
}

static dcr__ledger_item *items_of(const dcr__replay *r)
{
    return r->ledger->items + r->ledger->start[r->buyer];
}

static dcr_currency currency_of(const dcr__replay *r, size_t i)
{
    const dcr_currency own = r->currencies != NULL ? r->currencies[items_of(r)[i].row] : 0;
    return own != 0 ? own : r->ledger->view.currency;
}

static bool is_debt(const dcr__replay *r, size_t i)
{
    return !items_of(r)[i].is_credit && currency_of(r, i) == r->currency;
}

/* ---- Placing ---- */

static dcr_status note_payment(const dcr__replay *r, uint32_t item, int32_t day, int64_t amount, bool is_receipt)
{
    dcr__ledger *ledger = r->ledger;
    size_t *end = &ledger->payments_start[r->buyer + 1];
    dcr__payment *moved =
        dcr__grow(&ledger->heap, ledger->payments, &ledger->payments_capacity, *end + 1, sizeof *ledger->payments);
    if (moved == NULL) return DCR_E_NOMEM;
    ledger->payments = moved;
    DCR_TRY(dcr__ledger_convert(ledger, r->currency, items_of(r)[item].row, &amount, r->err));
    moved[(*end)++] = (dcr__payment){amount, day, ledger->start[r->buyer] + item, is_receipt};
    return DCR_OK;
}

static dcr_status place(dcr__replay *r, dcr__ledger_money *money, uint32_t item, int32_t day)
{
    dcr__ledger_item *paid = &items_of(r)[item];
    const int64_t amount = dcr__min(money->left, r->open[item]);
    if (amount == 0) return DCR_OK;
    money->left -= amount;
    r->open[item] -= amount;
    if (r->open[item] == 0 && !paid->is_undated) paid->settled_day = day;
    paid->has_payment = paid->has_payment || money->is_receipt;
    return note_payment(r, item, day, amount, money->is_receipt);
}

static dcr_status place_oldest(dcr__replay *r, dcr__ledger_money *money, int32_t day)
{
    while (money->left > 0 && r->live.num > 0) {
        const uint32_t item = r->live.items[0];
        DCR_TRY(place(r, money, item, day));
        if (r->open[item] == 0) dcr__heap_pop(&r->live);
    }
    return DCR_OK;
}

/* Money for other dealings pays nothing; what names a later invoice waits for that one. */
static dcr_status serve(dcr__replay *r, dcr__ledger_money *money, int32_t day)
{
    if (money->is_apart || (money->named != DCR_NO_INDEX && money->named >= r->next_live)) return DCR_OK;
    if (money->named != DCR_NO_INDEX) DCR_TRY(place(r, money, money->named, day));
    money->named = DCR_NO_INDEX;
    return place_oldest(r, money, day);
}

static dcr_status serve_waiting(dcr__replay *r, int32_t day)
{
    size_t kept = 0;
    for (size_t i = 0; i < r->num_waiting; i++) {
        dcr__ledger_money *money = &r->moneys[r->waiting[i]];
        DCR_TRY(serve(r, money, day));
        if (money->left > 0) r->waiting[kept++] = r->waiting[i];
    }
    r->num_waiting = kept;
    return DCR_OK;
}

static int32_t original_due(const dcr__replay *r, size_t i)
{
    return r->book->items.rows[r->book->items.start[r->buyer] + i].due_day;
}

/* Invoices dated up to the day become payable, day by day, and are paid by what waits. */
static dcr_status go_live(dcr__replay *r, int32_t until)
{
    const dcr__ledger_item *items = items_of(r);
    while (r->next_live < r->num_items && items[r->next_live].invoice_day <= until) {
        const int32_t day = items[r->next_live].invoice_day;
        for (; r->next_live < r->num_items && items[r->next_live].invoice_day == day; r->next_live++)
            if (is_debt(r, r->next_live) && r->open[r->next_live] > 0)
                dcr__heap_push(&r->live, dcr__rank_key(original_due(r, r->next_live), day), (uint32_t)r->next_live);
        if (r->num_waiting > 0) DCR_TRY(serve_waiting(r, day));
    }
    return DCR_OK;
}

/* ---- Money ---- */

/* The item named, as an item of the buyer; an item dated after the day of the question is waited for. */
static uint32_t named_of(const dcr__replay *r, uint32_t position)
{
    if (position == DCR_NO_INDEX) return DCR_NO_INDEX;
    const uint32_t item = position - r->book->items.start[r->buyer];
    return item >= r->num_items || currency_of(r, item) == r->currency ? item : DCR_NO_INDEX;
}

static dcr__ledger_money money_of_credit(const dcr__replay *r, size_t i)
{
    const dcr__item *item = &r->book->items.rows[r->book->items.start[r->buyer] + i];
    const uint32_t *targets = r->book->credit_target;
    return (dcr__ledger_money){.left = -(item->amount - item->paid),
                               .day = item->invoice_day,
                               .named = named_of(r, targets != NULL ? targets[item->row] : DCR_NO_INDEX)};
}

static dcr__ledger_money money_of_receipt(const dcr__replay *r, const dcr__receipt *receipt)
{
    return (dcr__ledger_money){.left = receipt->amount,
                               .day = receipt->day,
                               .named = named_of(r, receipt->item),
                               .is_receipt = true,
                               .is_apart = receipt->item == DCR_NO_INDEX && r->is_apart != NULL && r->is_apart[receipt->row] != 0};
}

static dcr_currency currency_of_receipt(const dcr__replay *r, const dcr__receipt *receipt)
{
    return receipt->currency != 0 ? receipt->currency : r->ledger->view.currency;
}

static bool is_seen_receipt(const dcr__replay *r, uint32_t at)
{
    return at < r->book->receipts.start[r->buyer + 1] && r->book->receipts.rows[at].day <= r->ledger->view.as_of_day;
}

/* Credits and receipts of the currency, merged by day; a credit goes before a receipt of the same day. */
static void gather(dcr__replay *r)
{
    const dcr__ledger_item *items = items_of(r);
    size_t credit = 0;
    uint32_t at = r->book->receipts.start[r->buyer];
    r->num_moneys = 0;
    for (;;) {
        while (credit < r->num_items && !(items[credit].is_credit && currency_of(r, credit) == r->currency)) credit++;
        while (is_seen_receipt(r, at) && currency_of_receipt(r, &r->book->receipts.rows[at]) != r->currency) at++;
        const dcr__receipt *receipt = is_seen_receipt(r, at) ? &r->book->receipts.rows[at] : NULL;
        if (credit == r->num_items && receipt == NULL) return;
        const bool takes_credit =
            credit < r->num_items && (receipt == NULL || items[credit].invoice_day <= receipt->day);
        r->moneys[r->num_moneys++] = takes_credit ? money_of_credit(r, credit++) : money_of_receipt(r, receipt);
        at += takes_credit ? 0 : 1;
    }
}

static dcr_status leave_unallocated(dcr__replay *r)
{
    dcr__total total = {0, 0};
    int64_t left = 0;
    for (size_t i = 0; i < r->num_moneys; i++) dcr__total_add(&total, r->moneys[i].left);
    if (!dcr__total_get(&total, &left)) return DCR_E_OVERFLOW;
    DCR_TRY(dcr__ledger_convert(r->ledger, r->currency, -1, &left, r->err));
    int64_t *sum = &r->ledger->unallocated[r->buyer];
    return dcr__add(*sum, left, sum) ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status replay_currency(dcr__replay *r)
{
    r->live.num = r->num_waiting = r->next_live = 0;
    gather(r);
    for (size_t i = 0; i < r->num_moneys; i++) {
        dcr__ledger_money *money = &r->moneys[i];
        DCR_TRY(go_live(r, money->day));
        DCR_TRY(serve(r, money, money->day));
        if (money->left > 0 && !money->is_apart) r->waiting[r->num_waiting++] = (uint32_t)i;
    }
    DCR_TRY(go_live(r, r->ledger->view.as_of_day));
    return leave_unallocated(r);
}

/* Every currency of the buyer once: that of an item or receipt whose currency none before it had. */
static dcr_status replay_all(dcr__replay *r)
{
    enum { MOST_CURRENCIES = 64 };
    dcr_currency done[MOST_CURRENCIES];
    size_t num_done = 0;
    const uint32_t first = r->book->receipts.start[r->buyer];
    for (size_t i = 0; i < r->num_items || is_seen_receipt(r, first + (uint32_t)(i - r->num_items)); i++) {
        const dcr_currency own = i < r->num_items
                                     ? currency_of(r, i)
                                     : currency_of_receipt(r, &r->book->receipts.rows[first + (uint32_t)(i - r->num_items)]);
        size_t k = 0;
        while (k < num_done && done[k] != own) k++;
        if (k < num_done) continue;
        if (num_done == MOST_CURRENCIES) return dcr__refuse(r->err, DCR_E_RANGE, "a buyer is billed in more than 64 currencies");
        done[num_done++] = r->currency = own;
        DCR_TRY(replay_currency(r));
    }
    return DCR_OK;
}

/* What is open of each document, and its gross amount, in the currency of the answer. */
static dcr_status show_amounts(const dcr__replay *r)
{
    for (size_t i = 0; i < r->num_items; i++) {
        dcr__ledger_item *item = &items_of(r)[i];
        item->open = r->open[i];
        DCR_TRY(dcr__ledger_convert(r->ledger, currency_of(r, i), item->row, &item->gross, r->err));
        DCR_TRY(dcr__ledger_convert(r->ledger, currency_of(r, i), item->row, &item->open, r->err));
    }
    return DCR_OK;
}

dcr_status dcr__replay_buyer(dcr__replay *r, uint32_t buyer)
{
    r->buyer = buyer;
    r->num_items = r->ledger->start[buyer + 1] - r->ledger->start[buyer];
    for (size_t i = 0; i < r->num_items; i++) r->open[i] = items_of(r)[i].open;
    DCR_TRY(replay_all(r));
    return show_amounts(r);
}
