#include "support/world.h"

#include "loss/layer.h"

static int64_t taken(dcr__deductible terms, int64_t amount)
{
    int64_t out = -1;
    assert_int_equal(dcr__deductible_of(&terms, amount, DCR_ROUNDING_HALF_UP, &out), DCR_OK);
    return out;
}

static void a_deductible_has_bounds_and_is_never_more_than_there_is(void **state)
{
    (void)state;
    const int64_t none = DCR_NO_AMOUNT;
    assert_int_equal(taken((dcr__deductible){none, none, none, none}, 100), 0);
    assert_int_equal(taken((dcr__deductible){30, none, none, none}, 100), 30);
    assert_int_equal(taken((dcr__deductible){30, none, none, none}, 20), 20);
    assert_int_equal(taken((dcr__deductible){30, 500000000, none, none}, 100), 50);
    assert_int_equal(taken((dcr__deductible){30, 500000000, none, 40}, 100), 40);
    assert_int_equal(taken((dcr__deductible){10, none, 20, 60}, 100), 20);
    assert_int_equal(taken((dcr__deductible){none, none, 20, none}, 10), 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_deductible_has_bounds_and_is_never_more_than_there_is)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
