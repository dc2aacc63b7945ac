#include "support/cmocka_all.h"

#include "delcredere/day.h"

static void a_date_is_ten_bytes(void **state)
{
    (void)state;
    int32_t out = 99;
    assert_int_equal(dcr_day_parse("2024-02-29", 10, &out, NULL), DCR_OK);
    assert_int_equal(out, 19782);
    assert_int_equal(dcr_day_parse("0001-01-01 and more", 10, &out, NULL), DCR_OK);
    assert_int_equal(out, DCR_DAY_MIN);
}

static void other_texts_are_not_dates(void **state)
{
    (void)state;
    const char *const texts[] = {"",           "2024-2-29",  "2024-02-30", "2024/02/29", "24-02-29",
                                 "0000-01-01", "2024-13-01", "+024-01-01", "2024-02-2 ", "2024-02-29T"};
    int32_t out = 99;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        assert_int_equal(dcr_day_parse(texts[i], strlen(texts[i]), &out, NULL), DCR_E_DATE);
    }
    assert_int_equal(dcr_day_parse(NULL, 10, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_day_parse("2024-02-29", 10, NULL, NULL), DCR_E_NULL);
    assert_int_equal(out, 99);
}

static void a_day_is_written_as_it_is_read(void **state)
{
    (void)state;
    char out[11];
    assert_int_equal(dcr_day_format(19782, out, sizeof out), 10);
    assert_string_equal(out, "2024-02-29");
    assert_int_equal(dcr_day_format(DCR_DAY_MIN, out, sizeof out), 10);
    assert_string_equal(out, "0001-01-01");
    assert_int_equal(dcr_day_format(0, out, 5), 10);
    assert_string_equal(out, "1970");
    assert_int_equal(dcr_day_format(DCR_NO_DAY, out, sizeof out), 0);
    assert_string_equal(out, "1970");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_date_is_ten_bytes),
        cmocka_unit_test(other_texts_are_not_dates),
        cmocka_unit_test(a_day_is_written_as_it_is_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
