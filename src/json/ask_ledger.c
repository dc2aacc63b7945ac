/* {"verb": "ageing", "as_of_day": "2025-06-30"}, and the other views of the ledger. */
#include "delcredere/ledger.h"
#include "json/ask.h"
#include "json/fields.h"

#define LIST(options, name, type) \
    {#name, type, offsetof(options, name), 0, offsetof(options, num_##name), NULL}
#define FIELDS_OF_ALL(options)                                                                            \
    {"as_of_day", DCJ_DAY, offsetof(options, as_of_day), 0, 0, "give the day of the question"},           \
    {"rounding", DCJ_CODE, offsetof(options, rounding), DCR_GROUP_ROUNDING, 0, NULL},                     \
    {"counts_extended", DCJ_YES, offsetof(options, counts_extended), 0, 0, NULL}
/* Reads the keys of a question; its currency is that of the answer. */
static dcr_status read_options(const dcj_ask *ask, const dcj_field *fields, size_t num, void *options, uint32_t *currency)
{
    const dcr_status status = dcj_read_fields(ask, fields, num, options);
    return status == DCR_OK ? dcj_question_currency(ask, currency) : status;
}

dcr_status dcj_read_ageing(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {FIELDS_OF_ALL(dcr_ageing_options), LIST(dcr_ageing_options, edges, DCJ_NUMBERS)};
    dcr_ageing_options options = DCR_AGEING_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = read_options(ask, fields, DCJ_LENGTH(fields), &options, &options.currency);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_ageing_compute(ask->book, &options, NULL, out, &inner), &inner);
}

dcr_status dcj_read_dso(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        FIELDS_OF_ALL(dcr_dso_options),
        {"period_days", DCJ_NUMBERS, offsetof(dcr_dso_options, period_days), 0, offsetof(dcr_dso_options, num_period_days),
         "give the lengths of the periods up to the day, oldest first: [31, 28, 31]"},
        LIST(dcr_dso_options, period_sales, DCJ_AMOUNTS),
    };
    dcr_dso_options options = DCR_DSO_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = read_options(ask, fields, DCJ_LENGTH(fields), &options, &options.currency);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_dso_compute(ask->book, &options, NULL, out, &inner), &inner);
}

dcr_status dcj_read_payment_profile(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        FIELDS_OF_ALL(dcr_payment_profile_options),
        {"from_day", DCJ_DAY, offsetof(dcr_payment_profile_options, from_day), 0, 0, NULL},
        {"recent_from_day", DCJ_DAY, offsetof(dcr_payment_profile_options, recent_from_day), 0, 0, NULL},
        LIST(dcr_payment_profile_options, score_days, DCJ_NUMBERS),
        LIST(dcr_payment_profile_options, score_points, DCJ_NUMBERS),
    };
    dcr_payment_profile_options options = DCR_PAYMENT_PROFILE_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = read_options(ask, fields, DCJ_LENGTH(fields), &options, &options.currency);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_payment_profile_compute(ask->book, &options, NULL, out, &inner), &inner);
}

dcr_status dcj_read_concentration(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        FIELDS_OF_ALL(dcr_concentration_options),
        {"by", DCJ_CODE, offsetof(dcr_concentration_options, by), DCR_GROUP_CONCENTRATION_BY, 0, NULL},
        {"from_day", DCJ_DAY, offsetof(dcr_concentration_options, from_day), 0, 0, NULL},
        {"top", DCJ_COUNT, offsetof(dcr_concentration_options, top), 0, 0, NULL},
        {"by_group", DCJ_YES, offsetof(dcr_concentration_options, by_group), 0, 0, NULL},
    };
    dcr_concentration_options options = DCR_CONCENTRATION_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = read_options(ask, fields, DCJ_LENGTH(fields), &options, &options.currency);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_concentration_compute(ask->policy, ask->book, &options, NULL, out, &inner), &inner);
}

dcr_status dcj_read_late_interest(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        FIELDS_OF_ALL(dcr_late_interest_options),
        {"day_count", DCJ_CODE, offsetof(dcr_late_interest_options, day_count), DCR_GROUP_DAY_COUNT, 0, "give \"act_365\", \"act_360\" or \"thirty_360\""},
        {"rates", DCJ_ROWS, offsetof(dcr_late_interest_options, rates), DCR_TABLE_INTEREST_RATES, 0,
         "give a list of rates: [{\"from_day\": \"2025-01-01\", \"rate\": \"11.27%\"}]"},
        {"fee", DCJ_MONEY, offsetof(dcr_late_interest_options, fee), 0, 0, NULL},
    };
    dcr_late_interest_options options = DCR_LATE_INTEREST_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = read_options(ask, fields, DCJ_LENGTH(fields), &options, &options.currency);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_late_interest_compute(ask->book, &options, NULL, out, &inner), &inner);
}

/* ---- Grades ---- */

typedef struct grading {
    const dcr_table *scale;
    const int64_t *values;
    size_t num_values;
} grading;

dcr_status dcj_read_grade_map(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"scale", DCJ_ROWS, offsetof(grading, scale), DCR_TABLE_GRADE_SCALE, 0, "give a list of ranges and grades"},
        {"values", DCJ_NUMBERS, offsetof(grading, values), 0, offsetof(grading, num_values), "give a list of whole numbers"},
    };
    grading q = {NULL, NULL, 0};
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &q);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_grade_map(q.scale, q.values, q.num_values, NULL, out, &inner), &inner);
}
