#include "day/day_text.h"

#include <assert.h>
#include <stdbool.h>

#include "base/refuse.h"
#include "base/text.h"
#include "day/civil.h"

static bool read_digits(const char *text, size_t length, int32_t *out)
{
    int32_t number = 0;
    for (size_t i = 0; i < length; i++) {
        if (text[i] < '0' || text[i] > '9') return false;
        number = number * 10 + (text[i] - '0');
    }
    *out = number;
    return true;
}

dcr_status dcr__day_parse(const char *text, size_t length, int32_t *out)
{
    assert(text != NULL);
    assert(out != NULL);
    if (length != DCR__DAY_TEXT_LENGTH || text[4] != '-' || text[7] != '-') return DCR_E_DATE;
    int32_t year, month, day_of_month;
    if (!read_digits(text, 4, &year) || !read_digits(text + 5, 2, &month) || !read_digits(text + 8, 2, &day_of_month)) {
        return DCR_E_DATE;
    }
    if (!dcr__civil_is_valid(year, month, day_of_month)) return DCR_E_DATE;
    *out = dcr__day_of(year, month, day_of_month);
    return DCR_OK;
}

dcr_status dcr_day_parse(const char *text, size_t length, int32_t *out, dcr_error *err)
{
    if (text == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "text or out is NULL");
    const dcr_status status = dcr__day_parse(text, length, out);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "not a date of the form YYYY-MM-DD, years 1 to 9999");
}

static void write_digits(char *at, size_t length, int32_t number)
{
    while (length > 0) {
        at[--length] = (char)('0' + number % 10);
        number /= 10;
    }
}

size_t dcr_day_format(int32_t day, char *out, size_t capacity)
{
    if (!dcr__day_is_valid(day)) return 0;
    const dcr__civil date = dcr__civil_of(day);
    char text[DCR__DAY_TEXT_LENGTH];
    write_digits(text, 4, date.year);
    text[4] = '-';
    write_digits(text + 5, 2, date.month);
    text[7] = '-';
    write_digits(text + 8, 2, date.day_of_month);
    return dcr__text_give(text, sizeof text, out, capacity);
}
