/* Memory of one reading: taken piece by piece, given back all at once. */
#ifndef DCR_JSON_SCRATCH_H
#define DCR_JSON_SCRATCH_H

#include "delcredere/base.h"

typedef struct dcj_scratch {
    const dcr_allocator *allocator; /* NULL: malloc and free; else already checked by a function of the core */
    struct dcj_block *last;
} dcj_scratch;

/* `count` elements of `size` bytes, not cleared. NULL when memory is out. A count of 0 gives memory too. */
void *dcj_scratch_take(dcj_scratch *scratch, size_t count, size_t size);

void dcj_scratch_release(dcj_scratch *scratch);

#endif
