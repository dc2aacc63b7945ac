#include "support/cmocka_all.h"

#include "num/amount.h"

static void the_smaller_the_larger_and_the_clamped(void **state)
{
    (void)state;
    assert_int_equal(dcr__min(-1, 1), -1);
    assert_int_equal(dcr__max(-1, 1), 1);
    assert_int_equal(dcr__clamp(5, 0, 3), 3);
    assert_int_equal(dcr__clamp(-5, 0, 3), 0);
    assert_int_equal(dcr__clamp(2, 0, 3), 2);
}

static void a_sum_may_leave_64_bits_on_its_way(void **state)
{
    (void)state;
    const int64_t back[] = {INT64_MAX, INT64_MAX, INT64_MIN, INT64_MIN, 2};
    int64_t out = 99;
    assert_true(dcr__sum(back, 5, &out));
    assert_int_equal(out, 0);
    const int64_t lowest[] = {INT64_MIN + 1, -1};
    assert_true(dcr__sum(lowest, 2, &out));
    assert_true(out == INT64_MIN);
}

static void a_sum_that_ends_beyond_64_bits_is_refused(void **state)
{
    (void)state;
    const int64_t high[] = {INT64_MAX, 1};
    const int64_t low[] = {INT64_MIN, -1};
    int64_t out = 99;
    assert_false(dcr__sum(high, 2, &out));
    assert_false(dcr__sum(low, 2, &out));
    assert_int_equal(out, 99);
    assert_true(dcr__sum(NULL, 0, &out));
    assert_int_equal(out, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_smaller_the_larger_and_the_clamped),
        cmocka_unit_test(a_sum_may_leave_64_bits_on_its_way),
        cmocka_unit_test(a_sum_that_ends_beyond_64_bits_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
