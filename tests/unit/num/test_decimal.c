#include "support/cmocka_all.h"

#include "delcredere/number.h"
#include "support/random.h"

static dcr_status parse(const char *text, int32_t exponent, dcr_rounding rounding, int64_t *out)
{
    return dcr_decimal_parse(text, strlen(text), exponent, rounding, out, NULL);
}

static int64_t parsed(const char *text, int32_t exponent)
{
    int64_t out = 99;
    assert_int_equal(parse(text, exponent, DCR_ROUNDING_UNSET, &out), DCR_OK);
    return out;
}

static void text_becomes_minor_units(void **state)
{
    (void)state;
    assert_int_equal(parsed("-1234.50", 2), -123450);
    assert_int_equal(parsed("+1234.5", 2), 123450);
    assert_int_equal(parsed("0007", 0), 7);
    assert_int_equal(parsed("-0.00", 2), 0);
    assert_int_equal(parsed("1.2300", 2), 123);
    assert_true(parsed("9223372036854775807", 0) == INT64_MAX);
    assert_true(parsed("-92233720368547758.08", 2) == INT64_MIN);
}

static void more_decimals_than_the_currency_has_are_refused(void **state)
{
    (void)state;
    int64_t out = 99;
    assert_int_equal(parse("1.005", 2, DCR_ROUNDING_UNSET, &out), DCR_E_PRECISION);
    assert_int_equal(parse("0.0000000000000000000001", 9, DCR_ROUNDING_UNSET, &out), DCR_E_PRECISION);
    assert_int_equal(out, 99);
}

static void with_a_mode_they_are_rounded_once(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        dcr_rounding mode;
        int64_t cents;
    } cases[] = {
        {"1.005", DCR_ROUNDING_HALF_EVEN, 100},  {"1.015", DCR_ROUNDING_HALF_EVEN, 102},
        {"1.0050001", DCR_ROUNDING_HALF_EVEN, 101}, {"1.00499", DCR_ROUNDING_HALF_UP, 100},
        {"-1.005", DCR_ROUNDING_HALF_UP, -101},  {"-1.001", DCR_ROUNDING_FLOOR, -101},
        {"-1.009", DCR_ROUNDING_CEILING, -100},  {"1.0001", DCR_ROUNDING_UP, 101},
        {"-1.009", DCR_ROUNDING_DOWN, -100},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int64_t out;
        assert_int_equal(parse(cases[i].text, 2, cases[i].mode, &out), DCR_OK);
        assert_int_equal(out, cases[i].cents);
    }
}

static void anything_else_is_not_a_number(void **state)
{
    (void)state;
    const char *const texts[] = {"",    "-",    "+",     ".5",  "5.",  "1,5",  "1 000", " 1", "1 ", "1e3",
                                 "--1", "0x10", "1.2.3", "nan", "inf", "1.-5", "-.5"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        int64_t out = 99;
        assert_int_equal(parse(texts[i], 2, DCR_ROUNDING_UP, &out), DCR_E_DECIMAL);
        assert_int_equal(out, 99);
    }
    int64_t out;
    assert_int_equal(dcr_decimal_parse("1\0002", 3, 2, DCR_ROUNDING_UP, &out, NULL), DCR_E_DECIMAL);
}

static void numbers_beyond_64_bits_are_refused(void **state)
{
    (void)state;
    int64_t out = 99;
    assert_int_equal(parse("9223372036854775808", 0, DCR_ROUNDING_UNSET, &out), DCR_E_OVERFLOW);
    assert_int_equal(parse("-9223372036854775809", 0, DCR_ROUNDING_UNSET, &out), DCR_E_OVERFLOW);
    assert_int_equal(parse("92233720368547758.075", 2, DCR_ROUNDING_UP, &out), DCR_E_OVERFLOW);
    assert_int_equal(parse("18446744073709551616", 0, DCR_ROUNDING_UNSET, &out), DCR_E_OVERFLOW);
    assert_int_equal(out, 99);
}

static void errors_come_in_their_order(void **state)
{
    (void)state;
    int64_t out;
    assert_int_equal(dcr_decimal_parse(NULL, 0, 99, DCR_ROUNDING_UP, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_decimal_parse("x", 1, 10, DCR_ROUNDING_UP, &out, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_decimal_parse("x", 1, -1, DCR_ROUNDING_UP, &out, NULL), DCR_E_RANGE);
    /* Too many decimals and too large: the decimals are told. */
    assert_int_equal(parse("99999999999999999999.001", 2, DCR_ROUNDING_UNSET, &out), DCR_E_PRECISION);
}

static void minor_units_become_text(void **state)
{
    (void)state;
    static const struct {
        int64_t number;
        int32_t exponent;
        const char *text;
    } cases[] = {
        {0, 0, "0"},       {0, 2, "0.00"},  {5, 2, "0.05"},  {-5, 2, "-0.05"}, {-123450, 2, "-1234.50"},
        {7, 0, "7"},       {1234, 3, "1.234"}, {1, 9, "0.000000001"}, {INT64_MIN, 0, "-9223372036854775808"},
        {INT64_MIN, 9, "-9223372036.854775808"}, {INT64_MAX, 2, "92233720368547758.07"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char out[32];
        assert_int_equal(dcr_decimal_format(cases[i].number, cases[i].exponent, out, sizeof out),
                         strlen(cases[i].text));
        assert_string_equal(out, cases[i].text);
    }
    char out[4];
    assert_int_equal(dcr_decimal_format(-5, 2, out, sizeof out), 5);
    assert_string_equal(out, "-0.");
    assert_int_equal(dcr_decimal_format(-5, 2, NULL, 0), 5);
    assert_int_equal(dcr_decimal_format(1, 10, out, sizeof out), 0);
}

static void what_is_written_is_read_again(void **state)
{
    (void)state;
    test_random random = {5};
    for (int i = 0; i < 20000; i++) {
        const int64_t number = (int64_t)(test_random_any_size(&random));
        const int32_t exponent = (int32_t)test_random_between(&random, 0, 10);
        char text[32];
        (void)dcr_decimal_format(number, exponent, text, sizeof text);
        assert_true(parsed(text, exponent) == number);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_becomes_minor_units),
        cmocka_unit_test(more_decimals_than_the_currency_has_are_refused),
        cmocka_unit_test(with_a_mode_they_are_rounded_once),
        cmocka_unit_test(anything_else_is_not_a_number),
        cmocka_unit_test(numbers_beyond_64_bits_are_refused),
        cmocka_unit_test(errors_come_in_their_order),
        cmocka_unit_test(minor_units_become_text),
        cmocka_unit_test(what_is_written_is_read_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
