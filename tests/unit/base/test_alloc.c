#include "support/cmocka_all.h"

#include "base/alloc.h"
#include "support/counting_heap.h"

static void no_allocator_means_malloc(void **state)
{
    (void)state;
    dcr__heap heap;
    assert_int_equal(dcr__heap_from(NULL, &heap, NULL), DCR_OK);
    int *numbers = dcr__new_array(&heap, 3, sizeof *numbers);
    assert_non_null(numbers);
    assert_int_equal(numbers[0] + numbers[1] + numbers[2], 0);
    dcr__release(&heap, numbers);
    dcr__release(&heap, NULL);
}

static void an_allocator_is_whole_or_refused(void **state)
{
    (void)state;
    counting_heap counts = counting_heap_failing_at(0);
    dcr__heap heap;
    dcr_allocator allocator = counting_heap_allocator(&counts);
    allocator.reallocate = NULL;
    dcr_error err = DCR_ERROR_INIT;
    assert_int_equal(dcr__heap_from(&allocator, &heap, &err), DCR_E_NULL);
    assert_int_equal(err.code, DCR_E_NULL);
    allocator = counting_heap_allocator(&counts);
    allocator.size = 0;
    assert_int_equal(dcr__heap_from(&allocator, &heap, NULL), DCR_E_STRUCT_SIZE);
}

static void a_size_that_does_not_fit_is_no_memory(void **state)
{
    (void)state;
    counting_heap counts = counting_heap_failing_at(0);
    const dcr_allocator allocator = counting_heap_allocator(&counts);
    dcr__heap heap;
    assert_int_equal(dcr__heap_from(&allocator, &heap, NULL), DCR_OK);
    assert_null(dcr__new_array(&heap, SIZE_MAX / 2, 3));
    size_t capacity = 0;
    assert_null(dcr__grow(&heap, NULL, &capacity, SIZE_MAX / 2, 3));
    assert_int_equal(capacity, 0);
    assert_int_equal(counts.calls, 0);
}

static void growing_keeps_what_is_there(void **state)
{
    (void)state;
    counting_heap counts = counting_heap_failing_at(0);
    const dcr_allocator allocator = counting_heap_allocator(&counts);
    dcr__heap heap;
    assert_int_equal(dcr__heap_from(&allocator, &heap, NULL), DCR_OK);
    uint32_t *rows = NULL;
    size_t capacity = 0;
    for (uint32_t i = 0; i < 1000; i++) {
        rows = dcr__grow(&heap, rows, &capacity, i + 1, sizeof *rows);
        assert_non_null(rows);
        rows[i] = i;
    }
    for (uint32_t i = 0; i < 1000; i++) assert_int_equal(rows[i], i);
    assert_true(counts.calls < 10);
    dcr__release(&heap, rows);
    assert_int_equal(counts.live, 0);
}

static void a_failed_growth_leaves_the_block_alive(void **state)
{
    (void)state;
    counting_heap counts = counting_heap_failing_at(2);
    const dcr_allocator allocator = counting_heap_allocator(&counts);
    dcr__heap heap;
    assert_int_equal(dcr__heap_from(&allocator, &heap, NULL), DCR_OK);
    size_t capacity = 0;
    char *bytes = dcr__grow(&heap, NULL, &capacity, 1, 1);
    assert_non_null(bytes);
    const size_t before = capacity;
    assert_null(dcr__grow(&heap, bytes, &capacity, before + 1, 1));
    assert_int_equal(capacity, before);
    assert_int_equal(counts.live, 1);
    dcr__release(&heap, bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_allocator_means_malloc),
        cmocka_unit_test(an_allocator_is_whole_or_refused),
        cmocka_unit_test(a_size_that_does_not_fit_is_no_memory),
        cmocka_unit_test(growing_keeps_what_is_there),
        cmocka_unit_test(a_failed_growth_leaves_the_block_alive),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
