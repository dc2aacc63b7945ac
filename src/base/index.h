/* From a text key to its row. Keys stay where they are: the caller has all texts in one pool of bytes, and row r's
 * text is bytes offsets[r] to offsets[r + 1]. Open addressing, fixed seed: same input, same table, everywhere. */
#ifndef DCR_BASE_INDEX_H
#define DCR_BASE_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"

typedef struct dcr__index {
    const char *pool;
    const uint64_t *offsets; /* num_rows + 1 */
    uint32_t *slots;         /* row + 1; 0: free */
    uint32_t mask;           /* slots - 1, a power of two less one */
} dcr__index;

/* Indexes rows 0 to num_rows - 1. A key that stands in two rows: DCR_E_DUPLICATE with the later row in `duplicate`
 * (may be NULL). DCR_E_OVERFLOW above 2^30 rows, DCR_E_NOMEM. On error nothing is kept and `out` is as it was.
 * The pool and the offsets must outlive the index. */
dcr_status dcr__index_build(const dcr__heap *heap, const char *pool, const uint64_t *offsets, size_t num_rows,
                            dcr__index *out, uint32_t *duplicate);

/* As above, but a key's first row wins and each later row is told in `first_rows` (num_rows, DCR_NO_INDEX where the
 * row is the first with its key; may be NULL). Never DCR_E_DUPLICATE. */
dcr_status dcr__index_build_first(const dcr__heap *heap, const char *pool, const uint64_t *offsets, size_t num_rows,
                                  dcr__index *out, uint32_t *first_rows);

/* The row of a key, or DCR_NO_INDEX. An index of all zeros finds nothing. */
uint32_t dcr__index_find(const dcr__index *index, const char *key, size_t length);

void dcr__index_release(const dcr__heap *heap, dcr__index *index);

/* Stable 64-bit hash of bytes, the same on every machine. Not for adversaries: an index degrades, it never fails. */
uint64_t dcr__hash(const char *bytes, size_t length);

#endif
