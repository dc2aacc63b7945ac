/* Memory through the caller's allocator. An object keeps a dcr__heap by value and passes it on to what it makes. */
#ifndef DCR_BASE_ALLOC_H
#define DCR_BASE_ALLOC_H

#include <stdbool.h>
#include <stddef.h>

#include "delcredere/base.h"

typedef struct dcr__heap {
    void *(*allocate)(size_t size, void *user);
    void *(*reallocate)(void *memory, size_t size, void *user);
    void (*release)(void *memory, void *user);
    void *user;
} dcr__heap;

/* NULL gives malloc, realloc and free. DCR_E_STRUCT_SIZE on a size we do not know, DCR_E_NULL when one of the three
 * functions is missing; `out` is then as it was, and `err` says why. */
dcr_status dcr__heap_from(const dcr_allocator *allocator, dcr__heap *out, dcr_error *err);

/* count elements of `size` bytes, zeroed. A count of 0 gives memory too, so that NULL always means failure. */
void *dcr__new_array(const dcr__heap *heap, size_t count, size_t size);

/* The same, not zeroed: for what is written in full before it is read. */
void *dcr__new_array_raw(const dcr__heap *heap, size_t count, size_t size);

/* Makes room for at least `needed` elements, at least doubling; new elements are not zeroed. Returns the block, moved
 * or not; NULL when memory is out: `array` is then still alive and `capacity` as it was.
 *
 *     row *moved = dcr__grow(&heap, rows, &capacity, num_rows + 1, sizeof *rows);
 *     if (moved == NULL) return DCR_E_NOMEM;
 *     rows = moved; */
void *dcr__grow(const dcr__heap *heap, void *array, size_t *capacity, size_t needed, size_t size);

/* NULL does nothing. */
void dcr__release(const dcr__heap *heap, void *memory);

#endif
