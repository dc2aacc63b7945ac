/* Business days inside the library. */
#ifndef DCR_DAY_CALENDAR_H
#define DCR_DAY_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "delcredere/day.h"

/* `calendar` may be NULL: Saturday and Sunday off. `day` is a valid day. */
bool dcr__is_business_day(const dcr_calendar *calendar, int32_t day);

/* The count-th business day after `day`, before it when `count` is negative. With a count of 0 the day itself, moved
 * forward to a business day. 64 bits so that running out of the years 1 to 9999 is seen by the caller. `calendar` is
 * not NULL. */
int64_t dcr__business_day_after(const dcr_calendar *calendar, int64_t day, int64_t count);

#endif
