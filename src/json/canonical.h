/* Any value written in the one form that digests are taken of. */
#ifndef DCR_JSON_CANONICAL_H
#define DCR_JSON_CANONICAL_H

#include <jansson.h>

#include "json/writer.h"

/* As it stands: keys in their order. */
void dcj_write_value(dcj_writer *writer, const json_t *value);

/* A question: the keys of every object in the order of their bytes, without its own keys that are null. */
void dcj_write_question(dcj_writer *writer, const json_t *question);

#endif
