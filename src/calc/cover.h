/* A cover in memory: result columns, shards, and their sums. */
#ifndef DCR_CALC_COVER_H
#define DCR_CALC_COVER_H

#include "calc/fold.h"
#include "calc/plain.h"
#include "calc/pools.h"
#include "calc/stop_groups.h"
#include "delcredere/cover.h"

enum { DCR__MAX_REASONS = 128, DCR__COVER_COLUMNS = 96 };

typedef struct dcr__buyer_columns {
    uint32_t *status, *limit_basis;
    int64_t *exposure, *overdue, *covered, *insured, *uncovered, *limit, *headroom, *coverage, *unallocated, *num_open;
    int64_t *top_up, *top_up_headroom, *credit_limit;
    int32_t *stop_day;
    uint8_t *is_stopped;
} dcr__buyer_columns;

/* Exact sums of some buyers. */
typedef struct dcr__sums {
    dcr__total gross, exposure, overdue, covered, insured, unallocated;
    dcr__total by_reason[DCR__MAX_REASONS];
    int64_t count_by_reason[DCR__MAX_REASONS];
    int64_t num_invoices, num_not_yet, num_refused, num_stopped;
    int64_t num_without_rate; /* buyers whose limit cannot be converted */
} dcr__sums;

typedef struct dcr__shard {
    uint32_t buyer_from, buyer_until;
    bool is_folded;
    dcr__scratch scratch;
    void *scratch_block;
    dcr__sums sums;
} dcr__shard;

struct dcr_cover {
    dcr__heap heap;
    dcr_policy *policy;
    dcr_book *book;
    dcr_book *asked; /* the book of the question, where `book` is how it is read; else NULL */
    int32_t as_of;
    int32_t cause;
    dcr__question question;
    dcr__pools pools; /* without memory where none are needed */
    bool has_pools;
    dcr__stop_groups stop_groups; /* likewise */
    bool has_stop_groups;
    uint32_t *governed; /* the question's, kept */
    bool is_finished;
    dcr__shard *shards;
    uint32_t num_shards;
    dcr__plain plain;
    dcr__packed *packed; /* by row of INVOICES; NULL when answers are written at once */
    dcr__invoice_columns invoices;
    dcr__buyer_columns buyers;
    void *columns[DCR__COVER_COLUMNS];
    size_t num_columns;
    dcr_table invoices_table, buyers_table, reasons_table, totals_table;
    uint32_t *reason_codes;
    int64_t *reason_amounts, *reason_counts;
    int64_t totals[24];
    int32_t totals_day;
};

/* The parts that a settled or open amount falls into, per item; the whole reasons are in `reasons`. */
typedef struct dcr__part {
    dcr_reason reason;
    int64_t amount;
} dcr__part;

enum { DCR__MAX_PARTS = 40 };

/* The parts of one item with an amount, in order: A08, S01, S02, whole reason or I08, A01, extra excluded parts, L07 / D06, extra parts of the excess, R02, extra parts of the share, OK. Returns
 * how many; their sum is the item's gross amount, checked: 0 and *status DCR_E_INTERNAL when it is not. */
size_t dcr__parts_of(const dcr__slice *slice, size_t i, dcr__part parts[DCR__MAX_PARTS], dcr_status *status);

/* Whether a part is of what is settled, asked of the parts of an invoice in their order. `left` begins with gross less open:
 * A08 comes again behind the settled parts for goods that were returned or resold, and these are open debt. */
static inline bool dcr__part_is_settled(dcr_reason reason, int64_t amount, int64_t *left)
{
    if (*left <= 0 || (reason != DCR_REASON_A08 && reason != DCR_REASON_S01 && reason != DCR_REASON_S02)) return false;
    *left -= amount;
    return true;
}

/* The first reason with an amount that says why open debt is not covered, or OK. */
dcr_reason dcr__reason_of(const dcr__slice *slice, size_t i);

/* What a cover says of one buyer. */
typedef struct dcr__buyer_answer {
    int64_t gross, exposure, overdue, covered, insured, num_open, unallocated;
    int64_t limit, filled; /* limit DCR_NO_AMOUNT: none in force */
    int64_t top_up;        /* 0: none */
    uint32_t limit_basis;
    int32_t stop_day;
    bool is_stopped;
} dcr__buyer_answer;

/* Limits and exposure of the book. */
typedef struct dcr__book_limits {
    int64_t exposure, limits, num_limits, num_without_rate;
} dcr__book_limits;

/* Adds them up, and writes the column credit_limit, when all buyers are folded. */
dcr_status dcr__cover_sum_limits(dcr_cover *cover, int64_t num_without_rate, dcr__book_limits *out);

/* Whether the policy excludes a buyer, whatever is sold to him. */
bool dcr__buyer_is_excluded(const dcr_policy *policy, const dcr__buyer *buyer, int32_t cause, int32_t day);

void dcr__cover_put_buyer(const dcr__buyer_columns *columns, uint32_t buyer_ix, const dcr__buyer_answer *answer);

/* Writes a folded buyer's rows and adds it up. */
dcr_status dcr__cover_emit(dcr_cover *cover, const dcr__slice *slice, dcr__sums *sums);

/* A policy must say how foreign money is converted when the book has some. */
dcr_status dcr__check_conversion(const dcr_policy *policy, const dcr_book *book, dcr_error *err);

/* The options with what they leave out, checked. */
dcr_status dcr__cover_options(const dcr_cover_options *options, dcr_cover_options *known, dcr_error *err);

/* As dcr_cover_compute; `disputes_lost` reads pending disputes as decided against the insured. */
dcr_status dcr__cover_read(const dcr_policy *policy, const dcr_book *book, const dcr_cover_options *options,
                           bool disputes_lost, const dcr_allocator *allocator, dcr_cover **out, dcr_error *err);

/* The sums of all shards become the tables of reasons and totals. */
dcr_status dcr__cover_total(dcr_cover *cover);

#endif
