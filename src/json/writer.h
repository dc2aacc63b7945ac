/* JSON text, written straight through: no tree, no white space, keys in the order of the calls. */
#ifndef DCR_JSON_WRITER_H
#define DCR_JSON_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "delcredere/base.h"

typedef struct dcr__writer {
    char *text;
    size_t length, capacity;
    dcr_status status; /* the first failure: DCR_E_NOMEM, or DCR_E_STATE for text that JSON cannot carry */
    bool comma;        /* a value stands before the next one */
} dcr__writer;

/* Start from all zeros. After a failure the calls do nothing. */
void dcr__open(dcr__writer *writer, char bracket);
void dcr__close(dcr__writer *writer, char bracket);
void dcr__key(dcr__writer *writer, const char *name);
void dcr__after_key(dcr__writer *writer); /* turns the text just written into a key */
void dcr__text(dcr__writer *writer, const char *bytes, size_t length);
void dcr__name(dcr__writer *writer, const char *name); /* NUL-terminated text; NULL is written as null */
void dcr__integer(dcr__writer *writer, int64_t number);
void dcr__flag(dcr__writer *writer, bool is_true);
void dcr__null(dcr__writer *writer);

/* Hands the text over, or releases it and reports why it could not be written. */
dcr_status dcr__writer_finish(dcr__writer *writer, char **out, size_t *length, dcr_error *err);
void dcr__writer_release(dcr__writer *writer);

#endif
