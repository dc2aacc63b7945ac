/* A calendar of a document: {"weekend": ["saturday", "sunday"], "holidays": ["2024-12-25"]}. */
#ifndef DCR_JSON_CALENDAR_READ_H
#define DCR_JSON_CALENDAR_READ_H

#include <jansson.h>

#include "delcredere/day.h"
#include "json/place.h"

/* Monday first, as the bits of a weekend. */
extern const char dcj_weekdays[7][10];

dcr_status dcj_read_calendar(const json_t *value, const dcj_place *place, const dcr_allocator *allocator,
                              dcr_calendar **out, dcr_error *err);

#endif
