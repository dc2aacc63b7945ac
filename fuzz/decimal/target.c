/* Any text: what is read is written and read again as the same number; what is refused leaves the result alone. */
#include "delcredere/number.h"
#include "../fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    const int32_t exponent = fuzz_byte(&input) % 12 - 1;
    const dcr_rounding rounding = (dcr_rounding)(fuzz_byte(&input) % 8);
    int64_t number = 99;
    dcr_error err = DCR_ERROR_INIT;
    const dcr_status status =
        dcr_decimal_parse((const char *)input.data, input.size, exponent, rounding, &number, &err);
    if (status != DCR_OK) {
        FUZZ_EXPECT(number == 99);
        FUZZ_EXPECT(err.code == (int32_t)status);
        return 0;
    }
    char text[40];
    const size_t length = dcr_decimal_format(number, exponent, text, sizeof text);
    FUZZ_EXPECT(length > 0 && length < sizeof text);
    int64_t again = 0;
    FUZZ_EXPECT(dcr_decimal_parse(text, length, exponent, DCR_ROUNDING_UNSET, &again, NULL) == DCR_OK);
    FUZZ_EXPECT(again == number);
    return 0;
}
