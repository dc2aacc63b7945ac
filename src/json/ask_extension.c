/* {"verb": "extension_check", "as_of_day": "2025-08-01", "invoice": "17", "new_due_day": "2025-09-30"}: may it be extended? */
#include "delcredere/extension.h"

#include <stddef.h>

#include "json/fields.h"

dcr_status dcj_read_extension_check(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_extension_check_options, as_of_day), 0, 0, "give the day of the question: \"2025-08-01\""},
        {"invoice", DCJ_INVOICE, offsetof(dcr_extension_check_options, invoice_ix), 0, 0, "give \"invoice\" or \"invoice_ix\""},
        {"new_due_day", DCJ_DAY, offsetof(dcr_extension_check_options, new_due_day), 0, 0, "give the due date that is asked for"},
        {"cause", DCJ_CODE, offsetof(dcr_extension_check_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(dcr_extension_check_options, unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
    };
    dcr_extension_check_options options = DCR_EXTENSION_CHECK_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_extension_check_compute(ask->policy, ask->book, &options, NULL, out, &inner), &inner);
}

dcr_status dcj_read_plan_check(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_plan_check_options, as_of_day), 0, 0, "give the day on which the plan is agreed: \"2025-08-01\""},
        {"buyer", DCJ_BUYER, offsetof(dcr_plan_check_options, buyer_ix), 0, 0, "give \"buyer\" or \"buyer_ix\""},
        {"instalments", DCJ_ROWS, offsetof(dcr_plan_check_options, instalments), DCR_TABLE_PLAN_INSTALMENTS, 0,
         "give the instalments: rows of due_day and amount"},
        {"category", DCJ_CODE, offsetof(dcr_plan_check_options, category), DCR_GROUP_OVERDUE_CATEGORY, 0, NULL},
        {"cause", DCJ_CODE, offsetof(dcr_plan_check_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(dcr_plan_check_options, unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
    };
    dcr_plan_check_options options = DCR_PLAN_CHECK_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_plan_check_compute(ask->policy, ask->book, &options, NULL, out, &inner), &inner);
}
