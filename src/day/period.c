#include "day/period.h"

#include <stddef.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "day/calendar.h"

/* A month that begins on the anchor ends on the day before the same day of the next month; where that month has no
 * such day, it ends with the month. So a clamped day already is the last one and is not moved again, except that
 * backwards the clamped day belongs to the month before the period. */
static dcr_status add_months(int32_t anchor, int32_t count, bool anchor_counts, int32_t *out)
{
    const dcr__civil date = dcr__civil_of(anchor);
    const int64_t months = (int64_t)date.year * 12 + (date.month - 1) + count;
    const int64_t year = months / 12;
    if (months < 0 || year < DCR__YEAR_MIN || year > DCR__YEAR_MAX) return DCR_E_DATE;
    const int32_t month = (int32_t)(months % 12) + 1;
    const int32_t last = dcr__days_in_month((int32_t)year, month);
    const bool clamped = date.day_of_month > last;
    int64_t day = dcr__day_of((int32_t)year, month, clamped ? last : date.day_of_month);
    if (anchor_counts && count > 0 && !clamped) day--;
    if (anchor_counts && count < 0) day++;
    return dcr__day_narrow(day, out);
}

/* When the anchor is day one, counting starts beside it, so that it is itself the first business day if it is one. */
static dcr_status add_business_days(
    int32_t anchor, int32_t count, bool anchor_counts, const dcr_calendar *calendar, int32_t *out)
{
    if (calendar == NULL) return DCR_E_CALENDAR_ABSENT;
    int64_t from = anchor;
    if (anchor_counts && count != 0) from += count > 0 ? -1 : 1;
    return dcr__day_narrow(dcr__business_day_after(calendar, from, count), out);
}

dcr_status dcr__period_add_slow(int32_t anchor, const dcr_period *period, const dcr_calendar *calendar, int32_t *out)
{
    assert(dcr__day_is_valid(anchor));
    const bool anchor_counts = period->anchor_counts != 0;
    switch (period->unit) {
    case DCR_PERIOD_UNIT_BUSINESS_DAYS:
        return add_business_days(anchor, period->count, anchor_counts, calendar, out);
    case DCR_PERIOD_UNIT_MONTHS:
        return add_months(anchor, period->count, anchor_counts, out);
    case DCR_PERIOD_UNIT_END_OF_MONTH_DAYS:
        return dcr__day_narrow(dcr__end_of_month(anchor) + dcr__days_reach(period->count, anchor_counts), out);
    default:
        assert(period->unit == DCR_PERIOD_UNIT_DAYS);
        return dcr__day_narrow(anchor + dcr__days_reach(period->count, anchor_counts), out);
    }
}

dcr_status dcr_period_add(
    int32_t anchor, const dcr_period *period, const dcr_calendar *calendar, int32_t *out, dcr_error *err)
{
    if (period == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "period or out is NULL");
    dcr_period given;
    dcr_status status = dcr__sized_read(&given, sizeof given, sizeof given, period);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of period is not sizeof(dcr_period)");
    if (!dcr__period_is_valid(&given)) {
        return dcr__refuse(err, DCR_E_RANGE, "unit of period is not a dcr_period_unit, or anchor_counts not 0 or 1");
    }
    status = dcr__period_add(anchor, &given, calendar, out);
    if (status == DCR_OK) return DCR_OK;
    if (status == DCR_E_CALENDAR_ABSENT) return dcr__refuse(err, status, "a period in business days needs a calendar");
    return dcr__refuse(err, status, "the anchor, or the day that is reached, is outside the years 1 to 9999");
}
