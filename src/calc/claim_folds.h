/* The folds that a claim is made from: the buyer's debt on the day of the question and on the date of loss. */
#ifndef DCR_CALC_CLAIM_FOLDS_H
#define DCR_CALC_CLAIM_FOLDS_H

#include "calc/claim.h"

typedef struct dcr__folds {
    dcr__slice at_loss, at_question;
    dcr__scratch *scratch; /* two */
    int64_t *open_own;   /* at the loss, by item, in own currency */
    int32_t *loss_of;    /* date of loss of each item, DCR_NO_DAY: none; not by insolvency */
    const dcr__pools *pools; /* NULL: there are no limits of groups or countries */
    dcr__late *late;     /* judged on the day of the question; NULL where nothing is */
} dcr__folds;

/* By insolvency all debt of the buyer has one date of loss; by any other cause each has its own. */
static inline bool dcr__is_per_invoice(const dcr_claim *claim)
{
    return claim->options.cause != DCR_CAUSE_INSOLVENCY;
}

/* What is open in own currency on a day. */
dcr_status dcr__claim_open(const dcr_claim *claim, dcr__slice *slice, int32_t day, dcr__scratch *scratch);

/* The whole fold as of a day; `late` as judged on another day, or NULL. */
dcr_status dcr__claim_fold(const dcr_claim *claim, dcr__slice *slice, int32_t day, const dcr__late *late,
                           dcr__scratch *scratch);

/* What groups and countries leave of all cover on a day. */
dcr_status dcr__claim_pools(const dcr_claim *claim, dcr__folds *folds, int32_t day);

/* Date of loss, day of filing, and the reason of the claim as a whole. wordings.md 3 */
dcr_status dcr__claim_loss_day(dcr_claim *claim, dcr__folds *folds);

#endif
