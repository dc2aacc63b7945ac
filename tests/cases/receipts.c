#include "receipts.h"

#include <ctype.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char *verdict;
    size_t capacity;
} report;

static bool wrong(const report *r, const char *what, const char *detail)
{
    snprintf(r->verdict, r->capacity, "failed receipt: %s%s%s", what, detail[0] == '\0' ? "" : ": ", detail);
    return false;
}

static json_t *replayed(const char *text, dcr_error *err)
{
    char *out = NULL;
    if (dcr_replay_json(text, strlen(text), &out, err) != DCR_OK) return NULL;
    json_t *answer = json_loads(out, JSON_REJECT_DUPLICATES, NULL);
    dcr_json_free(out);
    return answer;
}

static bool is_true(const json_t *object, const char *key)
{
    return json_is_true(json_object_get(object, key));
}

/* The document as it was written is the same to the byte; with its white space changed it is still the same. */
static bool unchanged_is_same(const char *text, json_t *document, const report *r)
{
    dcr_error err = DCR_ERROR_INIT;
    char *indented = json_dumps(document, JSON_INDENT(2));
    json_t *as_written = replayed(text, &err);
    json_t *as_indented = replayed(indented, &err);
    const bool written_is = is_true(as_written, "same") && is_true(as_written, "same_bytes");
    const bool indented_is = is_true(as_indented, "same") && !is_true(as_indented, "same_bytes");
    char *found = as_written == NULL ? NULL : json_dumps(as_written, 0);
    if (!written_is) (void)wrong(r, "does not replay", found == NULL ? err.text : found);
    if (written_is && !indented_is) (void)wrong(r, "does not replay with other white space", err.text);
    json_decref(as_written);
    json_decref(as_indented);
    free(indented);
    free(found);
    return written_is && indented_is;
}

/* The receipt beside the answer is that of the document. */
static bool is_that_of_the_answer(const json_t *document, const char *answer, const report *r)
{
    json_t *whole = json_loads(answer, 0, NULL);
    json_t *beside = json_object_get(whole, "receipt");
    const bool is_same = beside != NULL && json_equal(beside, json_object_get(document, "receipt")) == 1;
    json_decref(whole);
    return is_same || wrong(r, "the answer has another one than the document", "");
}

/* ---- Tampering ---- */

static bool is_amount(const json_t *value)
{
    const char *text = json_string_value(value);
    const size_t length = text == NULL ? 0 : strlen(text);
    if (length < 4 || text[length - 3] != '.') return false;
    for (size_t i = text[0] == '-'; i < length; i++)
        if (!isdigit((unsigned char)text[i]) && i != length - 3) return false;
    return true;
}

static void add_a_cent(json_t *amount)
{
    char text[40];
    snprintf(text, sizeof text, "%s", json_string_value(amount));
    char *last = text + strlen(text) - 1;
    *last = *last == '9' ? '8' : (char)(*last + 1);
    json_string_set(amount, text);
}

/* Finds the first amount below `value` and writes where it is. */
static json_t *first_amount(json_t *value, char *path, size_t capacity)
{
    const size_t end = strlen(path);
    const char *key;
    json_t *below;
    json_t *found = NULL;
    if (is_amount(value)) return value;
    json_object_foreach(value, key, below) {
        snprintf(path + end, capacity - end, ".%s", key);
        found = first_amount(below, path, capacity);
        if (found != NULL) return found;
    }
    for (size_t i = 0; i < json_array_size(value); i++) {
        snprintf(path + end, capacity - end, "[%zu]", i);
        found = first_amount(json_array_get(value, i), path, capacity);
        if (found != NULL) return found;
    }
    path[end] = '\0';
    return NULL;
}

static const char *path_of(const json_t *answer, size_t ix)
{
    const json_t *difference = json_array_get(json_object_get(answer, "differences"), ix);
    const char *path = json_string_value(json_object_get(difference, "path"));
    return path == NULL ? "none" : path;
}

/* A cent more at the first amount below `start`; the replay names `expected` first, or that amount itself. */
static bool a_cent_shows(const json_t *document, const char *start, const char *expected, const report *r)
{
    dcr_error err = DCR_ERROR_INIT;
    char path[400];
    json_t *copy = json_deep_copy(document);
    const json_t *inputs = json_object_get(copy, "inputs");
    json_t *part = json_object_get(strcmp(start, "result") == 0 ? copy : inputs, start);
    snprintf(path, sizeof path, "%s", start);
    json_t *amount = first_amount(part, path, sizeof path);
    bool is_seen = true;
    if (amount != NULL) {
        add_a_cent(amount);
        char *text = json_dumps(copy, JSON_COMPACT);
        json_t *answer = replayed(text, &err);
        const char *at = expected == NULL ? path : expected;
        /* inputs that a cent makes unfit to be read are refused, which shows too */
        is_seen = (answer == NULL && expected != NULL) || (!is_true(answer, "same") && strcmp(path_of(answer, 0), at) == 0);
        if (!is_seen) (void)wrong(r, at, answer == NULL ? err.text : path_of(answer, 0));
        json_decref(answer);
        free(text);
    }
    json_decref(copy);
    return is_seen;
}

/* Another version is said, and is no difference. */
static bool another_version_is_said(const json_t *document, const report *r)
{
    dcr_error err = DCR_ERROR_INIT;
    json_t *copy = json_deep_copy(document);
    json_object_set_new(json_object_get(copy, "receipt"), "library", json_string("0.0.9"));
    char *text = json_dumps(copy, JSON_COMPACT);
    json_t *answer = replayed(text, &err);
    const char *was = json_string_value(json_object_get(answer, "library_was"));
    const bool is_said = is_true(answer, "same") && !is_true(answer, "same_bytes") && was != NULL && strcmp(was, "0.0.9") == 0;
    json_decref(answer);
    json_decref(copy);
    free(text);
    return is_said || wrong(r, "another version", err.text);
}

bool receipt_holds(const dcr_policy *policy, const dcr_book *book, const char *ask, const char *answer, char *verdict,
                   size_t capacity)
{
    const report r = {verdict, capacity};
    dcr_error err = DCR_ERROR_INIT;
    char *text = NULL;
    if (dcr_receipt_json(policy, book, ask, strlen(ask), &text, NULL, &err) != DCR_OK) return wrong(&r, "refused", err.text);
    json_t *document = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    const bool holds = is_that_of_the_answer(document, answer, &r) && unchanged_is_same(text, document, &r) &&
                       a_cent_shows(document, "result", NULL, &r) && a_cent_shows(document, "book", "receipt.book", &r) &&
                       a_cent_shows(document, "policy", "receipt.policy", &r) &&
                       a_cent_shows(document, "question", "receipt.question", &r) && another_version_is_said(document, &r);
    json_decref(document);
    dcr_json_free(text);
    return holds;
}
