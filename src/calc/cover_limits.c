/* Limits and exposure of the book: those of buyers whom the policy insures, and the host's own limits beside them. */
#include "calc/cover.h"

/* A flag for the cause that is asked about, else for the policy. */
static bool is_insured(const dcr_policy *policy, dcr_term term, int32_t cause)
{
    if (cause == 0) return dcr__term_flag(&policy->terms, term);
    return dcr__term_scoped(policy, term, DCR_SCOPE_CAUSE, (uint32_t)cause) == 1;
}

bool dcr__buyer_is_excluded(const dcr_policy *policy, const dcr__buyer *buyer, int32_t cause, int32_t day)
{
    const dcr__terms *terms = &policy->terms;
    const bool by_name = terms->form == DCR_FORM_KEY_ACCOUNTS || terms->form == DCR_FORM_SINGLE_BUYER;
    if (buyer->is_affiliate && !is_insured(policy, DCR_TERM_AFFILIATES_INSURED, cause)) return true;
    if (buyer->kind == DCR_BUYER_KIND_PUBLIC && !is_insured(policy, DCR_TERM_PUBLIC_BUYERS_INSURED, cause)) return true;
    if (buyer->kind == DCR_BUYER_KIND_PRIVATE_INDIVIDUAL && !terms->private_individuals_insured) return true;
    if (by_name && !buyer->is_insured_buyer) return true;
    return policy->num_countries > 1 || !policy->countries[0].on_cover
               ? !dcr__policy_country_on(policy, buyer->country, day)->on_cover
               : false;
}

/* Whether a look at the buyer alone says that the policy insures him: an ordinary company, under a policy for all. */
static inline bool is_ordinary(const dcr__buyer *buyer)
{
    return !buyer->is_affiliate && buyer->kind <= DCR_BUYER_KIND_COMPANY;
}

static bool insures_ordinary(const dcr_policy *policy)
{
    const int32_t form = policy->terms.form;
    return form != DCR_FORM_KEY_ACCOUNTS && form != DCR_FORM_SINGLE_BUYER && policy->num_countries <= 1 &&
           policy->countries[0].on_cover;
}

/* Limits that the insurer decided. */
static bool is_decided(uint32_t basis)
{
    return basis == DCR_COVER_BASIS_NAMED || basis == DCR_COVER_BASIS_AUTOMATIC || basis == DCR_COVER_BASIS_TEMPORARY;
}

static inline int64_t add_given(int64_t sum, int64_t amount)
{
    if (amount == DCR_NO_AMOUNT) return sum;
    if (sum == DCR_NO_AMOUNT) return amount;
    return sum > INT64_MAX - amount ? INT64_MAX : sum + amount;
}

dcr_status dcr__cover_sum_limits(dcr_cover *cover, int64_t num_without_rate, dcr__book_limits *out)
{
    const dcr_book *book = cover->book;
    const dcr__buyer_columns *c = &cover->buyers;
    const int64_t *own = dcr__facts_values(&book->facts[DCR_TABLE_BUYERS], DCR_BUYERS_OWN_LIMIT);
    dcr__total exposure = {0, 0};
    dcr__total limits = {0, 0};
    *out = (dcr__book_limits){0, 0, num_without_rate, num_without_rate};
    const bool all_ordinary = insures_ordinary(cover->policy);
    int64_t num_limits = 0;
    for (size_t b = 0; b < book->num_buyers; b++) {
        const bool is_good = c->status[b] == DCR_OK;
        c->credit_limit[b] = add_given(c->limit[b], c->top_up[b]);
        if (own != NULL && is_good) c->credit_limit[b] = add_given(c->credit_limit[b], own[b]);
        if (!is_good) continue;
        const dcr__buyer *buyer = &book->buyers[b];
        if (!(all_ordinary && is_ordinary(buyer)) &&
            dcr__buyer_is_excluded(cover->policy, buyer, cover->cause, cover->as_of))
            continue;
        dcr__total_add(&exposure, c->exposure[b]);
        if (c->limit[b] == DCR_NO_AMOUNT || c->limit[b] == 0 || !is_decided(c->limit_basis[b])) continue;
        dcr__total_add(&limits, c->limit[b]);
        num_limits++;
    }
    out->num_limits += num_limits;
    if (!dcr__total_get(&exposure, &out->exposure) || !dcr__total_get(&limits, &out->limits)) return DCR_E_OVERFLOW;
    if (num_limits == 0 && num_without_rate > 0) out->limits = DCR_NO_AMOUNT;
    return DCR_OK;
}
