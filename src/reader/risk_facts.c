/* Flags of payments, decisions and events. docs/readers/risk-flags.md. */
#include "reader/risk_flags.h"
#include "terms/policy.h"

/* ---- Payments: as the profile has them ---- */

/* The row of a buyer in the profile, or DCR_NO_INDEX. */
static uint32_t profile_row(dcr__risk *r, uint32_t buyer)
{
    const dcr_table *rows = dcr_result_table(r->profile, DCR_TABLE_PAYMENT_PROFILE_BUYERS);
    const uint32_t *buyers = dcr__table_values(rows, DCR_PAYMENT_PROFILE_BUYERS_BUYER_IX);
    while (r->profile_row < dcr_table_rows(rows) && buyers[r->profile_row] < buyer) r->profile_row++;
    return r->profile_row < dcr_table_rows(rows) && buyers[r->profile_row] == buyer ? (uint32_t)r->profile_row : DCR_NO_INDEX;
}

static const void *profile_column(const dcr__risk *r, dcr_column column)
{
    return dcr__table_values(dcr_result_table(r->profile, DCR_TABLE_PAYMENT_PROFILE_BUYERS), column);
}

static bool is_above(dcr__risk *r, uint32_t buyer, dcr_column column, int64_t most, dcr__risk_finding *out)
{
    const uint32_t row = profile_row(r, buyer);
    if (row == DCR_NO_INDEX) return false;
    const int64_t value = ((const int64_t *)profile_column(r, column))[row];
    if (value == DCR_NO_AMOUNT || value <= most) return false;
    out->value = value;
    out->day = ((const int32_t *)profile_column(r, DCR_PAYMENT_PROFILE_BUYERS_LAST_PAYMENT_DAY))[row];
    return true;
}

bool dcr__risk_days_late(dcr__risk *r, uint32_t buyer, int64_t most, dcr__risk_finding *out)
{
    return is_above(r, buyer, DCR_PAYMENT_PROFILE_BUYERS_DAYS_LATE, most * DCR_SHARE_ONE, out);
}

bool dcr__risk_share_late(dcr__risk *r, uint32_t buyer, int64_t most, dcr__risk_finding *out)
{
    return is_above(r, buyer, DCR_PAYMENT_PROFILE_BUYERS_SHARE_LATE, most, out);
}

bool dcr__risk_overdue(dcr__risk *r, uint32_t buyer, int64_t most, dcr__risk_finding *out)
{
    const uint32_t row = profile_row(r, buyer);
    if (row == DCR_NO_INDEX) return false;
    out->day = ((const int32_t *)profile_column(r, DCR_PAYMENT_PROFILE_BUYERS_OLDEST_DUE_DAY))[row];
    if (out->day == DCR_NO_DAY || dcr__risk_age(r, out->day) <= most) return false;
    out->value = dcr__risk_age(r, out->day) * DCR_SHARE_ONE;
    return true;
}

/* ---- Decisions ---- */

int32_t dcr__risk_decision_day(const dcr__risk *r, const dcr__limit *limit)
{
    const int32_t *days = dcr__facts_values(&r->book->facts[DCR_TABLE_LIMITS], DCR_LIMITS_DECIDED_DAY);
    return days != NULL && days[limit->row] != DCR_NO_DAY ? days[limit->row] : limit->from_day;
}

/* A decision, seen after another (NULL: the first). */
typedef bool (*is_kind)(const dcr__limit *before, const dcr__limit *limit);

static bool is_cut(const dcr__limit *before, const dcr__limit *limit)
{
    return before != NULL && before->decision == DCR_DECISION_APPROVED && limit->decision == DCR_DECISION_APPROVED &&
           before->currency == limit->currency && before->own_until_day >= limit->from_day && limit->amount < before->amount;
}

static bool is_withdrawn(const dcr__limit *before, const dcr__limit *limit)
{
    (void)before;
    return limit->decision == DCR_DECISION_WITHDRAWN;
}

static bool is_refused(const dcr__limit *before, const dcr__limit *limit)
{
    (void)before;
    return limit->decision == DCR_DECISION_REFUSED;
}

static bool was_decided(const dcr__risk *r, uint32_t buyer, is_kind is, int64_t days, dcr__risk_finding *out)
{
    const dcr_book *book = r->book;
    const dcr__limit *before = NULL, *last = NULL;
    for (uint32_t i = book->limits.start[buyer]; i < book->limits.start[buyer + 1]; i++) {
        const dcr__limit *limit = &book->limits.rows[i];
        if (dcr__risk_decision_day(r, limit) > r->q.as_of_day) continue;
        if (is(before, limit)) last = limit;
        before = limit;
    }
    if (last == NULL) return false;
    out->day = dcr__risk_decision_day(r, last);
    out->limit = last->row;
    out->value = dcr__risk_age(r, out->day) * DCR_SHARE_ONE;
    return dcr__risk_age(r, out->day) <= days;
}

bool dcr__risk_cut(dcr__risk *r, uint32_t buyer, int64_t days, dcr__risk_finding *out)
{
    return was_decided(r, buyer, is_cut, days, out);
}

bool dcr__risk_withdrawn(dcr__risk *r, uint32_t buyer, int64_t days, dcr__risk_finding *out)
{
    out->reason = DCR_REASON_L05;
    return was_decided(r, buyer, is_withdrawn, days, out);
}

bool dcr__risk_refused(dcr__risk *r, uint32_t buyer, int64_t days, dcr__risk_finding *out)
{
    out->reason = DCR_REASON_L02;
    return was_decided(r, buyer, is_refused, days, out);
}

/* ---- Events ---- */

/* Day of the first or last event of a kind, or DCR_NO_DAY. */
static int32_t event_day(const dcr__risk *r, uint32_t buyer, uint32_t kind, bool is_first)
{
    const dcr_book *book = r->book;
    int32_t day = DCR_NO_DAY;
    for (uint32_t i = book->events.start[buyer]; i < book->events.start[buyer + 1]; i++) {
        const dcr__event *event = &book->events.rows[i];
        if (event->event != kind || event->item != DCR_NO_INDEX || event->day > r->q.as_of_day) continue;
        if (!is_first || day == DCR_NO_DAY) day = event->day;
    }
    return day;
}

/* The last event of a kind that no consent of the insurer followed. */
static bool is_standing(const dcr__risk *r, uint32_t buyer, uint32_t kind, dcr__risk_finding *out)
{
    const int32_t resumed = event_day(r, buyer, DCR_EVENT_COVER_RESUMED, false);
    out->day = event_day(r, buyer, kind, false);
    return out->day != DCR_NO_DAY && (resumed == DCR_NO_DAY || resumed < out->day);
}

bool dcr__risk_adverse(dcr__risk *r, uint32_t buyer, int64_t days, dcr__risk_finding *out)
{
    out->reason = DCR_REASON_C03;
    if (!is_standing(r, buyer, DCR_EVENT_ADVERSE_INFORMATION, out)) return false;
    out->value = dcr__risk_age(r, out->day) * DCR_SHARE_ONE;
    return dcr__risk_age(r, out->day) <= days;
}

bool dcr__risk_insolvency(dcr__risk *r, uint32_t buyer, int64_t none, dcr__risk_finding *out)
{
    (void)none;
    out->reason = DCR_REASON_C03;
    out->day = event_day(r, buyer, DCR_EVENT_INSOLVENCY, true);
    return out->day != DCR_NO_DAY;
}

bool dcr__risk_cover_withdrawn(dcr__risk *r, uint32_t buyer, int64_t none, dcr__risk_finding *out)
{
    (void)none;
    out->reason = DCR_REASON_C02;
    return is_standing(r, buyer, DCR_EVENT_COVER_WITHDRAWN, out);
}

bool dcr__risk_stop(dcr__risk *r, uint32_t buyer, int64_t none, dcr__risk_finding *out)
{
    const dcr_table *buyers = dcr_cover_table(r->cover, DCR_TABLE_COVER_BUYERS);
    const uint8_t *is_stopped = dcr__table_values(buyers, DCR_COVER_BUYERS_IS_STOPPED);
    const int32_t *days = dcr__table_values(buyers, DCR_COVER_BUYERS_STOP_DAY);
    const bool by_share = r->policy->terms.stop_of_cover == DCR_STOP_OF_COVER_OVERDUE_SHARE;
    (void)none;
    out->reason = by_share ? DCR_REASON_C05 : DCR_REASON_C01;
    out->day = days[buyer];
    return is_stopped[buyer] != 0;
}
