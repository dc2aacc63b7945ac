/* Half-open spans of days: `from_day` is in, `until_day` is not. */
#ifndef DCR_DAY_INTERVAL_H
#define DCR_DAY_INTERVAL_H

#include <stdbool.h>
#include <stdint.h>

typedef struct dcr__interval {
    int32_t from_day;
    int32_t until_day;
} dcr__interval;

static inline bool dcr__interval_is_empty(dcr__interval span)
{
    return span.from_day >= span.until_day;
}

static inline bool dcr__interval_holds(dcr__interval span, int32_t day)
{
    return span.from_day <= day && day < span.until_day;
}

/* What two spans share; empty when they do not meet. */
static inline dcr__interval dcr__interval_meet(dcr__interval a, dcr__interval b)
{
    return (dcr__interval){a.from_day > b.from_day ? a.from_day : b.from_day,
                           a.until_day < b.until_day ? a.until_day : b.until_day};
}

#endif
