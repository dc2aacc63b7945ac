/* Two lists of limits, entry by entry, and the book that has the new one. docs/readers/limits-diff.md */
#ifndef DCR_READER_LIMITS_DIFF_H
#define DCR_READER_LIMITS_DIFF_H

#include "calc/cover.h"
#include "delcredere/limit_views.h"
#include "terms/result.h"

/* Rows of LIMITS that follow one another. */
typedef enum dcr__limit_chain {
    DCR__CHAIN_NAMED, DCR__CHAIN_TEMPORARY, DCR__CHAIN_TOP_UP, DCR__CHAIN_BANK, DCR__CHAIN_GROUP, DCR__NUM_CHAINS
} dcr__limit_chain;

typedef struct dcr__diff_row {
    const dcr__limit *was, *is; /* the entries; NULL: none */
    uint32_t buyer, chain, difference;
} dcr__diff_row;

typedef struct dcr__limits_diff {
    dcr__heap heap;
    const dcr_allocator *allocator;
    const dcr_policy *policy;
    const dcr_book *book;
    dcr_limits_diff_options options;
    dcr_book *list;        /* the facts of the book with the new list alone */
    dcr_book *after;
    uint32_t *row_after;   /* by row of the new list: its row in the book after */
    dcr_cover *before_cover, *after_cover, *bare_cover; /* bare: without limits */
    dcr__diff_row *rows;
    size_t num, capacity;
    dcr_result *result;
} dcr__limits_diff;

dcr__limit_chain dcr__chain_of(const dcr__limit *limit);

/* Whether what an entry grants has ended by the day; whether it stands: approved above 0, and not ended. NULL stands for none. */
bool dcr__has_ended(const dcr__limits_diff *d, const dcr__limit *limit);
bool dcr__entry_stands(const dcr__limits_diff *d, const dcr__limit *limit);

/* The currency of an entry: where it states none, that of the policy. */
uint32_t dcr__entry_currency(const dcr__limits_diff *d, const dcr__limit *limit);

/* Makes the list and the entries; then the book after. */
dcr_status dcr__diff_entries(dcr__limits_diff *d, dcr_error *err);
dcr_status dcr__diff_after(dcr__limits_diff *d, dcr_error *err);

/* Fills the tables. */
dcr_status dcr__diff_tables(dcr__limits_diff *d);

#endif
