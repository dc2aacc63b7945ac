#include "support/cmocka_all.h"

#include "delcredere/number.h"
#include "support/random.h"

static void the_units_left_go_to_the_largest_remainders(void **state)
{
    (void)state;
    const int64_t weights[] = {1, 2, 3};
    int64_t parts[3];
    /* 100 over 6: 16.67, 33.33, 50.00 */
    assert_int_equal(dcr_split(100, weights, 3, parts, NULL), DCR_OK);
    assert_int_equal(parts[0], 17);
    assert_int_equal(parts[1], 33);
    assert_int_equal(parts[2], 50);
}

static void ties_go_to_the_earlier_weight(void **state)
{
    (void)state;
    const int64_t weights[] = {1, 1, 1};
    int64_t parts[3];
    assert_int_equal(dcr_split(200, weights, 3, parts, NULL), DCR_OK);
    assert_int_equal(parts[0], 67);
    assert_int_equal(parts[1], 67);
    assert_int_equal(parts[2], 66);
    assert_int_equal(dcr_split(-200, weights, 3, parts, NULL), DCR_OK);
    assert_int_equal(parts[0], -67);
    assert_int_equal(parts[2], -66);
}

static void a_weight_of_zero_gets_nothing(void **state)
{
    (void)state;
    const int64_t weights[] = {0, 3, 0, 4};
    int64_t parts[4];
    assert_int_equal(dcr_split(1, weights, 4, parts, NULL), DCR_OK);
    assert_int_equal(parts[0] + parts[2], 0);
    assert_int_equal(parts[1] + parts[3], 1);
}

static void the_largest_amounts_are_split(void **state)
{
    (void)state;
    const int64_t one[] = {INT64_MAX};
    int64_t parts[2];
    assert_int_equal(dcr_split(INT64_MIN, one, 1, parts, NULL), DCR_OK);
    assert_true(parts[0] == INT64_MIN);
    const int64_t two[] = {INT64_MAX - 1, 1};
    assert_int_equal(dcr_split(INT64_MIN, two, 2, parts, NULL), DCR_OK);
    assert_true(parts[0] + parts[1] == INT64_MIN);
}

static void weights_that_cannot_divide_leave_parts_as_they_were(void **state)
{
    (void)state;
    int64_t parts[2] = {7, 7};
    const int64_t zeros[] = {0, 0};
    const int64_t negative[] = {2, -1};
    const int64_t huge[] = {INT64_MAX, 1};
    const int64_t huge_and_negative[] = {INT64_MAX, INT64_MAX, -1};
    assert_int_equal(dcr_split(1, zeros, 2, parts, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_split(1, zeros, 0, parts, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_split(1, negative, 2, parts, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_split(1, huge, 2, parts, NULL), DCR_E_OVERFLOW);
    assert_int_equal(dcr_split(1, huge_and_negative, 3, parts, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_split(1, NULL, 2, parts, NULL), DCR_E_NULL);
    assert_int_equal(dcr_split(1, huge, 2, NULL, NULL), DCR_E_NULL);
    assert_int_equal(parts[0] + parts[1], 14);
}

/* Each part is its proportion cut or one more, and together they are the amount. */
static void parts_always_add_up(void **state)
{
    (void)state;
    enum { LARGEST = 40 };
    test_random random = {4};
    for (int i = 0; i < 5000; i++) {
        int64_t weights[LARGEST];
        int64_t parts[LARGEST];
        const size_t count = (size_t)test_random_between(&random, 1, LARGEST + 1);
        for (size_t w = 0; w < count; w++) weights[w] = (int64_t)(test_random_any_size(&random) >> 8);
        weights[0] += 1;
        const int64_t amount = (int64_t)test_random_any_size(&random);
        assert_int_equal(dcr_split(amount, weights, count, parts, NULL), DCR_OK);
        uint64_t sum = 0;
        for (size_t w = 0; w < count; w++) sum += (uint64_t)parts[w];
        assert_true(sum == (uint64_t)amount);
        int64_t total = 0;
        for (size_t w = 0; w < count; w++) total += weights[w];
        for (size_t w = 0; w < count; w++) {
            int64_t cut;
            assert_int_equal(dcr_multiply_divide(amount, weights[w], total, DCR_ROUNDING_DOWN, &cut, NULL), DCR_OK);
            assert_true(parts[w] - cut == 0 || parts[w] - cut == (amount < 0 ? -1 : 1));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_units_left_go_to_the_largest_remainders),
        cmocka_unit_test(ties_go_to_the_earlier_weight),
        cmocka_unit_test(a_weight_of_zero_gets_nothing),
        cmocka_unit_test(the_largest_amounts_are_split),
        cmocka_unit_test(weights_that_cannot_divide_leave_parts_as_they_were),
        cmocka_unit_test(parts_always_add_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
