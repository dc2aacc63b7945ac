/* What justifies a discretionary limit. wordings.md 4.2: payments on time or a credit report, not too old and up to an
 * amount; debt long overdue blocks it. All is judged on one day, with what was known and paid by its end. Reads
 * discretionary_justification, experience_*, report_*, discretionary_overdue_age, discretionary_overdue_amount. */
#include "rule/standing.h"

#include "base/rank.h"

/* A source of evidence: whether it holds, would hold but for its age, and up to what amount. */
typedef struct source {
    int64_t justified;
    bool holds, is_old;
} source;

static bool is_debt(const dcr__slice *slice, size_t i)
{
    return !dcr__is_credit(slice, i) && slice->s->status[i] == DCR_OK;
}

/* out[i] = the last day that a period reaches from base[i]; base[i] itself, or the last of all days, without one. */
static void reach_all(const dcr__slice *slice, dcr_term term, const int32_t *base, bool is_endless, int32_t *out)
{
    dcr__clock clock = {.anchor = 0};
    const bool is_given = dcr__term_period(slice->terms, term, &clock.period);
    if (is_given) dcr__clock_run(slice, &clock, base, out);
    for (size_t i = 0; !is_given && i < slice->num; i++) out[i] = is_endless ? DCR_DAY_MAX : base[i];
}

/* Columns that do not turn on the day that is judged. */
static void look_back(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (slice->has_past) return;
    slice->has_past = true;
    reach_all(slice, DCR_TERM_EXPERIENCE_TOLERANCE, s->due_day, false, s->on_time_until);
    reach_all(slice, DCR_TERM_EXPERIENCE_LOOK_BACK, s->paid_day, true, s->recent_until);
    reach_all(slice, DCR_TERM_DISCRETIONARY_OVERDUE_AGE, s->due_day, true, s->old_from);
    for (size_t i = 0; i < slice->num; i++) s->keys[i] = s->paid_day[i];
    dcr__rank_by(s->keys, slice->num, s->by_paid_day, s->spare);
}

/* Paid in full by the buyer, on time, by the day. */
static bool is_good(const dcr__slice *slice, size_t i, int32_t day)
{
    const dcr__scratch *s = slice->s;
    return is_debt(slice, i) && s->paid_day[i] != DCR_NO_DAY && s->paid_day[i] <= day &&
           s->paid_own[i] + s->paid_moved[i] > 0 && s->paid_day[i] <= s->on_time_until[i];
}

static bool is_recent(const dcr__slice *slice, size_t i, int32_t day)
{
    return is_good(slice, i, day) && day <= slice->s->recent_until[i];
}

static int64_t highest_invoice(const dcr__slice *slice, int32_t day)
{
    int64_t highest = 0;
    for (size_t i = 0; i < slice->num; i++)
        if (is_recent(slice, i, day)) highest = dcr__max(highest, slice->s->gross[i]);
    return highest;
}

/* Takes what was paid up to a day off a balance; `at` runs over items by day of payment. */
static int64_t paid_until(const dcr__slice *slice, int32_t day, int32_t until, size_t *at)
{
    const dcr__scratch *s = slice->s;
    int64_t paid = 0;
    for (; *at < slice->num && s->paid_day[s->by_paid_day[*at]] <= until; (*at)++) {
        const size_t i = s->by_paid_day[*at];
        if (is_recent(slice, i, day) && s->paid_day[i] > s->invoice_day[i]) paid += s->gross[i];
    }
    return paid;
}

/* The highest balance of invoices that were paid on time: on any day, or on the last day of a month. */
static int64_t highest_balance(const dcr__slice *slice, int32_t day, bool at_month_end)
{
    const dcr__scratch *s = slice->s;
    int64_t balance = 0;
    int64_t highest = 0;
    size_t at = 0;
    for (size_t i = 0; i < slice->num;) {
        int32_t on = s->invoice_day[i];
        if (at_month_end) on = dcr__end_of_month(on);
        for (; i < slice->num && s->invoice_day[i] <= on; i++)
            if (is_recent(slice, i, day) && s->paid_day[i] > s->invoice_day[i]) balance += s->gross[i];
        balance -= paid_until(slice, day, on, &at);
        highest = dcr__max(highest, balance);
    }
    return highest;
}

static dcr_status experience(dcr__slice *slice, int32_t day, source *out)
{
    const int64_t least = dcr__term_number(slice->terms, DCR_TERM_EXPERIENCE_MINIMUM_PAYMENTS);
    const int64_t most = dcr__term_number(slice->terms, DCR_TERM_EXPERIENCE_MAXIMUM);
    int64_t num_good = 0;
    int64_t num_recent = 0;
    for (size_t i = 0; i < slice->num; i++) {
        num_good += is_good(slice, i, day);
        num_recent += is_recent(slice, i, day);
    }
    *out = (source){most != DCR_NO_AMOUNT ? most : INT64_MAX, num_recent >= least, num_good >= least};
    const int32_t base = dcr__term_choice(slice->terms, DCR_TERM_EXPERIENCE_BASE);
    if (!out->holds || base == 0) return DCR_OK;
    int64_t amount = base == DCR_EXPERIENCE_BASE_HIGHEST_INVOICE
                         ? highest_invoice(slice, day)
                         : highest_balance(slice, day, base == DCR_EXPERIENCE_BASE_HIGHEST_MONTH_END_PAID);
    DCR_TRY(dcr__mul_div_status(amount, dcr__term_number(slice->terms, DCR_TERM_EXPERIENCE_MULTIPLE), DCR_SHARE_ONE,
                                slice->terms->rounding, &amount));
    out->justified = dcr__min(out->justified, amount);
    return DCR_OK;
}

dcr__report dcr__report_on(const dcr__slice *slice, int32_t day)
{
    const int64_t *grades = dcr__facts_values(&slice->book->facts[DCR_TABLE_EVENTS], DCR_EVENTS_GRADE);
    const dcr__event *latest = NULL;
    dcr__report found = {0, 0, false, false};
    dcr_period age;
    int32_t end = DCR_DAY_MAX;
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k];
        if (event->event == DCR_EVENT_CREDIT_REPORT && event->day <= day) latest = event;
    }
    if (latest == NULL) return found;
    found.is_given = true;
    found.grade = grades != NULL ? dcr__max(0, grades[latest->row]) : 0;
    found.justified = latest->amount != DCR_NO_AMOUNT ? dcr__max(0, latest->amount) : INT64_MAX;
    found.is_old = dcr__term_period(slice->terms, DCR_TERM_REPORT_MAXIMUM_AGE, &age) &&
                   dcr__period_add(latest->day, &age, slice->policy->calendar, &end) == DCR_OK && day > end;
    return found;
}

static source report(const dcr__slice *slice, int32_t day)
{
    const int64_t least = dcr__term_number(slice->terms, DCR_TERM_REPORT_MINIMUM_GRADE);
    const dcr__report found = dcr__report_on(slice, day);
    const bool is_good_enough = least == DCR_NO_AMOUNT || (found.grade > 0 && found.grade >= least);
    const bool is_favourable = found.is_given && is_good_enough;
    return (source){found.justified, is_favourable && !found.is_old, is_favourable && found.is_old};
}

/* What was open on the debt that had been overdue for too long at the end of a day. */
static dcr_status overdue_on(dcr__slice *slice, int32_t day, int64_t *out)
{
    dcr__scratch *s = slice->s;
    *out = 0;
    for (size_t i = 0; i < slice->num; i++) s->open_then[i] = is_debt(slice, i) ? slice->items[i].amount : 0;
    for (size_t k = 0; k < slice->num_placements; k++)
        if (s->placements[k].day <= day && s->open_then[s->placements[k].item] > 0)
            s->open_then[s->placements[k].item] -= s->placements[k].amount;
    for (size_t i = 0; i < slice->num; i++) {
        if (s->open_then[i] <= 0 || s->invoice_day[i] > day || s->old_from[i] >= day) continue;
        int64_t open = 0;
        DCR_TRY(dcr__convert_item(slice, i, s->open_then[i], &open));
        *out += open;
    }
    return DCR_OK;
}

/* Without the days of payments it cannot be said what was paid when. */
static bool needs_days(const dcr__slice *slice, int32_t justification)
{
    return justification == DCR_DISCRETIONARY_JUSTIFICATION_EXPERIENCE ||
           justification == DCR_DISCRETIONARY_JUSTIFICATION_EITHER ||
           slice->terms->period[DCR_TERM_DISCRETIONARY_OVERDUE_AGE].unit != 0;
}

static dcr_status judge(dcr__slice *slice, int32_t day, dcr__evidence *out)
{
    const int32_t justification = dcr__term_choice(slice->terms, DCR_TERM_DISCRETIONARY_JUSTIFICATION);
    const bool either = justification == DCR_DISCRETIONARY_JUSTIFICATION_EITHER;
    source past = {0, false, false};
    source paper = {0, false, false};
    *out = (dcr__evidence){0, INT64_MAX};
    if (needs_days(slice, justification)) {
        if (dcr__has_undated(slice)) dcr__fail_buyer(slice, DCR_E_FACT_ABSENT);
        look_back(slice);
    }
    if (slice->terms->period[DCR_TERM_DISCRETIONARY_OVERDUE_AGE].unit != 0) {
        const int64_t allowed = dcr__term_number(slice->terms, DCR_TERM_DISCRETIONARY_OVERDUE_AMOUNT);
        int64_t overdue = 0;
        DCR_TRY(overdue_on(slice, day, &overdue));
        if (overdue > (allowed != DCR_NO_AMOUNT ? allowed : 0)) out->reasons = DCR_REASON_BIT_D05;
    }
    if (out->reasons != 0 || justification == DCR_DISCRETIONARY_JUSTIFICATION_NOT_NEEDED) return DCR_OK;
    if (either || justification == DCR_DISCRETIONARY_JUSTIFICATION_EXPERIENCE)
        DCR_TRY(experience(slice, day, &past));
    if (either || justification == DCR_DISCRETIONARY_JUSTIFICATION_REPORT) paper = report(slice, day);
    if (!past.holds && !paper.holds)
        out->reasons = past.is_old || paper.is_old ? DCR_REASON_BIT_D02 : DCR_REASON_BIT_D01;
    out->justified = dcr__max(past.holds ? past.justified : 0, paper.holds ? paper.justified : 0);
    return DCR_OK;
}

dcr__evidence dcr__evidence_on(dcr__slice *slice, int32_t day)
{
    if (!slice->has_evidence || slice->evidence_day != day) {
        dcr__evidence found;
        const dcr_status status = judge(slice, day, &found);
        if (status != DCR_OK) dcr__fail_buyer(slice, status);
        slice->has_evidence = true;
        slice->evidence_day = day;
        slice->evidence_reasons = found.reasons;
        slice->evidence_justified = found.justified;
    }
    return (dcr__evidence){slice->evidence_reasons, slice->evidence_justified};
}
