/* A question about a claim. */
#ifndef DCJ_ASK_CLAIM_H
#define DCJ_ASK_CLAIM_H

#include "json/ask.h"
#include "json/place.h"

/* The keys that dcj_read_claim reads. */
#define DCJ_CLAIM_KEYS                                                                                                 \
    "buyer buyer_ix cause cause_day as_of_day filed_day first_loss_used liability_used premium_paid each_loss_used "    \
    "kind_first_loss_used buyer_paid country_paid costs already_paid premium_earned premium_minimum"

/* `options` comes in with the day that holds when the question states none. */
dcr_status dcj_read_claim(const dcj_ask *ask, const json_t *question, const dcj_place *up, dcr_claim_options *options);

dcr_status dcj_compute_claim(const dcj_ask *ask, const dcr_claim_options *options, const dcj_place *place,
                             dcr_claim **out);

#endif
