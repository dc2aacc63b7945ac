#include "support/world.h"

static dcr_policy *with_discretion(const char *rule)
{
    return policy("cause_insured/insolvency=yes", "discretionary_limit=3000.00", "discretionary_after_expiry=no",
                  "discretionary_justification=not_needed", "discretionary_rebuild_period=6 months", rule, "plan=limit percentage");
}

static dcr_book *ten_thousand(void)
{
    return facts("buyers buyer=A", "buyers buyer=B", "limits buyer=A amount=10000.00 from_day=2025-01-01 until_day=2025-07-01",
                 "limits buyer=B decision=refused amount=0.00 from_day=2025-01-10",
                 "invoices invoice=1 buyer=A invoice_day=2025-05-01 due_day=2025-08-01 amount=8000.00");
}

static void done(dcr_result *result, dcr_policy *p, dcr_book *b)
{
    dcr_result_free(result);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

/* ---- Limits that end ---- */

static dcr_result *ending(const dcr_policy *p, const dcr_book *b, uint32_t within_days)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *out = NULL;
    dcr_limit_expiring_options options = DCR_LIMIT_EXPIRING_OPTIONS_INIT;
    options.as_of_day = day("2025-06-01");
    options.within_days = within_days;
    options.lead_days = 20;
    if (dcr_limit_expiring_compute(p, b, &options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    return out;
}

static void a_limit_that_ends_takes_the_cover_of_old_debt_where_it_is_judged_at_evaluation(void **state)
{
    (void)state;
    dcr_policy *p = with_discretion("invoice_limit_rule=at_evaluation");
    dcr_book *b = ten_thousand();
    dcr_result *out = ending(p, b, 39);
    const dcr_table *rows = dcr_result_table(out, DCR_TABLE_LIMIT_EXPIRING);
    expect(rows, 0, "expiry=limit_end buyer_ix=0 by_day=2025-06-30 ask_by_day=2025-06-10 covered_with=8000.00 covered_without=0.00 lost=8000.00");
    expect(rows, 1, "expiry=self_check buyer_ix=1 by_day=2025-07-10 ask_by_day=- limit=-");
    assert_int_equal(dcr_table_rows(rows), 2);
    done(out, p, b);
}

static void it_takes_none_where_it_is_judged_at_attachment(void **state)
{
    (void)state;
    dcr_policy *p = with_discretion("invoice_limit_rule=at_attachment");
    dcr_book *b = ten_thousand();
    dcr_result *out = ending(p, b, 38);
    expect(dcr_result_table(out, DCR_TABLE_LIMIT_EXPIRING), 0, "covered_with=8000.00 covered_without=8000.00 lost=0.00");
    expect(dcr_result_table(out, DCR_TABLE_LIMIT_EXPIRING_TOTALS), 0, "num_ending=#1 num_blocked=#0 lost=0.00");
    done(out, p, b);
}

/* ---- Two lists ---- */

static dcr_result *compare(const dcr_policy *p, const dcr_book *b, const dcr_book *list, int32_t is_complete)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *out = NULL;
    dcr_limits_diff_options options = DCR_LIMITS_DIFF_OPTIONS_INIT;
    options.as_of_day = day("2025-06-01");
    options.limits = dcr_book_table(list, DCR_TABLE_LIMITS);
    options.is_complete = is_complete;
    if (dcr_limits_diff_compute(p, b, &options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    return out;
}

static void a_list_of_another_book_says_what_became_of_each_limit(void **state)
{
    (void)state;
    dcr_policy *p = with_discretion("invoice_limit_rule=at_evaluation");
    dcr_book *b = ten_thousand();
    dcr_book *list = facts("buyers buyer=A", "buyers buyer=B", "limits buyer=B amount=2000.00 from_day=2025-06-01");
    dcr_result *out = compare(p, b, list, 1);
    const dcr_table *rows = dcr_result_table(out, DCR_TABLE_LIMITS_DIFF);
    expect(rows, 0, "buyer_ix=0 difference=withdrawn old_amount=10000.00 new_amount=- change=-10000.00 covered_change=-8000.00");
    expect(rows, 1, "buyer_ix=1 difference=added old_amount=0.00 new_amount=2000.00 is_below_discretionary=yes discretionary_amount=3000.00");
    assert_int_equal(dcr_table_rows(rows), 2);
    dcr_result_free(out);
    out = compare(p, b, list, 0);
    assert_int_equal(dcr_table_rows(dcr_result_table(out, DCR_TABLE_LIMITS_DIFF)), 1);
    dcr_book_unref(list);
    done(out, p, b);
}

static void the_list_of_the_book_itself_changes_nothing(void **state)
{
    (void)state;
    dcr_policy *p = with_discretion("invoice_limit_rule=at_evaluation");
    dcr_book *b = ten_thousand();
    dcr_result *out = compare(p, b, b, 1);
    expect(dcr_result_table(out, DCR_TABLE_LIMITS_DIFF_TOTALS), 0, "num_old=#2 num_new=#2 num_changed=#0 covered_change=0.00 insured_change=0.00");
    done(out, p, b);
}

/* Atradius Belgium: a cut works 30 days after its notice. */
static void a_cut_works_after_its_notice(void **state)
{
    (void)state;
    dcr_policy *p = with_discretion("limit_cut_notice=30 days");
    dcr_book *b = ten_thousand();
    dcr_book *list = facts("buyers buyer=A", "limits buyer=A amount=4000.00 from_day=2025-05-20 until_day=2025-07-01 notified_day=2025-05-21");
    dcr_result *out = compare(p, b, list, 0);
    expect(dcr_result_table(out, DCR_TABLE_LIMITS_DIFF), 0,
           "difference=cut notice_day=2025-05-21 effective_day=2025-06-20 change=-6000.00 covered_change=0.00 has_other_terms=no");
    dcr_book_unref(list);
    done(out, p, b);
}

/* ---- Requests ---- */

static void a_request_asks_for_the_smallest_limit_that_covers(void **state)
{
    (void)state;
    const uint32_t buyers[] = {0, 1};
    const int64_t planned[] = {400000, 10000};
    dcr_policy *p = with_discretion("invoice_limit_rule=at_evaluation");
    dcr_book *b = ten_thousand();
    dcr_error err = DCR_ERROR_INIT;
    dcr_table *needs = NULL;
    dcr_result *out = NULL;
    dcr_limit_request_options options = DCR_LIMIT_REQUEST_OPTIONS_INIT;
    options.as_of_day = day("2025-06-01");
    assert_int_equal(dcr_table_new(DCR_TABLE_LIMIT_NEEDS, NULL, &needs, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(needs, DCR_LIMIT_NEEDS_BUYER_IX, buyers, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(needs, DCR_LIMIT_NEEDS_PLANNED, planned, 2, NULL), DCR_OK);
    options.needs = needs;
    if (dcr_limit_request_compute(p, b, &options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    const dcr_table *rows = dcr_result_table(out, DCR_TABLE_LIMIT_REQUEST);
    expect(rows, 0, "action=update advice=send amount=12000.00 smallest_limit=12000.00 covered=10000.00 covered_then=12000.00 payment_terms_days=#92");
    expect(rows, 1, "action=order advice=blocked amount=100.00 blocked_until_day=2025-07-10 limit=-");
    dcr_table_free(needs);
    done(out, p, b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_limit_that_ends_takes_the_cover_of_old_debt_where_it_is_judged_at_evaluation),
        cmocka_unit_test(it_takes_none_where_it_is_judged_at_attachment),
        cmocka_unit_test(a_list_of_another_book_says_what_became_of_each_limit),
        cmocka_unit_test(the_list_of_the_book_itself_changes_nothing),
        cmocka_unit_test(a_cut_works_after_its_notice),
        cmocka_unit_test(a_request_asks_for_the_smallest_limit_that_covers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
