#include "support/cmocka_all.h"

#include "day/calendar.h"
#include "delcredere/policy.h"
#include "support/counting_heap.h"
#include "support/days.h"
#include "support/random.h"

enum { SATURDAY_AND_SUNDAY = 0x60, FRIDAY_AND_SATURDAY = 0x30 };

static dcr_calendar *calendar_of(const int32_t *holidays, size_t count, uint32_t weekend)
{
    dcr_calendar *calendar = NULL;
    assert_int_equal(dcr_calendar_new(holidays, count, weekend, NULL, &calendar, NULL), DCR_OK);
    return calendar;
}

static void holidays_and_weekends_are_no_business_days(void **state)
{
    (void)state;
    const int32_t holidays[] = {day("2025-12-26"), day("2025-12-25"), day("2025-12-25"), day("2025-12-27")};
    dcr_calendar *calendar = calendar_of(holidays, 4, SATURDAY_AND_SUNDAY);
    assert_int_equal(dcr_calendar_is_business_day(calendar, day("2025-12-24")), 1);
    assert_int_equal(dcr_calendar_is_business_day(calendar, day("2025-12-25")), 0);
    assert_int_equal(dcr_calendar_is_business_day(calendar, day("2025-12-26")), 0);
    assert_int_equal(dcr_calendar_is_business_day(calendar, day("2025-12-28")), 0);
    assert_int_equal(dcr_calendar_is_business_day(calendar, day("2025-12-29")), 1);
    assert_int_equal(dcr_calendar_is_business_day(calendar, DCR_NO_DAY), 0);
    dcr_calendar_unref(calendar);
}

static void weekends_differ_between_countries(void **state)
{
    (void)state;
    dcr_calendar *calendar = calendar_of(NULL, 0, FRIDAY_AND_SATURDAY);
    assert_int_equal(dcr_calendar_is_business_day(calendar, day("2025-03-07")), 0);
    assert_int_equal(dcr_calendar_is_business_day(calendar, day("2025-03-09")), 1);
    dcr_calendar_unref(calendar);
    assert_int_equal(dcr_calendar_is_business_day(NULL, day("2025-03-07")), 1);
    assert_int_equal(dcr_calendar_is_business_day(NULL, day("2025-03-09")), 0);
}

static void a_calendar_is_read_back_sorted(void **state)
{
    (void)state;
    const int32_t holidays[] = {day("2025-12-26"), day("2025-12-25"), day("2025-12-25"), day("2025-12-27")};
    dcr_calendar *calendar = calendar_of(holidays, 4, SATURDAY_AND_SUNDAY);
    size_t count = 99;
    const int32_t *days = dcr_calendar_holidays(calendar, &count);
    assert_int_equal(count, 2);
    assert_int_equal(days[0], day("2025-12-25"));
    assert_int_equal(days[1], day("2025-12-26"));
    assert_int_equal(dcr_calendar_weekend(calendar), SATURDAY_AND_SUNDAY);
    dcr_calendar_unref(calendar);
}

static void a_calendar_lives_until_its_last_reference(void **state)
{
    (void)state;
    counting_heap heap = counting_heap_failing_at(0);
    const dcr_allocator allocator = counting_heap_allocator(&heap);
    dcr_calendar *calendar = NULL;
    assert_int_equal(dcr_calendar_new(NULL, 0, 0, &allocator, &calendar, NULL), DCR_OK);
    dcr_calendar *same = dcr_calendar_ref(calendar);
    assert_ptr_equal(same, calendar);
    dcr_calendar_unref(calendar);
    assert_true(heap.live > 0);
    dcr_calendar_unref(same);
    assert_int_equal(heap.live, 0);
    dcr_calendar_unref(NULL);
    assert_null(dcr_calendar_ref(NULL));
}

static void every_failed_allocation_is_told_and_leaves_nothing(void **state)
{
    (void)state;
    const int32_t holidays[] = {3, 2, 1};
    for (size_t fail_at = 1;; fail_at++) {
        counting_heap heap = counting_heap_failing_at(fail_at);
        const dcr_allocator allocator = counting_heap_allocator(&heap);
        dcr_calendar *calendar = NULL;
        const dcr_status status = dcr_calendar_new(holidays, 3, 0, &allocator, &calendar, NULL);
        dcr_calendar_unref(calendar);
        assert_int_equal(heap.live, 0);
        if (status == DCR_OK) break;
        assert_int_equal(status, DCR_E_NOMEM);
    }
}

static void errors_come_in_their_order(void **state)
{
    (void)state;
    dcr_calendar *out = NULL;
    const int32_t holidays[] = {0, DCR_NO_DAY};
    dcr_allocator allocator = {0};
    dcr_error err = DCR_ERROR_INIT;
    assert_int_equal(dcr_calendar_new(NULL, 1, 0x7F, &allocator, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_calendar_new(holidays, 2, 0x7F, &allocator, &out, NULL), DCR_E_STRUCT_SIZE);
    assert_int_equal(dcr_calendar_new(holidays, 2, 0x7F, NULL, &out, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_calendar_new(holidays, 2, 0x80, NULL, &out, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_calendar_new(holidays, 2, 0x60, NULL, &out, &err), DCR_E_DATE);
    assert_int_equal(err.row, 1);
    assert_null(out);
}

/* Steps one day at a time: slow, and plainly right. */
static int32_t step_by_step(const dcr_calendar *calendar, int32_t from, int32_t count)
{
    const int32_t step = count > 0 ? 1 : -1;
    for (int32_t left = count > 0 ? count : -count; left > 0;) {
        from += step;
        if (dcr_calendar_is_business_day(calendar, from) == 1) left--;
    }
    return from;
}

static void counting_by_weeks_is_counting_by_days(void **state)
{
    (void)state;
    test_random random = {6};
    for (int i = 0; i < 3000; i++) {
        int32_t holidays[30];
        for (size_t h = 0; h < 30; h++) holidays[h] = (int32_t)test_random_between(&random, -60, 60);
        dcr_calendar *calendar = calendar_of(holidays, 30, (uint32_t)test_random_between(&random, 0, 0x7F));
        const int32_t from = (int32_t)test_random_between(&random, -40, 40);
        const int32_t count = (int32_t)test_random_between(&random, -40, 41);
        if (count != 0) {
            assert_int_equal(dcr__business_day_after(calendar, from, count), step_by_step(calendar, from, count));
        } else {
            assert_int_equal(dcr__business_day_after(calendar, from, 0), step_by_step(calendar, from - 1, 1));
        }
        dcr_calendar_unref(calendar);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(holidays_and_weekends_are_no_business_days),
        cmocka_unit_test(weekends_differ_between_countries),
        cmocka_unit_test(a_calendar_is_read_back_sorted),
        cmocka_unit_test(a_calendar_lives_until_its_last_reference),
        cmocka_unit_test(every_failed_allocation_is_told_and_leaves_nothing),
        cmocka_unit_test(errors_come_in_their_order),
        cmocka_unit_test(counting_by_weeks_is_counting_by_days),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
