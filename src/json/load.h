/* From bytes to a document: parsing, its head, and the check of its keys. */
#ifndef DCR_JSON_LOAD_H
#define DCR_JSON_LOAD_H

#include <jansson.h>

#include "json/place.h"

/* Parses one object. `*out` is to be given back with json_decref. Errors: DCR_E_NULL, DCR_E_JSON_SYNTAX,
 * DCR_E_JSON_DUPLICATE and DCR_E_JSON_VALUE with the byte position, DCR_E_JSON_TYPE, DCR_E_NOMEM. */
dcr_status dcj_load(const char *text, size_t length, json_t **out, dcr_error *err);

/* The head of a document: `"delcredere": kind, "version": 1`. */
dcr_status dcj_check_head(const json_t *document, const char *kind, dcr_error *err);

/* Refuses a key that is not one of the space-separated `known`, and names the nearest of them. */
dcr_status dcj_check_keys(const json_t *object, const char *known, const dcj_place *place, dcr_error *err);

/* The name nearest to one that is not known, for "did you mean". Start from all zeros, consider every name. */
typedef struct dcj_nearest {
    const char *wanted;
    char name[48];
    size_t distance; /* 0 while there is no candidate */
} dcj_nearest;
void dcj_nearest_consider(dcj_nearest *nearest, const char *name, size_t length);

/* Refuses the key at `place`, with the nearest name if there is one near enough. `what` is the noun: "term". */
dcr_status dcj_refuse_key(dcr_error *err, const dcj_place *place, const char *what, const dcj_nearest *nearest);

/* The value of a key; NULL when it is missing or null. */
const json_t *dcj_member(const json_t *object, const char *key);

#endif
