/* A reference count that any number of threads may change. */
#ifndef DCR_BASE_REF_H
#define DCR_BASE_REF_H

#include <assert.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct dcr__ref {
    atomic_uint_fast32_t count;
} dcr__ref;

static inline void dcr__ref_init(dcr__ref *ref)
{
    atomic_init(&ref->count, 1);
}

static inline void dcr__ref_take(dcr__ref *ref)
{
    const uint_fast32_t before = atomic_fetch_add_explicit(&ref->count, 1, memory_order_relaxed);
    assert(before > 0);
    (void)before;
}

/* True when this was the last one: the caller then frees. The acquire makes all other threads' uses happen before. */
static inline bool dcr__ref_drop(dcr__ref *ref)
{
    const uint_fast32_t before = atomic_fetch_sub_explicit(&ref->count, 1, memory_order_acq_rel);
    assert(before > 0);
    return before == 1;
}

#endif
