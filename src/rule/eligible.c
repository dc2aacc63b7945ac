/* Are buyer, country and kind of sale insured at all. wordings.md 1 (what is offered), 8 (country), 13 (common exclusions: an
 * affiliate or public buyer may be insured against some causes only). */
#include "rule/slice.h"

/* A flag for the cause that is asked about, else for the policy. */
static bool is_insured(const dcr__slice *slice, dcr_term term)
{
    if (slice->cause == 0) return dcr__term_flag(slice->terms, term);
    return dcr__term_scoped(slice->policy, term, DCR_SCOPE_CAUSE, (uint32_t)slice->cause) == 1;
}

/* The buyer owes less than the datum line: he is outside the policy. */
static bool is_below_datum_line(const dcr__slice *slice)
{
    int64_t open = 0;
    if (dcr__term_choice(slice->terms, DCR_TERM_OBLIGATION_TO_OFFER) != DCR_OBLIGATION_TO_OFFER_ABOVE_DATUM_LINE)
        return false;
    for (size_t i = 0; i < slice->num; i++) open += slice->s->open[i];
    return open < dcr__term_number(slice->terms, DCR_TERM_DATUM_LINE);
}

static uint64_t reasons_of_buyer(const dcr__slice *slice)
{
    const dcr__terms *terms = slice->terms;
    const dcr__buyer *buyer = slice->buyer;
    uint64_t reasons = 0;
    if (buyer->is_affiliate && !is_insured(slice, DCR_TERM_AFFILIATES_INSURED)) reasons |= DCR_REASON_BIT_I01;
    if (buyer->kind == DCR_BUYER_KIND_PUBLIC && !is_insured(slice, DCR_TERM_PUBLIC_BUYERS_INSURED))
        reasons |= DCR_REASON_BIT_I02;
    if (buyer->kind == DCR_BUYER_KIND_PRIVATE_INDIVIDUAL && !terms->private_individuals_insured)
        reasons |= DCR_REASON_BIT_I03;
    if (slice->countries == NULL && !slice->country->on_cover) reasons |= DCR_REASON_BIT_I04;
    if (is_below_datum_line(slice)) reasons |= DCR_REASON_BIT_I05;
    return reasons;
}

static bool has_column(const dcr__slice *slice, dcr_column column)
{
    return dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], column) != NULL;
}

/* The country's terms of the attachment day may take it off cover. */
static void test_countries(dcr__slice *slice)
{
    for (size_t i = 0; slice->countries != NULL && i < slice->num; i++)
        if (!slice->countries[i]->on_cover) slice->s->reasons[i] |= DCR_REASON_BIT_I04;
}

void dcr__rule_eligible(dcr__slice *slice)
{
    const uint64_t of_buyer = reasons_of_buyer(slice);
    uint64_t *reasons = slice->s->reasons;
    uint32_t excluded_sales = 0;
    if (!slice->terms->letter_of_credit_insured) excluded_sales |= DCR__ITEM_LETTER_OF_CREDIT;
    if (!slice->terms->prepayment_insured) excluded_sales |= DCR__ITEM_PREPAYMENT;
    if (!has_column(slice, DCR_INVOICES_PAYMENT_METHOD)) excluded_sales = 0;
    test_countries(slice);
    if (of_buyer == 0 && excluded_sales == 0) return;
    for (size_t i = 0; i < slice->num; i++) {
        const uint32_t flags = slice->items[i].flags;
        reasons[i] |= of_buyer;
        if ((flags & excluded_sales) != 0) reasons[i] |= DCR_REASON_BIT_I06;
    }
}
