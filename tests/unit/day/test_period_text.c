#include "support/cmocka_all.h"

#include "delcredere/day.h"

static dcr_status parse(const char *text, dcr_period *out)
{
    return dcr_period_parse(text, strlen(text), out, NULL);
}

static void assert_reads(const char *text, int32_t count, int32_t unit, int32_t anchor_counts)
{
    dcr_period out = {sizeof out, 99, 99, 99};
    assert_int_equal(parse(text, &out), DCR_OK);
    assert_int_equal(out.count, count);
    assert_int_equal(out.unit, unit);
    assert_int_equal(out.anchor_counts, anchor_counts);
}

static void the_four_forms_are_read(void **state)
{
    (void)state;
    assert_reads("60 days", 60, DCR_PERIOD_UNIT_DAYS, 0);
    assert_reads("1 day", 1, DCR_PERIOD_UNIT_DAYS, 0);
    assert_reads("1 days", 1, DCR_PERIOD_UNIT_DAYS, 0);
    assert_reads("5 business days", 5, DCR_PERIOD_UNIT_BUSINESS_DAYS, 0);
    assert_reads("-1 business day including anchor", -1, DCR_PERIOD_UNIT_BUSINESS_DAYS, 1);
    assert_reads("6 months including anchor", 6, DCR_PERIOD_UNIT_MONTHS, 1);
    assert_reads("end of month + 30 days", 30, DCR_PERIOD_UNIT_END_OF_MONTH_DAYS, 0);
    assert_reads("end of month - 1 day", -1, DCR_PERIOD_UNIT_END_OF_MONTH_DAYS, 0);
    assert_reads("-2147483648 days", INT32_MIN, DCR_PERIOD_UNIT_DAYS, 0);
}

static void other_texts_are_no_periods(void **state)
{
    (void)state;
    const char *const texts[] = {"",          "days",        "60",           "60days",
                                 "60  days",  "60 Days",     "60 days ",     " 60 days",
                                 "1.5 days",  "2 weeks",     "+60 days",     "2147483648 days",
                                 "end of month", "end of month + 1 month", "end of month +30 days",
                                 "end of month + -3 days", "6 months incl anchor", "-2147483649 days"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        dcr_period out = {sizeof out, 99, 99, 99};
        assert_int_equal(parse(texts[i], &out), DCR_E_TYPE);
        assert_int_equal(out.count, 99);
    }
}

static void what_is_written_is_read_again(void **state)
{
    (void)state;
    static const int32_t counts[] = {0, 1, -1, 60, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        for (int32_t unit = DCR_PERIOD_UNIT_DAYS; unit <= DCR_PERIOD_UNIT_END_OF_MONTH_DAYS; unit++) {
            for (int32_t anchor_counts = 0; anchor_counts <= 1; anchor_counts++) {
                const dcr_period period = {sizeof period, counts[i], unit, anchor_counts};
                char text[80];
                const size_t length = dcr_period_format(&period, text, sizeof text);
                assert_int_equal(length, strlen(text));
                assert_reads(text, counts[i], unit, anchor_counts);
            }
        }
    }
}

static void a_period_is_written_as_people_say_it(void **state)
{
    (void)state;
    char text[80];
    dcr_period period = {sizeof period, 1, DCR_PERIOD_UNIT_MONTHS, 1};
    (void)dcr_period_format(&period, text, sizeof text);
    assert_string_equal(text, "1 month including anchor");
    period = (dcr_period){sizeof period, 30, DCR_PERIOD_UNIT_END_OF_MONTH_DAYS, 0};
    assert_int_equal(dcr_period_format(&period, text, 7), strlen("end of month + 30 days"));
    assert_string_equal(text, "end of");
    period.unit = 9;
    assert_int_equal(dcr_period_format(&period, text, sizeof text), 0);
    assert_int_equal(dcr_period_format(NULL, text, sizeof text), 0);
}

static void errors_come_in_their_order(void **state)
{
    (void)state;
    dcr_period out = {1, 0, 0, 0};
    assert_int_equal(dcr_period_parse(NULL, 0, &out, NULL), DCR_E_NULL);
    assert_int_equal(parse("x", NULL), DCR_E_NULL);
    assert_int_equal(parse("x", &out), DCR_E_STRUCT_SIZE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_four_forms_are_read),
        cmocka_unit_test(other_texts_are_no_periods),
        cmocka_unit_test(what_is_written_is_read_again),
        cmocka_unit_test(a_period_is_written_as_people_say_it),
        cmocka_unit_test(errors_come_in_their_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
