#include "support/world.h"

static dcr_policy *sixty_days(void)
{
    return policy("cause_insured/insolvency=yes", "maximum_extension_period=60 days", "plan=limit percentage");
}

static dcr_book *due_in_july(void)
{
    return facts("buyers buyer=B", "limits buyer=B amount=10000.00 from_day=2025-01-01",
                 "invoices invoice=1 buyer=B invoice_day=2025-06-16 due_day=2025-07-16 amount=6000.00");
}

static dcr_result *extend(const dcr_policy *policy, const dcr_book *book, const char *new_due_day)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *out = NULL;
    dcr_extension_check_options options = DCR_EXTENSION_CHECK_OPTIONS_INIT;
    options.as_of_day = day("2025-08-01");
    options.invoice_ix = 0;
    options.new_due_day = day(new_due_day);
    if (dcr_extension_check_compute(policy, book, &options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    return out;
}

static void expect_totals(dcr_policy *p, dcr_book *b, const char *new_due_day, const char *expected)
{
    dcr_result *out = extend(p, b, new_due_day);
    expect(dcr_result_table(out, DCR_TABLE_EXTENSION_CHECK_TOTALS), 0, expected);
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

/* Atradius: due 16 July, the period starts on 17 July. */
static void up_to_the_end_of_the_period_no_consent_is_needed(void **state)
{
    (void)state;
    expect_totals(sixty_days(), due_in_july(), "2025-09-14", "verdict=allowed because=within_period reason=- last_day=2025-09-14 lost=0.00");
}

static void one_day_later_the_insurer_must_consent(void **state)
{
    (void)state;
    expect_totals(sixty_days(), due_in_july(), "2025-09-15",
                  "verdict=consent_needed because=beyond_period reason=P02 days_over=#1 covered_asked=0.00 covered_consented=6000.00 lost=6000.00");
}

/* Atradius Belgium: the postponed due date is never the one that the policy counts from. */
static void an_earlier_extension_gives_no_more_days(void **state)
{
    (void)state;
    dcr_book *b = facts("buyers buyer=B", "limits buyer=B amount=10000.00 from_day=2025-01-01",
                        "invoices invoice=1 buyer=B invoice_day=2025-06-16 due_day=2025-07-16 extended_due_day=2025-09-10 "
                        "is_extension_consented=yes amount=6000.00");
    expect_totals(sixty_days(), b, "2025-09-15", "verdict=consent_needed last_day=2025-09-14 extended_due_day=2025-09-10 covered_before=6000.00");
}

static void a_period_from_the_extended_date_has_no_bound(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "maximum_extension_period=60 days", "extension_anchor=extended_due_date",
                           "plan=limit percentage");
    expect_totals(p, due_in_july(), "2025-12-31", "verdict=allowed because=within_period last_day=- days_over=#0");
}

static void a_policy_without_a_period_asks_for_no_consent(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "plan=limit percentage");
    expect_totals(p, due_in_july(), "2025-12-31", "verdict=allowed because=no_period last_day=-");
}

static void the_due_date_of_the_policy_does_not_move(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "maximum_extension_period=60 days", "overdue_notice_period=30 days",
                           "overdue_notice_anchor=extended_due_date", "overdue_notice_missed=warn", "plan=limit percentage");
    dcr_book *b = due_in_july();
    dcr_result *out = extend(p, b, "2025-08-31");
    const dcr_table *deadlines = dcr_result_table(out, DCR_TABLE_EXTENSION_CHECK_DEADLINES);
    expect(deadlines, 0, "by_day_before=2025-07-16 by_day_after=2025-07-16 deadline_change=-");
    expect(deadlines, 1, "by_day_before=2025-09-14 by_day_after=2025-09-14 deadline_change=-");
    expect(deadlines, 2, "by_day_before=2025-08-15 by_day_after=2025-09-30 deadline_change=later");
    assert_int_equal(dcr_table_rows(deadlines), 6);
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void what_cannot_be_extended_is_refused_as_a_question(void **state)
{
    (void)state;
    dcr_policy *p = sixty_days();
    dcr_book *b = due_in_july();
    dcr_result *out = NULL;
    dcr_extension_check_options options = DCR_EXTENSION_CHECK_OPTIONS_INIT;
    options.new_due_day = day("2025-09-14");
    assert_int_equal(dcr_extension_check_compute(p, b, &options, NULL, &out, NULL), DCR_E_DATE);
    options.as_of_day = day("2025-08-01");
    assert_int_equal(dcr_extension_check_compute(p, b, &options, NULL, &out, NULL), DCR_E_INVOICE_UNKNOWN);
    options.invoice_ix = 0;
    options.new_due_day = day("2025-07-16");
    assert_int_equal(dcr_extension_check_compute(p, b, &options, NULL, &out, NULL), DCR_E_DATE_ORDER);
    options.new_due_day = day("2025-09-14");
    options.as_of_day = day("2025-06-15");
    assert_int_equal(dcr_extension_check_compute(p, b, &options, NULL, &out, NULL), DCR_E_DATE_ORDER);
    assert_int_equal(dcr_extension_check_compute(p, b, NULL, NULL, &out, NULL), DCR_E_NULL);
    assert_null(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

/* ---- Plans ---- */

static dcr_result *plan(const dcr_policy *policy, const dcr_book *book, const char *const *days, const int64_t *amounts, size_t num)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *out = NULL;
    dcr_table *rows = NULL;
    int32_t due[4];
    dcr_plan_check_options options = DCR_PLAN_CHECK_OPTIONS_INIT;
    for (size_t i = 0; i < num; i++) due[i] = day(days[i]);
    assert_int_equal(dcr_table_new(DCR_TABLE_PLAN_INSTALMENTS, NULL, &rows, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(rows, DCR_PLAN_INSTALMENTS_DUE_DAY, due, num, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(rows, DCR_PLAN_INSTALMENTS_AMOUNT, amounts, num, NULL), DCR_OK);
    options.as_of_day = day("2025-08-01");
    options.buyer_ix = 0;
    options.instalments = rows;
    if (dcr_plan_check_compute(policy, book, &options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    dcr_table_free(rows);
    return out;
}

static void a_plan_inside_the_period_is_free(void **state)
{
    (void)state;
    const char *const days[] = {"2025-08-31", "2025-09-14"};
    const int64_t amounts[] = {300000, 300000};
    dcr_policy *p = sixty_days();
    dcr_book *b = due_in_july();
    dcr_result *out = plan(p, b, days, amounts, 2);
    expect(dcr_result_table(out, DCR_TABLE_PLAN_CHECK_TOTALS), 0,
           "verdict=allowed because=within_period reason=- category=rescheduling num_breaching=#0 left=0.00 lost=0.00 covered_asked=6000.00");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void the_first_instalment_beyond_it_costs_the_cover_of_the_debt(void **state)
{
    (void)state;
    const char *const days[] = {"2025-10-15", "2025-09-14", "2025-09-15"};
    const int64_t amounts[] = {100000, 300000, 200000};
    dcr_policy *p = sixty_days();
    dcr_book *b = due_in_july();
    dcr_result *out = plan(p, b, days, amounts, 3);
    expect(dcr_result_table(out, DCR_TABLE_PLAN_CHECK_TOTALS), 0,
           "verdict=consent_needed reason=P03 num_breaching=#2 first_breach_ix=2 first_breach_day=2025-09-15 lost=6000.00 covered_consented=6000.00");
    const dcr_table *instalments = dcr_result_table(out, DCR_TABLE_PLAN_CHECK_INSTALMENTS);
    expect(instalments, 0, "verdict=consent_needed beyond=1000.00");
    expect(instalments, 1, "verdict=allowed beyond=0.00");
    expect(instalments, 2, "verdict=consent_needed beyond=2000.00 last_day=2025-09-14");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void without_a_period_no_plan_is_free(void **state)
{
    (void)state;
    const char *const days[] = {"2025-08-02"};
    const int64_t amounts[] = {600000};
    dcr_policy *p = policy("cause_insured/insolvency=yes", "plan=limit percentage");
    dcr_book *b = due_in_july();
    dcr_result *out = plan(p, b, days, amounts, 1);
    expect(dcr_result_table(out, DCR_TABLE_PLAN_CHECK_TOTALS), 0, "verdict=consent_needed because=no_period reason=P03 category=extension");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(up_to_the_end_of_the_period_no_consent_is_needed),
        cmocka_unit_test(one_day_later_the_insurer_must_consent),
        cmocka_unit_test(an_earlier_extension_gives_no_more_days),
        cmocka_unit_test(a_period_from_the_extended_date_has_no_bound),
        cmocka_unit_test(a_policy_without_a_period_asks_for_no_consent),
        cmocka_unit_test(the_due_date_of_the_policy_does_not_move),
        cmocka_unit_test(what_cannot_be_extended_is_refused_as_a_question),
        cmocka_unit_test(a_plan_inside_the_period_is_free),
        cmocka_unit_test(the_first_instalment_beyond_it_costs_the_cover_of_the_debt),
        cmocka_unit_test(without_a_period_no_plan_is_free),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
