/* Structs that grow: `uint32_t size` comes first and is the caller's sizeof.
 *
 * Reading: what an older caller does not have is zero; what a newer caller has beyond us must be zero.
 * Writing: never past the caller's size. `known` is our sizeof, `first` the size in the first release. */
#ifndef DCR_BASE_SIZED_H
#define DCR_BASE_SIZED_H

#include <stddef.h>
#include <stdint.h>

#include "delcredere/status.h"

enum { DCR__STRUCT_SIZE_MAX = 4096 };

/* Copies the caller's struct into ours. DCR_E_NULL or DCR_E_STRUCT_SIZE leaves `known_struct` as it was. */
dcr_status dcr__sized_read(void *known_struct, size_t known, size_t first, const void *caller_struct);

/* Copies our struct into the caller's, keeps its size field and sets a tail that we do not know to zero. */
dcr_status dcr__sized_write(void *caller_struct, const void *known_struct, size_t known, size_t first);

/* Sets a caller's struct of `size` bytes to our initial one; a tail that we do not know to zero. The size comes from the
 * caller's sizeof: nothing happens when the struct is NULL or smaller than `first`. */
void dcr__sized_init(void *caller_struct, size_t size, const void *known_struct, size_t known, size_t first);

/* Only checks the size field, for structs that are about to be written. */
dcr_status dcr__sized_check(const void *caller_struct, size_t first);

#endif
