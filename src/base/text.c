#include "base/text.h"

#include <string.h>

size_t dcr__text_give(const char *text, size_t length, char *out, size_t capacity)
{
    if (out == NULL || capacity == 0) return length;
    const size_t fitting = length < capacity ? length : capacity - 1;
    memcpy(out, text, fitting);
    out[fitting] = '\0';
    return length;
}

size_t dcr__text_digits(uint64_t number, char *out)
{
    char reversed[20];
    size_t length = 0;
    do {
        reversed[length++] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    for (size_t i = 0; i < length; i++) out[i] = reversed[length - 1 - i];
    return length;
}
