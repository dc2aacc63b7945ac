/* Any amount over any weights: the parts add up to it, none is further than a unit from its proportion. */
#include "delcredere/number.h"
#include "../fuzz.h"

enum { LARGEST = 64 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    const int64_t amount = fuzz_int64(&input);
    int64_t weights[LARGEST] = {0};
    int64_t parts[LARGEST];
    size_t count = 0;
    while (input.size > 0 && count < LARGEST) weights[count++] = fuzz_int64(&input);
    for (size_t i = 0; i < count; i++) parts[i] = 99;
    if (dcr_split(amount, weights, count, parts, NULL) != DCR_OK) {
        for (size_t i = 0; i < count; i++) FUZZ_EXPECT(parts[i] == 99);
        return 0;
    }
    uint64_t sum = 0;
    int64_t total = 0;
    for (size_t i = 0; i < count; i++) {
        sum += (uint64_t)parts[i];
        total += weights[i];
    }
    FUZZ_EXPECT(sum == (uint64_t)amount);
    for (size_t i = 0; i < count; i++) {
        int64_t cut = 0;
        FUZZ_EXPECT(dcr_multiply_divide(amount, weights[i], total, DCR_ROUNDING_DOWN, &cut, NULL) == DCR_OK);
        FUZZ_EXPECT(parts[i] == cut || parts[i] == (amount < 0 ? cut - 1 : cut + 1));
    }
    return 0;
}
