/* The usual buyer in one pass: see fold_plain.c. */
#ifndef DCR_CALC_PLAIN_H
#define DCR_CALC_PLAIN_H

#include "rule/slice.h"

/* Columns of COVER_INVOICES; NULL where omitted. */
typedef struct dcr__invoice_columns {
    uint32_t *status, *state, *reason, *basis, *limit_ix;
    uint64_t *reasons;
    int64_t *gross, *settled, *open, *covered, *insured, *uncovered;
    int64_t *covered_top_up; /* all zero, and not written, where nothing is wide */
    int32_t *extension_end, *notify_by, *claim_from, *claim_by;
} dcr__invoice_columns;

/* The numbers of a usual policy. Days count from the due date. */
typedef struct dcr__plain_terms {
    int32_t payment; /* from the invoice date */
    int32_t extension, stop, notify_by, claim_from, claim_by;
    int32_t boundary; /* 1 when deliveries on the stop day itself are covered */
    int32_t period_from, period_until, as_of;
    int64_t percentage;
    uint64_t bias, half_even;
    int64_t no_dispute; /* all ones: disputed debt is not insured */
} dcr__plain_terms;

typedef struct dcr__plain {
    bool is_plain; /* both policy and columns of the book; else nothing here is filled */
    int32_t last_due; /* clocks that run from here stay in the calendar */
    dcr__plain_terms terms;
    uint32_t reason_of_bit[64]; /* DCR_REASON_OK where no reason takes the whole */
} dcr__plain;

typedef struct dcr__plain_part {
    int64_t amount, count;
} dcr__plain_part;

/* The sums of all plain buyers of a shard. They stay in 64 bits: amounts are below DCR__PLAIN_MOST, rows below 2^30. */
typedef struct dcr__plain_sums {
    int64_t gross, exposure, overdue, num_invoices, num_stopped;
    dcr__plain_part paid, disputed, above, own_share, insured;
    dcr__plain_part taken[64]; /* by the bit of the first reason that takes the whole; the last: no reason */
} dcr__plain_sums;

#define DCR__PLAIN_MOST ((uint64_t)(INT64_MAX / DCR_SHARE_ONE / 2))
enum { DCR__PLAIN_NO_BIT = 63 };

/* The answer to one row in 16 bytes. Of a ledger whose buyers are mixed, answers in the order of buyers lie far
 * apart: they are packed first, so that a row costs one cache line, and unpacked into the columns row by row. */
typedef struct dcr__packed {
    uint64_t covered; /* with the lower bits of reasons, and whether the row is packed at all */
    uint64_t insured; /* with the upper bits of reasons */
} dcr__packed;

struct dcr_cover;
struct dcr__sums;

void dcr__plain_prepare(dcr__plain *plain, const dcr_policy *policy, const dcr_book *book, int32_t cause);

/* Folds a buyer in one pass; `done` is false, and nothing is written, when the buyer is not of that kind. */
dcr_status dcr__fold_plain(struct dcr_cover *cover, uint32_t buyer_ix, dcr__plain_sums *sums, bool *done);

/* Adds what was folded to the sums of the shard. */
void dcr__plain_total(const dcr__plain *plain, const dcr__plain_sums *plain_sums, struct dcr__sums *sums);

/* Marks the rows of a buyer that the rules answered. */
void dcr__unpack_not(struct dcr_cover *cover, uint32_t buyer_ix);

/* Writes what is packed to the columns. */
void dcr__unpack(struct dcr_cover *cover);

#endif
