/* The floor: the coverage task as bare loops written for exactly its terms, with nothing checked. */
#ifndef DCR_BENCH_FLOOR_H
#define DCR_BENCH_FLOOR_H

#include "bench/outputs.h"

/* One pass over a grouped ledger. */
void floor_grouped(const ledger *l, outputs *out);

/* A ledger in any order, with `scratch` of floor_scratch_size bytes. */
size_t floor_scratch_size(const ledger *l);
void floor_posting(const ledger *l, outputs *out, void *scratch);

#endif
