#include "support/cmocka_all.h"

#include "delcredere/number.h"

enum { EUR = 978, USD = 840, JPY = 392, KWD = 414, CLF = 990 };

static dcr_rate rate(dcr_currency from, dcr_currency to, int64_t numerator, int64_t denominator)
{
    return (dcr_rate){sizeof(dcr_rate), from, to, 0, numerator, denominator};
}

static int64_t converted(int64_t amount, dcr_rate by)
{
    int64_t out = 99;
    assert_int_equal(dcr_convert(amount, &by, DCR_ROUNDING_HALF_EVEN, &out, NULL), DCR_OK);
    return out;
}

static void a_rate_is_between_major_units(void **state)
{
    (void)state;
    assert_int_equal(converted(10000, rate(USD, EUR, 92, 100)), 9200);
    /* 100 yen are 0.6123 euro: 1 000 000 yen are 6 123.00 euro. */
    assert_int_equal(converted(1000000, rate(JPY, EUR, 6123, 1000000)), 612300);
    /* 1.234 dinar at 3 euro are 3.702 euro. */
    assert_int_equal(converted(1234, rate(KWD, EUR, 3, 1)), 370);
    assert_int_equal(converted(-612300, rate(EUR, JPY, 1000000, 6123)), -1000000);
}

static void a_rate_is_rounded_once(void **state)
{
    (void)state;
    int64_t out = 99;
    const dcr_rate third = rate(USD, EUR, 1, 3);
    assert_int_equal(dcr_convert(100, &third, DCR_ROUNDING_UNSET, &out, NULL), DCR_E_ROUNDING_ABSENT);
    assert_int_equal(dcr_convert(300, &third, DCR_ROUNDING_UNSET, &out, NULL), DCR_OK);
    assert_int_equal(out, 100);
}

static void large_rates_are_taken_in_lowest_terms(void **state)
{
    (void)state;
    const int64_t large = INT64_C(9000000000000000000);
    assert_int_equal(converted(7, rate(JPY, CLF, large, large)), 70000);
    int64_t out = 99;
    const dcr_rate too_large = rate(JPY, CLF, INT64_MAX, 1);
    assert_int_equal(dcr_convert(0, &too_large, DCR_ROUNDING_UP, &out, NULL), DCR_E_OVERFLOW);
    assert_int_equal(out, 99);
}

static void errors_come_in_their_order(void **state)
{
    (void)state;
    int64_t out;
    dcr_rate wrong = rate(1, EUR, 0, 1);
    assert_int_equal(dcr_convert(1, NULL, DCR_ROUNDING_UP, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_convert(1, &wrong, DCR_ROUNDING_UP, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_convert(1, &wrong, DCR_ROUNDING_UP, &out, NULL), DCR_E_CURRENCY);
    wrong.from = USD;
    assert_int_equal(dcr_convert(1, &wrong, DCR_ROUNDING_UP, &out, NULL), DCR_E_RANGE);
    wrong.size = 3;
    assert_int_equal(dcr_convert(1, &wrong, DCR_ROUNDING_UP, &out, NULL), DCR_E_STRUCT_SIZE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rate_is_between_major_units),
        cmocka_unit_test(a_rate_is_rounded_once),
        cmocka_unit_test(large_rates_are_taken_in_lowest_terms),
        cmocka_unit_test(errors_come_in_their_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
