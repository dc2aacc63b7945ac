#include "json/load.h"

#include <assert.h>
#include <string.h>

enum { DOCUMENT_VERSION = 1, NAME_MAX_LENGTH = 47 };

static dcr_status refuse_syntax(const json_error_t *error, dcr_error *err)
{
    const int64_t position = error->position;
    if (error->text[0] == '\0') /* jansson says nothing when its memory runs out */
        return dcj_refuse(err, DCR_E_NOMEM, NULL, "out of memory while the document was parsed");
    switch (json_error_code(error)) {
    case json_error_out_of_memory:
        return dcj_refuse(err, DCR_E_NOMEM, NULL, "out of memory while the document was parsed");
    case json_error_duplicate_key:
        return dcj_refuse_position(err, DCR_E_JSON_DUPLICATE, position, error->text);
    case json_error_numeric_overflow:
        return dcj_refuse_position(err, DCR_E_JSON_VALUE, position, error->text);
    default:
        return dcj_refuse_position(err, DCR_E_JSON_SYNTAX, position, error->text);
    }
}

dcr_status dcj_load(const char *text, size_t length, json_t **out, dcr_error *err)
{
    assert(out != NULL);
    if (text == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "text is NULL");

    json_error_t error;
    json_t *document = json_loadb(text, length, JSON_REJECT_DUPLICATES, &error);
    if (document == NULL) return refuse_syntax(&error, err);
    if (!json_is_object(document)) {
        json_decref(document);
        return dcj_refuse(err, DCR_E_JSON_TYPE, NULL, "the document is not an object; write {...}");
    }
    *out = document;
    return DCR_OK;
}

dcr_status dcj_check_head(const json_t *document, const char *kind, dcr_error *err)
{
    const dcj_place kind_place = dcj_at_key(NULL, "delcredere");
    const json_t *stated = json_object_get(document, "delcredere");
    if (stated == NULL)
        return dcj_refuse(err, DCR_E_JSON_ABSENT, &kind_place, "missing; give \"delcredere\": \"%s\"", kind);
    if (!json_is_string(stated))
        return dcj_refuse(err, DCR_E_JSON_TYPE, &kind_place, "write the kind of document as text: \"%s\"", kind);
    if (strcmp(json_string_value(stated), kind) != 0)
        return dcj_refuse(err, DCR_E_JSON_VALUE, &kind_place, "a document of kind \"%s\" is due here", kind);

    const dcj_place version_place = dcj_at_key(NULL, "version");
    const json_t *version = json_object_get(document, "version");
    if (version == NULL) return dcj_refuse(err, DCR_E_JSON_ABSENT, &version_place, "missing; give \"version\": 1");
    if (!json_is_integer(version))
        return dcj_refuse(err, DCR_E_JSON_TYPE, &version_place, "write the version as an integer: 1");
    if (json_integer_value(version) != DOCUMENT_VERSION)
        return dcj_refuse(err, DCR_E_VERSION, &version_place, "this library reads version 1");
    return DCR_OK;
}

static size_t min_size(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Levenshtein distance of two short names. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
    assert(b_length <= NAME_MAX_LENGTH);
    size_t row[NAME_MAX_LENGTH + 1];
    for (size_t j = 0; j <= b_length; j++) row[j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            const size_t change = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = min_size(change, min_size(row[j], row[j - 1]) + 1);
        }
    }
    return row[b_length];
}

void dcj_nearest_consider(dcj_nearest *nearest, const char *name, size_t length)
{
    const size_t wanted_length = strlen(nearest->wanted);
    if (length > NAME_MAX_LENGTH || wanted_length > NAME_MAX_LENGTH) return;
    const size_t far = distance(nearest->wanted, wanted_length, name, length);
    if (far > 1 + length / 3) return;
    if (nearest->distance != 0 && far >= nearest->distance) return;
    nearest->distance = far;
    memcpy(nearest->name, name, length);
    nearest->name[length] = '\0';
}

dcr_status dcj_refuse_key(dcr_error *err, const dcj_place *place, const char *what, const dcj_nearest *nearest)
{
    if (nearest->distance == 0) return dcj_refuse(err, DCR_E_JSON_KEY, place, "no such %s", what);
    return dcj_refuse(err, DCR_E_JSON_KEY, place, "no such %s; did you mean \"%s\"", what, nearest->name);
}

/* The end of the word that begins at `word`. */
static const char *word_end(const char *word)
{
    return word + strcspn(word, " ");
}

static const char *next_word(const char *end)
{
    return end + strspn(end, " ");
}

static dcr_status check_key(const char *key, const char *known, const dcj_place *place, dcr_error *err)
{
    dcj_nearest nearest = {.wanted = key};
    const size_t length = strlen(key);
    for (const char *word = known; *word != '\0'; word = next_word(word_end(word))) {
        const size_t word_length = (size_t)(word_end(word) - word);
        if (word_length == length && memcmp(word, key, length) == 0) return DCR_OK;
        dcj_nearest_consider(&nearest, word, word_length);
    }
    const dcj_place key_place = dcj_at_key(place, key);
    return dcj_refuse_key(err, &key_place, "key here", &nearest);
}

dcr_status dcj_check_keys(const json_t *object, const char *known, const dcj_place *place, dcr_error *err)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)object, key, value) {
        const dcr_status status = check_key(key, known, place, err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

const json_t *dcj_member(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return json_is_null(value) ? NULL : value;
}
