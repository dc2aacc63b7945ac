/* docs/readers/premium.md */
#include "support/world.h"

#include "support/random.h"

static dcr_status ask(const dcr_policy *policy, const dcr_book *book, const dcr_premium_options *options, dcr_result **out)
{
    dcr_error err = DCR_ERROR_INIT;
    const dcr_status status = dcr_premium_compute(policy, book, options, NULL, out, &err);
    if (status != DCR_OK) assert_true(err.text[0] != '\0');
    return status;
}

static dcr_result *premium_of(const dcr_policy *policy, const dcr_book *book, const dcr_premium_options *options)
{
    dcr_result *out = NULL;
    assert_int_equal(ask(policy, book, options, &out), DCR_OK);
    return out;
}

static int64_t total(const dcr_result *result, dcr_column column)
{
    return dcr_table_int64(dcr_result_table(result, DCR_TABLE_PREMIUM_TOTALS), column)[0];
}

static void a_minimum_premium_is_paid_at_least(void **state)
{
    (void)state;
    dcr_policy *p = policy("premium_base=turnover", "premium_rate=1.5%", "premium_minimum=12000.00", "premium_adjustable=upward_only");
    dcr_premium_options options = DCR_PREMIUM_OPTIONS_INIT;
    options.amount = 90000000;
    dcr_result *out = premium_of(p, NULL, &options);
    expect(dcr_result_table(out, DCR_TABLE_PREMIUM_TOTALS), 0,
           "earned=13500.00 minimum=12000.00 is_below_minimum=no premium=13500.00 deposit=12000.00 adjustment=1500.00");
    dcr_result_free(out);
    options.amount = 10000000;
    out = premium_of(p, NULL, &options);
    expect(dcr_result_table(out, DCR_TABLE_PREMIUM_TOTALS), 0, "earned=1500.00 is_below_minimum=yes premium=12000.00 adjustment=0.00");
    dcr_result_free(out);
    dcr_policy_unref(p);
}

/* Days of a limit, one by one or together, cost the same but for rounding, which is by line. */
static void the_days_of_a_limit_add_up(void **state)
{
    (void)state;
    dcr_policy *p = policy("premium_base=limit", "premium_rate=36.5%", "premium_rate_per=year", "premium_charged_by=day");
    dcr_book *b = facts("buyers buyer=A", "limits buyer=A amount=1000.00 from_day=2025-01-10 until_day=2025-02-20",
                        "limits buyer=A amount=500.00 from_day=2025-03-01");
    dcr_premium_options options = DCR_PREMIUM_OPTIONS_INIT;
    int64_t sum = 0;
    for (int32_t d = day("2025-01-01"); d < day("2025-03-11"); d++) {
        options.from_day = d;
        options.until_day = d + 1;
        dcr_result *out = premium_of(p, b, &options);
        sum += total(out, DCR_PREMIUM_TOTALS_EARNED);
        dcr_result_free(out);
    }
    options.from_day = day("2025-01-01");
    dcr_result *out = premium_of(p, b, &options);
    assert_int_equal(total(out, DCR_PREMIUM_TOTALS_EARNED), sum);
    assert_int_equal(sum, 41 * 100 + 10 * 50); /* 41 days at 1.00 and 10 at 0.50 */
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

/* Whatever is earned and paid: never below the minimum, instalments are the deposit, upward only returns nothing. */
static void settlements_keep_their_promises(void **state)
{
    (void)state;
    test_random random = {21};
    dcr_policy *both = policy("premium_base=turnover", "premium_rate=0.31%", "premium_estimate=90000.00", "premium_deposit_share=77%",
                              "premium_minimum_share=60%", "premium_adjustable=both", "premium_instalments=7",
                              "premium_instalment_interval=1 months", "premium_rebate_share=13%");
    dcr_policy *upward = policy("premium_base=turnover", "premium_rate=0.31%", "premium_minimum=100.00", "premium_adjustable=upward_only");
    for (int round = 0; round < 200; round++) {
        dcr_premium_options options = DCR_PREMIUM_OPTIONS_INIT;
        options.amount = test_random_between(&random, 0, 20000000);
        options.claims = test_random_between(&random, 0, 40000);
        options.rebate_paid = test_random_between(&random, 0, 5000);
        dcr_result *out = premium_of(both, NULL, &options);
        const dcr_table *parts = dcr_result_table(out, DCR_TABLE_PREMIUM_INSTALMENTS);
        int64_t deposit = 0;
        for (size_t i = 0; i < dcr_table_rows(parts); i++) deposit += dcr_table_int64(parts, DCR_PREMIUM_INSTALMENTS_AMOUNT)[i];
        assert_int_equal(deposit, total(out, DCR_PREMIUM_TOTALS_DEPOSIT));
        assert_true(total(out, DCR_PREMIUM_TOTALS_PREMIUM) >= total(out, DCR_PREMIUM_TOTALS_MINIMUM));
        assert_true(total(out, DCR_PREMIUM_TOTALS_REBATE) >= 0);
        assert_int_equal(total(out, DCR_PREMIUM_TOTALS_PAYABLE), total(out, DCR_PREMIUM_TOTALS_PREMIUM) -
                         total(out, DCR_PREMIUM_TOTALS_PAID) - total(out, DCR_PREMIUM_TOTALS_REBATE) + options.rebate_paid);
        dcr_result_free(out);
        options.rebate_paid = 0;
        out = premium_of(upward, NULL, &options);
        assert_true(total(out, DCR_PREMIUM_TOTALS_ADJUSTMENT) >= 0);
        dcr_result_free(out);
    }
    dcr_policy_unref(both);
    dcr_policy_unref(upward);
}

/* The prices of the invoices of a period, one by one, are its premium where each is a line of its own amount. */
static void invoices_cost_what_the_period_costs(void **state)
{
    (void)state;
    dcr_policy *p = policy("attachment_basis=invoice_date", "premium_base=turnover", "premium_rate=1%");
    dcr_book *b = facts("buyers buyer=A", "limits buyer=A amount=5.00 from_day=2025-01-01",
                        "invoices buyer=A invoice_day=2025-02-01 due_day=2025-03-01 amount=100.00",
                        "invoices buyer=A invoice_day=2025-03-01 due_day=2025-03-30 amount=200.00 vat=100.00",
                        "invoices buyer=A invoice_day=2024-03-01 due_day=2025-03-30 amount=900.00");
    dcr_premium_options options = DCR_PREMIUM_OPTIONS_INIT;
    int64_t sum = 0;
    for (options.invoice_ix = 0; options.invoice_ix < 3; options.invoice_ix++) {
        dcr_result *out = premium_of(p, b, &options);
        sum += total(out, DCR_PREMIUM_TOTALS_EARNED);
        assert_int_equal(total(out, DCR_PREMIUM_TOTALS_PREMIUM), DCR_NO_AMOUNT);
        dcr_result_free(out);
    }
    options.invoice_ix = DCR_NO_INDEX;
    dcr_result *out = premium_of(p, b, &options);
    assert_int_equal(total(out, DCR_PREMIUM_TOTALS_EARNED), sum);
    assert_int_equal(sum, 200);
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void what_is_wrong_is_said(void **state)
{
    (void)state;
    dcr_policy *p = policy("premium_base=turnover", "premium_rate=100%", "premium_rebate_share=10%");
    dcr_book *b = facts("buyers buyer=A");
    dcr_premium_options options = DCR_PREMIUM_OPTIONS_INIT;
    dcr_result *out = NULL;
    assert_int_equal(ask(p, NULL, &options, &out), DCR_E_NULL);
    options.invoice_ix = 0;
    assert_int_equal(ask(p, b, &options, &out), DCR_E_RANGE);
    options.amount = 1;
    assert_int_equal(ask(p, b, &options, &out), DCR_E_TERM_CONFLICT);
    options.invoice_ix = DCR_NO_INDEX;
    assert_int_equal(ask(p, b, &options, &out), DCR_E_FACT_ABSENT);
    options.claims = -5;
    assert_int_equal(ask(p, b, &options, &out), DCR_E_AMOUNT_SIGN);
    options.claims = 0;
    options.limit_kind = 77;
    assert_int_equal(ask(p, b, &options, &out), DCR_E_RANGE);
    options.limit_kind = 0;
    options.amount = INT64_MAX;
    options.rebate_paid = INT64_MAX;
    assert_int_equal(ask(p, b, &options, &out), DCR_E_OVERFLOW);
    assert_null(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_minimum_premium_is_paid_at_least),
        cmocka_unit_test(the_days_of_a_limit_add_up),
        cmocka_unit_test(settlements_keep_their_promises),
        cmocka_unit_test(invoices_cost_what_the_period_costs),
        cmocka_unit_test(what_is_wrong_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
