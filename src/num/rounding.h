/* One rounding step on magnitudes: what six modes do with a rest. */
#ifndef DCR_NUM_ROUNDING_H
#define DCR_NUM_ROUNDING_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

#include "delcredere/choice.h"

static inline bool dcr__rounding_is_known(dcr_rounding mode)
{
    return (int32_t)mode >= DCR_ROUNDING_UNSET && (int32_t)mode <= DCR_ROUNDING_CEILING;
}

/* Whether a quotient cut towards zero moves one unit away from zero. `rest` is above 0 and below `divisor`.
 * Halves are told by rest against divisor - rest: twice the rest might not fit. */
static inline bool dcr__rounds_away(bool negative, bool odd, uint64_t rest, uint64_t divisor, dcr_rounding mode)
{
    assert(rest > 0);
    assert(rest < divisor);
    const uint64_t lacking = divisor - rest;
    switch (mode) {
    case DCR_ROUNDING_HALF_EVEN:
        return rest > lacking || (rest == lacking && odd);
    case DCR_ROUNDING_HALF_UP:
        return rest >= lacking;
    case DCR_ROUNDING_UP:
        return true;
    case DCR_ROUNDING_FLOOR:
        return negative;
    case DCR_ROUNDING_CEILING:
        return !negative;
    default:
        assert(mode == DCR_ROUNDING_DOWN);
        return false;
    }
}

#endif
