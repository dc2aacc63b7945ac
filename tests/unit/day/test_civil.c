#include "support/cmocka_all.h"

#include "day/civil.h"

static int32_t day_of(int32_t year, int32_t month, int32_t day_of_month)
{
    int32_t out = DCR_NO_DAY;
    assert_int_equal(dcr_day_from_civil(year, month, day_of_month, &out, NULL), DCR_OK);
    return out;
}

static void days_count_from_1970(void **state)
{
    (void)state;
    assert_int_equal(day_of(1970, 1, 1), 0);
    assert_int_equal(day_of(1969, 12, 31), -1);
    assert_int_equal(day_of(2000, 3, 1), 11017);
    assert_int_equal(day_of(1, 1, 1), DCR_DAY_MIN);
    assert_int_equal(day_of(9999, 12, 31), DCR_DAY_MAX);
}

/* Every day of the 9 999 years, against a count by hand. */
static void every_day_goes_there_and_back(void **state)
{
    (void)state;
    dcr__civil expected = {1, 1, 1};
    for (int32_t day = DCR_DAY_MIN; day <= DCR_DAY_MAX; day++) {
        const dcr__civil date = dcr__civil_of(day);
        if (date.year != expected.year || date.month != expected.month || date.day_of_month != expected.day_of_month
            || dcr__day_of(date.year, date.month, date.day_of_month) != day) {
            fail_msg("day %d", day);
        }
        if (++expected.day_of_month <= dcr__days_in_month(expected.year, expected.month)) continue;
        expected.day_of_month = 1;
        if (++expected.month <= 12) continue;
        expected.month = 1;
        expected.year++;
    }
    assert_int_equal(expected.year, 10000);
}

static void leap_years_have_a_29_february(void **state)
{
    (void)state;
    int32_t out = 99;
    assert_int_equal(day_of(2024, 2, 29) + 1, day_of(2024, 3, 1));
    assert_int_equal(day_of(2000, 2, 29) + 1, day_of(2000, 3, 1));
    assert_int_equal(dcr_day_from_civil(1900, 2, 29, &out, NULL), DCR_E_DATE);
    assert_int_equal(dcr_day_from_civil(2023, 2, 29, &out, NULL), DCR_E_DATE);
    assert_int_equal(out, 99);
}

static void dates_that_are_none_are_refused(void **state)
{
    (void)state;
    static const int32_t dates[][3] = {{0, 1, 1},  {10000, 1, 1}, {2024, 0, 1},  {2024, 13, 1},
                                       {2024, 1, 0}, {2024, 4, 31}, {INT32_MIN, INT32_MAX, INT32_MIN}};
    int32_t out;
    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) {
        assert_int_equal(dcr_day_from_civil(dates[i][0], dates[i][1], dates[i][2], &out, NULL), DCR_E_DATE);
    }
    assert_int_equal(dcr_day_from_civil(0, 0, 0, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_day_to_civil(DCR_NO_DAY, NULL, NULL, NULL, NULL), DCR_E_DATE);
    assert_int_equal(dcr_day_to_civil(DCR_DAY_MAX + 1, NULL, NULL, NULL, NULL), DCR_E_DATE);
}

static void a_day_gives_the_parts_that_are_asked_for(void **state)
{
    (void)state;
    int32_t year, month, day_of_month;
    assert_int_equal(dcr_day_to_civil(-1, &year, NULL, &day_of_month, NULL), DCR_OK);
    assert_int_equal(year, 1969);
    assert_int_equal(day_of_month, 31);
    assert_int_equal(dcr_day_to_civil(-1, NULL, &month, NULL, NULL), DCR_OK);
    assert_int_equal(month, 12);
}

static void weeks_begin_on_monday(void **state)
{
    (void)state;
    assert_int_equal(dcr_day_of_week(0), 4);
    assert_int_equal(dcr_day_of_week(day_of(2025, 3, 3)), 1);
    assert_int_equal(dcr_day_of_week(day_of(2025, 3, 9)), 7);
    assert_int_equal(dcr_day_of_week(DCR_DAY_MIN), 1);
    assert_int_equal(dcr_day_of_week(DCR_NO_DAY), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_count_from_1970),
        cmocka_unit_test(every_day_goes_there_and_back),
        cmocka_unit_test(leap_years_have_a_29_february),
        cmocka_unit_test(dates_that_are_none_are_refused),
        cmocka_unit_test(a_day_gives_the_parts_that_are_asked_for),
        cmocka_unit_test(weeks_begin_on_monday),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
