/* Stable order of rows by a 64-bit key, without moving them. */
#ifndef DCR_BASE_RANK_H
#define DCR_BASE_RANK_H

#include <stddef.h>
#include <stdint.h>

/* Fills `order` with 0 to count - 1, sorted by keys[row], equal keys in the order of rows. `spare` has count places.
 * Linear where the keys ascend already. */
void dcr__rank_by(const int64_t *keys, size_t count, uint32_t *order, uint32_t *spare);

/* Two 32-bit keys as one: `first` decides, then `second`. */
static inline int64_t dcr__rank_key(int32_t first, int32_t second)
{
    return (int64_t)first * (INT64_C(1) << 32) + ((int64_t)second - INT32_MIN);
}

#endif
