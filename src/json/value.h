/* One value of a document: read as what it stands for, or refused at its place with what would be accepted.
 * On error `out` is as it was. */
#ifndef DCR_JSON_VALUE_H
#define DCR_JSON_VALUE_H

#include <jansson.h>

#include "delcredere/number.h"
#include "json/place.h"

/* Text; `remedy` says what to write instead of a number, such as "write the amount as text: \"5000.00\"". */
dcr_status dcj_read_text(
    const json_t *value, const dcj_place *place, const char *remedy, const char **out, dcr_error *err);
dcr_status dcj_read_money(
    const json_t *value, const dcj_place *place, dcr_currency currency, int64_t *out, dcr_error *err);
dcr_status dcj_read_ratio(const json_t *value, const dcj_place *place, int64_t *out, dcr_error *err);
dcr_status dcj_read_day(const json_t *value, const dcj_place *place, int32_t *out, dcr_error *err);
dcr_status dcj_read_code(
    const json_t *value, const dcj_place *place, dcr_group group, uint32_t *out, dcr_error *err);
dcr_status dcj_read_currency(const json_t *value, const dcj_place *place, uint32_t *out, dcr_error *err);
dcr_status dcj_read_country(const json_t *value, const dcj_place *place, uint32_t *out, dcr_error *err);
dcr_status dcj_read_flag(const json_t *value, const dcj_place *place, uint8_t *out, dcr_error *err);
dcr_status dcj_read_index(const json_t *value, const dcj_place *place, uint32_t *out, dcr_error *err);
dcr_status dcj_read_integer(const json_t *value, const dcj_place *place, int64_t *out, dcr_error *err);
/* Decimal text such as "0.9234" as a fraction of a power of ten. */
dcr_status dcj_read_rate(
    const json_t *value, const dcj_place *place, int64_t *numerator, int64_t *denominator, dcr_error *err);

/* The names of a group, as far as they fit: "insolvency, protracted_default". */
void dcj_list_choices(dcr_group group, char *out, size_t capacity);

extern const char dcj_remedy_money[];
extern const char dcj_remedy_ratio[];
extern const char dcj_remedy_day[];
extern const char dcj_remedy_currency[];
extern const char dcj_remedy_identifier[];

#endif
