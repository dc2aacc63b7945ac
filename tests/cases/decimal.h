/* Decimal text as an exact number, for comparing what is expected with what came. */
#ifndef CASES_DECIMAL_H
#define CASES_DECIMAL_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

/* whole + trillionths * 10^-12, trillionths from 0 to 10^12 - 1: -0.5 is -1 and 500000000000. */
typedef struct {
    int64_t whole;
    int64_t trillionths;
} decimal;

/* Reads "-12.50", "90%" or a JSON number; false for what is not a number of at most 18 and 12 digits. */
bool decimal_read(const char *text, decimal *out);
bool decimal_of(const json_t *value, decimal *out);
/* Whether the two differ by at most `tolerance`. */
bool decimal_near(decimal a, decimal b, decimal tolerance);

#endif
