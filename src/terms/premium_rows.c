#include "terms/premium_rows.h"

#include "base/refuse.h"
#include "delcredere/number.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const int64_t highest_rate = INT64_C(10000000000); /* 1000 % */

static const dcr__facts *table_of(const dcr_policy_builder *builder, dcr_table_kind kind)
{
    return &builder->tables[dcr__policy_slot(kind)];
}

static dcr_status refuse(dcr_error *err, dcr_status status, dcr_column column, size_t row, const char *why)
{
    return dcr__refuse_at(err, status, 0, (int32_t)column / 100, (int32_t)column, (int64_t)row, why);
}

/* ---- Terms ---- */

/* What each base needs beside a rate. */
typedef struct base_row {
    int32_t base, needed;
} base_row;

static const base_row bases[] = {
    {DCR_PREMIUM_BASE_MONTH_END_BALANCE, DCR_TERM_PREMIUM_RATE_PER}, {DCR_PREMIUM_BASE_DAILY_BALANCE, DCR_TERM_PREMIUM_RATE_PER},
    {DCR_PREMIUM_BASE_LIMIT, DCR_TERM_PREMIUM_RATE_PER},             {DCR_PREMIUM_BASE_LIMIT, DCR_TERM_PREMIUM_CHARGED_BY},
    {DCR_PREMIUM_BASE_FLAT, DCR_TERM_PREMIUM_FLAT},
};

static bool is_by_day(const dcr_policy_builder *builder)
{
    const int64_t base = dcr__builder_number(builder, DCR_TERM_PREMIUM_BASE);
    return base == DCR_PREMIUM_BASE_DAILY_BALANCE ||
           (base == DCR_PREMIUM_BASE_LIMIT &&
            dcr__builder_number(builder, DCR_TERM_PREMIUM_CHARGED_BY) == DCR_PREMIUM_CHARGED_BY_DAY);
}

static bool is_timed(int64_t base)
{
    return base == DCR_PREMIUM_BASE_MONTH_END_BALANCE || base == DCR_PREMIUM_BASE_DAILY_BALANCE || base == DCR_PREMIUM_BASE_LIMIT;
}

static dcr_status check_base(const dcr_policy_builder *builder, dcr_error *err)
{
    const int64_t base = dcr__builder_number(builder, DCR_TERM_PREMIUM_BASE);
    const int64_t per = dcr__builder_number(builder, DCR_TERM_PREMIUM_RATE_PER);
    for (size_t i = 0; i < COUNT(bases); i++)
        if (bases[i].base == base && !dcr__builder_has(builder, bases[i].needed))
            return dcr__refuse_f(err, DCR_E_TERM_ABSENT, bases[i].needed, "%s: must be given with premium_base %s",
                                 dcr_term_name((dcr_term)bases[i].needed), dcr_choice_name(DCR_GROUP_PREMIUM_BASE, (int32_t)base));
    if (!is_timed(base)) return DCR_OK;
    if (per == (is_by_day(builder) ? DCR_PREMIUM_RATE_PER_MONTH : DCR_PREMIUM_RATE_PER_DAY))
        return dcr__refuse_f(err, DCR_E_TERM_CONFLICT, DCR_TERM_PREMIUM_RATE_PER,
                             "premium_rate_per: what is charged by day has a rate per day or year, by month one per month or year");
    return DCR_OK;
}

/* ---- Rows ---- */

/* A column of numbers and what they may be; absent values are passed over. */
typedef struct bound_row {
    dcr_column column;
    int64_t lowest, highest;
    const char *why;
} bound_row;

static dcr_status check_bounds(const dcr_policy_builder *builder, dcr_error *err)
{
    const bound_row bounds[] = {
        {DCR_PREMIUM_RATES_RATE, 0, highest_rate, "must be from 0 to 1000 %"},
        {DCR_PREMIUM_RATES_INSURED_PERCENTAGE, 0, DCR_SHARE_ONE, "must be from 0 to 100 %"},
        {DCR_PREMIUM_RATES_MINIMUM_GRADE, 0, INT64_MAX, "must be at least 0"},
        {DCR_PREMIUM_RATES_MAXIMUM_TERMS_DAYS, 0, INT64_MAX, "must be at least 0"},
        {DCR_PREMIUM_RATES_MAXIMUM_MONTHS, 0, INT64_MAX, "must be at least 0"},
        {DCR_PREMIUM_BONUS_FROM_LOSS_RATIO, 0, INT64_MAX, "must be at least 0"},
        {DCR_PREMIUM_BONUS_CHANGE, -DCR_SHARE_ONE, highest_rate, "must be from -100 % to 1000 %"},
        {DCR_PREMIUM_TAXES_RATE, 0, highest_rate, "must be from 0 to 1000 %"},
    };
    for (size_t k = 0; k < COUNT(bounds); k++) {
        const dcr__facts *facts = table_of(builder, (dcr_table_kind)((int32_t)bounds[k].column / 100));
        const int64_t *values = dcr__facts_values(facts, bounds[k].column);
        for (size_t i = 0; values != NULL && i < facts->rows; i++)
            if (values[i] != DCR_NO_AMOUNT && (values[i] < bounds[k].lowest || values[i] > bounds[k].highest))
                return refuse(err, DCR_E_RANGE, bounds[k].column, i, bounds[k].why);
    }
    return DCR_OK;
}

/* Columns that a row must have a value in. */
static dcr_status check_given(const dcr_policy_builder *builder, dcr_error *err)
{
    static const dcr_column columns[] = {DCR_PREMIUM_RATES_RATE, DCR_PREMIUM_BONUS_FROM_LOSS_RATIO, DCR_PREMIUM_BONUS_CHANGE,
                                         DCR_PREMIUM_TAXES_RATE};
    for (size_t k = 0; k < COUNT(columns); k++) {
        const dcr__facts *facts = table_of(builder, (dcr_table_kind)((int32_t)columns[k] / 100));
        const int64_t *values = dcr__facts_values(facts, columns[k]);
        for (size_t i = 0; values != NULL && i < facts->rows; i++)
            if (values[i] == DCR_NO_AMOUNT) return refuse(err, DCR_E_FACT_ABSENT, columns[k], i, "must be given");
    }
    return DCR_OK;
}

static dcr_status check_days(const dcr__facts *facts, dcr_column from_column, dcr_column until_column, dcr_error *err)
{
    const int32_t *from = dcr__facts_values(facts, from_column);
    const int32_t *until = dcr__facts_values(facts, until_column);
    for (size_t i = 0; from != NULL && until != NULL && i < facts->rows; i++)
        if (from[i] != DCR_NO_DAY && until[i] != DCR_NO_DAY && until[i] <= from[i])
            return refuse(err, DCR_E_DATE_ORDER, until_column, i, "must be later than from_day");
    return DCR_OK;
}

static dcr_status check_codes(const dcr__facts *facts, dcr_column column, dcr_group group, dcr_error *err)
{
    const uint32_t *codes = dcr__facts_values(facts, column);
    for (size_t i = 0; codes != NULL && i < facts->rows; i++)
        if (codes[i] != 0 && dcr_choice_name(group, (int32_t)codes[i]) == NULL)
            return refuse(err, DCR_E_CODE, column, i, "not in its list");
    return DCR_OK;
}

static dcr_status check_exclusions(const dcr_policy_builder *builder, dcr_error *err)
{
    const dcr__facts *facts = table_of(builder, DCR_TABLE_DECLARATION_EXCLUSIONS);
    const uint32_t *reasons = dcr__facts_values(facts, DCR_DECLARATION_EXCLUSIONS_REASON);
    for (size_t i = 0; i < facts->rows; i++)
        if (dcr_reason_bit((dcr_reason)reasons[i]) < 0)
            return refuse(err, DCR_E_CODE, DCR_DECLARATION_EXCLUSIONS_REASON, i, "not a reason of a set of reasons of an invoice");
    return DCR_OK;
}

dcr_status dcr__check_premium(const dcr_policy_builder *builder, dcr_error *err)
{
    const dcr__facts *rates = table_of(builder, DCR_TABLE_PREMIUM_RATES);
    const dcr__facts *taxes = table_of(builder, DCR_TABLE_PREMIUM_TAXES);
    dcr_status status = check_base(builder, err);
    if (status == DCR_OK) status = check_given(builder, err);
    if (status == DCR_OK) status = check_bounds(builder, err);
    if (status == DCR_OK) status = check_days(rates, DCR_PREMIUM_RATES_FROM_DAY, DCR_PREMIUM_RATES_UNTIL_DAY, err);
    if (status == DCR_OK) status = check_days(taxes, DCR_PREMIUM_TAXES_FROM_DAY, DCR_PREMIUM_TAXES_UNTIL_DAY, err);
    if (status == DCR_OK) status = check_codes(rates, DCR_PREMIUM_RATES_LIMIT_KIND, DCR_GROUP_LIMIT_KIND, err);
    if (status == DCR_OK) status = check_codes(taxes, DCR_PREMIUM_TAXES_PREMIUM_TAX_ON, DCR_GROUP_PREMIUM_TAX_ON, err);
    return status == DCR_OK ? check_exclusions(builder, err) : status;
}
