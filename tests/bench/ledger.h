/* A synthetic ledger that any language can make: every number is a mix of seed, column and row (SplitMix64).
 * Buyers are skewed, dates nearly ascend, about 63 in 100 invoices are open; the same columns, bit by bit, as the
 * generator of the reference programs that tests/bench/compare runs. */
#ifndef DCR_BENCH_LEDGER_H
#define DCR_BENCH_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { LEDGER_SEED = 20241231, LEDGER_AS_OF = 20088, LEDGER_OPEN_END = INT32_MAX };

typedef enum ledger_order {
    LEDGER_POSTING, /* as booked: buyers mixed */
    LEDGER_GROUPED  /* by buyer, then invoice date, then as booked */
} ledger_order;

typedef struct ledger {
    size_t num_invoices, num_buyers;
    int64_t *invoice_id; /* 1 and up in posting order */
    uint32_t *buyer;
    int32_t *invoice_day, *due_day;
    int64_t *amount, *paid;
    uint8_t *disputed;
    int64_t *limit; /* by buyer; 0: none */
    int32_t *limit_from, *limit_to;
    void *block; /* holds all columns */
} ledger;

/* Makes a ledger; false when memory is out. */
bool ledger_make(ledger *out, size_t num_invoices, size_t num_buyers, uint64_t seed, ledger_order order);
void ledger_free(ledger *l);

#endif
