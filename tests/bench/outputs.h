/* What the coverage task answers, as plain columns, and the sums by which two answers are compared. */
#ifndef DCR_BENCH_OUTPUTS_H
#define DCR_BENCH_OUTPUTS_H

#include "bench/ledger.h"

/* Reason bits of the task; the first six make an invoice ineligible. */
enum {
    TASK_SETTLED = 1,
    TASK_TERMS = 2,
    TASK_DISPUTED = 4,
    TASK_NO_LIMIT = 8,
    TASK_LIMIT_DATES = 16,
    TASK_STOP = 32,
    TASK_OVER_LIMIT = 64,
    TASK_OVERDUE = 128,
    TASK_PAST_EXTENSION = 256,
    TASK_NOTICE_PAST = 512,
    TASK_CLAIM_OPEN = 1024,
    TASK_CLAIM_LAPSED = 2048,
    TASK_INELIGIBLE = 63,
    TASK_NUM_REASONS = 12
};

typedef struct outputs {
    int64_t *covered, *uncovered; /* by invoice */
    int32_t *reasons, *notify_by, *claim_from, *claim_by;
    int64_t *exposure, *buyer_covered, *coverage_ppm; /* by buyer */
    int32_t *stop_day;
    uint8_t *is_stopped;
    void *block;
} outputs;

bool outputs_make(outputs *out, size_t num_invoices, size_t num_buyers); /* every page touched */
void outputs_free(outputs *o);

enum { NUM_CHECKSUMS = 11 };

typedef struct summary {
    int64_t covered, uncovered, exposure, buyers_stopped;
    int64_t reason_counts[TASK_NUM_REASONS];
    uint64_t checksums[NUM_CHECKSUMS]; /* sum of (row + 1) * value, rows in posting order */
} summary;

extern const char *const checksum_names[NUM_CHECKSUMS];

void summarise(const ledger *l, const outputs *o, summary *out);

#endif
