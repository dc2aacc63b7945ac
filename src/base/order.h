/* The stable order of rows by a key, in memory that the caller has. */
#ifndef DCR_BASE_ORDER_H
#define DCR_BASE_ORDER_H

#include <stddef.h>
#include <stdint.h>

/* Writes to `order` the rows 0 to count - 1 by ascending key; rows of equal keys keep their order. `spare` has room
 * for count rows as well. Rows that already ascend cost one pass. */
void dcr__order_by(const int64_t *keys, size_t count, uint32_t *order, uint32_t *spare);

/* One key of two days: by the first, then by the second. */
static inline int64_t dcr__order_key(int32_t first, int32_t second)
{
    return (int64_t)((uint64_t)first << 32) + ((int64_t)second - INT32_MIN);
}

#endif
