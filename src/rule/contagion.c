/* The insolvency of one member of a group, where it counts for all. wordings.md 7: by default that of the parent is not
 * that of the subsidiary. Reads group_insolvency_counts, insolvency_stops_cover. */
#include "rule/cause.h"

/* Whether the insolvency of others counts for the buyer at all. */
static bool is_exposed(const dcr_policy *policy, const dcr_book *book)
{
    return book->has_groups && dcr__term_flag(&policy->terms, DCR_TERM_GROUP_INSOLVENCY_COUNTS);
}

/* Who is asked about, and until when. */
typedef struct asked {
    const dcr_policy *policy;
    const dcr_book *book;
    uint32_t buyer_ix;
    int32_t as_of;
} asked;

/* The first insolvency of a buyer after a day, up to that of the question; DCR_NO_DAY: none. */
static int32_t first_after(const asked *a, uint32_t buyer_ix, int32_t after)
{
    const dcr_book *book = a->book;
    for (uint32_t k = book->events.start[buyer_ix]; k < book->events.start[buyer_ix + 1]; k++) {
        const dcr__event *event = &book->events.rows[k]; /* in order of day */
        if (event->day > a->as_of) break;
        if (event->day > after && dcr__insolvency_counts(a->policy, book, book->buyers[buyer_ix].country, event))
            return event->day;
    }
    return DCR_NO_DAY;
}

static int32_t first_of_group(const asked *a, int32_t after)
{
    const dcr_book *book = a->book;
    int32_t first = DCR_NO_DAY;
    for (uint32_t b = 0; b < book->num_buyers; b++) {
        if (book->buyers[b].head != book->buyers[a->buyer_ix].head || book->buyers[b].status != DCR_OK) continue;
        const int32_t day = first_after(a, b, after);
        if (day != DCR_NO_DAY && (first == DCR_NO_DAY || day < first)) first = day;
    }
    return first;
}

int32_t dcr__group_insolvency_day(const dcr_policy *policy, const dcr_book *book, uint32_t buyer_ix, int32_t as_of)
{
    const asked a = {policy, book, buyer_ix, as_of};
    return is_exposed(policy, book) ? first_of_group(&a, INT32_MIN) : DCR_NO_DAY;
}

/* The last day up to `day` on which the insurer resumed the buyer's cover; INT32_MIN: none. */
static int32_t resumed_by(const dcr__slice *slice, int32_t day)
{
    int32_t resumed = INT32_MIN;
    for (size_t k = 0; k < slice->num_events; k++)
        if (slice->events[k].event == DCR_EVENT_COVER_RESUMED && slice->events[k].day <= day)
            resumed = slice->events[k].day;
    return resumed;
}

/* An insolvency on the day of the resumption is resumed with it. */
void dcr__rule_contagion(dcr__slice *slice)
{
    const asked a = {slice->policy, slice->book, slice->buyer_ix, slice->as_of};
    int32_t known_for = INT32_MIN;
    if (!is_exposed(slice->policy, slice->book)) return;
    if (!dcr__term_flag(slice->terms, DCR_TERM_INSOLVENCY_STOPS_COVER)) return;
    int32_t first = first_of_group(&a, known_for);
    for (size_t i = 0; i < slice->num; i++) {
        const int32_t resumed = resumed_by(slice, slice->attach_day[i]);
        if (resumed != known_for) first = first_of_group(&a, resumed);
        known_for = resumed;
        if (first != DCR_NO_DAY && slice->attach_day[i] > first) slice->s->reasons[i] |= DCR_REASON_BIT_C03;
    }
}
