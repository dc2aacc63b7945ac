#include "json/ask.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "delcredere/json.h"
#include "json/answer.h"
#include "json/load.h"
#include "json/value.h"

typedef struct verb {
    const char *name;
    dcr_status (*answer)(const dcj_ask *ask);                  /* writes a document of its own shape */
    dcr_status (*read)(const dcj_ask *ask, dcr_result **out);  /* or gives tables */
    bool needs_policy, needs_book;
    bool looks_back; /* may be put to the book as known on an earlier day */
} verb;

static const verb verbs[] = {
    {"cover", dcj_ask_cover, NULL, true, true, true},
    {"claim", dcj_ask_claim, NULL, true, true, true},
    {"claims", dcj_ask_claims, NULL, true, true, true},
    {"terms", dcj_ask_terms, NULL, true, false, false},
    {"problems", dcj_ask_problems, NULL, false, true, false},
    {"govern", dcj_ask_govern, NULL, false, true, true},
    {"period", dcj_ask_period, NULL, false, false, false},
    {"days", dcj_ask_days, NULL, false, false, false},
    {"round", dcj_ask_round, NULL, false, false, false},
    {"share", dcj_ask_share, NULL, false, false, false},
    {"ratio", dcj_ask_ratio, NULL, false, false, false},
    {"split", dcj_ask_split, NULL, false, false, false},
    {"convert", dcj_ask_convert, NULL, false, false, false},
    {"recoveries", dcj_ask_recoveries, NULL, true, true, true},
    {"recovery_split", dcj_ask_recovery_split, NULL, false, false, false},
    {"layers", dcj_ask_layers, NULL, false, false, false},
    {"limit_usage", NULL, dcj_read_limit_usage, true, true, true},
    {"limit_expiring", NULL, dcj_read_limit_expiring, true, true, true},
    {"limits_diff", NULL, dcj_read_limits_diff, true, true, true},
    {"limit_request", NULL, dcj_read_limit_request, true, true, true},
    {"change", NULL, dcj_read_change, true, true, true},
    {"extension_check", NULL, dcj_read_extension_check, true, true, true},
    {"plan_check", NULL, dcj_read_plan_check, true, true, true},
    {"gate", NULL, dcj_read_gate, true, true, true},
    {"pre_delivery", dcj_ask_pre_delivery, NULL, false, false, false},
    {"buckets", NULL, dcj_read_buckets, true, true, true},
    {"gaps", NULL, dcj_read_gaps, true, true, true},
    {"worklist", NULL, dcj_read_worklist, true, true, true},
    {"consolidation", NULL, dcj_read_consolidation, false, true, true},
    {"id_normalize", dcj_ask_id_normalize, NULL, false, false, false},
    {"id_match", dcj_ask_id_match, NULL, false, false, false},
    {"late_interest", NULL, dcj_read_late_interest, false, true, true},
    {"grade_map", NULL, dcj_read_grade_map, false, false, false},
    {"ageing", NULL, dcj_read_ageing, false, true, true},
    {"dso", NULL, dcj_read_dso, false, true, true},
    {"payment_profile", NULL, dcj_read_payment_profile, false, true, true},
    {"concentration", NULL, dcj_read_concentration, false, true, true},
    {"agenda", NULL, dcj_ask_agenda, true, true, true},
    {"alerts", NULL, dcj_ask_alerts, true, true, true},
    {"dunning", NULL, dcj_ask_dunning, true, true, true},
    {"effort_log_check", NULL, dcj_read_effort_log_check, true, true, true},
    {"policy_parties", NULL, dcj_read_policy_parties, true, true, true},
    {"risk_flags", NULL, dcj_read_risk_flags, false, true, true},
    {"rule_eval", NULL, dcj_read_rule_eval, false, true, true},
    {"rule_assign", NULL, dcj_read_rule_assign, false, true, true},
    {"rehearse", NULL, dcj_read_rehearsal, true, true, true},
    {"decode", NULL, dcj_read_decode, true, true, true},
    {"premium", NULL, dcj_read_premium, true, false, true},
    {"break_even", NULL, dcj_read_break_even, false, false, false},
    {"allocate_limits", NULL, dcj_read_allocate_limits, false, false, false},
    {"compare", NULL, dcj_read_compare, false, true, true},
    {"stress", NULL, dcj_read_stress, true, true, true},
    {"stress_cash", NULL, dcj_read_stress_cash, true, true, true},
    {"factoring", NULL, dcj_read_factoring, false, false, false},
    {"declare", NULL, dcj_read_declare, true, true, true},
    {"claims_due", NULL, dcj_read_claims_due, true, true, true},
    {"claim_file", NULL, dcj_read_claim_file, true, true, true},
    {"overdue_report", NULL, dcj_read_overdue_report, true, true, true},
    {"claim_state", NULL, dcj_read_claim_state, false, false, false},
    {"buyer_position", NULL, dcj_read_buyer_position, true, true, true},
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

/* Names all verbs, as far as they fit. */
static dcr_status refuse_verb(const dcj_place *place, dcr_error *err)
{
    char list[480];
    size_t length = 0;
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        if (length < sizeof list)
            length += (size_t)snprintf(list + length, sizeof list - length, "%s%s", i > 0 ? ", " : "", verbs[i].name);
    }
    return dcj_refuse(err, DCR_E_JSON_VALUE, place, "no such verb; write one of: %s", list);
}

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
    return refuse_verb(&place, err);
}

/* A verb that gives tables: they are handed on, or written where a document is asked for. */
static dcr_status answer_asked(const dcj_ask *ask, const verb *asked, dcr_result **out)
{
    const dcj_place place = dcj_at_key(NULL, "verb");
    dcr_result *made = NULL;
    if (asked->read == NULL && out != NULL)
        return dcj_refuse(ask->err, DCR_E_JSON_VALUE, &place, "the verb %s answers with a document alone", asked->name);
    if (asked->read == NULL) return asked->answer(ask);
    const dcr_status status = asked->read(ask, &made);
    if (status != DCR_OK) return status;
    if (out != NULL) {
        *out = made;
        return DCR_OK;
    }
    dcj_write_result(ask->writer, asked->name, ask->book, made);
    dcr_result_free(made);
    return DCR_OK;
}

/* The question is put to the book as it was known on the day that it states. */
static dcr_status answer_as_known(const dcj_ask *ask, const verb *asked, dcr_result **out)
{
    const dcj_place place = dcj_at_key(NULL, "known_on_day");
    int32_t day = DCR_NO_DAY;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_book *known = NULL;
    dcr_status status = dcj_optional_day(ask->document, "known_on_day", NULL, &day, ask->err);
    if (status != DCR_OK) return status;
    if (day == DCR_NO_DAY || ask->book == NULL) return answer_asked(ask, asked, out);
    status = dcr_book_known_on(ask->book, day, NULL, &known, &inner);
    if (status != DCR_OK) return dcj_pass(ask->err, &place, &inner);
    dcj_ask question = *ask;
    question.book = known;
    status = answer_asked(&question, asked, out);
    dcr_book_unref(known);
    return status;
}

static dcr_status answer(const dcj_ask *ask, dcr_result **out)
{
    const verb *asked = NULL;
    const dcr_status status = find_verb(ask->document, &asked, ask->err);
    if (status != DCR_OK) return status;
    if (asked->needs_policy && ask->policy == NULL)
        return dcj_refuse(ask->err, DCR_E_NULL, NULL, "policy is NULL; the verb %s needs one", asked->name);
    if (asked->needs_book && ask->book == NULL)
        return dcj_refuse(ask->err, DCR_E_NULL, NULL, "book is NULL; the verb %s needs one", asked->name);
    return asked->looks_back ? answer_as_known(ask, asked, out) : answer_asked(ask, asked, out);
}

void dcj_release_held(const dcj_held *held, size_t num_held)
{
    for (size_t i = 0; i < num_held; i++) {
        dcr_policy_unref(held[i].policy);
        dcr_book_unref(held[i].book);
        dcr_table_free(held[i].table);
    }
}

dcr_status dcj_answer(const dcj_inputs *inputs, dcj_writer *writer, dcr_result **out, dcr_error *err)
{
    dcj_scratch scratch = {.allocator = NULL};
    dcj_held *held = NULL;
    size_t num_held = 0;
    const dcj_ask question = {inputs->policy, inputs->book, inputs->question, writer, err, &scratch, &held, &num_held};
    const dcr_status status = answer(&question, out);
    dcj_release_held(held, num_held);
    free(held);
    dcj_scratch_release(&scratch);
    return status;
}

/* An answer as a document has its receipt at the end. */
static dcr_status answer_with_receipt(const dcj_inputs *inputs, dcj_writer *writer, dcr_error *err)
{
    dcj_receipt receipt;
    dcr_status status = dcj_answer(inputs, writer, NULL, err);
    if (status == DCR_OK) status = dcj_digest_inputs(inputs, &receipt, err);
    if (status != DCR_OK) return status;
    dcj_digest_result(writer, &receipt);
    dcj_append_receipt(writer, &receipt);
    return DCR_OK;
}

dcr_status dcr_ask_json(
    const dcr_policy *policy, const dcr_book *book, const char *ask, size_t ask_length, char **out, dcr_error *err)
{
    json_t *document = NULL;
    dcj_writer writer = {0};
    if (ask == NULL || out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "ask or out is NULL");
    dcr_status status = dcj_load(ask, ask_length, &document, err);
    if (status != DCR_OK) return status;
    const dcj_inputs inputs = {policy, book, document};
    status = answer_with_receipt(&inputs, &writer, err);
    json_decref(document);
    if (status == DCR_OK) return dcj_writer_finish(&writer, out, NULL, err);
    dcj_writer_release(&writer);
    return status;
}

dcr_status dcr_ask(const dcr_policy *policy, const dcr_book *book, const char *ask, size_t ask_length, dcr_result **out,
                   dcr_error *err)
{
    json_t *document = NULL;
    if (ask == NULL || out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "ask or out is NULL");
    dcr_status status = dcj_load(ask, ask_length, &document, err);
    if (status != DCR_OK) return status;
    const dcj_inputs inputs = {policy, book, document};
    status = dcj_answer(&inputs, NULL, out, err);
    json_decref(document);
    return status;
}
