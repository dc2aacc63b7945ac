/* Civil dates, periods and calendars. A day is an int32: days since 1970-01-01 in the proleptic Gregorian
 * calendar, years 1 to 9999. There are no time zones. */
#ifndef DELCREDERE_DAY_H
#define DELCREDERE_DAY_H

#include "delcredere/base.h"
#include "delcredere/choice.h"

#define DCR_DAY_MIN (-719162)
#define DCR_DAY_MAX 2932896

#ifdef __cplusplus
extern "C" {
#endif

/** dcr_day_from_civil gives the day of a date. Errors: DCR_E_NULL, DCR_E_DATE. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_day_from_civil(
    int32_t year, int32_t month, int32_t day_of_month, int32_t *out, dcr_error *err);

/** dcr_day_to_civil gives year, month (1 to 12) and day of month of a day; any of the three may be NULL.
 *  Errors: DCR_E_DATE. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_day_to_civil(
    int32_t day, int32_t *year, int32_t *month, int32_t *day_of_month, dcr_error *err);

/** dcr_day_parse reads "YYYY-MM-DD", exactly ten bytes. Errors: DCR_E_NULL, DCR_E_DATE. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_day_parse(const char *text, size_t length, int32_t *out, dcr_error *err);

/** dcr_day_format writes "YYYY-MM-DD" and a NUL as snprintf does; returns 10, or 0 when `day` is out of range.
 *  Thread-safety: any. Since: 0.1 */
DCR_API size_t dcr_day_format(int32_t day, char *out, size_t capacity);

/** dcr_day_of_week returns 1 for Monday to 7 for Sunday, 0 when out of range. Thread-safety: any. Since: 0.1 */
DCR_API int32_t dcr_day_of_week(int32_t day);

/** A calendar: which days are business days. Immutable. Made from the caller's holidays and weekend. */
typedef struct dcr_calendar dcr_calendar;

/** dcr_calendar_new makes a calendar. `weekend` has bit 0 for Monday to bit 6 for Sunday (0x60: Saturday and
 *  Sunday); not all seven may be set. `holidays` need not be sorted; repeats do no harm.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE (allocator), DCR_E_RANGE (weekend), DCR_E_DATE, DCR_E_NOMEM.
 *  Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_calendar_new(
    const int32_t *holidays, size_t num_holidays, uint32_t weekend, const dcr_allocator *allocator,
    dcr_calendar **out, dcr_error *err);
DCR_API dcr_calendar *dcr_calendar_ref(const dcr_calendar *calendar);
DCR_API void dcr_calendar_unref(const dcr_calendar *calendar);

/** dcr_calendar_is_business_day returns 1 on a business day, else 0; a NULL calendar has Saturday and Sunday off.
 *  Thread-safety: any. Since: 0.1 */
DCR_API int32_t dcr_calendar_is_business_day(const dcr_calendar *calendar, int32_t day);

/** A span of time counted from an anchor day.
 *  With `anchor_counts` the anchor is itself day one: five days from Monday then end on Friday, not on Saturday. */
typedef struct dcr_period {
    uint32_t size;          /* sizeof(dcr_period) of the caller */
    int32_t count;          /* may be negative: counted backwards */
    int32_t unit;           /* dcr_period_unit */
    int32_t anchor_counts;  /* 0 or 1 */
} dcr_period;

/** dcr_period_add counts `period` from `anchor`.
 *  Days: calendar days. Business days: the count-th business day after (before) the anchor, which may itself be any
 *  day; a count of 0 is the anchor moved forward to a business day. Months: same day of month, clamped to the last
 *  one (31 January + 1 month is 28 or 29 February). End of month + days: the last day of the anchor's month, then
 *  days. `calendar` is read for business days only; NULL there is DCR_E_CALENDAR_ABSENT.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_RANGE (unit, anchor_counts), DCR_E_DATE (anchor or result),
 *  DCR_E_CALENDAR_ABSENT. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_period_add(
    int32_t anchor, const dcr_period *period, const dcr_calendar *calendar, int32_t *out, dcr_error *err);

/** dcr_period_parse reads "60 days", "5 business days", "6 months" or "end of month + 30 days", each optionally
 *  followed by " including anchor". Singular and plural forms are equal. `out->size` must be set.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_TYPE. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_period_parse(const char *text, size_t length, dcr_period *out, dcr_error *err);

/** dcr_period_format writes the form that dcr_period_parse reads, as snprintf does; 0 when invalid.
 *  Thread-safety: any. Since: 0.1 */
DCR_API size_t dcr_period_format(const dcr_period *period, char *out, size_t capacity);

#ifdef __cplusplus
}
#endif
#endif
