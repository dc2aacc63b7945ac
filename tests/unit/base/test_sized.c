#include "support/cmocka_all.h"

#include "base/sized.h"

typedef struct first_release {
    uint32_t size;
    int32_t a;
} first_release;

typedef struct this_release {
    uint32_t size;
    int32_t a;
    int32_t b;
} this_release;

typedef struct next_release {
    uint32_t size;
    int32_t a;
    int32_t b;
    int32_t c;
} next_release;

static dcr_status read_known(const void *caller, this_release *out)
{
    return dcr__sized_read(out, sizeof *out, sizeof(first_release), caller);
}

static void what_an_older_caller_lacks_is_zero(void **state)
{
    (void)state;
    const first_release older = {sizeof older, 5};
    this_release known = {0, 1, 1};
    assert_int_equal(read_known(&older, &known), DCR_OK);
    assert_int_equal(known.a, 5);
    assert_int_equal(known.b, 0);
}

static void what_a_newer_caller_adds_must_be_zero(void **state)
{
    (void)state;
    next_release newer = {sizeof newer, 5, 6, 0};
    this_release known;
    assert_int_equal(read_known(&newer, &known), DCR_OK);
    assert_int_equal(known.b, 6);
    newer.c = 1;
    assert_int_equal(read_known(&newer, &known), DCR_E_STRUCT_SIZE);
}

static void other_sizes_are_refused(void **state)
{
    (void)state;
    this_release known = {0, 1, 1};
    const this_release small = {sizeof(first_release) - 1, 0, 0};
    const this_release large = {DCR__STRUCT_SIZE_MAX + 1, 0, 0};
    assert_int_equal(read_known(&small, &known), DCR_E_STRUCT_SIZE);
    assert_int_equal(read_known(&large, &known), DCR_E_STRUCT_SIZE);
    assert_int_equal(read_known(NULL, &known), DCR_E_NULL);
    assert_int_equal(known.a, 1);
}

static void writing_stops_at_the_callers_size(void **state)
{
    (void)state;
    const this_release known = {sizeof known, 5, 6};
    this_release caller = {sizeof(first_release), 0, 99};
    assert_int_equal(dcr__sized_write(&caller, &known, sizeof known, sizeof(first_release)), DCR_OK);
    assert_int_equal(caller.size, sizeof(first_release));
    assert_int_equal(caller.a, 5);
    assert_int_equal(caller.b, 99);
}

static void writing_to_a_newer_caller_clears_the_tail(void **state)
{
    (void)state;
    const this_release known = {sizeof known, 5, 6};
    next_release caller = {sizeof caller, 0, 0, 99};
    assert_int_equal(dcr__sized_write(&caller, &known, sizeof known, sizeof(first_release)), DCR_OK);
    assert_int_equal(caller.size, sizeof caller);
    assert_int_equal(caller.b, 6);
    assert_int_equal(caller.c, 0);
}

static void making_gives_an_older_caller_its_own_fields(void **state)
{
    (void)state;
    const this_release init = {sizeof init, 5, 6};
    this_release caller = {0, 0, 99};
    dcr__sized_init(&caller, sizeof(first_release), &init, sizeof init, sizeof(first_release));
    assert_int_equal(caller.size, sizeof(first_release));
    assert_int_equal(caller.a, 5);
    assert_int_equal(caller.b, 99);
}

static void making_for_a_newer_caller_clears_the_tail(void **state)
{
    (void)state;
    const this_release init = {sizeof init, 5, 6};
    next_release caller = {0, 0, 0, 99};
    dcr__sized_init(&caller, sizeof caller, &init, sizeof init, sizeof(first_release));
    assert_int_equal(caller.size, sizeof caller);
    assert_int_equal(caller.a, 5);
    assert_int_equal(caller.b, 6);
    assert_int_equal(caller.c, 0);
}

static void making_leaves_what_is_too_small(void **state)
{
    (void)state;
    const this_release init = {sizeof init, 5, 6};
    this_release caller = {1, 2, 3};
    dcr__sized_init(&caller, sizeof(first_release) - 1, &init, sizeof init, sizeof(first_release));
    assert_int_equal(caller.size, 1);
    assert_int_equal(caller.a, 2);
    dcr__sized_init(NULL, sizeof caller, &init, sizeof init, sizeof(first_release));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_an_older_caller_lacks_is_zero),
        cmocka_unit_test(what_a_newer_caller_adds_must_be_zero),
        cmocka_unit_test(other_sizes_are_refused),
        cmocka_unit_test(writing_stops_at_the_callers_size),
        cmocka_unit_test(writing_to_a_newer_caller_clears_the_tail),
        cmocka_unit_test(making_gives_an_older_caller_its_own_fields),
        cmocka_unit_test(making_for_a_newer_caller_clears_the_tail),
        cmocka_unit_test(making_leaves_what_is_too_small),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
