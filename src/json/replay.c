/* A receipt looked at again: are its inputs those that were digested, and is its result theirs? */
#include <stdio.h>
#include <string.h>

#include "delcredere/json.h"
#include "json/answer.h"
#include "json/ask.h"
#include "json/canonical.h"
#include "json/load.h"
#include "json/receipt.h"
#include "json/value.h"

enum { DIFFERENCES_MAX = 5, PATH_MAX_LENGTH = 240 };

typedef struct difference {
    char path[PATH_MAX_LENGTH];
    json_t *was, *is; /* NULL: nothing is there */
} difference;

typedef struct replay {
    const json_t *document;
    const char *text; /* as it was given */
    size_t length;
    dcj_read_inputs read;
    dcj_inputs inputs;
    dcj_receipt receipt; /* as it is now */
    dcj_writer answer;   /* empty when the question is refused now */
    difference differences[DIFFERENCES_MAX];
    size_t num_differences;
    bool same_bytes;
    dcr_error *err;
} replay;

/* ---- Differences ---- */

static json_t *shown(const json_t *value)
{
    char text[40];
    if (json_is_object(value)) return json_string("an object");
    if (!json_is_array(value)) return json_deep_copy(value);
    (void)snprintf(text, sizeof text, "a list of %zu", json_array_size(value));
    return json_string(text);
}

static void add_difference(replay *r, const dcj_place *place, const json_t *was, const json_t *is)
{
    if (r->num_differences == DIFFERENCES_MAX) return;
    difference *found = &r->differences[r->num_differences++];
    dcj_place_text(found->path, sizeof found->path, place);
    found->was = was == NULL ? NULL : shown(was);
    found->is = is == NULL ? NULL : shown(is);
}

static bool compare(replay *r, const json_t *was, const json_t *is, const dcj_place *place);

static bool is_library(const char *key, const json_t *was, const json_t *is)
{
    return strcmp(key, "library") == 0 && json_is_string(was) && json_is_string(is);
}

/* Keys in the order of the answer, then those that it has no longer. */
static bool compare_objects(replay *r, const json_t *was, const json_t *is, const dcj_place *place)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)is, key, value) {
        const json_t *before = json_object_get(was, key);
        const dcj_place at = dcj_at_key(place, key);
        if (!is_library(key, before, value) && !compare(r, before, value, &at)) return false;
    }
    json_object_foreach((json_t *)(uintptr_t)was, key, value) {
        const dcj_place at = dcj_at_key(place, key);
        if (json_object_get(is, key) == NULL && !compare(r, value, NULL, &at)) return false;
    }
    return true;
}

static bool compare_lists(replay *r, const json_t *was, const json_t *is, const dcj_place *place)
{
    const size_t was_size = json_array_size(was);
    const size_t is_size = json_array_size(is);
    for (size_t i = 0; i < was_size && i < is_size; i++) {
        const dcj_place at = dcj_at_index(place, i);
        if (!compare(r, json_array_get(was, i), json_array_get(is, i), &at)) return false;
    }
    if (was_size != is_size) add_difference(r, place, was, is);
    return was_size == is_size;
}

/* False at the first value that differs, which is then noted. */
static bool compare(replay *r, const json_t *was, const json_t *is, const dcj_place *place)
{
    if (json_is_object(was) && json_is_object(is)) return compare_objects(r, was, is, place);
    if (json_is_array(was) && json_is_array(is)) return compare_lists(r, was, is, place);
    if (was != NULL && is != NULL && json_equal(was, is)) return true;
    add_difference(r, place, was, is);
    return false;
}

/* ---- Reading ---- */

static dcr_status object_at(const replay *r, const char *key, const char *known, json_t **out)
{
    const dcj_place place = dcj_at_key(NULL, key);
    const json_t *value = dcj_member(r->document, key);
    if (value == NULL) return dcj_refuse(r->err, DCR_E_JSON_ABSENT, &place, "missing; a receipt has it");
    if (!json_is_object(value)) return dcj_refuse(r->err, DCR_E_JSON_TYPE, &place, "write an object");
    *out = (json_t *)(uintptr_t)value;
    return known == NULL ? DCR_OK : dcj_check_keys(value, known, &place, r->err);
}

/* A member as text again, to be read as a document of its own; empty when it is not there. */
static void text_of(const json_t *inputs, const char *key, dcj_writer *writer)
{
    const json_t *value = dcj_member(inputs, key);
    if (value != NULL) dcj_write_value(writer, value);
}

static dcr_status read_documents(replay *r, const json_t *inputs, int32_t known_on_day)
{
    dcj_writer policy = {0};
    dcj_writer book = {0};
    text_of(inputs, "policy", &policy);
    text_of(inputs, "book", &book);
    const dcr_status written = policy.status != DCR_OK ? policy.status : book.status;
    const dcr_status status = written != DCR_OK
                                  ? dcj_refuse(r->err, written, NULL, "out of memory")
                                  : dcj_read_policy_and_book(&policy, &book, known_on_day, &r->read, r->err);
    dcj_writer_release(&policy);
    dcj_writer_release(&book);
    return status;
}

static dcr_status read_inputs(replay *r)
{
    const dcj_place place = dcj_at_key(NULL, "inputs");
    const dcj_place question_place = dcj_at_key(&place, "question");
    int32_t known_on_day = DCR_NO_DAY;
    json_t *inputs = NULL;
    dcr_status status = object_at(r, "inputs", "policy book known_on_day question", &inputs);
    if (status == DCR_OK) status = dcj_optional_day(inputs, "known_on_day", &place, &known_on_day, r->err);
    if (status == DCR_OK) status = read_documents(r, inputs, known_on_day);
    if (status != DCR_OK) return status;
    const json_t *question = dcj_member(inputs, "question");
    if (!json_is_object(question)) return dcj_refuse(r->err, DCR_E_JSON_TYPE, &question_place, "write the question as an object");
    r->inputs = (dcj_inputs){r->read.policy, r->read.book, question};
    return DCR_OK;
}

/* ---- Looking ---- */

static void check_digest(replay *r, const json_t *stated, const char *key, const char *now)
{
    const dcj_place place = dcj_at_key(NULL, "receipt");
    const dcj_place at = dcj_at_key(&place, key);
    const json_t *was = dcj_member(stated, key);
    const char *text = json_string_value(was);
    if (text == NULL ? was == NULL && now[0] == '\0' : strcmp(text, now) == 0) return;
    json_t *is = now[0] == '\0' ? NULL : json_string(now);
    add_difference(r, &at, was, is);
    json_decref(is);
}

/* The question is put again; that it is refused now is a difference like others. */
static dcr_status ask_again(replay *r, const json_t *result)
{
    const dcj_place place = dcj_at_key(NULL, "result");
    dcr_error inner = DCR_ERROR_INIT;
    json_t *now = NULL;
    dcr_status status = dcj_answer(&r->inputs, &r->answer, NULL, &inner);
    if (status == DCR_E_NOMEM) return dcj_pass(r->err, NULL, &inner);
    if (status != DCR_OK) {
        dcj_writer_release(&r->answer);
        r->answer = (dcj_writer){0};
        json_t *text = json_string(inner.text);
        add_difference(r, &place, result, text);
        json_decref(text);
        return DCR_OK;
    }
    if (r->answer.status != DCR_OK) return dcj_writer_finish(&r->answer, NULL, NULL, r->err);
    dcj_digest_result(&r->answer, &r->receipt);
    status = dcj_load(r->answer.text, r->answer.length, &now, r->err);
    if (status == DCR_OK) (void)compare(r, result, now, &place);
    json_decref(now);
    return status;
}

static dcr_status check_result(replay *r, const json_t *stated, const json_t *result)
{
    dcj_writer writer = {0};
    dcj_receipt of_document = {.result = ""};
    dcj_write_value(&writer, result);
    dcj_digest_result(&writer, &of_document);
    const dcr_status status = writer.status;
    dcj_writer_release(&writer);
    if (status != DCR_OK) return dcj_refuse(r->err, status, NULL, "out of memory");
    check_digest(r, stated, "result", of_document.result);
    return DCR_OK;
}

/* The document written anew, byte by byte against what was given. */
static dcr_status check_bytes(replay *r)
{
    dcj_writer writer = {0};
    if (r->answer.length == 0) return DCR_OK;
    dcr_status status = dcj_write_receipt_document(&writer, &r->inputs, &r->answer, &r->receipt, r->err);
    if (status == DCR_OK && writer.status != DCR_OK) return dcj_writer_finish(&writer, NULL, NULL, r->err);
    r->same_bytes = status == DCR_OK && writer.length == r->length && memcmp(writer.text, r->text, r->length) == 0;
    dcj_writer_release(&writer);
    return status;
}

static dcr_status look(replay *r)
{
    json_t *stated = NULL;
    json_t *result = NULL;
    dcr_status status = dcj_check_head(r->document, "receipt", r->err);
    if (status == DCR_OK) status = dcj_check_keys(r->document, "delcredere version inputs result receipt", NULL, r->err);
    if (status == DCR_OK) status = object_at(r, "receipt", "library policy book question result", &stated);
    if (status == DCR_OK) status = object_at(r, "result", NULL, &result);
    if (status == DCR_OK) status = read_inputs(r);
    if (status == DCR_OK) status = dcj_digest_inputs(&r->inputs, &r->receipt, r->err);
    if (status != DCR_OK) return status;
    check_digest(r, stated, "policy", r->receipt.policy);
    check_digest(r, stated, "book", r->receipt.book);
    check_digest(r, stated, "question", r->receipt.question);
    status = ask_again(r, result);
    if (status == DCR_OK) status = check_result(r, stated, result);
    return status == DCR_OK ? check_bytes(r) : status;
}

/* ---- The report ---- */

static void write_optional(dcj_writer *writer, const char *key, const json_t *value)
{
    dcj_key(writer, key);
    if (value == NULL)
        dcj_null(writer);
    else
        dcj_write_value(writer, value);
}

static void write_report(dcj_writer *writer, const replay *r)
{
    dcj_open(writer, '{');
    dcj_write_answer_head(writer, "replay", NULL);
    dcj_key(writer, "library_was");
    dcj_name(writer, json_string_value(json_object_get(json_object_get(r->document, "receipt"), "library")));
    dcj_key(writer, "same");
    dcj_flag(writer, r->num_differences == 0);
    dcj_key(writer, "same_bytes");
    dcj_flag(writer, r->same_bytes);
    dcj_key(writer, "differences");
    dcj_open(writer, '[');
    for (size_t i = 0; i < r->num_differences; i++) {
        dcj_open(writer, '{');
        dcj_key(writer, "path");
        dcj_name(writer, r->differences[i].path);
        write_optional(writer, "was", r->differences[i].was);
        write_optional(writer, "is", r->differences[i].is);
        dcj_close(writer, '}');
    }
    dcj_close(writer, ']');
    dcj_key(writer, "receipt");
    if (r->answer.length > 0)
        dcj_write_receipt(writer, &r->receipt);
    else
        dcj_null(writer);
    dcj_close(writer, '}');
}

static void release(replay *r)
{
    for (size_t i = 0; i < r->num_differences; i++) {
        json_decref(r->differences[i].was);
        json_decref(r->differences[i].is);
    }
    dcj_writer_release(&r->answer);
    dcj_release_inputs(&r->read);
}

dcr_status dcr_replay_json(const char *receipt, size_t receipt_length, char **out, dcr_error *err)
{
    json_t *document = NULL;
    dcj_writer writer = {0};
    if (receipt == NULL || out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "receipt or out is NULL");
    dcr_status status = dcj_load(receipt, receipt_length, &document, err);
    if (status != DCR_OK) return status;
    replay r = {.document = document, .text = receipt, .length = receipt_length, .err = err};
    status = look(&r);
    if (status == DCR_OK) write_report(&writer, &r);
    release(&r);
    json_decref(document);
    if (status == DCR_OK) return dcj_writer_finish(&writer, out, NULL, err);
    return status;
}
