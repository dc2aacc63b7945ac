/* Day numbers and civil dates, proleptic Gregorian, years 1 to 9999. */
#ifndef DCR_DAY_CIVIL_H
#define DCR_DAY_CIVIL_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

#include "delcredere/day.h"

enum { DCR__YEAR_MIN = 1, DCR__YEAR_MAX = 9999 };

typedef struct dcr__civil {
    int32_t year;
    int32_t month;        /* 1 to 12 */
    int32_t day_of_month; /* 1 to 31 */
} dcr__civil;

static inline bool dcr__day_is_valid(int32_t day)
{
    return day >= DCR_DAY_MIN && day <= DCR_DAY_MAX;
}

static inline bool dcr__is_leap_year(int32_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static inline int32_t dcr__days_in_month(int32_t year, int32_t month)
{
    assert(month >= 1 && month <= 12);
    if (month == 2) return dcr__is_leap_year(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

static inline bool dcr__civil_is_valid(int32_t year, int32_t month, int32_t day_of_month)
{
    return year >= DCR__YEAR_MIN && year <= DCR__YEAR_MAX && month >= 1 && month <= 12 && day_of_month >= 1
        && day_of_month <= dcr__days_in_month(year, month);
}

/* Years are counted from 1 March, so that the leap day is the last of its year and months have lengths that a line
 * approximates: (153 m + 2) / 5 days lie before month m of such a year. Day 0 of the era is 0000-03-01. */
enum { DCR__DAYS_OF_400_YEARS = 146097, DCR__EPOCH = 719468 };

static inline int32_t dcr__day_of(int32_t year, int32_t month, int32_t day_of_month)
{
    assert(dcr__civil_is_valid(year, month, day_of_month));
    const int32_t march_year = month > 2 ? year : year - 1;
    const int32_t march_month = month > 2 ? month - 3 : month + 9;
    const int32_t leap_days = march_year / 4 - march_year / 100 + march_year / 400;
    return march_year * 365 + leap_days + (153 * march_month + 2) / 5 + day_of_month - 1 - DCR__EPOCH;
}

static inline dcr__civil dcr__civil_of(int32_t day)
{
    assert(dcr__day_is_valid(day));
    const int32_t from_epoch = day + DCR__EPOCH;
    const int32_t era = from_epoch / DCR__DAYS_OF_400_YEARS;
    const int32_t in_era = from_epoch % DCR__DAYS_OF_400_YEARS;
    const int32_t year_of_era = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    const int32_t in_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int32_t march_month = (5 * in_year + 2) / 153;
    const int32_t month = march_month < 10 ? march_month + 3 : march_month - 9;
    return (dcr__civil){era * 400 + year_of_era + (month <= 2 ? 1 : 0), month,
                        in_year - (153 * march_month + 2) / 5 + 1};
}

static inline int32_t dcr__end_of_month(int32_t day)
{
    const dcr__civil date = dcr__civil_of(day);
    return day + dcr__days_in_month(date.year, date.month) - date.day_of_month;
}

/* 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
static inline int32_t dcr__weekday(int32_t day)
{
    assert(dcr__day_is_valid(day));
    enum { MONDAYS_BEFORE = 7 * 103000 };
    return (day + MONDAYS_BEFORE + 3) % 7;
}

#endif
