/* What limits stand on a day, and which govern an invoice. wordings.md 4.1, 25: the insurer's decision and temporary
 * limits on it; where he has not decided, what the policy gives without a decision; on top of it the top-up. For sales
 * against letter of credit the limit of the issuing bank. Reads invoice_limit_rule, top_up_maximum_ratio,
 * top_up_maximum_amount. */
#include "rule/standing.h"

static int64_t add_up(int64_t a, int64_t b)
{
    return a > INT64_MAX - b ? INT64_MAX : a + b;
}

int64_t dcr__limit_amount(dcr__slice *slice, int64_t amount, dcr_currency currency)
{
    dcr_rate rate;
    if (currency == 0 || currency == slice->terms->currency) return amount;
    if (!dcr__book_rate(slice->book, currency, slice->terms->currency, slice->as_of, &rate)) {
        dcr__fail_buyer(slice, DCR_E_RATE_ABSENT);
        return amount;
    }
    const dcr_status status = dcr_convert(amount, &rate, slice->terms->rounding, &amount, NULL);
    if (status != DCR_OK) dcr__fail_buyer(slice, status);
    return amount;
}

const dcr__limit *dcr__line_on(const dcr__limit *line, size_t num, int32_t day)
{
    size_t low = 0;
    size_t high = num;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (line[middle].from_day <= day)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? &line[low - 1] : NULL;
}

/* Limits that add up, of those that began after a day. */
typedef struct heap_of {
    int64_t amount;
    const dcr__limit *first; /* NULL: none is in effect */
    bool has_begun;          /* one has begun, still in effect or not */
} heap_of;

static heap_of sum_on(dcr__slice *slice, const dcr__limit *line, size_t num, int32_t day, int32_t after)
{
    heap_of sum = {0, NULL, false};
    for (size_t k = 0; k < num; k++) {
        const dcr__limit *one = &line[k];
        if (one->from_day > day || one->from_day <= after) continue;
        sum.has_begun = true;
        if (day >= one->until_day || one->amount == 0) continue;
        sum.amount = add_up(sum.amount, dcr__limit_amount(slice, one->amount, one->currency));
        if (sum.first == NULL || one->from_day < sum.first->from_day) sum.first = one;
    }
    return sum;
}

static void set_row(dcr__standing *found, const dcr__limit *row, uint8_t basis)
{
    found->percentage = row->percentage;
    found->row = row->row;
    found->basis = basis;
    found->is_cut = row->is_cut;
}

static uint64_t reasons_of(const dcr__limit *row)
{
    if (row->decision == DCR_DECISION_REFUSED) return DCR_REASON_BIT_L02;
    return row->decision == DCR_DECISION_APPROVED && row->amount == 0 ? DCR_REASON_BIT_L01 : 0;
}

/* Whether the condition of a limit is not met. */
static bool is_breached(const dcr__slice *slice, uint32_t row)
{
    const uint32_t *answers = dcr__facts_values(&slice->book->facts[DCR_TABLE_LIMITS], DCR_LIMITS_CONDITION_ANSWER);
    if (answers == NULL || row == DCR_NO_INDEX) return false;
    return answers[row] == DCR_ANSWER_NO || (answers[row] == DCR_ANSWER_UNKNOWN && !slice->unknown_as_met);
}

static dcr__outcome why_ended(const dcr__limit *row)
{
    if (row->has_lapsed) return DCR__OUTCOME_LAPSED;
    if (row->decision == DCR_DECISION_WITHDRAWN) return DCR__OUTCOME_WITHDRAWN;
    return reasons_of(row) != 0 ? DCR__OUTCOME_REFUSED : DCR__OUTCOME_EXPIRED;
}

/* What a chain of decisions says on a day, and since when where it says no. */
static dcr__outcome decide(dcr__slice *slice, const dcr__limit *line, size_t num, int32_t day, int32_t *since,
                           dcr__standing *found)
{
    const dcr__limit *row = dcr__line_on(line, num, day);
    *found = (dcr__standing){.percentage = DCR_NO_RATIO, .top_up_percentage = DCR_NO_RATIO, .row = DCR_NO_INDEX,
                             .basis = DCR_COVER_BASIS_NONE};
    *since = INT32_MIN;
    if (row == NULL) {
        found->reasons = num > 0 ? DCR_REASON_BIT_L03 | reasons_of(&line[0]) : DCR_REASON_BIT_L01;
        found->row = num > 0 ? line[0].row : DCR_NO_INDEX;
        return DCR__OUTCOME_NONE;
    }
    found->row = row->row;
    *since = row->from_day;
    if (day >= row->until_day) {
        *since = row->until_day;
        found->reasons = DCR_REASON_BIT_L04 | reasons_of(row);
        return why_ended(row);
    }
    if (row->decision == DCR_DECISION_WITHDRAWN) {
        found->reasons = DCR_REASON_BIT_L05;
        return DCR__OUTCOME_WITHDRAWN;
    }
    found->reasons = reasons_of(row);
    if (found->reasons != 0) return DCR__OUTCOME_REFUSED;
    set_row(found, row, row->kind == DCR_LIMIT_KIND_AUTOMATIC ? DCR_COVER_BASIS_AUTOMATIC : DCR_COVER_BASIS_NAMED);
    found->amount = dcr__limit_amount(slice, row->amount, row->currency);
    return DCR__OUTCOME_IN_FORCE;
}

/* A limit whose condition is not met is no limit. */
static bool drop_breached(const dcr__slice *slice, dcr__standing *found)
{
    if (found->basis == DCR_COVER_BASIS_NONE || !is_breached(slice, found->row)) return false;
    found->amount = 0;
    found->basis = DCR_COVER_BASIS_NONE;
    found->reasons = DCR_REASON_BIT_L09;
    return true;
}

static void add_temporary(dcr__slice *slice, dcr__outcome outcome, int32_t day, dcr__standing *found)
{
    const dcr__lines *lines = &slice->lines;
    const dcr__limit *row = dcr__line_on(slice->limits, slice->num_limits, day);
    const int32_t after = outcome == DCR__OUTCOME_IN_FORCE || row == NULL ? INT32_MIN : row->from_day;
    const heap_of sum = sum_on(slice, lines->temporary, lines->num_temporary, day, after);
    if (sum.first == NULL) return;
    if (outcome != DCR__OUTCOME_IN_FORCE) {
        set_row(found, sum.first, DCR_COVER_BASIS_TEMPORARY);
        found->reasons = 0;
    }
    found->amount = add_up(found->amount, sum.amount);
}

static void add_top_up(dcr__slice *slice, int32_t day, dcr__standing *found)
{
    const dcr__lines *lines = &slice->lines;
    const heap_of sum = sum_on(slice, lines->top_up, lines->num_top_up, day, INT32_MIN);
    const int64_t ratio = dcr__term_number(slice->terms, DCR_TERM_TOP_UP_MAXIMUM_RATIO);
    const int64_t most = dcr__term_number(slice->terms, DCR_TERM_TOP_UP_MAXIMUM_AMOUNT);
    found->has_top_ups = sum.has_begun;
    int64_t top_up = sum.amount;
    if (ratio != DCR_NO_AMOUNT) {
        int64_t by_ratio = INT64_MAX;
        (void)dcr__mul_div(found->amount, ratio, DCR_SHARE_ONE, DCR_ROUNDING_DOWN, &by_ratio);
        top_up = dcr__min(top_up, by_ratio);
    }
    if (most != DCR_NO_AMOUNT) top_up = dcr__min(top_up, most);
    found->top_up = dcr__min(top_up, INT64_MAX - found->amount);
    if (found->top_up == 0) return;
    found->top_up_percentage = sum.first->percentage;
    if (found->basis != DCR_COVER_BASIS_NONE) return;
    set_row(found, sum.first, DCR_COVER_BASIS_TOP_UP);
    found->reasons = 0;
}

dcr__standing dcr__stack_on(dcr__slice *slice, int32_t day, int32_t judged)
{
    dcr__standing found;
    int32_t since = 0;
    const dcr__outcome outcome = decide(slice, slice->limits, slice->num_limits, day, &since, &found);
    add_temporary(slice, outcome, day, &found);
    found.full = found.amount;
    if (drop_breached(slice, &found)) return found;
    if (found.basis == DCR_COVER_BASIS_NONE) {
        dcr__without_decision(slice, outcome, since, day, judged, &found);
        if (drop_breached(slice, &found)) return found;
    }
    add_top_up(slice, day, &found);
    return found;
}

dcr__standing dcr__bank_on(dcr__slice *slice, int32_t day)
{
    dcr__standing found;
    int32_t since = 0;
    const dcr__outcome outcome = decide(slice, slice->lines.bank, slice->lines.num_bank, day, &since, &found);
    if (outcome == DCR__OUTCOME_IN_FORCE) found.basis = DCR_COVER_BASIS_ISSUING_BANK;
    found.full = found.amount;
    (void)drop_breached(slice, &found);
    return found;
}

int64_t dcr__group_limit_on(dcr__slice *slice, int32_t day)
{
    const dcr__lines *lines = &slice->lines;
    const dcr__limit *row = dcr__line_on(lines->group, lines->num_group, day);
    if (row == NULL || day >= row->until_day) return INT64_MAX;
    if (row->decision != DCR_DECISION_APPROVED || is_breached(slice, row->row)) return 0;
    const int64_t amount = dcr__limit_amount(slice, row->amount, row->currency);
    dcr__standing found = {.amount = amount, .basis = DCR_COVER_BASIS_GROUP};
    const dcr__lines own = *lines;
    slice->lines.top_up = own.group_top_up;
    slice->lines.num_top_up = own.num_group_top_up;
    add_top_up(slice, day, &found);
    slice->lines = own;
    return add_up(amount, found.top_up);
}

int64_t dcr__group_limit_of(dcr__slice *slice, size_t i)
{
    const int64_t at_attachment = dcr__group_limit_on(slice, slice->attach_day[i]);
    switch (slice->terms->invoice_limit_rule) {
    case DCR_INVOICE_LIMIT_RULE_AT_EVALUATION:
        return dcr__group_limit_on(slice, slice->as_of);
    case DCR_INVOICE_LIMIT_RULE_GRANDFATHERED:
        return dcr__max(at_attachment, dcr__group_limit_on(slice, slice->as_of));
    case DCR_INVOICE_LIMIT_RULE_LOWER_OF_BOTH:
        return dcr__min(at_attachment, dcr__group_limit_on(slice, slice->as_of));
    default:
        return at_attachment;
    }
}

static bool is_of_bank(const dcr__slice *slice, size_t i)
{
    return slice->lines.num_bank > 0 && (slice->items[i].flags & DCR__ITEM_LETTER_OF_CREDIT) != 0;
}

static dcr__standing stand(dcr__slice *slice, bool of_bank, int32_t day, int32_t judged)
{
    return of_bank ? dcr__bank_on(slice, day) : dcr__stack_on(slice, day, judged);
}

/* Of the limit of the attachment day and that of the day of the question, the one that governs. 5e. */
static dcr__standing govern(dcr__slice *slice, bool of_bank, int32_t attached)
{
    const int32_t rule = slice->terms->invoice_limit_rule;
    if (rule == DCR_INVOICE_LIMIT_RULE_AT_EVALUATION) return stand(slice, of_bank, slice->as_of, attached);
    const dcr__standing then = stand(slice, of_bank, attached, attached);
    if (rule == DCR_INVOICE_LIMIT_RULE_AT_ATTACHMENT) return then;
    const dcr__standing now = stand(slice, of_bank, slice->as_of, attached);
    const bool had = then.basis != DCR_COVER_BASIS_NONE;
    const bool has = now.basis != DCR_COVER_BASIS_NONE;
    if (rule == DCR_INVOICE_LIMIT_RULE_GRANDFATHERED) return has && (!had || now.full > then.full) ? now : then;
    return had && (!has || now.full < then.full) ? now : then;
}

static void put(dcr__slice *slice, size_t i, const dcr__standing *one, bool of_bank)
{
    dcr__scratch *s = slice->s;
    const bool by_attachment = slice->terms->invoice_limit_rule == DCR_INVOICE_LIMIT_RULE_AT_ATTACHMENT ||
                               slice->terms->invoice_limit_rule == DCR_INVOICE_LIMIT_RULE_LOWER_OF_BOTH;
    s->base_limit[i] = one->amount;
    s->full_limit[i] = one->full;
    s->top_up[i] = one->top_up;
    s->limit[i] = add_up(one->amount, one->top_up);
    s->percentage[i] = one->percentage;
    s->top_up_percentage[i] = one->top_up_percentage;
    s->limit_row[i] = one->row;
    s->basis[i] = one->basis;
    s->reasons[i] |= one->reasons;
    s->is_after_cut[i] = one->is_cut && by_attachment;
    s->has_top_ups[i] = one->has_top_ups;
    s->pocket[i] = of_bank;
}

dcr_status dcr__rule_limit_stack(dcr__slice *slice)
{
    const bool lacked_rate = slice->status == DCR_E_RATE_ABSENT;
    const dcr__standing now = dcr__stack_on(slice, slice->as_of, slice->as_of);
    const bool has_limit = now.basis != DCR_COVER_BASIS_NONE && now.basis != DCR_COVER_BASIS_TOP_UP;
    slice->limit_now = has_limit ? now.amount : DCR_NO_AMOUNT;
    slice->limit_now_basis = now.basis;
    slice->top_up_now = now.top_up;
    slice->limit_lacks_rate = !lacked_rate && slice->status == DCR_E_RATE_ABSENT;
    dcr__standing found = now;
    int32_t found_for = INT32_MIN;
    for (size_t i = 0; i < slice->num; i++) {
        const bool of_bank = is_of_bank(slice, i);
        const int32_t attached = slice->attach_day[i];
        if (dcr__is_credit(slice, i)) { /* needs no limit: what its own day would ask for is not looked at */
            put(slice, i, &now, false);
            continue;
        }
        if (of_bank) {
            const dcr__standing bank = govern(slice, true, attached);
            put(slice, i, &bank, true);
            continue;
        }
        if (attached != found_for) found = govern(slice, false, attached);
        found_for = attached;
        put(slice, i, &found, false);
    }
    return DCR_OK;
}
