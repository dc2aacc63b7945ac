/* A digest that a frozen object keeps once it was computed. Whoever reads it gets the digest of the object's frozen facts
 * or nothing, so that answers do not depend on who came first: any number of threads may ask and remember. */
#ifndef DCR_BASE_REMEMBERED_H
#define DCR_BASE_REMEMBERED_H

#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>

#include "base/sha256.h"

enum { DCR__NOTHING = 0, DCR__BEING_WRITTEN = 1, DCR__WRITTEN = 2 };

typedef struct dcr__remembered {
    atomic_int state;
    uint32_t key; /* what the digest depends on beside the object */
    unsigned char digest[DCR__SHA256_BYTES];
} dcr__remembered;

/* False when nothing is remembered for this key. */
static inline bool dcr__recall(dcr__remembered *held, uint32_t key, unsigned char digest[DCR__SHA256_BYTES])
{
    if (atomic_load_explicit(&held->state, memory_order_acquire) != DCR__WRITTEN || held->key != key) return false;
    memcpy(digest, held->digest, DCR__SHA256_BYTES);
    return true;
}

/* The first digest stays; those of other keys are computed each time. */
static inline void dcr__remember(dcr__remembered *held, uint32_t key, const unsigned char digest[DCR__SHA256_BYTES])
{
    int expected = DCR__NOTHING;
    if (!atomic_compare_exchange_strong_explicit(&held->state, &expected, DCR__BEING_WRITTEN, memory_order_relaxed,
                                                 memory_order_relaxed))
        return;
    held->key = key;
    memcpy(held->digest, digest, DCR__SHA256_BYTES);
    atomic_store_explicit(&held->state, DCR__WRITTEN, memory_order_release);
}

#endif
