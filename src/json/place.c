#include "json/place.h"

#include <assert.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { DEPTH_MAX = 16, KEY_SHOWN_MAX = 48 };

/* All fields of dcr_error are of the first release: a size that is known holds them all. */
static void report(dcr_error *err, const dcr_error *detail)
{
    if (err == NULL || err->size < sizeof *detail || err->size > 4096) return;
    const uint32_t size = err->size;
    memcpy(err, detail, sizeof *detail);
    err->size = size;
}

/* Keys come from the document: what is not printable ASCII is shown as a question mark, and long keys are cut. */
static void append_key(char *out, size_t capacity, const char *key)
{
    size_t end = strlen(out);
    for (size_t i = 0; key[i] != '\0' && i < KEY_SHOWN_MAX && end + 1 < capacity; i++) {
        const char c = key[i];
        out[end++] = c >= ' ' && c <= '~' ? c : '?';
    }
    out[end] = '\0';
}

static void append_node(char *out, size_t capacity, const dcj_place *node)
{
    const size_t end = strlen(out);
    if (node->key == NULL) {
        (void)snprintf(out + end, capacity - end, "[%zu]", node->index);
        return;
    }
    if (end > 0) (void)snprintf(out + end, capacity - end, ".");
    append_key(out, capacity, node->key);
}

void dcj_place_text(char *out, size_t capacity, const dcj_place *place)
{
    const dcj_place *nodes[DEPTH_MAX];
    size_t depth = 0;
    for (const dcj_place *node = place; node != NULL && depth < DEPTH_MAX; node = node->up) nodes[depth++] = node;

    out[0] = '\0';
    while (depth > 0) append_node(out, capacity, nodes[--depth]);
}

/* The nearest term, table and column, and the row: the index right below a table. */
static void name_place(dcr_error *detail, const dcj_place *place)
{
    for (const dcj_place *node = place; node != NULL; node = node->up) {
        if (detail->term == 0) detail->term = node->term;
        if (detail->table == 0) detail->table = node->table;
        if (detail->column == 0) detail->column = node->column;
        const bool is_row = node->key == NULL && node->up != NULL && node->up->table != 0;
        if (is_row && detail->row < 0) detail->row = (int64_t)node->index;
    }
}

static void set_text(dcr_error *detail, const dcj_place *place, const char *text)
{
    char path[sizeof detail->text];
    dcj_place_text(path, sizeof path, place);
    const int length = path[0] == '\0' ? snprintf(detail->text, sizeof detail->text, "%s", text)
                                 : snprintf(detail->text, sizeof detail->text, "%.120s: %s", path, text);
    if (length < 0) detail->text[0] = '\0'; /* a text that is too long is cut */
}

dcr_status dcj_refuse(dcr_error *err, dcr_status code, const dcj_place *place, const char *format, ...)
{
    assert(code != DCR_OK);
    dcr_error detail = DCR_ERROR_INIT;
    char text[sizeof detail.text];
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);

    detail.code = (int32_t)code;
    set_text(&detail, place, text);
    name_place(&detail, place);
    report(err, &detail);
    return code;
}

/* Texts of the core begin with the name of the term, which the path says already. */
static const char *without_term(const dcr_error *inner)
{
    const char *name = inner->term == 0 ? NULL : dcr_term_name((dcr_term)inner->term);
    const size_t length = name == NULL ? 0 : strlen(name);
    const bool is_named = length > 0 && strncmp(inner->text, name, length) == 0 && inner->text[length] == ':';
    return is_named ? inner->text + length + strspn(inner->text + length, ": ") : inner->text;
}

dcr_status dcj_pass(dcr_error *err, const dcj_place *place, const dcr_error *inner)
{
    assert(inner->code != DCR_OK);
    dcr_error detail = *inner;
    detail.size = (uint32_t)sizeof detail;
    set_text(&detail, place, place == NULL ? inner->text : without_term(inner));
    name_place(&detail, place);
    report(err, &detail);
    return (dcr_status)inner->code;
}

dcr_status dcj_refuse_position(dcr_error *err, dcr_status code, int64_t position, const char *text)
{
    dcr_error detail = DCR_ERROR_INIT;
    detail.code = (int32_t)code;
    detail.position = position;
    (void)snprintf(detail.text, sizeof detail.text, "%s", text);
    report(err, &detail);
    return code;
}
