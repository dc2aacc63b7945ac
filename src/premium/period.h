/* The period that a question is about. */
#ifndef DCR_PREMIUM_PERIOD_H
#define DCR_PREMIUM_PERIOD_H

#include "base/ckd.h"
#include "base/refuse.h"
#include "book/book.h"
#include "day/civil.h"
#include "terms/policy.h"

/* [from, until) */
typedef struct dcr__days {
    int32_t from, until;
} dcr__days;

/* What is not given is that of the policy period. DCR_E_DATE. */
static inline dcr_status dcr__period_asked(const dcr_policy *policy, int32_t from, int32_t until, dcr__days *out, dcr_error *err)
{
    out->from = from != DCR_NO_DAY ? from : policy->terms.period_from;
    out->until = until != DCR_NO_DAY ? until : policy->terms.period_until;
    if (!dcr__day_is_valid(out->from) || !dcr__day_is_valid(out->until) || out->until <= out->from)
        return dcr__refuse(err, DCR_E_DATE, "from_day and until_day must be days in the years 1 to 9999, the second later");
    return DCR_OK;
}

#endif
