/* An allocator that counts its live blocks and fails the n-th allocation.
 *
 *     for (size_t fail_at = 1;; fail_at++) {
 *         counting_heap heap = counting_heap_failing_at(fail_at);
 *         const dcr_allocator allocator = counting_heap_allocator(&heap);
 *         const dcr_status status = build_and_free(&allocator);
 *         assert_int_equal(heap.live, 0);
 *         if (status == DCR_OK) break;
 *         assert_int_equal(status, DCR_E_NOMEM);
 *     } */
#ifndef DCR_TESTS_SUPPORT_COUNTING_HEAP_H
#define DCR_TESTS_SUPPORT_COUNTING_HEAP_H

#include <stddef.h>
#include <stdlib.h>

#include "delcredere/base.h"

typedef struct counting_heap {
    size_t fail_at; /* from 1; 0: never */
    size_t calls;   /* allocations and reallocations so far */
    size_t live;    /* blocks not yet released */
} counting_heap;

static inline counting_heap counting_heap_failing_at(size_t fail_at)
{
    return (counting_heap){fail_at, 0, 0};
}

static inline void *counting_allocate(size_t size, void *user)
{
    counting_heap *heap = user;
    if (++heap->calls == heap->fail_at) return NULL;
    void *memory = malloc(size);
    if (memory != NULL) heap->live++;
    return memory;
}

static inline void *counting_reallocate(void *memory, size_t size, void *user)
{
    counting_heap *heap = user;
    if (++heap->calls == heap->fail_at) return NULL;
    return realloc(memory, size);
}

static inline void counting_release(void *memory, void *user)
{
    counting_heap *heap = user;
    heap->live--;
    free(memory);
}

static inline dcr_allocator counting_heap_allocator(counting_heap *heap)
{
    return (dcr_allocator){sizeof(dcr_allocator), 0, counting_allocate, counting_reallocate, counting_release, heap};
}

#endif
