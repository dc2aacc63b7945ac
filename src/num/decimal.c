#include "num/decimal.h"

#include <assert.h>
#include <stdbool.h>

#include "base/refuse.h"
#include "base/text.h"
#include "delcredere/number.h"
#include "num/muldiv.h"

/* The parts of a text like "-12.345": no sign in the digits, no point either. */
typedef struct parts {
    bool negative;
    const char *whole;
    size_t whole_length;
    const char *decimals;
    size_t decimals_length;
} parts;

static size_t count_digits(const char *text, size_t length)
{
    size_t count = 0;
    while (count < length && text[count] >= '0' && text[count] <= '9') count++;
    return count;
}

static bool take_apart(const char *text, size_t length, parts *out)
{
    parts found = {0};
    if (length > 0 && (text[0] == '-' || text[0] == '+')) {
        found.negative = text[0] == '-';
        text++;
        length--;
    }
    found.whole = text;
    found.whole_length = count_digits(text, length);
    if (found.whole_length == 0) return false;
    text += found.whole_length;
    length -= found.whole_length;
    if (length > 0) {
        if (text[0] != '.') return false;
        found.decimals = text + 1;
        found.decimals_length = count_digits(text + 1, length - 1);
        if (found.decimals_length == 0 || found.decimals_length != length - 1) return false;
    }
    *out = found;
    return true;
}

static bool append(uint64_t *magnitude, char digit)
{
    const uint64_t value = (uint64_t)(digit - '0');
    if (*magnitude > (UINT64_MAX - value) / 10) return false;
    *magnitude = *magnitude * 10 + value;
    return true;
}

static bool collect(const parts *number, size_t exponent, uint64_t *magnitude)
{
    *magnitude = 0;
    for (size_t i = 0; i < number->whole_length; i++) {
        if (!append(magnitude, number->whole[i])) return false;
    }
    for (size_t i = 0; i < exponent; i++) {
        if (!append(magnitude, i < number->decimals_length ? number->decimals[i] : '0')) return false;
    }
    return true;
}

/* What stands behind the last decimal that is kept, in quarters: 0 nothing, 1 below a half, 2 a half, 3 above.
 * That is all rounding has to know of it. */
static uint64_t rest_in_quarters(const parts *number, size_t exponent)
{
    if (number->decimals_length <= exponent) return 0;
    const char first = number->decimals[exponent];
    bool more = false;
    for (size_t i = exponent + 1; i < number->decimals_length; i++) more = more || number->decimals[i] != '0';
    if (first == '0') return more ? 1 : 0;
    if (first < '5') return 1;
    return first == '5' && !more ? 2 : 3;
}

dcr_status dcr__decimal_parse(const char *text, size_t length, int32_t exponent, dcr_rounding rounding, int64_t *out)
{
    assert(text != NULL);
    assert(exponent >= 0 && exponent <= DCR__DECIMALS_MAX);
    enum { QUARTERS = 4 };
    parts number;
    if (!take_apart(text, length, &number)) return DCR_E_DECIMAL;
    const uint64_t rest = rest_in_quarters(&number, (size_t)exponent);
    if (rest != 0 && rounding == DCR_ROUNDING_UNSET) return DCR_E_PRECISION;
    uint64_t magnitude;
    if (!collect(&number, (size_t)exponent, &magnitude)) return DCR_E_OVERFLOW;
    return dcr__round_quotient(number.negative, magnitude, rest, QUARTERS, rounding, out);
}

static dcr_status explain(dcr_error *err, dcr_status status, int32_t exponent)
{
    switch (status) {
    case DCR_E_DECIMAL:
        return dcr__refuse(err, status, "not a decimal number; accepted: sign, digits, point and digits");
    case DCR_E_PRECISION:
        return dcr__refuse_f(err, status, 0, "more than %d decimals and rounding is unset", (int)exponent);
    default:
        return dcr__refuse(err, status, "the number does not fit 64 bits");
    }
}

dcr_status dcr_decimal_parse(
    const char *text, size_t length, int32_t exponent, dcr_rounding rounding, int64_t *out, dcr_error *err)
{
    if (text == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "text or out is NULL");
    if (exponent < 0 || exponent > DCR__DECIMALS_MAX) {
        return dcr__refuse(err, DCR_E_RANGE, "exponent is not between 0 and 9");
    }
    if (!dcr__rounding_is_known(rounding)) return dcr__refuse(err, DCR_E_RANGE, "rounding is not a known mode");
    const dcr_status status = dcr__decimal_parse(text, length, exponent, rounding, out);
    return status == DCR_OK ? DCR_OK : explain(err, status, exponent);
}

size_t dcr_decimal_format(int64_t number, int32_t exponent, char *out, size_t capacity)
{
    if (exponent < 0 || exponent > DCR__DECIMALS_MAX) return 0;
    char text[24]; /* sign, 19 digits, point */
    size_t at = sizeof text;
    uint64_t left = dcr__magnitude(number);
    for (int32_t place = 0; left != 0 || place <= exponent; place++) {
        if (place == exponent && exponent > 0) text[--at] = '.';
        text[--at] = (char)('0' + left % 10);
        left /= 10;
    }
    if (number < 0) text[--at] = '-';
    return dcr__text_give(text + at, sizeof text - at, out, capacity);
}
