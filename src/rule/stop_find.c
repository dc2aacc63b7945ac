/* Stops of single invoices, runs of them, and grace. wordings.md 10.2, 10.3. */
#include "base/rank.h"
#include "rule/stop.h"

/* The first consent on a day or later. */
static int32_t consent_from(const dcr__stop_facts *facts, int32_t day)
{
    size_t low = 0;
    size_t high = facts->num_consents;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (facts->consents[middle] < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low < facts->num_consents ? facts->consents[low] : INT32_MAX;
}

static bool may_stop(const dcr__stop_terms *terms, const dcr__stop_debt *debt)
{
    if (!debt->takes_part || debt->settled_day == DCR_NO_DAY) return false;
    const bool only_open = terms->resume == DCR_RESUME_OF_COVER_ON_PAYMENT_RETROACTIVE;
    return !only_open || debt->settled_day == DCR__STILL_OPEN;
}

/* One invoice stops cover from a day on, until it is paid or consent is given, as the wording says. */
static void add_stop(const dcr__stop_terms *terms, dcr__stop_facts *facts, const dcr__stop_debt *debt, int32_t from)
{
    const int32_t consent = consent_from(facts, debt->stop_day);
    const int32_t paid = terms->resume == DCR_RESUME_OF_COVER_ON_PAYMENT ? debt->settled_day : DCR__STILL_OPEN;
    dcr__stop stop = {.from = from, .until = DCR__STILL_OPEN};
    if (consent != INT32_MAX) stop.until = consent - 1;
    stop.by_consent = consent != INT32_MAX && paid > stop.until;
    if (paid <= stop.until) stop.until = paid;
    facts->stops[facts->num_stops++] = stop;
}

static void find_any(const dcr__stop_terms *terms, dcr__stop_facts *facts)
{
    for (size_t i = 0; i < facts->num; i++) {
        const dcr__stop_debt *debt = &facts->debts[i];
        if (!may_stop(terms, debt) || debt->settled_day <= debt->stop_day) continue;
        if (consent_from(facts, debt->stop_day) > debt->stop_day) add_stop(terms, facts, debt, debt->stop_day);
    }
}

/* The oldest is that by invoice date, then due date, then the order of the book; a newer one waits for its turn. */
static void find_oldest(const dcr__stop_terms *terms, dcr__stop_facts *facts)
{
    int32_t turn = INT32_MIN; /* the last day on which an older one was out of the way */
    for (size_t i = 0; i < facts->num; i++)
        facts->keys[i] = dcr__rank_key(facts->debts[i].invoice_day, facts->debts[i].due_day);
    dcr__rank_by(facts->keys, facts->num, facts->order, facts->spare);
    for (size_t at = 0; at < facts->num && turn != INT32_MAX; at++) {
        const dcr__stop_debt *debt = &facts->debts[facts->order[at]];
        if (!may_stop(terms, debt)) continue;
        const int32_t consent = consent_from(facts, debt->stop_day);
        const int32_t out = consent < debt->settled_day ? consent : debt->settled_day;
        const int32_t from = turn > debt->stop_day ? turn : debt->stop_day;
        if (out > from) add_stop(terms, facts, debt, from);
        if (out > turn) turn = out;
    }
}

/* Sorts stops by their first day and joins those that touch. */
static void join(dcr__stop_facts *facts)
{
    for (size_t i = 0; i < facts->num_stops; i++) facts->keys[i] = facts->stops[i].from;
    dcr__rank_by(facts->keys, facts->num_stops, facts->order, facts->spare);
    facts->num_runs = 0;
    for (size_t i = 0; i < facts->num_stops; i++) {
        const dcr__stop next = facts->stops[facts->order[i]];
        dcr__stop *last = facts->num_runs > 0 ? &facts->runs[facts->num_runs - 1] : NULL;
        if (last == NULL || next.from > last->until) {
            facts->runs[facts->num_runs++] = next;
            continue;
        }
        if (next.until == last->until) last->by_consent = last->by_consent || next.by_consent;
        if (next.until <= last->until) continue;
        last->until = next.until;
        last->by_consent = next.by_consent;
    }
}

/* Whether debt was handed over, or a claim filed, after one stop had ended and up to the end of the next. */
static bool was_collected(const dcr__stop_facts *facts, int32_t after, int32_t until)
{
    for (size_t i = 0; i < facts->num_collections; i++)
        if (facts->collections[i] > after && facts->collections[i] <= until) return true;
    return false;
}

/* Paid within the time of grace, and never in collection: as if cover had not stopped. */
static void undo(const dcr__stop_terms *terms, dcr__stop_facts *facts)
{
    if (terms->grace.unit == 0) return;
    int32_t before = INT32_MIN;
    for (size_t i = 0; i < facts->num_runs; i++) {
        dcr__stop *run = &facts->runs[i];
        int32_t last = DCR_DAY_MAX;
        (void)dcr__period_add(run->from, &terms->grace, terms->calendar, &last);
        run->is_undone = run->until <= last && run->until <= terms->as_of && !run->by_consent &&
                         !was_collected(facts, before, run->until);
        before = run->until;
    }
}

void dcr__stop_find(const dcr__stop_terms *terms, dcr__stop_facts *facts)
{
    facts->num_stops = facts->num_runs = 0;
    switch (terms->kind) {
    case DCR_STOP_OF_COVER_OLDEST_INVOICE:
        find_oldest(terms, facts);
        join(facts);
        break;
    case DCR_STOP_OF_COVER_ANY_INVOICE:
        find_any(terms, facts);
        join(facts);
        break;
    default:
        dcr__stop_find_amounts(terms, facts);
    }
    undo(terms, facts);
}
