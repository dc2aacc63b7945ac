#include "support/cmocka_all.h"

#include "base/order.h"
#include "support/random.h"

typedef struct keyed_row {
    int64_t key;
    uint32_t row;
} keyed_row;

static int by_key_and_row(const void *a, const void *b)
{
    const keyed_row *left = a;
    const keyed_row *right = b;
    if (left->key != right->key) return left->key < right->key ? -1 : 1;
    return left->row < right->row ? -1 : left->row > right->row ? 1 : 0;
}

static void rows_come_in_order_of_key_and_row(void **state)
{
    (void)state;
    enum { LARGEST = 300 };
    test_random random = {7};
    for (size_t count = 0; count <= LARGEST; count++) {
        keyed_row rows[LARGEST];
        for (size_t i = 0; i < count; i++) {
            rows[i] = (keyed_row){test_random_between(&random, 0, 50), (uint32_t)i};
        }
        dcr__sort(rows, count, sizeof *rows, by_key_and_row);
        uint64_t sum = 0;
        for (size_t i = 0; i < count; i++) {
            sum += rows[i].row;
            if (i > 0) assert_true(by_key_and_row(&rows[i - 1], &rows[i]) < 0);
        }
        assert_int_equal(sum, count == 0 ? 0 : count * (count - 1) / 2);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(rows_come_in_order_of_key_and_row)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
