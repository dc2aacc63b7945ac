/* Questions about numbers and days that need neither policy nor book. */
#ifndef CASES_PURE_H
#define CASES_PURE_H

#include <jansson.h>
#include <stdbool.h>

#include "delcredere/delcredere.h"

bool is_pure(const char *verb);

/* Answers `ask` through the public functions. The answer is to be given back with json_decref.
 * Errors: those of the function asked, DCR_E_JSON_ABSENT and DCR_E_JSON_VALUE for the question itself. */
dcr_status ask_pure(const json_t *ask, json_t **out, dcr_error *err);

#endif
