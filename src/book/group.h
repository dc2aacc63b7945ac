/* Grouping rows by buyer, and sorting within: stable, and linear for what is nearly sorted. */
#ifndef DCR_BOOK_GROUP_H
#define DCR_BOOK_GROUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"

/* Grouping needs one array of num_buyers + 2 zeros. Count each row with start[buyer + 2]++, then call this; place
 * each row at start[buyer + 1]++. Afterwards the rows of buyer b stand from start[b] to start[b + 1].
 * Returns the largest count of one buyer. */
size_t dcr__group_starts(uint32_t *start, size_t num_buyers);

/* Sorts elements 0 to rows - 1 with `compare`; stable; linear where they are in order already. */
typedef int (*dcr__compare)(const void *a, const void *b, const void *context);
dcr_status dcr__group_sort_run(const dcr__heap *heap, void *elements, size_t element_size, size_t rows,
                               dcr__compare compare, const void *context);

/* Sorts each buyer's run by the int32 at `key_offset` of its elements; stable. */
dcr_status dcr__group_sort(const dcr__heap *heap, void *elements, size_t element_size, size_t key_offset,
                           const uint32_t *start, size_t num_buyers);

#endif
