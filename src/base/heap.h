/* A heap of items by a 64-bit key: the smallest on top, ties by item. Its arrays are the caller's. */
#ifndef DCR_BASE_HEAP_H
#define DCR_BASE_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct dcr__min_heap {
    int64_t *keys;
    uint32_t *items; /* the one to take next is items[0] */
    size_t num;
} dcr__min_heap;

static inline bool dcr__heap_goes_before(int64_t key, uint32_t item, int64_t other_key, uint32_t other_item)
{
    return key != other_key ? key < other_key : item < other_item;
}

static inline void dcr__heap_push(dcr__min_heap *heap, int64_t key, uint32_t item)
{
    size_t at = heap->num++;
    while (at > 0 && dcr__heap_goes_before(key, item, heap->keys[(at - 1) / 2], heap->items[(at - 1) / 2])) {
        heap->keys[at] = heap->keys[(at - 1) / 2];
        heap->items[at] = heap->items[(at - 1) / 2];
        at = (at - 1) / 2;
    }
    heap->keys[at] = key;
    heap->items[at] = item;
}

static inline void dcr__heap_pop(dcr__min_heap *heap)
{
    const int64_t key = heap->keys[--heap->num];
    const uint32_t item = heap->items[heap->num];
    size_t at = 0;
    for (;;) {
        size_t child = 2 * at + 1;
        if (child >= heap->num) break;
        if (child + 1 < heap->num && dcr__heap_goes_before(heap->keys[child + 1], heap->items[child + 1], heap->keys[child],
                                                           heap->items[child]))
            child++;
        if (!dcr__heap_goes_before(heap->keys[child], heap->items[child], key, item)) break;
        heap->keys[at] = heap->keys[child];
        heap->items[at] = heap->items[child];
        at = child;
    }
    heap->keys[at] = key;
    heap->items[at] = item;
}

#endif
