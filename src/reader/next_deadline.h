/* The next day by which something is to be done for a buyer's debt. */
#ifndef DCR_READER_NEXT_DEADLINE_H
#define DCR_READER_NEXT_DEADLINE_H

#include "reader/claims.h"

/* The least last day, from a day on, to notify an open invoice or to do what a deadline of the policy asks and is not done;
 * DCR_NO_DAY: none. A buyer without an answer has none. */
dcr_status dcr__next_deadline(dcr__claims *claims, uint32_t buyer_ix, int32_t day, int32_t *out);

/* The least last day, from the day of the question on, to claim an invoice on the sheet that nothing keeps out; DCR_NO_DAY: none,
 * it is filed, or the day moves with the event. */
int32_t dcr__next_filing(const dcr_claim *claim);

#endif
