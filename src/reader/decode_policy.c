/* A policy with another plan and other terms. docs/readers/decoder.md, The catalogue. */
#include <string.h>

#include "base/check.h"
#include "reader/decode.h"
#include "terms/policy.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* The amounts that go with a step that is left out: for the whole policy, for single scopes, or both. */
typedef struct amount_row {
    int32_t step;
    int32_t term;
    bool is_of_policy, is_of_scopes;
} amount_row;

static const amount_row amounts[] = {
    {DCR_STEP_THRESHOLD, DCR_TERM_CLAIM_THRESHOLD, true, true},
    {DCR_STEP_EACH_LOSS, DCR_TERM_EACH_LOSS_DEDUCTIBLE, true, true},
    {DCR_STEP_MINIMUM_RETENTION, DCR_TERM_MINIMUM_RETENTION, true, true},
    {DCR_STEP_FIRST_LOSS, DCR_TERM_AGGREGATE_FIRST_LOSS, true, false},
    {DCR_STEP_KIND_FIRST_LOSS, DCR_TERM_AGGREGATE_FIRST_LOSS, false, true},
    {DCR_STEP_MAXIMUM_LIABILITY, DCR_TERM_MAXIMUM_LIABILITY, true, true},
    {DCR_STEP_MAXIMUM_LIABILITY, DCR_TERM_MAXIMUM_LIABILITY_MULTIPLE, true, true},
    {DCR_STEP_MAXIMUM_LIABILITY, DCR_TERM_MAXIMUM_LIABILITY_FLOOR, true, true},
    {DCR_STEP_MAXIMUM_LIABILITY, DCR_TERM_MAXIMUM_LIABILITY_CEILING, true, true},
    {DCR_STEP_COUNTRY_CAP, DCR_TERM_COUNTRY_MAXIMUM, true, true},
    {DCR_STEP_REGULATORY_CAP, DCR_TERM_REGULATORY_MAXIMUM_PERCENTAGE, true, true},
};

/* ---- The plan ---- */

typedef struct plan {
    dcr__step steps[DCR__MAX_STEPS];
    size_t num;
} plan;

static size_t place_of(const plan *p, int32_t step)
{
    size_t at = 0;
    while (at < p->num && p->steps[at].step != step) at++;
    return at;
}

static void take_out(plan *p, size_t at)
{
    memmove(&p->steps[at], &p->steps[at + 1], (p->num - at - 1) * sizeof p->steps[0]);
    p->num--;
}

static void put_in(plan *p, size_t at, const dcr__step *step)
{
    memmove(&p->steps[at + 1], &p->steps[at], (p->num - at) * sizeof p->steps[0]);
    p->steps[at] = *step;
    p->num++;
}

/* The limit caps debt by one step and payment by another: one goes, and the other stands beside the percentage. */
static void change_basis(plan *p, int64_t basis)
{
    const bool is_net = basis == DCR_LIMIT_BASIS_NET_INDEMNITY;
    const size_t at = place_of(p, is_net ? DCR_STEP_LIMIT : DCR_STEP_BUYER_CAP);
    if (at == p->num) return;
    const dcr__step other = {is_net ? DCR_STEP_BUYER_CAP : DCR_STEP_LIMIT, p->steps[at].clause};
    take_out(p, at);
    const size_t percentage = place_of(p, DCR_STEP_PERCENTAGE);
    put_in(p, percentage < p->num && is_net ? percentage + 1 : percentage, &other);
}

static void change_plan(plan *p, const dcr__decode_change *change)
{
    const size_t at = place_of(p, change->step);
    if (change->change == DCR_DECODING_CHANGE_TERM && change->term == DCR_TERM_LIMIT_BASIS) change_basis(p, change->value);
    if (change->change == DCR_DECODING_CHANGE_STEP_LEFT_OUT && at < p->num) take_out(p, at);
    if (change->change != DCR_DECODING_CHANGE_STEP_MOVED || at == p->num) return;
    const dcr__step step = p->steps[at];
    take_out(p, at);
    put_in(p, (size_t)change->to_place - 1, &step);
}

static dcr_status add_plan(const dcr_policy *policy, const dcr__decode_set *set, dcr_policy_builder *builder)
{
    plan p = {.num = policy->num_steps};
    memcpy(p.steps, policy->plan, policy->num_steps * sizeof p.steps[0]);
    for (size_t i = 0; i < set->num; i++) change_plan(&p, set->changes[i]);
    for (size_t i = 0; i < p.num; i++)
        DCR_TRY(dcr_policy_builder_add_step(builder, (dcr_step)p.steps[i].step, p.steps[i].clause, NULL));
    return DCR_OK;
}

/* ---- The terms ---- */

static bool takes_away(const dcr__decode_change *change, const dcr__value *value)
{
    if (change->change == DCR_DECODING_CHANGE_TERM) return change->term == value->term;
    if (change->change != DCR_DECODING_CHANGE_STEP_LEFT_OUT) return false;
    const bool is_of_policy = value->scope == DCR_SCOPE_POLICY;
    for (size_t i = 0; i < COUNT(amounts); i++)
        if (amounts[i].step == change->step && amounts[i].term == value->term &&
            (is_of_policy ? amounts[i].is_of_policy : amounts[i].is_of_scopes))
            return true;
    return false;
}

static bool is_away(const dcr__decode_set *set, const dcr__value *value)
{
    for (size_t i = 0; i < set->num; i++)
        if (takes_away(set->changes[i], value)) return true;
    return false;
}

static dcr_status add_terms(const dcr_policy *policy, const dcr__decode_set *set, dcr_policy_builder *builder)
{
    builder->values = dcr__grow(&builder->heap, NULL, &builder->capacity, policy->num_values + set->num, sizeof *builder->values);
    if (builder->values == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < policy->num_values; i++)
        if (!is_away(set, &policy->values[i])) builder->values[builder->num_values++] = policy->values[i];
    for (size_t i = 0; i < set->num; i++) {
        const dcr__decode_change *change = set->changes[i];
        const dcr__value value = {change->term, 0, 0, DCR_SCOPE_POLICY, change->value};
        if (change->change == DCR_DECODING_CHANGE_TERM) builder->values[builder->num_values++] = value;
    }
    return DCR_OK;
}

static dcr_status add_tables(const dcr_policy *policy, dcr_policy_builder *builder)
{
    for (size_t i = 0; i < DCR__NUM_POLICY_TABLES; i++)
        if (policy->shown[i].rows > 0) DCR_TRY(dcr_policy_builder_append(builder, &policy->shown[i], NULL));
    return DCR_OK;
}

dcr_status dcr__decode_policy(const dcr__decode *d, const dcr__decode_set *set, dcr_policy **out)
{
    dcr_policy_builder *builder = NULL;
    DCR_TRY(dcr_policy_builder_new(d->allocator, &builder, NULL));
    dcr_status status = add_terms(d->policy, set, builder);
    if (status == DCR_OK) status = add_plan(d->policy, set, builder);
    if (status == DCR_OK) status = add_tables(d->policy, builder);
    if (status == DCR_OK && d->policy->calendar != NULL)
        status = dcr_policy_builder_set_calendar(builder, d->policy->calendar, NULL);
    if (status == DCR_OK) status = dcr_policy_builder_finish(builder, out, NULL);
    dcr_policy_builder_free(builder);
    return status;
}
