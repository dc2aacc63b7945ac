/* Whether a policy and the columns of a book are of the usual kind, and the numbers that the one pass of fold_plain.c
 * needs of them. */
#include <string.h>

#include "calc/plain.h"

/* Longer clocks are left to the rules: no sum of three leaves 32 bits, and all stay in the calendar. */
enum { LONGEST = 3650 };

static bool in_days(const dcr__clock *clock)
{
    return clock->period.unit == DCR_PERIOD_UNIT_DAYS && clock->period.count >= 0 && clock->period.count <= LONGEST;
}

static int32_t reach(const dcr__clock *clock)
{
    return (int32_t)dcr__days_reach(clock->period.count, clock->period.anchor_counts != 0);
}

/* The days from the due date to the end of a clock; false when it is not counted from there. */
static bool after_due(const dcr__plain_terms *t, const dcr__clock *clock, int32_t *out)
{
    if (!in_days(clock)) return false;
    int32_t anchor = 0;
    if (clock->anchor == DCR_CLOCK_ANCHOR_EXTENSION_END)
        anchor = t->extension;
    else if (clock->anchor == DCR_CLOCK_ANCHOR_DATE_OF_LOSS)
        anchor = t->claim_from;
    else if (clock->anchor != DCR_CLOCK_ANCHOR_DUE_DATE)
        return false;
    *out = anchor + reach(clock);
    return true;
}

static bool has_clocks(const dcr_policy *policy, dcr__plain_terms *t)
{
    const dcr__country_terms *country = &policy->countries[0];
    if (policy->num_countries != 1 || !country->on_cover || dcr__clock_given(&policy->terms.overdue_at_inception))
        return false;
    if (country->extension.anchor != DCR_CLOCK_ANCHOR_DUE_DATE || !in_days(&country->payment_terms) ||
        country->payment_terms.anchor != DCR_PAYMENT_TERMS_ANCHOR_INVOICE_DATE)
        return false;
    t->payment = reach(&country->payment_terms);
    if (!after_due(t, &country->extension, &t->extension)) return false;
    t->stop = t->extension;
    if (dcr__clock_given(&country->stop)) {
        if (!in_days(&country->stop)) return false;
        t->stop = reach(&country->stop);
    }
    return country->waiting.anchor != DCR_CLOCK_ANCHOR_DATE_OF_LOSS &&
           after_due(t, &country->waiting, &t->claim_from) &&
           after_due(t, &policy->terms.overdue_notice, &t->notify_by) &&
           after_due(t, &policy->terms.claim_window, &t->claim_by);
}

static bool has_usual_terms(const dcr__terms *t)
{
    return t->form == DCR_FORM_WHOLE_TURNOVER && t->stop_of_cover == DCR_STOP_OF_COVER_ANY_INVOICE &&
           t->resume_of_cover == DCR_RESUME_OF_COVER_ON_PAYMENT_RETROACTIVE && t->move_up &&
           t->limit_order_key == DCR_LIMIT_ORDER_KEY_INVOICE_DATE &&
           t->limit_filled_by == DCR_LIMIT_FILLED_BY_QUALIFYING_DEBT &&
           t->invoice_limit_rule == DCR_INVOICE_LIMIT_RULE_AT_ATTACHMENT && t->discretionary_limit == DCR_NO_AMOUNT &&
           t->payment_allocation == DCR_PAYMENT_ALLOCATION_AS_DESIGNATED &&
           t->overdue_notice_missed == DCR_NOTICE_MISSED_WARN;
}

/* Columns of invoices that the one pass reads, or that mean nothing to it. */
static bool has_usual_columns(const dcr_book *book)
{
    static const dcr_column usual[] = {
        DCR_INVOICES_INVOICE, DCR_INVOICES_BUYER, DCR_INVOICES_BUYER_IX, DCR_INVOICES_APPLIES_TO,
        DCR_INVOICES_INVOICE_DAY, DCR_INVOICES_DUE_DAY, DCR_INVOICES_IS_EXTENSION_CONSENTED, DCR_INVOICES_AMOUNT,
        DCR_INVOICES_PAID, DCR_INVOICES_IS_DISPUTED, DCR_INVOICES_IS_INSURED_TRANSACTION,
    };
    const dcr__facts *facts = &book->facts[DCR_TABLE_INVOICES];
    size_t bound = 0;
    size_t known = 0;
    for (size_t i = 0; i < DCR__MAX_COLUMNS; i++) bound += facts->columns[i].values != NULL;
    for (size_t i = 0; i < sizeof usual / sizeof usual[0]; i++) known += dcr__facts_values(facts, usual[i]) != NULL;
    return bound == known && !book->is_wide;
}

void dcr__plain_prepare(dcr__plain *plain, const dcr_policy *policy, const dcr_book *book, int32_t cause)
{
    memset(plain, 0, sizeof *plain);
    const dcr__terms *terms = &policy->terms;
    dcr__plain_terms *t = &plain->terms;
    plain->is_plain = policy->is_usual && has_usual_terms(terms) && has_usual_columns(book) && has_clocks(policy, t);
    if (!plain->is_plain) return;
    plain->last_due = DCR_DAY_MAX - 4 * LONGEST;
    t->boundary = terms->stop_boundary == DCR_STOP_BOUNDARY_AFTER_DATE;
    t->period_from = terms->period_from;
    t->period_until = terms->period_until;
    t->percentage = dcr__policy_percentage(terms, DCR_NO_RATIO, DCR_LIMIT_KIND_NAMED, cause);
    t->bias = dcr__share_bias(terms->rounding);
    t->half_even = terms->rounding == DCR_ROUNDING_HALF_EVEN;
    t->no_dispute = terms->disputed_insured ? 0 : -1;
    for (int bit = 0; bit < 64; bit++) plain->reason_of_bit[bit] = (uint32_t)DCR_REASON_OK;
    for (size_t i = 0; i < dcr__num_reasons(); i++) {
        const int32_t bit = dcr_reason_bit(dcr_reason_at(i));
        if (bit >= 0) plain->reason_of_bit[bit] = (uint32_t)dcr_reason_at(i);
    }
}
