/* {"verb": "premium", "claims": "0.00"} and {"verb": "declare", "kind": "turnover"}. */
#include "delcredere/premium.h"

#include "json/fields.h"

#define AT(options, member) offsetof(options, member)

dcr_status dcj_read_premium(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {.key = "from_day", .type = DCJ_DAY, .at = AT(dcr_premium_options, from_day)},
        {.key = "until_day", .type = DCJ_DAY, .at = AT(dcr_premium_options, until_day)},
        {.key = "invoice", .type = DCJ_INVOICE, .at = AT(dcr_premium_options, invoice_ix)},
        {.key = "amount", .type = DCJ_MONEY, .at = AT(dcr_premium_options, amount)},
        {.key = "earned", .type = DCJ_MONEY, .at = AT(dcr_premium_options, earned)},
        {.key = "claims", .type = DCJ_MONEY, .at = AT(dcr_premium_options, claims)},
        {.key = "paid", .type = DCJ_MONEY, .at = AT(dcr_premium_options, paid)},
        {.key = "rebate_paid", .type = DCJ_MONEY, .at = AT(dcr_premium_options, rebate_paid)},
        {.key = "segment", .type = DCJ_TEXT, .at = AT(dcr_premium_options, segment)},
        {.key = "country", .type = DCJ_COUNTRY, .at = AT(dcr_premium_options, country)},
        {.key = "limit_kind", .type = DCJ_CODE, .at = AT(dcr_premium_options, limit_kind), .of = DCR_GROUP_LIMIT_KIND},
        {.key = "grade", .type = DCJ_NUMBER, .at = AT(dcr_premium_options, grade)},
        {.key = "terms_days", .type = DCJ_NUMBER, .at = AT(dcr_premium_options, terms_days)},
        {.key = "months", .type = DCJ_NUMBER, .at = AT(dcr_premium_options, months)},
        {.key = "insured_percentage", .type = DCJ_RATIO, .at = AT(dcr_premium_options, insured_percentage)},
        {.key = "day", .type = DCJ_DAY, .at = AT(dcr_premium_options, day)},
    };
    dcr_premium_options options = DCR_PREMIUM_OPTIONS_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    return status == DCR_OK ? dcr_premium_compute(ask->policy, ask->book, &options, NULL, out, ask->err) : status;
}

dcr_status dcj_read_declare(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {.key = "from_day", .type = DCJ_DAY, .at = AT(dcr_declare_options, from_day)},
        {.key = "until_day", .type = DCJ_DAY, .at = AT(dcr_declare_options, until_day)},
        {.key = "kind", .type = DCJ_CODE, .at = AT(dcr_declare_options, kind), .of = DCR_GROUP_DECLARATION_KIND},
    };
    dcr_declare_options options = DCR_DECLARE_OPTIONS_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    return status == DCR_OK ? dcr_declare_compute(ask->policy, ask->book, &options, NULL, out, ask->err) : status;
}
