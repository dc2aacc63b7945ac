/* What the limits of groups and countries leave of each invoice's cover: worked out over all buyers, before any of them
 * is answered, so that it does not matter how the book is cut into shards. */
#ifndef DCR_CALC_POOLS_H
#define DCR_CALC_POOLS_H

#include "calc/fold.h"

typedef struct dcr__pools {
    dcr__heap heap;
    int64_t *by_group, *by_country; /* by row of INVOICES */
    struct dcr__pooled *items;
    dcr__scratch scratch;
    void *block;
} dcr__pools;

/* Whether the policy or the book has such limits. */
bool dcr__pools_needed(const dcr_policy *policy, const dcr_book *book);

dcr_status dcr__pools_new(const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book, dcr__pools *out);

/* Works them out as of the day of a question, and hands them to it. */
dcr_status dcr__pools_fill(dcr__pools *pools, dcr__question *question);

void dcr__pools_release(dcr__pools *pools);

#endif
