#include "reader/compare.h"

#include "base/check.h"
#include "base/sized.h"
#include "delcredere/premium.h"
#include "num/amount.h"

void dcr_compare_options_init(dcr_compare_options *options, size_t size)
{
    static const dcr_compare_options init = DCR_COMPARE_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

/* ---- The question ---- */

static dcr_status check_premiums(const dcr__compare *c, dcr_error *err)
{
    if (c->asked.num_premiums > c->num_policies) return dcr__refuse(err, DCR_E_RANGE, "premiums: more of them than policies");
    for (size_t i = 0; i < c->asked.num_premiums; i++)
        if (c->asked.premiums[i] != DCR_NO_AMOUNT && c->asked.premiums[i] < 0)
            return dcr__refuse_at(err, DCR_E_AMOUNT_SIGN, 0, 0, 0, (int64_t)i, "premiums: must be at least 0");
    return DCR_OK;
}

static dcr_status check(const dcr__compare *c, dcr_error *err)
{
    if (c->num_policies == 0 || c->num_policies > DCR_COMPARE_MAX_POLICIES)
        return dcr__refuse(err, DCR_E_RANGE, "policies: give 1 to 64 of them");
    for (size_t i = 0; i < c->num_policies; i++) {
        if (c->policies[i] == NULL) return dcr__refuse(err, DCR_E_NULL, "policies: one is NULL");
        if (c->policies[i]->terms.currency != c->policies[0]->terms.currency)
            return dcr__refuse_at(err, DCR_E_CURRENCY, DCR_TERM_CURRENCY, 0, 0, (int64_t)i, "policies: all must have one currency");
    }
    if (c->asked.scenarios != NULL && dcr_table_kind_of(c->asked.scenarios) != DCR_TABLE_SCENARIOS)
        return dcr__refuse(err, DCR_E_UNKNOWN, "scenarios: give a table of the kind SCENARIOS");
    return check_premiums(c, err);
}

/* ---- What policies cost, and how they differ ---- */

dcr_status dcr__compare_premium(const dcr__compare *c, size_t policy, int64_t claims, int64_t *out, dcr_error *err)
{
    dcr_premium_options options = DCR_PREMIUM_OPTIONS_INIT;
    dcr_result *premium = NULL;
    *out = policy < c->asked.num_premiums ? c->asked.premiums[policy] : DCR_NO_AMOUNT;
    if (*out != DCR_NO_AMOUNT || dcr__term_choice(&c->policies[policy]->terms, DCR_TERM_PREMIUM_BASE) == 0) return DCR_OK;
    options.claims = dcr__max(claims, 0);
    DCR_TRY(dcr_premium_compute(c->policies[policy], c->book, &options, c->allocator, &premium, err));
    *out = dcr__result_int64(premium, DCR_PREMIUM_TOTALS_GROSS)[0];
    dcr_result_free(premium);
    return DCR_OK;
}

dcr_status dcr__compare_more(const dcr__compare *c, dcr_column from, dcr_column to, size_t num, dcr_error *err)
{
    dcr__tally sums = {.status = DCR_OK};
    const int64_t *values = dcr__result_int64(c->result, from);
    int64_t *more = dcr__result_int64(c->result, to);
    for (size_t i = 0; i < num * c->num_policies; i++) more[i] = dcr__tally_less(&sums, values[i], values[i % num]);
    return dcr__tally_end(&sums, err);
}

/* ---- One row for each policy ---- */

static dcr_status put_policy(const dcr__compare *c, size_t policy, dcr_error *err)
{
    const size_t num = c->num_scenarios;
    const int64_t *indemnity = dcr__result_int64(c->result, DCR_COMPARE_SCENARIOS_INDEMNITY) + policy * num;
    const int64_t *retained = dcr__result_int64(c->result, DCR_COMPARE_SCENARIOS_RETAINED) + policy * num;
    dcr__tally sums = {.status = DCR_OK};
    int64_t paid = 0, premium = 0, worst = num > 0 ? retained[0] : DCR_NO_AMOUNT;
    for (size_t i = 0; i < num; i++) {
        paid = dcr__tally_add(&sums, paid, indemnity[i]);
        worst = dcr__max(worst, retained[i]);
    }
    DCR_TRY(dcr__compare_premium(c, policy, 0, &premium, err));
    dcr__result_uint32(c->result, DCR_COMPARE_POLICIES_POLICY_IX)[policy] = (uint32_t)policy;
    dcr__result_uint32(c->result, DCR_COMPARE_POLICIES_BASE_IX)[policy] = c->asked.bases != NULL ? c->asked.bases[policy] : DCR_NO_INDEX;
    dcr__result_int64(c->result, DCR_COMPARE_POLICIES_PREMIUM)[policy] = premium;
    dcr__result_int64(c->result, DCR_COMPARE_POLICIES_NUM_SCENARIOS)[policy] = (int64_t)num;
    dcr__result_int64(c->result, DCR_COMPARE_POLICIES_INDEMNITY)[policy] = paid;
    dcr__result_int64(c->result, DCR_COMPARE_POLICIES_WORST_RETAINED)[policy] = worst;
    dcr__result_int64(c->result, DCR_COMPARE_POLICIES_NET_COST)[policy] = dcr__tally_less(&sums, premium, paid);
    return dcr__tally_end(&sums, err);
}

static dcr_status put_policies(const dcr__compare *c, dcr_error *err)
{
    for (size_t i = 0; i < c->num_policies; i++) DCR_TRY(put_policy(c, i, err));
    DCR_TRY(dcr__compare_more(c, DCR_COMPARE_POLICIES_PREMIUM, DCR_COMPARE_POLICIES_PREMIUM_MORE, 1, err));
    DCR_TRY(dcr__compare_more(c, DCR_COMPARE_POLICIES_INDEMNITY, DCR_COMPARE_POLICIES_INDEMNITY_MORE, 1, err));
    return dcr__compare_more(c, DCR_COMPARE_POLICIES_NET_COST, DCR_COMPARE_POLICIES_NET_COST_MORE, 1, err);
}

static dcr_status answer(dcr__compare *c, dcr_error *err)
{
    if (dcr__result_add(c->result, DCR_TABLE_COMPARE_POLICIES, c->num_policies) != DCR_OK)
        return dcr__refuse(err, DCR_E_NOMEM, "no memory for an answer");
    DCR_TRY(dcr__compare_days(c, err));
    DCR_TRY(dcr__compare_scenarios(c, err));
    return put_policies(c, err);
}

dcr_status dcr_compare_compute(
    const dcr_policy *const *policies, size_t num_policies, const dcr_book *book, const dcr_compare_options *options,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    dcr__compare c = {.policies = policies, .num_policies = num_policies, .book = book, .allocator = allocator};
    if (policies == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policies, book or out is NULL");
    dcr_status status = dcr__sized_read(&c.asked, sizeof c.asked, sizeof c.asked, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_COMPARE_OPTIONS_INIT");
    status = check(&c, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, policies[0]->terms.currency, &c.result, err);
    if (status != DCR_OK) return status;
    status = answer(&c, err);
    dcr__compare_release(&c);
    if (status == DCR_OK)
        *out = c.result;
    else
        dcr_result_free(c.result);
    return status;
}
