/* One recovery: what the insurer is entitled to of all that has come in, and who bears the costs. */
#ifndef DCR_LOSS_RECOVERY_H
#define DCR_LOSS_RECOVERY_H

#include <stdbool.h>
#include <stddef.h>

#include "delcredere/loss.h"
#include "loss/part.h"

typedef struct dcr__recovery_terms {
    int32_t split, cost_share, remainder;
    bool costs_first;
    dcr_rounding rounding;
} dcr__recovery_terms;

/* A debt of the loss, and the part of it within the limit. */
typedef struct dcr__lost_debt {
    int64_t debt, covered;
} dcr__lost_debt;

/* The loss that is shared: 0 <= covered <= debt, 0 <= indemnity <= debt. */
typedef struct dcr__lost {
    int64_t debt, covered, indemnity;
    dcr__fraction percentage;
    const dcr__lost_debt *debts; /* oldest first; they add up to debt and covered */
    size_t num_debts;
} dcr__lost;

/* indemnity / covered, or 0. */
dcr__fraction dcr__paid_fraction(int64_t indemnity, int64_t covered);

/* What falls on covered debt (DCR_NO_AMOUNT where the rule does not ask) and what the insurer may have, of `recovered`
 * in total. */
dcr_status dcr__entitled(
    const dcr__recovery_terms *terms, const dcr__lost *lost, int64_t recovered, int64_t *on_covered, int64_t *entitled);

/* What the insurer bears of costs that were not taken off first. */
dcr_status dcr__insurer_costs(const dcr__recovery_terms *terms, const dcr__lost *lost, const dcr_recovery_answer *answer,
                              int64_t left, int64_t *out);

/* Net, what is shared, and the costs that are left. */
int64_t dcr__shared_and_costs(const dcr__recovery_terms *terms, int64_t gross, int64_t costs, dcr_recovery_answer *answer);

/* Gives the insurer `wanted` within its bounds and the insured the rest; then the costs that are `left`. */
dcr_status dcr__hand_out(const dcr__recovery_terms *terms, const dcr__lost *lost, int64_t wanted, int64_t left,
                         dcr_recovery_answer *answer);

/* The whole of one recovery. `answer` comes in with the totals of those before it. */
dcr_status dcr__recovery_share(const dcr__recovery_terms *terms, const dcr__lost *lost, int64_t gross, int64_t costs,
                               dcr_recovery_answer *answer);

#endif
