#include "num/split.h"

#include <assert.h>
#include <stdbool.h>

#include "base/check.h"
#include "base/ckd.h"
#include "base/refuse.h"
#include "delcredere/number.h"
#include "num/amount.h"
#include "num/muldiv.h"

static dcr_status sum_of_weights(const int64_t *weights, size_t num_weights, int64_t *sum)
{
    bool fits = true;
    int64_t total = 0;
    for (size_t i = 0; i < num_weights; i++) {
        if (weights[i] < 0) return DCR_E_RANGE;
        fits = fits && dcr__add(total, weights[i], &total);
    }
    if (!fits) return DCR_E_OVERFLOW;
    if (total == 0) return DCR_E_RANGE;
    *sum = total;
    return DCR_OK;
}

/* One part cut towards zero, as a magnitude: amount * weight / sum. It is never above the amount. */
static uint64_t cut_part(uint64_t amount, int64_t weight, int64_t sum, uint64_t *remainder)
{
    assert(weight <= sum);
    if (weight == sum) {
        *remainder = 0;
        return amount;
    }
    const dcr__wide product = dcr__wide_product(amount, (uint64_t)weight);
    return dcr__wide_divide(product, (uint64_t)sum, remainder);
}

static size_t count_above(const int64_t *remainders, size_t count, int64_t bound)
{
    size_t above = 0;
    for (size_t i = 0; i < count; i++) above += remainders[i] > bound ? 1 : 0;
    return above;
}

/* The smallest bound that at most `units` remainders are above: those get a unit each. Found by halving instead of
 * sorting, as there is no memory to sort in. */
static int64_t bound_for(const int64_t *remainders, size_t count, size_t units, int64_t sum)
{
    int64_t lower = 0;
    int64_t upper = sum - 1;
    while (lower < upper) {
        const int64_t middle = lower + (upper - lower) / 2;
        if (count_above(remainders, count, middle) <= units) {
            upper = middle;
        } else {
            lower = middle + 1;
        }
    }
    return lower;
}

/* Fills `remainders` and gives the units that no part has got: fewer than there are parts. */
static size_t cut_all(uint64_t amount, const int64_t *weights, size_t count, int64_t sum, int64_t *remainders)
{
    uint64_t left = amount;
    for (size_t i = 0; i < count; i++) {
        uint64_t remainder;
        left -= cut_part(amount, weights[i], sum, &remainder);
        remainders[i] = (int64_t)remainder;
    }
    assert(left < count);
    return (size_t)left;
}

dcr_status dcr__split(int64_t amount, const int64_t *weights, size_t num_weights, int64_t *parts)
{
    assert(weights != NULL || num_weights == 0);
    assert(parts != NULL);
    int64_t sum;
    DCR_TRY(sum_of_weights(weights, num_weights, &sum));

    const uint64_t magnitude = dcr__magnitude(amount);
    const size_t units = cut_all(magnitude, weights, num_weights, sum, parts);
    const int64_t bound = bound_for(parts, num_weights, units, sum);
    size_t ties = units - count_above(parts, num_weights, bound);

    dcr__total total = {0, 0};
    for (size_t i = 0; i < num_weights; i++) {
        uint64_t remainder;
        uint64_t part = cut_part(magnitude, weights[i], sum, &remainder);
        assert((int64_t)remainder == parts[i]);
        if (parts[i] > bound) {
            part++;
        } else if (parts[i] == bound && ties > 0) {
            part++;
            ties--;
        }
        DCR_TRY(dcr__signed_of(amount < 0, part, &parts[i]));
        dcr__total_add(&total, parts[i]);
    }
    int64_t together;
    DCR_ENSURE(dcr__total_get(&total, &together) && together == amount);
    return DCR_OK;
}

dcr_status dcr_split(
    int64_t amount, const int64_t *weights, size_t num_weights, int64_t *parts, dcr_error *err)
{
    if (weights == NULL || parts == NULL) return dcr__refuse(err, DCR_E_NULL, "weights or parts is NULL");
    const dcr_status status = dcr__split(amount, weights, num_weights, parts);
    if (status == DCR_OK) return DCR_OK;
    if (status == DCR_E_RANGE) return dcr__refuse(err, status, "a weight is negative, or no weight is above zero");
    return dcr__refuse(err, status, "the sum of the weights does not fit 64 bits");
}
