/* What the limits of groups and countries leave of each invoice's cover: worked out over all buyers, before any of them
 * is answered, so that it does not matter how the book is cut into shards. */
#ifndef DCR_CALC_POOLS_H
#define DCR_CALC_POOLS_H

#include "calc/fold.h"

typedef struct dcr__pools {
    dcr__heap heap;
    int64_t *by_group, *by_country; /* by row of INVOICES */
    struct dcr__pooled *items;
    size_t rows, num_shared; /* of INVOICES; items that were shared out last, where only some are */
    bool is_cleared;
    dcr__scratch scratch;
    void *block;
} dcr__pools;

/* Whether the policy or the book has such limits. */
bool dcr__pools_needed(const dcr_policy *policy, const dcr_book *book);

dcr_status dcr__pools_new(const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book, dcr__pools *out);

/* Works them out as of the day of a question, and hands them to it. */
dcr_status dcr__pools_fill(dcr__pools *pools, dcr__question *question);

/* The same for some buyers only: what is left is right for a buyer whose group, and where his country has a limit the groups of
 * all buyers of the country, are among them. */
dcr_status dcr__pools_fill_some(dcr__pools *pools, dcr__question *question, const uint32_t *buyers, size_t num_buyers);

void dcr__pools_release(dcr__pools *pools);

#endif
