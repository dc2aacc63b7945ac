/* Amounts side by side: the smaller, the larger, the sum of a column. All of one currency. */
#ifndef DCR_NUM_AMOUNT_H
#define DCR_NUM_AMOUNT_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline int64_t dcr__min(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static inline int64_t dcr__max(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

static inline int64_t dcr__clamp(int64_t amount, int64_t lower, int64_t upper)
{
    assert(lower <= upper);
    return dcr__max(lower, dcr__min(amount, upper));
}

/* A sum of any number of amounts, exact on the way: only its end has to fit 64 bits. Starts as all zeros. */
typedef struct dcr__total {
    int64_t high;
    uint64_t low;
} dcr__total;

static inline void dcr__total_add(dcr__total *total, int64_t amount)
{
    const uint64_t low = total->low + (uint64_t)amount;
    const int64_t carry = low < total->low ? 1 : 0;
    total->high += carry - (amount < 0 ? 1 : 0);
    total->low = low;
}

/* False when it does not fit; `out` is then as it was. */
static inline bool dcr__total_get(const dcr__total *total, int64_t *out)
{
    const bool fits = total->low <= (uint64_t)INT64_MAX ? total->high == 0 : total->high == -1;
    if (!fits) return false;
    *out = (int64_t)total->low;
    return true;
}

static inline bool dcr__sum(const int64_t *amounts, size_t count, int64_t *out)
{
    assert(count == 0 || amounts != NULL);
    dcr__total total = {0, 0};
    for (size_t i = 0; i < count; i++) dcr__total_add(&total, amounts[i]);
    return dcr__total_get(&total, out);
}

#endif
