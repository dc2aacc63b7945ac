/* Splitting an amount by largest remainder. */
#ifndef DCR_NUM_SPLIT_H
#define DCR_NUM_SPLIT_H

#include <stddef.h>
#include <stdint.h>

#include "delcredere/status.h"

/* dcr_split without pointers to check and without text: DCR_E_RANGE (a weight is negative or all are zero) or
 * DCR_E_OVERFLOW (their sum); `parts` is then as it was. */
dcr_status dcr__split(int64_t amount, const int64_t *weights, size_t num_weights, int64_t *parts);

#endif
