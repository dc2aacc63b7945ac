/* Counting periods, fast: for terms that are validated and rows by the million. */
#ifndef DCR_DAY_PERIOD_H
#define DCR_DAY_PERIOD_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

#include "day/civil.h"
#include "delcredere/day.h"

/* Unit and flag are known. The size field is not looked at. */
static inline bool dcr__period_is_valid(const dcr_period *period)
{
    return period->unit >= DCR_PERIOD_UNIT_DAYS && period->unit <= DCR_PERIOD_UNIT_END_OF_MONTH_DAYS
        && (period->anchor_counts == 0 || period->anchor_counts == 1);
}

/* A day that may have left the years 1 to 9999. */
static inline dcr_status dcr__day_narrow(int64_t day, int32_t *out)
{
    if (day < DCR_DAY_MIN || day > DCR_DAY_MAX) return DCR_E_DATE;
    *out = (int32_t)day;
    return DCR_OK;
}

/* How far a count of days reaches: one less, towards the anchor, when the anchor is day one. */
static inline int64_t dcr__days_reach(int64_t count, bool anchor_counts)
{
    if (!anchor_counts || count == 0) return count;
    return count > 0 ? count - 1 : count + 1;
}

dcr_status dcr__period_add_slow(int32_t anchor, const dcr_period *period, const dcr_calendar *calendar, int32_t *out);

/* DCR_E_DATE or DCR_E_CALENDAR_ABSENT; on error `out` is as it was. */
static inline dcr_status dcr__period_add(
    int32_t anchor, const dcr_period *period, const dcr_calendar *calendar, int32_t *out)
{
    assert(dcr__period_is_valid(period));
    if (!dcr__day_is_valid(anchor)) return DCR_E_DATE;
    if (period->unit != DCR_PERIOD_UNIT_DAYS) return dcr__period_add_slow(anchor, period, calendar, out);
    return dcr__day_narrow(anchor + dcr__days_reach(period->count, period->anchor_counts != 0), out);
}

/* dcr_period_parse without pointers to check and without text; sets all but the size. DCR_E_TYPE. */
dcr_status dcr__period_parse(const char *text, size_t length, dcr_period *out);

#endif
