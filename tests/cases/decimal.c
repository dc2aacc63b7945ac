#include "decimal.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { DECIMALS = 12, WHOLE_DIGITS = 18 };
#define ONE INT64_C(1000000000000)

/* Digits of `text` into `digits`, with the number of those before the point. Percent moves the point by two. */
static bool take_digits(const char *text, char *digits, size_t capacity, int *num_whole)
{
    size_t count = 0;
    bool has_point = false;
    *num_whole = 0;
    for (; *text != '\0' && *text != '%'; text++) {
        if (*text == '.' && !has_point && count > 0) {
            has_point = true;
            continue;
        }
        if (!isdigit((unsigned char)*text) || count + 1 >= capacity) return false;
        digits[count++] = *text;
        if (!has_point) ++*num_whole;
    }
    digits[count] = '\0';
    if (*text == '%') {
        if (text[1] != '\0') return false;
        *num_whole -= 2;
    }
    return count > 0;
}

static bool put_together(const char *digits, int num_whole, decimal *out)
{
    const int count = (int)strlen(digits);
    out->whole = 0;
    out->trillionths = 0;
    int significant = 0;
    for (int i = 0; i < num_whole; i++) {
        const int digit = i < count ? digits[i] - '0' : 0;
        if (digit != 0 || significant > 0) significant++;
        if (significant > WHOLE_DIGITS) return false;
        out->whole = out->whole * 10 + digit;
    }
    for (int i = num_whole; i < num_whole + DECIMALS; i++)
        out->trillionths = out->trillionths * 10 + (i >= 0 && i < count ? digits[i] - '0' : 0);
    for (int i = num_whole + DECIMALS; i < count; i++)
        if (digits[i] != '0') return false;
    return true;
}

bool decimal_read(const char *text, decimal *out)
{
    char digits[64];
    int num_whole;
    const bool is_negative = *text == '-';
    if (*text == '-' || *text == '+') text++;
    if (!take_digits(text, digits, sizeof digits, &num_whole)) return false;

    decimal magnitude;
    if (!put_together(digits, num_whole, &magnitude)) return false;
    if (is_negative) {
        magnitude.whole = -magnitude.whole;
        if (magnitude.trillionths > 0) {
            magnitude.whole -= 1;
            magnitude.trillionths = ONE - magnitude.trillionths;
        }
    }
    *out = magnitude;
    return true;
}

bool decimal_of(const json_t *value, decimal *out)
{
    char text[64];
    if (json_is_string(value)) return decimal_read(json_string_value(value), out);
    if (json_is_integer(value)) {
        snprintf(text, sizeof text, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
        return decimal_read(text, out);
    }
    if (!json_is_real(value)) return false;
    snprintf(text, sizeof text, "%.12g", json_real_value(value));
    return decimal_read(text, out);
}

bool decimal_near(decimal a, decimal b, decimal tolerance)
{
    if (a.whole < b.whole || (a.whole == b.whole && a.trillionths < b.trillionths)) {
        const decimal swap = a;
        a = b;
        b = swap;
    }
    decimal difference = {a.whole - b.whole, a.trillionths - b.trillionths};
    if (difference.trillionths < 0) {
        difference.whole -= 1;
        difference.trillionths += ONE;
    }
    return difference.whole < tolerance.whole ||
           (difference.whole == tolerance.whole && difference.trillionths <= tolerance.trillionths);
}
