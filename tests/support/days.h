/* Days by their text, for tests: day("2025-03-03"). */
#ifndef DCR_TESTS_SUPPORT_DAYS_H
#define DCR_TESTS_SUPPORT_DAYS_H

#include <string.h>

#include "delcredere/day.h"
#include "support/cmocka_all.h"

static inline int32_t day(const char *text)
{
    int32_t out = DCR_NO_DAY;
    if (dcr_day_parse(text, strlen(text), &out, NULL) != DCR_OK) fail_msg("not a date: %s", text);
    return out;
}

#endif
