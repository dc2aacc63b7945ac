/* Laying what a case expects over an answer. The rules are those of docs/cases.md. */
#ifndef CASES_MATCH_H
#define CASES_MATCH_H

#include <jansson.h>
#include <stdbool.h>

/* The first difference found. */
typedef struct {
    char path[256];
    char expected[256];
    char got[256];
} difference;

/* `tolerance` may be NULL. `out` is written when the answer differs. */
bool match(const json_t *expected, const json_t *got, const json_t *tolerance, difference *out);

#endif
