/* The top-up's part of a covered debt is insured at its own percentage. wordings.md 25, 26: that of the limit row, else
 * that of its kind. */
#include "rule/cause.h"

dcr_status dcr__rule_share_top_up(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const dcr_rounding rounding = slice->terms->rounding;
    for (size_t i = 0; i < slice->num; i++) {
        const int64_t above = s->covered_top_up[i];
        int64_t by_limit = 0;
        int64_t by_top_up = 0;
        if (above == 0) continue;
        const int64_t percentage = dcr__percentage_by(slice, i, s->top_up_percentage[i], DCR_LIMIT_KIND_TOP_UP);
        DCR_TRY(dcr__share_status(s->covered[i] - above, s->percentage[i], rounding, &by_limit));
        DCR_TRY(dcr__share_status(above, percentage, rounding, &by_top_up));
        s->insured[i] = by_limit + by_top_up;
    }
    return DCR_OK;
}
