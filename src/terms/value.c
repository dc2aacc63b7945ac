/* Values of terms: bounds, and the text form of each type. */
#include "terms/value.h"

#include <stdio.h>
#include <string.h>

#include "base/refuse.h"

static dcr_status out_of_range(const dcr__term_row *row, dcr_error *err)
{
    return dcr__refuse_f(err, DCR_E_RANGE, row->term, "%s: out of range; accepted: %lld to %lld", row->name,
                         (long long)row->lower, (long long)row->upper);
}

static dcr_status check_period(const dcr__term_row *row, const dcr__value *value, dcr_error *err)
{
    if (value->unit < DCR_PERIOD_UNIT_DAYS || value->unit > DCR_PERIOD_UNIT_END_OF_MONTH_DAYS)
        return dcr__refuse_f(err, DCR_E_TYPE, row->term, "%s: is a period; give a count and a unit, as \"60 days\"",
                             row->name);
    if (value->number < row->lower || value->number > row->upper) return out_of_range(row, err);
    if (value->anchor_counts != 0 && value->anchor_counts != 1)
        return dcr__refuse_f(err, DCR_E_RANGE, row->term, "%s: anchor_counts must be 0 or 1", row->name);
    return DCR_OK;
}

dcr_status dcr__value_check(const dcr__term_row *row, const dcr__value *value, dcr_error *err)
{
    if (row->type == DCR_TERM_TYPE_PERIOD) return check_period(row, value, err);
    if (value->unit != 0)
        return dcr__refuse_f(err, DCR_E_TYPE, row->term, "%s: is not a period; set a number", row->name);
    switch (row->type) {
    case DCR_TERM_TYPE_MONEY:
        if (value->number < 0)
            return dcr__refuse_f(err, DCR_E_RANGE, row->term, "%s: an amount may not be negative", row->name);
        return DCR_OK;
    case DCR_TERM_TYPE_RATIO:
    case DCR_TERM_TYPE_NUMBER:
        return value->number < row->lower || value->number > row->upper ? out_of_range(row, err) : DCR_OK;
    case DCR_TERM_TYPE_DAY:
        if (value->number < DCR_DAY_MIN || value->number > DCR_DAY_MAX)
            return dcr__refuse_f(err, DCR_E_RANGE, row->term, "%s: a date in the years 1 to 9999 is needed", row->name);
        return DCR_OK;
    case DCR_TERM_TYPE_FLAG:
        if (value->number != 0 && value->number != 1)
            return dcr__refuse_f(err, DCR_E_RANGE, row->term, "%s: a flag is 0 or 1", row->name);
        return DCR_OK;
    case DCR_TERM_TYPE_CURRENCY:
        if (value->number < 0 || value->number > 999 || dcr_currency_code((dcr_currency)value->number) == NULL)
            return dcr__refuse_f(err, DCR_E_RANGE, row->term, "%s: not an ISO 4217 currency", row->name);
        return DCR_OK;
    default:
        if (value->number < 1 || value->number > INT32_MAX ||
            dcr_choice_name((dcr_group)row->group, (int32_t)value->number) == NULL)
            return dcr__refuse_f(err, DCR_E_RANGE, row->term, "%s: not one of its choices", row->name);
        return DCR_OK;
    }
}

/* "90%" or "0.9": a percent sign moves the point by two. */
static dcr_status parse_ratio(const dcr__term_row *row, const char *text, int64_t *out, dcr_error *err)
{
    const size_t length = strlen(text);
    const int percent = length > 0 && text[length - 1] == '%';
    const dcr_status status =
        dcr_decimal_parse(text, percent ? length - 1 : length, percent ? 7 : 9, DCR_ROUNDING_UNSET, out, NULL);
    if (status == DCR_OK) return DCR_OK;
    return dcr__refuse_f(err, status, row->term, "%s: \"%.40s\" is not a ratio; write \"90%%\" or \"0.9\"", row->name,
                         text);
}

static dcr_status parse_money(
    const dcr__term_row *row, const char *text, dcr_currency currency, int64_t *out, dcr_error *err)
{
    const int32_t exponent = dcr_currency_exponent(currency);
    if (exponent < 0)
        return dcr__refuse_f(err, DCR_E_STATE, DCR_TERM_CURRENCY, "%s: set the term currency before amounts", row->name);
    const dcr_status status = dcr_decimal_parse(text, strlen(text), exponent, DCR_ROUNDING_UNSET, out, NULL);
    if (status == DCR_OK) return DCR_OK;
    return dcr__refuse_f(err, status, row->term, "%s: \"%.40s\" is not an amount in %s, which has %d decimals", row->name,
                         text, dcr_currency_code(currency), (int)exponent);
}

static dcr_status parse_choice(const dcr__term_row *row, const char *text, int64_t *out, dcr_error *err)
{
    const int32_t number = dcr_choice_find((dcr_group)row->group, text, strlen(text));
    if (number != 0) {
        *out = number;
        return DCR_OK;
    }
    char list[160] = "";
    size_t length = 0;
    for (size_t i = 0; dcr_choice_at((dcr_group)row->group, i) != 0 && length < sizeof list; i++)
        length += (size_t)snprintf(list + length, sizeof list - length, "%s%s", i > 0 ? ", " : "",
                                   dcr_choice_name((dcr_group)row->group, dcr_choice_at((dcr_group)row->group, i)));
    return dcr__refuse_f(err, DCR_E_UNKNOWN, row->term, "%s: \"%.40s\" is not one of %s", row->name, text, list);
}

static dcr_status parse_number(const dcr__term_row *row, const char *text, int64_t *out, dcr_error *err)
{
    const dcr_status status = dcr_decimal_parse(text, strlen(text), 0, DCR_ROUNDING_UNSET, out, NULL);
    if (status == DCR_OK) return DCR_OK;
    return dcr__refuse_f(err, status, row->term, "%s: \"%.40s\" is not a whole number", row->name, text);
}

static dcr_status parse_flag(const dcr__term_row *row, const char *text, int64_t *out, dcr_error *err)
{
    const int yes = strcmp(text, "yes") == 0 || strcmp(text, "true") == 0;
    const int no = strcmp(text, "no") == 0 || strcmp(text, "false") == 0;
    if (!yes && !no)
        return dcr__refuse_f(err, DCR_E_TYPE, row->term, "%s: \"%.40s\" is not yes or no", row->name, text);
    *out = yes;
    return DCR_OK;
}

dcr_status dcr__value_parse(
    const dcr__term_row *row, const char *text, dcr_currency currency, dcr__value *value, dcr_error *err)
{
    switch (row->type) {
    case DCR_TERM_TYPE_MONEY:
        return parse_money(row, text, currency, &value->number, err);
    case DCR_TERM_TYPE_RATIO:
        return parse_ratio(row, text, &value->number, err);
    case DCR_TERM_TYPE_PERIOD: {
        dcr_period period = {(uint32_t)sizeof(dcr_period), 0, 0, 0};
        const dcr_status status = dcr_period_parse(text, strlen(text), &period, NULL);
        if (status != DCR_OK)
            return dcr__refuse_f(err, status, row->term,
                                 "%s: \"%.40s\" is not a period; write \"60 days\", \"5 business days\" or \"6 months\"",
                                 row->name, text);
        value->number = period.count;
        value->unit = period.unit;
        value->anchor_counts = period.anchor_counts;
        return DCR_OK;
    }
    case DCR_TERM_TYPE_DAY: {
        int32_t day = 0;
        const dcr_status status = dcr_day_parse(text, strlen(text), &day, NULL);
        if (status != DCR_OK)
            return dcr__refuse_f(err, status, row->term, "%s: \"%.40s\" is not a date; write YYYY-MM-DD", row->name,
                                 text);
        value->number = day;
        return DCR_OK;
    }
    case DCR_TERM_TYPE_NUMBER:
        return parse_number(row, text, &value->number, err);
    case DCR_TERM_TYPE_FLAG:
        return parse_flag(row, text, &value->number, err);
    case DCR_TERM_TYPE_CURRENCY:
        value->number = dcr_currency_find(text);
        if (value->number == 0)
            return dcr__refuse_f(err, DCR_E_CURRENCY, row->term,
                                 "%s: \"%.40s\" is not an ISO 4217 currency; write three capital letters", row->name, text);
        return DCR_OK;
    default:
        return parse_choice(row, text, &value->number, err);
    }
}

/* Parts per billion as percent where that needs no more digits than the share itself. */
static size_t format_ratio(int64_t ppb, char *out, size_t capacity)
{
    char digits[32];
    size_t length = dcr_decimal_format(ppb, 7, digits, sizeof digits);
    while (length > 0 && digits[length - 1] == '0') length--;
    if (length > 0 && digits[length - 1] == '.') length--;
    digits[length] = '\0';
    return (size_t)snprintf(out, capacity, "%s%%", digits);
}

static size_t copy_text(const char *text, char *out, size_t capacity)
{
    return (size_t)snprintf(out, capacity, "%s", text != NULL ? text : "");
}

size_t dcr__value_format(
    const dcr__term_row *row, const dcr__value *value, dcr_currency currency, char *out, size_t capacity)
{
    switch (row->type) {
    case DCR_TERM_TYPE_MONEY:
        return dcr_decimal_format(value->number, dcr_currency_exponent(currency), out, capacity);
    case DCR_TERM_TYPE_RATIO:
        return format_ratio(value->number, out, capacity);
    case DCR_TERM_TYPE_NUMBER:
        return (size_t)snprintf(out, capacity, "%lld", (long long)value->number);
    case DCR_TERM_TYPE_PERIOD: {
        const dcr_period period = {(uint32_t)sizeof(dcr_period), (int32_t)value->number, value->unit,
                                   value->anchor_counts};
        return dcr_period_format(&period, out, capacity);
    }
    case DCR_TERM_TYPE_DAY:
        return dcr_day_format((int32_t)value->number, out, capacity);
    case DCR_TERM_TYPE_FLAG:
        return copy_text(value->number != 0 ? "yes" : "no", out, capacity);
    case DCR_TERM_TYPE_CURRENCY:
        return copy_text(dcr_currency_code((dcr_currency)value->number), out, capacity);
    default:
        return copy_text(dcr_choice_name((dcr_group)row->group, (int32_t)value->number), out, capacity);
    }
}

size_t dcr__scope_format(dcr_term_scope scope, char *out, size_t capacity)
{
    const uint32_t value = dcr__scope_value(scope);
    switch (dcr__scope_kind(scope)) {
    case DCR_SCOPE_LIMIT_KIND:
        return copy_text(dcr_choice_name(DCR_GROUP_LIMIT_KIND, (int32_t)value), out, capacity);
    case DCR_SCOPE_CAUSE:
        return copy_text(dcr_choice_name(DCR_GROUP_CAUSE, (int32_t)value), out, capacity);
    case DCR_SCOPE_COUNTRY: {
        const char letters[3] = {(char)(value >> 8), (char)(value & 0xff), '\0'};
        char day[16] = "";
        if (dcr__scope_from_day(scope) != DCR_NO_DAY) (void)dcr_day_format(dcr__scope_from_day(scope), day, sizeof day);
        return (size_t)snprintf(out, capacity, "%s%s%s", letters, day[0] != '\0' ? "@" : "", day);
    }
    case DCR_SCOPE_CONDITION:
        return copy_text(dcr_choice_name(DCR_GROUP_CONDITION, (int32_t)value), out, capacity);
    case DCR_SCOPE_DEDUCTION:
        return copy_text(dcr_choice_name(DCR_GROUP_DEDUCTION, (int32_t)value), out, capacity);
    default:
        return copy_text("", out, capacity);
    }
}
