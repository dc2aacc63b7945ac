/* "YYYY-MM-DD" without pointers to check and without error text. */
#ifndef DCR_DAY_DAY_TEXT_H
#define DCR_DAY_DAY_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "delcredere/status.h"

enum { DCR__DAY_TEXT_LENGTH = 10 };

/* DCR_E_DATE; `out` is then as it was. */
dcr_status dcr__day_parse(const char *text, size_t length, int32_t *out);

#endif
