#include "base/sized.h"

#include <assert.h>
#include <string.h>

static uint32_t size_of(const void *caller_struct)
{
    uint32_t size;
    memcpy(&size, caller_struct, sizeof size);
    return size;
}

dcr_status dcr__sized_check(const void *caller_struct, size_t first)
{
    assert(first >= sizeof(uint32_t));
    if (caller_struct == NULL) return DCR_E_NULL;
    const uint32_t size = size_of(caller_struct);
    return size < first || size > DCR__STRUCT_SIZE_MAX ? DCR_E_STRUCT_SIZE : DCR_OK;
}

void dcr__sized_init(void *caller_struct, size_t size, const void *known_struct, size_t known, size_t first)
{
    assert(sizeof(uint32_t) <= first && first <= known);
    if (caller_struct == NULL || size < first) return;
    const uint32_t caller_size = (uint32_t)size;
    memset(caller_struct, 0, size);
    memcpy(caller_struct, known_struct, size < known ? size : known);
    memcpy(caller_struct, &caller_size, sizeof caller_size);
}

dcr_status dcr__sized_read(void *known_struct, size_t known, size_t first, const void *caller_struct)
{
    assert(first <= known);
    assert(known <= DCR__STRUCT_SIZE_MAX);
    const dcr_status status = dcr__sized_check(caller_struct, first);
    if (status != DCR_OK) return status;
    const uint32_t size = size_of(caller_struct);
    const unsigned char *bytes = caller_struct;
    for (size_t i = known; i < size; i++) {
        if (bytes[i] != 0) return DCR_E_STRUCT_SIZE;
    }
    memset(known_struct, 0, known);
    memcpy(known_struct, caller_struct, size < known ? size : known);
    return DCR_OK;
}

dcr_status dcr__sized_write(void *caller_struct, const void *known_struct, size_t known, size_t first)
{
    assert(first <= known);
    assert(known <= DCR__STRUCT_SIZE_MAX);
    const dcr_status status = dcr__sized_check(caller_struct, first);
    if (status != DCR_OK) return status;
    const uint32_t size = size_of(caller_struct);
    const size_t head = sizeof size;
    const size_t both = size < known ? size : known;
    memcpy((unsigned char *)caller_struct + head, (const unsigned char *)known_struct + head, both - head);
    if (size > known) memset((unsigned char *)caller_struct + known, 0, size - known);
    return DCR_OK;
}
