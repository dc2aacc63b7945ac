/* The ledger on a day, without a policy: what is open of each document, and what was paid of it when. docs/readers/ledger.md. */
#ifndef DCR_LEDGER_LEDGER_H
#define DCR_LEDGER_LEDGER_H

#include "base/check.h"
#include "book/book.h"
#include "num/amount.h"
#include "terms/result.h"

/* What every view of the ledger asks. */
typedef struct dcr__ledger_view {
    int32_t as_of_day;
    dcr_currency currency; /* 0: the one that the documents state */
    dcr_rounding rounding;
    bool counts_extended;
} dcr__ledger_view;

/* A document that is seen. Amounts are in the currency of the answer. */
typedef struct dcr__ledger_item {
    int64_t gross, open;
    int32_t invoice_day;
    int32_t due_day;     /* the one that counts; of a credit note it may be absent */
    int32_t promise_day; /* as last extended, or DCR_NO_DAY */
    int32_t settled_day; /* of the part that left nothing open; DCR_NO_DAY: open, or settled without a date */
    uint32_t row;
    bool is_credit;
    bool is_undated;  /* something was settled without a date */
    bool has_payment;
} dcr__ledger_item;

/* A part of a receipt (a payment) or of a credit note on an invoice. */
typedef struct dcr__payment {
    int64_t amount; /* currency of the answer */
    int32_t day;
    uint32_t item;
    bool is_receipt;
} dcr__payment;

typedef struct dcr__ledger {
    dcr__heap heap;
    const dcr_book *book;
    dcr__ledger_view view; /* with the currency of the answer */
    size_t num_buyers;
    size_t num_refused;
    dcr__ledger_item *items; /* of buyer b: start[b] to start[b + 1], by invoice day */
    uint32_t *start;
    dcr__payment *payments;  /* of buyer b: payments_start[b] to payments_start[b + 1], as they were made */
    size_t *payments_start;
    size_t payments_capacity;
    int64_t *unallocated; /* by buyer */
} dcr__ledger;

/* Reads the book into `out`. What it holds is released in any case by dcr__ledger_release. */
dcr_status dcr__ledger_read(const dcr_book *book, const dcr__ledger_view *view, const dcr__heap *heap, dcr__ledger *out,
                            dcr_error *err);
void dcr__ledger_release(dcr__ledger *ledger);

/* An amount into the currency of the answer, at the rate of the day of the question; `row` of INVOICES for the refusal. */
dcr_status dcr__ledger_convert(const dcr__ledger *ledger, dcr_currency from, int64_t row, int64_t *amount, dcr_error *err);

static inline bool dcr__ledger_is_open(const dcr__ledger_item *item)
{
    return item->open > 0;
}

static inline bool dcr__ledger_is_overdue(const dcr__ledger_item *item, int32_t day)
{
    return item->open > 0 && item->due_day < day;
}

/* Balances of a buyer, or of the book. */
typedef struct dcr__balance {
    dcr__total open, overdue;
    size_t num_open, num_overdue;
} dcr__balance;

void dcr__balance_add(dcr__balance *balance, const dcr__ledger_item *item, int32_t day);

/* A view of the ledger: reads it, and lets `show` fill the answer. */
typedef dcr_status (*dcr__ledger_show)(const dcr__ledger *ledger, const void *question, dcr_result *result, dcr_error *err);
dcr_status dcr__ledger_answer(const dcr_book *book, const dcr__ledger_view *view, const dcr_allocator *allocator,
                              dcr__ledger_show show, const void *question, dcr_result **out, dcr_error *err);

/* Tells the two errors that no row is to blame for; the others were told where they arose. */
dcr_status dcr__ledger_told(dcr_error *err, dcr_status status);

/* A total as an amount of the answer. DCR_E_OVERFLOW. */
static inline dcr_status dcr__put_total(const dcr__total *total, int64_t *out)
{
    return dcr__total_get(total, out) ? DCR_OK : DCR_E_OVERFLOW;
}

#endif
