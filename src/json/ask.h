/* A question as a document, and what its verbs share. */
#ifndef DCR_JSON_ASK_H
#define DCR_JSON_ASK_H

#include <jansson.h>

#include "delcredere/claim.h"
#include "delcredere/cover.h"
#include "json/place.h"
#include "json/writer.h"

typedef struct dcr__ask {
    const dcr_policy *policy; /* NULL for verbs that need none */
    const dcr_book *book;
    const json_t *document;
    dcr__writer *writer;
    dcr_error *err;
} dcr__ask;

/* A required key of the question; DCR_E_JSON_ABSENT with what to give when it is missing. */
dcr_status dcr__required(const json_t *object, const dcr__place *place, const char *remedy, dcr_error *err);

/* Optional keys leave `out` as it was. */
dcr_status dcr__optional_day(
    const json_t *object, const char *key, const dcr__place *up, int32_t *out, dcr_error *err);
dcr_status dcr__optional_money(const json_t *object, const char *key, const dcr__place *up, dcr_currency currency,
                               int64_t *out, dcr_error *err);
dcr_status dcr__optional_code(const json_t *object, const char *key, const dcr__place *up, dcr_group group,
                              uint32_t *out, dcr_error *err);

/* The verbs. Each checks its own keys and writes one object. */
dcr_status dcr__ask_cover(const dcr__ask *ask);
dcr_status dcr__ask_claim(const dcr__ask *ask);
dcr_status dcr__ask_claims(const dcr__ask *ask);
dcr_status dcr__ask_terms(const dcr__ask *ask);
dcr_status dcr__ask_problems(const dcr__ask *ask);
dcr_status dcr__ask_period(const dcr__ask *ask);
dcr_status dcr__ask_round(const dcr__ask *ask);
dcr_status dcr__ask_split(const dcr__ask *ask);
dcr_status dcr__ask_convert(const dcr__ask *ask);

#endif
