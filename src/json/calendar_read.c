#include "json/calendar_read.h"

#include <string.h>

#include "json/load.h"
#include "json/scratch.h"
#include "json/value.h"

enum { SATURDAY_AND_SUNDAY = 0x60 };

const char dcj_weekdays[7][10] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

static dcr_status read_weekday(const json_t *value, const dcj_place *place, uint32_t *weekend, dcr_error *err)
{
    static const char remedy[] = "write a day of the week as text, such as \"saturday\"";
    const char *name = "";
    const dcr_status status = dcj_read_text(value, place, remedy, &name, err);
    if (status != DCR_OK) return status;
    for (uint32_t i = 0; i < 7; i++) {
        if (strcmp(name, dcj_weekdays[i]) != 0) continue;
        *weekend |= UINT32_C(1) << i;
        return DCR_OK;
    }
    return dcj_refuse(err, DCR_E_JSON_VALUE, place, "not a day of the week; %s", remedy);
}

static dcr_status read_weekend(const json_t *days, const dcj_place *up, uint32_t *out, dcr_error *err)
{
    if (days == NULL) return DCR_OK;
    const dcj_place place = dcj_at_key(up, "weekend");
    if (!json_is_array(days))
        return dcj_refuse(err, DCR_E_JSON_TYPE, &place, "write a list: [\"saturday\", \"sunday\"]");
    uint32_t weekend = 0;
    for (size_t i = 0; i < json_array_size(days); i++) {
        const dcj_place day_place = dcj_at_index(&place, i);
        const dcr_status status = read_weekday(json_array_get(days, i), &day_place, &weekend, err);
        if (status != DCR_OK) return status;
    }
    *out = weekend;
    return DCR_OK;
}

static dcr_status read_holidays(
    const json_t *days, const dcj_place *up, dcj_scratch *scratch, const int32_t **out, dcr_error *err)
{
    const dcj_place place = dcj_at_key(up, "holidays");
    if (days != NULL && !json_is_array(days))
        return dcj_refuse(err, DCR_E_JSON_TYPE, &place, "write a list of dates: [\"2024-12-25\"]");
    const size_t count = json_array_size(days);
    int32_t *holidays = dcj_scratch_take(scratch, count, sizeof *holidays);
    if (holidays == NULL) return dcj_refuse(err, DCR_E_NOMEM, &place, "out of memory");
    for (size_t i = 0; i < count; i++) {
        const dcj_place day_place = dcj_at_index(&place, i);
        const dcr_status status = dcj_read_day(json_array_get(days, i), &day_place, &holidays[i], err);
        if (status != DCR_OK) return status;
    }
    *out = holidays;
    return DCR_OK;
}

static dcr_status read_parts(const json_t *value, const dcj_place *place, dcj_scratch *scratch,
                             dcr_calendar **out, dcr_error *err)
{
    uint32_t weekend = SATURDAY_AND_SUNDAY;
    dcr_status status = read_weekend(dcj_member(value, "weekend"), place, &weekend, err);
    if (status != DCR_OK) return status;
    const json_t *days = dcj_member(value, "holidays");
    const int32_t *holidays = NULL;
    status = read_holidays(days, place, scratch, &holidays, err);
    if (status != DCR_OK) return status;

    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_calendar_new(holidays, json_array_size(days), weekend, scratch->allocator, out, &inner);
    return status == DCR_OK ? DCR_OK : dcj_pass(err, place, &inner);
}

dcr_status dcj_read_calendar(const json_t *value, const dcj_place *place, const dcr_allocator *allocator,
                              dcr_calendar **out, dcr_error *err)
{
    if (!json_is_object(value))
        return dcj_refuse(err, DCR_E_JSON_TYPE, place, "write an object with weekend and holidays");
    dcr_status status = dcj_check_keys(value, "weekend holidays", place, err);
    if (status != DCR_OK) return status;

    dcj_scratch scratch = {.allocator = allocator};
    status = read_parts(value, place, &scratch, out, err);
    dcj_scratch_release(&scratch);
    return status;
}
