/* What the limits of group and country leave of a buyer's cover. wordings.md 7, 8: worked out over all buyers first
 * (src/calc/pools.c); here it cuts. What is cut comes off the top-up first. */
#include "rule/slice.h"

static dcr_status cut(dcr__slice *slice, size_t i, int64_t kept, dcr_reason reason)
{
    dcr__scratch *s = slice->s;
    const int64_t above = s->covered[i] - kept;
    if (above <= 0) return DCR_OK;
    s->covered[i] = kept;
    s->covered_top_up[i] = dcr__max(0, s->covered_top_up[i] - above);
    return dcr__part_add(slice, i, reason, above);
}

dcr_status dcr__rule_cap_pool(dcr__slice *slice)
{
    const int64_t *by_group = slice->question.kept_by_group;
    const int64_t *by_country = slice->question.kept_by_country;
    for (size_t i = 0; by_group != NULL && i < slice->num; i++) {
        const uint32_t row = slice->items[i].row;
        DCR_TRY(cut(slice, i, by_group[row], DCR_REASON_L10));
        DCR_TRY(cut(slice, i, by_country[row], DCR_REASON_L11));
    }
    return DCR_OK;
}
