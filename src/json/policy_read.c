/* Policies from documents. Which terms there are, their types and scopes come from the registry; the text of a value
 * is read by the core. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "delcredere/json.h"
#include "json/calendar_read.h"
#include "json/facts.h"
#include "json/load.h"
#include "json/rows_read.h"
#include "json/value.h"

/* What to write for a term whose value came as a number, list or the like. */
static dcr_status refuse_term_type(dcr_error *err, const dcj_place *place, dcr_term term)
{
    char choices[160];
    switch (dcr_term_type_of(term)) {
    case DCR_TERM_TYPE_MONEY: return dcj_refuse(err, DCR_E_JSON_TYPE, place, "%s", dcj_remedy_money);
    case DCR_TERM_TYPE_RATIO: return dcj_refuse(err, DCR_E_JSON_TYPE, place, "%s", dcj_remedy_ratio);
    case DCR_TERM_TYPE_DAY: return dcj_refuse(err, DCR_E_JSON_TYPE, place, "%s", dcj_remedy_day);
    case DCR_TERM_TYPE_FLAG: return dcj_refuse(err, DCR_E_JSON_TYPE, place, "write true or false");
    case DCR_TERM_TYPE_CURRENCY: return dcj_refuse(err, DCR_E_JSON_TYPE, place, "%s", dcj_remedy_currency);
    case DCR_TERM_TYPE_NUMBER: return dcj_refuse(err, DCR_E_JSON_TYPE, place, "write a whole number");
    case DCR_TERM_TYPE_PERIOD:
        return dcj_refuse(err, DCR_E_JSON_TYPE, place, "write the period as text: \"60 days\"");
    default: break;
    }
    dcj_list_choices(dcr_term_group(term), choices, sizeof choices);
    return dcj_refuse(err, DCR_E_JSON_TYPE, place, "write one of these as text: %s", choices);
}

/* One value of a term for one scope. */
static dcr_status set_value(dcr_policy_builder *builder, dcr_term term, dcr_term_scope scope, const json_t *value,
                            const dcj_place *place, dcr_error *err)
{
    if (json_is_null(value)) return DCR_OK;
    char digits[24] = "";
    if (json_is_integer(value) && dcr_term_type_of(term) == DCR_TERM_TYPE_NUMBER)
        (void)snprintf(digits, sizeof digits, "%lld", (long long)json_integer_value(value));
    const bool is_flag = json_is_boolean(value) && dcr_term_type_of(term) == DCR_TERM_TYPE_FLAG;
    if (!is_flag && digits[0] == '\0' && !json_is_string(value)) return refuse_term_type(err, place, term);

    const char *text = digits[0] != '\0' ? digits : json_string_value(value);
    if (is_flag) text = json_is_true(value) ? "yes" : "no";
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcr_policy_builder_set_text(builder, term, scope, text, &inner);
    return status == DCR_OK ? DCR_OK : dcj_pass(err, place, &inner);
}

static uint32_t scope_value(dcr_scope kind, const char *name)
{
    switch (kind) {
    case DCR_SCOPE_LIMIT_KIND: return (uint32_t)dcr_choice_find(DCR_GROUP_LIMIT_KIND, name, strlen(name));
    case DCR_SCOPE_CAUSE: return (uint32_t)dcr_choice_find(DCR_GROUP_CAUSE, name, strlen(name));
    case DCR_SCOPE_CONDITION: return (uint32_t)dcr_choice_find(DCR_GROUP_CONDITION, name, strlen(name));
    case DCR_SCOPE_DEDUCTION: return (uint32_t)dcr_choice_find(DCR_GROUP_DEDUCTION, name, strlen(name));
    case DCR_SCOPE_COUNTRY: return dcr_country_find(name);
    default: return 0;
    }
}

/* A country may carry the day from which the value holds: "DE@2026-03-01". DCR_SCOPE_POLICY when there is no such value. */
static dcr_term_scope scope_named(dcr_scope kind, const char *name)
{
    char country[3] = "";
    int32_t from = DCR_NO_DAY;
    if (kind != DCR_SCOPE_COUNTRY || strlen(name) < 3 || name[2] != '@') {
        const uint32_t number = scope_value(kind, name);
        return number != 0 ? dcr_scope_of(kind, number) : DCR_SCOPE_POLICY;
    }
    memcpy(country, name, 2);
    const uint32_t number = dcr_country_find(country);
    if (number == 0 || dcr_day_parse(name + 3, strlen(name + 3), &from, NULL) != DCR_OK) return DCR_SCOPE_POLICY;
    return dcr_scope_of_country(number, from);
}

static dcr_status refuse_scope_value(dcr_error *err, const dcj_place *place, dcr_scope kind)
{
    char choices[160] = "two capital letters of ISO 3166, such as \"DE\", or with a day: \"DE@2026-03-01\"";
    if (kind == DCR_SCOPE_CONDITION) dcj_list_choices(DCR_GROUP_CONDITION, choices, sizeof choices);
    if (kind == DCR_SCOPE_DEDUCTION) dcj_list_choices(DCR_GROUP_DEDUCTION, choices, sizeof choices);
    if (kind == DCR_SCOPE_LIMIT_KIND) dcj_list_choices(DCR_GROUP_LIMIT_KIND, choices, sizeof choices);
    if (kind == DCR_SCOPE_CAUSE) dcj_list_choices(DCR_GROUP_CAUSE, choices, sizeof choices);
    return dcj_refuse(err, DCR_E_JSON_KEY, place, "no such %s; write %s",
                            dcr_choice_name(DCR_GROUP_SCOPE, (int32_t)kind), choices);
}

/* The values of a term for one kind of scope: {"insolvency": "95%"}. */
static dcr_status set_scope(dcr_policy_builder *builder, dcr_term term, dcr_scope kind, const json_t *values,
                            const dcj_place *place, dcr_error *err)
{
    if (json_is_null(values)) return DCR_OK;
    if (!json_is_object(values))
        return dcj_refuse(err, DCR_E_JSON_TYPE, place, "write an object from the %s to its value",
                                dcr_choice_name(DCR_GROUP_SCOPE, (int32_t)kind));
    const char *name;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)values, name, value) {
        const dcj_place value_place = dcj_at_key(place, name);
        const dcr_term_scope scope = scope_named(kind, name);
        if (scope == DCR_SCOPE_POLICY) return refuse_scope_value(err, &value_place, kind);
        const dcr_status status = set_value(builder, term, scope, value, &value_place, err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

/* A key of a term given as an object: "policy", or a kind of scope that the term may be given for. */
static dcr_status set_scoped(dcr_policy_builder *builder, dcr_term term, const char *key, const json_t *value,
                             const dcj_place *place, dcr_error *err)
{
    if (strcmp(key, "policy") == 0) return set_value(builder, term, DCR_SCOPE_POLICY, value, place, err);

    const dcr_scope kind = (dcr_scope)dcr_choice_find(DCR_GROUP_SCOPE, key, strlen(key));
    if (kind == DCR_SCOPE_UNSET) {
        char kinds[80];
        dcj_list_choices(DCR_GROUP_SCOPE, kinds, sizeof kinds);
        return dcj_refuse(err, DCR_E_JSON_KEY, place, "no such scope; write one of: policy, %s", kinds);
    }
    if (!dcr_term_allows_scope(term, kind))
        return dcj_refuse(err, DCR_E_TERM_SCOPE, place, "the term %s cannot be given by %s; give it for \"policy\"",
                                dcr_term_name(term), key);
    return set_scope(builder, term, kind, value, place, err);
}

static dcr_status set_term(
    dcr_policy_builder *builder, dcr_term term, const json_t *value, const dcj_place *place, dcr_error *err)
{
    if (!json_is_object(value)) return set_value(builder, term, DCR_SCOPE_POLICY, value, place, err);
    const char *key;
    json_t *scoped;
    json_object_foreach((json_t *)(uintptr_t)value, key, scoped) {
        const dcj_place scope_place = dcj_at_key(place, key);
        const dcr_status status = set_scoped(builder, term, key, scoped, &scope_place, err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

static dcr_status refuse_term(dcr_error *err, const dcj_place *place)
{
    dcj_nearest nearest = {.wanted = place->key};
    for (size_t ix = 0; dcr_term_at(ix) != DCR_TERM_UNSET; ix++) {
        const char *name = dcr_term_name(dcr_term_at(ix));
        dcj_nearest_consider(&nearest, name, strlen(name));
    }
    return dcj_refuse_key(err, place, "term", &nearest);
}

static dcr_status set_named(
    dcr_policy_builder *builder, const char *name, const json_t *value, const dcj_place *terms, dcr_error *err)
{
    const dcr_term term = dcr_term_find(name, strlen(name));
    dcj_place place = dcj_at_key(terms, name);
    if (term == DCR_TERM_UNSET) return refuse_term(err, &place);
    place.term = (int32_t)term;
    return set_term(builder, term, value, &place, err);
}

/* The currency comes first whatever its place: amounts are read in it. */
static dcr_status set_terms(dcr_policy_builder *builder, const json_t *terms, dcr_error *err)
{
    const dcj_place place = dcj_at_key(NULL, "terms");
    if (terms == NULL) return dcj_refuse(err, DCR_E_JSON_ABSENT, &place, "missing; give the terms as an object");
    if (!json_is_object(terms))
        return dcj_refuse(err, DCR_E_JSON_TYPE, &place, "write an object from the term to its value");

    const char *first = dcr_term_name(DCR_TERM_CURRENCY);
    const json_t *currency = dcj_member(terms, first);
    dcj_place currency_place = dcj_at_key(&place, first);
    currency_place.term = DCR_TERM_CURRENCY;
    if (currency == NULL)
        return dcj_refuse(err, DCR_E_TERM_ABSENT, &currency_place, "must be given; %s", dcj_remedy_currency);
    dcr_status status = set_named(builder, first, currency, &place, err);
    const char *name;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)terms, name, value) {
        if (status != DCR_OK) return status;
        if (value != currency) status = set_named(builder, name, value, &place, err);
    }
    return status;
}

/* A step of the plan: "limit", or {"step": "limit", "clause": "Art. 5"}. */
static dcr_status add_step(dcr_policy_builder *builder, const json_t *value, const dcj_place *place, dcr_error *err)
{
    const json_t *step_value = value;
    const char *clause = NULL;
    dcj_place step_place = *place;
    dcr_status status = DCR_OK;
    if (json_is_object(value)) {
        status = dcj_check_keys(value, "step clause", place, err);
        const json_t *clause_value = dcj_member(value, "clause");
        const dcj_place clause_place = dcj_at_key(place, "clause");
        if (status == DCR_OK && clause_value != NULL)
            status = dcj_read_text(clause_value, &clause_place, "write the clause as text", &clause, err);
        step_value = dcj_member(value, "step");
        step_place = dcj_at_key(place, "step");
    }
    if (status != DCR_OK) return status;

    uint32_t step = 0;
    status = dcj_read_code(step_value, &step_place, DCR_GROUP_STEP, &step, err);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_policy_builder_add_step(builder, (dcr_step)step, clause, &inner);
    return status == DCR_OK ? DCR_OK : dcj_pass(err, place, &inner);
}

static dcr_status add_plan(dcr_policy_builder *builder, const json_t *plan, dcr_error *err)
{
    if (plan == NULL) return DCR_OK;
    const dcj_place place = dcj_at_key(NULL, "plan");
    if (!json_is_array(plan))
        return dcj_refuse(err, DCR_E_JSON_TYPE, &place, "write a list of steps: [\"limit\", \"percentage\"]");
    for (size_t i = 0; i < json_array_size(plan); i++) {
        const dcj_place step_place = dcj_at_index(&place, i);
        const dcr_status status = add_step(builder, json_array_get(plan, i), &step_place, err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

static dcr_status add_calendar(
    dcr_policy_builder *builder, const json_t *value, const dcr_allocator *allocator, dcr_error *err)
{
    if (value == NULL) return DCR_OK;
    const dcj_place place = dcj_at_key(NULL, "calendar");
    dcr_calendar *calendar = NULL;
    dcr_status status = dcj_read_calendar(value, &place, allocator, &calendar, err);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    status = dcr_policy_builder_set_calendar(builder, calendar, &inner);
    dcr_calendar_unref(calendar);
    return status == DCR_OK ? DCR_OK : dcj_pass(err, &place, &inner);
}

/* Amounts of a policy's tables are in its currency. */
static dcr_status append_rows(
    dcr_policy_builder *builder, dcj_rows *rows, dcr_currency currency, const dcr_allocator *allocator)
{
    const size_t count = json_array_size(rows->array);
    dcr_currency *currencies = dcj_scratch_take(rows->scratch, count, sizeof *currencies);
    if (currencies == NULL) return dcj_refuse(rows->err, DCR_E_NOMEM, &rows->place, "out of memory");
    for (size_t i = 0; i < count; i++) currencies[i] = currency;
    rows->currencies = currencies;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcr_table_new(rows->kind, allocator, &rows->table, &inner);
    if (status != DCR_OK) return dcj_pass(rows->err, &rows->place, &inner);
    status = dcj_read_columns(rows);
    if (status == DCR_OK) {
        status = dcr_policy_builder_append(builder, rows->table, &inner);
        if (status != DCR_OK) status = dcj_pass(rows->err, &rows->place, &inner);
    }
    dcr_table_free(rows->table);
    return status;
}

static dcr_status add_table(dcr_policy_builder *builder, const json_t *document, dcr_table_kind kind,
                            const dcr_allocator *allocator, dcr_error *err)
{
    const json_t *array = dcj_member(document, dcr_table_name(kind));
    const json_t *terms = dcj_member(document, "terms");
    const char *code = json_string_value(dcj_member(terms, dcr_term_name(DCR_TERM_CURRENCY)));
    dcj_scratch scratch = {.allocator = allocator};
    dcj_rows rows = {.kind = kind, .array = array, .scratch = &scratch, .err = err};
    rows.place = dcj_at_key(NULL, dcr_table_name(kind));
    rows.place.table = (int32_t)kind;
    if (array == NULL) return DCR_OK;
    if (!json_is_array(array)) return dcj_refuse(err, DCR_E_JSON_TYPE, &rows.place, "write a list of rows");
    if (json_array_size(array) == 0) return DCR_OK;
    dcr_status status = dcj_check_rows(&rows);
    if (status == DCR_OK) status = append_rows(builder, &rows, code != NULL ? dcr_currency_find(code) : 0, allocator);
    dcj_scratch_release(&scratch);
    return status;
}

static dcr_status add_tables(
    dcr_policy_builder *builder, const json_t *document, const dcr_allocator *allocator, dcr_error *err)
{
    dcr_status status = DCR_OK;
    for (size_t ix = 0; status == DCR_OK && dcj_policy_table_at(ix) != DCR_TABLE_UNSET; ix++)
        status = add_table(builder, document, dcj_policy_table_at(ix), allocator, err);
    return status;
}

/* The members that a policy document may have: its own, and its tables. */
static dcr_status check_members(const json_t *document, dcr_error *err)
{
    char keys[1024] = "delcredere version title terms plan calendar";
    for (size_t ix = 0; dcj_policy_table_at(ix) != DCR_TABLE_UNSET; ix++) {
        const char *name = dcr_table_name(dcj_policy_table_at(ix));
        const size_t length = strlen(keys);
        if (length + strlen(name) + 2 > sizeof keys) return dcj_refuse(err, DCR_E_INTERNAL, NULL, "too many tables");
        keys[length] = ' ';
        memcpy(keys + length + 1, name, strlen(name) + 1);
    }
    return dcj_check_keys(document, keys, NULL, err);
}

static dcr_status check_title(const json_t *title, dcr_error *err)
{
    const dcj_place place = dcj_at_key(NULL, "title");
    const char *text = "";
    return title == NULL ? DCR_OK : dcj_read_text(title, &place, "write the title as text", &text, err);
}

static dcr_status fill(
    dcr_policy_builder *builder, const json_t *document, const dcr_allocator *allocator, dcr_error *err)
{
    dcr_status status = dcj_check_head(document, "policy", err);
    if (status == DCR_OK)
        status = check_members(document, err);
    if (status == DCR_OK) status = check_title(dcj_member(document, "title"), err);
    if (status == DCR_OK) status = set_terms(builder, dcj_member(document, "terms"), err);
    if (status == DCR_OK) status = add_plan(builder, dcj_member(document, "plan"), err);
    if (status == DCR_OK) status = add_tables(builder, document, allocator, err);
    if (status == DCR_OK) status = add_calendar(builder, dcj_member(document, "calendar"), allocator, err);
    return status;
}

/* A fault found when the terms are checked against one another lies at the term it names. */
static dcr_status finish(const dcr_policy_builder *builder, dcr_policy **out, dcr_error *err)
{
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcr_policy_builder_finish(builder, out, &inner);
    if (status == DCR_OK) return DCR_OK;
    const char *name = inner.term == 0 ? NULL : dcr_term_name((dcr_term)inner.term);
    const dcj_place terms = dcj_at_key(NULL, status == DCR_E_PLAN ? "plan" : "terms");
    const dcj_place place = name == NULL ? terms : dcj_at_key(&terms, name);
    return dcj_pass(err, &place, &inner);
}

dcr_status dcr_policy_from_json(
    const char *text, size_t length, const dcr_allocator *allocator, dcr_policy **out, dcr_error *err)
{
    if (out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "out is NULL");
    json_t *document = NULL;
    dcr_status status = dcj_load(text, length, &document, err);
    if (status != DCR_OK) return status;

    dcr_policy_builder *builder = NULL;
    status = dcr_policy_builder_new(allocator, &builder, err);
    if (status == DCR_OK) status = fill(builder, document, allocator, err);
    if (status == DCR_OK) status = finish(builder, out, err);
    dcr_policy_builder_free(builder);
    json_decref(document);
    return status;
}
