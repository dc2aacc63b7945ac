/* Are the agreed payment terms insured. wordings.md 9: what counts is the due date on the invoice; terms longer than the
 * maximum exclude the invoice. Reads maximum_payment_terms, payment_terms_anchor. */
#include "rule/slice.h"

static const int32_t *anchor_days(const dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    switch (slice->country->payment_terms.anchor) {
    case DCR_PAYMENT_TERMS_ANCHOR_DELIVERY:
        return s->delivery_day;
    case DCR_PAYMENT_TERMS_ANCHOR_END_OF_INVOICE_MONTH:
        for (size_t i = 0; i < slice->num; i++) s->notify_by[i] = dcr__end_of_month(s->invoice_day[i]);
        return s->notify_by; /* free until the rule on deadlines */
    default:
        return s->invoice_day;
    }
}

void dcr__rule_pay_terms(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (!dcr__clock_given(&slice->country->payment_terms)) return;
    int32_t *latest_due = s->claim_by; /* free until the rule on deadlines */
    dcr__clock_run(slice, &slice->country->payment_terms, anchor_days(slice), latest_due);
    for (size_t i = 0; i < slice->num; i++) s->reasons[i] |= s->due_day[i] > latest_due[i] ? DCR_REASON_BIT_P01 : 0;
}
