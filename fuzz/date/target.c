/* Any text as a date and as a period: what is read is written and read again; adding a period stays in the years. */
#include "delcredere/day.h"
#include "../fuzz.h"

static void try_date(const char *text, size_t length)
{
    int32_t day = DCR_NO_DAY;
    if (dcr_day_parse(text, length, &day, NULL) != DCR_OK) {
        FUZZ_EXPECT(day == DCR_NO_DAY);
        return;
    }
    char again[11];
    FUZZ_EXPECT(dcr_day_format(day, again, sizeof again) == 10);
    FUZZ_EXPECT(memcmp(again, text, 10) == 0);
}

static void try_period(const char *text, size_t length, int32_t anchor)
{
    dcr_period period = {sizeof period, 0, 0, 0};
    if (dcr_period_parse(text, length, &period, NULL) != DCR_OK) return;
    char again[80];
    const size_t written = dcr_period_format(&period, again, sizeof again);
    dcr_period same = {sizeof same, 0, 0, 0};
    FUZZ_EXPECT(dcr_period_parse(again, written, &same, NULL) == DCR_OK);
    FUZZ_EXPECT(memcmp(&same, &period, sizeof same) == 0);

    dcr_calendar *calendar = NULL;
    FUZZ_EXPECT(dcr_calendar_new(&(int32_t){20000}, 1, 0x60, NULL, &calendar, NULL) == DCR_OK);
    int32_t day = DCR_NO_DAY;
    const dcr_status status = dcr_period_add(anchor, &period, calendar, &day, NULL);
    FUZZ_EXPECT(status == DCR_OK ? day >= DCR_DAY_MIN && day <= DCR_DAY_MAX : day == DCR_NO_DAY);
    dcr_calendar_unref(calendar);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    try_date((const char *)data, size);
    fuzz_input input = {data, size};
    const int32_t anchor = (int32_t)(fuzz_int64(&input) % 4000000);
    try_period((const char *)input.data, input.size, anchor);
    return 0;
}
