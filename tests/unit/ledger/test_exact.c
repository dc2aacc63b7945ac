#include "support/cmocka_all.h"

#include "ledger/exact.h"

static void a_fraction_is_in_lowest_terms(void **state)
{
    (void)state;
    const dcr__fraction late = dcr__fraction_reduced(206000, 39000);
    assert_int_equal(late.numerator, 206);
    assert_int_equal(late.denominator, 39);
    const dcr__fraction early = dcr__fraction_reduced(-600, 800);
    assert_int_equal(early.numerator, -3);
    assert_int_equal(early.denominator, 4);
    const dcr__fraction none = dcr__fraction_reduced(0, 800);
    assert_int_equal(none.numerator, 0);
    assert_int_equal(none.denominator, 1);
}

static void a_fraction_is_rounded_half_to_even(void **state)
{
    (void)state;
    int64_t number = 0;
    assert_int_equal(dcr__fraction_decimal(1, 3, &number), DCR_OK);
    assert_int_equal(number, 333333333);
    assert_int_equal(dcr__fraction_decimal(1, 2 * DCR_SHARE_ONE, &number), DCR_OK);
    assert_int_equal(number, 0);
    assert_int_equal(dcr__fraction_decimal(-3, 2 * DCR_SHARE_ONE, &number), DCR_OK);
    assert_int_equal(number, -2);
    assert_int_equal(dcr__fraction_decimal(7, 0, &number), DCR_OK);
    assert_int_equal(number, DCR_NO_RATIO);
    assert_int_equal(dcr__fraction_decimal(INT64_MAX, 1, &number), DCR_E_OVERFLOW);
}

static void products_add_up_beyond_64_bits(void **state)
{
    (void)state;
    dcr__total total = {0, 0};
    int64_t mean = 0;
    for (int i = 0; i < 3; i++) dcr__total_add_product(&total, INT64_MAX, 1000000);
    dcr__total_add_product(&total, INT64_MAX, -1000000);
    assert_int_equal(dcr__total_divide(&total, INT64_MAX, DCR_ROUNDING_HALF_EVEN, &mean), DCR_OK);
    assert_int_equal(mean, 2000000);
    dcr__total_add_product(&total, INT64_MAX, -5000000);
    assert_int_equal(dcr__total_divide(&total, INT64_MAX, DCR_ROUNDING_HALF_EVEN, &mean), DCR_OK);
    assert_int_equal(mean, -3000000);
    assert_int_equal(dcr__total_divide(&total, 1, DCR_ROUNDING_HALF_EVEN, &mean), DCR_E_OVERFLOW);
}

static void the_index_of_equal_buyers_is_10000_by_their_number(void **state)
{
    (void)state;
    for (size_t num = 1; num <= 40; num++) {
        int64_t amounts[40];
        int64_t index = 0;
        int64_t equivalent = 0;
        for (size_t i = 0; i < num; i++) amounts[i] = INT64_MAX / 40;
        dcr__herfindahl(amounts, num, &index, &equivalent);
        const int64_t whole = 10000 * DCR_SHARE_ONE;
        assert_int_equal(index, (whole + (int64_t)num / 2) / (int64_t)num);
        assert_int_equal(equivalent, (int64_t)num * DCR_SHARE_ONE);
    }
}

static void the_index_is_that_of_the_squares(void **state)
{
    (void)state;
    const int64_t amounts[] = {200, 300, 200, 300, 0};
    int64_t index = 0;
    int64_t equivalent = 0;
    dcr__herfindahl(amounts, 5, &index, &equivalent);
    assert_int_equal(index, 2600 * DCR_SHARE_ONE);
    assert_int_equal(equivalent, 3846153846);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_fraction_is_in_lowest_terms),
        cmocka_unit_test(a_fraction_is_rounded_half_to_even),
        cmocka_unit_test(products_add_up_beyond_64_bits),
        cmocka_unit_test(the_index_of_equal_buyers_is_10000_by_their_number),
        cmocka_unit_test(the_index_is_that_of_the_squares),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
