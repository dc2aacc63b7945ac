#include "bench/floor.h"

#include <string.h>

enum {
    AS_OF = LEDGER_AS_OF,
    MAXIMUM_TERMS = 90,
    EXTENSION = 60,
    NOTICE = 30,
    WAITING = 180,
    WINDOW = 180,
    NO_DAY = INT32_MIN,
    DAYS = 1024 /* the ledger's days are the last 801 */
};

static inline int64_t open_of(const ledger *l, size_t i)
{
    return l->amount[i] - l->paid[i];
}

static inline int64_t insured_of(int64_t covered)
{
    return covered * 900000 / 1000000;
}

static inline int32_t stop_of(const ledger *l, size_t i)
{
    const bool counts = (open_of(l, i) > 0) & (l->disputed[i] == 0);
    return counts ? l->due_day[i] + EXTENSION : INT32_MAX;
}

/* Dates and all bits but the limit's. */
static inline int32_t put_days(const ledger *l, size_t i, size_t b, int32_t stop_day, outputs *out)
{
    const int32_t day = l->invoice_day[i];
    const int32_t due = l->due_day[i];
    const int32_t end = due + EXTENSION;
    const int32_t claim_from = end + WAITING;
    const int32_t claim_by = claim_from + WINDOW;
    const int32_t open = open_of(l, i) > 0;
    out->notify_by[i] = open ? end + NOTICE : NO_DAY;
    out->claim_from[i] = open ? claim_from : NO_DAY;
    out->claim_by[i] = open ? claim_by : NO_DAY;
    const int32_t timely = (due < AS_OF) * TASK_OVERDUE | (end < AS_OF) * TASK_PAST_EXTENSION |
                           (end + NOTICE < AS_OF) * TASK_NOTICE_PAST |
                           ((claim_from <= AS_OF) & (AS_OF <= claim_by)) * TASK_CLAIM_OPEN |
                           (claim_by < AS_OF) * TASK_CLAIM_LAPSED;
    return (open ^ 1) * TASK_SETTLED | (due - day > MAXIMUM_TERMS) * TASK_TERMS |
           (l->disputed[i] != 0) * TASK_DISPUTED | (l->limit[b] <= 0) * TASK_NO_LIMIT |
           ((day < l->limit_from[b]) | (day > l->limit_to[b])) * TASK_LIMIT_DATES |
           (day > stop_day) * TASK_STOP | (timely & -open);
}

static void put_buyer(outputs *out, size_t b, int64_t exposure, int64_t insured, int32_t stop_day)
{
    out->exposure[b] = exposure;
    out->buyer_covered[b] = insured;
    out->coverage_ppm[b] = exposure > 0 ? insured * 1000000 / exposure : 0;
    out->stop_day[b] = stop_day;
    out->is_stopped[b] = stop_day < AS_OF;
}

void floor_grouped(const ledger *l, outputs *out)
{
    size_t from = 0;
    for (size_t b = 0; b < l->num_buyers; b++) {
        int32_t stop_day = INT32_MAX;
        size_t until = from;
        for (; until < l->num_invoices && l->buyer[until] == b; until++) {
            const int32_t stop = stop_of(l, until);
            stop_day = stop < stop_day ? stop : stop_day;
        }
        int64_t room = l->limit[b];
        int64_t exposure = 0;
        int64_t insured_sum = 0;
        for (size_t i = from; i < until; i++) {
            const int32_t bits = put_days(l, i, b, stop_day, out);
            const int64_t open = open_of(l, i);
            const int64_t eligible = (bits & TASK_INELIGIBLE) == 0;
            const int64_t want = open & -eligible;
            const int64_t left = room > 0 ? room : 0;
            const int64_t covered = want < left ? want : left;
            const int64_t insured = insured_of(covered);
            room -= want;
            out->reasons[i] = bits | (covered < want) * TASK_OVER_LIMIT;
            out->covered[i] = insured;
            out->uncovered[i] = open - insured;
            exposure += open;
            insured_sum += insured;
        }
        put_buyer(out, b, exposure, insured_sum, stop_day);
        from = until;
    }
}

/* An eligible invoice on its way to the limit. */
typedef struct claimant {
    int64_t want;
    uint32_t row, buyer;
} claimant;

size_t floor_scratch_size(const ledger *l)
{
    return l->num_invoices * sizeof(claimant) + l->num_buyers * sizeof(int64_t) + 64;
}

void floor_posting(const ledger *l, outputs *out, void *scratch)
{
    const size_t n = l->num_invoices;
    claimant *sorted = scratch;
    int64_t *room = (int64_t *)(void *)(sorted + n);
    uint32_t start[DAYS + 1] = {0};
    for (size_t b = 0; b < l->num_buyers; b++) {
        out->stop_day[b] = INT32_MAX;
        out->exposure[b] = 0;
        out->buyer_covered[b] = 0;
        room[b] = l->limit[b];
    }
    for (size_t i = 0; i < n; i++) {
        const int32_t stop = stop_of(l, i);
        int32_t *least = &out->stop_day[l->buyer[i]];
        *least = stop < *least ? stop : *least;
    }
    for (size_t i = 0; i < n; i++) {
        const uint32_t b = l->buyer[i];
        const int64_t open = open_of(l, i);
        const int32_t bits = put_days(l, i, b, out->stop_day[b], out);
        out->reasons[i] = bits;
        out->covered[i] = 0;
        out->uncovered[i] = open;
        out->exposure[b] += open;
        start[DAYS - (AS_OF - l->invoice_day[i])] += (bits & TASK_INELIGIBLE) == 0;
    }
    uint32_t sum = 0;
    for (size_t d = 0; d <= DAYS; d++) {
        const uint32_t count = start[d];
        start[d] = sum;
        sum += count;
    }
    for (size_t i = 0; i < n; i++)
        if ((out->reasons[i] & TASK_INELIGIBLE) == 0)
            sorted[start[DAYS - (AS_OF - l->invoice_day[i])]++] =
                (claimant){out->uncovered[i], (uint32_t)i, l->buyer[i]};
    for (size_t k = 0; k < sum; k++) {
        const claimant *c = &sorted[k];
        const int64_t left = room[c->buyer] > 0 ? room[c->buyer] : 0;
        const int64_t covered = c->want < left ? c->want : left;
        const int64_t insured = insured_of(covered);
        room[c->buyer] -= c->want;
        out->reasons[c->row] |= (covered < c->want) * TASK_OVER_LIMIT;
        out->covered[c->row] = insured;
        out->uncovered[c->row] = c->want - insured;
        out->buyer_covered[c->buyer] += insured;
    }
    for (size_t b = 0; b < l->num_buyers; b++)
        put_buyer(out, b, out->exposure[b], out->buyer_covered[b], out->stop_day[b]);
}
