/* The one way to fail: fill the caller's error detail, if any, and return the code.
 *
 *     if (policy == NULL) return dcr__refuse(err, DCR_E_NULL, "policy is NULL");
 *
 * Nothing is written when `err` is NULL or its size is not one we know. Never past the caller's size. */
#ifndef DCR_BASE_REFUSE_H
#define DCR_BASE_REFUSE_H

#include <stdint.h>

#include "delcredere/base.h"

#if defined(__GNUC__)
#define DCR__PRINTF(format_ix, first_ix) __attribute__((format(printf, format_ix, first_ix)))
#else
#define DCR__PRINTF(format_ix, first_ix)
#endif

/* `text` is a constant: what, where, what would be accepted. */
dcr_status dcr__refuse(dcr_error *err, dcr_status code, const char *text);

/* With the place at fault: 0 for no term, table or column, -1 for no row. */
dcr_status dcr__refuse_at(
    dcr_error *err, dcr_status code, int32_t term, int32_t table, int32_t column, int64_t row, const char *text);

/* With numbers or names in the text. Not for floating point: that reads the locale. */
dcr_status dcr__refuse_f(dcr_error *err, dcr_status code, int32_t term, const char *format, ...) DCR__PRINTF(4, 5);

/* At a byte of a document. */
dcr_status dcr__refuse_position(dcr_error *err, dcr_status code, int64_t position, const char *text);

#endif
