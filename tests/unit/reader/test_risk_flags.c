#include "support/world.h"

static dcr_book *usual_book(void)
{
    return facts("buyers buyer=B country=DE segment=steel", "limits buyer=B amount=500.00 from_day=2025-01-01 grade=7",
                 "limits buyer=B amount=300.00 from_day=2025-05-01 grade=4",
                 "invoices invoice=1 buyer=B invoice_day=2025-03-01 due_day=2025-04-01 amount=40.00",
                 "events buyer=B event=adverse_information event_day=2025-05-11",
                 "events buyer=B event=cover_withdrawn event_day=2025-05-12");
}

static dcr_risk_flags_options on(const char *text)
{
    dcr_risk_flags_options options = DCR_RISK_FLAGS_OPTIONS_INIT;
    options.as_of_day = day(text);
    options.currency = dcr_currency_find("EUR");
    return options;
}

/* The flags of the book as bits, or the status of a refusal below 0. */
static int64_t flags_of(const dcr_risk_flags_options *options)
{
    dcr_book *book = usual_book();
    dcr_result *out = NULL;
    int64_t found = 0;
    const dcr_status status = dcr_risk_flags_compute(NULL, book, options, NULL, &out, NULL);
    const dcr_table *rows = status == DCR_OK ? dcr_result_table(out, DCR_TABLE_RISK_FLAGS_ROWS) : NULL;
    for (size_t i = 0; rows != NULL && i < dcr_table_rows(rows); i++) found |= INT64_C(1) << cell(rows, DCR_RISK_FLAGS_ROWS_FLAG, i);
    dcr_result_free(out);
    dcr_book_unref(book);
    return status == DCR_OK ? found : -(int64_t)status;
}

static void at_the_threshold_there_is_no_flag(void **state)
{
    (void)state;
    dcr_risk_flags_options q = on("2025-05-31");
    q.most_overdue_days = 60;
    assert_int_equal(flags_of(&q), 0);
    q.most_overdue_days = 59;
    assert_int_equal(flags_of(&q), 1 << DCR_RISK_FLAG_OVERDUE);
}

static void within_so_many_days_the_last_day_counts(void **state)
{
    (void)state;
    dcr_risk_flags_options q = on("2025-05-31");
    q.decision_days = 30;
    q.adverse_days = 20;
    assert_int_equal(flags_of(&q), 1 << DCR_RISK_FLAG_LIMIT_CUT | 1 << DCR_RISK_FLAG_ADVERSE_INFORMATION);
    q.decision_days = 29;
    q.adverse_days = 19;
    assert_int_equal(flags_of(&q), 0);
}

static void what_is_not_asked_for_is_no_flag(void **state)
{
    (void)state;
    dcr_risk_flags_options q = on("2025-05-31");
    assert_int_equal(flags_of(&q), 0);
    q.flags_in_force = 1;
    assert_int_equal(flags_of(&q), 1 << DCR_RISK_FLAG_COVER_WITHDRAWN);
    q.as_of_day = day("2025-05-11");
    assert_int_equal(flags_of(&q), 0);
}

static void grades_of_decisions_fall(void **state)
{
    (void)state;
    dcr_risk_flags_options q = on("2025-05-31");
    const int64_t from[] = {5, 0}, rank[] = {1, 3}, ends[] = {0, 1, 2};
    dcr_table *scale = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_GRADE_SCALE, NULL, &scale, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(scale, DCR_GRADE_SCALE_FROM_VALUE, from, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(scale, DCR_GRADE_SCALE_RANK, rank, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(scale, DCR_GRADE_SCALE_GRADE, "AC", ends, 2, NULL), DCR_OK);
    q.scale = scale;
    q.grade_source = DCR_RISK_GRADE_SOURCE_DECISION;
    q.most_rank = 3;
    q.most_rank_fall = 1;
    q.most_grade_age_days = 30;
    assert_int_equal(flags_of(&q), 1 << DCR_RISK_FLAG_GRADE_FALL);
    q.most_rank = 2;
    q.most_rank_fall = 2;
    q.most_grade_age_days = 29;
    assert_int_equal(flags_of(&q), 1 << DCR_RISK_FLAG_GRADE | 1 << DCR_RISK_FLAG_GRADE_OLD);
    q.grade_source = DCR_RISK_GRADE_SOURCE_CREDIT_REPORT;
    assert_int_equal(flags_of(&q), 1 << DCR_RISK_FLAG_GRADE_ABSENT);
    dcr_table_free(scale);
}

static void countries_and_segments_have_grades_from_a_day(void **state)
{
    (void)state;
    dcr_risk_flags_options q = on("2025-05-31");
    const uint32_t countries[] = {(uint32_t)dcr_country_find("DE"), (uint32_t)dcr_country_find("DE"), 0};
    const int64_t ranks[] = {1, 4, 5}, ends[] = {0, 0, 0, 5};
    int32_t days[] = {DCR_NO_DAY, day("2025-05-31"), DCR_NO_DAY};
    dcr_table *grades = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_RISK_GRADES, NULL, &grades, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(grades, DCR_RISK_GRADES_COUNTRY, countries, 3, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(grades, DCR_RISK_GRADES_RANK, ranks, 3, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(grades, DCR_RISK_GRADES_FROM_DAY, days, 3, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(grades, DCR_RISK_GRADES_SEGMENT, "steel", ends, 3, NULL), DCR_OK);
    q.grades = grades;
    q.most_country_rank = 3;
    q.most_segment_rank = 4;
    assert_int_equal(flags_of(&q), 1 << DCR_RISK_FLAG_COUNTRY_GRADE | 1 << DCR_RISK_FLAG_SEGMENT_GRADE);
    q.as_of_day = day("2025-05-30");
    assert_int_equal(flags_of(&q), 1 << DCR_RISK_FLAG_SEGMENT_GRADE);
    days[1] = DCR_NO_DAY;
    assert_int_equal(flags_of(&q), -(int64_t)DCR_E_DUPLICATE);
    dcr_table_free(grades);
}

static void what_cannot_be_held_against_anything_is_refused(void **state)
{
    (void)state;
    dcr_risk_flags_options q = on("2025-05-31");
    q.most_rank = 2;
    assert_int_equal(flags_of(&q), -(int64_t)DCR_E_RANGE);
    q = on("2025-05-31");
    q.most_country_rank = 2;
    assert_int_equal(flags_of(&q), -(int64_t)DCR_E_RANGE);
    q = on("2025-05-31");
    q.adverse_days = -1;
    assert_int_equal(flags_of(&q), -(int64_t)DCR_E_RANGE);
    q = on("2025-05-31");
    q.most_share_late = DCR_SHARE_ONE + 1;
    assert_int_equal(flags_of(&q), -(int64_t)DCR_E_RANGE);
    q = on("2025-05-31");
    q.as_of_day = DCR_NO_DAY;
    assert_int_equal(flags_of(&q), -(int64_t)DCR_E_DATE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(at_the_threshold_there_is_no_flag),
        cmocka_unit_test(within_so_many_days_the_last_day_counts),
        cmocka_unit_test(what_is_not_asked_for_is_no_flag),
        cmocka_unit_test(grades_of_decisions_fall),
        cmocka_unit_test(countries_and_segments_have_grades_from_a_day),
        cmocka_unit_test(what_cannot_be_held_against_anything_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
