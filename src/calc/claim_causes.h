/* Several causes of one loss. */
#ifndef DCR_CALC_CLAIM_CAUSES_H
#define DCR_CALC_CLAIM_CAUSES_H

#include "calc/claim.h"

/* The causes that are looked at for a buyer, by number; at least one. */
size_t dcr__causes_of(const dcr_policy *policy, const dcr_book *book, uint32_t buyer_ix,
                      uint32_t causes[DCR__NUM_CAUSES]);

/* Which of the claims by each of these causes governs. */
size_t dcr__governing_cause(dcr_claim *const claims[], size_t num);

/* The table of causes of the claim that governs. */
dcr_status dcr__show_causes(dcr_claim *const claims[], size_t num, size_t governing);

#endif
