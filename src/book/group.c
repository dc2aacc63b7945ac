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

static void merge(const char *from, char *to, size_t left, size_t middle, size_t right, size_t size, size_t key_offset)
{
    size_t i = left;
    size_t k = middle;
    for (size_t at = left; at < right; at++) {
        const bool take_left =
            i < middle && (k >= right || key_at(from, size, key_offset, i) <= key_at(from, size, key_offset, k));
        memcpy(to + at * size, from + (take_left ? i++ : k++) * size, size);
    }
}

static void merge_sort(char *run, char *spare, size_t rows, size_t size, size_t key_offset)
{
    char *from = run;
    char *to = spare;
    for (size_t width = 1; width < rows; width *= 2) {
        for (size_t left = 0; left < rows; left += 2 * width) {
            const size_t middle = left + width < rows ? left + width : rows;
            const size_t right = left + 2 * width < rows ? left + 2 * width : rows;
            merge(from, to, left, middle, right, size, key_offset);
        }
        char *swap = from;
        from = to;
        to = swap;
    }
    if (from != run) memcpy(run, from, rows * size);
}

dcr_status dcr__group_sort(const dcr__heap *heap, void *elements, size_t element_size, size_t key_offset,
                           const uint32_t *start, size_t num_buyers)
{
    char *spare = NULL;
    size_t capacity = 0;
    dcr_status status = DCR_OK;
    for (size_t b = 0; b < num_buyers && status == DCR_OK; b++) {
        const size_t rows = start[b + 1] - start[b];
        char *run = (char *)elements + start[b] * element_size;
        if (insertion_sort(run, rows, element_size, key_offset)) continue;
        char *moved = dcr__grow(heap, spare, &capacity, rows * element_size, 1);
        if (moved == NULL) {
            status = DCR_E_NOMEM;
        } else {
            spare = moved;
            merge_sort(run, spare, rows, element_size, key_offset);
        }
    }
    dcr__release(heap, spare);
    return status;
}
