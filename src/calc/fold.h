/* The fold: all rules of cover over one buyer, in the order of wordings.md 29. */
#ifndef DCR_CALC_FOLD_H
#define DCR_CALC_FOLD_H

#include "rule/slice.h"

/* Folds one buyer as of the day of the question. A status of the buyer (slice->status) is an answer: its rows then count as refused. */
dcr_status dcr__fold_buyer(dcr__slice *slice, const dcr__question *question, uint32_t buyer_ix, dcr__scratch *scratch);

/* Its first rules, before the one on stops of cover. */
dcr_status dcr__fold_until_stop(dcr__slice *slice, const dcr__question *question, uint32_t buyer_ix, dcr__scratch *scratch);

#endif
