#include "day/calendar.h"

#include <assert.h>
#include <stddef.h>

#include "base/alloc.h"
#include "base/check.h"
#include "base/order.h"
#include "base/ref.h"
#include "base/refuse.h"
#include "day/civil.h"
#include "delcredere/policy.h"

/* Holidays are sorted, stand once, and none falls on a weekend: counting them then is subtracting positions. */
struct dcr_calendar {
    dcr__ref ref;
    dcr__heap heap;
    uint32_t weekend;
    int32_t weekdays_a_week;
    size_t num_holidays;
    int32_t *holidays;
};

enum { ALL_WEEK = 0x7F, SATURDAY_AND_SUNDAY = 0x60 };

static bool is_weekend(uint32_t weekend, int32_t weekday)
{
    return ((weekend >> weekday) & 1) != 0;
}

static int by_day(const void *a, const void *b)
{
    const int32_t left = *(const int32_t *)a;
    const int32_t right = *(const int32_t *)b;
    return left < right ? -1 : left > right ? 1 : 0;
}

static size_t keep_distinct_weekdays(int32_t *days, size_t count, uint32_t weekend)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (is_weekend(weekend, dcr__weekday(days[i]))) continue;
        if (kept > 0 && days[kept - 1] == days[i]) continue;
        days[kept++] = days[i];
    }
    return kept;
}

static int32_t count_weekdays(uint32_t weekend)
{
    int32_t count = 0;
    for (int32_t weekday = 0; weekday < 7; weekday++) count += is_weekend(weekend, weekday) ? 0 : 1;
    return count;
}

static dcr_status build(const dcr__heap *heap, const int32_t *holidays, size_t num_holidays, uint32_t weekend,
                        dcr_calendar **out)
{
    dcr_calendar *calendar = dcr__new_array(heap, 1, sizeof *calendar);
    if (calendar == NULL) return DCR_E_NOMEM;
    int32_t *days = dcr__new_array(heap, num_holidays, sizeof *days);
    if (days == NULL) {
        dcr__release(heap, calendar);
        return DCR_E_NOMEM;
    }
    for (size_t i = 0; i < num_holidays; i++) days[i] = holidays[i];
    dcr__sort(days, num_holidays, sizeof *days, by_day);
    dcr__ref_init(&calendar->ref);
    calendar->heap = *heap;
    calendar->weekend = weekend;
    calendar->weekdays_a_week = count_weekdays(weekend);
    calendar->num_holidays = keep_distinct_weekdays(days, num_holidays, weekend);
    calendar->holidays = days;
    *out = calendar;
    return DCR_OK;
}

dcr_status dcr_calendar_new(const int32_t *holidays, size_t num_holidays, uint32_t weekend,
                            const dcr_allocator *allocator, dcr_calendar **out, dcr_error *err)
{
    if (out == NULL || (holidays == NULL && num_holidays > 0)) {
        return dcr__refuse(err, DCR_E_NULL, "holidays or out is NULL");
    }
    dcr__heap heap;
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    if (weekend >= ALL_WEEK) return dcr__refuse(err, DCR_E_RANGE, "weekend is not a set of at most six weekdays");
    for (size_t i = 0; i < num_holidays; i++) {
        if (dcr__day_is_valid(holidays[i])) continue;
        return dcr__refuse_at(err, DCR_E_DATE, 0, 0, 0, (int64_t)i, "a holiday is outside the years 1 to 9999");
    }
    const dcr_status status = build(&heap, holidays, num_holidays, weekend, out);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "no memory for the calendar");
}

/* Only the count changes, and that is atomic: to its users a calendar is constant. */
static dcr_calendar *writable(const dcr_calendar *calendar)
{
    union {
        const dcr_calendar *constant;
        dcr_calendar *counted;
    } same = {.constant = calendar};
    return same.counted;
}

dcr_calendar *dcr_calendar_ref(const dcr_calendar *calendar)
{
    if (calendar == NULL) return NULL;
    dcr_calendar *counted = writable(calendar);
    dcr__ref_take(&counted->ref);
    return counted;
}

void dcr_calendar_unref(const dcr_calendar *calendar)
{
    if (calendar == NULL) return;
    dcr_calendar *counted = writable(calendar);
    if (!dcr__ref_drop(&counted->ref)) return;
    const dcr__heap heap = counted->heap;
    dcr__release(&heap, counted->holidays);
    dcr__release(&heap, counted);
}

uint32_t dcr_calendar_weekend(const dcr_calendar *calendar)
{
    return calendar == NULL ? SATURDAY_AND_SUNDAY : calendar->weekend;
}

const int32_t *dcr_calendar_holidays(const dcr_calendar *calendar, size_t *num_holidays)
{
    if (num_holidays != NULL) *num_holidays = calendar == NULL ? 0 : calendar->num_holidays;
    return calendar == NULL ? NULL : calendar->holidays;
}

/* How many holidays lie on or before `day`. */
static int64_t holidays_until(const dcr_calendar *calendar, int64_t day)
{
    size_t from = 0;
    size_t until = calendar->num_holidays;
    while (from < until) {
        const size_t middle = from + (until - from) / 2;
        if (calendar->holidays[middle] <= day) {
            from = middle + 1;
        } else {
            until = middle;
        }
    }
    return (int64_t)from;
}

bool dcr__is_business_day(const dcr_calendar *calendar, int32_t day)
{
    if (is_weekend(dcr_calendar_weekend(calendar), dcr__weekday(day))) return false;
    if (calendar == NULL) return true;
    return holidays_until(calendar, day) == holidays_until(calendar, (int64_t)day - 1);
}

int32_t dcr_calendar_is_business_day(const dcr_calendar *calendar, int32_t day)
{
    return dcr__day_is_valid(day) && dcr__is_business_day(calendar, day) ? 1 : 0;
}

static bool is_weekend_day(const dcr_calendar *calendar, int64_t day)
{
    int32_t weekday = (int32_t)((day + 3) % 7);
    if (weekday < 0) weekday += 7;
    return is_weekend(calendar->weekend, weekday);
}

/* The count-th day that is not on a weekend, holidays or not: whole weeks first, then at most a week of single days.
 * `step` is 1 for later, -1 for earlier. */
static int64_t weekday_after(const dcr_calendar *calendar, int64_t day, int64_t count, int64_t step)
{
    assert(count > 0);
    const int64_t weeks = (count - 1) / calendar->weekdays_a_week;
    int64_t left = count - weeks * calendar->weekdays_a_week;
    day += step * 7 * weeks;
    while (left > 0) {
        day += step;
        if (!is_weekend_day(calendar, day)) left--;
    }
    return day;
}

/* Holidays after the one day, up to and with the other, whichever is later. */
static int64_t holidays_between(const dcr_calendar *calendar, int64_t from, int64_t to)
{
    if (to > from) return holidays_until(calendar, to) - holidays_until(calendar, from);
    return holidays_until(calendar, from - 1) - holidays_until(calendar, to - 1);
}

int64_t dcr__business_day_after(const dcr_calendar *calendar, int64_t day, int64_t count)
{
    assert(calendar != NULL);
    if (count == 0) return dcr__business_day_after(calendar, day - 1, 1);
    const int64_t step = count > 0 ? 1 : -1;
    int64_t left = count > 0 ? count : -count;
    while (left > 0) {
        const int64_t reached = weekday_after(calendar, day, left, step);
        left = holidays_between(calendar, day, reached);
        day = reached;
    }
    return day;
}
