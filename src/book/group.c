/* Stable grouping and sorting. */
#include "book/group.h"

#include <assert.h>
#include <string.h>

size_t dcr__group_starts(uint32_t *start, size_t num_buyers)
{
    size_t largest = 0;
    for (size_t b = 2; b < num_buyers + 2; b++) {
        if (start[b] > largest) largest = start[b];
        start[b] += start[b - 1];
    }
    return largest;
}

static int32_t key_at(const char *elements, size_t size, size_t key_offset, size_t at)
{
    int32_t key;
    memcpy(&key, elements + at * size + key_offset, sizeof key);
    return key;
}

/* Insertion sort while few elements are out of place. False when it would take too long; the run is then still a
 * permutation of itself, stable so far. */
static bool insertion_sort(char *run, size_t rows, size_t size, size_t key_offset)
{
    char held[64];
    size_t budget = rows * 16 + 64;
    assert(size <= sizeof held);
    for (size_t i = 1; i < rows; i++) {
        const int32_t key = key_at(run, size, key_offset, i);
        size_t at = i;
        while (at > 0 && key_at(run, size, key_offset, at - 1) > key) at--;
        if (at == i) continue;
        if (i - at > budget) return false;
        budget -= i - at;
        memcpy(held, run + i * size, size);
        memmove(run + (at + 1) * size, run + at * size, (i - at) * size);
        memcpy(run + at * size, held, size);
    }
    return true;
}

static int by_key(const void *a, const void *b, const void *context)
{
    const size_t key_offset = *(const size_t *)context;
    const int32_t left = key_at(a, 0, key_offset, 0);
    const int32_t right = key_at(b, 0, key_offset, 0);
    return (left > right) - (left < right);
}

dcr_status dcr__group_sort_run(const dcr__heap *heap, void *elements, size_t element_size, size_t rows,
                               dcr__compare compare, const void *context)
{
    char *run = elements;
    bool ascends = true;
    for (size_t i = 1; ascends && i < rows; i++)
        ascends = compare(run + (i - 1) * element_size, run + i * element_size, context) <= 0;
    if (ascends) return DCR_OK;
    char *spare = dcr__new_array(heap, rows, element_size);
    if (spare == NULL) return DCR_E_NOMEM;
    char *from = run;
    char *to = spare;
    for (size_t width = 1; width < rows; width *= 2) {
        for (size_t left = 0; left < rows; left += 2 * width) {
            const size_t middle = left + width < rows ? left + width : rows;
            const size_t right = left + 2 * width < rows ? left + 2 * width : rows;
            size_t i = left;
            size_t k = middle;
            for (size_t at = left; at < right; at++) {
                const bool take_left = i < middle && (k >= right || compare(from + i * element_size,
                                                                            from + k * element_size, context) <= 0);
                memcpy(to + at * element_size, from + (take_left ? i++ : k++) * element_size, element_size);
            }
        }
        char *swap = from;
        from = to;
        to = swap;
    }
    if (from != run) memcpy(run, from, rows * element_size);
    dcr__release(heap, spare);
    return DCR_OK;
}

dcr_status dcr__group_sort(const dcr__heap *heap, void *elements, size_t element_size, size_t key_offset,
                           const uint32_t *start, size_t num_buyers)
{
    for (size_t b = 0; b < num_buyers; b++) {
        const size_t rows = start[b + 1] - start[b];
        char *run = (char *)elements + start[b] * element_size;
        if (insertion_sort(run, rows, element_size, key_offset)) continue;
        const dcr_status status = dcr__group_sort_run(heap, run, element_size, rows, by_key, &key_offset);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}
