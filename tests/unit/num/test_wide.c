#include "support/cmocka_all.h"

#include "num/wide.h"
#include "support/random.h"

static void the_largest_product_is_exact(void **state)
{
    (void)state;
    const dcr__wide product = dcr__wide_product(UINT64_MAX, UINT64_MAX);
    assert_true(product.high == UINT64_MAX - 1);
    assert_true(product.low == 1);
}

static void both_bodies_multiply_alike(void **state)
{
    (void)state;
    test_random random = {1};
    for (int i = 0; i < 100000; i++) {
        const uint64_t a = test_random_any_size(&random);
        const uint64_t b = test_random_any_size(&random);
        const dcr__wide one = dcr__wide_product(a, b);
        const dcr__wide other = dcr__wide_product_halves(a, b);
        assert_true(one.high == other.high && one.low == other.low);
    }
}

static void both_bodies_divide_alike(void **state)
{
    (void)state;
    test_random random = {2};
    for (int i = 0; i < 50000; i++) {
        const uint64_t divisor = test_random_any_size(&random) / 2 + 1;
        const dcr__wide n = {test_random_any_size(&random) % divisor, test_random_any_size(&random)};
        if (divisor > (uint64_t)INT64_MAX) continue;
        uint64_t rest, rest_halves;
        const uint64_t quotient = dcr__wide_divide(n, divisor, &rest);
        assert_true(quotient == dcr__wide_divide_halves(n, divisor, &rest_halves));
        assert_true(rest == rest_halves && rest < divisor);
        const dcr__wide back = dcr__wide_product(quotient, divisor);
        assert_true(back.low + rest == n.low);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_largest_product_is_exact),
        cmocka_unit_test(both_bodies_multiply_alike),
        cmocka_unit_test(both_bodies_divide_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
