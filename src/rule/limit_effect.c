/* Which limit governs an invoice. wordings.md 4: decisions over time, each in effect from its day until its own end or
 * the next decision; 5: at attachment, at the day of evaluation, or the higher of the two; a refused, withdrawn or
 * expired limit does not fall back to the discretionary one unless a term says so. */
#include "rule/slice.h"

/* What stands on one day. */
typedef struct standing {
    int64_t amount; /* 0 where there is no limit */
    int64_t percentage;
    uint64_t reasons;
    uint32_t row;
    uint8_t basis;
} standing;

static standing no_limit(uint64_t reasons, uint32_t row)
{
    return (standing){0, DCR_NO_RATIO, reasons, row, DCR_COVER_BASIS_NONE};
}

static standing discretionary(const dcr__slice *slice)
{
    const int64_t amount = slice->terms->discretionary_limit;
    return (standing){amount, DCR_NO_RATIO, 0, DCR_NO_INDEX, DCR_COVER_BASIS_DISCRETIONARY};
}

static bool has_discretionary(const dcr__slice *slice)
{
    return slice->terms->discretionary_limit != DCR_NO_AMOUNT;
}

/* What a decision says besides its dates. */
static uint64_t reasons_of(const dcr__limit *limit)
{
    if (limit->decision == DCR_DECISION_REFUSED) return DCR_REASON_BIT_L02;
    return limit->decision == DCR_DECISION_APPROVED && limit->amount == 0 ? DCR_REASON_BIT_L01 : 0;
}

static standing in_effect(dcr__slice *slice, const dcr__limit *limit)
{
    if (limit->decision == DCR_DECISION_WITHDRAWN) return no_limit(DCR_REASON_BIT_L05, limit->row);
    if (reasons_of(limit) != 0) return no_limit(reasons_of(limit), limit->row);
    standing found = {limit->amount, limit->percentage, 0, limit->row, DCR_COVER_BASIS_NAMED};
    if (limit->currency == 0 || limit->currency == slice->terms->currency) return found;
    dcr_rate rate;
    if (!dcr__book_rate(slice->book, limit->currency, slice->terms->currency, slice->as_of, &rate)) {
        dcr__fail_buyer(slice, DCR_E_RATE_ABSENT);
        return found;
    }
    const dcr_status status = dcr_convert(limit->amount, &rate, slice->terms->rounding, &found.amount, NULL);
    if (status != DCR_OK) dcr__fail_buyer(slice, status);
    return found;
}

static standing before_first(const dcr__slice *slice)
{
    if (has_discretionary(slice)) return discretionary(slice);
    if (slice->num_limits == 0) return no_limit(DCR_REASON_BIT_L01, DCR_NO_INDEX);
    return no_limit(DCR_REASON_BIT_L03 | reasons_of(&slice->limits[0]), slice->limits[0].row);
}

static standing after_end(const dcr__slice *slice, const dcr__limit *limit)
{
    const bool was_limit = limit->decision == DCR_DECISION_APPROVED && limit->amount > 0;
    if (was_limit && has_discretionary(slice) && slice->terms->discretionary_after_expiry) return discretionary(slice);
    return no_limit(DCR_REASON_BIT_L04 | reasons_of(limit), limit->row);
}

/* The standing of a day, and the days [from, until) for which it is the same. */
static standing limit_on(dcr__slice *slice, int32_t day, int32_t *from, int32_t *until)
{
    size_t low = 0;
    size_t high = slice->num_limits;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (slice->limits[middle].from_day <= day)
            low = middle + 1;
        else
            high = middle;
    }
    *from = low > 0 ? slice->limits[low - 1].from_day : INT32_MIN;
    *until = low < slice->num_limits ? slice->limits[low].from_day : INT32_MAX;
    if (low == 0) return before_first(slice);
    const dcr__limit *limit = &slice->limits[low - 1];
    if (day >= limit->until_day) {
        *from = limit->until_day;
        return after_end(slice, limit);
    }
    if (limit->until_day < *until) *until = limit->until_day;
    return in_effect(slice, limit);
}

/* The standing of the items [from, until). */
static void put(dcr__slice *slice, size_t from, size_t until, const standing *found)
{
    dcr__scratch *s = slice->s;
    const standing one = *found;
    for (size_t i = from; i < until; i++) s->limit[i] = one.amount;
    for (size_t i = from; i < until; i++) s->percentage[i] = one.percentage;
    for (size_t i = from; i < until; i++) s->limit_row[i] = one.row;
    for (size_t i = from; i < until; i++) s->basis[i] = one.basis;
    for (size_t i = from; one.reasons != 0 && i < until; i++) s->reasons[i] |= one.reasons;
}

/* The first item from `i` whose day of attachment is not in [from, until). No limit governs a credit note: it is in any. */
static size_t end_of_run(const dcr__slice *slice, size_t i, int32_t from, int32_t until)
{
    for (; i < slice->num; i++) {
        const bool is_in = slice->attach_day[i] >= from && slice->attach_day[i] < until;
        if (!is_in && !(slice->has_credits && dcr__is_credit(slice, i))) break;
    }
    return i;
}

dcr_status dcr__rule_limit_effect(dcr__slice *slice)
{
    int32_t from = 0;
    int32_t until = 0;
    const bool lacked_rate = slice->status == DCR_E_RATE_ABSENT;
    const standing now = limit_on(slice, slice->as_of, &from, &until);
    slice->limit_lacks_rate = !lacked_rate && slice->status == DCR_E_RATE_ABSENT;
    const bool has_limit = now.basis != DCR_COVER_BASIS_NONE;
    const int32_t rule = slice->terms->invoice_limit_rule;
    slice->limit_now = has_limit ? now.amount : DCR_NO_AMOUNT;
    slice->limit_now_basis = now.basis;
    standing found = now;
    for (size_t i = 0; i < slice->num;) {
        const bool all = rule == DCR_INVOICE_LIMIT_RULE_AT_EVALUATION;
        size_t end = all ? slice->num : end_of_run(slice, i, from, until);
        if (end == i) {
            found = limit_on(slice, slice->attach_day[i], &from, &until);
            end = end_of_run(slice, i, from, until);
        }
        const bool had_limit = found.basis != DCR_COVER_BASIS_NONE;
        const bool grandfather = rule == DCR_INVOICE_LIMIT_RULE_GRANDFATHERED && has_limit &&
                                 (!had_limit || now.amount > found.amount);
        const bool lower = rule == DCR_INVOICE_LIMIT_RULE_LOWER_OF_BOTH && had_limit &&
                           (!has_limit || now.amount < found.amount);
        put(slice, i, end, grandfather || lower ? &now : &found);
        i = end;
    }
    return DCR_OK;
}
