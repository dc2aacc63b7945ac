/* Questions that need neither policy nor book: a period from a day, an amount rounded, split or converted. */
#include <stdlib.h>
#include <string.h>

#include "json/ask.h"
#include "json/calendar_read.h"
#include "json/cell.h"
#include "json/load.h"
#include "json/value.h"

enum { DECIMALS_MAX = 9, AMOUNT_TEXT = 32 };

static dcr_status required_text(
    const dcr__ask *ask, const char *key, const char *remedy, const char **out)
{
    const dcr__place place = dcr__at_key(NULL, key);
    const dcr_status status = dcr__required(ask->document, &place, remedy, ask->err);
    return status == DCR_OK ? dcr__read_text(json_object_get(ask->document, key), &place, remedy, out, ask->err) : status;
}

/* An error of the core, at the key whose value it was. */
static dcr_status passed(const dcr__ask *ask, const char *key, dcr_status status, const dcr_error *inner)
{
    const dcr__place place = dcr__at_key(NULL, key);
    return status == DCR_OK ? DCR_OK : dcr__json_pass(ask->err, &place, inner);
}

static dcr_status read_rounding(const dcr__ask *ask, dcr_rounding *out)
{
    uint32_t rounding = DCR_ROUNDING_UNSET;
    const dcr_status status =
        dcr__optional_code(ask->document, "rounding", NULL, DCR_GROUP_ROUNDING, &rounding, ask->err);
    *out = (dcr_rounding)rounding;
    return status;
}

/* Decimals of the amounts: "decimals", or those of "currency". */
static dcr_status read_decimals(const dcr__ask *ask, int32_t *out)
{
    const dcr__place currency_place = dcr__at_key(NULL, "currency");
    const dcr__place place = dcr__at_key(NULL, "decimals");
    const json_t *currency_value = dcr__member(ask->document, "currency");
    if (currency_value != NULL) {
        dcr_currency currency = 0;
        const dcr_status status = dcr__read_currency(currency_value, &currency_place, &currency, ask->err);
        if (status == DCR_OK) *out = dcr_currency_exponent(currency);
        return status;
    }
    int64_t decimals = 0;
    dcr_status status = dcr__required(ask->document, &place, "give \"decimals\" or \"currency\"", ask->err);
    if (status == DCR_OK)
        status = dcr__read_integer(json_object_get(ask->document, "decimals"), &place, &decimals, ask->err);
    if (status != DCR_OK) return status;
    if (decimals < 0 || decimals > DECIMALS_MAX)
        return dcr__json_refuse(ask->err, DCR_E_JSON_VALUE, &place, "write a number of decimals from 0 to 9");
    *out = (int32_t)decimals;
    return DCR_OK;
}

static dcr_status read_amount(const dcr__ask *ask, int32_t decimals, dcr_rounding rounding, int64_t *out)
{
    const char *text = "";
    dcr_status status = required_text(ask, "amount", dcr__remedy_money, &text);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_decimal_parse(text, strlen(text), decimals, rounding, out, &inner);
    return passed(ask, "amount", status, &inner);
}

static void write_decimal(dcr__writer *writer, int64_t number, int32_t decimals)
{
    char text[AMOUNT_TEXT];
    dcr__text(writer, text, dcr_decimal_format(number, decimals, text, sizeof text));
}

/* ---- {"verb": "round", "amount": "9090.90909", "decimals": 2, "rounding": "half_up"} ---- */

dcr_status dcr__ask_round(const dcr__ask *ask)
{
    dcr_rounding rounding;
    int32_t decimals = 0;
    int64_t amount = 0;
    dcr_status status = dcr__check_keys(ask->document, "verb amount decimals currency rounding", NULL, ask->err);
    if (status == DCR_OK) status = read_rounding(ask, &rounding);
    if (status == DCR_OK) status = read_decimals(ask, &decimals);
    if (status == DCR_OK) status = read_amount(ask, decimals, rounding, &amount);
    if (status != DCR_OK) return status;
    dcr__open(ask->writer, '{');
    dcr__key(ask->writer, "amount");
    write_decimal(ask->writer, amount, decimals);
    dcr__close(ask->writer, '}');
    return DCR_OK;
}

/* ---- {"verb": "split", "amount": "100.00", "decimals": 2, "weights": [1, 1, 1]} ---- */

static dcr_status read_weights(const dcr__ask *ask, const json_t *list, int64_t *weights)
{
    const dcr__place place = dcr__at_key(NULL, "weights");
    for (size_t i = 0; i < json_array_size(list); i++) {
        const dcr__place weight_place = dcr__at_index(&place, i);
        const dcr_status status = dcr__read_integer(json_array_get(list, i), &weight_place, &weights[i], ask->err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

static dcr_status split(const dcr__ask *ask, int64_t amount, int32_t decimals, const json_t *list, int64_t *numbers)
{
    const size_t count = json_array_size(list);
    int64_t *parts = numbers + count;
    dcr_status status = read_weights(ask, list, numbers);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_split(amount, numbers, count, parts, &inner);
    if (status != DCR_OK) return passed(ask, "weights", status, &inner);
    dcr__open(ask->writer, '{');
    dcr__key(ask->writer, "parts");
    dcr__open(ask->writer, '[');
    for (size_t i = 0; i < count; i++) write_decimal(ask->writer, parts[i], decimals);
    dcr__close(ask->writer, ']');
    dcr__close(ask->writer, '}');
    return DCR_OK;
}

dcr_status dcr__ask_split(const dcr__ask *ask)
{
    static const char remedy[] = "give a list of integers: [1, 1, 1]";
    const dcr__place place = dcr__at_key(NULL, "weights");
    int32_t decimals = 0;
    int64_t amount = 0;
    dcr_status status = dcr__check_keys(ask->document, "verb amount decimals currency weights", NULL, ask->err);
    if (status == DCR_OK) status = read_decimals(ask, &decimals);
    if (status == DCR_OK) status = read_amount(ask, decimals, DCR_ROUNDING_UNSET, &amount);
    if (status == DCR_OK) status = dcr__required(ask->document, &place, remedy, ask->err);
    if (status != DCR_OK) return status;
    const json_t *list = dcr__member(ask->document, "weights");
    if (!json_is_array(list)) return dcr__json_refuse(ask->err, DCR_E_JSON_TYPE, &place, "%s", remedy);

    int64_t *numbers = calloc(json_array_size(list) * 2 + 1, sizeof *numbers);
    if (numbers == NULL) return dcr__json_refuse(ask->err, DCR_E_NOMEM, &place, "out of memory");
    status = split(ask, amount, decimals, list, numbers);
    free(numbers);
    return status;
}

/* ---- {"verb": "convert", "amount": "100.00", "from_currency": "USD", "to_currency": "EUR", "rate": "0.9234"} ---- */

static dcr_status required_currency(const dcr__ask *ask, const char *key, dcr_currency *out)
{
    const dcr__place place = dcr__at_key(NULL, key);
    const dcr_status status = dcr__required(ask->document, &place, dcr__remedy_currency, ask->err);
    return status == DCR_OK ? dcr__read_currency(json_object_get(ask->document, key), &place, out, ask->err) : status;
}

static dcr_status required_integer(const dcr__ask *ask, const char *key, int64_t *out)
{
    const dcr__place place = dcr__at_key(NULL, key);
    const dcr_status status =
        dcr__required(ask->document, &place, "give \"rate\", or \"numerator\" and \"denominator\"", ask->err);
    return status == DCR_OK ? dcr__read_integer(json_object_get(ask->document, key), &place, out, ask->err) : status;
}

static dcr_status read_rate(const dcr__ask *ask, dcr_rate *rate)
{
    const dcr__place place = dcr__at_key(NULL, "rate");
    const json_t *value = dcr__member(ask->document, "rate");
    const json_t *numerator = dcr__member(ask->document, "numerator");
    const json_t *denominator = dcr__member(ask->document, "denominator");
    if (value != NULL && (numerator != NULL || denominator != NULL))
        return dcr__json_refuse(ask->err, DCR_E_JSON_VALUE, &place, "give rate, or numerator and denominator, not both");
    if (value != NULL) return dcr__read_rate(value, &place, &rate->numerator, &rate->denominator, ask->err);
    const dcr_status status = required_integer(ask, "numerator", &rate->numerator);
    return status == DCR_OK ? required_integer(ask, "denominator", &rate->denominator) : status;
}

dcr_status dcr__ask_convert(const dcr__ask *ask)
{
    static const char keys[] = "verb amount from_currency to_currency rate numerator denominator rounding";
    dcr_rounding rounding;
    int64_t amount = 0;
    dcr_rate rate = {.size = (uint32_t)sizeof rate};
    dcr_status status = dcr__check_keys(ask->document, keys, NULL, ask->err);
    if (status == DCR_OK) status = required_currency(ask, "from_currency", &rate.from);
    if (status == DCR_OK) status = required_currency(ask, "to_currency", &rate.to);
    if (status == DCR_OK) status = read_rate(ask, &rate);
    if (status == DCR_OK) status = read_rounding(ask, &rounding);
    if (status == DCR_OK) status = read_amount(ask, dcr_currency_exponent(rate.from), DCR_ROUNDING_UNSET, &amount);
    if (status != DCR_OK) return status;

    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_convert(amount, &rate, rounding, &amount, &inner);
    if (status != DCR_OK) return passed(ask, status == DCR_E_ROUNDING_ABSENT ? "rounding" : "rate", status, &inner);
    dcr__open(ask->writer, '{');
    dcr__key(ask->writer, "amount");
    dcr__write_money(ask->writer, amount, rate.to);
    dcr__key(ask->writer, "currency");
    dcr__name(ask->writer, dcr_currency_code(rate.to));
    dcr__close(ask->writer, '}');
    return DCR_OK;
}

/* ---- {"verb": "period", "anchor": "2024-07-31", "period": "3 months"} ---- */

/* The calendar of the question, else that of the policy, else none. The caller gives the reference back. */
static dcr_status find_calendar(const dcr__ask *ask, dcr_calendar **out)
{
    const dcr__place place = dcr__at_key(NULL, "calendar");
    const json_t *value = dcr__member(ask->document, "calendar");
    if (value != NULL) return dcr__read_calendar(value, &place, NULL, out, ask->err);
    const dcr_calendar *calendar = ask->policy == NULL ? NULL : dcr_policy_calendar(ask->policy);
    *out = calendar == NULL ? NULL : dcr_calendar_ref(calendar);
    return DCR_OK;
}

static dcr_status add_period(const dcr__ask *ask, int32_t anchor, const char *text, int32_t *out)
{
    dcr_period period = {.size = (uint32_t)sizeof period};
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcr_period_parse(text, strlen(text), &period, &inner);
    if (status != DCR_OK) return passed(ask, "period", status, &inner);

    dcr_calendar *calendar = NULL;
    status = find_calendar(ask, &calendar);
    if (status != DCR_OK) return status;
    status = dcr_period_add(anchor, &period, calendar, out, &inner);
    dcr_calendar_unref(calendar);
    return passed(ask, status == DCR_E_CALENDAR_ABSENT ? "calendar" : "period", status, &inner);
}

dcr_status dcr__ask_period(const dcr__ask *ask)
{
    const dcr__place place = dcr__at_key(NULL, "anchor");
    int32_t anchor = DCR_NO_DAY;
    int32_t day = DCR_NO_DAY;
    const char *text = "";
    dcr_status status = dcr__check_keys(ask->document, "verb anchor period calendar", NULL, ask->err);
    if (status == DCR_OK) status = dcr__required(ask->document, &place, dcr__remedy_day, ask->err);
    if (status == DCR_OK) status = dcr__optional_day(ask->document, "anchor", NULL, &anchor, ask->err);
    if (status == DCR_OK) status = required_text(ask, "period", "write the period as text: \"60 days\"", &text);
    if (status == DCR_OK) status = add_period(ask, anchor, text, &day);
    if (status != DCR_OK) return status;
    dcr__open(ask->writer, '{');
    dcr__key(ask->writer, "day");
    dcr__write_day(ask->writer, day);
    dcr__close(ask->writer, '}');
    return DCR_OK;
}
