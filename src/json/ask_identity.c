/* {"verb": "id_normalize", "id": "DE 136 695 976", "id_kind": "vat"}, matching, and the ledger by identity. */
#include <string.h>

#include "delcredere/identity.h"
#include "json/answer.h"
#include "json/ask.h"
#include "json/fields.h"

/* A number as a question gives it. */
typedef struct stated {
    const char *id;
    uint32_t id_kind, country;
} stated;

typedef struct question {
    stated one, other;
} question;

static dcr_status normalize(const dcj_ask *ask, const char *key, const stated *number, dcr_identity *out)
{
    const dcj_place place = dcj_at_key(NULL, key);
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcr_id_normalize(number->id, strlen(number->id), number->id_kind, number->country, out, &inner);
    return status == DCR_OK ? status : dcj_pass(ask->err, &place, &inner);
}

static void write_text(const dcj_ask *ask, const char *key, const char *text)
{
    dcj_key(ask->writer, key);
    if (text[0] == '\0')
        dcj_null(ask->writer);
    else
        dcj_text(ask->writer, text, strlen(text));
}

static void write_state(const dcj_ask *ask, const char *key, const dcr_identity *id)
{
    dcj_key(ask->writer, key);
    dcj_name(ask->writer, dcr_choice_name(DCR_GROUP_ID_STATE, (int32_t)id->state));
}

static void open_totals(const dcj_ask *ask, const char *verb)
{
    dcj_open(ask->writer, '{');
    dcj_write_answer_head(ask->writer, verb, NULL);
    dcj_key(ask->writer, "totals");
    dcj_open(ask->writer, '{');
}

#define NUMBER_FIELDS(which, before, need_it)                                                        \
    {before "id", DCJ_TEXT, offsetof(question, which.id), 0, 0, need_it},                            \
    {before "id_kind", DCJ_CODE, offsetof(question, which.id_kind), DCR_GROUP_ID_KIND, 0, NULL},     \
    {before "country", DCJ_COUNTRY, offsetof(question, which.country), 0, 0, NULL}

dcr_status dcj_ask_id_normalize(const dcj_ask *ask)
{
    static const dcj_field fields[] = {NUMBER_FIELDS(one, "", "give the number as text")};
    question q = {{"", 0, 0}, {"", 0, 0}};
    dcr_identity id = DCR_IDENTITY_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &q);
    if (status == DCR_OK) status = normalize(ask, "id", &q.one, &id);
    if (status != DCR_OK) return status;
    open_totals(ask, "id_normalize");
    write_text(ask, "id", id.id);
    write_text(ask, "root", id.root);
    dcj_key(ask->writer, "id_kind");
    dcj_name(ask->writer, dcr_choice_name(DCR_GROUP_ID_KIND, (int32_t)id.id_kind));
    write_state(ask, "state", &id);
    dcj_close(ask->writer, '}');
    dcj_close(ask->writer, '}');
    return DCR_OK;
}

dcr_status dcj_ask_id_match(const dcj_ask *ask)
{
    static const dcj_field fields[] = {NUMBER_FIELDS(one, "", "give the number as text"),
                                       NUMBER_FIELDS(other, "other_", "give the other number as text")};
    question q = {{"", 0, 0}, {"", 0, 0}};
    dcr_identity one = DCR_IDENTITY_INIT;
    dcr_identity other = DCR_IDENTITY_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &q);
    if (status == DCR_OK) status = normalize(ask, "id", &q.one, &one);
    if (status == DCR_OK) status = normalize(ask, "other_id", &q.other, &other);
    if (status != DCR_OK) return status;
    open_totals(ask, "id_match");
    dcj_key(ask->writer, "is_match");
    dcj_flag(ask->writer, dcr_id_match(&one, &other) == 1);
    write_text(ask, "root", one.root);
    write_text(ask, "other_root", other.root);
    write_state(ask, "state", &one);
    write_state(ask, "other_state", &other);
    dcj_close(ask->writer, '}');
    dcj_close(ask->writer, '}');
    return DCR_OK;
}

dcr_status dcj_read_consolidation(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_consolidation_options, as_of_day), 0, 0, "give the day of the question"},
        {"rounding", DCJ_CODE, offsetof(dcr_consolidation_options, rounding), DCR_GROUP_ROUNDING, 0, NULL},
        {"counts_extended", DCJ_YES, offsetof(dcr_consolidation_options, counts_extended), 0, 0, NULL},
    };
    dcr_consolidation_options options = DCR_CONSOLIDATION_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status == DCR_OK) status = dcj_question_currency(ask, &options.currency);
    if (status != DCR_OK) return status;
    status = dcr_consolidation_compute(ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}
