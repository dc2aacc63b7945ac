/* What of the ledger is declared to the insurer, and what is left out and why: one list of parts that declarations add up and
 * premium is rated on, so that both reconcile with the ledger. wordings.md 22. */
#ifndef DCR_PREMIUM_DECLARED_H
#define DCR_PREMIUM_DECLARED_H

#include "base/alloc.h"
#include "delcredere/cover.h"

/* A part of one document. */
typedef struct dcr__declared_part {
    int64_t amount;      /* policy currency */
    int64_t terms_days;  /* DCR_NO_AMOUNT: none */
    uint32_t row, buyer; /* in INVOICES, BUYERS */
    uint32_t limit_kind; /* 0: none */
    int32_t day;
    uint32_t reason;     /* OK: declared */
} dcr__declared_part;

typedef struct dcr__declared {
    dcr__heap heap;
    dcr__declared_part *parts; /* those of a document together */
    size_t num, capacity;
    int64_t num_documents, num_refused;
    dcr_status why_refused; /* of the last document that was */
} dcr__declared;

/* The day by which a document belongs to a period. */
typedef enum dcr__sale_day { DCR__SALE_INVOICED, DCR__SALE_DISPATCHED, DCR__SALE_ORDERED } dcr__sale_day;

typedef struct dcr__sales_question {
    int32_t from, until;    /* the days that belong to the period */
    int32_t as_of;          /* day of the cover; a later one where what is asked for was invoiced later */
    dcr__sale_day by;
    bool in_full;           /* no components are taken out */
    uint32_t only_row;      /* DCR_NO_INDEX: all documents */
} dcr__sales_question;

/* Adds the parts of the documents of a period, whatever is paid of them. */
dcr_status dcr__declare_sales(const dcr_policy *policy, const dcr_book *book, const dcr__sales_question *question,
                              dcr__declared *declared, dcr_error *err);

/* Adds the parts of what is open on a day. */
dcr_status dcr__declare_balance(const dcr_policy *policy, const dcr_book *book, int32_t day, dcr__declared *declared,
                                dcr_error *err);

void dcr__declared_release(dcr__declared *declared);

/* The last day of the month of `day`. The days of a period on which balances are declared: the first on or after `day`. */
int32_t dcr__first_month_end(int32_t day);

/* The first day of the next part into which the policy's frequency of declarations cuts a period; at most `until`. */
int32_t dcr__next_cut(const dcr_policy *policy, int32_t day, int32_t until);

/* The name of a country's group; no text where the policy has no group for it. */
const char *dcr__country_group(const dcr_policy *policy, uint32_t country, size_t *length);

/* The kind of the limit that a basis stands for; 0: none. */
uint32_t dcr__limit_kind_of(uint32_t basis);

#endif
