/* Ledgers that keep a balance in place of payments. wordings.md 5: the newest invoices up to the balance are open, the one on
 * which it ends in part; what is older is paid, on a day that nobody knows. */
#include "base/ckd.h"
#include "book/keys.h"

typedef struct columns {
    const int64_t *balance;
    const int32_t *day;
    const int64_t *paid; /* of INVOICES */
    const uint32_t *currency;
} columns;

/* The items of a buyer that are in his balance: they stand in front, by invoice date. */
typedef struct account {
    dcr__item *items;
    size_t num;
} account;

static account account_of(const dcr_book *book, uint32_t buyer, int32_t until)
{
    account a = {book->items.rows + book->items.start[buyer], 0};
    const size_t num_all = book->items.start[buyer + 1] - book->items.start[buyer];
    const int32_t last = until != DCR_NO_DAY ? until : DCR_DAY_MAX; /* what is not known yet stands behind */
    while (a.num < num_all && a.items[a.num].invoice_day <= last) a.num++;
    return a;
}

static bool is_credit(const dcr__item *item)
{
    return (item->flags & DCR__ITEM_CREDIT) != 0;
}

/* Payment may be stated once: as a balance, or as receipts and what is paid of an invoice. */
static bool is_paid_otherwise(const dcr_book *book, uint32_t buyer, const account *a)
{
    if (book->receipts.start[buyer + 1] > book->receipts.start[buyer]) return true;
    for (size_t i = 0; i < a->num; i++)
        if (a->items[i].paid != 0) return true;
    return false;
}

static bool has_one_currency(const columns *c, const account *a)
{
    for (size_t i = 1; c->currency != NULL && i < a->num; i++)
        if (c->currency[a->items[i].row] != c->currency[a->items[0].row]) return false;
    return true;
}

static dcr_status judge(const dcr_book *book, const columns *c, uint32_t buyer, const account *a, dcr_column *column)
{
    *column = DCR_BUYERS_BALANCE;
    if (c->balance[buyer] < 0) return DCR_E_AMOUNT_SIGN;
    *column = DCR_BUYERS_BALANCE_DAY;
    if (c->day != NULL && c->day[buyer] != DCR_NO_DAY && !dcr__is_day(c->day[buyer])) return DCR_E_DATE;
    *column = DCR_BUYERS_BALANCE;
    if (is_paid_otherwise(book, buyer, a)) return DCR_E_DUPLICATE;
    if (!has_one_currency(c, a)) return DCR_E_CURRENCY_MIX;
    int64_t left = c->balance[buyer];
    for (size_t i = 0; i < a->num && left > 0; i++)
        if (!is_credit(&a->items[i])) left -= a->items[i].amount < left ? a->items[i].amount : left;
    return left > 0 ? DCR_E_AMOUNT : DCR_OK;
}

/* From the newest backwards until the balance is reached. Credit notes are used up in it. */
static void match(dcr__buyer *buyer, const account *a, int64_t balance)
{
    int64_t left = balance;
    for (size_t i = a->num; i-- > 0;) {
        dcr__item *item = &a->items[i];
        int64_t open = 0;
        if (!is_credit(item)) {
            open = item->amount < left ? item->amount : left;
            left -= open;
        }
        item->paid = item->amount - open;
        if (item->paid != 0) item->flags |= DCR__ITEM_PAID;
        buyer->flags |= item->flags;
    }
    buyer->has_balance = true;
}

/* The head of a group may be refused here: his members then name no buyer. */
static dcr_status leave_with_head(dcr_book *book)
{
    for (uint32_t b = 0; b < book->num_buyers; b++) {
        dcr__buyer *buyer = &book->buyers[b];
        if (buyer->status != DCR_OK || book->buyers[buyer->head].status == DCR_OK) continue;
        buyer->status = DCR_E_BUYER_UNKNOWN;
        if (dcr__book_complain(book, DCR_BUYERS_GROUP, b, DCR_E_BUYER_UNKNOWN) != DCR_OK) return DCR_E_NOMEM;
    }
    return DCR_OK;
}

dcr_status dcr__freeze_balances(dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_BUYERS];
    const columns c = {
        .balance = dcr__facts_values(facts, DCR_BUYERS_BALANCE),
        .day = dcr__facts_values(facts, DCR_BUYERS_BALANCE_DAY),
        .currency = dcr__facts_values(&book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY),
    };
    for (uint32_t b = 0; c.balance != NULL && b < book->num_buyers; b++) {
        if (c.balance[b] == DCR_NO_AMOUNT || book->buyers[b].status != DCR_OK) continue;
        const int32_t until = c.day != NULL ? c.day[b] : DCR_NO_DAY;
        const account a = account_of(book, b, until);
        dcr_column column = DCR_COLUMN_UNSET;
        const dcr_status status = judge(book, &c, b, &a, &column);
        if (status == DCR_OK) {
            match(&book->buyers[b], &a, c.balance[b]);
            continue;
        }
        book->buyers[b].status = status;
        if (dcr__book_complain(book, column, b, status) != DCR_OK) return DCR_E_NOMEM;
    }
    return c.balance != NULL ? leave_with_head(book) : DCR_OK;
}
