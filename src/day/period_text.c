#include <string.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "base/text.h"
#include "day/period.h"

/* What is left to read. */
typedef struct reader {
    const char *at;
    size_t left;
} reader;

static const char END_OF_MONTH[] = "end of month ";
static const char INCLUDING_ANCHOR[] = " including anchor";

static bool take(reader *in, const char *word)
{
    const size_t length = strlen(word);
    if (in->left < length || memcmp(in->at, word, length) != 0) return false;
    in->at += length;
    in->left -= length;
    return true;
}

static bool take_count(reader *in, bool negative, int32_t *out)
{
    const int64_t largest = (int64_t)INT32_MAX + (negative ? 1 : 0);
    int64_t count = 0;
    size_t digits = 0;
    while (digits < in->left && in->at[digits] >= '0' && in->at[digits] <= '9') {
        count = count * 10 + (in->at[digits] - '0');
        if (count > largest) return false;
        digits++;
    }
    in->at += digits;
    in->left -= digits;
    *out = (int32_t)(negative ? -count : count);
    return digits > 0;
}

/* The longer form first: "days" begins with "day". */
static bool take_unit(reader *in, int32_t *unit)
{
    static const struct {
        char word[16];
        int32_t unit;
    } words[] = {
        {" business days", DCR_PERIOD_UNIT_BUSINESS_DAYS},
        {" business day", DCR_PERIOD_UNIT_BUSINESS_DAYS},
        {" days", DCR_PERIOD_UNIT_DAYS},
        {" day", DCR_PERIOD_UNIT_DAYS},
        {" months", DCR_PERIOD_UNIT_MONTHS},
        {" month", DCR_PERIOD_UNIT_MONTHS},
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (!take(in, words[i].word)) continue;
        *unit = words[i].unit;
        return true;
    }
    return false;
}

static bool take_sign(reader *in, bool end_of_month, bool *negative)
{
    *negative = false;
    if (!end_of_month) {
        *negative = take(in, "-");
        return true;
    }
    if (take(in, "+ ")) return true;
    *negative = take(in, "- ");
    return *negative;
}

dcr_status dcr__period_parse(const char *text, size_t length, dcr_period *out)
{
    assert(text != NULL);
    assert(out != NULL);
    reader in = {text, length};
    const bool end_of_month = take(&in, END_OF_MONTH);
    bool negative;
    int32_t count, unit;
    if (!take_sign(&in, end_of_month, &negative) || !take_count(&in, negative, &count) || !take_unit(&in, &unit)) {
        return DCR_E_TYPE;
    }
    if (end_of_month && unit != DCR_PERIOD_UNIT_DAYS) return DCR_E_TYPE;
    const bool anchor_counts = take(&in, INCLUDING_ANCHOR);
    if (in.left != 0) return DCR_E_TYPE;
    out->count = count;
    out->unit = end_of_month ? DCR_PERIOD_UNIT_END_OF_MONTH_DAYS : unit;
    out->anchor_counts = anchor_counts ? 1 : 0;
    return DCR_OK;
}

dcr_status dcr_period_parse(const char *text, size_t length, dcr_period *out, dcr_error *err)
{
    if (text == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "text or out is NULL");
    dcr_period found = {sizeof found, 0, 0, 0};
    dcr_status status = dcr__sized_check(out, sizeof found);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of out is not sizeof(dcr_period)");
    status = dcr__period_parse(text, length, &found);
    if (status != DCR_OK) {
        return dcr__refuse(err, status,
                           "not a period; accepted: 60 days, 5 business days, 6 months, end of month + 30 days, "
                           "each with or without \" including anchor\"");
    }
    return dcr__sized_write(out, &found, sizeof found, sizeof found);
}

/* Enough for "end of month - 2147483648 business days including anchor". */
typedef struct writer {
    char text[64];
    size_t length;
} writer;

static void put(writer *to, const char *word)
{
    const size_t length = strlen(word);
    assert(to->length + length < sizeof to->text);
    memcpy(to->text + to->length, word, length);
    to->length += length;
}

static const char *unit_word(const dcr_period *period, bool one)
{
    if (period->unit == DCR_PERIOD_UNIT_BUSINESS_DAYS) return one ? " business day" : " business days";
    if (period->unit == DCR_PERIOD_UNIT_MONTHS) return one ? " month" : " months";
    return one ? " day" : " days";
}

size_t dcr_period_format(const dcr_period *period, char *out, size_t capacity)
{
    dcr_period given;
    if (dcr__sized_read(&given, sizeof given, sizeof given, period) != DCR_OK) return 0;
    if (!dcr__period_is_valid(&given)) return 0;

    const bool end_of_month = given.unit == DCR_PERIOD_UNIT_END_OF_MONTH_DAYS;
    const bool negative = given.count < 0;
    const uint64_t size = (uint64_t)(negative ? -(int64_t)given.count : (int64_t)given.count);
    writer to = {{0}, 0};
    if (end_of_month) {
        put(&to, END_OF_MONTH);
        put(&to, negative ? "- " : "+ ");
    } else if (negative) {
        put(&to, "-");
    }
    to.length += dcr__text_digits(size, to.text + to.length);
    put(&to, unit_word(&given, size == 1));
    if (given.anchor_counts != 0) put(&to, INCLUDING_ANCHOR);
    return dcr__text_give(to.text, to.length, out, capacity);
}
