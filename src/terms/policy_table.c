/* A policy read back: its terms with their source, and its plan, as result tables. */
#include <string.h>

#include "terms/policy.h"

/* Rows: per term of the registry, the values by their scopes whatever the order in which they were set, or the default. */
static size_t count_rows(const dcr_policy_builder *builder)
{
    size_t rows = builder->num_values;
    for (size_t i = 0; i < dcr__num_terms(); i++) {
        const dcr__term_row *row = dcr__term_at(i);
        if (row->need == NEED_DEFAULT && dcr__builder_find(builder, row->term, DCR_SCOPE_POLICY) == NULL) rows++;
    }
    return rows;
}

/* One text column in the making: twice over the rows, first to measure, then to write. */
typedef struct text_column {
    int64_t *offsets;
    char *bytes;
} text_column;

static dcr_status new_text(const dcr__heap *heap, size_t rows, size_t per_row, text_column *out)
{
    out->offsets = dcr__new_array(heap, rows + 1, sizeof *out->offsets);
    out->bytes = dcr__new_array(heap, rows * per_row + 1, 1);
    return out->offsets != NULL && out->bytes != NULL ? DCR_OK : DCR_E_NOMEM;
}

enum { TERM, SCOPE, SOURCE, NUMBER, SCOPE_OFFSETS, SCOPE_BYTES, TEXT_OFFSETS, TEXT_BYTES, PLAN_STEP, PLAN_OFFSETS,
       PLAN_BYTES };
enum { TEXT_PER_ROW = 64 };

static void put_row(dcr_policy *policy, size_t at, const dcr__value *value, int32_t source)
{
    const dcr__term_row *row = dcr__term_row_of(value->term);
    ((uint32_t *)policy->columns[TERM])[at] = (uint32_t)value->term;
    ((uint32_t *)policy->columns[SCOPE])[at] = (uint32_t)dcr__scope_kind(value->scope);
    ((uint32_t *)policy->columns[SOURCE])[at] = (uint32_t)source;
    ((int64_t *)policy->columns[NUMBER])[at] = value->number;
    int64_t *scope_offsets = policy->columns[SCOPE_OFFSETS];
    char *scope_bytes = policy->columns[SCOPE_BYTES];
    scope_offsets[at + 1] = scope_offsets[at] + (int64_t)dcr__scope_format(
        value->scope, scope_bytes + scope_offsets[at], TEXT_PER_ROW);
    int64_t *offsets = policy->columns[TEXT_OFFSETS];
    char *bytes = policy->columns[TEXT_BYTES];
    offsets[at + 1] = offsets[at] + (int64_t)dcr__value_format(
        row, value, policy->terms.currency, bytes + offsets[at], TEXT_PER_ROW);
}

/* Whether scope `a` is listed before `b`: the whole policy, then by kind, value and day. */
static bool is_before(dcr_term_scope a, dcr_term_scope b)
{
    const dcr_term_scope a_place = dcr__scope_without_day(a);
    const dcr_term_scope b_place = dcr__scope_without_day(b);
    return a_place != b_place ? a_place < b_place : a < b;
}

/* The value of a term that is listed next after scope `after` (NULL: the first), or NULL. */
static const dcr__value *next_value(const dcr_policy_builder *builder, int32_t term, const dcr_term_scope *after)
{
    const dcr__value *next = NULL;
    for (size_t k = 0; k < builder->num_values; k++) {
        const dcr__value *value = &builder->values[k];
        if (value->term != term || (after != NULL && !is_before(*after, value->scope))) continue;
        if (next == NULL || is_before(value->scope, next->scope)) next = value;
    }
    return next;
}

static void put_terms(dcr_policy *policy, const dcr_policy_builder *builder)
{
    size_t at = 0;
    for (size_t i = 0; i < dcr__num_terms(); i++) {
        const dcr__term_row *row = dcr__term_at(i);
        const dcr__value *value = next_value(builder, row->term, NULL);
        for (; value != NULL; value = next_value(builder, row->term, &value->scope))
            put_row(policy, at++, value, DCR_SOURCE_GIVEN);
        if (row->need != NEED_DEFAULT || dcr__builder_find(builder, row->term, DCR_SCOPE_POLICY) != NULL) continue;
        const dcr__value preset = {row->term, 0, 0, DCR_SCOPE_POLICY, row->preset};
        put_row(policy, at++, &preset, DCR_SOURCE_DEFAULT);
    }
}

static dcr_status fill_terms(dcr_policy *policy, const dcr_policy_builder *builder)
{
    const size_t rows = count_rows(builder);
    text_column scope = {NULL, NULL};
    text_column text = {NULL, NULL};
    const dcr_status scope_status = new_text(&policy->heap, rows, TEXT_PER_ROW, &scope);
    const dcr_status text_status = new_text(&policy->heap, rows, TEXT_PER_ROW, &text);
    policy->columns[SCOPE_OFFSETS] = scope.offsets;
    policy->columns[SCOPE_BYTES] = scope.bytes;
    policy->columns[TEXT_OFFSETS] = text.offsets;
    policy->columns[TEXT_BYTES] = text.bytes;
    for (int i = TERM; i <= NUMBER; i++) {
        policy->columns[i] = dcr__new_array(&policy->heap, rows, i == NUMBER ? 8 : 4);
        if (policy->columns[i] == NULL) return DCR_E_NOMEM;
    }
    if (scope_status != DCR_OK || text_status != DCR_OK) return DCR_E_NOMEM;
    put_terms(policy, builder);
    dcr_table *table = &policy->terms_table;
    dcr__table_init(table, DCR_TABLE_POLICY_TERMS, rows);
    dcr__table_set(table, DCR_POLICY_TERMS_TERM, policy->columns[TERM]);
    dcr__table_set(table, DCR_POLICY_TERMS_SCOPE, policy->columns[SCOPE]);
    dcr__table_set_text(table, DCR_POLICY_TERMS_SCOPE_VALUE, scope.bytes, scope.offsets);
    dcr__table_set(table, DCR_POLICY_TERMS_SOURCE, policy->columns[SOURCE]);
    dcr__table_set(table, DCR_POLICY_TERMS_NUMBER, policy->columns[NUMBER]);
    dcr__table_set_text(table, DCR_POLICY_TERMS_TEXT, text.bytes, text.offsets);
    return DCR_OK;
}

static dcr_status fill_plan(dcr_policy *policy)
{
    size_t length = 0;
    for (size_t i = 0; i < policy->num_steps; i++) length += strlen(policy->plan[i].clause);
    uint32_t *steps = dcr__new_array(&policy->heap, policy->num_steps, sizeof *steps);
    policy->columns[PLAN_STEP] = steps;
    int64_t *offsets = dcr__new_array(&policy->heap, policy->num_steps + 1, sizeof *offsets);
    policy->columns[PLAN_OFFSETS] = offsets;
    char *bytes = dcr__new_array(&policy->heap, length + 1, 1);
    policy->columns[PLAN_BYTES] = bytes;
    if (steps == NULL || offsets == NULL || bytes == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < policy->num_steps; i++) {
        const size_t clause = strlen(policy->plan[i].clause);
        steps[i] = (uint32_t)policy->plan[i].step;
        memcpy(bytes + offsets[i], policy->plan[i].clause, clause);
        offsets[i + 1] = offsets[i] + (int64_t)clause;
    }
    dcr_table *table = &policy->plan_table;
    dcr__table_init(table, DCR_TABLE_POLICY_PLAN, policy->num_steps);
    dcr__table_set(table, DCR_POLICY_PLAN_STEP, steps);
    dcr__table_set_text(table, DCR_POLICY_PLAN_CLAUSE, bytes, offsets);
    return DCR_OK;
}

dcr_status dcr__policy_fill_tables(dcr_policy *policy, const dcr_policy_builder *builder)
{
    const dcr_status status = fill_terms(policy, builder);
    return status == DCR_OK ? fill_plan(policy) : status;
}
