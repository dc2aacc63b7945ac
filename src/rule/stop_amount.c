/* Stops by amount and by share: the debt is gone through day by day. wordings.md 10.2: EXIM, more than so much past the
 * age; EDC, some debt past the age and more than a share of all debt overdue. */
#include "base/rank.h"
#include "rule/stop.h"

/* The days at which something changes are those of five lists, each in order. */
typedef struct sweep {
    const dcr__stop_terms *terms;
    dcr__stop_facts *facts;
    bool is_fixed;                     /* what is open is that of the day of the question, on every day */
    size_t next_item, next_change, next_stop, next_overdue, next_consent, next_consented;
    int64_t counted, overdue, total;   /* V, O, T */
    size_t num_counted;
    dcr__stop run;
    bool is_running;
} sweep;

/* Takes what a debt contributes off the sums (-1), or puts it on (1). */
static void weigh(sweep *w, const dcr__stop_debt *debt, int sign)
{
    if (!debt->is_live) return;
    const bool matters = debt->open > w->terms->tolerance && !debt->is_consented;
    w->total += sign * debt->open;
    if (matters && debt->is_overdue) w->overdue += sign * debt->open;
    if (!matters || !debt->is_past) return;
    w->counted += sign * debt->open;
    w->num_counted += (size_t)sign;
}

static void order_by(dcr__stop_facts *facts, bool by_stop, uint32_t *order)
{
    for (size_t i = 0; i < facts->num; i++) {
        const dcr__stop_debt *debt = &facts->debts[i];
        facts->keys[i] = by_stop ? debt->stop_day : debt->overdue_day;
        if (!debt->takes_part) facts->keys[i] = INT64_MAX; /* behind all that does */
    }
    dcr__rank_by(facts->keys, facts->num, order, facts->spare);
}

/* The debt at a place of an order, or NULL when no more take part. */
static dcr__stop_debt *at(const sweep *w, const uint32_t *order, size_t place)
{
    if (place >= w->facts->num) return NULL;
    dcr__stop_debt *debt = &w->facts->debts[order[place]];
    return debt->takes_part ? debt : NULL;
}

static void lower(int64_t *day, int64_t other)
{
    if (other < *day) *day = other;
}

/* The next day on which something changes; INT64_MAX: none. */
static int64_t next_day(const sweep *w)
{
    const dcr__stop_facts *facts = w->facts;
    const dcr__stop_debt *stop = at(w, facts->order, w->next_stop);
    const dcr__stop_debt *overdue = at(w, facts->overdue_order, w->next_overdue);
    int64_t day = INT64_MAX;
    if (w->next_item < facts->num) lower(&day, facts->debts[facts->live_order[w->next_item]].invoice_day);
    if (w->next_change < facts->num_changes) lower(&day, facts->changes[w->next_change].day);
    if (w->next_consent < facts->num_consents) lower(&day, facts->consents[w->next_consent]);
    if (stop != NULL) lower(&day, stop->stop_day);
    if (overdue != NULL) lower(&day, overdue->overdue_day);
    return day;
}

static void take_money(sweep *w, int32_t day)
{
    dcr__stop_facts *facts = w->facts;
    for (; w->next_item < facts->num; w->next_item++) {
        dcr__stop_debt *debt = &facts->debts[facts->live_order[w->next_item]];
        if (debt->invoice_day > day) break;
        debt->is_live = true;
        weigh(w, debt, 1);
    }
    for (; w->next_change < facts->num_changes && facts->changes[w->next_change].day <= day; w->next_change++) {
        dcr__stop_debt *debt = &facts->debts[facts->changes[w->next_change].debt];
        weigh(w, debt, -1);
        debt->open -= facts->changes[w->next_change].amount;
        weigh(w, debt, 1);
    }
}

static void take_ages(sweep *w, int32_t day)
{
    const dcr__stop_facts *facts = w->facts;
    dcr__stop_debt *debt;
    for (; (debt = at(w, facts->order, w->next_stop)) != NULL && debt->stop_day <= day; w->next_stop++) {
        weigh(w, debt, -1);
        debt->is_past = true;
        weigh(w, debt, 1);
    }
    for (; (debt = at(w, facts->overdue_order, w->next_overdue)) != NULL && debt->overdue_day <= day; w->next_overdue++) {
        weigh(w, debt, -1);
        debt->is_overdue = true;
        weigh(w, debt, 1);
    }
}

/* Consent: what is past its age by then never counts again. */
static bool take_consent(sweep *w, int32_t day)
{
    const dcr__stop_facts *facts = w->facts;
    if (w->next_consent >= facts->num_consents || facts->consents[w->next_consent] > day) return false;
    while (w->next_consent < facts->num_consents && facts->consents[w->next_consent] <= day) w->next_consent++;
    dcr__stop_debt *debt;
    for (; (debt = at(w, facts->order, w->next_consented)) != NULL && debt->stop_day <= day; w->next_consented++) {
        weigh(w, debt, -1);
        debt->is_consented = true;
        weigh(w, debt, 1);
    }
    return true;
}

static bool is_stopped(const sweep *w)
{
    if (w->terms->kind == DCR_STOP_OF_COVER_OVERDUE_AMOUNT) return w->counted > w->terms->amount;
    if (w->num_counted == 0) return false;
    const dcr__wide overdue = dcr__wide_product((uint64_t)w->overdue, DCR_SHARE_ONE);
    const dcr__wide tolerated = dcr__wide_product((uint64_t)w->total, (uint64_t)w->terms->share);
    return overdue.high != tolerated.high ? overdue.high > tolerated.high : overdue.low > tolerated.low;
}

static void end_run(sweep *w, int32_t until, bool by_consent)
{
    w->run.until = until;
    w->run.by_consent = by_consent;
    w->facts->runs[w->facts->num_runs++] = w->run;
    w->is_running = false;
}

static void judge(sweep *w, int32_t day, bool has_consent)
{
    const bool stops = is_stopped(w);
    const bool by_payment = w->terms->resume == DCR_RESUME_OF_COVER_ON_PAYMENT || w->is_fixed;
    if (w->is_running && has_consent)
        end_run(w, day - 1, true);
    else if (w->is_running && !stops && by_payment)
        end_run(w, day, false);
    if (w->is_running || !stops) return;
    w->is_running = true;
    w->run = (dcr__stop){.from = day};
}

void dcr__stop_find_amounts(const dcr__stop_terms *terms, dcr__stop_facts *facts)
{
    sweep w = {.terms = terms, .facts = facts, .is_fixed = terms->resume == DCR_RESUME_OF_COVER_ON_PAYMENT_RETROACTIVE};
    for (size_t i = 0; i < facts->num; i++) facts->keys[i] = facts->debts[i].invoice_day;
    dcr__rank_by(facts->keys, facts->num, facts->live_order, facts->spare);
    order_by(facts, false, facts->overdue_order);
    order_by(facts, true, facts->order);
    for (size_t i = 0; i < facts->num; i++) {
        dcr__stop_debt *debt = &facts->debts[i];
        if (!w.is_fixed) debt->open = debt->gross;
        debt->is_live = w.is_fixed;
        weigh(&w, debt, 1);
    }
    if (w.is_fixed) w.next_item = facts->num;
    if (w.is_fixed) w.next_change = facts->num_changes;
    for (int64_t day = next_day(&w); day != INT64_MAX; day = next_day(&w)) {
        take_money(&w, (int32_t)day);
        take_ages(&w, (int32_t)day);
        judge(&w, (int32_t)day, take_consent(&w, (int32_t)day));
    }
    if (w.is_running) end_run(&w, DCR__STILL_OPEN, false);
    for (size_t i = 0; i < facts->num_runs; i++) facts->stops[i] = facts->runs[i];
    facts->num_stops = facts->num_runs;
}
