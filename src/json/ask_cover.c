/* {"verb": "cover", "as_of_day": "2024-12-31", "cause": "insolvency"} */
#include "json/answer.h"
#include "json/ask.h"
#include "json/load.h"

dcr_status dcj_ask_cover(const dcj_ask *ask)
{
    const dcj_place day_place = dcj_at_key(NULL, "as_of_day");
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_status status = dcj_check_keys(ask->document, "verb as_of_day cause", NULL, ask->err);
    if (status == DCR_OK)
        status = dcj_required(ask->document, &day_place, "give the day of the question: \"2025-01-31\"", ask->err);
    if (status == DCR_OK) status = dcj_optional_day(ask->document, "as_of_day", NULL, &options.as_of_day, ask->err);
    if (status == DCR_OK)
        status = dcj_optional_code(ask->document, "cause", NULL, DCR_GROUP_CAUSE, &options.cause, ask->err);
    if (status != DCR_OK) return status;

    dcr_cover *cover = NULL;
    status = dcr_cover_compute(ask->policy, ask->book, &options, NULL, &cover, ask->err);
    if (status == DCR_OK) status = dcj_write_cover(ask->writer, cover, ask->err);
    dcr_cover_free(cover);
    return status;
}
