/* JSON text, written straight through: no tree, no white space, keys in the order of the calls. */
#ifndef DCR_JSON_WRITER_H
#define DCR_JSON_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "delcredere/base.h"

typedef struct dcj_writer {
    char *text;
    size_t length, capacity;
    dcr_status status; /* the first failure: DCR_E_NOMEM, or DCR_E_STATE for text that JSON cannot carry */
    bool comma;        /* a value stands before the next one */
} dcj_writer;

/* Start from all zeros. After a failure the calls do nothing. */
void dcj_open(dcj_writer *writer, char bracket);
void dcj_close(dcj_writer *writer, char bracket);
void dcj_key(dcj_writer *writer, const char *name);
void dcj_after_key(dcj_writer *writer); /* turns the text just written into a key */
void dcj_text(dcj_writer *writer, const char *bytes, size_t length);
void dcj_name(dcj_writer *writer, const char *name); /* NUL-terminated text; NULL is written as null */
void dcj_integer(dcj_writer *writer, int64_t number);
void dcj_flag(dcj_writer *writer, bool is_true);
void dcj_null(dcj_writer *writer);
void dcj_raw(dcj_writer *writer, const char *text, size_t length); /* a value that is JSON already */
void dcj_reopen(dcj_writer *writer);                               /* takes back the last bracket that was closed */
void dcj_fail(dcj_writer *writer, dcr_status status);              /* unless it has failed before */

/* Hands the text over, or releases it and reports why it could not be written. */
dcr_status dcj_writer_finish(dcj_writer *writer, char **out, size_t *length, dcr_error *err);
void dcj_writer_release(dcj_writer *writer);

#endif
