#include "json/ask_loss.h"

#include "json/load.h"
#include "json/value.h"

dcr_status dcj_loss_currency(const dcj_ask *ask, dcr_currency *out)
{
    const dcj_place place = dcj_at_key(NULL, "currency");
    const json_t *value = dcj_member(ask->document, "currency");
    if (value != NULL) return dcj_read_currency(value, &place, out, ask->err);
    *out = dcr_policy_currency(ask->policy);
    return *out != 0 ? DCR_OK : dcj_required(ask->document, &place, "give the currency of the amounts", ask->err);
}

/* The number of a term as it is in force for the whole policy. */
static int64_t term_of(const dcr_policy *policy, dcr_term term)
{
    const dcr_table *terms = dcr_policy_table(policy, DCR_TABLE_POLICY_TERMS);
    const uint32_t *given = dcr_table_uint32(terms, DCR_POLICY_TERMS_TERM);
    const uint32_t *scope = dcr_table_uint32(terms, DCR_POLICY_TERMS_SCOPE);
    for (size_t row = 0; row < dcr_table_rows(terms); row++)
        if (given[row] == (uint32_t)term && scope[row] == 0) return dcr_table_int64(terms, DCR_POLICY_TERMS_NUMBER)[row];
    return 0;
}

dcr_status dcj_loss_rounding(const dcj_ask *ask, int32_t *out)
{
    *out = ask->policy != NULL ? (int32_t)term_of(ask->policy, DCR_TERM_ROUNDING) : DCR_ROUNDING_UNSET;
    return dcj_optional_choice(ask->document, "rounding", NULL, DCR_GROUP_ROUNDING, out, ask->err);
}

dcr_status dcj_optional_ratio(const json_t *object, const char *key, const dcj_place *up, int64_t *out, dcr_error *err)
{
    const dcj_place place = dcj_at_key(up, key);
    const json_t *value = dcj_member(object, key);
    return value == NULL ? DCR_OK : dcj_read_ratio(value, &place, out, err);
}

dcr_status dcj_optional_yes(const json_t *object, const char *key, const dcj_place *up, int32_t *out, dcr_error *err)
{
    const dcj_place place = dcj_at_key(up, key);
    const json_t *value = dcj_member(object, key);
    uint8_t flag = 0;
    if (value == NULL) return DCR_OK;
    const dcr_status status = dcj_read_flag(value, &place, &flag, err);
    if (status == DCR_OK) *out = flag;
    return status;
}

dcr_status dcj_optional_choice(
    const json_t *object, const char *key, const dcj_place *up, dcr_group group, int32_t *out, dcr_error *err)
{
    uint32_t code = (uint32_t)*out;
    const dcr_status status = dcj_optional_code(object, key, up, group, &code, err);
    if (status == DCR_OK) *out = (int32_t)code;
    return status;
}

dcr_status dcj_read_amounts(const dcj_ask *ask, const json_t *object, const dcj_place *up, dcr_currency currency,
                            const dcj_amount_key *keys, size_t num_keys)
{
    for (size_t i = 0; i < num_keys; i++) {
        const dcj_place place = dcj_at_key(up, keys[i].key);
        dcr_status status = DCR_OK;
        if (keys[i].is_required) status = dcj_required(object, &place, dcj_remedy_money, ask->err);
        if (status == DCR_OK) status = dcj_optional_money(object, keys[i].key, up, currency, keys[i].out, ask->err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}
