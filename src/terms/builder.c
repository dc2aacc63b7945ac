/* Setting terms and steps. Each setter checks its value; terms are checked against one another at the end. */
#include "terms/builder.h"

#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "base/sized.h"

dcr_term_scope dcr_scope_of(dcr_scope kind, uint32_t value)
{
    return (dcr_term_scope)((uint32_t)kind & 0xff) << 32 | value;
}

dcr_term_scope dcr_scope_of_country(uint32_t country, int32_t from_day)
{
    const dcr_term_scope scope = dcr_scope_of(DCR_SCOPE_COUNTRY, country);
    if (from_day < DCR_DAY_MIN || from_day > DCR_DAY_MAX) return scope;
    return scope | (dcr_term_scope)((int64_t)from_day - DCR_DAY_MIN + 1) << 40;
}

dcr_status dcr_policy_builder_new(const dcr_allocator *allocator, dcr_policy_builder **out, dcr_error *err)
{
    if (out == NULL) return dcr__refuse(err, DCR_E_NULL, "out is NULL");
    dcr__heap heap;
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    dcr_policy_builder *builder = dcr__new_array(&heap, 1, sizeof *builder);
    if (builder == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for a policy");
    builder->heap = heap;
    for (size_t i = 0; i < DCR__NUM_POLICY_TABLES; i++)
        builder->tables[i].kind = dcr__policy_table_of(i);
    *out = builder;
    return DCR_OK;
}

void dcr_policy_builder_free(dcr_policy_builder *builder)
{
    if (builder == NULL) return;
    const dcr__heap heap = builder->heap;
    for (size_t i = 0; i < builder->num_steps; i++) dcr__release(&heap, builder->plan[i].clause);
    for (size_t i = 0; i < DCR__NUM_POLICY_TABLES; i++) dcr__facts_release(&heap, &builder->tables[i]);
    dcr__release(&heap, builder->values);
    dcr_calendar_unref(builder->calendar);
    dcr__release(&heap, builder);
}

const dcr__value *dcr__builder_find(const dcr_policy_builder *builder, int32_t term, dcr_term_scope scope)
{
    for (size_t i = 0; i < builder->num_values; i++)
        if (builder->values[i].term == term && builder->values[i].scope == scope) return &builder->values[i];
    return NULL;
}

int64_t dcr__builder_number(const dcr_policy_builder *builder, int32_t term)
{
    const dcr__value *value = dcr__builder_find(builder, term, DCR_SCOPE_POLICY);
    if (value != NULL) return value->number;
    const dcr__term_row *row = dcr__term_row_of(term);
    return row->need == NEED_DEFAULT ? row->preset : 0;
}

bool dcr__builder_has(const dcr_policy_builder *builder, int32_t term)
{
    for (size_t i = 0; i < builder->num_values; i++)
        if (builder->values[i].term == term) return true;
    return false;
}

int dcr__builder_step(const dcr_policy_builder *builder, int32_t step)
{
    for (size_t i = 0; i < builder->num_steps; i++)
        if (builder->plan[i].step == step) return (int)i;
    return -1;
}

static bool is_scope_value(dcr_term_scope scope)
{
    const uint32_t value = dcr__scope_value(scope);
    const bool is_dated = dcr__scope_from_day(scope) != DCR_NO_DAY;
    if (is_dated && dcr__scope_kind(scope) != DCR_SCOPE_COUNTRY) return false;
    switch (dcr__scope_kind(scope)) {
    case 0:
        return value == 0;
    case DCR_SCOPE_LIMIT_KIND:
        return dcr_choice_name(DCR_GROUP_LIMIT_KIND, (int32_t)value) != NULL;
    case DCR_SCOPE_CAUSE:
        return dcr_choice_name(DCR_GROUP_CAUSE, (int32_t)value) != NULL;
    case DCR_SCOPE_CONDITION:
        return dcr_choice_name(DCR_GROUP_CONDITION, (int32_t)value) != NULL;
    case DCR_SCOPE_DEDUCTION:
        return dcr_choice_name(DCR_GROUP_DEDUCTION, (int32_t)value) != NULL;
    case DCR_SCOPE_COUNTRY: {
        const char letters[3] = {(char)(value >> 8), (char)(value & 0xff), '\0'};
        return value <= 0xffff && dcr_country_find(letters) == value;
    }
    default:
        return false;
    }
}

/* Row of a term that may be given for this scope, or NULL with the refusal in *status. */
static const dcr__term_row *row_for(
    const dcr_policy_builder *builder, dcr_term term, dcr_term_scope scope, dcr_status *status, dcr_error *err)
{
    if (builder == NULL) {
        *status = dcr__refuse(err, DCR_E_NULL, "builder is NULL");
        return NULL;
    }
    const dcr__term_row *row = dcr__term_row_of((int32_t)term);
    if (row == NULL) {
        *status = dcr__refuse_f(err, DCR_E_UNKNOWN, 0, "there is no term %d", (int)term);
        return NULL;
    }
    if (!dcr_term_allows_scope(term, (dcr_scope)dcr__scope_kind(scope)) || !is_scope_value(scope)) {
        *status = dcr__refuse_f(err, DCR_E_TERM_SCOPE, row->term, "%s: cannot be given for this scope", row->name);
        return NULL;
    }
    return row;
}

static dcr_status store(dcr_policy_builder *builder, const dcr__value *value, dcr_error *err)
{
    for (size_t i = 0; i < builder->num_values; i++) {
        dcr__value *held = &builder->values[i];
        if (held->term != value->term || held->scope != value->scope) continue;
        *held = *value;
        return DCR_OK;
    }
    dcr__value *moved = dcr__grow(&builder->heap, builder->values, &builder->capacity, builder->num_values + 1,
                                  sizeof *moved);
    if (moved == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for a term");
    builder->values = moved;
    builder->values[builder->num_values++] = *value;
    return DCR_OK;
}

dcr_status dcr_policy_builder_set_number(
    dcr_policy_builder *builder, dcr_term term, dcr_term_scope scope, int64_t number, dcr_error *err)
{
    dcr_status status = DCR_OK;
    const dcr__term_row *row = row_for(builder, term, scope, &status, err);
    if (row == NULL) return status;
    const dcr__value value = {row->term, 0, 0, scope, number};
    status = dcr__value_check(row, &value, err);
    return status == DCR_OK ? store(builder, &value, err) : status;
}

dcr_status dcr_policy_builder_set_period(
    dcr_policy_builder *builder, dcr_term term, dcr_term_scope scope, const dcr_period *period, dcr_error *err)
{
    dcr_status status = DCR_OK;
    const dcr__term_row *row = row_for(builder, term, scope, &status, err);
    if (row == NULL) return status;
    dcr_period known;
    status = dcr__sized_read(&known, sizeof known, sizeof known, period);
    if (status != DCR_OK) return dcr__refuse(err, status, "period is NULL or of unknown size");
    if (row->type != DCR_TERM_TYPE_PERIOD)
        return dcr__refuse_f(err, DCR_E_TYPE, row->term, "%s: is not a period", row->name);
    const dcr__value value = {row->term, known.unit, known.anchor_counts, scope, known.count};
    status = dcr__value_check(row, &value, err);
    return status == DCR_OK ? store(builder, &value, err) : status;
}

dcr_status dcr_policy_builder_set_text(
    dcr_policy_builder *builder, dcr_term term, dcr_term_scope scope, const char *text, dcr_error *err)
{
    dcr_status status = DCR_OK;
    const dcr__term_row *row = row_for(builder, term, scope, &status, err);
    if (row == NULL) return status;
    if (text == NULL) return dcr__refuse_f(err, DCR_E_NULL, row->term, "%s: text is NULL", row->name);
    const dcr__value *currency = dcr__builder_find(builder, DCR_TERM_CURRENCY, DCR_SCOPE_POLICY);
    dcr__value value = {row->term, 0, 0, scope, 0};
    status = dcr__value_parse(row, text, currency != NULL ? (dcr_currency)currency->number : 0, &value, err);
    if (status == DCR_OK) status = dcr__value_check(row, &value, err);
    return status == DCR_OK ? store(builder, &value, err) : status;
}

dcr_status dcr_policy_builder_add_step(
    dcr_policy_builder *builder, dcr_step step, const char *clause, dcr_error *err)
{
    if (builder == NULL) return dcr__refuse(err, DCR_E_NULL, "builder is NULL");
    if (dcr_choice_name(DCR_GROUP_STEP, (int32_t)step) == NULL)
        return dcr__refuse_f(err, DCR_E_UNKNOWN, 0, "there is no step %d", (int)step);
    if (dcr__builder_step(builder, (int32_t)step) >= 0)
        return dcr__refuse_f(err, DCR_E_PLAN, 0, "step %s stands in the plan already",
                             dcr_choice_name(DCR_GROUP_STEP, (int32_t)step));
    const size_t length = clause != NULL ? strlen(clause) : 0;
    char *copy = dcr__new_array(&builder->heap, length + 1, 1);
    if (copy == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for a step");
    if (length > 0) memcpy(copy, clause, length);
    builder->plan[builder->num_steps++] = (dcr__step){(int32_t)step, copy};
    return DCR_OK;
}

dcr_status dcr_policy_builder_append(dcr_policy_builder *builder, const dcr_table *table, dcr_error *err)
{
    if (builder == NULL || table == NULL) return dcr__refuse(err, DCR_E_NULL, "builder or table is NULL");
    if (!dcr_table_is_of_policy(table->kind))
        return dcr__refuse_at(err, DCR_E_UNKNOWN, 0, (int32_t)table->kind, 0, -1, "not a table of a policy");
    dcr__facts *facts = &builder->tables[dcr__policy_slot(table->kind)];
    return dcr__facts_append_checked(&builder->heap, facts, table, err);
}

dcr_status dcr_policy_builder_set_calendar(
    dcr_policy_builder *builder, const dcr_calendar *calendar, dcr_error *err)
{
    if (builder == NULL || calendar == NULL) return dcr__refuse(err, DCR_E_NULL, "builder or calendar is NULL");
    dcr_calendar *held = dcr_calendar_ref(calendar);
    dcr_calendar_unref(builder->calendar);
    builder->calendar = held;
    return DCR_OK;
}
