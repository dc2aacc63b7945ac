/* From when deliveries are not covered, and from when they are again. wordings.md 10.2, 10.3: cover stops when the
 * oldest (or any) unpaid invoice passes an age; it comes back on payment, with or without effect on what was delivered
 * meanwhile, or never. Reads stop_of_cover, stop_age, stop_boundary, resume_of_cover, disputed_stops_cover. */
#include <stddef.h>

#include "base/rank.h"
#include "rule/slice.h"

enum { STILL_OPEN = INT32_MAX };

/* Cover stops on `from` because of one invoice, until that is paid. */
typedef struct stop {
    int32_t from;
    int32_t until;
} stop;

static bool takes_part(const dcr__slice *slice, size_t i)
{
    const dcr__scratch *s = slice->s;
    if (dcr__is_credit(slice, i)) return false;
    return s->in_dispute[i] == 0 || slice->terms->disputed_stops_cover;
}

/* The first day of attachment that a stop day takes. */
static int32_t first_stopped(const dcr__slice *slice, int32_t stop_day)
{
    return slice->terms->stop_boundary == DCR_STOP_BOUNDARY_AFTER_DATE && stop_day < DCR_DAY_MAX ? stop_day + 1
                                                                                                 : stop_day;
}

static void find_stop_days(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const size_t age = offsetof(dcr__country_terms, stop);
    if (slice->countries == NULL && dcr__clock_given(&slice->country->stop)) {
        dcr__clock_run(slice, &slice->country->stop, s->due_day, s->stop_day);
        return;
    }
    if (slice->countries != NULL) dcr__country_clock_run(slice, age, s->due_day, DCR_NO_DAY, s->stop_day);
    for (size_t i = 0; i < slice->num; i++)
        if (slice->countries == NULL || !dcr__clock_given(&slice->countries[i]->stop)) s->stop_day[i] = s->extension_end[i];
}

/* Whether `i` is older than `k`: by invoice date, then due date, then row. */
static bool is_older(const dcr__scratch *s, size_t i, size_t k)
{
    if (s->invoice_day[i] != s->invoice_day[k]) return s->invoice_day[i] < s->invoice_day[k];
    if (s->due_day[i] != s->due_day[k]) return s->due_day[i] < s->due_day[k];
    return i < k;
}

/* Retroactive: only what is open now counts. */
static int32_t stop_of_open_debt(const dcr__slice *slice)
{
    const dcr__scratch *s = slice->s;
    const bool any = slice->terms->stop_of_cover == DCR_STOP_OF_COVER_ANY_INVOICE;
    size_t oldest = slice->num;
    int32_t least = INT32_MAX;
    if (any && !slice->has_disputes && !slice->has_credits) {
        for (size_t i = 0; i < slice->num; i++) {
            const int32_t day = slice->unpaid[i] > 0 ? s->stop_day[i] : INT32_MAX;
            least = day < least ? day : least;
        }
        return least != INT32_MAX ? least : DCR_NO_DAY;
    }
    for (size_t i = 0; i < slice->num; i++) {
        if (slice->unpaid[i] <= 0 || !takes_part(slice, i)) continue;
        if (s->stop_day[i] < least) least = s->stop_day[i];
        if (oldest == slice->num || is_older(s, i, oldest)) oldest = i;
    }
    if (oldest == slice->num) return DCR_NO_DAY;
    return any ? least : s->stop_day[oldest];
}

/* The day on which an item was paid, STILL_OPEN, or DCR_NO_DAY when that is not known. */
static int32_t paid_on(const dcr__slice *slice, size_t i)
{
    return slice->unpaid[i] > 0 ? STILL_OPEN : slice->s->paid_day[i];
}

/* The stops of the buyer's history into `stops`, unsorted. An unknown day of payment that matters is a fact absent. */
static size_t find_stops(dcr__slice *slice, stop *stops)
{
    dcr__scratch *s = slice->s;
    const bool oldest_only = slice->terms->stop_of_cover == DCR_STOP_OF_COVER_OLDEST_INVOICE;
    int32_t older_paid = INT32_MIN; /* when the last older invoice was paid */
    size_t num = 0;
    for (size_t i = 0; i < slice->num; i++) s->keys[i] = dcr__rank_key(s->invoice_day[i], s->due_day[i]);
    dcr__rank_by(s->keys, slice->num, s->order, s->spare);
    for (size_t at = 0; at < slice->num; at++) {
        const size_t i = s->order[at];
        if (!takes_part(slice, i)) continue;
        const int32_t paid = paid_on(slice, i);
        if (paid == DCR_NO_DAY) {
            if (s->stop_day[i] < slice->as_of) dcr__fail_buyer(slice, DCR_E_FACT_ABSENT);
            continue;
        }
        const int32_t from = oldest_only && older_paid > s->stop_day[i] ? older_paid : s->stop_day[i];
        if (paid > from && from != STILL_OPEN) stops[num++] = (stop){from, paid};
        if (paid > older_paid) older_paid = paid;
    }
    return num;
}

/* Sorts stops by their first day and joins those that touch; returns how many are left. */
static size_t join(dcr__scratch *s, stop *stops, stop *sorted, size_t num)
{
    for (size_t i = 0; i < num; i++) s->keys[i] = stops[i].from;
    dcr__rank_by(s->keys, num, s->order, s->spare);
    size_t kept = 0;
    for (size_t i = 0; i < num; i++) {
        const stop next = stops[s->order[i]];
        if (kept > 0 && next.from <= sorted[kept - 1].until) {
            if (next.until > sorted[kept - 1].until) sorted[kept - 1].until = next.until;
        } else {
            sorted[kept++] = next;
        }
    }
    return kept;
}

/* The stop that a day of attachment falls into, or NULL. Stops are sorted and apart. */
static const stop *stop_at(const dcr__slice *slice, const stop *stops, size_t num, int32_t day)
{
    size_t low = 0;
    size_t high = num;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (first_stopped(slice, stops[middle].from) <= day)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 && day <= stops[low - 1].until ? &stops[low - 1] : NULL;
}

static void stop_until_paid(dcr__slice *slice, stop *stops, size_t num)
{
    dcr__scratch *s = slice->s;
    stop *sorted = (stop *)(void *)s->vat; /* free until the rule on what is insurable */
    for (size_t i = 0; i < num; i++)
        if (stops[i].until >= slice->as_of && (slice->buyer_stop_day == DCR_NO_DAY || stops[i].from < slice->buyer_stop_day))
            slice->buyer_stop_day = stops[i].from;
    num = join(s, stops, sorted, num);
    for (size_t i = 0; i < slice->num; i++)
        if (stop_at(slice, sorted, num, slice->attach_day[i]) != NULL) s->reasons[i] |= DCR_REASON_BIT_C01;
    slice->is_stopped = stop_at(slice, sorted, num, slice->as_of) != NULL;
}

static void stop_for_good(dcr__slice *slice, int32_t day)
{
    slice->buyer_stop_day = day;
    if (day == DCR_NO_DAY) return;
    const int32_t first = first_stopped(slice, day);
    const int32_t *attach_day = slice->attach_day;
    uint64_t *reasons = slice->s->reasons;
    for (size_t i = 0; i < slice->num; i++) reasons[i] |= attach_day[i] >= first ? DCR_REASON_BIT_C01 : 0;
    slice->is_stopped = slice->as_of >= first;
}

dcr_status dcr__rule_stop(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (slice->terms->stop_of_cover == DCR_STOP_OF_COVER_NONE) return DCR_OK;
    find_stop_days(slice);
    if (slice->terms->resume_of_cover == DCR_RESUME_OF_COVER_ON_PAYMENT_RETROACTIVE) {
        stop_for_good(slice, stop_of_open_debt(slice));
        return DCR_OK;
    }
    stop *stops = (stop *)(void *)s->qualifying; /* free until the rule on what is insurable */
    const size_t num = find_stops(slice, stops);
    if (slice->terms->resume_of_cover == DCR_RESUME_OF_COVER_ON_PAYMENT) {
        stop_until_paid(slice, stops, num);
        return DCR_OK;
    }
    int32_t first = DCR_NO_DAY;
    for (size_t i = 0; i < num; i++)
        if (first == DCR_NO_DAY || stops[i].from < first) first = stops[i].from;
    stop_for_good(slice, first);
    return DCR_OK;
}
