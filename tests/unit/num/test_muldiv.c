#include "support/cmocka_all.h"

#include "delcredere/number.h"
#include "num/muldiv.h"
#include "support/random.h"

static int64_t divided(int64_t amount, int64_t divisor, dcr_rounding mode)
{
    int64_t out = 99;
    assert_int_equal(dcr_multiply_divide(amount, 1, divisor, mode, &out, NULL), DCR_OK);
    return out;
}

/* Halves, and a quarter to each side of them, in tenths of a unit: 25 is 2.5. */
static void the_six_modes_round_as_they_say(void **state)
{
    (void)state;
    static const int64_t tenths[] = {22, 25, 27, 35, -22, -25, -27, -35};
    static const struct {
        dcr_rounding mode;
        int64_t units[8];
    } expected[] = {
        {DCR_ROUNDING_HALF_EVEN, {2, 2, 3, 4, -2, -2, -3, -4}},
        {DCR_ROUNDING_HALF_UP, {2, 3, 3, 4, -2, -3, -3, -4}},
        {DCR_ROUNDING_DOWN, {2, 2, 2, 3, -2, -2, -2, -3}},
        {DCR_ROUNDING_UP, {3, 3, 3, 4, -3, -3, -3, -4}},
        {DCR_ROUNDING_FLOOR, {2, 2, 2, 3, -3, -3, -3, -4}},
        {DCR_ROUNDING_CEILING, {3, 3, 3, 4, -2, -2, -2, -3}},
    };
    for (size_t m = 0; m < sizeof expected / sizeof expected[0]; m++) {
        for (size_t i = 0; i < 8; i++) {
            assert_int_equal(divided(tenths[i], 10, expected[m].mode), expected[m].units[i]);
        }
    }
}

static void a_rest_needs_a_mode_and_no_rest_does_not(void **state)
{
    (void)state;
    int64_t out = 99;
    dcr_error err = DCR_ERROR_INIT;
    assert_int_equal(dcr_multiply_divide(7, 1, 2, DCR_ROUNDING_UNSET, &out, &err), DCR_E_ROUNDING_ABSENT);
    assert_int_equal(err.code, DCR_E_ROUNDING_ABSENT);
    assert_int_equal(out, 99);
    assert_int_equal(dcr_multiply_divide(8, 1, 2, DCR_ROUNDING_UNSET, &out, &err), DCR_OK);
    assert_int_equal(out, 4);
}

static void the_product_may_pass_64_bits_but_not_the_result(void **state)
{
    (void)state;
    int64_t out = 99;
    assert_int_equal(dcr_multiply_divide(INT64_MAX, INT64_MAX, INT64_MAX, DCR_ROUNDING_UNSET, &out, NULL), DCR_OK);
    assert_true(out == INT64_MAX);
    assert_int_equal(dcr_multiply_divide(INT64_MIN, INT64_MAX, INT64_MAX, DCR_ROUNDING_UNSET, &out, NULL), DCR_OK);
    assert_true(out == INT64_MIN);
    out = 99;
    assert_int_equal(dcr_multiply_divide(INT64_MIN, -1, 1, DCR_ROUNDING_UP, &out, NULL), DCR_E_OVERFLOW);
    assert_int_equal(dcr_multiply_divide(INT64_MIN, INT64_MIN, 1, DCR_ROUNDING_UP, &out, NULL), DCR_E_OVERFLOW);
    assert_int_equal(dcr_multiply_divide(INT64_MAX, 3, 2, DCR_ROUNDING_UP, &out, NULL), DCR_E_OVERFLOW);
    assert_int_equal(out, 99);
}

static void rounding_alone_can_pass_64_bits(void **state)
{
    (void)state;
    const int64_t half = INT64_C(1) << 62;
    int64_t out = 99;
    /* The last two: 2^63 - 1 and a half. Down fits, up does not. */
    assert_int_equal(dcr_multiply_divide(INT64_MAX, half, half, DCR_ROUNDING_UP, &out, NULL), DCR_OK);
    assert_int_equal(dcr_multiply_divide(INT64_MAX, 1000000001, 1000000000, DCR_ROUNDING_DOWN, &out, NULL),
                     DCR_E_OVERFLOW);
    assert_int_equal(dcr_multiply_divide(INT64_C(6148914691236517205), 3, 2, DCR_ROUNDING_DOWN, &out, NULL), DCR_OK);
    assert_true(out == INT64_MAX);
    out = 99;
    assert_int_equal(dcr_multiply_divide(INT64_C(6148914691236517205), 3, 2, DCR_ROUNDING_UP, &out, NULL),
                     DCR_E_OVERFLOW);
    assert_int_equal(out, 99);
}

static void errors_come_in_their_order(void **state)
{
    (void)state;
    int64_t out;
    assert_int_equal(dcr_multiply_divide(1, 1, 0, (dcr_rounding)9, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_multiply_divide(1, 1, 0, DCR_ROUNDING_UNSET, &out, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_multiply_divide(1, 1, -3, DCR_ROUNDING_UP, &out, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_multiply_divide(1, 1, 3, (dcr_rounding)9, &out, NULL), DCR_E_RANGE);
}

static void ninety_percent_of_an_invoice(void **state)
{
    (void)state;
    int64_t out;
    assert_int_equal(dcr_share_of(1200005, 900000000, DCR_ROUNDING_HALF_EVEN, &out, NULL), DCR_OK);
    assert_int_equal(out, 1080004);
    assert_int_equal(dcr_share_of(-1200005, 900000000, DCR_ROUNDING_HALF_UP, &out, NULL), DCR_OK);
    assert_int_equal(out, -1080005);
    assert_int_equal(dcr_share_of(INT64_MIN, DCR_SHARE_ONE, DCR_ROUNDING_UNSET, &out, NULL), DCR_OK);
    assert_true(out == INT64_MIN);
}

static void the_fast_share_is_the_share(void **state)
{
    (void)state;
    test_random random = {3};
    for (int i = 0; i < 200000; i++) {
        const int64_t amount = (int64_t)(test_random_any_size(&random)) * (i % 2 == 0 ? 1 : -1);
        const int64_t share = test_random_between(&random, -10, i % 3 == 0 ? 3 * DCR_SHARE_ONE : 100);
        const dcr_rounding mode = (dcr_rounding)test_random_between(&random, 1, 7);
        int64_t fast = 1;
        int64_t slow = 1;
        const bool fits = dcr__share(amount, share, mode, &fast);
        assert_true(fits == dcr__mul_div(amount, share, DCR_SHARE_ONE, mode, &slow));
        assert_true(fast == slow);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_six_modes_round_as_they_say),
        cmocka_unit_test(a_rest_needs_a_mode_and_no_rest_does_not),
        cmocka_unit_test(the_product_may_pass_64_bits_but_not_the_result),
        cmocka_unit_test(rounding_alone_can_pass_64_bits),
        cmocka_unit_test(errors_come_in_their_order),
        cmocka_unit_test(ninety_percent_of_an_invoice),
        cmocka_unit_test(the_fast_share_is_the_share),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
