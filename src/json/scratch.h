/* Memory of one reading: taken piece by piece, given back all at once. */
#ifndef DCR_JSON_SCRATCH_H
#define DCR_JSON_SCRATCH_H

#include "delcredere/base.h"

typedef struct dcr__scratch {
    const dcr_allocator *allocator; /* NULL: malloc and free; else already checked by a function of the core */
    struct dcr__block *last;
} dcr__scratch;

/* `count` elements of `size` bytes, not cleared. NULL when memory is out. A count of 0 gives memory too. */
void *dcr__scratch_take(dcr__scratch *scratch, size_t count, size_t size);

void dcr__scratch_release(dcr__scratch *scratch);

#endif
