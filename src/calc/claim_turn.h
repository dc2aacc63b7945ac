/* Claims one after the other: each takes over what those before it have used of its policy year. */
#ifndef DCR_CALC_CLAIM_TURN_H
#define DCR_CALC_CLAIM_TURN_H

#include <stdbool.h>

#include "book/book.h"
#include "delcredere/claim.h"
#include "terms/policy.h"

/* What a claim leaves to those behind it. */
typedef struct dcr__turn_used {
    int32_t year; /* its first day; DCR_NO_DAY: the claim is of no year */
    uint32_t buyer_ix, country;
    int64_t first_loss, kind_first_loss, liability, country_paid; /* after it */
    int64_t each_loss, indemnity;                                 /* of it */
} dcr__turn_used;

typedef struct dcr__turn {
    const dcr_policy *policy;
    const dcr_book *book;
    const dcr_allocator *allocator;
    dcr__turn_used *used; /* room for all claims of the turn, the caller's */
    size_t num;
    bool keeps_stated; /* counters of the question go before those handed on; else it is the other way round */
} dcr__turn;

/* The claim in its turn. */
dcr_status dcr__turn_ask(dcr__turn *turn, const dcr_claim_options *options, dcr_claim **out, dcr_error *err);

/* The same for a claim that was computed by itself: it is computed again where others of its year went before. */
dcr_status dcr__turn_join(dcr__turn *turn, const dcr_claim_options *options, dcr_claim **claim, dcr_error *err);

int64_t dcr__claim_total(const dcr_claim *claim, dcr_column column);

#endif
