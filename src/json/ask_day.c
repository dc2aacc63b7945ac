/* Questions about dates that need neither policy nor book: a period from a day, the days between two. */
#include <string.h>

#include "json/ask.h"
#include "json/calendar_read.h"
#include "json/cell.h"
#include "json/load.h"
#include "json/value.h"

static dcr_status required_day(const dcj_ask *ask, const char *key, int32_t *out)
{
    const dcj_place place = dcj_at_key(NULL, key);
    const dcr_status status = dcj_required(ask->document, &place, dcj_remedy_day, ask->err);
    return status == DCR_OK ? dcj_read_day(json_object_get(ask->document, key), &place, out, ask->err) : status;
}

static dcr_status required_period(const dcj_ask *ask, dcr_period *out)
{
    static const char remedy[] = "write the period as text: \"60 days\"";
    const dcj_place place = dcj_at_key(NULL, "period");
    const char *text = "";
    dcr_status status = dcj_required(ask->document, &place, remedy, ask->err);
    if (status == DCR_OK)
        status = dcj_read_text(json_object_get(ask->document, "period"), &place, remedy, &text, ask->err);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_period_parse(text, strlen(text), out, &inner);
    return status == DCR_OK ? DCR_OK : dcj_pass(ask->err, &place, &inner);
}

/* ---- {"verb": "period", "anchor": "2024-07-31", "period": "3 months"} ---- */

/* The calendar of the question, else that of the policy, else none. The caller gives the reference back. */
static dcr_status find_calendar(const dcj_ask *ask, dcr_calendar **out)
{
    const dcj_place place = dcj_at_key(NULL, "calendar");
    const json_t *value = dcj_member(ask->document, "calendar");
    if (value != NULL) return dcj_read_calendar(value, &place, NULL, out, ask->err);
    const dcr_calendar *calendar = ask->policy == NULL ? NULL : dcr_policy_calendar(ask->policy);
    *out = calendar == NULL ? NULL : dcr_calendar_ref(calendar);
    return DCR_OK;
}

static dcr_status add_period(const dcj_ask *ask, int32_t anchor, const dcr_period *period, int32_t *out)
{
    dcr_calendar *calendar = NULL;
    dcr_status status = find_calendar(ask, &calendar);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_period_add(anchor, period, calendar, out, &inner);
    dcr_calendar_unref(calendar);
    const dcj_place place = dcj_at_key(NULL, status == DCR_E_CALENDAR_ABSENT ? "calendar" : "period");
    return status == DCR_OK ? DCR_OK : dcj_pass(ask->err, &place, &inner);
}

dcr_status dcj_ask_period(const dcj_ask *ask)
{
    int32_t anchor = DCR_NO_DAY;
    int32_t day = DCR_NO_DAY;
    dcr_period period = {.size = (uint32_t)sizeof period};
    dcr_status status = dcj_check_keys(ask->document, "verb anchor period calendar", NULL, ask->err);
    if (status == DCR_OK) status = required_day(ask, "anchor", &anchor);
    if (status == DCR_OK) status = required_period(ask, &period);
    if (status == DCR_OK) status = add_period(ask, anchor, &period, &day);
    if (status != DCR_OK) return status;
    dcj_open(ask->writer, '{');
    dcj_key(ask->writer, "day");
    dcj_write_day(ask->writer, day);
    dcj_close(ask->writer, '}');
    return DCR_OK;
}

/* ---- {"verb": "days", "from": "2024-02-01", "until": "2024-03-01"} ---- */

dcr_status dcj_ask_days(const dcj_ask *ask)
{
    int32_t from = DCR_NO_DAY;
    int32_t until = DCR_NO_DAY;
    dcr_status status = dcj_check_keys(ask->document, "verb from until", NULL, ask->err);
    if (status == DCR_OK) status = required_day(ask, "from", &from);
    if (status == DCR_OK) status = required_day(ask, "until", &until);
    if (status != DCR_OK) return status;
    dcj_open(ask->writer, '{');
    dcj_key(ask->writer, "days");
    dcj_integer(ask->writer, (int64_t)until - from);
    dcj_close(ask->writer, '}');
    return DCR_OK;
}
