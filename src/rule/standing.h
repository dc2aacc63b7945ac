/* What limits a buyer has on one day, as the rules on limits hand it to one another. wordings.md 4. */
#ifndef DCR_RULE_STANDING_H
#define DCR_RULE_STANDING_H

#include "rule/slice.h"

typedef struct dcr__standing {
    int64_t amount;     /* 0 where there is no limit */
    int64_t full;       /* the same before evidence cut it */
    int64_t percentage;
    int64_t top_up;     /* what stands on it */
    int64_t top_up_percentage;
    uint64_t reasons;   /* why there is no limit */
    uint32_t row;
    uint8_t basis;
    bool is_cut;        /* the decision lowered the one before it */
    bool has_top_ups;   /* there is or was a top-up */
} dcr__standing;

/* How the insurer has decided on a day, where that gives no limit. */
typedef enum dcr__outcome {
    DCR__OUTCOME_IN_FORCE,
    DCR__OUTCOME_NONE,
    DCR__OUTCOME_PENDING,
    DCR__OUTCOME_REFUSED,
    DCR__OUTCOME_WITHDRAWN,
    DCR__OUTCOME_LAPSED,
    DCR__OUTCOME_EXPIRED
} dcr__outcome;

/* What evidence allows of the discretionary limit on a day. 4.2. */
typedef struct dcr__evidence {
    uint64_t reasons;   /* D01, D02 or D05; 0: there is evidence */
    int64_t justified;  /* INT64_MAX: any amount */
} dcr__evidence;

/* An amount of a limit in policy currency, at the rate of the day of the question. Fails the buyer without one. */
int64_t dcr__limit_amount(dcr__slice *slice, int64_t amount, dcr_currency currency);

/* The last row of a line that has begun on a day, or NULL. */
const dcr__limit *dcr__line_on(const dcr__limit *line, size_t num, int32_t day);

/* What stands on `day`; what was known of the buyer is looked at as of `judged`. */
dcr__standing dcr__stack_on(dcr__slice *slice, int32_t day, int32_t judged);

/* The limit of the issuing bank on a day. */
dcr__standing dcr__bank_on(dcr__slice *slice, int32_t day);

/* Limits that need no decision: sets what stands, or why nothing does. `since`: the day from which a block counts. */
void dcr__without_decision(dcr__slice *slice, dcr__outcome outcome, int32_t since, int32_t day, int32_t judged,
                           dcr__standing *standing);

dcr__evidence dcr__evidence_on(dcr__slice *slice, int32_t day);

/* The latest credit report on or before a day. */
typedef struct dcr__report {
    int64_t grade;     /* 0: none */
    int64_t justified; /* INT64_MAX: any amount */
    bool is_given, is_old;
} dcr__report;

dcr__report dcr__report_on(const dcr__slice *slice, int32_t day);

/* The group's limit on a day; INT64_MAX: none that cuts. */
int64_t dcr__group_limit_on(dcr__slice *slice, int32_t day);

/* The same for an invoice, as invoice_limit_rule says. */
int64_t dcr__group_limit_of(dcr__slice *slice, size_t i);

#endif
