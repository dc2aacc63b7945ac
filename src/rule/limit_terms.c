/* Payment terms and extension that a limit sets itself. wordings.md 4.3: they go before the policy's. */
#include "rule/slice.h"

void dcr__limit_days_run(const dcr__slice *slice, dcr_column column, const int32_t *anchor, int32_t *out)
{
    const int64_t *days = dcr__facts_values(&slice->book->facts[DCR_TABLE_LIMITS], column);
    if (days == NULL) return;
    for (size_t i = 0; i < slice->num; i++) {
        const uint32_t row = slice->s->limit_row[i];
        if (row == DCR_NO_INDEX || days[row] == DCR_NO_AMOUNT || anchor[i] == DCR_NO_DAY) continue;
        const int64_t end = anchor[i] + days[row];
        out[i] = end < DCR_DAY_MAX ? (int32_t)end : DCR_DAY_MAX;
    }
}
