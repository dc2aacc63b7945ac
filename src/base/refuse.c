#include "base/refuse.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/sized.h"

/* The first released size: all of it, so a known size is one that holds every field. */
enum { ERROR_SIZE_V1 = sizeof(dcr_error) };

static void report(dcr_error *err, const dcr_error *detail)
{
    if (err == NULL) return;
    (void)dcr__sized_write(err, detail, sizeof *detail, ERROR_SIZE_V1);
}

static dcr_error detail_of(dcr_status code)
{
    assert(code != DCR_OK);
    dcr_error detail = DCR_ERROR_INIT;
    detail.code = (int32_t)code;
    return detail;
}

static void set_text(dcr_error *detail, const char *text)
{
    size_t length = strlen(text);
    if (length >= sizeof detail->text) length = sizeof detail->text - 1;
    memcpy(detail->text, text, length);
    detail->text[length] = '\0';
}

dcr_status dcr__refuse(dcr_error *err, dcr_status code, const char *text)
{
    return dcr__refuse_at(err, code, 0, 0, 0, -1, text);
}

dcr_status dcr__refuse_at(
    dcr_error *err, dcr_status code, int32_t term, int32_t table, int32_t column, int64_t row, const char *text)
{
    assert(text != NULL);
    dcr_error detail = detail_of(code);
    detail.term = term;
    detail.table = table;
    detail.column = column;
    detail.row = row;
    set_text(&detail, text);
    report(err, &detail);
    return code;
}

dcr_status dcr__refuse_f(dcr_error *err, dcr_status code, int32_t term, const char *format, ...)
{
    assert(format != NULL);
    dcr_error detail = detail_of(code);
    detail.term = term;
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(detail.text, sizeof detail.text, format, arguments);
    va_end(arguments);
    report(err, &detail);
    return code;
}

dcr_status dcr__refuse_position(dcr_error *err, dcr_status code, int64_t position, const char *text)
{
    assert(text != NULL);
    dcr_error detail = detail_of(code);
    detail.position = position;
    set_text(&detail, text);
    report(err, &detail);
    return code;
}

void dcr_error_init(dcr_error *error, size_t size)
{
    const dcr_error fresh = DCR_ERROR_INIT;
    if (size <= DCR__STRUCT_SIZE_MAX) dcr__sized_init(error, size, &fresh, sizeof fresh, ERROR_SIZE_V1);
}
