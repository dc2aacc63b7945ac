#include "support/cmocka_all.h"

#include "base/ckd.h"

static void sums_that_fit_are_given(void **state)
{
    (void)state;
    int64_t out;
    assert_true(dcr__add(INT64_MAX, INT64_MIN, &out));
    assert_true(out == -1);
    assert_true(dcr__sub(-1, INT64_MAX, &out));
    assert_true(out == INT64_MIN);
    assert_true(dcr__mul(INT64_MIN, 1, &out));
    assert_true(out == INT64_MIN);
}

static void results_that_do_not_fit_leave_out_as_it_was(void **state)
{
    (void)state;
    int64_t out = 7;
    assert_false(dcr__add(INT64_MAX, 1, &out));
    assert_false(dcr__add(INT64_MIN, -1, &out));
    assert_false(dcr__sub(INT64_MIN, 1, &out));
    assert_false(dcr__sub(0, INT64_MIN, &out));
    assert_false(dcr__mul(INT64_MIN, -1, &out));
    assert_false(dcr__mul(INT64_C(1) << 32, INT64_C(1) << 31, &out));
    assert_int_equal(out, 7);
}

static void sizes_are_checked(void **state)
{
    (void)state;
    size_t out = 7;
    assert_false(dcr__mul_size(SIZE_MAX, 2, &out));
    assert_int_equal(out, 7);
    assert_true(dcr__mul_size(SIZE_MAX, 0, &out));
    assert_int_equal(out, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_that_fit_are_given),
        cmocka_unit_test(results_that_do_not_fit_leave_out_as_it_was),
        cmocka_unit_test(sizes_are_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
