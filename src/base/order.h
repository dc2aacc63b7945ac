/* Sorting in place and without memory of its own; qsort of some C libraries takes memory behind the caller's back. */
#ifndef DCR_BASE_ORDER_H
#define DCR_BASE_ORDER_H

#include <stddef.h>

/* As qsort. Equal rows come in no stated order: let `compare` end with the row number where order matters, so that
 * the result is the same on every machine. Rows are at most 256 bytes. */
void dcr__sort(void *rows, size_t count, size_t size, int (*compare)(const void *a, const void *b));

#endif
