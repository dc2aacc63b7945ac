/* What the insured keeps of one loss. wordings.md 17. Each function takes the amount that reaches the step and gives what
 * the step takes; none knows its place in the plan. */
#ifndef DCR_RULE_RETENTION_H
#define DCR_RULE_RETENTION_H

#include <stdbool.h>

#include "terms/policy.h"

/* 17.2: the threshold as a gate takes all of a loss that does not reach it, else nothing; or it is deducted.
 * `measured` is the amount compared. */
int64_t dcr__take_threshold(const dcr__terms *terms, int64_t amount, int64_t measured);

/* 17.3: the first part of each loss. */
int64_t dcr__take_each_loss(const dcr__terms *terms, int64_t amount, int64_t used);

/* 17.3: what the payment exceeds the covered debt less the minimum retention. */
int64_t dcr__take_minimum_retention(const dcr__terms *terms, int64_t amount, int64_t covered);

/* 17.4: what is left of the year's first loss. */
int64_t dcr__take_first_loss(int64_t agreed, int64_t amount, int64_t used);

/* 17.5: what exceeds the rest of the year's maximum. */
int64_t dcr__take_maximum_liability(int64_t amount, int64_t maximum, int64_t used);

/* 17.5: the year's maximum: fixed, a multiple of the premium of its base between floor and ceiling, or the smaller of both; DCR_NO_AMOUNT without one.
 * DCR_E_FACT_ABSENT when a multiple meets no premium. */
dcr_status dcr__maximum_liability(const dcr__terms *terms, int64_t premium, int64_t *out);

#endif
