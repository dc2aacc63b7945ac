#include "rule/retention.h"

#include "num/amount.h"
#include "num/muldiv.h"

int64_t dcr__take_threshold(const dcr__terms *terms, int64_t amount, int64_t measured)
{
    assert(amount >= 0);
    const int64_t threshold = terms->claim_threshold;
    if (terms->threshold_mode == DCR_THRESHOLD_MODE_DEDUCT) return dcr__min(threshold, amount);
    const bool qualifies =
        terms->threshold_compare == DCR_THRESHOLD_COMPARE_STRICT ? measured > threshold : measured >= threshold;
    return qualifies ? 0 : amount;
}

int64_t dcr__take_each_loss(const dcr__terms *terms, int64_t amount, int64_t used)
{
    assert(amount >= 0 && used >= 0);
    const bool per_claim = dcr__term_choice(terms, DCR_TERM_EACH_LOSS_UNIT) != DCR_EACH_LOSS_UNIT_PER_BUYER &&
                           dcr__term_choice(terms, DCR_TERM_EACH_LOSS_UNIT) != DCR_EACH_LOSS_UNIT_PER_GROUP;
    return dcr__min(dcr__max(0, terms->each_loss_deductible - (per_claim ? 0 : used)), amount);
}

int64_t dcr__take_minimum_retention(const dcr__terms *terms, int64_t amount, int64_t covered)
{
    assert(amount >= 0);
    const int64_t most = dcr__max(0, covered - terms->minimum_retention);
    return amount > most ? amount - most : 0;
}

int64_t dcr__take_first_loss(int64_t agreed, int64_t amount, int64_t used)
{
    assert(amount >= 0 && used >= 0);
    return dcr__min(dcr__max(0, agreed - used), amount);
}

int64_t dcr__take_maximum_liability(int64_t amount, int64_t maximum, int64_t used)
{
    assert(amount >= 0 && used >= 0);
    const int64_t left = dcr__max(0, maximum - used);
    return amount > left ? amount - left : 0;
}

/* The multiple, between its floor and its ceiling. */
static int64_t between(const dcr__terms *terms, int64_t multiple)
{
    const int64_t floor = dcr__term_number(terms, DCR_TERM_MAXIMUM_LIABILITY_FLOOR);
    const int64_t ceiling = dcr__term_number(terms, DCR_TERM_MAXIMUM_LIABILITY_CEILING);
    if (floor != DCR_NO_AMOUNT) multiple = dcr__max(multiple, floor);
    return ceiling != DCR_NO_AMOUNT ? dcr__min(multiple, ceiling) : multiple;
}

dcr_status dcr__maximum_liability(const dcr__terms *terms, int64_t premium, int64_t *out)
{
    *out = terms->maximum_liability;
    if (terms->maximum_liability_multiple == DCR_NO_RATIO) return DCR_OK;
    if (premium == DCR_NO_AMOUNT) return DCR_E_FACT_ABSENT;
    int64_t multiple = 0;
    const dcr_status status =
        dcr__share_status(premium, terms->maximum_liability_multiple, terms->rounding, &multiple);
    if (status != DCR_OK) return status;
    multiple = between(terms, multiple);
    *out = *out == DCR_NO_AMOUNT ? multiple : dcr__min(*out, multiple);
    return DCR_OK;
}
