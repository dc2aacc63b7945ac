/* {"verb": "cover", "as_of_day": "2024-12-31", "cause": "insolvency"}; with "bounds": true between its readings. */
#include "json/answer.h"
#include "json/ask.h"
#include "json/load.h"

static dcr_status answer_cover(const dcj_ask *ask, const dcr_cover_options *options)
{
    dcr_cover *cover = NULL;
    dcr_status status = dcr_cover_compute(ask->policy, ask->book, options, NULL, &cover, ask->err);
    if (status == DCR_OK) status = dcj_write_cover(ask->writer, cover, ask->err);
    dcr_cover_free(cover);
    return status;
}

static dcr_status answer_bounds(const dcj_ask *ask, const dcr_cover_options *options)
{
    dcr_bounds *bounds = NULL;
    const dcr_status status = dcr_cover_bounds(ask->policy, ask->book, options, NULL, &bounds, ask->err);
    if (status == DCR_OK) dcj_write_bounds(ask->writer, bounds);
    dcr_bounds_free(bounds);
    return status;
}

dcr_status dcj_read_unknown(const json_t *object, const dcj_place *up, uint32_t *unknown_as, bool *bounds, dcr_error *err)
{
    const dcj_place place = dcj_at_key(up, "unknown_as");
    dcr_status status = dcj_optional_code(object, "unknown_as", up, DCR_GROUP_UNKNOWN_AS, unknown_as, err);
    if (status == DCR_OK) status = dcj_optional_flag(object, "bounds", up, bounds, err);
    if (status == DCR_OK && *bounds && *unknown_as != 0)
        return dcj_refuse(err, DCR_E_JSON_KEY, &place, "not beside bounds, which has every reading");
    return status;
}

dcr_status dcj_ask_cover(const dcj_ask *ask)
{
    const dcj_place day_place = dcj_at_key(NULL, "as_of_day");
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    bool bounds = false;
    dcr_status status =
        dcj_check_keys(ask->document, "verb as_of_day known_on_day cause unknown_as bounds", NULL, ask->err);
    if (status == DCR_OK)
        status = dcj_required(ask->document, &day_place, "give the day of the question: \"2025-01-31\"", ask->err);
    if (status == DCR_OK) status = dcj_optional_day(ask->document, "as_of_day", NULL, &options.as_of_day, ask->err);
    if (status == DCR_OK)
        status = dcj_optional_code(ask->document, "cause", NULL, DCR_GROUP_CAUSE, &options.cause, ask->err);
    if (status == DCR_OK) status = dcj_read_unknown(ask->document, NULL, &options.unknown_as, &bounds, ask->err);
    if (status != DCR_OK) return status;
    return bounds ? answer_bounds(ask, &options) : answer_cover(ask, &options);
}
