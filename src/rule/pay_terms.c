/* Are the agreed payment terms insured. wordings.md 9: what counts is the due date on the invoice; terms longer than the
 * maximum exclude the invoice, or count as the maximum. A payment plan is such a term agreed later. Reads
 * maximum_payment_terms, payment_terms_anchor, its cut-off day, payment_terms_breach. */
#include <stddef.h>

#include "rule/slice.h"

static const int32_t *anchor_days(const dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    int32_t *days = s->notify_by; /* free until the rule on deadlines */
    switch (dcr__term_choice(slice->terms, DCR_TERM_PAYMENT_TERMS_ANCHOR)) {
    case DCR_PAYMENT_TERMS_ANCHOR_DELIVERY:
        return s->delivery_day;
    case DCR_PAYMENT_TERMS_ANCHOR_DISPATCH:
        return dcr__days_or(slice, DCR_INVOICES_DISPATCH_DAY, s->delivery_day, days);
    case DCR_PAYMENT_TERMS_ANCHOR_END_OF_INVOICE_MONTH:
        for (size_t i = 0; i < slice->num; i++) days[i] = dcr__end_of_month(s->invoice_day[i]);
        return days;
    default:
        return s->invoice_day;
    }
}

/* The invoice counts as due on the latest day allowed. Where no extended due date is given, that is due then too. */
static void bring_forward(dcr__slice *slice, const int32_t *latest_due)
{
    dcr__scratch *s = slice->s;
    const int32_t *extended =
        dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_EXTENDED_DUE_DAY);
    for (size_t i = 0; i < slice->num; i++) {
        if (dcr__is_credit(slice, i) || s->due_day[i] <= latest_due[i]) continue;
        s->due_day[i] = latest_due[i];
        if (extended != NULL && extended[slice->items[i].row] == DCR_NO_DAY) s->extended_due_day[i] = latest_due[i];
    }
}

void dcr__rule_pay_terms(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const size_t clock = offsetof(dcr__country_terms, payment_terms);
    if (!dcr__country_clock_given(slice, clock)) return;
    int32_t *latest_due = s->claim_by; /* free until the rule on deadlines */
    const int32_t *anchor = anchor_days(slice);
    dcr__country_clock_run(slice, clock, anchor, DCR_DAY_MAX, latest_due);
    dcr__limit_days_run(slice, DCR_LIMITS_MAXIMUM_PAYMENT_TERMS_DAYS, anchor, latest_due);
    dcr__cutoff_run(slice, DCR_TERM_PAYMENT_TERMS_CUTOFF_DAY, DCR_TERM_PAYMENT_TERMS_SUBSTITUTE_DAY, latest_due);
    if (dcr__term_choice(slice->terms, DCR_TERM_PAYMENT_TERMS_BREACH) == DCR_PAYMENT_TERMS_BREACH_TREAT_AS_MAXIMUM) {
        bring_forward(slice, latest_due);
        return;
    }
    for (size_t i = 0; i < slice->num; i++) s->reasons[i] |= s->due_day[i] > latest_due[i] ? DCR_REASON_BIT_P01 : 0;
}

static bool was_unpaid(const dcr__slice *slice, size_t i, int32_t day)
{
    const int32_t paid_day = slice->s->paid_day[i];
    return slice->unpaid[i] > 0 || (paid_day != DCR_NO_DAY && paid_day > day);
}

void dcr__rule_payment_plan(dcr__slice *slice)
{
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k];
        if (event->event != DCR_EVENT_PAYMENT_PLAN) continue;
        for (size_t i = 0; i < slice->num; i++) {
            const bool is_named = event->item - slice->first_item == i;
            const bool is_meant =
                event->item != DCR_NO_INDEX ? is_named : slice->items[i].invoice_day <= event->day;
            if (!is_meant || (slice->items[i].flags & DCR__ITEM_CONSENTED) != 0) continue;
            if (was_unpaid(slice, i, event->day)) slice->s->reasons[i] |= DCR_REASON_BIT_P03;
        }
    }
}
