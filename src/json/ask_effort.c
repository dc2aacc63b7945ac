/* {"verb": "effort_log_check", "as_of_day": "2025-06-01", "levels": [...], "sent": [...]}. */
#include "delcredere/effort.h"
#include "json/ask.h"
#include "json/fields.h"

dcr_status dcj_read_effort_log_check(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_effort_log_check_options, as_of_day), 0, 0, "give the day of the question: \"2025-01-31\""},
        {"buyer", DCJ_BUYER, offsetof(dcr_effort_log_check_options, buyer_ix), 0, 0, NULL},
        {"levels", DCJ_ROWS, offsetof(dcr_effort_log_check_options, levels), DCR_TABLE_DUNNING_LEVELS, 0,
         "give the levels: a list of rows"},
        {"sent", DCJ_ROWS, offsetof(dcr_effort_log_check_options, sent), DCR_TABLE_DUNNING_SENT, 0, NULL},
    };
    dcr_effort_log_check_options options = DCR_EFFORT_LOG_CHECK_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    status = dcr_effort_log_check_compute(ask->policy, ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}
