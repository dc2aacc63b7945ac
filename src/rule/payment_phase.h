/* The rule by which a receipt of a day pays. wordings.md 16.1: it can change when cover for the buyer has ended, when the claim
 * was filed, and with the loss; and by cause. */
#ifndef DCR_RULE_PAYMENT_PHASE_H
#define DCR_RULE_PAYMENT_PHASE_H

#include "rule/slice.h"

/* Rules, and how far the events of the buyer have been read. Days are asked for in ascending order. */
typedef struct dcr__phase {
    const dcr__slice *slice;
    int32_t base, after_cover, after_filing, after_loss; /* 0: no change */
    bool changes;                                        /* whether any is given */
    size_t next_end, next_resumed;                       /* events read so far */
    int32_t ended, resumed, filed;                       /* INT32_MIN; INT32_MAX for filed: no such day */
} dcr__phase;

/* payment_allocation of the cause of the question, else of the policy. */
int32_t dcr__payment_rule(const dcr__slice *slice);

dcr__phase dcr__phase_start(const dcr__slice *slice);

/* Whether a rule can come up. */
bool dcr__phase_has(const dcr__phase *phase, int32_t rule);

/* The rule of what is received on a day; never earlier than the day asked for before. */
int32_t dcr__phase_rule_on(dcr__phase *phase, int32_t day);
static inline int32_t dcr__phase_rule(dcr__phase *phase, int32_t day)
{
    return phase->changes ? dcr__phase_rule_on(phase, day) : phase->base;
}

/* Whether money without a date stays on the invoice on which the ledger put it. */
bool dcr__stays_matched(const dcr__slice *slice, int32_t rule);

#endif
