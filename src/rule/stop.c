/* From when deliveries are not covered, and from when they are again. wordings.md 10.2, 10.3: cover stops when the
 * oldest (or any) unpaid invoice passes an age, or when too much has; it comes back on payment, with or without effect on
 * what was delivered meanwhile, with the insurer's consent, or never. Reads stop_of_cover, stop_age, stop_anchor, stop_boundary,
 * stop_amount, stop_share, stop_tolerance, stop_effect, resume_of_cover, resume_grace, disputed_stops_cover. What is found is
 * in stop_find.c and stop_amount.c. */
#include "rule/stop.h"

#include <stddef.h>
#include <string.h>

#include "base/order.h"

static const uint8_t *ignored_column(const dcr__slice *slice)
{
    return dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_IS_IGNORED_FOR_STOP);
}

static inline bool takes_part(const dcr__slice *slice, size_t i)
{
    const dcr__scratch *s = slice->s;
    if (dcr__is_credit(slice, i)) return false;
    return s->in_dispute[i] == 0 || slice->terms->disputed_stops_cover;
}

void dcr__stop_days(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const int32_t *anchor = dcr__anchor_column(slice, dcr__term_choice(slice->terms, DCR_TERM_STOP_ANCHOR));
    if (slice->countries == NULL && dcr__clock_given(&slice->country->stop)) {
        dcr__clock_run(slice, &slice->country->stop, anchor, s->stop_day);
        return;
    }
    if (slice->countries != NULL)
        dcr__country_clock_run(slice, offsetof(dcr__country_terms, stop), anchor, DCR_NO_DAY, s->stop_day);
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

/* The usual question, retroactive: only what is open now counts. */
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

static void stop_for_good(dcr__slice *slice, int32_t day)
{
    slice->buyer_stop_day = day;
    if (day == DCR_NO_DAY) return;
    const bool from_date = slice->terms->stop_boundary == DCR_STOP_BOUNDARY_FROM_DATE;
    const int32_t first = from_date || day == DCR_DAY_MAX ? day : day + 1;
    const int32_t *attach_day = slice->attach_day;
    uint64_t *reasons = slice->s->reasons;
    for (size_t i = 0; i < slice->num; i++) reasons[i] |= attach_day[i] >= first ? DCR_REASON_BIT_C01 : 0;
    slice->is_stopped = slice->as_of >= first;
}

static bool by_amount(const dcr__stop_terms *terms)
{
    return terms->kind == DCR_STOP_OF_COVER_OVERDUE_AMOUNT || terms->kind == DCR_STOP_OF_COVER_OVERDUE_SHARE;
}

static dcr_period grace_of(const dcr__slice *slice)
{
    const dcr_period none = {.size = sizeof none};
    if (slice->terms->resume_of_cover != DCR_RESUME_OF_COVER_ON_PAYMENT) return none;
    return dcr__term_scoped_period(slice->policy, DCR_TERM_RESUME_GRACE, DCR_SCOPE_COUNTRY, slice->buyer->country);
}

dcr__stop_terms dcr__stop_terms_of(const dcr__slice *slice)
{
    const int64_t tolerance = dcr__term_number(slice->terms, DCR_TERM_STOP_TOLERANCE);
    return (dcr__stop_terms){
        .kind = slice->terms->stop_of_cover,
        .resume = slice->terms->resume_of_cover,
        .as_of = slice->as_of,
        .from_date = slice->terms->stop_boundary == DCR_STOP_BOUNDARY_FROM_DATE,
        .amount = dcr__term_number(slice->terms, DCR_TERM_STOP_AMOUNT),
        .share = dcr__term_number(slice->terms, DCR_TERM_STOP_SHARE),
        .tolerance = tolerance != DCR_NO_AMOUNT ? tolerance : 0,
        .grace = grace_of(slice),
        .calendar = slice->policy->calendar,
    };
}

static void *cut(char *memory, size_t *at, size_t count, size_t size)
{
    void *piece = memory != NULL ? memory + *at : NULL;
    *at += (count * size + 15) / 16 * 16;
    return piece;
}

size_t dcr__stop_room(dcr__stop_facts *facts, char *memory, size_t num, size_t num_changes, size_t num_events)
{
    /* Cover can stop anew when a debt passes its age or falls due, and when a payment makes a share larger. */
    const size_t num_stops = 2 * num + num_changes + 1;
    size_t at = 0;
    memset(facts, 0, sizeof *facts);
    facts->debts = cut(memory, &at, num, sizeof *facts->debts);
    facts->changes = cut(memory, &at, num_changes, sizeof *facts->changes);
    facts->consents = cut(memory, &at, num_events, sizeof *facts->consents);
    facts->collections = cut(memory, &at, num_events, sizeof *facts->collections);
    facts->keys = cut(memory, &at, num_stops, sizeof *facts->keys);
    facts->order = cut(memory, &at, num_stops, sizeof *facts->order);
    facts->overdue_order = cut(memory, &at, num, sizeof *facts->overdue_order);
    facts->live_order = cut(memory, &at, num, sizeof *facts->live_order);
    facts->spare = cut(memory, &at, num_stops, sizeof *facts->spare);
    facts->stops = cut(memory, &at, num_stops, sizeof *facts->stops);
    facts->runs = cut(memory, &at, num_stops, sizeof *facts->runs);
    return at;
}

static bool is_undated(const dcr__slice *slice, size_t i)
{
    return slice->is_replayed ? slice->s->is_undated[i] != 0 : slice->items[i].paid != 0;
}

static void gather_debts(const dcr__slice *slice, dcr__stop_debt *debts)
{
    const dcr__scratch *s = slice->s;
    const uint8_t *ignored = ignored_column(slice);
    const bool as_extended = dcr__term_choice(slice->terms, DCR_TERM_STOP_ANCHOR) == DCR_CLOCK_ANCHOR_EXTENDED_DUE_DATE;
    const int32_t *due_day = as_extended ? s->extended_due_day : s->due_day;
    for (size_t i = 0; i < slice->num; i++) {
        const int32_t due = due_day[i];
        debts[i] = (dcr__stop_debt){
            .gross = dcr__is_credit(slice, i) ? 0 : s->gross[i],
            .open = s->open[i],
            .invoice_day = s->invoice_day[i],
            .due_day = s->due_day[i],
            .stop_day = s->stop_day[i],
            .overdue_day = due < DCR_DAY_MAX ? due + 1 : due,
            .settled_day = slice->unpaid[i] > 0 ? DCR__STILL_OPEN : s->paid_day[i],
            .takes_part = takes_part(slice, i) && (ignored == NULL || ignored[slice->items[i].row] == 0),
        };
    }
}

/* Debt without an amount counts in no sum; a debt within the tolerance is none, and one that comes down to it is settled. */
static void weigh_debts(const dcr__slice *slice, const dcr__stop_terms *terms, dcr__stop_debt *debts)
{
    const dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++) {
        const bool has_amount = s->status[i] == DCR_OK;
        dcr__stop_debt *debt = &debts[i];
        if (by_amount(terms) && !has_amount) debt->takes_part = false;
        if (terms->tolerance == 0 || !has_amount) continue;
        if (debt->gross <= terms->tolerance) debt->takes_part = false;
        debt->settled_day = s->open[i] > terms->tolerance ? DCR__STILL_OPEN : DCR_NO_DAY; /* or a day found below */
    }
}

/* Payments in policy currency, and the days on which they settled a debt up to the tolerance. */
static dcr_status gather_changes(const dcr__slice *slice, const dcr__stop_terms *terms, dcr__stop_facts *facts)
{
    const dcr__scratch *s = slice->s;
    dcr__stop_debt *debts = facts->debts + facts->num;
    int64_t *own = facts->keys + facts->num;
    for (size_t i = 0; i < slice->num; i++) {
        own[i] = slice->items[i].amount;
        debts[i].open = debts[i].gross;
    }
    for (size_t k = 0; k < slice->num_placements; k++) {
        const dcr__placement *placed = &s->placements[k];
        const uint32_t i = placed->item;
        int64_t open = 0;
        if (s->status[i] != DCR_OK) continue;
        own[i] -= placed->amount;
        DCR_TRY(dcr__convert_item(slice, i, own[i], &open));
        facts->changes[facts->num_changes++] =
            (dcr__stop_change){debts[i].open - open, placed->day, (uint32_t)(facts->num + i)};
        debts[i].open = open;
        if (terms->tolerance > 0 && debts[i].settled_day == DCR_NO_DAY && open <= terms->tolerance && !is_undated(slice, i))
            debts[i].settled_day = placed->day;
    }
    for (size_t i = 0; i < slice->num; i++) debts[i].open = s->open[i];
    return DCR_OK;
}

static void gather_events(const dcr__slice *slice, const dcr__stop_terms *terms, dcr__stop_facts *facts)
{
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k];
        if (event->event == DCR_EVENT_COVER_RESUMED && terms->resume != DCR_RESUME_OF_COVER_NEVER)
            facts->consents[facts->num_consents++] = event->day;
        if (event->event == DCR_EVENT_COLLECTION_STARTED || event->event == DCR_EVENT_CLAIM_FILED)
            facts->collections[facts->num_collections++] = event->day;
    }
}

static bool has_undated_invoice(const dcr__slice *slice)
{
    for (size_t i = 0; i < slice->num; i++)
        if ((slice->items[i].flags & (DCR__ITEM_PAID | DCR__ITEM_CREDIT)) == DCR__ITEM_PAID) return true;
    return false;
}

/* What was paid on a day that nobody knows leaves the answer open, unless payment undoes all. */
static void check_days(dcr__slice *slice, const dcr__stop_terms *terms, const dcr__stop_debt *debts)
{
    if (terms->resume == DCR_RESUME_OF_COVER_ON_PAYMENT_RETROACTIVE) return;
    if (by_amount(terms) && has_undated_invoice(slice)) dcr__fail_buyer(slice, DCR_E_FACT_ABSENT);
    for (size_t i = 0; i < slice->num; i++)
        if (debts[i].takes_part && debts[i].settled_day == DCR_NO_DAY && debts[i].stop_day < slice->as_of)
            dcr__fail_buyer(slice, DCR_E_FACT_ABSENT);
}

dcr_status dcr__stop_gather(dcr__slice *slice, const dcr__stop_terms *terms, dcr__stop_facts *facts)
{
    dcr__stop_debt *debts = facts->debts + facts->num;
    gather_debts(slice, debts);
    if (by_amount(terms) || terms->tolerance > 0) {
        weigh_debts(slice, terms, debts);
        DCR_TRY(gather_changes(slice, terms, facts));
    }
    check_days(slice, terms, debts);
    gather_events(slice, terms, facts);
    facts->num += slice->num;
    return DCR_OK;
}

static int by_day(const void *a, const void *b)
{
    const dcr__stop_change *left = a;
    const dcr__stop_change *right = b;
    if (left->day != right->day) return left->day < right->day ? -1 : 1;
    return (left->debt > right->debt) - (left->debt < right->debt);
}

static int by_number(const void *a, const void *b)
{
    const int32_t left = *(const int32_t *)a;
    const int32_t right = *(const int32_t *)b;
    return (left > right) - (left < right);
}

void dcr__stop_merge(dcr__stop_facts *facts)
{
    if (facts->num_changes > 0) dcr__sort(facts->changes, facts->num_changes, sizeof *facts->changes, by_day);
    if (facts->num_consents > 0) dcr__sort(facts->consents, facts->num_consents, sizeof *facts->consents, by_number);
    if (facts->num_collections > 0)
        dcr__sort(facts->collections, facts->num_collections, sizeof *facts->collections, by_number);
}

/* The stop that lasts, or lies ahead, first. */
static int32_t first_lasting(const dcr__stop_terms *terms, const dcr__stop_facts *facts)
{
    int32_t first = DCR_NO_DAY;
    for (size_t i = 0; i < facts->num_stops; i++) {
        const dcr__stop *stop = &facts->stops[i];
        if (stop->until < terms->as_of || (first != DCR_NO_DAY && stop->from >= first)) continue;
        bool is_undone = false;
        for (size_t k = facts->num_runs; k-- > 0 && !is_undone && facts->runs[k].until >= terms->as_of;)
            is_undone = facts->runs[k].is_undone && stop->from >= facts->runs[k].from && stop->from <= facts->runs[k].until;
        if (!is_undone) first = stop->from;
    }
    return first;
}

dcr__stops dcr__stops_of(const dcr__stop_terms *terms, const dcr__stop_facts *facts)
{
    return (dcr__stops){facts->runs, facts->num_runs, first_lasting(terms, facts), DCR_OK};
}

/* The run that a delivery on a day falls into, or NULL. */
static const dcr__stop *stop_at(const dcr__stop_terms *terms, const dcr__stops *stops, int32_t day)
{
    size_t low = 0;
    size_t high = stops->num_runs;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const int32_t from = stops->runs[middle].from;
        if (terms->from_date ? from <= day : from < day)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0 || day > stops->runs[low - 1].until) return NULL;
    return stops->runs[low - 1].is_undone ? NULL : &stops->runs[low - 1];
}

void dcr__stop_apply(dcr__slice *slice, const dcr__stop_terms *terms, const dcr__stops *stops)
{
    const uint64_t bit =
        terms->kind == DCR_STOP_OF_COVER_OVERDUE_SHARE ? DCR_REASON_BIT_C05 : DCR_REASON_BIT_C01;
    const int32_t effect = dcr__term_choice(slice->terms, DCR_TERM_STOP_EFFECT);
    const dcr__stop *now = stop_at(terms, stops, slice->as_of);
    slice->is_stopped = now != NULL;
    slice->buyer_stop_day = stops->stop_day;
    const bool all = now != NULL && effect == DCR_STOP_EFFECT_ALL_DEBT;
    for (size_t i = 0; i < slice->num && stops->num_runs > 0; i++)
        if (all || stop_at(terms, stops, slice->attach_day[i]) != NULL) slice->s->reasons[i] |= bit;
    for (size_t i = 0; i < stops->num_runs && slice->first_stop == DCR_NO_DAY; i++)
        if (!stops->runs[i].is_undone) slice->first_stop = stops->runs[i].from;
    if (now != NULL && effect == DCR_STOP_EFFECT_NEW_DELIVERIES_AND_MOVING_UP) slice->lasting_stop = now->from;
    if (stops->status != DCR_OK) dcr__fail_buyer(slice, stops->status);
}

static dcr_status stop_by_history(dcr__slice *slice)
{
    const dcr__stop_terms terms = dcr__stop_terms_of(slice);
    dcr__stop_facts facts;
    char *memory = NULL;
    const size_t size = dcr__stop_room(&facts, NULL, slice->num, slice->num_placements, slice->num_events);
    DCR_TRY(dcr__scratch_room(slice->s, size, &memory));
    dcr__stop_room(&facts, memory, slice->num, slice->num_placements, slice->num_events);
    DCR_TRY(dcr__stop_gather(slice, &terms, &facts));
    if (slice->has_foreign) dcr__stop_merge(&facts);
    dcr__stop_find(&terms, &facts);
    const dcr__stops found = dcr__stops_of(&terms, &facts);
    dcr__stop_apply(slice, &terms, &found);
    return DCR_OK;
}

dcr_status dcr__rule_stop(dcr__slice *slice)
{
    const struct dcr__group_stops *groups = slice->question.group_stops;
    if (slice->terms->stop_of_cover == DCR_STOP_OF_COVER_NONE) return DCR_OK;
    dcr__stop_days(slice);
    if (groups != NULL && groups->is_group[slice->buyer_ix]) {
        const dcr__stop_terms terms = dcr__stop_terms_of(slice);
        dcr__stop_apply(slice, &terms, &groups->of[slice->buyer->head]);
        return DCR_OK;
    }
    if (slice->is_wide || slice->terms->resume_of_cover != DCR_RESUME_OF_COVER_ON_PAYMENT_RETROACTIVE)
        return stop_by_history(slice);
    stop_for_good(slice, stop_of_open_debt(slice));
    return DCR_OK;
}
