#include "support/world.h"

#define DEFAULTED "cause_insured=yes", "waiting_period=60 days", "waiting_anchor=due_date", "plan=receipts limit percentage"
#define BOOK "buyers buyer=B", "limits buyer=B amount=700.00 from_day=2025-01-01",                       \
    "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=100.00",               \
    "invoices buyer=B invoice=2 invoice_day=2025-04-01 due_day=2025-05-01 amount=50.00"

static void expect_claim(dcr_policy *made, dcr_book *book, const char *as_of, const char *expected)
{
    dcr_claim *claim = claim_of(made, book, "protracted_default", as_of);
    expect(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), 0, expected);
    dcr_claim_free(claim);
}

static void there_is_a_loss_when_the_first_waiting_period_ends(void **state)
{
    (void)state;
    expect_claim(policy(DEFAULTED), facts(BOOK), "2025-04-29", "reason=T06 loss_day=- indemnity=0.00");
    expect_claim(policy(DEFAULTED), facts(BOOK), "2025-04-30", "reason=OK loss_day=2025-04-30 indemnity=90.00 gross_debt=150.00");
    expect_claim(policy(DEFAULTED), facts(BOOK), "2025-06-30", "loss_day=2025-04-30 indemnity=135.00");
}

static void a_cause_that_is_not_insured_pays_nothing(void **state)
{
    (void)state;
    expect_claim(policy("plan=limit percentage"), facts(BOOK), "2025-06-30", "reason=T07 indemnity=0.00 gross_debt=150.00");
}

static void a_claim_before_its_time_or_too_late_pays_nothing(void **state)
{
    (void)state;
#define FILED(day) "events buyer=B event=claim_filed event_day=" day
    expect_claim(policy(DEFAULTED), facts(BOOK, FILED("2025-04-29")), "2025-06-30", "reason=N04 indemnity=0.00");
    expect_claim(policy(DEFAULTED), facts(BOOK, FILED("2025-04-30")), "2025-06-30", "reason=OK indemnity=135.00");
#define WINDOW DEFAULTED, "claim_window=30 days", "claim_window_anchor=date_of_loss"
    expect_claim(policy(WINDOW), facts(BOOK, FILED("2025-05-30")), "2025-07-30", "indemnity=135.00 claim_by_day=2025-05-30");
    expect_claim(policy(WINDOW), facts(BOOK, FILED("2025-05-31")), "2025-07-30", "indemnity=45.00 claim_by_day=2025-07-30");
    expect_claim(policy(WINDOW), facts(BOOK), "2025-07-31", "indemnity=0.00");
}

static void the_sheet_says_why_an_invoice_is_out(void **state)
{
    (void)state;
    dcr_claim *claim = claim_of(policy(DEFAULTED), facts(BOOK), "protracted_default", "2025-05-15");
    const dcr_table *sheet = dcr_claim_table(claim, DCR_TABLE_CLAIM_SHEET);
    expect(sheet, 0, "invoice_ix=0 reason=OK loss_day=2025-04-30 qualifying=100.00 indemnity=90.00");
    expect(sheet, 1, "invoice_ix=1 reason=T06 loss_day=2025-06-30 open=50.00 qualifying=0.00 indemnity=0.00");
    expect(dcr_claim_table(claim, DCR_TABLE_CLAIM_LADDER), 1, "reason=T06 taken=50.00");
    dcr_claim_free(claim);
}

static void the_insurer_pays_within_its_period(void **state)
{
    (void)state;
    expect_claim(policy(DEFAULTED, "indemnity_period=30 days", "indemnity_anchor=date_of_loss"), facts(BOOK), "2025-06-30", "indemnity_day=2025-05-30");
    expect_claim(policy(DEFAULTED, "indemnity_period=30 days", "indemnity_anchor=filing"), facts(BOOK), "2025-06-30", "indemnity_day=-");
    expect_claim(policy(DEFAULTED, "indemnity_period=30 days", "indemnity_anchor=filing"), facts(BOOK, FILED("2025-06-01")), "2025-06-30",
                 "indemnity_day=2025-07-01");
}

static void the_policy_year_begins_on_an_anniversary(void **state)
{
    (void)state;
    expect_claim(policy(DEFAULTED, "period_from=2024-02-29", "period_until=2027-02-28"), facts(BOOK), "2025-06-30",
                 "year_from_day=2025-02-28 year_until_day=2026-02-28");
    expect_claim(policy(DEFAULTED, "period_until=2025-07-01"), facts(BOOK), "2025-06-30",
                 "year_from_day=2025-01-01 year_until_day=2025-07-01");
}

static void a_question_that_makes_no_sense_is_refused(void **state)
{
    (void)state;
    dcr_policy *made = policy(DEFAULTED);
    dcr_policy *without_plan = least_policy();
    dcr_book *book = facts(BOOK);
    dcr_claim *claim = NULL;
    dcr_claim_options good = DCR_CLAIM_OPTIONS_INIT;
    good.buyer_ix = 0;
    good.cause = DCR_CAUSE_INSOLVENCY;
    good.as_of_day = day("2025-06-30");
    dcr_claim_options bad = good;
    assert_int_equal(dcr_claim_compute(NULL, book, &good, NULL, &claim, NULL), DCR_E_NULL);
    assert_int_equal(dcr_claim_compute(made, book, NULL, NULL, &claim, NULL), DCR_E_NULL);
    assert_int_equal(dcr_claim_compute(made, book, &good, NULL, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_claim_compute(without_plan, book, &good, NULL, &claim, NULL), DCR_E_PLAN);
    assert_int_equal(dcr_claim_compute(made, book, &good, NULL, &claim, NULL), DCR_E_FACT_ABSENT);
    bad.size = 3;
    assert_int_equal(dcr_claim_compute(made, book, &bad, NULL, &claim, NULL), DCR_E_STRUCT_SIZE);
    bad = good;
    bad.buyer_ix = 1;
    assert_int_equal(dcr_claim_compute(made, book, &bad, NULL, &claim, NULL), DCR_E_RANGE);
    bad = good;
    bad.cause = 99;
    assert_int_equal(dcr_claim_compute(made, book, &bad, NULL, &claim, NULL), DCR_E_RANGE);
    bad = good;
    bad.liability_used = -1;
    assert_int_equal(dcr_claim_compute(made, book, &bad, NULL, &claim, NULL), DCR_E_RANGE);
    bad = good;
    bad.filed_day = DCR_DAY_MAX + 1;
    assert_int_equal(dcr_claim_compute(made, book, &bad, NULL, &claim, NULL), DCR_E_DATE);
    assert_null(claim);
    good.cause_day = day("2025-06-01");
    assert_int_equal(dcr_claim_compute(made, book, &good, NULL, &claim, NULL), DCR_OK);
    assert_null(dcr_claim_table(claim, DCR_TABLE_COVER_TOTALS));
    assert_null(dcr_claim_table(NULL, DCR_TABLE_CLAIM_TOTALS));
    assert_ptr_equal(dcr_claim_policy(claim), made);
    assert_ptr_equal(dcr_claim_book(claim), book);
    dcr_claim_free(claim);
    dcr_claim_free(NULL);
    dcr_policy_unref(made);
    dcr_policy_unref(without_plan);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(there_is_a_loss_when_the_first_waiting_period_ends),
        cmocka_unit_test(a_cause_that_is_not_insured_pays_nothing),
        cmocka_unit_test(a_claim_before_its_time_or_too_late_pays_nothing),
        cmocka_unit_test(the_sheet_says_why_an_invoice_is_out),
        cmocka_unit_test(the_insurer_pays_within_its_period),
        cmocka_unit_test(the_policy_year_begins_on_an_anniversary),
        cmocka_unit_test(a_question_that_makes_no_sense_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
