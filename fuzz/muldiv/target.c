/* Any three numbers: both bodies of the wide arithmetic agree, and the six modes stay in order. */
#include "delcredere/number.h"
#include "num/muldiv.h"
#include "../fuzz.h"

static void compare_bodies(int64_t amount, int64_t numerator, int64_t denominator)
{
    const uint64_t a = dcr__magnitude(amount), b = dcr__magnitude(numerator);
    const dcr__wide one = dcr__wide_product(a, b);
    const dcr__wide other = dcr__wide_product_halves(a, b);
    FUZZ_EXPECT(one.high == other.high && one.low == other.low);
    if (one.high >= (uint64_t)denominator) return;
    uint64_t rest, rest_halves;
    FUZZ_EXPECT(dcr__wide_divide(one, (uint64_t)denominator, &rest)
                == dcr__wide_divide_halves(one, (uint64_t)denominator, &rest_halves));
    FUZZ_EXPECT(rest == rest_halves);
}

static void compare_modes(int64_t amount, int64_t numerator, int64_t denominator)
{
    int64_t floor = 0, ceiling = 0;
    const bool low = dcr__mul_div(amount, numerator, denominator, DCR_ROUNDING_FLOOR, &floor);
    const bool high = dcr__mul_div(amount, numerator, denominator, DCR_ROUNDING_CEILING, &ceiling);
    if (!low || !high) return;
    FUZZ_EXPECT(ceiling == floor || ceiling - 1 == floor);
    for (int mode = DCR_ROUNDING_HALF_EVEN; mode <= DCR_ROUNDING_UP; mode++) {
        int64_t out = 0;
        FUZZ_EXPECT(dcr__mul_div(amount, numerator, denominator, (dcr_rounding)mode, &out));
        FUZZ_EXPECT(out == floor || out == ceiling);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    const int64_t amount = fuzz_int64(&input);
    const int64_t numerator = fuzz_int64(&input);
    const int64_t denominator = fuzz_int64(&input);
    int64_t out = 99;
    if (denominator <= 0) {
        FUZZ_EXPECT(dcr_multiply_divide(amount, numerator, denominator, DCR_ROUNDING_UP, &out, NULL) == DCR_E_RANGE);
        FUZZ_EXPECT(out == 99);
        return 0;
    }
    compare_bodies(amount, numerator, denominator);
    compare_modes(amount, numerator, denominator);
    return 0;
}
