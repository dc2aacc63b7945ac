/* Freezing a policy: values become the fields that rules read. */
#include "terms/policy.h"

#include <assert.h>
#include <string.h>

#include "base/check.h"
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

/* A value for a scope. That of a country with a day is the latest of the term for the country up to the day, else the
 * undated one; each term by itself (wordings.md 8: schedules change, what counts is the day of shipment). */
static const dcr__value *value_for(const dcr_policy_builder *builder, int32_t term, dcr_term_scope scope)
{
    const dcr__value *found = dcr__builder_find(builder, term, dcr__scope_without_day(scope));
    int32_t latest = DCR_NO_DAY;
    for (size_t i = 0; i < builder->num_values; i++) {
        const dcr__value *value = &builder->values[i];
        const int32_t from_day = dcr__scope_from_day(value->scope);
        if (value->term != term || dcr__scope_without_day(value->scope) != dcr__scope_without_day(scope)) continue;
        if (from_day == DCR_NO_DAY || from_day > dcr__scope_from_day(scope) || from_day < latest) continue;
        latest = from_day;
        found = value;
    }
    return found != NULL ? found : dcr__builder_find(builder, term, DCR_SCOPE_POLICY);
}

/* A clock for a scope, else for the whole policy, else not given. */
static dcr__clock clock_of(const dcr_policy_builder *builder, int32_t term, int32_t anchor_term, dcr_term_scope scope)
{
    dcr__clock clock = {{(uint32_t)sizeof(dcr_period), 0, 0, 0}, 0};
    const dcr__value *value = value_for(builder, term, scope);
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
    for (uint32_t i = 1; i < DCR__NUM_LIMIT_KINDS; i++)
        t->percentage_by_limit_kind[i] =
            scoped_or(b, DCR_TERM_INSURED_PERCENTAGE, DCR_SCOPE_LIMIT_KIND, i, DCR_NO_RATIO);
    for (uint32_t i = 1; i < DCR__NUM_CAUSES; i++) {
        t->percentage_by_cause[i] = scoped_or(b, DCR_TERM_INSURED_PERCENTAGE, DCR_SCOPE_CAUSE, i, DCR_NO_RATIO);
        /* Insolvency and protracted default are insured unless not; any other cause only by its own name. */
        const int64_t otherwise =
            i <= DCR_CAUSE_PROTRACTED_DEFAULT ? dcr__builder_number(b, DCR_TERM_CAUSE_INSURED) : 0;
        t->cause_insured[i] = scoped_or(b, DCR_TERM_CAUSE_INSURED, DCR_SCOPE_CAUSE, i, otherwise) != 0;
    }
    int64_t *of_public = &t->percentage_by_cause[DCR_CAUSE_PUBLIC_BUYER_DEFAULT];
    if (*of_public == DCR_NO_RATIO && dcr__builder_number(b, DCR_TERM_PUBLIC_BUYER_AS) == DCR_PUBLIC_BUYER_AS_COMMERCIAL)
        *of_public = t->percentage_by_cause[DCR_CAUSE_PROTRACTED_DEFAULT];
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

/* The waiting period of protracted default: the cause's own, else the country's, else the policy's; and so its anchor,
 * apart from it. wordings.md 3.2. */
static dcr__clock waiting_of(const dcr_policy_builder *b, dcr_term_scope country)
{
    const dcr_term_scope cause = dcr_scope_of(DCR_SCOPE_CAUSE, DCR_CAUSE_PROTRACTED_DEFAULT);
    const bool has_own = dcr__builder_find(b, DCR_TERM_WAITING_PERIOD, cause) != NULL;
    dcr__clock clock = clock_of(b, DCR_TERM_WAITING_PERIOD, DCR_TERM_WAITING_ANCHOR, has_own ? cause : country);
    const dcr__value *anchor = dcr__builder_find(b, DCR_TERM_WAITING_ANCHOR, cause);
    if (anchor == NULL) anchor = value_for(b, DCR_TERM_WAITING_ANCHOR, country);
    if (anchor != NULL) clock.anchor = (int32_t)anchor->number;
    return clock;
}

static dcr__country_terms terms_of_country(const dcr_policy_builder *b, dcr_term_scope scope)
{
    const dcr__value *on_cover = value_for(b, DCR_TERM_COUNTRY_ON_COVER, scope);
    dcr__country_terms terms;
    memset(&terms, 0, sizeof terms);
    terms.country = dcr__scope_value(scope);
    terms.from_day = dcr__scope_from_day(scope);
    terms.on_cover =
        (on_cover != NULL ? on_cover->number : dcr__builder_number(b, DCR_TERM_COUNTRY_ON_COVER)) != 0;
    terms.payment_terms = clock_of(b, DCR_TERM_MAXIMUM_PAYMENT_TERMS, DCR_TERM_PAYMENT_TERMS_ANCHOR, scope);
    terms.extension = clock_of(b, DCR_TERM_MAXIMUM_EXTENSION_PERIOD, DCR_TERM_EXTENSION_ANCHOR, scope);
    terms.stop = clock_of(b, DCR_TERM_STOP_AGE, DCR_TERM_STOP_ANCHOR, scope);
    terms.waiting = waiting_of(b, scope);
    return terms;
}

static bool has_country(const dcr_policy *policy, uint32_t country, int32_t from_day)
{
    for (size_t i = 1; i < policy->num_countries; i++)
        if (policy->countries[i].country == country && policy->countries[i].from_day == from_day) return true;
    return false;
}

/* One entry for each country that is named, undated, and one for each of its days. */
static dcr_status read_countries(dcr_policy *policy, const dcr_policy_builder *builder)
{
    policy->countries = dcr__new_array(&policy->heap, 2 * builder->num_values + 1, sizeof *policy->countries);
    if (policy->countries == NULL) return DCR_E_NOMEM;
    policy->countries[policy->num_countries++] = terms_of_country(builder, DCR_SCOPE_POLICY);
    for (size_t i = 0; i < builder->num_values; i++) {
        const dcr_term_scope scope = builder->values[i].scope;
        if (dcr__scope_kind(scope) != DCR_SCOPE_COUNTRY) continue;
        const dcr_term_scope both[2] = {dcr__scope_without_day(scope), scope};
        for (size_t k = 0; k < 2; k++)
            if (!has_country(policy, dcr__scope_value(both[k]), dcr__scope_from_day(both[k])))
                policy->countries[policy->num_countries++] = terms_of_country(builder, both[k]);
    }
    return DCR_OK;
}

/* Every term by its number, for rules that read it there. */
static void read_all(const dcr_policy_builder *builder, dcr__terms *terms)
{
    for (size_t i = 0; i < DCR__TERM_SLOTS; i++) terms->number[i] = DCR_NO_AMOUNT;
    for (size_t i = 0; i < dcr__num_terms(); i++) {
        const dcr__term_row *row = dcr__term_at(i);
        assert(row->term < DCR__TERM_SLOTS);
        terms->period[row->term].size = (uint32_t)sizeof(dcr_period);
        if (row->need == NEED_DEFAULT) terms->number[row->term] = row->preset;
    }
    for (size_t i = 0; i < builder->num_values; i++) {
        const dcr__value *value = &builder->values[i];
        if (value->scope != DCR_SCOPE_POLICY) continue;
        terms->number[value->term] = value->number;
        if (value->unit == 0) continue;
        terms->period[value->term].count = (int32_t)value->number;
        terms->period[value->term].unit = value->unit;
        terms->period[value->term].anchor_counts = value->anchor_counts;
    }
}

static dcr_status copy_values(dcr_policy *policy, const dcr_policy_builder *builder)
{
    policy->values = dcr__new_array(&policy->heap, builder->num_values, sizeof *policy->values);
    if (policy->values == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < builder->num_values; i++) policy->values[policy->num_values++] = builder->values[i];
    return DCR_OK;
}

static dcr_status copy_tables(dcr_policy *policy, const dcr_policy_builder *builder)
{
    for (size_t i = 0; i < DCR__NUM_POLICY_TABLES; i++) {
        dcr_table shown;
        policy->tables[i].kind = builder->tables[i].kind;
        dcr__facts_show(&builder->tables[i], &shown);
        DCR_TRY(dcr__facts_append(&policy->heap, &policy->tables[i], &shown));
        dcr__facts_show(&policy->tables[i], &policy->shown[i]);
    }
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
    for (size_t i = 0; i < DCR__NUM_POLICY_TABLES; i++) dcr__facts_release(&heap, &policy->tables[i]);
    dcr__release(&heap, policy->values);
    dcr__release(&heap, policy->countries);
    dcr_calendar_unref(policy->calendar);
    dcr__release(&heap, policy);
}

/* Values of older terms that the first release did not have. */
static bool is_new_value(const dcr__value *value)
{
    return (value->term == DCR_TERM_ATTACHMENT_BASIS && value->number > DCR_ATTACHMENT_BASIS_INVOICE_DATE) ||
           dcr__scope_from_day(value->scope) != DCR_NO_DAY;
}

/* Terms and tables on premium, declarations, duties and parties say nothing about cover. */
static bool concerns_cover(int32_t term)
{
    return term < 300 || (term >= 310 && term < 330) || term >= 350;
}

static bool table_concerns_cover(dcr_table_kind kind)
{
    return kind != DCR_TABLE_POLICY_DUTIES && kind != DCR_TABLE_PARTIES && (int32_t)kind < DCR__SECOND_POLICY_TABLE;
}

/* Terms that came after the first release are numbered from here on: a policy that gives one of them, other than as its
 * default, is not one that the fast pass of cover knows. */
static bool is_usual(const dcr_policy_builder *builder)
{
    enum { FIRST_UNUSUAL = 200 };
    for (size_t i = 0; i < builder->num_values; i++) {
        const dcr__value *value = &builder->values[i];
        const dcr__term_row *row = dcr__term_row_of(value->term);
        if (value->term == DCR_TERM_INSURED_PERCENTAGE && dcr__scope_kind(value->scope) == DCR_SCOPE_COUNTRY) return false;
        if (is_new_value(value)) return false;
        if (value->term < FIRST_UNUSUAL || !concerns_cover(value->term)) continue;
        if (row->need != NEED_DEFAULT || value->scope != DCR_SCOPE_POLICY || value->number != row->preset) return false;
    }
    for (size_t i = 0; i < DCR__NUM_POLICY_TABLES; i++)
        if (builder->tables[i].rows > 0 && table_concerns_cover(builder->tables[i].kind)) return false;
    return true;
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
    read_all(builder, &policy->terms);
    policy->is_usual = is_usual(builder);
    status = read_countries(policy, builder);
    if (status == DCR_OK) status = copy_plan(policy, builder);
    if (status == DCR_OK) status = copy_values(policy, builder);
    if (status == DCR_OK) status = copy_tables(policy, builder);
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
    if (dcr_table_is_of_policy(kind)) return &policy->shown[dcr__policy_slot(kind)];
    return kind == DCR_TABLE_POLICY_PLAN ? &policy->plan_table : NULL;
}

const dcr__country_terms *dcr__policy_country(const dcr_policy *policy, uint32_t country)
{
    return dcr__policy_country_on(policy, country, DCR_NO_DAY);
}

const dcr__country_terms *dcr__policy_country_on(const dcr_policy *policy, uint32_t country, int32_t day)
{
    const dcr__country_terms *found = &policy->countries[0];
    for (size_t i = 1; i < policy->num_countries && country != 0; i++) {
        const dcr__country_terms *entry = &policy->countries[i];
        if (entry->country != country || entry->from_day > day) continue;
        if (found->country != country || entry->from_day > found->from_day) found = entry;
    }
    return found;
}

bool dcr__policy_country_is_dated(const dcr_policy *policy, uint32_t country)
{
    for (size_t i = 1; i < policy->num_countries && country != 0; i++)
        if (policy->countries[i].country == country && policy->countries[i].from_day != DCR_NO_DAY) return true;
    return false;
}

static const dcr__value *value_of_scope(const dcr_policy *policy, dcr_term term, dcr_term_scope scope)
{
    for (size_t i = 0; i < policy->num_values; i++)
        if (policy->values[i].term == (int32_t)term && policy->values[i].scope == scope) return &policy->values[i];
    return NULL;
}

/* 3.5: what a term has no value for by default of a public buyer, it may have by protracted default. */
static const dcr__value *scoped_value(const dcr_policy *policy, dcr_term term, dcr_term_scope scope)
{
    const dcr__value *found = value_of_scope(policy, term, scope);
    if (found != NULL || scope != dcr_scope_of(DCR_SCOPE_CAUSE, DCR_CAUSE_PUBLIC_BUYER_DEFAULT) ||
        policy->terms.number[DCR_TERM_PUBLIC_BUYER_AS] != DCR_PUBLIC_BUYER_AS_COMMERCIAL)
        return found;
    return value_of_scope(policy, term, dcr_scope_of(DCR_SCOPE_CAUSE, DCR_CAUSE_PROTRACTED_DEFAULT));
}

int64_t dcr__term_scoped(const dcr_policy *policy, dcr_term term, dcr_scope kind, uint32_t value)
{
    const dcr__value *found = scoped_value(policy, term, dcr_scope_of(kind, value));
    return found != NULL ? found->number : policy->terms.number[term];
}

int64_t dcr__term_of_country(const dcr_policy *policy, dcr_term term, uint32_t country, int32_t day)
{
    int64_t found = dcr__term_scoped(policy, term, DCR_SCOPE_COUNTRY, country);
    int32_t latest = DCR_NO_DAY;
    for (size_t i = 0; i < policy->num_values; i++) {
        const dcr__value *value = &policy->values[i];
        const int32_t from_day = dcr__scope_from_day(value->scope);
        if (value->term != (int32_t)term || from_day == DCR_NO_DAY || from_day > day || from_day < latest) continue;
        if (dcr__scope_without_day(value->scope) != dcr_scope_of(DCR_SCOPE_COUNTRY, country)) continue;
        latest = from_day;
        found = value->number;
    }
    return found;
}

dcr_period dcr__term_scoped_period(const dcr_policy *policy, dcr_term term, dcr_scope kind, uint32_t value)
{
    const dcr__value *found = scoped_value(policy, term, dcr_scope_of(kind, value));
    dcr_period period = policy->terms.period[term];
    if (found == NULL) return period;
    period.count = (int32_t)found->number;
    period.unit = found->unit;
    period.anchor_counts = found->anchor_counts;
    return period;
}

int64_t dcr__policy_percentage(const dcr__terms *terms, int64_t limit_percentage, int32_t limit_kind, int32_t cause)
{
    assert(limit_kind >= 0 && limit_kind < DCR__NUM_LIMIT_KINDS);
    assert(cause >= 0 && cause < DCR__NUM_CAUSES);
    if (limit_percentage != DCR_NO_RATIO) return limit_percentage;
    if (limit_kind != 0 && terms->percentage_by_limit_kind[limit_kind] != DCR_NO_RATIO)
        return terms->percentage_by_limit_kind[limit_kind];
    if (cause != 0 && terms->percentage_by_cause[cause] != DCR_NO_RATIO) return terms->percentage_by_cause[cause];
    return terms->percentage;
}
