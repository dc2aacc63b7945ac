#include "base/order.h"

#include <stdbool.h>
#include <string.h>

/* Two runs that ascend, from[left..middle) and from[middle..right), into one. */
static void merge(const int64_t *keys, const uint32_t *from, size_t left, size_t middle, size_t right, uint32_t *to)
{
    size_t a = left;
    size_t b = middle;
    for (size_t i = left; i < right; i++) {
        const bool take_left = a < middle && (b >= right || keys[from[a]] <= keys[from[b]]);
        to[i] = take_left ? from[a++] : from[b++];
    }
}

void dcr__order_by(const int64_t *keys, size_t count, uint32_t *order, uint32_t *spare)
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
            merge(keys, from, left, middle, right, to);
        }
        uint32_t *swap = from;
        from = to;
        to = swap;
    }
    if (from != order) memcpy(order, from, count * sizeof *order);
}
