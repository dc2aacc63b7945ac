/* {"verb": "limit_usage", "as_of_day": "2025-03-31", "from_day": "2025-03-01"}: how limits are used. */
#include "delcredere/limit_views.h"

#include <stddef.h>

#include "json/fields.h"

dcr_status dcj_read_limit_usage(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_limit_usage_options, as_of_day), 0, 0, "give the day of the question: \"2025-03-31\""},
        {"from_day", DCJ_DAY, offsetof(dcr_limit_usage_options, from_day), 0, 0, NULL},
        {"cause", DCJ_CODE, offsetof(dcr_limit_usage_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(dcr_limit_usage_options, unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
    };
    dcr_limit_usage_options options = DCR_LIMIT_USAGE_OPTIONS_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    return status == DCR_OK ? dcr_limit_usage_compute(ask->policy, ask->book, &options, NULL, out, ask->err) : status;
}
