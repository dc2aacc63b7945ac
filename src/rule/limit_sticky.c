/* Without moving up. wordings.md 5b: an invoice is given its cover once, on the day it attaches, against what was open
 * then; what is paid later makes room for new invoices, never for old ones. The debt is replayed day by day: a day's
 * receipts come first, then the invoices that attach on it, in the order of limit_order_key. Where moving up stops on some
 * day, what attached up to then is given its cover together at the end of that day. */
#include "base/order.h"
#include "base/rank.h"
#include "rule/slice.h"

/* The state of the replay: what each attached invoice has open, and what of it fills the limit. */
typedef struct replay {
    dcr__slice *slice;
    int64_t *open;   /* by item: on the day reached, in its own currency */
    int64_t *fills;  /* by item: its part of `filled` */
    int64_t *given;  /* by item: cover given on its day; -1 before it attached */
    int64_t filled[2]; /* by pocket */
} replay;

/* Without the day of a payment it cannot be said what was open when. */
static bool has_undated(const dcr__slice *slice)
{
    for (size_t i = 0; i < slice->num; i++)
        if ((slice->items[i].flags & (DCR__ITEM_PAID | DCR__ITEM_CREDIT)) == DCR__ITEM_PAID) return true;
    return false;
}

/* What an item fills now: all of its debt, what qualifies of it, or what was given and is still there. */
static dcr_status refill(replay *r, size_t i)
{
    const dcr__slice *slice = r->slice;
    int64_t disputed = 0;
    int64_t vat = 0;
    int64_t qualifying = 0;
    int64_t open = r->open[i];
    if (slice->has_foreign) DCR_TRY(dcr__convert_item(slice, i, r->open[i], &open));
    if ((slice->s->reasons[i] & DCR__WHOLE_REASONS) == 0)
        DCR_TRY(dcr__qualifying_of(slice, i, r->open[i], open, &disputed, &vat, &qualifying));
    int64_t *filled = &r->filled[dcr__pocket_of(slice, i)];
    *filled -= r->fills[i];
    if (r->given[i] < 0) {
        const int64_t room = slice->s->limit[i] > *filled ? slice->s->limit[i] - *filled : 0;
        r->given[i] = dcr__min(qualifying, room);
        if (slice->is_wide) slice->s->filled_before[i] = *filled;
    }
    switch (slice->terms->limit_filled_by) {
    case DCR_LIMIT_FILLED_BY_ALL_DEBT:
        r->fills[i] = open;
        break;
    case DCR_LIMIT_FILLED_BY_QUALIFYING_DEBT:
        r->fills[i] = qualifying + dcr__dispute_fills(slice, disputed);
        break;
    default:
        r->fills[i] = dcr__min(r->given[i], qualifying);
    }
    *filled += r->fills[i];
    return DCR_OK;
}

/* Takes what was placed up to a day off the open debt. */
static dcr_status pay_until(replay *r, size_t *next, int32_t day)
{
    const dcr__scratch *s = r->slice->s;
    for (; *next < r->slice->num_placements && s->placements[*next].day <= day; (*next)++) {
        const dcr__placement *placed = &s->placements[*next];
        r->open[placed->item] -= placed->amount;
        if (r->given[placed->item] >= 0) DCR_TRY(refill(r, placed->item));
    }
    return DCR_OK;
}

/* When an item is given its cover: on its attachment day, or when its dispute ended, 5d; not before moving up stopped. */
static int32_t entry_day(const dcr__slice *slice, size_t i)
{
    const int32_t reentry = dcr__reentry_day(slice, i);
    const int32_t day = reentry > slice->attach_day[i] ? reentry : slice->attach_day[i];
    return day > slice->freeze_day ? day : slice->freeze_day;
}

static void order_by_attachment(dcr__slice *slice, uint32_t *rank)
{
    dcr__scratch *s = slice->s;
    if (!dcr__order_items(slice, slice->terms->limit_order_key))
        for (size_t i = 0; i < slice->num; i++) s->order[i] = (uint32_t)i;
    for (size_t at = 0; at < slice->num; at++) rank[s->order[at]] = (uint32_t)at;
    for (size_t i = 0; i < slice->num; i++) s->keys[i] = dcr__rank_key(entry_day(slice, i), (int32_t)rank[i]);
    dcr__rank_by(s->keys, slice->num, s->order, s->spare);
}

static int by_day(const void *a, const void *b)
{
    const dcr__placement *left = a;
    const dcr__placement *right = b;
    if (left->day != right->day) return left->day < right->day ? -1 : 1;
    return (left->item > right->item) - (left->item < right->item);
}

/* Takes the debt through time. Each currency was replayed by itself: here their payments are one sequence. */
static dcr_status sweep(replay *r)
{
    dcr__slice *slice = r->slice;
    dcr__scratch *s = slice->s;
    size_t next = 0;
    if (slice->has_foreign && slice->num_placements > 0)
        dcr__sort(s->placements, slice->num_placements, sizeof *s->placements, by_day);
    for (size_t at = 0; at < slice->num; at++) {
        const size_t i = s->order[at];
        if (dcr__is_credit(slice, i) || s->status[i] != DCR_OK) continue;
        DCR_TRY(pay_until(r, &next, entry_day(slice, i)));
        DCR_TRY(refill(r, i));
    }
    return pay_until(r, &next, INT32_MAX);
}

/* Deductions change nothing that was given to others, but what they took fills the limit no more. 15 */
static void empty_by_deductions(const dcr__slice *slice, replay *r)
{
    const dcr__scratch *s = slice->s;
    size_t num = 0;
    (void)dcr__deductions_of(slice, &num);
    if (num == 0 || slice->terms->limit_filled_by == DCR_LIMIT_FILLED_BY_ALL_DEBT) return;
    for (size_t i = 0; i < slice->num; i++) {
        const int64_t left = dcr__min(r->fills[i], s->qualifying[i] + dcr__dispute_fills(slice, s->disputed[i]));
        r->filled[dcr__pocket_of(slice, i)] -= r->fills[i] - left;
    }
}

dcr_status dcr__fill_sticky(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (has_undated(slice)) dcr__fail_buyer(slice, DCR_E_FACT_ABSENT);
    replay r = {slice, s->insured, s->named_for, s->covered, {0, 0}};
    for (size_t i = 0; i < slice->num; i++) {
        r.open[i] = dcr__is_credit(slice, i) || s->status[i] != DCR_OK ? 0 : slice->items[i].amount;
        r.fills[i] = 0;
        r.given[i] = -1;
    }
    order_by_attachment(slice, s->rank);
    if (slice->status == DCR_OK) DCR_TRY(sweep(&r));
    empty_by_deductions(slice, &r);
    slice->filled = r.filled[0];
    for (size_t i = 0; i < slice->num; i++) s->covered[i] = dcr__clamp(s->covered[i], 0, s->qualifying[i]);
    return DCR_OK;
}
