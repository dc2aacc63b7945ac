/* The keys of a question as a table: each says where in the options of a reader its value goes. */
#ifndef DCR_JSON_FIELDS_H
#define DCR_JSON_FIELDS_H

#include <stddef.h>

#include "json/ask.h"

typedef enum dcj_field_type {
    DCJ_DAY = 1,  /* int32_t */
    DCJ_MONEY,    /* int64_t in the currency of the question, else of the policy */
    DCJ_RATIO,    /* int64_t */
    DCJ_NUMBER,   /* int64_t */
    DCJ_COUNT,    /* uint32_t */
    DCJ_CODE,     /* uint32_t, a choice of the group `of` */
    DCJ_YES,      /* int32_t, 1 or 0 */
    DCJ_CURRENCY, /* uint32_t */
    DCJ_COUNTRY,  /* uint32_t */
    DCJ_BUYER,    /* uint32_t: "<key>", an identifier, or "<key>_ix", a row */
    DCJ_INVOICE,  /* uint32_t, likewise */
    DCJ_TEXT,     /* const char * */
    DCJ_ROWS,     /* const dcr_table *: a list of rows of the kind `of` */
    DCJ_AMOUNTS,  /* const int64_t *, and their number (size_t) at `count` */
    DCJ_DAYS,     /* const int32_t *, likewise */
    DCJ_NUMBERS,  /* const int64_t *, likewise: whole numbers */
    DCJ_BUYERS,   /* const uint32_t *, likewise: a list of identifiers, or rows in "<key>_ix" */
    DCJ_POLICIES, /* dcr_policy **, likewise: a list of documents */
    DCJ_POLICY,   /* dcr_policy *: a document */
    DCJ_BOOK,     /* dcr_book *: a document */
    DCJ_TERMS,    /* dcr_policy *: terms; the policy of the question with these in place of its own */
    DCJ_VALUE     /* const json_t *: as it stands */
} dcj_field_type;

typedef struct dcj_field {
    const char *key;
    dcj_field_type type;
    size_t at;        /* offset in the options */
    int32_t of;       /* group or kind of table */
    size_t count;     /* offset of the number of a list */
    const char *need; /* what to give where the key is missing; NULL: it may be */
} dcj_field;

/* Reads every field of the question that is given into `options`, and refuses keys that are neither fields nor "verb",
 * "currency" or "known_on_day". What lists point to lives as long as the question. */
dcr_status dcj_read_fields(const dcj_ask *ask, const dcj_field *fields, size_t num_fields, void *options);

/* A policy with other terms in place of its own; null takes a term away. It lives as long as the question. */
dcr_status dcj_changed_policy(
    const dcj_ask *ask, const dcr_policy *policy, const json_t *terms, const dcj_place *place, dcr_policy **out);

#define DCJ_LENGTH(list) (sizeof(list) / sizeof((list)[0]))

/* What a function of the core answered to the question as a whole: its error is passed on. */
static inline dcr_status dcj_passed(const dcj_ask *ask, dcr_status status, const dcr_error *inner)
{
    return status == DCR_OK ? DCR_OK : dcj_pass(ask->err, NULL, inner);
}

/* The currency of the amounts of a question: its own, else the policy's, else 0. */
dcr_status dcj_question_currency(const dcj_ask *ask, dcr_currency *out);

#endif
