/* The facts that are missing or pending on a day. */
#ifndef DCR_CALC_UNKNOWNS_H
#define DCR_CALC_UNKNOWNS_H

#include "book/book.h"
#include "terms/policy.h"

typedef struct dcr__unknown {
    uint32_t table, row, column, buyer_ix, invoice_ix, reason, condition;
} dcr__unknown;

typedef struct dcr__unknowns {
    const dcr_policy *policy;
    const dcr_book *book;
    int32_t as_of;
    uint32_t only_buyer;  /* DCR_NO_INDEX: all */
    const bool *is_dated; /* by buyer: the days of his payments are unknown and matter */
    dcr__heap heap;
    dcr__unknown *rows;
    size_t num, capacity;
} dcr__unknowns;

/* Fills `rows` in the order of docs/rules/bounds.md. NOMEM and OVERFLOW are the only errors. */
dcr_status dcr__unknowns_find(dcr__unknowns *unknowns);

#endif
