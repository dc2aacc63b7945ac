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

/* {"verb": "limit_expiring", "as_of_day": "2025-06-01", "within_days": 45, "lead_days": 20}: limits that end. */
dcr_status dcj_read_limit_expiring(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_limit_expiring_options, as_of_day), 0, 0, "give the day of the question: \"2025-06-01\""},
        {"from_day", DCJ_DAY, offsetof(dcr_limit_expiring_options, from_day), 0, 0, NULL},
        {"within_days", DCJ_COUNT, offsetof(dcr_limit_expiring_options, within_days), 0, 0, NULL},
        {"lead_days", DCJ_COUNT, offsetof(dcr_limit_expiring_options, lead_days), 0, 0, NULL},
        {"cause", DCJ_CODE, offsetof(dcr_limit_expiring_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(dcr_limit_expiring_options, unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
    };
    dcr_limit_expiring_options options = DCR_LIMIT_EXPIRING_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_limit_expiring_compute(ask->policy, ask->book, &options, NULL, out, &inner), &inner);
}

/* {"verb": "limits_diff", "as_of_day": "2025-06-01", "limits": [...], "is_complete": true}: the insurer's list against the book's. */
dcr_status dcj_read_limits_diff(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_limits_diff_options, as_of_day), 0, 0, "give the day of the question: \"2025-06-01\""},
        {"limits", DCJ_ROWS, offsetof(dcr_limits_diff_options, limits), DCR_TABLE_LIMITS, 0, "give the new list: rows of LIMITS"},
        {"is_complete", DCJ_YES, offsetof(dcr_limits_diff_options, is_complete), 0, 0, NULL},
        {"cause", DCJ_CODE, offsetof(dcr_limits_diff_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(dcr_limits_diff_options, unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
    };
    dcr_limits_diff_options options = DCR_LIMITS_DIFF_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_limits_diff_compute(ask->policy, ask->book, &options, NULL, out, &inner), &inner);
}

/* {"verb": "limit_request", "as_of_day": "2025-06-01", "needs": [{"buyer": "B1", "planned": "4000"}]}: what to ask the insurer for. */
dcr_status dcj_read_limit_request(const dcj_ask *ask, dcr_result **out)
{
    typedef struct question {
        dcr_limit_request_options options;
        const dcr_table *orders;
    } question;
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(question, options.as_of_day), 0, 0, "give the day of the question: \"2025-06-01\""},
        {"needs", DCJ_ROWS, offsetof(question, options.needs), DCR_TABLE_LIMIT_NEEDS, 0, "give the needs: rows of buyer"},
        {"orders", DCJ_ROWS, offsetof(question, orders), DCR_TABLE_ORDERS, 0, NULL},
        {"cause", DCJ_CODE, offsetof(question, options.cause), DCR_GROUP_CAUSE, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(question, options.unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
    };
    question q = {.options = DCR_LIMIT_REQUEST_OPTIONS_INIT};
    dcr_error inner = DCR_ERROR_INIT;
    dcr_book *book = NULL;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &q);
    if (status == DCR_OK) status = dcj_with_orders(ask, q.orders, q.options.as_of_day, &book);
    if (status != DCR_OK) return status;
    status = dcj_passed(ask, dcr_limit_request_compute(ask->policy, book, &q.options, NULL, out, &inner), &inner);
    dcr_book_unref(book);
    return status;
}
