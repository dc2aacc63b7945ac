/* What must be true: asserted while developing, and for conservation checked in every build. */
#ifndef DCR_BASE_CHECK_H
#define DCR_BASE_CHECK_H

#include <assert.h>

#include "delcredere/status.h"

/* A promise of our own on which money depends. Release builds check it too: the caller gets an error, the host
 * never an abort. */
#define DCR_ENSURE(condition)                        \
    do {                                             \
        if (!(condition)) return DCR_E_INTERNAL;     \
    } while (0)

/* Passes a failed status up. */
#define DCR_TRY(call)                                \
    do {                                             \
        const dcr_status dcr_try_ = (call);          \
        if (dcr_try_ != DCR_OK) return dcr_try_;     \
    } while (0)

#endif
