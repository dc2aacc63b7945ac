/* Are buyer, country and kind of sale insured at all. wordings.md 8 (country), 13 (common exclusions). */
#include "rule/slice.h"

static uint64_t reasons_of_buyer(const dcr__slice *slice)
{
    const dcr__terms *terms = slice->terms;
    const dcr__buyer *buyer = slice->buyer;
    uint64_t reasons = 0;
    if (buyer->is_affiliate && !terms->affiliates_insured) reasons |= DCR_REASON_BIT_I01;
    if (buyer->kind == DCR_BUYER_KIND_PUBLIC && !terms->public_buyers_insured) reasons |= DCR_REASON_BIT_I02;
    if (buyer->kind == DCR_BUYER_KIND_PRIVATE_INDIVIDUAL && !terms->private_individuals_insured)
        reasons |= DCR_REASON_BIT_I03;
    if (!slice->country->on_cover) reasons |= DCR_REASON_BIT_I04;
    return reasons;
}

static bool has_column(const dcr__slice *slice, dcr_column column)
{
    return dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], column) != NULL;
}

void dcr__rule_eligible(dcr__slice *slice)
{
    const uint64_t of_buyer = reasons_of_buyer(slice);
    uint64_t *reasons = slice->s->reasons;
    uint32_t excluded_sales = 0;
    if (!slice->terms->letter_of_credit_insured) excluded_sales |= DCR__ITEM_LETTER_OF_CREDIT;
    if (!slice->terms->prepayment_insured) excluded_sales |= DCR__ITEM_PREPAYMENT;
    if (!has_column(slice, DCR_INVOICES_PAYMENT_METHOD)) excluded_sales = 0;
    if (of_buyer == 0 && excluded_sales == 0) return;
    for (size_t i = 0; i < slice->num; i++) {
        const uint32_t flags = slice->items[i].flags;
        reasons[i] |= of_buyer;
        if ((flags & excluded_sales) != 0) reasons[i] |= DCR_REASON_BIT_I06;
    }
}
