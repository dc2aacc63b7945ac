#include "ledger/ledger.h"

#include "base/refuse.h"
#include "day/civil.h"
#include "ledger/replay.h"
#include "num/rounding.h"

/* ---- Currency of the answer ---- */

/* The one currency that the rows of a table state; 0 when none does. Documents that are not known yet keep their place in a book. */
static dcr_status stated_in(const dcr_book *book, dcr_table_kind table, dcr_column column, dcr_currency *out, dcr_error *err)
{
    const dcr__facts *facts = &book->facts[table];
    const uint32_t *currencies = dcr__facts_values(facts, column);
    for (size_t i = 0; currencies != NULL && i < facts->rows; i++) {
        if (currencies[i] == 0 || currencies[i] == *out) continue;
        if (table != DCR_TABLE_INVOICES && !dcr__is_known(book, table, (uint32_t)i)) continue;
        if (*out != 0)
            return dcr__refuse_at(err, DCR_E_CURRENCY_MIX, 0, (int32_t)table, (int32_t)column, (int64_t)i,
                                  "documents state several currencies; give the currency of the answer");
        *out = currencies[i];
    }
    return DCR_OK;
}

/* That of the documents; where none states one, that of the receipts. An amount without a currency could not be written. */
static dcr_status stated_currency(const dcr_book *book, dcr_currency *out, dcr_error *err)
{
    *out = 0;
    DCR_TRY(stated_in(book, DCR_TABLE_INVOICES, DCR_INVOICES_CURRENCY, out, err));
    if (*out == 0) DCR_TRY(stated_in(book, DCR_TABLE_RECEIPTS, DCR_RECEIPTS_CURRENCY, out, err));
    return *out != 0 ? DCR_OK : dcr__refuse(err, DCR_E_CURRENCY, "no document states a currency; give that of the answer");
}

/* ---- Documents ---- */

static int32_t day_or_none(const int32_t *days, uint32_t row)
{
    return days != NULL ? days[row] : DCR_NO_DAY;
}

static dcr__ledger_item item_of(const dcr_book *book, const dcr__ledger_view *view, const dcr__item *item)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_INVOICES];
    const int32_t extended = day_or_none(dcr__facts_values(facts, DCR_INVOICES_EXTENDED_DUE_DAY), item->row);
    const bool is_credit = (item->flags & DCR__ITEM_CREDIT) != 0;
    return (dcr__ledger_item){.gross = item->amount,
                              .open = is_credit ? 0 : item->amount - item->paid,
                              .invoice_day = item->invoice_day,
                              .due_day = view->counts_extended && extended != DCR_NO_DAY ? extended : item->due_day,
                              .promise_day = is_credit ? DCR_NO_DAY : extended,
                              .settled_day = DCR_NO_DAY,
                              .row = item->row,
                              .is_credit = is_credit,
                              .is_undated = item->paid != 0};
}

static uint32_t add_items(dcr__ledger *ledger, uint32_t buyer)
{
    const dcr_book *book = ledger->book;
    uint32_t at = ledger->start[buyer];
    if (book->buyers[buyer].status != DCR_OK) return at;
    for (uint32_t i = book->items.start[buyer]; i < book->items.start[buyer + 1]; i++) {
        const dcr__item *item = &book->items.rows[i];
        if (item->invoice_day > ledger->view.as_of_day) break;
        ledger->items[at++] = item_of(book, &ledger->view, item);
    }
    return at;
}

static size_t count_refused(const dcr_book *book)
{
    size_t num = 0;
    for (size_t row = 0; row < book->facts[DCR_TABLE_INVOICES].rows; row++) {
        const uint32_t buyer = dcr__book_buyer_of(book, (uint32_t)row);
        num += buyer == DCR_NO_INDEX || book->buyers[buyer].status != DCR_OK;
    }
    return num;
}

/* ---- The ledger ---- */

static dcr_status make_room(dcr__ledger *ledger, const dcr_book *book)
{
    ledger->items = dcr__new_array_raw(&ledger->heap, book->items.start[book->num_buyers], sizeof *ledger->items);
    ledger->start = dcr__new_array(&ledger->heap, book->num_buyers + 1, sizeof *ledger->start);
    ledger->payments_start = dcr__new_array(&ledger->heap, book->num_buyers + 1, sizeof *ledger->payments_start);
    ledger->unallocated = dcr__new_array(&ledger->heap, book->num_buyers, sizeof *ledger->unallocated);
    const bool done = ledger->items != NULL && ledger->start != NULL && ledger->payments_start != NULL &&
                      ledger->unallocated != NULL;
    return done ? DCR_OK : DCR_E_NOMEM;
}

static dcr_status read_buyers(dcr__ledger *ledger, dcr_error *err)
{
    const dcr_book *book = ledger->book;
    dcr__replay replay = {.ledger = ledger, .err = err};
    dcr_status status = dcr__replay_new(&replay);
    for (uint32_t buyer = 0; status == DCR_OK && buyer < ledger->num_buyers; buyer++) {
        ledger->start[buyer + 1] = add_items(ledger, buyer);
        ledger->payments_start[buyer + 1] = ledger->payments_start[buyer];
        if (book->buyers[buyer].status == DCR_OK) status = dcr__replay_buyer(&replay, buyer);
    }
    dcr__replay_release(&replay);
    return status;
}

dcr_status dcr__ledger_convert(const dcr__ledger *ledger, dcr_currency from, int64_t row, int64_t *amount, dcr_error *err)
{
    const dcr__ledger_view *view = &ledger->view;
    dcr_rate rate;
    if (*amount == 0 || from == view->currency) return DCR_OK;
    if (!dcr__book_rate(ledger->book, from, view->currency, view->as_of_day, &rate))
        return dcr__refuse_at(err, DCR_E_RATE_ABSENT, 0, DCR_TABLE_INVOICES, DCR_INVOICES_CURRENCY, row,
                              "no rate into the currency of the answer on or before the day of the question");
    const dcr_status status = dcr_convert(*amount, &rate, view->rounding, amount, NULL);
    if (status == DCR_E_ROUNDING_ABSENT) return dcr__refuse(err, status, "a converted amount leaves a rest; give a rounding");
    return status;
}

void dcr__balance_add(dcr__balance *balance, const dcr__ledger_item *item, int32_t day)
{
    if (!dcr__ledger_is_open(item)) return;
    dcr__total_add(&balance->open, item->open);
    balance->num_open++;
    if (!dcr__ledger_is_overdue(item, day)) return;
    dcr__total_add(&balance->overdue, item->open);
    balance->num_overdue++;
}

dcr_status dcr__ledger_told(dcr_error *err, dcr_status status)
{
    if (status == DCR_E_NOMEM) return dcr__refuse(err, status, "no memory for the ledger");
    if (status == DCR_E_OVERFLOW) return dcr__refuse(err, status, "amounts of the ledger are too large");
    return status; /* the others were told where they arose */
}

dcr_status dcr__ledger_read(const dcr_book *book, const dcr__ledger_view *view, const dcr__heap *heap, dcr__ledger *out,
                            dcr_error *err)
{
    *out = (dcr__ledger){.heap = *heap, .book = book, .view = *view, .num_buyers = book->num_buyers};
    if (!dcr__day_is_valid(view->as_of_day))
        return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (!dcr__rounding_is_known(view->rounding)) return dcr__refuse(err, DCR_E_RANGE, "rounding is not a mode");
    if (view->currency == 0) DCR_TRY(stated_currency(book, &out->view.currency, err));
    out->num_refused = count_refused(book);
    dcr_status status = make_room(out, book);
    if (status == DCR_OK) status = read_buyers(out, err);
    return dcr__ledger_told(err, status);
}

void dcr__ledger_release(dcr__ledger *ledger)
{
    if (ledger->heap.release == NULL) return;
    dcr__release(&ledger->heap, ledger->items);
    dcr__release(&ledger->heap, ledger->start);
    dcr__release(&ledger->heap, ledger->payments);
    dcr__release(&ledger->heap, ledger->payments_start);
    dcr__release(&ledger->heap, ledger->unallocated);
}

dcr_status dcr__ledger_answer(const dcr_book *book, const dcr__ledger_view *view, const dcr_allocator *allocator,
                              dcr__ledger_show show, const void *question, dcr_result **out, dcr_error *err)
{
    dcr_result *result = NULL;
    dcr__ledger ledger;
    DCR_TRY(dcr__result_new(allocator, 0, &result, err));
    dcr_status status = dcr__ledger_read(book, view, &result->heap, &ledger, err);
    if (status == DCR_OK) {
        result->currency = ledger.view.currency;
        status = dcr__ledger_told(err, show(&ledger, question, result, err));
    }
    dcr__ledger_release(&ledger);
    if (status == DCR_OK)
        *out = result;
    else
        dcr_result_free(result);
    return status;
}
