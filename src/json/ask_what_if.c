/* {"verb": "break_even", "currency": "EUR", "loss": "100000", "margin": "5%"}, and the other questions of what would be. */
#include "delcredere/what_if.h"

#include "json/ask_loss.h"
#include "json/fields.h"

/* Currency and rounding of a question that needs no policy but may have one. */
static dcr_status read_money_terms(const dcj_ask *ask, uint32_t *currency, uint32_t *rounding)
{
    int32_t mode = 0;
    dcr_status status = dcj_question_currency(ask, currency);
    if (status == DCR_OK) status = dcj_loss_rounding(ask, &mode);
    *rounding = (uint32_t)mode;
    return status;
}

dcr_status dcj_read_break_even(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"rounding", DCJ_CODE, offsetof(dcr_break_even_options, rounding), DCR_GROUP_ROUNDING, 0, NULL},
        {"margin", DCJ_RATIO, offsetof(dcr_break_even_options, margin), 0, 0, "give the profit as a share of sales: \"5%\""},
        {"loss", DCJ_MONEY, offsetof(dcr_break_even_options, loss), 0, 0, NULL},
        {"loss_share", DCJ_RATIO, offsetof(dcr_break_even_options, loss_share), 0, 0, NULL},
        {"recovered", DCJ_MONEY, offsetof(dcr_break_even_options, recovered), 0, 0, NULL},
        {"sales", DCJ_MONEY, offsetof(dcr_break_even_options, sales), 0, 0, NULL},
        {"limit", DCJ_MONEY, offsetof(dcr_break_even_options, limit), 0, 0, NULL},
        {"turns", DCJ_RATIO, offsetof(dcr_break_even_options, turns), 0, 0, NULL},
    };
    dcr_break_even_options options = DCR_BREAK_EVEN_OPTIONS_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status == DCR_OK) status = read_money_terms(ask, &options.currency, &options.rounding);
    return status == DCR_OK ? dcr_break_even_compute(&options, NULL, out, ask->err) : status;
}

dcr_status dcj_read_factoring(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"rounding", DCJ_CODE, offsetof(dcr_factoring_options, rounding), DCR_GROUP_ROUNDING, 0, NULL},
        {"turnover", DCJ_MONEY, offsetof(dcr_factoring_options, turnover), 0, 0, "give the sales of a year"},
        {"horizon_days", DCJ_NUMBER, offsetof(dcr_factoring_options, horizon_days), 0, 0, NULL},
        {"year_days", DCJ_NUMBER, offsetof(dcr_factoring_options, year_days), 0, 0, NULL},
        {"premium_rate", DCJ_RATIO, offsetof(dcr_factoring_options, premium_rate), 0, 0, NULL},
        {"premium", DCJ_MONEY, offsetof(dcr_factoring_options, premium), 0, 0, NULL},
        {"insurance_fees", DCJ_MONEY, offsetof(dcr_factoring_options, insurance_fees), 0, 0, NULL},
        {"loan_rate", DCJ_RATIO, offsetof(dcr_factoring_options, loan_rate), 0, 0, NULL},
        {"insured_percentage", DCJ_RATIO, offsetof(dcr_factoring_options, insured_percentage), 0, 0, NULL},
        {"commission_rate", DCJ_RATIO, offsetof(dcr_factoring_options, commission_rate), 0, 0, NULL},
        {"discount_rate", DCJ_RATIO, offsetof(dcr_factoring_options, discount_rate), 0, 0, NULL},
        {"factoring_fees", DCJ_MONEY, offsetof(dcr_factoring_options, factoring_fees), 0, 0, NULL},
        {"interest_rate", DCJ_RATIO, offsetof(dcr_factoring_options, interest_rate), 0, 0, NULL},
        {"protected_percentage", DCJ_RATIO, offsetof(dcr_factoring_options, protected_percentage), 0, 0, NULL},
        {"advance_rate", DCJ_RATIO, offsetof(dcr_factoring_options, advance_rate), 0, 0, NULL},
        {"average_days", DCJ_NUMBER, offsetof(dcr_factoring_options, average_days), 0, 0, NULL},
        {"bad_debt", DCJ_MONEY, offsetof(dcr_factoring_options, bad_debt), 0, 0, NULL},
    };
    dcr_factoring_options options = DCR_FACTORING_OPTIONS_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status == DCR_OK) status = read_money_terms(ask, &options.currency, &options.rounding);
    return status == DCR_OK ? dcr_factoring_compute(&options, NULL, out, ask->err) : status;
}

dcr_status dcj_read_stress(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_stress_options, as_of_day), 0, 0, "give the day of the failure"},
        {"cause", DCJ_CODE, offsetof(dcr_stress_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(dcr_stress_options, unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
        {"buyers", DCJ_BUYERS, offsetof(dcr_stress_options, buyers), 0, offsetof(dcr_stress_options, num_buyers), "name who fails"},
        {"recovery_rate", DCJ_RATIO, offsetof(dcr_stress_options, recovery_rate), 0, 0, NULL},
        {"equity", DCJ_MONEY, offsetof(dcr_stress_options, equity), 0, 0, NULL},
        {"first_loss_used", DCJ_MONEY, offsetof(dcr_stress_options, first_loss_used), 0, 0, NULL},
        {"liability_used", DCJ_MONEY, offsetof(dcr_stress_options, liability_used), 0, 0, NULL},
        {"premium_paid", DCJ_MONEY, offsetof(dcr_stress_options, premium_paid), 0, 0, NULL},
    };
    dcr_stress_options options = DCR_STRESS_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    status = dcr_stress_compute(ask->policy, ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}

dcr_status dcj_read_stress_cash(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_stress_cash_options, as_of_day), 0, 0, "give the day of the failure"},
        {"until_day", DCJ_DAY, offsetof(dcr_stress_cash_options, until_day), 0, 0, NULL},
        {"cause", DCJ_CODE, offsetof(dcr_stress_cash_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(dcr_stress_cash_options, unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
        {"filed_day", DCJ_DAY, offsetof(dcr_stress_cash_options, filed_day), 0, 0, NULL},
        {"buyers", DCJ_BUYERS, offsetof(dcr_stress_cash_options, buyers), 0, offsetof(dcr_stress_cash_options, num_buyers), NULL},
        {"dues", DCJ_ROWS, offsetof(dcr_stress_cash_options, dues), DCR_TABLE_CASH_DUES, 0, NULL},
        {"cash", DCJ_MONEY, offsetof(dcr_stress_cash_options, cash), 0, 0, "give the cash of the day"},
        {"delay_days", DCJ_NUMBER, offsetof(dcr_stress_cash_options, delay_days), 0, 0, NULL},
        {"overdue_days", DCJ_NUMBER, offsetof(dcr_stress_cash_options, overdue_days), 0, 0, NULL},
        {"payout_days", DCJ_NUMBER, offsetof(dcr_stress_cash_options, payout_days), 0, 0, NULL},
        {"first_loss_used", DCJ_MONEY, offsetof(dcr_stress_cash_options, first_loss_used), 0, 0, NULL},
        {"liability_used", DCJ_MONEY, offsetof(dcr_stress_cash_options, liability_used), 0, 0, NULL},
        {"premium_paid", DCJ_MONEY, offsetof(dcr_stress_cash_options, premium_paid), 0, 0, NULL},
    };
    dcr_stress_cash_options options = DCR_STRESS_CASH_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    status = dcr_stress_cash_compute(ask->policy, ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}

typedef struct allocation {
    dcr_allocate_limits_options options;
    const dcr_table *choices;
} allocation;

dcr_status dcj_read_allocate_limits(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"budget", DCJ_MONEY, offsetof(allocation, options.budget), 0, 0, "give what may be spent"},
        {"choices", DCJ_ROWS, offsetof(allocation, choices), DCR_TABLE_LIMIT_CHOICES, 0, "give a list of limits that can be bought"},
        {"max_nodes", DCJ_COUNT, offsetof(allocation, options.max_nodes), 0, 0, NULL},
    };
    allocation a = {.options = DCR_ALLOCATE_LIMITS_OPTIONS_INIT};
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &a);
    if (status == DCR_OK) status = dcj_question_currency(ask, &a.options.currency);
    if (status != DCR_OK) return status;
    status = dcr_allocate_limits_compute(ask->book, a.choices, &a.options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}
