#include "day/civil.h"

#include <stddef.h>

#include "base/refuse.h"

dcr_status dcr_day_from_civil(int32_t year, int32_t month, int32_t day_of_month, int32_t *out, dcr_error *err)
{
    if (out == NULL) return dcr__refuse(err, DCR_E_NULL, "out is NULL");
    if (!dcr__civil_is_valid(year, month, day_of_month)) {
        return dcr__refuse_f(err, DCR_E_DATE, 0, "no such date in the years 1 to 9999: year %d, month %d, day %d",
                             (int)year, (int)month, (int)day_of_month);
    }
    *out = dcr__day_of(year, month, day_of_month);
    return DCR_OK;
}

dcr_status dcr_day_to_civil(int32_t day, int32_t *year, int32_t *month, int32_t *day_of_month, dcr_error *err)
{
    if (!dcr__day_is_valid(day)) return dcr__refuse(err, DCR_E_DATE, "day is outside the years 1 to 9999");
    const dcr__civil date = dcr__civil_of(day);
    if (year != NULL) *year = date.year;
    if (month != NULL) *month = date.month;
    if (day_of_month != NULL) *day_of_month = date.day_of_month;
    return DCR_OK;
}

int32_t dcr_day_of_week(int32_t day)
{
    return dcr__day_is_valid(day) ? dcr__weekday(day) + 1 : 0;
}
