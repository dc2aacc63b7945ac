#include "base/alloc.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/ckd.h"
#include "base/refuse.h"
#include "base/sized.h"

static void *default_allocate(size_t size, void *user)
{
    (void)user;
    return malloc(size);
}

static void *default_reallocate(void *memory, size_t size, void *user)
{
    (void)user;
    return realloc(memory, size);
}

static void default_release(void *memory, void *user)
{
    (void)user;
    free(memory);
}

dcr_status dcr__heap_from(const dcr_allocator *allocator, dcr__heap *out, dcr_error *err)
{
    assert(out != NULL);
    if (allocator == NULL) {
        *out = (dcr__heap){default_allocate, default_reallocate, default_release, NULL};
        return DCR_OK;
    }
    dcr_allocator given;
    dcr_status status = dcr__sized_read(&given, sizeof given, sizeof given, allocator);
    if (status == DCR_OK && (given.allocate == NULL || given.reallocate == NULL || given.release == NULL)) status = DCR_E_NULL;
    if (status != DCR_OK) return dcr__refuse(err, status, "allocator is not complete or of unknown size");
    *out = (dcr__heap){given.allocate, given.reallocate, given.release, given.user};
    return DCR_OK;
}

void *dcr__new_array_raw(const dcr__heap *heap, size_t count, size_t size)
{
    assert(heap != NULL);
    assert(size > 0);
    size_t bytes;
    if (!dcr__mul_size(count == 0 ? 1 : count, size, &bytes)) return NULL;
    return heap->allocate(bytes, heap->user);
}

void *dcr__new_array(const dcr__heap *heap, size_t count, size_t size)
{
    void *memory = dcr__new_array_raw(heap, count, size);
    if (memory != NULL) memset(memory, 0, (count == 0 ? 1 : count) * size);
    return memory;
}

void *dcr__grow(const dcr__heap *heap, void *array, size_t *capacity, size_t needed, size_t size)
{
    assert(heap != NULL);
    assert(size > 0);
    assert((array == NULL) == (*capacity == 0));
    enum { SMALLEST = 16 };
    if (needed <= *capacity && array != NULL) return array;
    size_t wanted = *capacity > SIZE_MAX / 2 ? needed : *capacity * 2;
    if (wanted < needed) wanted = needed;
    if (wanted < SMALLEST) wanted = SMALLEST;
    size_t bytes;
    if (!dcr__mul_size(wanted, size, &bytes)) return NULL;
    void *memory = array == NULL ? heap->allocate(bytes, heap->user) : heap->reallocate(array, bytes, heap->user);
    if (memory != NULL) *capacity = wanted;
    return memory;
}

void dcr__release(const dcr__heap *heap, void *memory)
{
    assert(heap != NULL);
    if (memory != NULL) heap->release(memory, heap->user);
}
