#include "base/rank.h"

#include <stdbool.h>
#include <string.h>

static void merge(const int64_t *keys, const uint32_t *from, uint32_t *to, size_t left, size_t middle, size_t right)
{
    size_t i = left;
    size_t k = middle;
    for (size_t at = left; at < right; at++) {
        const bool take_left = i < middle && (k >= right || keys[from[i]] <= keys[from[k]]);
        to[at] = take_left ? from[i++] : from[k++];
    }
}

void dcr__rank_by(const int64_t *keys, size_t count, uint32_t *order, uint32_t *spare)
{
    bool ascends = true;
    for (size_t i = 0; i < count; i++) {
        order[i] = (uint32_t)i;
        ascends = ascends && (i == 0 || keys[i - 1] <= keys[i]);
    }
    if (ascends) return;
    uint32_t *from = order;
    uint32_t *to = spare;
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t left = 0; left < count; left += 2 * width) {
            const size_t middle = left + width < count ? left + width : count;
            const size_t right = left + 2 * width < count ? left + 2 * width : count;
            merge(keys, from, to, left, middle, right);
        }
        uint32_t *swap = from;
        from = to;
        to = swap;
    }
    if (from != order) memcpy(order, from, count * sizeof *order);
}
