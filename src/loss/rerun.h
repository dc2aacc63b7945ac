/* The same claim, with recoveries among the receipts. */
#ifndef DCR_LOSS_RERUN_H
#define DCR_LOSS_RERUN_H

#include "book/book.h"
#include "calc/claim.h"

/* Asks `claim` anew of a book in which the first `num` of `recoveries` are receipts of `shared` each, in own currency. */
dcr_status dcr__claim_rerun(const dcr_claim *claim, const dcr__recovery *recoveries, const int64_t *shared, size_t num,
                            dcr_claim **out, dcr_error *err);

#endif
