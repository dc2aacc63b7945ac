/* Is the invoice within the policy's time. wordings.md 2: the event of attachment must fall in the policy period, or the
 * date of loss, or both; older debt may be let in, contracts may have an end of their own. 8: the terms of a country are
 * those of the attachment day. Reads attachment_basis, period_from, period_until, cancelled_from, inception_look_back,
 * contract_period, loss_basis, run_off_period. */
#include "rule/slice.h"

static const int32_t *days_of(const dcr__slice *slice, dcr_column column)
{
    return dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], column);
}

/* The days of a column; the day of delivery where the column has none. */
static const int32_t *or_delivery(const dcr__slice *slice, dcr_column column)
{
    return dcr__days_or(slice, column, slice->s->delivery_day, slice->s->attached);
}

/* Delivered and invoiced. */
static const int32_t *later_day(const dcr__slice *slice)
{
    const dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++)
        s->attached[i] = s->delivery_day[i] > s->invoice_day[i] ? s->delivery_day[i] : s->invoice_day[i];
    return s->attached;
}

static const int32_t *attachment_days(const dcr__slice *slice)
{
    switch (slice->terms->attachment_basis) {
    case DCR_ATTACHMENT_BASIS_INVOICE_DATE:
        return slice->s->invoice_day;
    case DCR_ATTACHMENT_BASIS_DISPATCH:
        return or_delivery(slice, DCR_INVOICES_DISPATCH_DAY);
    case DCR_ATTACHMENT_BASIS_PERFORMANCE:
        return or_delivery(slice, DCR_INVOICES_PERFORMANCE_DAY);
    case DCR_ATTACHMENT_BASIS_ORDER_RECEIVED:
        return or_delivery(slice, DCR_INVOICES_ORDER_DAY);
    case DCR_ATTACHMENT_BASIS_DEBT_CREATED:
        return later_day(slice);
    default:
        return slice->s->delivery_day;
    }
}

void dcr__attach_days(dcr__slice *slice)
{
    slice->attach_day = attachment_days(slice);
    slice->countries = NULL;
    if (!dcr__policy_country_is_dated(slice->policy, slice->buyer->country)) return;
    for (size_t i = 0; i < slice->num; i++)
        slice->s->country_terms[i] =
            dcr__policy_country_on(slice->policy, slice->buyer->country, slice->attach_day[i]);
    slice->countries = slice->s->country_terms;
}

/* The first day on which nothing attaches any more. */
static int32_t end_of_window(const dcr__terms *terms)
{
    const int64_t cancelled = dcr__term_number(terms, DCR_TERM_CANCELLED_FROM);
    return cancelled != DCR_NO_AMOUNT && cancelled < terms->period_until ? (int32_t)cancelled : terms->period_until;
}

static void test_window(dcr__slice *slice, int32_t until)
{
    const int32_t from = slice->terms->period_from;
    const int32_t *attach_day = slice->attach_day;
    uint64_t *reasons = slice->s->reasons;
    for (size_t i = 0; i < slice->num; i++)
        reasons[i] |= (attach_day[i] < from ? DCR_REASON_BIT_T01 : 0) | (attach_day[i] >= until ? DCR_REASON_BIT_T02 : 0);
}

/* Debt from before the period is let in when the look-back brings it there. */
static void look_back(dcr__slice *slice)
{
    dcr__clock clock = {slice->terms->period[DCR_TERM_INCEPTION_LOOK_BACK], 0};
    uint64_t *reasons = slice->s->reasons;
    int32_t *reach = slice->s->claim_by; /* free until the rule on deadlines */
    if (!dcr__clock_given(&clock)) return;
    dcr__clock_run(slice, &clock, slice->attach_day, reach);
    for (size_t i = 0; i < slice->num; i++) {
        if ((reasons[i] & DCR_REASON_BIT_T01) == 0) continue;
        reasons[i] &= ~DCR_REASON_BIT_T01;
        reasons[i] |= reach[i] < slice->terms->period_from ? DCR_REASON_BIT_T03 : 0;
    }
}

/* By order: one reason for every breach of the window, and for an order of which the day is not known. */
static void test_order(dcr__slice *slice)
{
    static const uint64_t window = DCR_REASON_BIT_T01 | DCR_REASON_BIT_T02 | DCR_REASON_BIT_T03;
    const int32_t *order_day = days_of(slice, DCR_INVOICES_ORDER_DAY);
    uint64_t *reasons = slice->s->reasons;
    for (size_t i = 0; i < slice->num; i++) {
        const bool is_known = order_day != NULL && order_day[slice->items[i].row] != DCR_NO_DAY;
        const bool is_out = !is_known || (reasons[i] & window) != 0;
        reasons[i] = (reasons[i] & ~window) | (is_out ? DCR_REASON_BIT_T05 : 0);
    }
}

/* The last delivery that a contract's own period lets in. */
static void test_contract(dcr__slice *slice)
{
    const dcr_period *period = &slice->terms->period[DCR_TERM_CONTRACT_PERIOD];
    const int32_t *order_day = days_of(slice, DCR_INVOICES_ORDER_DAY);
    if (period->unit == 0 || order_day == NULL) return;
    for (size_t i = 0; i < slice->num; i++) {
        const int32_t day = order_day[slice->items[i].row];
        int32_t last = DCR_DAY_MAX;
        if (day == DCR_NO_DAY) continue;
        (void)dcr__period_add(day, period, slice->policy->calendar, &last);
        if (slice->s->delivery_day[i] > last) slice->s->reasons[i] |= DCR_REASON_BIT_T02;
    }
}

/* The day of the question stands for the date of loss; a claim asks as of its date of loss. */
static bool is_loss_outside(const dcr__slice *slice, int32_t until)
{
    const dcr_period *run_off = &slice->terms->period[DCR_TERM_RUN_OFF_PERIOD];
    int32_t last = DCR_DAY_MAX;
    if (dcr__term_choice(slice->terms, DCR_TERM_LOSS_BASIS) != DCR_LOSS_BASIS_RISKS_ATTACHING)
        return slice->as_of < slice->terms->period_from || slice->as_of >= until;
    if (run_off->unit == 0) return false;
    (void)dcr__period_add(until - 1, run_off, slice->policy->calendar, &last);
    return slice->as_of > last;
}

void dcr__rule_attach(dcr__slice *slice)
{
    const dcr__terms *terms = slice->terms;
    const int32_t until = end_of_window(terms);
    if (dcr__term_choice(terms, DCR_TERM_LOSS_BASIS) != DCR_LOSS_BASIS_LOSSES_OCCURRING) {
        test_window(slice, until);
        look_back(slice);
        if (terms->attachment_basis == DCR_ATTACHMENT_BASIS_ORDER_RECEIVED) test_order(slice);
    }
    test_contract(slice);
    if (!is_loss_outside(slice, until)) return;
    for (size_t i = 0; i < slice->num; i++) slice->s->reasons[i] |= DCR_REASON_BIT_T04;
}
