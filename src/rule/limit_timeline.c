/* When a decision on a limit works. wordings.md 4.3, 32.2: increases from the stated day, the decision or the first of
 * its month; cuts some time after the notice, and never on a limit that cannot be cancelled; a limit without deliveries
 * lapses. Reads limit_increase_from, limit_cut_notice, limits_cancellable, limit_lapse_period. */
#include "rule/slice.h"

#include "base/rank.h"

typedef enum change { SAME, RAISE, CUT } change;

static const dcr__facts *facts_of(const dcr__slice *slice)
{
    return &slice->book->facts[DCR_TABLE_LIMITS];
}

static bool flag_of(const dcr__slice *slice, dcr_column column, uint32_t row)
{
    const uint8_t *values = dcr__facts_values(facts_of(slice), column);
    return values != NULL && values[row] != 0;
}

static int32_t day_of(const dcr__slice *slice, dcr_column column, uint32_t row, int32_t otherwise)
{
    const int32_t *values = dcr__facts_values(facts_of(slice), column);
    return values != NULL && values[row] != DCR_NO_DAY ? values[row] : otherwise;
}

static bool is_limit(const dcr__limit *limit)
{
    return limit->decision == DCR_DECISION_APPROVED && limit->amount > 0;
}

/* What a decision does to the one before it. */
static change change_of(const dcr__slice *slice, const dcr__limit *before, const dcr__limit *one)
{
    const bool runs = before != NULL && is_limit(before) && before->own_until_day > one->from_day;
    if (!runs) return is_limit(one) ? RAISE : SAME;
    if (one->decision != DCR_DECISION_APPROVED) return CUT;
    if (dcr__limit_currency(slice, one) != dcr__limit_currency(slice, before)) return one->amount > 0 ? SAME : CUT;
    if (one->amount < before->amount) return CUT;
    return one->amount > before->amount ? RAISE : SAME;
}

static int32_t raised_from(const dcr__slice *slice, const dcr__limit *one)
{
    const int32_t decided = day_of(slice, DCR_LIMITS_DECIDED_DAY, one->row, one->from_day);
    switch (dcr__term_choice(slice->terms, DCR_TERM_LIMIT_INCREASE_FROM)) {
    case DCR_LIMIT_INCREASE_FROM_DECISION_DAY:
        return decided;
    case DCR_LIMIT_INCREASE_FROM_MONTH_OF_DECISION:
        return decided - dcr__civil_of(decided).day_of_month + 1;
    default:
        return one->from_day;
    }
}

/* The last day that a period reaches from a day; the end of the calendar where it reaches beyond. */
static int32_t reach(const dcr__slice *slice, int32_t day, const dcr_period *period)
{
    int32_t end = DCR_DAY_MAX;
    return dcr__period_add(day, period, slice->policy->calendar, &end) == DCR_OK ? end : DCR_DAY_MAX;
}

static int32_t cut_from(const dcr__slice *slice, const dcr__limit *one, int32_t locked)
{
    dcr_period notice;
    int32_t from = one->from_day;
    if (dcr__term_period(slice->terms, DCR_TERM_LIMIT_CUT_NOTICE, &notice) &&
        !flag_of(slice, DCR_LIMITS_IS_IMMEDIATE, one->row)) {
        const int32_t decided = day_of(slice, DCR_LIMITS_DECIDED_DAY, one->row, one->from_day);
        const int32_t end = reach(slice, day_of(slice, DCR_LIMITS_NOTIFIED_DAY, one->row, decided), &notice);
        from = end > from ? end : from;
    }
    return from > locked ? from : locked;
}

/* A limit that cannot be cancelled locks its line until it ends, or until the policy period does. */
static int32_t lock(const dcr__slice *slice, const dcr__limit *one, int32_t locked)
{
    const bool is_cancellable = dcr__term_flag(slice->terms, DCR_TERM_LIMITS_CANCELLABLE) &&
                                !flag_of(slice, DCR_LIMITS_IS_NON_CANCELLABLE, one->row);
    if (is_cancellable || !is_limit(one)) return locked;
    const int32_t until = one->own_until_day != INT32_MAX ? one->own_until_day : slice->terms->period_until;
    return until > locked ? until : locked;
}

/* Each row holds until its own end or until a later one works; one that never holds is left out. Rows are stated in
 * order: the last that has begun is the one that counts. Returns how many stay. */
static size_t cut_ends(dcr__limit *line, size_t num)
{
    int32_t next = INT32_MAX;
    size_t kept = num;
    for (size_t k = num; k-- > 0;) {
        dcr__limit one = line[k];
        if (one.from_day >= next) continue;
        one.ended_itself = one.own_until_day != INT32_MAX && one.own_until_day <= next;
        one.until_day = one.own_until_day < next ? one.own_until_day : next;
        next = one.from_day;
        line[--kept] = one;
    }
    const size_t num_kept = num - kept;
    for (size_t k = 0; k < num_kept; k++) line[k] = line[kept + k];
    return num_kept;
}

/* The line of one chain; `kind` 0 takes all rows. */
static size_t lay_chain(const dcr__slice *slice, const dcr__limit *stated, size_t num, uint8_t kind, dcr__limit *line)
{
    const dcr__limit *before = NULL;
    int32_t locked = INT32_MIN;
    size_t laid = 0;
    for (size_t k = 0; k < num; k++) {
        const dcr__limit *one = &stated[k];
        if (kind != 0 && (one->kind != kind || one->decision == DCR_DECISION_PENDING)) continue;
        const change what = change_of(slice, before, one);
        line[laid] = *one;
        line[laid].is_cut = what == CUT;
        if (what == RAISE) line[laid].from_day = raised_from(slice, one);
        if (what == CUT) line[laid].from_day = cut_from(slice, one, locked);
        locked = lock(slice, one, locked);
        before = one;
        laid++;
    }
    return cut_ends(line, laid);
}

/* Limits that add up: each holds from its day until its own end, or until its kind is withdrawn. */
static size_t lay_stack(const dcr__slice *slice, const dcr__limit *stated, size_t num, uint8_t kind, dcr__limit *line)
{
    int32_t locked = INT32_MIN;
    size_t laid = 0;
    for (size_t k = 0; k < num; k++) {
        const dcr__limit *one = &stated[k];
        if (one->kind != kind || one->decision == DCR_DECISION_PENDING) continue;
        if (one->decision == DCR_DECISION_APPROVED) {
            line[laid] = *one;
            line[laid].from_day = raised_from(slice, one);
            line[laid++].until_day = one->own_until_day;
            locked = lock(slice, one, locked);
            continue;
        }
        bool runs = false;
        for (size_t j = 0; j < laid; j++) runs = runs || line[j].until_day > one->from_day;
        const int32_t end = runs ? cut_from(slice, one, locked) : one->from_day;
        for (size_t j = 0; j < laid; j++) line[j].until_day = line[j].until_day < end ? line[j].until_day : end;
    }
    return laid;
}

/* Ends a row where the buyer's deliveries have paused for too long. */
static void let_lapse(const dcr__slice *slice, dcr__limit *one, const dcr_period *period)
{
    const dcr__scratch *s = slice->s;
    int32_t last = one->from_day;
    int32_t end = reach(slice, last, period);
    for (size_t at = 0; at < slice->num; at++) {
        const size_t i = s->order[at];
        const int32_t day = slice->attach_day[i];
        if (day < last || dcr__is_credit(slice, i)) continue; /* a delivery without a rate is one too */
        if (day >= one->until_day || day > end) break;
        last = day;
        end = reach(slice, last, period);
    }
    if (end >= one->until_day - 1) return;
    one->until_day = end + 1;
    one->ended_itself = one->has_lapsed = true;
}

static void lapse_all(dcr__slice *slice, dcr__limit *line, size_t num)
{
    dcr_period period;
    if (!dcr__term_period(slice->terms, DCR_TERM_LIMIT_LAPSE_PERIOD, &period)) return;
    for (size_t i = 0; i < slice->num; i++) slice->s->keys[i] = slice->attach_day[i];
    dcr__rank_by(slice->s->keys, slice->num, slice->s->order, slice->s->spare);
    for (size_t k = 0; k < num; k++)
        if (is_limit(&line[k])) let_lapse(slice, &line[k], &period);
}

/* Whether the policy or the book tells a cut from other decisions: what a cut leaves uncovered then has its reason. */
static bool is_detailed(const dcr__slice *slice)
{
    static const dcr_column columns[] = {
        DCR_LIMITS_KIND, DCR_LIMITS_DECIDED_DAY, DCR_LIMITS_NOTIFIED_DAY, DCR_LIMITS_CONDITION_ANSWER,
        DCR_LIMITS_IS_NON_CANCELLABLE, DCR_LIMITS_IS_IMMEDIATE, DCR_LIMITS_MAXIMUM_PAYMENT_TERMS_DAYS,
        DCR_LIMITS_EXTENSION_DAYS,
    };
    const dcr__terms *terms = slice->terms;
    if (dcr__term_choice(terms, DCR_TERM_LIMIT_INCREASE_FROM) != DCR_LIMIT_INCREASE_FROM_STATED_DAY ||
        !dcr__term_flag(terms, DCR_TERM_LIMITS_CANCELLABLE) || terms->period[DCR_TERM_LIMIT_CUT_NOTICE].unit != 0 ||
        terms->period[DCR_TERM_LIMIT_LAPSE_PERIOD].unit != 0 || slice->book->has_requests)
        return true;
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++)
        if (dcr__facts_values(facts_of(slice), columns[i]) != NULL) return true;
    return false;
}

static bool has_kind(const dcr__limit *rows, size_t num, uint8_t kind)
{
    for (size_t k = 0; k < num; k++)
        if (rows[k].kind == kind && rows[k].decision != DCR_DECISION_PENDING) return true;
    return false;
}

static void lay_others(dcr__slice *slice)
{
    const dcr_book *book = slice->book;
    dcr__lines *lines = &slice->lines;
    dcr__limit *free_rows = slice->s->other_lines;
    const uint32_t head = slice->buyer->head;
    const dcr__limit *own = book->others.rows + book->others.start[slice->buyer_ix];
    const size_t num_own = book->others.start[slice->buyer_ix + 1] - book->others.start[slice->buyer_ix];
    const dcr__limit *of_head = book->others.rows + book->others.start[head];
    const size_t num_of_head = book->others.start[head + 1] - book->others.start[head];
    const bool has_group = has_kind(of_head, num_of_head, DCR_LIMIT_KIND_GROUP);
    const bool tops_group = has_group && head == slice->buyer_ix;
    lines->temporary = free_rows;
    lines->num_temporary = lay_stack(slice, own, num_own, DCR_LIMIT_KIND_TEMPORARY, lines->temporary);
    lines->top_up = lines->temporary + lines->num_temporary;
    lines->num_top_up = tops_group ? 0 : lay_stack(slice, own, num_own, DCR_LIMIT_KIND_TOP_UP, lines->top_up);
    lines->bank = lines->top_up + lines->num_top_up;
    lines->num_bank = lay_chain(slice, own, num_own, DCR_LIMIT_KIND_ISSUING_BANK, lines->bank);
    lines->group = lines->bank + lines->num_bank;
    lines->num_group = lay_chain(slice, of_head, num_of_head, DCR_LIMIT_KIND_GROUP, lines->group);
    lines->group_top_up = lines->group + lines->num_group;
    lines->num_group_top_up =
        has_group ? lay_stack(slice, of_head, num_of_head, DCR_LIMIT_KIND_TOP_UP, lines->group_top_up) : 0;
}

void dcr__rule_limit_timeline(dcr__slice *slice)
{
    const bool detailed = is_detailed(slice);
    dcr__limit *line = slice->s->line;
    slice->num_limits = lay_chain(slice, slice->limits, slice->num_limits, 0, line);
    slice->limits = line;
    for (size_t k = 0; k < slice->num_limits; k++) line[k].is_cut = line[k].is_cut && detailed;
    lapse_all(slice, line, slice->num_limits);
    lay_others(slice);
}
