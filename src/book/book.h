/* The frozen book: facts grouped by buyer, in the order in which the fold reads them. */
#ifndef DCR_BOOK_BOOK_H
#define DCR_BOOK_BOOK_H

#include <stdbool.h>

#include "base/index.h"
#include "base/ref.h"
#include "base/remembered.h"
#include "terms/facts.h"
#include "delcredere/book.h"
#include "delcredere/number.h"

enum {
    DCR__ITEM_CREDIT = 1,        /* a credit note */
    DCR__ITEM_DISPUTED = 2,
    DCR__ITEM_CONSENTED = 4,     /* extension with consent */
    DCR__ITEM_LETTER_OF_CREDIT = 8,
    DCR__ITEM_PREPAYMENT = 16,
    DCR__ITEM_NAMED = 32,        /* the policy names the transaction */
    DCR__ITEM_PAID = 64          /* part of it is paid without a date */
};

/* What the fold reads of every invoice. 32 bytes: two to a cache line. */
typedef struct dcr__item {
    int64_t amount; /* own currency */
    int64_t paid;
    int32_t invoice_day;
    int32_t due_day; /* DCR_NO_DAY only on credit notes */
    uint32_t row;    /* in INVOICES */
    uint32_t flags;
} dcr__item;

typedef struct dcr__buyer {
    uint32_t country;
    uint32_t head; /* of his group, in BUYERS; himself when he stands alone */
    dcr_status status; /* of the row: a buyer with a status is answered with it */
    uint8_t kind;      /* dcr_buyer_kind */
    bool is_affiliate;
    bool is_insured_buyer;
    bool has_balance;  /* the ledger gives a balance in place of payments: what is paid was matched by it */
    /* His items together, for a quick look at what kind of buyer he is: */
    uint32_t flags;
    int32_t last_due;
    uint64_t amounts;             /* or-ed: none is larger, and none below zero when the first bit is not set */
    int32_t first_open_due;       /* of items not paid in full; INT32_MAX: none */
    int32_t first_undisputed_due; /* likewise, without those in dispute */
} dcr__buyer;

/* A decision in effect on [from_day, until_day). */
typedef struct dcr__limit {
    int64_t amount;
    int64_t percentage; /* DCR_NO_RATIO */
    int32_t from_day;
    int32_t until_day;     /* its own end or that of the next decision; INT32_MAX: open */
    uint32_t row;
    uint8_t decision;      /* dcr_decision */
    uint8_t kind;          /* dcr_limit_kind */
    bool ended_itself : 1; /* until_day is its own end */
    bool is_cut : 1;       /* it lowers the decision before it; only in the detailed timeline */
    bool has_lapsed : 1;   /* it ended for want of deliveries */
    uint32_t currency;     /* 0: of the policy */
    int32_t own_until_day; /* its own end; INT32_MAX: none */
} dcr__limit;

typedef struct dcr__receipt {
    int64_t amount;
    int32_t day;
    uint32_t row;
    uint32_t item;     /* position in items of the invoice named, or DCR_NO_INDEX */
    uint32_t currency; /* 0: of the policy; of the invoice named where that has one */
} dcr__receipt;

typedef struct dcr__event {
    int64_t amount; /* DCR_NO_AMOUNT */
    int32_t day;
    uint32_t row;
    uint32_t item;  /* or DCR_NO_INDEX: all of the buyer */
    uint32_t event; /* dcr_event */
} dcr__event;

typedef struct dcr__recovery {
    int64_t amount, costs;
    int32_t day;
    uint32_t row;
    uint32_t invoice_row; /* row of the invoice named in INVOICES, or DCR_NO_INDEX */
    uint32_t currency;    /* 0: of the policy */
} dcr__recovery;

/* A row that concerns a buyer or one of his invoices: an answer to a condition, a deduction. */
typedef struct dcr__named {
    int32_t day;   /* DCR_NO_DAY: since ever */
    uint32_t row;  /* in its table */
    uint32_t item; /* or DCR_NO_INDEX: all of the buyer */
    uint32_t code; /* dcr_condition or dcr_deduction */
} dcr__named;

/* Such rows grouped by buyer, by day, then row. NULL where the table has none. */
typedef struct dcr__named_rows {
    dcr__named *rows;
    uint32_t *start;
} dcr__named_rows;

typedef struct dcr__rate {
    int64_t numerator;
    int64_t denominator;
    dcr_currency from;
    dcr_currency to;
    int32_t day;
    uint32_t row;
} dcr__rate;

typedef struct dcr__problem {
    int32_t table;
    int32_t column;
    uint32_t row;
    dcr_status status;
} dcr__problem;

/* Rows of one kind, grouped by buyer: those of buyer b are rows[start[b]] up to rows[start[b + 1]]. */
#define DCR__GROUPED(type) struct { type *rows; uint32_t *start; }

/* The columns of a kind of facts that say when a row became known: the first that has a day counts. */
enum { DCR__KNOWN_DAYS = 4 };
typedef struct dcr__known {
    const int32_t *days[DCR__KNOWN_DAYS];
    size_t num;
} dcr__known;

struct dcr_book {
    dcr__ref ref;
    dcr__heap heap;
    dcr_book *whole;   /* the book whose facts this one shares; NULL when they are its own */
    uint32_t *granted_decision; /* columns of LIMITS in place of its own: requests that count as granted; or NULL */
    int64_t *granted_amount;
    int32_t known_on;  /* rows that became known later are not seen; INT32_MAX: all are */
    dcr__known known[DCR__NUM_FACTS];
    dcr__facts facts[DCR__NUM_FACTS];
    dcr_table tables[DCR__NUM_FACTS];
    dcr__index buyer_index;
    dcr__index invoice_index;
    size_t num_buyers;
    dcr__buyer *buyers;
    DCR__GROUPED(dcr__item) items;       /* by invoice day, then row */
    DCR__GROUPED(dcr__limit) limits;     /* named and automatic, by from_day: each ends where the next begins */
    DCR__GROUPED(dcr__limit) others;     /* pending, and all other kinds, by from_day, then row: as they are stated */
    DCR__GROUPED(dcr__receipt) receipts; /* by day, then row */
    DCR__GROUPED(dcr__event) events;     /* by day, then row */
    DCR__GROUPED(dcr__recovery) recoveries; /* by day, then row; start is NULL when there are none */
    dcr__named_rows conditions, deductions;
    uint32_t *credit_target; /* by row of INVOICES: item that a credit note names; NULL when none names one */
    const uint32_t *buyer_of; /* by row of INVOICES; DCR_NO_INDEX for refused rows */
    uint32_t *found_buyers;   /* its memory; NULL when it is the column that was appended */
    dcr__rate *rates;        /* by pair and day */
    size_t num_rates;
    bool *counter_refused;   /* by row of COUNTERS */
    bool is_wide;            /* has columns or tables beyond the usual: rules look for them */
    bool is_mixed;           /* the rows of most items lie far from those of the buyer's other items */
    bool has_groups;         /* a buyer names the head of his group */
    bool has_group_limits;   /* the insurer limits a group */
    bool has_requests;       /* there are limits that are not decided yet */
    size_t largest_run;      /* most items of one buyer */
    size_t largest_decisions; /* most rows of LIMITS of one buyer, however they are read */
    size_t largest_receipts; /* most receipts of one buyer */
    dcr__problem *problems;
    size_t num_problems;
    size_t problems_capacity;
    dcr__remembered sha256;  /* of its facts, once it was asked for; the key is the currency of amounts without one */
    dcr_table problems_table;
    uint32_t *problem_columns[4];
};

/* Whether rows of this kind are facts, which a book has or, of holidays, a calendar. */
bool dcr__is_facts(dcr_table_kind kind);

/* Buyer of a row of INVOICES, or DCR_NO_INDEX. */
uint32_t dcr__book_buyer_of(const dcr_book *book, uint32_t invoice_row);

/* Whether a row of facts was known on the day of the book. Every stage of freezing asks for every row. */
static inline bool dcr__is_known(const dcr_book *book, dcr_table_kind kind, size_t row)
{
    const dcr__known *known = &book->known[kind];
    if (book->known_on == INT32_MAX) return true;
    for (size_t i = 0; i < known->num; i++)
        if (known->days[i][row] != DCR_NO_DAY) return known->days[i][row] <= book->known_on;
    return true;
}

/* Adds a problem. NOMEM is the only error. */
dcr_status dcr__book_complain(dcr_book *book, dcr_column column, size_t row, dcr_status status);

/* Indexes and groups the facts of a book, stage by stage. */
dcr_status dcr__book_freeze(dcr_book *book);
void dcr__book_destroy(dcr_book *book);

/* The stages of freezing, in this order; each in a file of its own. */
dcr_status dcr__freeze_buyers(dcr_book *book);
dcr_status dcr__freeze_items(dcr_book *book);
dcr_status dcr__freeze_limits(dcr_book *book);
dcr_status dcr__freeze_receipts(dcr_book *book);
dcr_status dcr__freeze_balances(dcr_book *book);
dcr_status dcr__freeze_events(dcr_book *book);
dcr_status dcr__freeze_named(dcr_book *book);
dcr_status dcr__freeze_rates(dcr_book *book);
dcr_status dcr__freeze_recoveries(dcr_book *book);

/* The rows of a buyer up to a day, and how many they are. */
const dcr__named *dcr__named_of(const dcr__named_rows *rows, uint32_t buyer, int32_t day, size_t *num);

/* An exchange rate on a day: the latest of the pair on or before it, else the inverse pair's. */
bool dcr__book_rate(const dcr_book *book, dcr_currency from, dcr_currency to, int32_t day, dcr_rate *out);

#endif
