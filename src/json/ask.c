#include "json/ask.h"

#include <stdbool.h>
#include <string.h>

#include "delcredere/json.h"
#include "json/answer.h"
#include "json/load.h"
#include "json/value.h"

typedef struct verb {
    const char *name;
    dcr_status (*answer)(const dcj_ask *ask);
    bool needs_policy, needs_book;
    bool looks_back; /* may be put to the book as known on an earlier day */
} verb;

static const verb verbs[] = {
    {"cover", dcj_ask_cover, true, true, true},
    {"claim", dcj_ask_claim, true, true, true},
    {"claims", dcj_ask_claims, true, true, true},
    {"terms", dcj_ask_terms, true, false, false},
    {"problems", dcj_ask_problems, false, true, false},
    {"govern", dcj_ask_govern, false, true, true},
    {"period", dcj_ask_period, false, false, false},
    {"days", dcj_ask_days, false, false, false},
    {"round", dcj_ask_round, false, false, false},
    {"share", dcj_ask_share, false, false, false},
    {"ratio", dcj_ask_ratio, false, false, false},
    {"split", dcj_ask_split, false, false, false},
    {"convert", dcj_ask_convert, false, false, false},
    {"recoveries", dcj_ask_recoveries, true, true, true},
    {"recovery_split", dcj_ask_recovery_split, false, false, false},
    {"layers", dcj_ask_layers, false, false, false},
    {"pre_delivery", dcj_ask_pre_delivery, false, false, false},
};

/* ---- Keys of a question ---- */

dcr_status dcj_required(const json_t *object, const dcj_place *place, const char *remedy, dcr_error *err)
{
    if (dcj_member(object, place->key) != NULL) return DCR_OK;
    return dcj_refuse(err, DCR_E_JSON_ABSENT, place, "missing; %s", remedy);
}

dcr_status dcj_optional_day(
    const json_t *object, const char *key, const dcj_place *up, int32_t *out, dcr_error *err)
{
    const dcj_place place = dcj_at_key(up, key);
    const json_t *value = dcj_member(object, key);
    return value == NULL ? DCR_OK : dcj_read_day(value, &place, out, err);
}

dcr_status dcj_optional_money(const json_t *object, const char *key, const dcj_place *up, dcr_currency currency,
                               int64_t *out, dcr_error *err)
{
    const dcj_place place = dcj_at_key(up, key);
    const json_t *value = dcj_member(object, key);
    return value == NULL ? DCR_OK : dcj_read_money(value, &place, currency, out, err);
}

dcr_status dcj_optional_code(const json_t *object, const char *key, const dcj_place *up, dcr_group group,
                              uint32_t *out, dcr_error *err)
{
    const dcj_place place = dcj_at_key(up, key);
    const json_t *value = dcj_member(object, key);
    return value == NULL ? DCR_OK : dcj_read_code(value, &place, group, out, err);
}

dcr_status dcj_optional_flag(const json_t *object, const char *key, const dcj_place *up, bool *out, dcr_error *err)
{
    const dcj_place place = dcj_at_key(up, key);
    const json_t *value = dcj_member(object, key);
    if (value == NULL) return DCR_OK;
    if (!json_is_boolean(value)) return dcj_refuse(err, DCR_E_JSON_TYPE, &place, "write true or false");
    *out = json_is_true(value);
    return DCR_OK;
}

/* ---- Verbs without options ---- */

dcr_status dcj_ask_terms(const dcj_ask *ask)
{
    const dcr_status status = dcj_check_keys(ask->document, "verb", NULL, ask->err);
    if (status == DCR_OK) dcj_write_policy_terms(ask->writer, ask->policy);
    return status;
}

dcr_status dcj_ask_problems(const dcj_ask *ask)
{
    const dcr_status status = dcj_check_keys(ask->document, "verb", NULL, ask->err);
    if (status == DCR_OK) dcj_write_problems(ask->writer, ask->book);
    return status;
}

/* ---- Dispatch ---- */

static dcr_status find_verb(const json_t *document, const verb **out, dcr_error *err)
{
    const dcj_place place = dcj_at_key(NULL, "verb");
    dcr_status status = dcj_required(document, &place, "give \"verb\", such as \"cover\"", err);
    const char *name = "";
    if (status == DCR_OK)
        status = dcj_read_text(
            json_object_get(document, "verb"), &place, "write the verb as text: \"cover\"", &name, err);
    if (status != DCR_OK) return status;

    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        if (strcmp(name, verbs[i].name) != 0) continue;
        *out = &verbs[i];
        return DCR_OK;
    }
    return dcj_refuse(err, DCR_E_JSON_VALUE, &place,
                            "no such verb; write one of: cover, claim, claims, terms, problems, govern, period, days, "
                            "round, share, ratio, split, convert, recoveries, recovery_split, layers, pre_delivery");
}

/* The question is put to the book as it was known on the day that it states. */
static dcr_status answer_as_known(const dcj_ask *ask, const verb *asked)
{
    const dcj_place place = dcj_at_key(NULL, "known_on_day");
    int32_t day = DCR_NO_DAY;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_book *known = NULL;
    dcr_status status = dcj_optional_day(ask->document, "known_on_day", NULL, &day, ask->err);
    if (status != DCR_OK) return status;
    if (day == DCR_NO_DAY || ask->book == NULL) return asked->answer(ask);
    status = dcr_book_known_on(ask->book, day, NULL, &known, &inner);
    if (status != DCR_OK) return dcj_pass(ask->err, &place, &inner);
    dcj_ask question = *ask;
    question.book = known;
    status = asked->answer(&question);
    dcr_book_unref(known);
    return status;
}

static dcr_status answer(const dcj_ask *ask)
{
    const verb *asked = NULL;
    const dcr_status status = find_verb(ask->document, &asked, ask->err);
    if (status != DCR_OK) return status;
    if (asked->needs_policy && ask->policy == NULL)
        return dcj_refuse(ask->err, DCR_E_NULL, NULL, "policy is NULL; the verb %s needs one", asked->name);
    if (asked->needs_book && ask->book == NULL)
        return dcj_refuse(ask->err, DCR_E_NULL, NULL, "book is NULL; the verb %s needs one", asked->name);
    return asked->looks_back ? answer_as_known(ask, asked) : asked->answer(ask);
}

dcr_status dcr_ask_json(
    const dcr_policy *policy, const dcr_book *book, const char *ask, size_t ask_length, char **out, dcr_error *err)
{
    if (ask == NULL || out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "ask or out is NULL");
    json_t *document = NULL;
    dcr_status status = dcj_load(ask, ask_length, &document, err);
    if (status != DCR_OK) return status;

    dcj_writer writer = {0};
    const dcj_ask question = {policy, book, document, &writer, err};
    status = answer(&question);
    json_decref(document);
    if (status == DCR_OK) return dcj_writer_finish(&writer, out, NULL, err);
    dcj_writer_release(&writer);
    return status;
}
