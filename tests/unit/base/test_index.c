#include "support/cmocka_all.h"

#include "base/index.h"
#include "support/counting_heap.h"

static const char POOL[] = "B-1B-2B-10";
static const uint64_t OFFSETS[] = {0, 3, 6, 6, 10};

static dcr__heap plain_heap(void)
{
    dcr__heap heap;
    assert_int_equal(dcr__heap_from(NULL, &heap, NULL), DCR_OK);
    return heap;
}

static void a_key_finds_its_row(void **state)
{
    (void)state;
    const dcr__heap heap = plain_heap();
    dcr__index index;
    assert_int_equal(dcr__index_build(&heap, POOL, OFFSETS, 4, &index, NULL), DCR_OK);
    assert_int_equal(dcr__index_find(&index, "B-1", 3), 0);
    assert_int_equal(dcr__index_find(&index, "B-2", 3), 1);
    assert_int_equal(dcr__index_find(&index, "", 0), 2);
    assert_int_equal(dcr__index_find(&index, "B-10", 4), 3);
    assert_true(dcr__index_find(&index, "B-3", 3) == DCR_NO_INDEX);
    assert_true(dcr__index_find(&index, "B-", 2) == DCR_NO_INDEX);
    dcr__index_release(&heap, &index);
    assert_true(dcr__index_find(&index, "B-1", 3) == DCR_NO_INDEX);
}

static void an_index_of_nothing_finds_nothing(void **state)
{
    (void)state;
    const dcr__heap heap = plain_heap();
    dcr__index index;
    assert_int_equal(dcr__index_build(&heap, NULL, NULL, 0, &index, NULL), DCR_OK);
    assert_true(dcr__index_find(&index, "", 0) == DCR_NO_INDEX);
    dcr__index_release(&heap, &index);
}

static const char TWICE[] = "aabbaa";
static const uint64_t TWICE_OFFSETS[] = {0, 2, 4, 6};

static void the_later_of_two_equal_keys_is_told(void **state)
{
    (void)state;
    const dcr__heap heap = plain_heap();
    dcr__index index = {0};
    uint32_t duplicate = 0;
    assert_int_equal(dcr__index_build(&heap, TWICE, TWICE_OFFSETS, 3, &index, &duplicate), DCR_E_DUPLICATE);
    assert_int_equal(duplicate, 2);
    assert_null(index.slots);
}

static void the_first_of_two_equal_keys_can_win(void **state)
{
    (void)state;
    const dcr__heap heap = plain_heap();
    dcr__index index;
    uint32_t first_rows[3];
    assert_int_equal(dcr__index_build_first(&heap, TWICE, TWICE_OFFSETS, 3, &index, first_rows), DCR_OK);
    assert_true(first_rows[0] == DCR_NO_INDEX);
    assert_true(first_rows[1] == DCR_NO_INDEX);
    assert_int_equal(first_rows[2], 0);
    assert_int_equal(dcr__index_find(&index, "aa", 2), 0);
    dcr__index_release(&heap, &index);
}

static void many_keys_are_all_found(void **state)
{
    (void)state;
    enum { ROWS = 20000, WIDTH = 9 };
    static char pool[ROWS * WIDTH + 1];
    static uint64_t offsets[ROWS + 1];
    for (unsigned i = 0; i < ROWS; i++) {
        snprintf(pool + i * WIDTH, WIDTH + 1, "INV-%05u", i);
        offsets[i + 1] = (uint64_t)(i + 1) * WIDTH;
    }
    const dcr__heap heap = plain_heap();
    dcr__index index;
    assert_int_equal(dcr__index_build(&heap, pool, offsets, ROWS, &index, NULL), DCR_OK);
    for (unsigned i = 0; i < ROWS; i++) assert_int_equal(dcr__index_find(&index, pool + i * WIDTH, WIDTH), i);
    dcr__index_release(&heap, &index);
}

static void the_hash_is_the_same_everywhere(void **state)
{
    (void)state;
    assert_true(dcr__hash("del credere", 11) == UINT64_C(0x49e50154a371e6ca));
    assert_true(dcr__hash("", 0) != dcr__hash("\0", 1));
}

static void no_memory_is_told(void **state)
{
    (void)state;
    counting_heap counts = counting_heap_failing_at(1);
    const dcr_allocator allocator = counting_heap_allocator(&counts);
    dcr__heap heap;
    assert_int_equal(dcr__heap_from(&allocator, &heap, NULL), DCR_OK);
    dcr__index index;
    assert_int_equal(dcr__index_build(&heap, POOL, OFFSETS, 4, &index, NULL), DCR_E_NOMEM);
    assert_int_equal(counts.live, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_key_finds_its_row),
        cmocka_unit_test(an_index_of_nothing_finds_nothing),
        cmocka_unit_test(the_later_of_two_equal_keys_is_told),
        cmocka_unit_test(the_first_of_two_equal_keys_can_win),
        cmocka_unit_test(many_keys_are_all_found),
        cmocka_unit_test(the_hash_is_the_same_everywhere),
        cmocka_unit_test(no_memory_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
