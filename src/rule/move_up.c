/* When moving up stops for good. wordings.md 5 (5b), 18 (case S): at a stop of cover, a withdrawal, a reduction, the insolvency or the end
 * of the period, as the wording says. Reads move_up_after_stop, _withdrawal, _reduction, _insolvency, _period. */
#include "rule/cause.h"

static bool stops_after(const dcr__slice *slice, dcr_term term)
{
    return !dcr__term_flag(slice->terms, term);
}

/* The earlier of a day so far and another; DCR_NO_DAY is none, and so is a day that lies ahead. */
static void earlier(const dcr__slice *slice, int32_t *day, int32_t other)
{
    if (other == DCR_NO_DAY || other > slice->as_of) return;
    if (*day == DCR_NO_DAY || other < *day) *day = other;
}

static bool is_running(const dcr__limit *before, int32_t day)
{
    return before != NULL && before->decision == DCR_DECISION_APPROVED && before->amount > 0 && before->own_until_day > day;
}

/* The first cut of the buyer's own limit: a withdrawal or refusal, or a lower amount. 4.3 */
static int32_t first_cut(const dcr__slice *slice, bool by_amount)
{
    const dcr__limit *before = NULL;
    for (size_t k = 0; k < slice->num_limits; k++) {
        const dcr__limit *one = &slice->limits[k];
        if (one->kind != DCR_LIMIT_KIND_NAMED && one->kind != DCR_LIMIT_KIND_AUTOMATIC) continue;
        if (one->decision == DCR_DECISION_PENDING) continue;
        const bool is_approved = one->decision == DCR_DECISION_APPROVED;
        const bool is_same_currency =
            before != NULL && dcr__limit_currency(slice, one) == dcr__limit_currency(slice, before);
        const bool is_less = is_approved && is_same_currency && one->amount < before->amount;
        if (is_running(before, one->from_day) && (by_amount ? is_less : !is_approved)) return one->from_day;
        before = one;
    }
    return DCR_NO_DAY;
}

int32_t dcr__freeze_day(const dcr__slice *slice)
{
    int32_t day = DCR_NO_DAY;
    earlier(slice, &day, slice->lasting_stop);
    if (stops_after(slice, DCR_TERM_MOVE_UP_AFTER_STOP)) earlier(slice, &day, slice->first_stop);
    if (stops_after(slice, DCR_TERM_MOVE_UP_AFTER_WITHDRAWAL)) {
        earlier(slice, &day, dcr__buyer_event_day(slice, DCR_EVENT_COVER_WITHDRAWN));
        earlier(slice, &day, first_cut(slice, false));
    }
    if (stops_after(slice, DCR_TERM_MOVE_UP_AFTER_REDUCTION)) earlier(slice, &day, first_cut(slice, true));
    if (stops_after(slice, DCR_TERM_MOVE_UP_AFTER_INSOLVENCY)) earlier(slice, &day, dcr__insolvency_day(slice));
    if (stops_after(slice, DCR_TERM_MOVE_UP_AFTER_PERIOD)) earlier(slice, &day, dcr__period_end(slice) - 1);
    return day;
}
