/* Questions about amounts that need neither policy nor book: rounded, a share or ratio of one, split, converted. */
#include <stdlib.h>
#include <string.h>

#include "json/ask.h"
#include "json/cell.h"
#include "json/load.h"
#include "json/value.h"

enum { DECIMALS_MAX = 9, AMOUNT_TEXT = 32 };

static dcr_status required_text(
    const dcj_ask *ask, const char *key, const char *remedy, const char **out)
{
    const dcj_place place = dcj_at_key(NULL, key);
    const dcr_status status = dcj_required(ask->document, &place, remedy, ask->err);
    if (status != DCR_OK) return status;
    return dcj_read_text(json_object_get(ask->document, key), &place, remedy, out, ask->err);
}

/* An error of the core, at the key whose value it was. */
static dcr_status passed(const dcj_ask *ask, const char *key, dcr_status status, const dcr_error *inner)
{
    const dcj_place place = dcj_at_key(NULL, key);
    return status == DCR_OK ? DCR_OK : dcj_pass(ask->err, &place, inner);
}

static dcr_status read_rounding(const dcj_ask *ask, dcr_rounding *out)
{
    uint32_t rounding = DCR_ROUNDING_UNSET;
    const dcr_status status =
        dcj_optional_code(ask->document, "rounding", NULL, DCR_GROUP_ROUNDING, &rounding, ask->err);
    *out = (dcr_rounding)rounding;
    return status;
}

/* Decimals of the amounts: "decimals", or those of "currency". */
static dcr_status read_decimals(const dcj_ask *ask, int32_t *out)
{
    const dcj_place currency_place = dcj_at_key(NULL, "currency");
    const dcj_place place = dcj_at_key(NULL, "decimals");
    const json_t *currency_value = dcj_member(ask->document, "currency");
    if (currency_value != NULL) {
        dcr_currency currency = 0;
        const dcr_status status = dcj_read_currency(currency_value, &currency_place, &currency, ask->err);
        if (status == DCR_OK) *out = dcr_currency_exponent(currency);
        return status;
    }
    int64_t decimals = 0;
    dcr_status status = dcj_required(ask->document, &place, "give \"decimals\" or \"currency\"", ask->err);
    if (status == DCR_OK)
        status = dcj_read_integer(json_object_get(ask->document, "decimals"), &place, &decimals, ask->err);
    if (status != DCR_OK) return status;
    if (decimals < 0 || decimals > DECIMALS_MAX)
        return dcj_refuse(ask->err, DCR_E_JSON_VALUE, &place, "write a number of decimals from 0 to 9");
    *out = (int32_t)decimals;
    return DCR_OK;
}

static dcr_status read_amount(const dcj_ask *ask, int32_t decimals, dcr_rounding rounding, int64_t *out)
{
    const char *text = "";
    dcr_status status = required_text(ask, "amount", dcj_remedy_money, &text);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_decimal_parse(text, strlen(text), decimals, rounding, out, &inner);
    return passed(ask, "amount", status, &inner);
}

static void write_decimal(dcj_writer *writer, int64_t number, int32_t decimals)
{
    char text[AMOUNT_TEXT];
    dcj_text(writer, text, dcr_decimal_format(number, decimals, text, sizeof text));
}

static void write_amount(dcj_writer *writer, int64_t number, int32_t decimals)
{
    dcj_open(writer, '{');
    dcj_key(writer, "amount");
    write_decimal(writer, number, decimals);
    dcj_close(writer, '}');
}

/* ---- {"verb": "round", "amount": "9090.90909", "decimals": 2, "rounding": "half_up"} ---- */

dcr_status dcj_ask_round(const dcj_ask *ask)
{
    dcr_rounding rounding = DCR_ROUNDING_UNSET;
    int32_t decimals = 0;
    int64_t amount = 0;
    dcr_status status = dcj_check_keys(ask->document, "verb amount decimals currency rounding", NULL, ask->err);
    if (status == DCR_OK) status = read_rounding(ask, &rounding);
    if (status == DCR_OK) status = read_decimals(ask, &decimals);
    if (status == DCR_OK) status = read_amount(ask, decimals, rounding, &amount);
    if (status == DCR_OK) write_amount(ask->writer, amount, decimals);
    return status;
}

/* ---- {"verb": "share", "amount": "100.00", "decimals": 2, "share": "90%", "rounding": "half_up"} ---- */

dcr_status dcj_ask_share(const dcj_ask *ask)
{
    const dcj_place place = dcj_at_key(NULL, "share");
    dcr_rounding rounding = DCR_ROUNDING_UNSET;
    int32_t decimals = 0;
    int64_t amount = 0;
    int64_t share = 0;
    dcr_status status = dcj_check_keys(ask->document, "verb amount decimals currency share rounding", NULL, ask->err);
    if (status == DCR_OK) status = read_rounding(ask, &rounding);
    if (status == DCR_OK) status = read_decimals(ask, &decimals);
    if (status == DCR_OK) status = read_amount(ask, decimals, DCR_ROUNDING_UNSET, &amount);
    if (status == DCR_OK) status = dcj_required(ask->document, &place, dcj_remedy_ratio, ask->err);
    if (status == DCR_OK) status = dcj_read_ratio(json_object_get(ask->document, "share"), &place, &share, ask->err);
    if (status != DCR_OK) return status;

    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_share_of(amount, share, rounding, &amount, &inner);
    if (status != DCR_OK) return passed(ask, status == DCR_E_ROUNDING_ABSENT ? "rounding" : "share", status, &inner);
    write_amount(ask->writer, amount, decimals);
    return DCR_OK;
}

/* ---- {"verb": "ratio", "amount": "100.00", "decimals": 2, "numerator": 1, "denominator": 3, "rounding": "up"} ---- */

static dcr_status required_integer(const dcj_ask *ask, const char *key, int64_t *out)
{
    const dcj_place place = dcj_at_key(NULL, key);
    const dcr_status status = dcj_required(ask->document, &place, "write an integer", ask->err);
    return status == DCR_OK ? dcj_read_integer(json_object_get(ask->document, key), &place, out, ask->err) : status;
}

dcr_status dcj_ask_ratio(const dcj_ask *ask)
{
    static const char keys[] = "verb amount decimals currency numerator denominator rounding";
    dcr_rounding rounding = DCR_ROUNDING_UNSET;
    int32_t decimals = 0;
    int64_t amount = 0;
    int64_t numerator = 0;
    int64_t denominator = 0;
    dcr_status status = dcj_check_keys(ask->document, keys, NULL, ask->err);
    if (status == DCR_OK) status = read_rounding(ask, &rounding);
    if (status == DCR_OK) status = read_decimals(ask, &decimals);
    if (status == DCR_OK) status = read_amount(ask, decimals, DCR_ROUNDING_UNSET, &amount);
    if (status == DCR_OK) status = required_integer(ask, "numerator", &numerator);
    if (status == DCR_OK) status = required_integer(ask, "denominator", &denominator);
    if (status != DCR_OK) return status;

    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_multiply_divide(amount, numerator, denominator, rounding, &amount, &inner);
    if (status != DCR_OK)
        return passed(ask, status == DCR_E_ROUNDING_ABSENT ? "rounding" : "denominator", status, &inner);
    write_amount(ask->writer, amount, decimals);
    return DCR_OK;
}

/* ---- {"verb": "split", "amount": "100.00", "decimals": 2, "weights": [1, 1, 1]} ---- */

static dcr_status read_weights(const dcj_ask *ask, const json_t *list, int64_t *weights)
{
    const dcj_place place = dcj_at_key(NULL, "weights");
    for (size_t i = 0; i < json_array_size(list); i++) {
        const dcj_place weight_place = dcj_at_index(&place, i);
        const dcr_status status = dcj_read_integer(json_array_get(list, i), &weight_place, &weights[i], ask->err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

static dcr_status split(const dcj_ask *ask, int64_t amount, int32_t decimals, const json_t *list, int64_t *numbers)
{
    const size_t count = json_array_size(list);
    int64_t *parts = numbers + count;
    dcr_status status = read_weights(ask, list, numbers);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_split(amount, numbers, count, parts, &inner);
    if (status != DCR_OK) return passed(ask, "weights", status, &inner);
    dcj_open(ask->writer, '{');
    dcj_key(ask->writer, "parts");
    dcj_open(ask->writer, '[');
    for (size_t i = 0; i < count; i++) write_decimal(ask->writer, parts[i], decimals);
    dcj_close(ask->writer, ']');
    dcj_close(ask->writer, '}');
    return DCR_OK;
}

dcr_status dcj_ask_split(const dcj_ask *ask)
{
    static const char remedy[] = "give a list of integers: [1, 1, 1]";
    const dcj_place place = dcj_at_key(NULL, "weights");
    int32_t decimals = 0;
    int64_t amount = 0;
    dcr_status status = dcj_check_keys(ask->document, "verb amount decimals currency weights", NULL, ask->err);
    if (status == DCR_OK) status = read_decimals(ask, &decimals);
    if (status == DCR_OK) status = read_amount(ask, decimals, DCR_ROUNDING_UNSET, &amount);
    if (status == DCR_OK) status = dcj_required(ask->document, &place, remedy, ask->err);
    if (status != DCR_OK) return status;
    const json_t *list = dcj_member(ask->document, "weights");
    if (!json_is_array(list)) return dcj_refuse(ask->err, DCR_E_JSON_TYPE, &place, "%s", remedy);

    int64_t *numbers = calloc(json_array_size(list) * 2 + 1, sizeof *numbers);
    if (numbers == NULL) return dcj_refuse(ask->err, DCR_E_NOMEM, &place, "out of memory");
    status = split(ask, amount, decimals, list, numbers);
    free(numbers);
    return status;
}

/* ---- {"verb": "convert", "amount": "100.00", "from": "USD", "to": "EUR", "rate": "0.9234"} ---- */

static dcr_status required_currency(const dcj_ask *ask, const char *key, dcr_currency *out)
{
    const dcj_place place = dcj_at_key(NULL, key);
    const dcr_status status = dcj_required(ask->document, &place, dcj_remedy_currency, ask->err);
    return status == DCR_OK ? dcj_read_currency(json_object_get(ask->document, key), &place, out, ask->err) : status;
}

static dcr_status read_rate(const dcj_ask *ask, dcr_rate *rate)
{
    const dcj_place place = dcj_at_key(NULL, "rate");
    const json_t *value = dcj_member(ask->document, "rate");
    const json_t *numerator = dcj_member(ask->document, "numerator");
    const json_t *denominator = dcj_member(ask->document, "denominator");
    if (value != NULL && (numerator != NULL || denominator != NULL))
        return dcj_refuse(ask->err, DCR_E_JSON_VALUE, &place, "give rate, or numerator and denominator, not both");
    if (value != NULL) return dcj_read_rate(value, &place, &rate->numerator, &rate->denominator, ask->err);
    const dcr_status status = required_integer(ask, "numerator", &rate->numerator);
    return status == DCR_OK ? required_integer(ask, "denominator", &rate->denominator) : status;
}

dcr_status dcj_ask_convert(const dcj_ask *ask)
{
    static const char keys[] = "verb amount from to rate numerator denominator rounding";
    dcr_rounding rounding = DCR_ROUNDING_UNSET;
    int64_t amount = 0;
    dcr_rate rate = {.size = (uint32_t)sizeof rate};
    dcr_status status = dcj_check_keys(ask->document, keys, NULL, ask->err);
    if (status == DCR_OK) status = required_currency(ask, "from", &rate.from);
    if (status == DCR_OK) status = required_currency(ask, "to", &rate.to);
    if (status == DCR_OK) status = read_rate(ask, &rate);
    if (status == DCR_OK) status = read_rounding(ask, &rounding);
    if (status == DCR_OK) status = read_amount(ask, dcr_currency_exponent(rate.from), DCR_ROUNDING_UNSET, &amount);
    if (status != DCR_OK) return status;

    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_convert(amount, &rate, rounding, &amount, &inner);
    if (status != DCR_OK) return passed(ask, status == DCR_E_ROUNDING_ABSENT ? "rounding" : "rate", status, &inner);
    dcj_open(ask->writer, '{');
    dcj_key(ask->writer, "amount");
    dcj_write_money(ask->writer, amount, rate.to);
    dcj_key(ask->writer, "currency");
    dcj_name(ask->writer, dcr_currency_code(rate.to));
    dcj_close(ask->writer, '}');
    return DCR_OK;
}
