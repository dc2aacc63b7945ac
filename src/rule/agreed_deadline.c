/* Deadlines as data. wordings.md 12: each has an anchor, a count, an event that fulfils it, and a price for missing it:
 * all cover of the buyer, the invoice, a part of the percentage, or nothing. Rows of one name are one deadline, which
 * may differ by country and by the day on which debt falls due. Reads the tables DEADLINES and DELAY_REDUCTIONS. */
#include "rule/agreed_deadline.h"

#include <string.h>

#include "rule/cause.h"

/* Whether a row goes before the best so far: its country before none, then the later day. */
static bool is_better(const dcr__deadline *row, const dcr__deadline *best)
{
    if ((row->country != 0) != (best->country != 0)) return row->country != 0;
    return row->from_day > best->from_day; /* DCR_NO_DAY is the least */
}

/* A country that has rows of the name has those only, whatever their days. */
static bool has_country(const dcr__slice *slice, const dcr__deadline *name)
{
    const dcr__facts *facts = dcr__deadlines(slice);
    for (size_t k = 0; slice->buyer->country != 0 && k < facts->rows; k++) {
        const dcr__deadline row = dcr__deadline_at(facts, k);
        if (dcr__deadline_same(&row, name) && row.country == slice->buyer->country) return true;
    }
    return false;
}

bool dcr__deadline_of(const dcr__slice *slice, size_t i, size_t first, dcr__deadline *out)
{
    const dcr__facts *facts = dcr__deadlines(slice);
    const dcr__deadline name = dcr__deadline_at(facts, first);
    const uint32_t country = has_country(slice, &name) ? slice->buyer->country : 0;
    bool found = false;
    for (size_t k = 0; k < facts->rows; k++) {
        const dcr__deadline row = dcr__deadline_at(facts, k);
        if (!dcr__deadline_same(&row, &name)) continue;
        if (k < first) return false;
        if (row.country != country || row.from_day > slice->s->due_day[i]) continue;
        if (!found || is_better(&row, out)) *out = row;
        found = true;
    }
    return found;
}

static bool is_meant(const dcr__slice *slice, size_t i, uint32_t kind, uint32_t item, int32_t day)
{
    if (item != DCR_NO_INDEX) return item - slice->first_item == i;
    return kind == DCR_EVENT_OVERDUE_NOTICE ? slice->s->due_day[i] < day : slice->s->invoice_day[i] <= day;
}

int32_t dcr__deadline_done_day(const dcr__slice *slice, size_t i, uint32_t kind)
{
    const int32_t *filed = slice->question.filed_day;
    int32_t first = DCR_NO_DAY;
    for (size_t k = 0; k < slice->num_events && first == DCR_NO_DAY; k++)
        if (slice->events[k].event == kind && is_meant(slice, i, kind, slice->events[k].item, slice->events[k].day))
            first = slice->events[k].day;
    if (kind != DCR_EVENT_CLAIM_FILED || filed == NULL || *filed == DCR_NO_DAY || *filed > slice->as_of) return first;
    if (!is_meant(slice, i, kind, DCR_NO_INDEX, *filed)) return first;
    return first == DCR_NO_DAY || *filed < first ? *filed : first;
}

dcr__deadline_state dcr__deadline_judge(const dcr__slice *slice, size_t i, const dcr__deadline *deadline)
{
    const int32_t anchor = dcr__anchor_day(slice, i, (int32_t)deadline->anchor, DCR_NO_DAY);
    const bool is_paid = slice->unpaid[i] <= 0;
    const int32_t paid_day = slice->s->paid_day[i];
    dcr__deadline_state s = {DCR_NO_DAY, dcr__deadline_done_day(slice, i, deadline->event), DCR_DEADLINE_STATE_OPEN};
    if (anchor != DCR_NO_DAY) {
        s.by_day = DCR_DAY_MAX;
        (void)dcr__period_add(anchor, &deadline->period, slice->policy->calendar, &s.by_day);
    }
    const bool has_day = s.by_day != DCR_NO_DAY;
    const bool is_done = s.done_day != DCR_NO_DAY;
    if (deadline->least_amount != DCR_NO_AMOUNT && slice->s->gross[i] < deadline->least_amount)
        s.state = DCR_DEADLINE_STATE_NOT_NEEDED;
    else if (is_done && (!has_day || s.done_day <= s.by_day))
        s.state = DCR_DEADLINE_STATE_DONE;
    else if (has_day && is_paid && (paid_day == DCR_NO_DAY || paid_day <= s.by_day))
        s.state = DCR_DEADLINE_STATE_NOT_NEEDED;
    else if (has_day && s.by_day < slice->as_of)
        s.state = is_done ? DCR_DEADLINE_STATE_LATE : DCR_DEADLINE_STATE_MISSED;
    return s;
}

/* The row of DELAY_REDUCTIONS for a delay, or the number of rows. */
static size_t reduction_row(const dcr__facts *facts, const dcr__deadline *deadline, int64_t delay)
{
    const int64_t *from = dcr__facts_values(facts, DCR_DELAY_REDUCTIONS_FROM_DELAY_DAYS);
    size_t best = facts->rows;
    for (size_t k = 0; k < facts->rows; k++) {
        size_t length = 0;
        const char *name = dcr__facts_text(facts, DCR_DELAY_REDUCTIONS_DEADLINE, k, &length);
        if (length != deadline->length || memcmp(name, deadline->name, length) != 0 || from[k] > delay) continue;
        if (best == facts->rows || from[k] > from[best]) best = k;
    }
    return best;
}

static void reduce(const dcr__slice *slice, const dcr__deadline *deadline, int64_t delay, dcr__late *late)
{
    const dcr__facts *facts = dcr__policy_facts(slice->policy, DCR_TABLE_DELAY_REDUCTIONS);
    const int64_t *points = dcr__facts_values(facts, DCR_DELAY_REDUCTIONS_REDUCTION);
    const int64_t *to = dcr__facts_values(facts, DCR_DELAY_REDUCTIONS_TO_PERCENTAGE);
    const size_t row = reduction_row(facts, deadline, delay);
    if (row == facts->rows) return;
    if (points != NULL && points[row] != DCR_NO_RATIO) {
        late->points += points[row];
        late->to = dcr__max(late->to - points[row], 0);
    } else {
        late->to = dcr__min(late->to, to[row]);
    }
}

static void make_late(dcr__slice *slice, size_t i, const dcr__deadline *deadline, const dcr__deadline_state *state)
{
    dcr__late *late = slice->s->late;
    const bool is_late = state->state == DCR_DEADLINE_STATE_LATE;
    const bool is_filing = deadline->event == DCR_EVENT_CLAIM_FILED;
    const uint64_t reason = is_filing ? 0 : is_late ? DCR_REASON_BIT_N02 : DCR_REASON_BIT_N01;
    const bool is_all = deadline->severity == DCR_DEADLINE_SEVERITY_VOID_ALL;
    if (deadline->severity == DCR_DEADLINE_SEVERITY_WARN) return;
    if (deadline->severity == DCR_DEADLINE_SEVERITY_REDUCE_PERCENTAGE) {
        reduce(slice, deadline, (is_late ? state->done_day : slice->as_of) - (int64_t)state->by_day, &late[i]);
        return;
    }
    for (size_t k = is_all ? 0 : i; k < (is_all ? slice->num : i + 1); k++) {
        late[k].reasons |= reason;
        late[k].is_foreclosed = late[k].is_foreclosed || is_filing;
    }
}

static void judge_all(dcr__slice *slice)
{
    const dcr__facts *facts = dcr__deadlines(slice);
    for (size_t i = 0; i < slice->num; i++) slice->s->late[i] = dcr__late_none();
    for (size_t i = 0; i < slice->num; i++) {
        if (dcr__is_credit(slice, i) || slice->s->status[i] != DCR_OK) continue;
        for (size_t row = 0; row < facts->rows; row++) {
            dcr__deadline deadline;
            if (!dcr__deadline_of(slice, i, row, &deadline)) continue;
            const dcr__deadline_state state = dcr__deadline_judge(slice, i, &deadline);
            if (state.state == DCR_DEADLINE_STATE_LATE || state.state == DCR_DEADLINE_STATE_MISSED)
                make_late(slice, i, &deadline, &state);
        }
    }
}

void dcr__rule_agreed_deadline(dcr__slice *slice)
{
    if (!slice->is_wide) return;
    if (slice->question.late != NULL)
        for (size_t i = 0; i < slice->num; i++) slice->s->late[i] = slice->question.late[i];
    else
        judge_all(slice);
    for (size_t i = 0; i < slice->num; i++) slice->s->reasons[i] |= slice->s->late[i].reasons;
}
