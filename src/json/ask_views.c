/* {"verb": "buckets", "as_of_day": "2025-06-30"}, and the other views of a cover. */
#include "delcredere/views.h"
#include "json/ask.h"
#include "json/fields.h"

typedef dcr_status (*view_of)(const dcr_policy *policy, const dcr_book *book, const dcr_view_options *options,
                              const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

static dcr_status read_view(const dcj_ask *ask, size_t num_fields, view_of view, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_view_options, as_of_day), 0, 0, "give the day of the question"},
        {"horizon_days", DCJ_NUMBER, offsetof(dcr_view_options, horizon_days), 0, 0, NULL},
        {"top", DCJ_COUNT, offsetof(dcr_view_options, top), 0, 0, NULL},
    };
    dcr_view_options options = DCR_VIEW_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, num_fields, &options);
    if (status != DCR_OK) return status;
    status = view(ask->policy, ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}

dcr_status dcj_read_buckets(const dcj_ask *ask, dcr_result **out)
{
    return read_view(ask, 1, dcr_buckets_compute, out);
}

dcr_status dcj_read_gaps(const dcj_ask *ask, dcr_result **out)
{
    return read_view(ask, 1, dcr_gaps_compute, out);
}

dcr_status dcj_read_worklist(const dcj_ask *ask, dcr_result **out)
{
    return read_view(ask, 3, dcr_worklist_compute, out);
}
