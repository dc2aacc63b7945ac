#include "support/world.h"

#include "book/group.h"
#include "support/counting_heap.h"
#include "support/random.h"

typedef struct element {
    int32_t key;
    uint32_t place; /* before sorting */
} element;

enum { ROWS = 3000 };

static dcr__heap heap_of(counting_heap *counting)
{
    dcr__heap heap;
    const dcr_allocator allocator = counting_heap_allocator(counting);
    assert_int_equal(dcr__heap_from(&allocator, &heap, NULL), DCR_OK);
    return heap;
}

static void expect_sorted(const element *rows, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        assert_true(rows[i - 1].key <= rows[i].key);
        if (rows[i - 1].key == rows[i].key) assert_true(rows[i - 1].place < rows[i].place);
    }
}

static void sort(element *rows, size_t count)
{
    const uint32_t start[] = {0, (uint32_t)count};
    counting_heap counting = counting_heap_failing_at(0);
    const dcr__heap heap = heap_of(&counting);
    for (size_t i = 0; i < count; i++) rows[i].place = (uint32_t)i;
    assert_int_equal(dcr__group_sort(&heap, rows, sizeof *rows, offsetof(element, key), start, 1), DCR_OK);
    expect_sorted(rows, count);
    assert_int_equal(counting.live, 0);
}

static void runs_nearly_sorted_reversed_and_random_are_sorted_stably(void **state)
{
    (void)state;
    static element rows[ROWS];
    test_random random = {9};
    for (int32_t i = 0; i < ROWS; i++) rows[i].key = i / 3 + (i % 100 == 0 ? -50 : 0);
    sort(rows, ROWS);
    for (int32_t i = 0; i < ROWS; i++) rows[i].key = -i / 2;
    sort(rows, ROWS);
    for (int32_t i = 0; i < ROWS; i++) rows[i].key = (int32_t)test_random_between(&random, -200, 200);
    sort(rows, ROWS);
    for (int32_t i = 0; i < ROWS; i++) rows[i].key = 7;
    sort(rows, ROWS);
    sort(rows, 1);
    sort(rows, 0);
}

static void each_buyer_is_sorted_apart(void **state)
{
    (void)state;
    element rows[] = {{3, 0}, {1, 1}, {2, 2}, {9, 3}, {5, 4}, {4, 5}};
    const uint32_t start[] = {0, 3, 3, 6};
    counting_heap counting = counting_heap_failing_at(0);
    const dcr__heap heap = heap_of(&counting);
    assert_int_equal(dcr__group_sort(&heap, rows, sizeof *rows, offsetof(element, key), start, 3), DCR_OK);
    const int32_t keys[] = {1, 2, 3, 4, 5, 9};
    for (size_t i = 0; i < 6; i++) assert_int_equal(rows[i].key, keys[i]);
}

static void without_memory_a_long_run_is_refused(void **state)
{
    (void)state;
    static element rows[ROWS];
    const uint32_t start[] = {0, ROWS};
    counting_heap counting = counting_heap_failing_at(1);
    const dcr__heap heap = heap_of(&counting);
    for (int32_t i = 0; i < ROWS; i++) rows[i].key = -i;
    assert_int_equal(dcr__group_sort(&heap, rows, sizeof *rows, offsetof(element, key), start, 1), DCR_E_NOMEM);
}

static void starts_are_the_sums_of_counts(void **state)
{
    (void)state;
    uint32_t start[6] = {0};
    const uint32_t buyers[] = {2, 0, 2, 3, 2};
    for (size_t i = 0; i < 5; i++) start[buyers[i] + 2]++;
    assert_int_equal(dcr__group_starts(start, 4), 3);
    for (size_t i = 0; i < 5; i++) start[buyers[i] + 1]++;
    const uint32_t should[] = {0, 1, 1, 4, 5};
    for (size_t i = 0; i < 5; i++) assert_int_equal(start[i], should[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_nearly_sorted_reversed_and_random_are_sorted_stably),
        cmocka_unit_test(each_buyer_is_sorted_apart),
        cmocka_unit_test(without_memory_a_long_run_is_refused),
        cmocka_unit_test(starts_are_the_sums_of_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
