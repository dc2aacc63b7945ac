#include "json/writer.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "delcredere/json.h"
#include "json/place.h"

static bool reserve(dcj_writer *writer, size_t more)
{
    if (writer->status != DCR_OK) return false;
    if (more <= writer->capacity - writer->length) return true;
    size_t capacity = writer->capacity < 256 ? 256 : writer->capacity;
    while (capacity - writer->length < more && capacity <= SIZE_MAX / 2) capacity *= 2;
    char *moved = capacity - writer->length < more ? NULL : realloc(writer->text, capacity);
    if (moved == NULL) {
        writer->status = DCR_E_NOMEM;
        return false;
    }
    writer->text = moved;
    writer->capacity = capacity;
    return true;
}

static void put(dcj_writer *writer, const char *bytes, size_t length)
{
    if (length == 0 || !reserve(writer, length)) return;
    memcpy(writer->text + writer->length, bytes, length);
    writer->length += length;
}

static void begin_value(dcj_writer *writer)
{
    if (writer->comma) put(writer, ",", 1);
    writer->comma = true;
}

void dcj_open(dcj_writer *writer, char bracket)
{
    assert(bracket == '{' || bracket == '[');
    begin_value(writer);
    put(writer, &bracket, 1);
    writer->comma = false;
}

void dcj_close(dcj_writer *writer, char bracket)
{
    assert(bracket == '}' || bracket == ']');
    put(writer, &bracket, 1);
    writer->comma = true;
}

/* Length of the UTF-8 sequence at `bytes`, 0 when it is not one: no overlong forms, no surrogates, none above
 * U+10FFFF (Unicode, table 3-7). */
static size_t sequence_length(const unsigned char *bytes, size_t left)
{
    const unsigned char first = bytes[0];
    if (first < 0x80) return 1;
    const size_t length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || length > left) return 0;
    const unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (bytes[1] < low || bytes[1] > high) return 0;
    for (size_t i = 2; i < length; i++)
        if ((bytes[i] & 0xC0) != 0x80) return 0;
    return length;
}

static void put_escaped(dcj_writer *writer, unsigned char c)
{
    char escape[7];
    const int length = c == '"' || c == '\\' ? snprintf(escape, sizeof escape, "\\%c", c)
                                             : snprintf(escape, sizeof escape, "\\u%04x", (unsigned)c);
    put(writer, escape, (size_t)length);
}

void dcj_text(dcj_writer *writer, const char *bytes, size_t length)
{
    begin_value(writer);
    put(writer, "\"", 1);
    size_t plain = 0; /* start of what needs no escape */
    for (size_t i = 0; i < length;) {
        const unsigned char c = (unsigned char)bytes[i];
        const size_t sequence = sequence_length((const unsigned char *)bytes + i, length - i);
        if (sequence == 0 || c == 0) { /* a NUL would not be read back */
            if (writer->status == DCR_OK) writer->status = DCR_E_STATE;
            return;
        }
        if (c < 0x20 || c == '"' || c == '\\') {
            put(writer, bytes + plain, i - plain);
            put_escaped(writer, c);
            plain = i + 1;
        }
        i += sequence;
    }
    put(writer, bytes + plain, length - plain);
    put(writer, "\"", 1);
}

void dcj_name(dcj_writer *writer, const char *name)
{
    if (name == NULL)
        dcj_null(writer);
    else
        dcj_text(writer, name, strlen(name));
}

void dcj_key(dcj_writer *writer, const char *name)
{
    dcj_text(writer, name, strlen(name));
    dcj_after_key(writer);
}

void dcj_after_key(dcj_writer *writer)
{
    put(writer, ":", 1);
    writer->comma = false;
}

void dcj_integer(dcj_writer *writer, int64_t number)
{
    char digits[24];
    const int length = snprintf(digits, sizeof digits, "%" PRId64, number);
    begin_value(writer);
    put(writer, digits, (size_t)length);
}

void dcj_flag(dcj_writer *writer, bool is_true)
{
    begin_value(writer);
    put(writer, is_true ? "true" : "false", is_true ? 4 : 5);
}

void dcj_null(dcj_writer *writer)
{
    begin_value(writer);
    put(writer, "null", 4);
}

void dcj_raw(dcj_writer *writer, const char *text, size_t length)
{
    begin_value(writer);
    put(writer, text, length);
}

void dcj_reopen(dcj_writer *writer)
{
    if (writer->status != DCR_OK) return;
    assert(writer->length >= 2);
    writer->length--;
    writer->comma = writer->text[writer->length - 1] != '{' && writer->text[writer->length - 1] != '[';
}

void dcj_fail(dcj_writer *writer, dcr_status status)
{
    if (writer->status == DCR_OK) writer->status = status;
}

dcr_status dcj_writer_finish(dcj_writer *writer, char **out, size_t *length, dcr_error *err)
{
    put(writer, "", 1);
    const dcr_status status = writer->status;
    if (status != DCR_OK) {
        dcj_writer_release(writer);
        if (status == DCR_E_NOMEM)
            return dcj_refuse(err, status, NULL, "out of memory while the document was written");
        return dcj_refuse(err, status, NULL, "a text is not UTF-8 or has a NUL in it; JSON cannot carry it");
    }
    *out = writer->text;
    if (length != NULL) *length = writer->length - 1;
    return DCR_OK;
}

void dcj_writer_release(dcj_writer *writer)
{
    free(writer->text);
    writer->text = NULL;
    writer->length = writer->capacity = 0;
}

void dcr_json_free(char *text)
{
    free(text);
}
