/* Freezing a policy: values become the fields that rules read. */
#include "terms/policy.h"

#include <assert.h>
#include <string.h>

#include "base/refuse.h"

static int64_t amount_of(const dcr_policy_builder *builder, int32_t term)
{
    const dcr__value *value = dcr__builder_find(builder, term, DCR_SCOPE_POLICY);
    return value != NULL ? value->number : DCR_NO_AMOUNT;
}

static int64_t scoped_or(const dcr_policy_builder *builder, int32_t term, dcr_scope kind, uint32_t at, int64_t otherwise)
{
    const dcr__value *value = dcr__builder_find(builder, term, dcr_scope_of(kind, at));
    return value != NULL ? value->number : otherwise;
}

/* A clock for a scope, else for the whole policy, else not given. */
static dcr__clock clock_of(const dcr_policy_builder *builder, int32_t term, int32_t anchor_term, dcr_term_scope scope)
{
    dcr__clock clock = {{(uint32_t)sizeof(dcr_period), 0, 0, 0}, 0};
    const dcr__value *value = dcr__builder_find(builder, term, scope);
    if (value == NULL) value = dcr__builder_find(builder, term, DCR_SCOPE_POLICY);
    if (value == NULL) return clock;
    clock.period.count = (int32_t)value->number;
    clock.period.unit = value->unit;
    clock.period.anchor_counts = value->anchor_counts;
    clock.anchor = anchor_term != 0 ? (int32_t)dcr__builder_number(builder, anchor_term) : DCR_CLOCK_ANCHOR_DUE_DATE;
    return clock;
}

static void read_contract(const dcr_policy_builder *b, dcr__terms *t)
{
    t->form = (int32_t)dcr__builder_number(b, DCR_TERM_FORM);
    t->period_from = (int32_t)dcr__builder_number(b, DCR_TERM_PERIOD_FROM);
    t->period_until = (int32_t)dcr__builder_number(b, DCR_TERM_PERIOD_UNTIL);
    t->attachment_basis = (int32_t)dcr__builder_number(b, DCR_TERM_ATTACHMENT_BASIS);
    t->currency = (dcr_currency)dcr__builder_number(b, DCR_TERM_CURRENCY);
    t->rounding = (dcr_rounding)dcr__builder_number(b, DCR_TERM_ROUNDING);
    t->rounding_moment = (int32_t)dcr__builder_number(b, DCR_TERM_ROUNDING_MOMENT);
    t->conversion_date = (int32_t)dcr__builder_number(b, DCR_TERM_CONVERSION_DATE);
    t->payment_allocation = (int32_t)dcr__builder_number(b, DCR_TERM_PAYMENT_ALLOCATION);
    t->percentage = dcr__builder_number(b, DCR_TERM_INSURED_PERCENTAGE);
    for (uint32_t i = 1; i < 3; i++) {
        t->percentage_by_limit_kind[i] =
            scoped_or(b, DCR_TERM_INSURED_PERCENTAGE, DCR_SCOPE_LIMIT_KIND, i, DCR_NO_RATIO);
        t->percentage_by_cause[i] = scoped_or(b, DCR_TERM_INSURED_PERCENTAGE, DCR_SCOPE_CAUSE, i, DCR_NO_RATIO);
        t->cause_insured[i] = scoped_or(b, DCR_TERM_CAUSE_INSURED, DCR_SCOPE_CAUSE, i,
                                        dcr__builder_number(b, DCR_TERM_CAUSE_INSURED)) != 0;
    }
}

static void read_cover(const dcr_policy_builder *b, dcr__terms *t)
{
    t->stop_of_cover = (int32_t)dcr__builder_number(b, DCR_TERM_STOP_OF_COVER);
    t->stop_boundary = (int32_t)dcr__builder_number(b, DCR_TERM_STOP_BOUNDARY);
    t->resume_of_cover = (int32_t)dcr__builder_number(b, DCR_TERM_RESUME_OF_COVER);
    t->disputed_stops_cover = dcr__builder_number(b, DCR_TERM_DISPUTED_STOPS_COVER) != 0;
    t->discretionary_limit = amount_of(b, DCR_TERM_DISCRETIONARY_LIMIT);
    t->discretionary_after_expiry = dcr__builder_number(b, DCR_TERM_DISCRETIONARY_AFTER_EXPIRY) != 0;
    t->limit_order_key = (int32_t)dcr__builder_number(b, DCR_TERM_LIMIT_ORDER_KEY);
    t->limit_filled_by = (int32_t)dcr__builder_number(b, DCR_TERM_LIMIT_FILLED_BY);
    t->invoice_limit_rule = (int32_t)dcr__builder_number(b, DCR_TERM_INVOICE_LIMIT_RULE);
    t->move_up = dcr__builder_number(b, DCR_TERM_MOVE_UP) != 0;
    t->affiliates_insured = dcr__builder_number(b, DCR_TERM_AFFILIATES_INSURED) != 0;
    t->public_buyers_insured = dcr__builder_number(b, DCR_TERM_PUBLIC_BUYERS_INSURED) != 0;
    t->private_individuals_insured = dcr__builder_number(b, DCR_TERM_PRIVATE_INDIVIDUALS_INSURED) != 0;
    t->vat_insured = dcr__builder_number(b, DCR_TERM_VAT_INSURED) != 0;
    t->disputed_insured = dcr__builder_number(b, DCR_TERM_DISPUTED_INSURED) != 0;
    t->letter_of_credit_insured = dcr__builder_number(b, DCR_TERM_LETTER_OF_CREDIT_INSURED) != 0;
    t->prepayment_insured = dcr__builder_number(b, DCR_TERM_PREPAYMENT_INSURED) != 0;
    t->overdue_at_inception = clock_of(b, DCR_TERM_OVERDUE_AT_INCEPTION, 0, DCR_SCOPE_POLICY);
}

static void read_claim(const dcr_policy_builder *b, dcr__terms *t)
{
    t->overdue_notice =
        clock_of(b, DCR_TERM_OVERDUE_NOTICE_PERIOD, DCR_TERM_OVERDUE_NOTICE_ANCHOR, DCR_SCOPE_POLICY);
    t->overdue_notice_missed = (int32_t)dcr__builder_number(b, DCR_TERM_OVERDUE_NOTICE_MISSED);
    t->claim_window = clock_of(b, DCR_TERM_CLAIM_WINDOW, DCR_TERM_CLAIM_WINDOW_ANCHOR, DCR_SCOPE_POLICY);
    t->indemnity = clock_of(b, DCR_TERM_INDEMNITY_PERIOD, DCR_TERM_INDEMNITY_ANCHOR, DCR_SCOPE_POLICY);
    t->claim_threshold = amount_of(b, DCR_TERM_CLAIM_THRESHOLD);
    t->threshold_mode = (int32_t)dcr__builder_number(b, DCR_TERM_THRESHOLD_MODE);
    t->threshold_compare = (int32_t)dcr__builder_number(b, DCR_TERM_THRESHOLD_COMPARE);
    t->threshold_measured_on = (int32_t)dcr__builder_number(b, DCR_TERM_THRESHOLD_MEASURED_ON);
    t->each_loss_deductible = amount_of(b, DCR_TERM_EACH_LOSS_DEDUCTIBLE);
    t->minimum_retention = amount_of(b, DCR_TERM_MINIMUM_RETENTION);
    t->aggregate_first_loss = amount_of(b, DCR_TERM_AGGREGATE_FIRST_LOSS);
    t->maximum_liability = amount_of(b, DCR_TERM_MAXIMUM_LIABILITY);
    t->maximum_liability_multiple = amount_of(b, DCR_TERM_MAXIMUM_LIABILITY_MULTIPLE);
    t->receipts_after_limit = (int32_t)dcr__builder_number(b, DCR_TERM_RECEIPTS_AFTER_LIMIT);
}

static dcr__country_terms terms_of_country(const dcr_policy_builder *b, uint32_t country)
{
    const dcr_term_scope scope = country != 0 ? dcr_scope_of(DCR_SCOPE_COUNTRY, country) : DCR_SCOPE_POLICY;
    const dcr__value *on_cover = dcr__builder_find(b, DCR_TERM_COUNTRY_ON_COVER, scope);
    dcr__country_terms terms;
    memset(&terms, 0, sizeof terms);
    terms.country = country;
    terms.on_cover =
        (on_cover != NULL ? on_cover->number : dcr__builder_number(b, DCR_TERM_COUNTRY_ON_COVER)) != 0;
    terms.payment_terms = clock_of(b, DCR_TERM_MAXIMUM_PAYMENT_TERMS, DCR_TERM_PAYMENT_TERMS_ANCHOR, scope);
    terms.extension = clock_of(b, DCR_TERM_MAXIMUM_EXTENSION_PERIOD, DCR_TERM_EXTENSION_ANCHOR, scope);
    terms.stop = clock_of(b, DCR_TERM_STOP_AGE, 0, scope);
    terms.waiting = clock_of(b, DCR_TERM_WAITING_PERIOD, DCR_TERM_WAITING_ANCHOR, scope);
    return terms;
}

static bool is_first_of_country(const dcr_policy_builder *builder, size_t ix)
{
    if (dcr__scope_kind(builder->values[ix].scope) != DCR_SCOPE_COUNTRY) return false;
    for (size_t i = 0; i < ix; i++)
        if (builder->values[i].scope == builder->values[ix].scope) return false;
    return true;
}

static dcr_status read_countries(dcr_policy *policy, const dcr_policy_builder *builder)
{
    size_t num_countries = 1;
    for (size_t i = 0; i < builder->num_values; i++) num_countries += is_first_of_country(builder, i);
    policy->countries = dcr__new_array(&policy->heap, num_countries, sizeof *policy->countries);
    if (policy->countries == NULL) return DCR_E_NOMEM;
    policy->countries[policy->num_countries++] = terms_of_country(builder, 0);
    for (size_t i = 0; i < builder->num_values; i++)
        if (is_first_of_country(builder, i))
            policy->countries[policy->num_countries++] =
                terms_of_country(builder, dcr__scope_value(builder->values[i].scope));
    return DCR_OK;
}

static dcr_status copy_plan(dcr_policy *policy, const dcr_policy_builder *builder)
{
    for (size_t i = 0; i < builder->num_steps; i++) {
        const size_t size = strlen(builder->plan[i].clause) + 1;
        char *clause = dcr__new_array(&policy->heap, size, 1);
        if (clause == NULL) return DCR_E_NOMEM;
        memcpy(clause, builder->plan[i].clause, size);
        policy->plan[policy->num_steps++] = (dcr__step){builder->plan[i].step, clause};
    }
    return DCR_OK;
}

static void destroy(dcr_policy *policy)
{
    const dcr__heap heap = policy->heap;
    for (size_t i = 0; i < policy->num_steps; i++) dcr__release(&heap, policy->plan[i].clause);
    for (size_t i = 0; i < sizeof policy->columns / sizeof policy->columns[0]; i++)
        dcr__release(&heap, policy->columns[i]);
    dcr__release(&heap, policy->countries);
    dcr_calendar_unref(policy->calendar);
    dcr__release(&heap, policy);
}

dcr_status dcr_policy_builder_finish(const dcr_policy_builder *builder, dcr_policy **out, dcr_error *err)
{
    if (builder == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "builder or out is NULL");
    dcr_status status = dcr__builder_validate(builder, err);
    if (status != DCR_OK) return status;
    dcr_policy *policy = dcr__new_array(&builder->heap, 1, sizeof *policy);
    if (policy == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for a policy");
    dcr__ref_init(&policy->ref);
    policy->heap = builder->heap;
    if (builder->calendar != NULL) policy->calendar = dcr_calendar_ref(builder->calendar);
    read_contract(builder, &policy->terms);
    read_cover(builder, &policy->terms);
    read_claim(builder, &policy->terms);
    status = read_countries(policy, builder);
    if (status == DCR_OK) status = copy_plan(policy, builder);
    if (status == DCR_OK) status = dcr__policy_fill_tables(policy, builder);
    if (status != DCR_OK) {
        destroy(policy);
        return dcr__refuse(err, status, "no memory for a policy");
    }
    *out = policy;
    return DCR_OK;
}

dcr_policy *dcr_policy_ref(const dcr_policy *policy)
{
    if (policy == NULL) return NULL;
    dcr_policy *held = (dcr_policy *)(uintptr_t)policy; /* only the count changes */
    dcr__ref_take(&held->ref);
    return held;
}

void dcr_policy_unref(const dcr_policy *policy)
{
    if (policy == NULL) return;
    dcr_policy *held = (dcr_policy *)(uintptr_t)policy;
    if (dcr__ref_drop(&held->ref)) destroy(held);
}

dcr_currency dcr_policy_currency(const dcr_policy *policy)
{
    return policy != NULL ? policy->terms.currency : 0;
}

const dcr_calendar *dcr_policy_calendar(const dcr_policy *policy)
{
    return policy != NULL ? policy->calendar : NULL;
}

const dcr_table *dcr_policy_table(const dcr_policy *policy, dcr_table_kind kind)
{
    if (policy == NULL) return NULL;
    if (kind == DCR_TABLE_POLICY_TERMS) return &policy->terms_table;
    return kind == DCR_TABLE_POLICY_PLAN ? &policy->plan_table : NULL;
}

const dcr__country_terms *dcr__policy_country(const dcr_policy *policy, uint32_t country)
{
    for (size_t i = 1; i < policy->num_countries && country != 0; i++)
        if (policy->countries[i].country == country) return &policy->countries[i];
    return &policy->countries[0];
}

int64_t dcr__policy_percentage(const dcr__terms *terms, int64_t limit_percentage, int32_t limit_kind, int32_t cause)
{
    assert(limit_kind >= 0 && limit_kind < 3);
    assert(cause >= 0 && cause < 3);
    if (limit_percentage != DCR_NO_RATIO) return limit_percentage;
    if (limit_kind != 0 && terms->percentage_by_limit_kind[limit_kind] != DCR_NO_RATIO)
        return terms->percentage_by_limit_kind[limit_kind];
    if (cause != 0 && terms->percentage_by_cause[cause] != DCR_NO_RATIO) return terms->percentage_by_cause[cause];
    return terms->percentage;
}
