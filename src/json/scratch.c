#include "json/scratch.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

struct dcr__block {
    _Alignas(max_align_t) struct dcr__block *before;
};

void *dcr__scratch_take(dcr__scratch *scratch, size_t count, size_t size)
{
    const size_t head = sizeof(struct dcr__block);
    if (size != 0 && count > (SIZE_MAX - head) / size) return NULL;
    const size_t bytes = head + count * size;

    const dcr_allocator *allocator = scratch->allocator;
    struct dcr__block *block = allocator == NULL ? malloc(bytes) : allocator->allocate(bytes, allocator->user);
    if (block == NULL) return NULL;
    block->before = scratch->last;
    scratch->last = block;
    return block + 1;
}

void dcr__scratch_release(dcr__scratch *scratch)
{
    const dcr_allocator *allocator = scratch->allocator;
    struct dcr__block *block = scratch->last;
    while (block != NULL) {
        struct dcr__block *before = block->before;
        if (allocator == NULL)
            free(block);
        else
            allocator->release(block, allocator->user);
        block = before;
    }
    scratch->last = NULL;
}
