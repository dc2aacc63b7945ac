/* Decimal text without pointers to check and without error text, for the readers of documents and columns. */
#ifndef DCR_NUM_DECIMAL_H
#define DCR_NUM_DECIMAL_H

#include <stddef.h>
#include <stdint.h>

#include "delcredere/base.h"
#include "delcredere/choice.h"

enum { DCR__DECIMALS_MAX = 9 };

/* DCR_E_DECIMAL, DCR_E_PRECISION or DCR_E_OVERFLOW; on error `out` is as it was. */
dcr_status dcr__decimal_parse(const char *text, size_t length, int32_t exponent, dcr_rounding rounding, int64_t *out);

#endif
