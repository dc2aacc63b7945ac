#include "json/value.h"

#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "delcredere/day.h"

const char dcj_remedy_money[] = "write the amount as text: \"5000.00\"";
const char dcj_remedy_ratio[] = "write the ratio as text: \"90%\" or \"0.9\"";
const char dcj_remedy_day[] = "write the date as text: \"2025-01-31\"";
const char dcj_remedy_currency[] = "write the currency as text: \"EUR\"";
const char dcj_remedy_identifier[] = "write it as text, in quotes";

enum { PERCENT_DECIMALS = 7, SHARE_DECIMALS = 9 };

dcr_status dcj_read_text(
    const json_t *value, const dcj_place *place, const char *remedy, const char **out, dcr_error *err)
{
    if (!json_is_string(value)) return dcj_refuse(err, DCR_E_JSON_TYPE, place, "%s", remedy);
    *out = json_string_value(value);
    return DCR_OK;
}

/* Decimal text that could not be read: the core's code, our remedy. */
static dcr_status refuse_decimal(dcr_error *err, dcr_status code, const dcj_place *place, const char *remedy)
{
    return dcj_refuse(err, code, place, "%s; %s", dcr_status_text(code), remedy);
}

dcr_status dcj_read_money(
    const json_t *value, const dcj_place *place, dcr_currency currency, int64_t *out, dcr_error *err)
{
    const char *text = "";
    dcr_status status = dcj_read_text(value, place, dcj_remedy_money, &text, err);
    if (status != DCR_OK) return status;
    const int32_t exponent = dcr_currency_exponent(currency);
    assert(exponent >= 0);
    status = dcr_decimal_parse(text, strlen(text), exponent, DCR_ROUNDING_UNSET, out, NULL);
    if (status == DCR_E_PRECISION)
        return dcj_refuse(err, status, place, "more decimals than %s has; write at most %d",
                                dcr_currency_code(currency), (int)exponent);
    return status == DCR_OK ? DCR_OK : refuse_decimal(err, status, place, dcj_remedy_money);
}

dcr_status dcj_read_ratio(const json_t *value, const dcj_place *place, int64_t *out, dcr_error *err)
{
    const char *text = "";
    dcr_status status = dcj_read_text(value, place, dcj_remedy_ratio, &text, err);
    if (status != DCR_OK) return status;
    const size_t length = strlen(text);
    const size_t is_percent = length > 0 && text[length - 1] == '%';
    const int32_t exponent = is_percent ? PERCENT_DECIMALS : SHARE_DECIMALS;
    status = dcr_decimal_parse(text, length - is_percent, exponent, DCR_ROUNDING_UNSET, out, NULL);
    return status == DCR_OK ? DCR_OK : refuse_decimal(err, status, place, dcj_remedy_ratio);
}

dcr_status dcj_read_day(const json_t *value, const dcj_place *place, int32_t *out, dcr_error *err)
{
    const char *text = "";
    dcr_status status = dcj_read_text(value, place, dcj_remedy_day, &text, err);
    if (status != DCR_OK) return status;
    status = dcr_day_parse(text, strlen(text), out, NULL);
    return status == DCR_OK ? DCR_OK
                            : dcj_refuse(err, status, place, "not a date; %s", dcj_remedy_day);
}

void dcj_list_choices(dcr_group group, char *out, size_t capacity)
{
    size_t length = 0;
    out[0] = '\0';
    for (size_t ix = 0; dcr_choice_at(group, ix) != 0; ix++) {
        const char *name = dcr_choice_name(group, dcr_choice_at(group, ix));
        if (length + strlen(name) + sizeof ", ..." > capacity) {
            (void)snprintf(out + length, capacity - length, "...");
            return;
        }
        length += (size_t)snprintf(out + length, capacity - length, ix == 0 ? "%s" : ", %s", name);
    }
}

dcr_status dcj_read_code(
    const json_t *value, const dcj_place *place, dcr_group group, uint32_t *out, dcr_error *err)
{
    const char *text = json_string_value(value);
    const int32_t number = text == NULL ? 0 : dcr_choice_find(group, text, strlen(text));
    if (number != 0) {
        *out = (uint32_t)number;
        return DCR_OK;
    }
    char accepted[160];
    dcj_list_choices(group, accepted, sizeof accepted);
    if (text == NULL) return dcj_refuse(err, DCR_E_JSON_TYPE, place, "write one of these as text: %s", accepted);
    return dcj_refuse(err, DCR_E_CODE, place, "not in its list of values; write one of: %s", accepted);
}

dcr_status dcj_read_currency(const json_t *value, const dcj_place *place, uint32_t *out, dcr_error *err)
{
    const char *text = "";
    const dcr_status status = dcj_read_text(value, place, dcj_remedy_currency, &text, err);
    if (status != DCR_OK) return status;
    const dcr_currency currency = dcr_currency_find(text);
    if (currency == 0)
        return dcj_refuse(err, DCR_E_CURRENCY, place, "not a currency of ISO 4217; write three letters: \"EUR\"");
    *out = currency;
    return DCR_OK;
}

dcr_status dcj_read_country(const json_t *value, const dcj_place *place, uint32_t *out, dcr_error *err)
{
    static const char remedy[] = "write the country as two capital letters of ISO 3166: \"DE\"";
    const char *text = "";
    const dcr_status status = dcj_read_text(value, place, remedy, &text, err);
    if (status != DCR_OK) return status;
    const uint32_t country = dcr_country_find(text);
    if (country == 0) return dcj_refuse(err, DCR_E_JSON_VALUE, place, "not a country; %s", remedy);
    *out = country;
    return DCR_OK;
}

dcr_status dcj_read_flag(const json_t *value, const dcj_place *place, uint8_t *out, dcr_error *err)
{
    const char *text = json_string_value(value);
    const bool is_yes = json_is_true(value) || (text != NULL && strcmp(text, "yes") == 0);
    const bool is_no = json_is_false(value) || (text != NULL && strcmp(text, "no") == 0);
    if (!is_yes && !is_no)
        return dcj_refuse(err, text == NULL ? DCR_E_JSON_TYPE : DCR_E_JSON_VALUE, place, "write true or false");
    *out = is_yes;
    return DCR_OK;
}

dcr_status dcj_read_index(const json_t *value, const dcj_place *place, uint32_t *out, dcr_error *err)
{
    const json_int_t number = json_integer_value(value);
    if (!json_is_integer(value))
        return dcj_refuse(err, DCR_E_JSON_TYPE, place, "write the row as an integer from 0");
    if (number < 0 || number >= (json_int_t)DCR_NO_INDEX)
        return dcj_refuse(err, DCR_E_JSON_VALUE, place, "not a row; write an integer from 0");
    *out = (uint32_t)number;
    return DCR_OK;
}

dcr_status dcj_read_integer(const json_t *value, const dcj_place *place, int64_t *out, dcr_error *err)
{
    if (!json_is_integer(value)) return dcj_refuse(err, DCR_E_JSON_TYPE, place, "write an integer");
    *out = json_integer_value(value);
    return DCR_OK;
}

/* Decimals of a number as written; trailing zeros do not count. */
static int32_t num_decimals(const char *text)
{
    const char *point = strchr(text, '.');
    if (point == NULL) return 0;
    size_t count = strlen(point + 1);
    while (count > 0 && point[count] == '0') count--;
    return count > SHARE_DECIMALS ? SHARE_DECIMALS : (int32_t)count;
}

dcr_status dcj_read_rate(
    const json_t *value, const dcj_place *place, int64_t *numerator, int64_t *denominator, dcr_error *err)
{
    static const char remedy[] =
        "write the rate as text with at most 9 decimals: \"0.9234\"; or give numerator and denominator";
    const char *text = "";
    dcr_status status = dcj_read_text(value, place, remedy, &text, err);
    if (status != DCR_OK) return status;
    const int32_t exponent = num_decimals(text);
    status = dcr_decimal_parse(text, strlen(text), exponent, DCR_ROUNDING_UNSET, numerator, NULL);
    if (status != DCR_OK) return refuse_decimal(err, status, place, remedy);
    *denominator = 1;
    for (int32_t i = 0; i < exponent; i++) *denominator *= 10;
    return DCR_OK;
}
