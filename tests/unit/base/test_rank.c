#include "support/cmocka_all.h"

#include "base/rank.h"
#include "support/random.h"

static void rows_of_equal_keys_keep_their_order(void **state)
{
    (void)state;
    enum { LARGEST = 300 };
    test_random random = {8};
    for (size_t count = 0; count <= LARGEST; count++) {
        int64_t keys[LARGEST] = {0};
        uint32_t order[LARGEST], spare[LARGEST];
        for (size_t i = 0; i < count; i++) keys[i] = test_random_between(&random, -20, 20);
        dcr__rank_by(keys, count, order, spare);
        uint64_t sum = 0;
        for (size_t i = 0; i < count; i++) {
            sum += order[i];
            if (i == 0) continue;
            const int64_t before = keys[order[i - 1]];
            const int64_t here = keys[order[i]];
            assert_true(before < here || (before == here && order[i - 1] < order[i]));
        }
        assert_int_equal(sum, count == 0 ? 0 : count * (count - 1) / 2);
    }
}

static void a_key_of_two_days_goes_by_the_first_then_the_second(void **state)
{
    (void)state;
    assert_true(dcr__rank_key(1, INT32_MAX) < dcr__rank_key(2, INT32_MIN));
    assert_true(dcr__rank_key(-1, 5) < dcr__rank_key(0, -5));
    assert_true(dcr__rank_key(7, -1) < dcr__rank_key(7, 1));
    assert_true(dcr__rank_key(INT32_MIN, INT32_MIN) == INT64_MIN);
    assert_true(dcr__rank_key(INT32_MAX, INT32_MAX) == INT64_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_of_equal_keys_keep_their_order),
        cmocka_unit_test(a_key_of_two_days_goes_by_the_first_then_the_second),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
