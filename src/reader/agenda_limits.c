/* Items of limits: those that end, those that are cut, and requests that were granted in part. wordings.md 4.3, 32.4. */
#include "reader/agenda.h"

static int32_t day_of(const dcr_book *book, dcr_column column, uint32_t row)
{
    const int32_t *days = dcr__facts_values(&book->facts[DCR_TABLE_LIMITS], column);
    return days != NULL ? days[row] : DCR_NO_DAY;
}

static bool is_own(const dcr__limit *limit)
{
    return limit->kind == DCR_LIMIT_KIND_NAMED || limit->kind == DCR_LIMIT_KIND_AUTOMATIC;
}

static int64_t granted(const dcr__limit *limit)
{
    return limit->decision == DCR_DECISION_APPROVED ? limit->amount : 0;
}

static dcr__agenda_row *add(dcr__agenda *agenda, const dcr__slice *slice, dcr_agenda_item item, const dcr__limit *limit)
{
    const bool is_foreign = limit->currency != 0 && limit->currency != slice->terms->currency;
    dcr__agenda_row *row = dcr__agenda_add(agenda, item);
    if (row == NULL) return NULL;
    row->buyer = slice->buyer_ix;
    row->limit = limit->row;
    row->amount = is_foreign && granted(limit) != 0 ? DCR_NO_AMOUNT : granted(limit);
    return row;
}

/* ---- Ends ---- */

/* The decision that follows one among `rows` from `k` on, or NULL. */
static const dcr__limit *next_of(const dcr__limit *rows, uint32_t k, uint32_t until, const dcr__limit *one)
{
    for (; k < until; k++) {
        const bool same_kind = rows[k].kind == one->kind || (is_own(&rows[k]) && is_own(one));
        if (same_kind && rows[k].decision != DCR_DECISION_PENDING) return &rows[k];
    }
    return NULL;
}

static void judge_end(const dcr__agenda *agenda, dcr__agenda_row *row, const dcr__limit *limit, const dcr__limit *next)
{
    const bool follows = next != NULL && next->from_day <= limit->own_until_day;
    row->state = dcr__agenda_state(agenda, row->by_day, DCR_NO_DAY);
    if (!follows) return;
    row->state = granted(next) > 0 ? DCR_DEADLINE_STATE_DONE : DCR_DEADLINE_STATE_NOT_NEEDED;
    if (granted(next) > 0) row->done_day = next->from_day;
}

static dcr_status put_ends(dcr__agenda *agenda, const dcr__slice *slice, const dcr__limit *rows, uint32_t from, uint32_t until)
{
    for (uint32_t k = from; k < until; k++) {
        const dcr__limit *limit = &rows[k];
        const bool is_top_up = limit->kind == DCR_LIMIT_KIND_TOP_UP;
        if (limit->decision != DCR_DECISION_APPROVED || limit->own_until_day == INT32_MAX) continue;
        dcr__agenda_row *row = add(agenda, slice, is_top_up ? DCR_AGENDA_ITEM_TOP_UP_END : DCR_AGENDA_ITEM_LIMIT_END, limit);
        if (row == NULL) return DCR_E_NOMEM;
        row->by_day = limit->own_until_day - 1;
        row->anchor_day = limit->from_day;
        row->reason = is_top_up ? DCR_REASON_L12 : DCR_REASON_L04;
        judge_end(agenda, row, limit, next_of(rows, k + 1, until, limit));
    }
    return DCR_OK;
}

/* ---- Cuts ---- */

static bool is_cut(const dcr__limit *before, const dcr__limit *one, int32_t as_of)
{
    const bool compares = before->currency == one->currency || granted(one) == 0;
    const bool has_lapsed = before->has_lapsed && before->until_day <= as_of;
    const bool runs = before->own_until_day >= one->from_day && !has_lapsed; /* deliveries after as_of are not known */
    return one->from_day > as_of && runs && compares && granted(one) < granted(before);
}

dcr_status dcr__agenda_limit_cuts(dcr__agenda *agenda, const dcr__slice *slice)
{
    for (size_t k = 1; k < slice->num_limits; k++) {
        const dcr__limit *one = &slice->limits[k];
        if (!is_cut(&slice->limits[k - 1], one, slice->as_of)) continue;
        dcr__agenda_row *row = add(agenda, slice, DCR_AGENDA_ITEM_LIMIT_CUT, one);
        if (row == NULL) return DCR_E_NOMEM;
        row->by_day = one->from_day - 1;
        row->anchor_day = day_of(slice->book, DCR_LIMITS_NOTIFIED_DAY, one->row);
        if (row->anchor_day == DCR_NO_DAY) row->anchor_day = day_of(slice->book, DCR_LIMITS_DECIDED_DAY, one->row);
        if (row->anchor_day == DCR_NO_DAY) row->anchor_day = day_of(slice->book, DCR_LIMITS_FROM_DAY, one->row);
        if (slice->terms->period[DCR_TERM_LIMIT_CUT_NOTICE].unit != 0) row->term = DCR_TERM_LIMIT_CUT_NOTICE;
        row->reason = one->decision == DCR_DECISION_APPROVED ? DCR_REASON_L06 : DCR_REASON_L05;
        row->state = DCR_DEADLINE_STATE_OPEN;
    }
    return DCR_OK;
}

dcr_status dcr__agenda_limit_ends(dcr__agenda *agenda, const dcr__slice *slice)
{
    const dcr_book *book = slice->book;
    const uint32_t b = slice->buyer_ix;
    DCR_TRY(put_ends(agenda, slice, book->limits.rows, book->limits.start[b], book->limits.start[b + 1]));
    return put_ends(agenda, slice, book->others.rows, book->others.start[b], book->others.start[b + 1]);
}
