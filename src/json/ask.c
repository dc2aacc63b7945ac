#include "json/ask.h"

#include <stdbool.h>
#include <string.h>

#include "delcredere/json.h"
#include "json/answer.h"
#include "json/load.h"
#include "json/value.h"

typedef struct verb {
    const char *name;
    dcr_status (*answer)(const dcr__ask *ask);
    bool needs_policy, needs_book;
} verb;

static const verb verbs[] = {
    {"cover", dcr__ask_cover, true, true},
    {"claim", dcr__ask_claim, true, true},
    {"claims", dcr__ask_claims, true, true},
    {"terms", dcr__ask_terms, true, false},
    {"problems", dcr__ask_problems, false, true},
    {"period", dcr__ask_period, false, false},
    {"round", dcr__ask_round, false, false},
    {"split", dcr__ask_split, false, false},
    {"convert", dcr__ask_convert, false, false},
};

/* ---- Keys of a question ---- */

dcr_status dcr__required(const json_t *object, const dcr__place *place, const char *remedy, dcr_error *err)
{
    if (dcr__member(object, place->key) != NULL) return DCR_OK;
    return dcr__json_refuse(err, DCR_E_JSON_ABSENT, place, "missing; %s", remedy);
}

dcr_status dcr__optional_day(
    const json_t *object, const char *key, const dcr__place *up, int32_t *out, dcr_error *err)
{
    const dcr__place place = dcr__at_key(up, key);
    const json_t *value = dcr__member(object, key);
    return value == NULL ? DCR_OK : dcr__read_day(value, &place, out, err);
}

dcr_status dcr__optional_money(const json_t *object, const char *key, const dcr__place *up, dcr_currency currency,
                               int64_t *out, dcr_error *err)
{
    const dcr__place place = dcr__at_key(up, key);
    const json_t *value = dcr__member(object, key);
    return value == NULL ? DCR_OK : dcr__read_money(value, &place, currency, out, err);
}

dcr_status dcr__optional_code(const json_t *object, const char *key, const dcr__place *up, dcr_group group,
                              uint32_t *out, dcr_error *err)
{
    const dcr__place place = dcr__at_key(up, key);
    const json_t *value = dcr__member(object, key);
    return value == NULL ? DCR_OK : dcr__read_code(value, &place, group, out, err);
}

/* ---- Verbs without options ---- */

dcr_status dcr__ask_terms(const dcr__ask *ask)
{
    const dcr_status status = dcr__check_keys(ask->document, "verb", NULL, ask->err);
    if (status == DCR_OK) dcr__write_policy_terms(ask->writer, ask->policy);
    return status;
}

dcr_status dcr__ask_problems(const dcr__ask *ask)
{
    const dcr_status status = dcr__check_keys(ask->document, "verb", NULL, ask->err);
    if (status == DCR_OK) dcr__write_problems(ask->writer, ask->book);
    return status;
}

/* ---- Dispatch ---- */

static dcr_status find_verb(const json_t *document, const verb **out, dcr_error *err)
{
    const dcr__place place = dcr__at_key(NULL, "verb");
    dcr_status status = dcr__required(document, &place, "give \"verb\", such as \"cover\"", err);
    const char *name = "";
    if (status == DCR_OK)
        status = dcr__read_text(json_object_get(document, "verb"), &place, "write the verb as text: \"cover\"", &name, err);
    if (status != DCR_OK) return status;

    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        if (strcmp(name, verbs[i].name) != 0) continue;
        *out = &verbs[i];
        return DCR_OK;
    }
    return dcr__json_refuse(err, DCR_E_JSON_VALUE, &place,
                            "no such verb; write one of: cover, claim, claims, terms, problems, period, round, split, "
                            "convert");
}

static dcr_status answer(const dcr__ask *ask)
{
    const verb *asked = NULL;
    const dcr_status status = find_verb(ask->document, &asked, ask->err);
    if (status != DCR_OK) return status;
    if (asked->needs_policy && ask->policy == NULL)
        return dcr__json_refuse(ask->err, DCR_E_NULL, NULL, "policy is NULL; the verb %s needs one", asked->name);
    if (asked->needs_book && ask->book == NULL)
        return dcr__json_refuse(ask->err, DCR_E_NULL, NULL, "book is NULL; the verb %s needs one", asked->name);
    return asked->answer(ask);
}

dcr_status dcr_ask_json(
    const dcr_policy *policy, const dcr_book *book, const char *ask, size_t ask_length, char **out, dcr_error *err)
{
    if (ask == NULL || out == NULL) return dcr__json_refuse(err, DCR_E_NULL, NULL, "ask or out is NULL");
    json_t *document = NULL;
    dcr_status status = dcr__load(ask, ask_length, &document, err);
    if (status != DCR_OK) return status;

    dcr__writer writer = {0};
    const dcr__ask question = {policy, book, document, &writer, err};
    status = answer(&question);
    json_decref(document);
    if (status == DCR_OK) return dcr__writer_finish(&writer, out, NULL, err);
    dcr__writer_release(&writer);
    return status;
}
