#include "base/index.h"

#include <assert.h>
#include <string.h>

enum { ROWS_MAX = 1 << 30 };

/* Bytes are put together by hand so that the order of bytes of the machine does not matter; compilers make it one
 * load where it is little-endian. */
static uint64_t load_word(const unsigned char *bytes)
{
    uint64_t word = 0;
    for (unsigned i = 0; i < 8; i++) word |= (uint64_t)bytes[i] << (8 * i);
    return word;
}

static uint64_t mix(uint64_t x)
{
    x ^= x >> 32;
    x *= UINT64_C(0x9E3779B97F4A7C15);
    x ^= x >> 29;
    return x;
}

uint64_t dcr__hash(const char *bytes, size_t length)
{
    const unsigned char *at = (const unsigned char *)bytes;
    uint64_t hash = mix(UINT64_C(0x64656C6372656465) ^ (uint64_t)length);
    for (; length >= 8; at += 8, length -= 8) hash = mix(hash ^ load_word(at));
    uint64_t tail = 0;
    for (unsigned i = 0; i < length; i++) tail |= (uint64_t)at[i] << (8 * i);
    return mix(mix(hash ^ tail));
}

static bool row_is(const dcr__index *index, uint32_t row, const char *key, size_t length)
{
    const uint64_t from = index->offsets[row];
    const uint64_t until = index->offsets[row + 1];
    return until - from == length && (length == 0 || memcmp(index->pool + from, key, length) == 0);
}

/* The slot that holds the key, or the free slot where it belongs. */
static uint32_t slot_of(const dcr__index *index, const char *key, size_t length)
{
    uint32_t slot = (uint32_t)dcr__hash(key, length) & index->mask;
    while (index->slots[slot] != 0 && !row_is(index, index->slots[slot] - 1, key, length)) {
        slot = (slot + 1) & index->mask;
    }
    return slot;
}

/* At most half full, so that a search ends soon. */
static dcr_status make_slots(const dcr__heap *heap, size_t num_rows, dcr__index *index)
{
    if (num_rows > ROWS_MAX) return DCR_E_OVERFLOW;
    size_t num_slots = 4;
    while (num_slots < num_rows * 2) num_slots *= 2;
    index->slots = dcr__new_array(heap, num_slots, sizeof *index->slots);
    if (index->slots == NULL) return DCR_E_NOMEM;
    index->mask = (uint32_t)(num_slots - 1);
    return DCR_OK;
}

/* Puts the row in, or returns the earlier row with the same key. */
static uint32_t insert(dcr__index *index, uint32_t row)
{
    const uint64_t from = index->offsets[row];
    assert(from <= index->offsets[row + 1]);
    const uint32_t slot = slot_of(index, index->pool + from, (size_t)(index->offsets[row + 1] - from));
    if (index->slots[slot] != 0) return index->slots[slot] - 1;
    index->slots[slot] = row + 1;
    return DCR_NO_INDEX;
}

dcr_status dcr__index_build(const dcr__heap *heap, const char *pool, const uint64_t *offsets, size_t num_rows,
                            dcr__index *out, uint32_t *duplicate)
{
    assert(num_rows == 0 || (pool != NULL && offsets != NULL));
    dcr__index index = {pool, offsets, NULL, 0};
    const dcr_status status = make_slots(heap, num_rows, &index);
    if (status != DCR_OK) return status;
    for (size_t row = 0; row < num_rows; row++) {
        if (insert(&index, (uint32_t)row) == DCR_NO_INDEX) continue;
        if (duplicate != NULL) *duplicate = (uint32_t)row;
        dcr__release(heap, index.slots);
        return DCR_E_DUPLICATE;
    }
    *out = index;
    return DCR_OK;
}

dcr_status dcr__index_build_first(const dcr__heap *heap, const char *pool, const uint64_t *offsets, size_t num_rows,
                                  dcr__index *out, uint32_t *first_rows)
{
    assert(num_rows == 0 || (pool != NULL && offsets != NULL));
    dcr__index index = {pool, offsets, NULL, 0};
    const dcr_status status = make_slots(heap, num_rows, &index);
    if (status != DCR_OK) return status;
    for (size_t row = 0; row < num_rows; row++) {
        const uint32_t first = insert(&index, (uint32_t)row);
        if (first_rows != NULL) first_rows[row] = first;
    }
    *out = index;
    return DCR_OK;
}

uint32_t dcr__index_find(const dcr__index *index, const char *key, size_t length)
{
    assert(index != NULL);
    if (index->slots == NULL) return DCR_NO_INDEX;
    const uint32_t slot = slot_of(index, key, length);
    return index->slots[slot] == 0 ? DCR_NO_INDEX : index->slots[slot] - 1;
}

void dcr__index_release(const dcr__heap *heap, dcr__index *index)
{
    dcr__release(heap, index->slots);
    *index = (dcr__index){0};
}
