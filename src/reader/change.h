/* Two covers side by side, and the tables of what differs. */
#ifndef DCR_READER_CHANGE_H
#define DCR_READER_CHANGE_H

#include "calc/cover.h"
#include "delcredere/change.h"
#include "terms/result.h"

enum { DCR__BEFORE, DCR__AFTER, DCR__SIDES };

typedef struct dcr__change {
    dcr__heap heap;
    dcr_change_options options;
    const dcr_policy *policy[DCR__SIDES];
    const dcr_book *book[DCR__SIDES];
    dcr_cover *cover[DCR__SIDES];
    dcr_table *deadlines[DCR__SIDES];
    int64_t *indemnity[DCR__SIDES]; /* by buyer; DCR_NO_AMOUNT where there is none */
    bool *has_row;                  /* by buyer: an invoice of his has a row; he differs then where it does */
    bool *differs;
    dcr_result *result;
    int64_t num_invoices, num_buyers, num_deadlines; /* rows that differ */
} dcr__change;

/* A value of both covers, and the columns that it goes into: `change` for money alone, else 0. */
typedef struct dcr__pair {
    dcr_column from, before, after, change;
} dcr__pair;

/* A row of a cover's table on each side; DCR_NO_INDEX: there is none. */
typedef struct dcr__both {
    const dcr_table *table[DCR__SIDES];
    uint32_t row[DCR__SIDES];
} dcr__both;

bool dcr__pair_differs(const dcr__both *both, const dcr__pair *pair);
bool dcr__pairs_differ(const dcr__both *both, const dcr__pair *pairs, size_t num);

/* Writes the values of the pairs into a row of the result. OVERFLOW. */
dcr_status dcr__put_pairs(const dcr_result *result, size_t row, const dcr__both *both, const dcr__pair *pairs, size_t num);

/* `after` less `before`; absent where one of them is. OVERFLOW. */
dcr_status dcr__change_of(int64_t before, int64_t after, int64_t *out);

/* The tables, in this order. */
dcr_status dcr__change_invoices(dcr__change *change);
dcr_status dcr__change_claims(dcr__change *change);
dcr_status dcr__change_buyers(dcr__change *change);
dcr_status dcr__change_deadlines(dcr__change *change);
dcr_status dcr__change_reasons(dcr__change *change);
dcr_status dcr__change_totals(dcr__change *change);

#endif
