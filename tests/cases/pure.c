#include "pure.h"

#include <stdio.h>
#include <string.h>

enum { WEIGHTS_MAX = 64 };

static dcr_status refuse(dcr_error *err, dcr_status status, const char *key, const char *text)
{
    err->code = (int32_t)status;
    snprintf(err->text, sizeof err->text, "ask.%s: %s", key, text);
    return status;
}

static dcr_status text_of(const json_t *ask, const char *key, const char **out, dcr_error *err)
{
    const json_t *value = json_object_get(ask, key);
    if (value == NULL) return refuse(err, DCR_E_JSON_ABSENT, key, "missing");
    if (!json_is_string(value)) return refuse(err, DCR_E_JSON_TYPE, key, "write it as text");
    *out = json_string_value(value);
    return DCR_OK;
}

static dcr_status integer_of(const json_t *ask, const char *key, int64_t *out, dcr_error *err)
{
    const json_t *value = json_object_get(ask, key);
    if (value == NULL) return refuse(err, DCR_E_JSON_ABSENT, key, "missing");
    if (!json_is_integer(value)) return refuse(err, DCR_E_JSON_TYPE, key, "write it as a whole number");
    *out = json_integer_value(value);
    return DCR_OK;
}

static dcr_status day_of(const json_t *ask, const char *key, int32_t *out, dcr_error *err)
{
    const char *text;
    const dcr_status status = text_of(ask, key, &text, err);
    return status == DCR_OK ? dcr_day_parse(text, strlen(text), out, err) : status;
}

/* The decimals of the currency that the question names. */
static dcr_status decimals_of(const json_t *ask, const char *key, int32_t *out, dcr_error *err)
{
    const char *code;
    const dcr_status status = text_of(ask, key, &code, err);
    if (status != DCR_OK) return status;
    *out = dcr_currency_exponent(dcr_currency_find(code));
    return *out < 0 ? refuse(err, DCR_E_CURRENCY, key, "not an ISO 4217 currency") : DCR_OK;
}

static dcr_status rounding_of(const json_t *ask, dcr_rounding *out, dcr_error *err)
{
    *out = DCR_ROUNDING_UNSET;
    const char *text;
    if (json_object_get(ask, "rounding") == NULL) return DCR_OK;
    const dcr_status status = text_of(ask, "rounding", &text, err);
    if (status != DCR_OK) return status;
    *out = (dcr_rounding)dcr_choice_find(DCR_GROUP_ROUNDING, text, strlen(text));
    return *out == DCR_ROUNDING_UNSET ? refuse(err, DCR_E_JSON_VALUE, "rounding", "not a rounding mode") : DCR_OK;
}

/* The amount asked about, in units of 10^-decimals. */
static dcr_status amount_of(
    const json_t *ask, int32_t decimals, dcr_rounding rounding, int64_t *out, dcr_error *err)
{
    const char *text;
    const dcr_status status = text_of(ask, "amount", &text, err);
    return status == DCR_OK ? dcr_decimal_parse(text, strlen(text), decimals, rounding, out, err) : status;
}

static json_t *amount_text(int64_t amount, int32_t decimals)
{
    char text[32];
    dcr_decimal_format(amount, decimals, text, sizeof text);
    return json_string(text);
}

static dcr_status calendar_of(const json_t *ask, dcr_calendar **out, dcr_error *err)
{
    static const char *const names[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    const json_t *calendar = json_object_get(ask, "calendar");
    *out = NULL;
    if (calendar == NULL) return DCR_OK;

    uint32_t weekend = 0;
    size_t i;
    json_t *value;
    json_array_foreach(json_object_get(calendar, "weekend"), i, value)
        for (uint32_t day = 0; day < 7; day++)
            if (json_is_string(value) && strcmp(json_string_value(value), names[day]) == 0) weekend |= 1u << day;
    int32_t holidays[WEIGHTS_MAX];
    size_t count = 0;
    json_array_foreach(json_object_get(calendar, "holidays"), i, value) {
        if (count == WEIGHTS_MAX || !json_is_string(value))
            return refuse(err, DCR_E_JSON_VALUE, "calendar", "at most 64 holidays, written as dates");
        const char *text = json_string_value(value);
        const dcr_status status = dcr_day_parse(text, strlen(text), &holidays[count++], err);
        if (status != DCR_OK) return status;
    }
    return dcr_calendar_new(holidays, count, weekend, NULL, out, err);
}

static dcr_status ask_period(const json_t *ask, json_t **out, dcr_error *err)
{
    int32_t anchor, day;
    const char *text;
    dcr_period period = {.size = sizeof period};
    dcr_calendar *calendar = NULL;
    dcr_status status = day_of(ask, "anchor", &anchor, err);
    if (status == DCR_OK) status = text_of(ask, "period", &text, err);
    if (status == DCR_OK) status = dcr_period_parse(text, strlen(text), &period, err);
    if (status == DCR_OK) status = calendar_of(ask, &calendar, err);
    if (status == DCR_OK) status = dcr_period_add(anchor, &period, calendar, &day, err);
    dcr_calendar_unref(calendar);
    if (status != DCR_OK) return status;
    char formatted[16];
    dcr_day_format(day, formatted, sizeof formatted);
    *out = json_pack("{s:s}", "day", formatted);
    return DCR_OK;
}

static dcr_status ask_days(const json_t *ask, json_t **out, dcr_error *err)
{
    int32_t from, until;
    dcr_status status = day_of(ask, "from", &from, err);
    if (status == DCR_OK) status = day_of(ask, "until", &until, err);
    if (status == DCR_OK) *out = json_pack("{s:i}", "days", (int)(until - from));
    return status;
}

static dcr_status ask_round(const json_t *ask, json_t **out, dcr_error *err)
{
    int32_t decimals;
    int64_t amount;
    dcr_rounding rounding;
    dcr_status status = decimals_of(ask, "currency", &decimals, err);
    if (status == DCR_OK) status = rounding_of(ask, &rounding, err);
    if (status == DCR_OK) status = amount_of(ask, decimals, rounding, &amount, err);
    if (status == DCR_OK) *out = json_pack("{s:o}", "amount", amount_text(amount, decimals));
    return status;
}

static dcr_status ask_share(const json_t *ask, json_t **out, dcr_error *err)
{
    int32_t decimals;
    int64_t amount, share, result;
    const char *text;
    dcr_rounding rounding;
    dcr_status status = decimals_of(ask, "currency", &decimals, err);
    if (status == DCR_OK) status = rounding_of(ask, &rounding, err);
    if (status == DCR_OK) status = amount_of(ask, decimals, DCR_ROUNDING_UNSET, &amount, err);
    if (status == DCR_OK) status = text_of(ask, "share", &text, err);
    if (status != DCR_OK) return status;
    const size_t length = strlen(text);
    const bool is_percent = length > 0 && text[length - 1] == '%';
    status = dcr_decimal_parse(
        text, length - (is_percent ? 1 : 0), is_percent ? 7 : 9, DCR_ROUNDING_UNSET, &share, err);
    if (status == DCR_OK) status = dcr_share_of(amount, share, rounding, &result, err);
    if (status == DCR_OK) *out = json_pack("{s:o}", "amount", amount_text(result, decimals));
    return status;
}

static dcr_status ask_split(const json_t *ask, json_t **out, dcr_error *err)
{
    int32_t decimals;
    int64_t amount, weights[WEIGHTS_MAX], parts[WEIGHTS_MAX];
    const json_t *list = json_object_get(ask, "weights");
    const size_t count = json_array_size(list);
    if (count == 0 || count > WEIGHTS_MAX) return refuse(err, DCR_E_JSON_VALUE, "weights", "1 to 64 whole numbers");
    for (size_t i = 0; i < count; i++) weights[i] = json_integer_value(json_array_get(list, i));
    dcr_status status = decimals_of(ask, "currency", &decimals, err);
    if (status == DCR_OK) status = amount_of(ask, decimals, DCR_ROUNDING_UNSET, &amount, err);
    if (status == DCR_OK) status = dcr_split(amount, weights, count, parts, err);
    if (status != DCR_OK) return status;
    json_t *texts = json_array();
    for (size_t i = 0; i < count; i++) json_array_append_new(texts, amount_text(parts[i], decimals));
    *out = json_pack("{s:o}", "parts", texts);
    return DCR_OK;
}

static dcr_status ask_convert(const json_t *ask, json_t **out, dcr_error *err)
{
    const char *from, *to;
    dcr_rate rate = {.size = sizeof rate};
    dcr_rounding rounding;
    int64_t amount, result;
    dcr_status status = text_of(ask, "from", &from, err);
    if (status == DCR_OK) status = text_of(ask, "to", &to, err);
    if (status == DCR_OK) status = rounding_of(ask, &rounding, err);
    if (status == DCR_OK) status = integer_of(ask, "numerator", &rate.numerator, err);
    if (status == DCR_OK) status = integer_of(ask, "denominator", &rate.denominator, err);
    if (status != DCR_OK) return status;
    rate.from = dcr_currency_find(from);
    rate.to = dcr_currency_find(to);
    if (rate.from == 0) return refuse(err, DCR_E_CURRENCY, "from", "not an ISO 4217 currency");
    if (rate.to == 0) return refuse(err, DCR_E_CURRENCY, "to", "not an ISO 4217 currency");
    status = amount_of(ask, dcr_currency_exponent(rate.from), DCR_ROUNDING_UNSET, &amount, err);
    if (status == DCR_OK) status = dcr_convert(amount, &rate, rounding, &result, err);
    if (status == DCR_OK) *out = json_pack("{s:o}", "amount", amount_text(result, dcr_currency_exponent(rate.to)));
    return status;
}

static const struct {
    const char *verb;
    dcr_status (*answer)(const json_t *ask, json_t **out, dcr_error *err);
} verbs[] = {{"period", ask_period}, {"days", ask_days},   {"round", ask_round},
             {"share", ask_share},   {"split", ask_split}, {"convert", ask_convert}};

bool is_pure(const char *verb)
{
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
        if (strcmp(verbs[i].verb, verb) == 0) return true;
    return false;
}

dcr_status ask_pure(const json_t *ask, json_t **out, dcr_error *err)
{
    const char *verb = json_string_value(json_object_get(ask, "verb"));
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
        if (strcmp(verbs[i].verb, verb) == 0) return verbs[i].answer(ask, out, err);
    return refuse(err, DCR_E_UNKNOWN, "verb", verb);
}
