/* The decision on a buyer that is in effect on the day of a folded slice. */
#ifndef DCR_READER_LIMIT_NOW_H
#define DCR_READER_LIMIT_NOW_H

#include "rule/slice.h"

/* Of his named chain; NULL: none has begun, or it has ended itself. */
static inline const dcr__limit *dcr__decision_now(const dcr__slice *slice)
{
    const dcr__limit *last = NULL;
    for (size_t k = 0; k < slice->num_limits && slice->limits[k].from_day <= slice->as_of; k++) last = &slice->limits[k];
    return last != NULL && last->until_day > slice->as_of ? last : NULL;
}

/* Whether a decision grants anything. */
static inline bool dcr__is_granted(const dcr__limit *limit)
{
    return limit->decision == DCR_DECISION_APPROVED && limit->amount > 0;
}

#endif
