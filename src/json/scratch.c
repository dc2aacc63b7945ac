#include "json/scratch.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

struct dcj_block {
    _Alignas(max_align_t) struct dcj_block *before;
};

void *dcj_scratch_take(dcj_scratch *scratch, size_t count, size_t size)
{
    const size_t head = sizeof(struct dcj_block);
    if (size != 0 && count > (SIZE_MAX - head) / size) return NULL;
    const size_t bytes = head + count * size;

    const dcr_allocator *allocator = scratch->allocator;
    struct dcj_block *block = allocator == NULL ? malloc(bytes) : allocator->allocate(bytes, allocator->user);
    if (block == NULL) return NULL;
    block->before = scratch->last;
    scratch->last = block;
    return block + 1;
}

void dcj_scratch_release(dcj_scratch *scratch)
{
    const dcr_allocator *allocator = scratch->allocator;
    struct dcj_block *block = scratch->last;
    while (block != NULL) {
        struct dcj_block *before = block->before;
        if (allocator == NULL)
            free(block);
        else
            allocator->release(block, allocator->user);
        block = before;
    }
    scratch->last = NULL;
}
