/* One typed value of a term, for one scope; and its text. */
#ifndef DCR_TERMS_VALUE_H
#define DCR_TERMS_VALUE_H

#include "delcredere/day.h"
#include "delcredere/policy.h"
#include "terms/registry.h"

typedef struct dcr__value {
    int32_t term;
    int32_t unit;          /* of a period: dcr_period_unit */
    int32_t anchor_counts; /* of a period */
    dcr_term_scope scope;
    int64_t number;        /* of a period: its count */
} dcr__value;

static inline int32_t dcr__scope_kind(dcr_term_scope scope)
{
    return (int32_t)(scope >> 32 & 0xff);
}

static inline uint32_t dcr__scope_value(dcr_term_scope scope)
{
    return (uint32_t)scope;
}

/* The day from which a country scope holds, DCR_NO_DAY where it has none. Kept as days from the first of the calendar. */
static inline int32_t dcr__scope_from_day(dcr_term_scope scope)
{
    const int64_t days = (int64_t)(scope >> 40);
    return days != 0 ? (int32_t)(days - 1 + DCR_DAY_MIN) : DCR_NO_DAY;
}

static inline dcr_term_scope dcr__scope_without_day(dcr_term_scope scope)
{
    return scope & UINT64_C(0xffffffffff);
}

/* Checks a value against its row: type, bounds, list of choices. The text says what would be accepted. */
dcr_status dcr__value_check(const dcr__term_row *row, const dcr__value *value, dcr_error *err);

/* Reads the text that documents use. `currency` is 0 while it is not known. Sets number, unit, anchor_counts. */
dcr_status dcr__value_parse(
    const dcr__term_row *row, const char *text, dcr_currency currency, dcr__value *value, dcr_error *err);

/* Writes that text as snprintf does. */
size_t dcr__value_format(
    const dcr__term_row *row, const dcr__value *value, dcr_currency currency, char *out, size_t capacity);

/* Writes which limit kind, cause or country a scope is; empty for the whole policy. */
size_t dcr__scope_format(dcr_term_scope scope, char *out, size_t capacity);

#endif
