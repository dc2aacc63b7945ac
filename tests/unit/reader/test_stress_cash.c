#include "support/world.h"

static dcr_policy *usual_policy(void)
{
    return policy("cause_insured/insolvency=yes", "plan=limit percentage", "indemnity_period=30 days", "indemnity_anchor=filing");
}

static dcr_book *usual_book(void)
{
    return facts("buyers buyer=A", "buyers buyer=B", "limits buyer=A amount=100.00 from_day=2025-01-01",
                 "invoices invoice=1 buyer=A invoice_day=2025-03-01 due_day=2025-03-31 amount=40.00",
                 "invoices invoice=2 buyer=B invoice_day=2025-03-01 due_day=2025-06-30 amount=5.00");
}

static dcr_stress_cash_options usual_options(void)
{
    static const uint32_t fails[] = {0};
    dcr_stress_cash_options options = DCR_STRESS_CASH_OPTIONS_INIT;
    options.as_of_day = day("2025-05-01");
    options.cash = -1000;
    options.buyers = fails;
    options.num_buyers = 1;
    return options;
}

static void an_overdue_invoice_comes_later_and_one_of_a_failed_buyer_never(void **state)
{
    (void)state;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book();
    const dcr_stress_cash_options options = usual_options();
    dcr_result *out = NULL;
    assert_int_equal(dcr_stress_cash_compute(p, b, &options, NULL, &out, NULL), DCR_OK);
    const dcr_table *days = dcr_result_table(out, DCR_TABLE_STRESS_CASH_DAYS), *totals = dcr_result_table(out, DCR_TABLE_STRESS_CASH_TOTALS);
    assert_int_equal(dcr_table_rows(days), 3);
    expect(days, 0, "day=2025-05-01 balance_base=-10.00 balance_without=-10.00 balance_with=-10.00");
    expect(days, 1, "day=2025-05-31 receipts_lost=40.00 payouts=36.00 balance_base=30.00 balance_without=-10.00 balance_with=26.00");
    expect(days, 2, "day=2025-06-30 receipts=5.00 balance_without=-5.00");
    expect(totals, 0, "lowest_with=-10.00 lowest_with_day=2025-05-01 days_below_base=30 days_below_with=30 days_below_without=366");
    expect(totals, 0, "until_day=2026-05-01 first_below_base_day=2025-05-01 payouts=36.00 payouts_later=0.00");
    dcr_result_free(out);
    dcr_book_unref(b);
    dcr_policy_unref(p);
}

/* Terms longer than the policy insures bring its own clocks forward, not the day on which the buyer owes. */
static void money_comes_on_the_day_that_was_agreed(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "plan=limit percentage", "maximum_payment_terms=90 days",
                           "payment_terms_breach=treat_as_maximum");
    dcr_book *b = usual_book();
    const dcr_stress_cash_options options = usual_options();
    dcr_result *out = NULL;
    assert_int_equal(dcr_stress_cash_compute(p, b, &options, NULL, &out, NULL), DCR_OK);
    expect(dcr_result_table(out, DCR_TABLE_STRESS_CASH_DAYS), 2, "day=2025-06-30 receipts=5.00");
    dcr_result_free(out);
    dcr_book_unref(b);
    dcr_policy_unref(p);
}

static void what_cannot_be_asked_is_refused(void **state)
{
    (void)state;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book();
    dcr_stress_cash_options options = usual_options();
    dcr_result *out = NULL;
    options.overdue_days = 0;
    assert_int_equal(dcr_stress_cash_compute(p, b, &options, NULL, &out, NULL), DCR_E_RANGE);
    options = usual_options();
    options.cash = DCR_NO_AMOUNT;
    assert_int_equal(dcr_stress_cash_compute(p, b, &options, NULL, &out, NULL), DCR_E_FACT_ABSENT);
    options = usual_options();
    options.cash = INT64_MAX;
    assert_int_equal(dcr_stress_cash_compute(p, b, &options, NULL, &out, NULL), DCR_E_OVERFLOW);
    assert_null(out);
    dcr_book_unref(b);
    dcr_policy_unref(p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_overdue_invoice_comes_later_and_one_of_a_failed_buyer_never),
        cmocka_unit_test(money_comes_on_the_day_that_was_agreed),
        cmocka_unit_test(what_cannot_be_asked_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
