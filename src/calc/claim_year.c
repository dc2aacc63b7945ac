/* The policy year that bears a claim, and what it has used up. */
#include "calc/claim.h"

static int32_t anniversary(int32_t period_from, int32_t years)
{
    const dcr_period period = {(uint32_t)sizeof(dcr_period), 12 * years, DCR_PERIOD_UNIT_MONTHS, 0};
    int32_t day = years > 0 ? DCR_DAY_MAX : DCR_DAY_MIN;
    (void)dcr__period_add(period_from, &period, NULL, &day);
    return day;
}

/* Years begin on the anniversaries of period_from; the last of the period ends with it. */
static void find_year(dcr_claim *claim)
{
    const dcr__terms *terms = &claim->policy->terms;
    const int32_t day = claim->loss_day != DCR_NO_DAY ? claim->loss_day : claim->options.as_of_day;
    int32_t years = dcr__civil_of(day).year - dcr__civil_of(terms->period_from).year;
    if (anniversary(terms->period_from, years) > day) years--;
    const bool is_outside = day < terms->period_from || day >= terms->period_until;
    claim->year.from_day = claim->year.until_day = DCR_NO_DAY;
    if (is_outside && dcr__term_choice(terms, DCR_TERM_POLICY_YEAR_RULE) == DCR_POLICY_YEAR_RULE_WITHIN_PERIOD) return;
    claim->year.from_day = anniversary(terms->period_from, years);
    claim->year.until_day = anniversary(terms->period_from, years + 1);
    if (day < terms->period_until && claim->year.until_day > terms->period_until)
        claim->year.until_day = terms->period_until;
}

/* What a counter is about: the policy, one kind of limit, or one country. */
typedef struct counter_key {
    uint32_t limit_kind, country;
} counter_key;

static const counter_key of_policy = {0, 0};

/* A counter from the question, else from the book, else `otherwise`. */
static int64_t counter(const dcr_claim *claim, int64_t asked, counter_key key, dcr_column column, int64_t otherwise)
{
    const dcr__facts *facts = &claim->book->facts[DCR_TABLE_COUNTERS];
    const int32_t *year = dcr__facts_values(facts, DCR_COUNTERS_YEAR_FROM_DAY);
    const uint32_t *kind = dcr__facts_values(facts, DCR_COUNTERS_LIMIT_KIND);
    const uint32_t *country = dcr__facts_values(facts, DCR_COUNTERS_COUNTRY);
    const int64_t *values = dcr__facts_values(facts, column);
    if (asked != DCR_NO_AMOUNT) return asked;
    if (claim->year.from_day == DCR_NO_DAY) return otherwise;
    for (size_t i = 0; values != NULL && i < facts->rows; i++) {
        if (claim->book->counter_refused[i] || year[i] != claim->year.from_day || values[i] == DCR_NO_AMOUNT) continue;
        const uint32_t row_kind = kind != NULL ? kind[i] : 0;
        const uint32_t row_country = country != NULL ? country[i] : 0;
        if (row_kind == key.limit_kind && row_country == key.country) return values[i];
    }
    return otherwise;
}

/* The first loss of a kind of limit, DCR_NO_AMOUNT without one of its own. */
static int64_t agreed_for(const dcr_policy *policy, uint32_t kind)
{
    const dcr_term_scope scope = dcr_scope_of(DCR_SCOPE_LIMIT_KIND, kind);
    for (size_t k = 0; k < policy->num_values; k++)
        if (policy->values[k].term == DCR_TERM_AGGREGATE_FIRST_LOSS && policy->values[k].scope == scope)
            return policy->values[k].number;
    return DCR_NO_AMOUNT;
}

static dcr_status first_losses(dcr_claim *claim)
{
    dcr__first_loss *losses = claim->year.first_loss;
    const dcr_claim_options *asked = &claim->options;
    size_t num_kinds = 0;
    losses[0].agreed = claim->policy->terms.aggregate_first_loss;
    losses[0].used = counter(claim, asked->first_loss_used, of_policy, DCR_COUNTERS_FIRST_LOSS_USED, 0);
    for (uint32_t kind = 1; kind < DCR__NUM_LIMIT_KINDS; kind++) {
        const counter_key key = {kind, 0};
        losses[kind].agreed = agreed_for(claim->policy, kind);
        if (losses[kind].agreed == DCR_NO_AMOUNT) continue;
        losses[kind].used = counter(claim, asked->kind_first_loss_used, key, DCR_COUNTERS_FIRST_LOSS_USED, 0);
        num_kinds++;
    }
    return asked->kind_first_loss_used != DCR_NO_AMOUNT && num_kinds != 1 ? DCR_E_RANGE : DCR_OK;
}

static int64_t premium(const dcr_claim *claim)
{
    const dcr_claim_options *asked = &claim->options;
    switch (dcr__term_choice(&claim->policy->terms, DCR_TERM_MAXIMUM_LIABILITY_BASE)) {
    case DCR_MAXIMUM_LIABILITY_BASE_PREMIUM_EARNED:
        return counter(claim, asked->premium_earned, of_policy, DCR_COUNTERS_PREMIUM_EARNED, DCR_NO_AMOUNT);
    case DCR_MAXIMUM_LIABILITY_BASE_PREMIUM_MINIMUM:
        return counter(claim, asked->premium_minimum, of_policy, DCR_COUNTERS_PREMIUM_MINIMUM, DCR_NO_AMOUNT);
    default:
        return counter(claim, asked->premium_paid, of_policy, DCR_COUNTERS_PREMIUM_PAID, DCR_NO_AMOUNT);
    }
}

dcr_status dcr__claim_year(dcr_claim *claim)
{
    const dcr_claim_options *asked = &claim->options;
    const counter_key of_country = {0, claim->book->buyers[asked->buyer_ix].country};
    dcr__year *year = &claim->year;
    find_year(claim);
    DCR_TRY(first_losses(claim));
    year->liability_used = counter(claim, asked->liability_used, of_policy, DCR_COUNTERS_LIABILITY_USED, 0);
    year->country_paid = asked->country_paid != DCR_NO_AMOUNT ? asked->country_paid : 0;
    if (of_country.country != 0)
        year->country_paid = counter(claim, asked->country_paid, of_country, DCR_COUNTERS_LIABILITY_USED, 0);
    year->premium = premium(claim);
    return DCR_OK;
}
