/* If every buyer failed today. */
#include "delcredere/rehearsal.h"
#include "json/fields.h"

static const dcj_field fields[] = {
    {"as_of_day", DCJ_DAY, offsetof(dcr_rehearsal_options, as_of_day), 0, 0, "give the day of the question: \"2025-01-31\""},
    {"buyers", DCJ_BUYERS, offsetof(dcr_rehearsal_options, buyers), 0, offsetof(dcr_rehearsal_options, num_buyers), NULL},
    {"cause", DCJ_CODE, offsetof(dcr_rehearsal_options, cause), DCR_GROUP_CAUSE, 0, NULL},
    {"unknown_as", DCJ_CODE, offsetof(dcr_rehearsal_options, unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
    {"only_today", DCJ_YES, offsetof(dcr_rehearsal_options, only_today), 0, 0, NULL},
    {"first_loss_used", DCJ_MONEY, offsetof(dcr_rehearsal_options, first_loss_used), 0, 0, NULL},
    {"liability_used", DCJ_MONEY, offsetof(dcr_rehearsal_options, liability_used), 0, 0, NULL},
    {"premium_paid", DCJ_MONEY, offsetof(dcr_rehearsal_options, premium_paid), 0, 0, NULL},
};

dcr_status dcj_read_rehearsal(const dcj_ask *ask, dcr_result **out)
{
    dcr_rehearsal_options options = DCR_REHEARSAL_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    status = dcr_rehearsal_compute(ask->policy, ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}
