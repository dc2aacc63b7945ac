#include "json/canonical.h"

#include <stdlib.h>
#include <string.h>

#include "json/load.h"

/* How deep a document may go is bounded by the parser. */

static void write_members(dcj_writer *writer, const json_t *object, bool with_nulls)
{
    const char *key;
    json_t *value;
    dcj_open(writer, '{');
    json_object_foreach((json_t *)(uintptr_t)object, key, value) {
        if (!with_nulls && json_is_null(value)) continue;
        dcj_key(writer, key);
        dcj_write_value(writer, value);
    }
    dcj_close(writer, '}');
}

static void write_list(dcj_writer *writer, const json_t *list)
{
    dcj_open(writer, '[');
    for (size_t i = 0; i < json_array_size(list); i++) dcj_write_value(writer, json_array_get(list, i));
    dcj_close(writer, ']');
}

static void write_real(dcj_writer *writer, const json_t *value)
{
    char text[64];
    const size_t length = json_dumpb(value, text, sizeof text, JSON_ENCODE_ANY | JSON_REAL_PRECISION(17));
    dcj_raw(writer, text, length < sizeof text ? length : 0);
}

void dcj_write_value(dcj_writer *writer, const json_t *value)
{
    switch (json_typeof(value)) {
    case JSON_OBJECT: write_members(writer, value, true); break;
    case JSON_ARRAY: write_list(writer, value); break;
    case JSON_STRING: dcj_text(writer, json_string_value(value), json_string_length(value)); break;
    case JSON_INTEGER: dcj_integer(writer, json_integer_value(value)); break;
    case JSON_REAL: write_real(writer, value); break;
    case JSON_TRUE: dcj_flag(writer, true); break;
    case JSON_FALSE: dcj_flag(writer, false); break;
    default: dcj_null(writer); break;
    }
}

/* jansson writes keys in order, and reads them in the order in which they stand; its texts have other escapes than ours. */
void dcj_write_question(dcj_writer *writer, const json_t *question)
{
    char *text = json_dumps(question, JSON_COMPACT | JSON_SORT_KEYS | JSON_REAL_PRECISION(17));
    json_t *sorted = NULL;
    const dcr_status status = text == NULL ? DCR_E_NOMEM : dcj_load(text, strlen(text), &sorted, NULL);
    if (status == DCR_OK)
        write_members(writer, sorted, false);
    else
        dcj_fail(writer, status);
    json_decref(sorted);
    free(text);
}
