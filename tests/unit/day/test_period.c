#include "support/cmocka_all.h"

#include "day/period.h"
#include "support/days.h"

enum { SATURDAY_AND_SUNDAY = 0x60 };

static dcr_period period(int32_t count, int32_t unit, int32_t anchor_counts)
{
    return (dcr_period){sizeof(dcr_period), count, unit, anchor_counts};
}

static void assert_reaches(const char *anchor, dcr_period span, const dcr_calendar *calendar, const char *expected)
{
    int32_t out = DCR_NO_DAY;
    assert_int_equal(dcr_period_add(day(anchor), &span, calendar, &out, NULL), DCR_OK);
    char text[11];
    (void)dcr_day_format(out, text, sizeof text);
    assert_string_equal(text, expected);
}

static void days_count_from_the_day_after_the_anchor(void **state)
{
    (void)state;
    assert_reaches("2025-01-31", period(60, DCR_PERIOD_UNIT_DAYS, 0), NULL, "2025-04-01");
    assert_reaches("2025-01-31", period(0, DCR_PERIOD_UNIT_DAYS, 0), NULL, "2025-01-31");
    assert_reaches("2025-03-01", period(-1, DCR_PERIOD_UNIT_DAYS, 0), NULL, "2025-02-28");
}

static void an_anchor_that_counts_is_day_one(void **state)
{
    (void)state;
    assert_reaches("2025-03-03", period(5, DCR_PERIOD_UNIT_DAYS, 1), NULL, "2025-03-07");
    assert_reaches("2025-03-03", period(5, DCR_PERIOD_UNIT_DAYS, 0), NULL, "2025-03-08");
    assert_reaches("2025-03-07", period(-5, DCR_PERIOD_UNIT_DAYS, 1), NULL, "2025-03-03");
    assert_reaches("2025-03-07", period(1, DCR_PERIOD_UNIT_DAYS, 1), NULL, "2025-03-07");
    assert_reaches("2025-03-07", period(0, DCR_PERIOD_UNIT_DAYS, 1), NULL, "2025-03-07");
}

static void months_keep_the_day_or_end_with_the_month(void **state)
{
    (void)state;
    assert_reaches("2025-01-31", period(1, DCR_PERIOD_UNIT_MONTHS, 0), NULL, "2025-02-28");
    assert_reaches("2024-01-31", period(1, DCR_PERIOD_UNIT_MONTHS, 0), NULL, "2024-02-29");
    assert_reaches("2025-01-15", period(6, DCR_PERIOD_UNIT_MONTHS, 0), NULL, "2025-07-15");
    assert_reaches("2024-02-29", period(12, DCR_PERIOD_UNIT_MONTHS, 0), NULL, "2025-02-28");
    assert_reaches("2025-03-31", period(-1, DCR_PERIOD_UNIT_MONTHS, 0), NULL, "2025-02-28");
    assert_reaches("2025-01-15", period(-1, DCR_PERIOD_UNIT_MONTHS, 0), NULL, "2024-12-15");
}

static void a_month_that_begins_on_its_anchor_ends_the_day_before(void **state)
{
    (void)state;
    assert_reaches("2025-03-01", period(1, DCR_PERIOD_UNIT_MONTHS, 1), NULL, "2025-03-31");
    assert_reaches("2025-01-15", period(1, DCR_PERIOD_UNIT_MONTHS, 1), NULL, "2025-02-14");
    assert_reaches("2025-01-31", period(1, DCR_PERIOD_UNIT_MONTHS, 1), NULL, "2025-02-28");
    assert_reaches("2025-03-31", period(-1, DCR_PERIOD_UNIT_MONTHS, 1), NULL, "2025-03-01");
    assert_reaches("2025-01-15", period(0, DCR_PERIOD_UNIT_MONTHS, 1), NULL, "2025-01-15");
}

static void end_of_month_comes_before_the_days(void **state)
{
    (void)state;
    assert_reaches("2025-02-03", period(30, DCR_PERIOD_UNIT_END_OF_MONTH_DAYS, 0), NULL, "2025-03-30");
    assert_reaches("2024-02-29", period(0, DCR_PERIOD_UNIT_END_OF_MONTH_DAYS, 0), NULL, "2024-02-29");
    assert_reaches("2025-02-03", period(1, DCR_PERIOD_UNIT_END_OF_MONTH_DAYS, 1), NULL, "2025-02-28");
    assert_reaches("2025-02-03", period(-28, DCR_PERIOD_UNIT_END_OF_MONTH_DAYS, 0), NULL, "2025-01-31");
}

static void business_days_pass_over_weekends_and_holidays(void **state)
{
    (void)state;
    const int32_t holidays[] = {day("2025-04-18"), day("2025-04-21")};
    dcr_calendar *easter = NULL;
    assert_int_equal(dcr_calendar_new(holidays, 2, SATURDAY_AND_SUNDAY, NULL, &easter, NULL), DCR_OK);
    assert_reaches("2025-04-17", period(1, DCR_PERIOD_UNIT_BUSINESS_DAYS, 0), easter, "2025-04-22");
    assert_reaches("2025-04-17", period(1, DCR_PERIOD_UNIT_BUSINESS_DAYS, 1), easter, "2025-04-17");
    assert_reaches("2025-04-19", period(1, DCR_PERIOD_UNIT_BUSINESS_DAYS, 1), easter, "2025-04-22");
    assert_reaches("2025-04-19", period(0, DCR_PERIOD_UNIT_BUSINESS_DAYS, 0), easter, "2025-04-22");
    assert_reaches("2025-04-17", period(0, DCR_PERIOD_UNIT_BUSINESS_DAYS, 0), easter, "2025-04-17");
    assert_reaches("2025-04-22", period(-1, DCR_PERIOD_UNIT_BUSINESS_DAYS, 0), easter, "2025-04-17");
    assert_reaches("2025-04-22", period(-2, DCR_PERIOD_UNIT_BUSINESS_DAYS, 1), easter, "2025-04-17");
    assert_reaches("2025-04-14", period(10, DCR_PERIOD_UNIT_BUSINESS_DAYS, 0), easter, "2025-04-30");
    dcr_calendar_unref(easter);
}

static void business_days_need_a_calendar(void **state)
{
    (void)state;
    int32_t out = 99;
    const dcr_period five = period(5, DCR_PERIOD_UNIT_BUSINESS_DAYS, 0);
    assert_int_equal(dcr_period_add(0, &five, NULL, &out, NULL), DCR_E_CALENDAR_ABSENT);
    assert_int_equal(out, 99);
}

static void periods_that_leave_the_calendar_are_refused(void **state)
{
    (void)state;
    dcr_calendar *weekdays = NULL;
    assert_int_equal(dcr_calendar_new(NULL, 0, SATURDAY_AND_SUNDAY, NULL, &weekdays, NULL), DCR_OK);
    const int32_t counts[] = {INT32_MAX, INT32_MIN};
    for (int32_t unit = DCR_PERIOD_UNIT_DAYS; unit <= DCR_PERIOD_UNIT_END_OF_MONTH_DAYS; unit++) {
        for (size_t i = 0; i < 2; i++) {
            for (int32_t anchor_counts = 0; anchor_counts <= 1; anchor_counts++) {
                const dcr_period far_away = period(counts[i], unit, anchor_counts);
                int32_t out = 99;
                assert_int_equal(dcr_period_add(0, &far_away, weekdays, &out, NULL), DCR_E_DATE);
                assert_int_equal(out, 99);
            }
        }
    }
    int32_t out;
    const dcr_period one = period(1, DCR_PERIOD_UNIT_MONTHS, 0);
    assert_int_equal(dcr_period_add(DCR_DAY_MAX, &one, NULL, &out, NULL), DCR_E_DATE);
    assert_int_equal(dcr_period_add(DCR_NO_DAY, &one, NULL, &out, NULL), DCR_E_DATE);
    dcr_calendar_unref(weekdays);
}

static void errors_come_in_their_order(void **state)
{
    (void)state;
    int32_t out;
    dcr_period wrong = period(1, 9, 0);
    wrong.size = 1;
    assert_int_equal(dcr_period_add(DCR_NO_DAY, NULL, NULL, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_period_add(DCR_NO_DAY, &wrong, NULL, &out, NULL), DCR_E_STRUCT_SIZE);
    wrong.size = sizeof wrong;
    assert_int_equal(dcr_period_add(DCR_NO_DAY, &wrong, NULL, &out, NULL), DCR_E_RANGE);
    wrong = period(1, DCR_PERIOD_UNIT_BUSINESS_DAYS, 2);
    assert_int_equal(dcr_period_add(DCR_NO_DAY, &wrong, NULL, &out, NULL), DCR_E_RANGE);
    wrong.anchor_counts = 0;
    assert_int_equal(dcr_period_add(DCR_NO_DAY, &wrong, NULL, &out, NULL), DCR_E_DATE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_count_from_the_day_after_the_anchor),
        cmocka_unit_test(an_anchor_that_counts_is_day_one),
        cmocka_unit_test(months_keep_the_day_or_end_with_the_month),
        cmocka_unit_test(a_month_that_begins_on_its_anchor_ends_the_day_before),
        cmocka_unit_test(end_of_month_comes_before_the_days),
        cmocka_unit_test(business_days_pass_over_weekends_and_holidays),
        cmocka_unit_test(business_days_need_a_calendar),
        cmocka_unit_test(periods_that_leave_the_calendar_are_refused),
        cmocka_unit_test(errors_come_in_their_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
