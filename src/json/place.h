/* Where in a document we are, and the one way to refuse it there.
 *
 * A place is a node on the stack of the reader: a key of the object above, or an index of the array above. It is made
 * without cost and turned into text, such as `invoices[3].amount`, only when something is wrong. */
#ifndef DCR_JSON_PLACE_H
#define DCR_JSON_PLACE_H

#include "delcredere/table.h"

#if defined(__GNUC__)
#define DCR__JSON_PRINTF(format_ix, first_ix) __attribute__((format(printf, format_ix, first_ix)))
#else
#define DCR__JSON_PRINTF(format_ix, first_ix)
#endif

typedef struct dcj_place {
    const struct dcj_place *up; /* NULL at the top of the document */
    const char *key;             /* NULL: `index` counts */
    size_t index;
    int32_t term;   /* what the node is in the registries, 0 where it is nothing */
    int32_t table;
    int32_t column;
} dcj_place;

static inline dcj_place dcj_at_key(const dcj_place *up, const char *key)
{
    return (dcj_place){.up = up, .key = key};
}

static inline dcj_place dcj_at_index(const dcj_place *up, size_t index)
{
    return (dcj_place){.up = up, .index = index};
}

/* Fills `err` with the path of `place`, the text, and the term, table, column and row that the place stands for.
 * Nothing is written when `err` is NULL or of an unknown size. Returns `code`. */
dcr_status dcj_refuse(dcr_error *err, dcr_status code, const dcj_place *place, const char *format, ...)
    DCR__JSON_PRINTF(4, 5);

/* The path of `place` as text, cut where it does not fit. */
void dcj_place_text(char *out, size_t capacity, const dcj_place *place);

/* Passes on an error of the core, with the path put in front. Returns inner->code, which must be an error. */
dcr_status dcj_pass(dcr_error *err, const dcj_place *place, const dcr_error *inner);

/* At a byte of the document, where the parser stopped. */
dcr_status dcj_refuse_position(dcr_error *err, dcr_status code, int64_t position, const char *text);

#endif
