#include "support/cmocka_all.h"

#include "day/interval.h"

static void a_span_holds_its_first_day_and_not_its_last(void **state)
{
    (void)state;
    const dcr__interval span = {10, 20};
    assert_true(dcr__interval_holds(span, 10));
    assert_true(dcr__interval_holds(span, 19));
    assert_false(dcr__interval_holds(span, 20));
    assert_false(dcr__interval_holds(span, 9));
}

static void spans_that_only_touch_do_not_meet(void **state)
{
    (void)state;
    const dcr__interval first = {10, 20};
    const dcr__interval second = {20, 30};
    const dcr__interval over = {15, 25};
    assert_true(dcr__interval_is_empty(dcr__interval_meet(first, second)));
    const dcr__interval shared = dcr__interval_meet(first, over);
    assert_int_equal(shared.from_day, 15);
    assert_int_equal(shared.until_day, 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_span_holds_its_first_day_and_not_its_last),
        cmocka_unit_test(spans_that_only_touch_do_not_meet),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
