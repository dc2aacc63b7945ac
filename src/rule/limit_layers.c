/* Of what is covered, what each layer covers, and why the rest is not. wordings.md 25: the top-up stands on the limit;
 * 4.2: above what evidence justifies; 4.3: the limit was reduced. Runs when the limit is filled. */
#include "rule/slice.h"

/* What a limit has left when debt fills it. */
static int64_t room(int64_t limit, int64_t filled)
{
    return limit > filled ? limit - filled : 0;
}

static dcr_status name_above(dcr__slice *slice, size_t i)
{
    const dcr__scratch *s = slice->s;
    int64_t above = s->qualifying[i] - s->covered[i] - s->extra_excess[i];
    if (above > 0 && s->basis[i] == DCR_COVER_BASIS_DISCRETIONARY && s->full_limit[i] > s->base_limit[i]) {
        const int64_t with_full = dcr__min(s->qualifying[i], room(s->full_limit[i], s->filled_before[i]));
        const int64_t unjustified = dcr__clamp(with_full - s->covered[i], 0, above);
        DCR_TRY(dcr__part_add(slice, i, DCR_REASON_D03, unjustified));
        above -= unjustified;
    }
    if (above <= 0) return DCR_OK;
    if (s->has_top_ups[i]) return dcr__part_add(slice, i, DCR_REASON_L12, above);
    return s->is_after_cut[i] ? dcr__part_add(slice, i, DCR_REASON_L06, above) : DCR_OK;
}

dcr_status dcr__rule_limit_layers(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++) {
        const int64_t by_limit = dcr__min(s->covered[i], room(s->base_limit[i], s->filled_before[i]));
        s->covered_top_up[i] = s->top_up[i] > 0 ? s->covered[i] - by_limit : 0;
        DCR_TRY(name_above(slice, i));
    }
    return DCR_OK;
}
