/* {"verb": "compare", "policies": [...], "days": ["2025-06-30"], "changes": [{"terms": {"insured_percentage": "80%"}}]} */
#include "delcredere/compare.h"

#include "json/fields.h"
#include "json/load.h"
#include "json/value.h"

typedef struct question {
    dcr_compare_options options;
    dcr_policy **policies;
    size_t num_policies;
    const json_t *changes;
} question;

/* The policies in their order: that of the question, those that are listed, the changed ones. */
typedef struct line_up {
    const dcj_ask *ask;
    const dcr_policy *policies[DCR_COMPARE_MAX_POLICIES];
    uint32_t bases[DCR_COMPARE_MAX_POLICIES];
    size_t num;
} line_up;

static dcr_status add_policy(line_up *l, const dcr_policy *policy, uint32_t base)
{
    if (l->num == DCR_COMPARE_MAX_POLICIES)
        return dcj_refuse(l->ask->err, DCR_E_RANGE, NULL, "policies: more than 64 of them");
    l->policies[l->num] = policy;
    l->bases[l->num++] = base;
    return DCR_OK;
}

/* ---- Changes ---- */

static dcr_status read_base(const line_up *l, const json_t *change, const dcj_place *up, size_t *out)
{
    const dcj_place place = dcj_at_key(up, "of");
    const json_t *value = dcj_member(change, "of");
    int64_t number = 0;
    const dcr_status status = value != NULL ? dcj_read_integer(value, &place, &number, l->ask->err) : DCR_OK;
    if (status != DCR_OK) return status;
    if (number < 0 || (uint64_t)number >= l->num)
        return dcj_refuse(l->ask->err, DCR_E_RANGE, &place, "write the place of a policy before it, from 0");
    *out = (size_t)number;
    return DCR_OK;
}

static dcr_status add_change(line_up *l, const json_t *change, const dcj_place *place)
{
    const dcj_place terms = dcj_at_key(place, "terms");
    dcr_policy *policy = NULL;
    size_t base = 0;
    if (!json_is_object(change)) return dcj_refuse(l->ask->err, DCR_E_JSON_TYPE, place, "write each change as an object");
    dcr_status status = dcj_check_keys(change, "of terms", place, l->ask->err);
    if (status == DCR_OK) status = dcj_required(change, &terms, "give the terms that change", l->ask->err);
    if (status == DCR_OK) status = read_base(l, change, place, &base);
    if (status == DCR_OK)
        status = dcj_changed_policy(l->ask, l->policies[base], dcj_member(change, "terms"), &terms, &policy);
    return status == DCR_OK ? add_policy(l, policy, (uint32_t)base) : status;
}

static dcr_status line_them_up(line_up *l, const question *q)
{
    const dcj_place place = dcj_at_key(NULL, "changes");
    dcr_status status = l->ask->policy != NULL ? add_policy(l, l->ask->policy, DCR_NO_INDEX) : DCR_OK;
    for (size_t i = 0; status == DCR_OK && i < q->num_policies; i++) status = add_policy(l, q->policies[i], DCR_NO_INDEX);
    if (status == DCR_OK && q->changes != NULL && !json_is_array(q->changes))
        return dcj_refuse(l->ask->err, DCR_E_JSON_TYPE, &place, "write a list of changes");
    for (size_t i = 0; status == DCR_OK && i < json_array_size(q->changes); i++) {
        const dcj_place at = dcj_at_index(&place, i);
        status = add_change(l, json_array_get(q->changes, i), &at);
    }
    return status;
}

dcr_status dcj_read_compare(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"policies", DCJ_POLICIES, offsetof(question, policies), 0, offsetof(question, num_policies), NULL},
        {"changes", DCJ_VALUE, offsetof(question, changes), 0, 0, NULL},
        {"days", DCJ_DAYS, offsetof(question, options.days), 0, offsetof(question, options.num_days), NULL},
        {"cause", DCJ_CODE, offsetof(question, options.cause), DCR_GROUP_CAUSE, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(question, options.unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
        {"scenarios", DCJ_ROWS, offsetof(question, options.scenarios), DCR_TABLE_SCENARIOS, 0, NULL},
        {"premiums", DCJ_AMOUNTS, offsetof(question, options.premiums), 0, offsetof(question, options.num_premiums), NULL},
    };
    question q = {.options = DCR_COMPARE_OPTIONS_INIT};
    line_up l = {.ask = ask};
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &q);
    if (status == DCR_OK) status = line_them_up(&l, &q);
    if (status != DCR_OK) return status;
    q.options.bases = l.bases;
    status = dcr_compare_compute(l.policies, l.num, ask->book, &q.options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}
