/* Text results, in the manner of snprintf but without a format or a locale. */
#ifndef DCR_BASE_TEXT_H
#define DCR_BASE_TEXT_H

#include <stddef.h>
#include <stdint.h>

/* Writes as much as fits and a NUL; returns the whole length. `out` may be NULL. */
size_t dcr__text_give(const char *text, size_t length, char *out, size_t capacity);

/* Writes the decimal digits of `number` to `out` (20 bytes are enough), without a NUL; returns how many. */
size_t dcr__text_digits(uint64_t number, char *out);

#endif
