/* Which item uses the limit. wordings.md 5: invoices are covered in order up to the limit; what is above moves up when
 * older debt is paid, unless the policy says otherwise. Reads limit_order_key, limit_filled_by, move_up. When moving up
 * stops for good is in move_up.c. */
#include "rule/cause.h"

/* What each item uses of the limit. */
static const int64_t *fills_of(const dcr__slice *slice)
{
    switch (slice->terms->limit_filled_by) {
    case DCR_LIMIT_FILLED_BY_ALL_DEBT:
        return slice->s->open;
    case DCR_LIMIT_FILLED_BY_QUALIFYING_DEBT:
        return slice->s->qualifying;
    default:
        return slice->s->covered;
    }
}

static void fill_in_order(dcr__slice *slice, const uint32_t *order)
{
    dcr__scratch *s = slice->s;
    const int64_t *fills = fills_of(slice);
    int64_t filled = 0;
    for (size_t at = 0; at < slice->num; at++) {
        const size_t i = order != NULL ? order[at] : at;
        const int64_t room = s->limit[i] > filled ? s->limit[i] - filled : 0;
        s->covered[i] = dcr__min(s->qualifying[i], room);
        filled += fills[i];
    }
    slice->filled = filled;
}

/* The same where the limit of an issuing bank may stand beside the buyer's, and layers stand on each other. */
static void fill_wide(dcr__slice *slice, const uint32_t *order)
{
    dcr__scratch *s = slice->s;
    const int64_t *fills = fills_of(slice);
    int64_t filled[2] = {0, 0};
    for (size_t at = 0; at < slice->num; at++) {
        const size_t i = order != NULL ? order[at] : at;
        const size_t pocket = s->pocket[i];
        s->filled_before[i] = filled[pocket];
        s->covered[i] = dcr__min(s->qualifying[i], dcr__max(0, s->limit[i] - filled[pocket]));
        filled[pocket] += fills[i] + dcr__dispute_fills(slice, s->disputed[i]);
    }
    slice->filled = filled[0];
}

/* Moving up has stopped: what it would have brought has a reason of its own. 5b */
static dcr_status fill_frozen(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    char *memory = NULL;
    DCR_TRY(dcr__scratch_room(s, slice->num * sizeof(int64_t), &memory));
    int64_t *moving = (int64_t *)(void *)memory;
    fill_wide(slice, dcr__order_items(slice, slice->terms->limit_order_key) ? s->order : NULL);
    for (size_t i = 0; i < slice->num; i++) moving[i] = s->covered[i];
    DCR_TRY(dcr__fill_sticky(slice));
    for (size_t i = 0; i < slice->num; i++)
        DCR_TRY(dcr__part_add(slice, i, DCR_REASON_L08, dcr__max(0, moving[i] - s->covered[i])));
    return DCR_OK;
}

/* What is left above the limit has its reason. */
static void name_excess(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++) {
        const uint64_t reason =
            s->basis[i] == DCR_COVER_BASIS_DISCRETIONARY ? DCR_REASON_BIT_D06 : DCR_REASON_BIT_L07;
        const int64_t named = dcr__extra_of(slice, s->extra_excess, i);
        s->reasons[i] |= s->covered[i] + named < s->qualifying[i] ? reason : 0;
    }
}

/* A limit of the payment is filled when the percentage is known: src/rule/limit_net.c. */
static bool is_net(const dcr__slice *slice)
{
    return dcr__term_choice(slice->terms, DCR_TERM_LIMIT_BASIS) == DCR_LIMIT_BASIS_NET_INDEMNITY;
}

/* 3.7: a cause to which the limit does not apply. What is covered fills the limit all the same. */
static void cover_all(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const int64_t *fills = slice->terms->limit_filled_by == DCR_LIMIT_FILLED_BY_ALL_DEBT ? s->open : s->qualifying;
    int64_t filled[2] = {0, 0};
    for (size_t i = 0; i < slice->num; i++) {
        s->covered[i] = s->qualifying[i];
        s->covered_top_up[i] = 0;
        filled[dcr__pocket_of(slice, i)] += fills[i] + dcr__dispute_fills(slice, s->disputed[i]);
    }
    slice->filled = filled[0];
}

dcr_status dcr__rule_limit_fill(dcr__slice *slice)
{
    if (!dcr__limit_applies(slice)) {
        cover_all(slice);
        return DCR_OK;
    }
    if (is_net(slice)) {
        for (size_t i = 0; i < slice->num; i++) {
            slice->s->covered[i] = slice->s->qualifying[i];
            slice->s->covered_top_up[i] = 0;
        }
        return DCR_OK;
    }
    if (slice->terms->move_up && slice->is_wide) slice->freeze_day = dcr__freeze_day(slice);
    if (slice->freeze_day != DCR_NO_DAY) {
        DCR_TRY(fill_frozen(slice));
    } else if (slice->terms->move_up) {
        const bool reordered = dcr__order_items(slice, slice->terms->limit_order_key);
        const uint32_t *order = reordered ? slice->s->order : NULL;
        if (slice->is_wide)
            fill_wide(slice, order);
        else
            fill_in_order(slice, order);
    } else {
        DCR_TRY(dcr__fill_sticky(slice));
    }
    if (slice->is_wide) DCR_TRY(dcr__rule_limit_layers(slice));
    name_excess(slice);
    return DCR_OK;
}
