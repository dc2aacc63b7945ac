#include "support/world.h"

#define TERMS "discretionary_limit=90.00", "discretionary_after_expiry=no"
#define NEW "invoices buyer=B invoice=N invoice_day=2025-06-10 due_day=2025-07-10 amount=100.00"
#define OLD(number, from, due, amount) "invoices buyer=B invoice=" number " invoice_day=" from " due_day=" due " amount=" amount
#define PAID(number, on, amount) "receipts buyer=B invoice=" number " receipt_day=" on " amount=" amount

static void expect_new(dcr_policy *made, dcr_book *book, const char *expected)
{
    dcr_cover *cover = cover_of(made, book, "2025-06-10");
    expect(invoices_of(cover), 0, expected);
    dcr_cover_free(cover);
}

static void a_payment_of_20_does_not_justify_100(void **state)
{
    (void)state;
    expect_new(policy(TERMS, "discretionary_justification=experience", "experience_base=highest_invoice"),
               facts("buyers buyer=B", NEW, OLD("1", "2025-01-01", "2025-02-01", "20.00"), PAID("1", "2025-02-01", "20.00")),
               "covered=20.00 reasons=D03+D06");
    expect_new(policy(TERMS, "discretionary_justification=experience", "experience_base=highest_invoice",
                      "experience_multiple=200%", "experience_maximum=30.00"),
               facts("buyers buyer=B", NEW, OLD("1", "2025-01-01", "2025-02-01", "20.00"), PAID("1", "2025-02-01", "20.00")),
               "covered=30.00");
}

static void late_and_old_payments_do_not_count(void **state)
{
    (void)state;
    dcr_policy *made = policy(TERMS, "discretionary_justification=experience", "experience_look_back=3 months");
    expect_new(dcr_policy_ref(made),
               facts("buyers buyer=B", NEW, OLD("1", "2025-01-01", "2025-03-10", "20.00"), PAID("1", "2025-03-10", "20.00")),
               "covered=90.00 reason=D06");
    expect_new(dcr_policy_ref(made),
               facts("buyers buyer=B", NEW, OLD("1", "2025-01-01", "2025-03-10", "20.00"), PAID("1", "2025-03-09", "20.00")),
               "reason=D02 reasons=D02");
    expect_new(dcr_policy_ref(made),
               facts("buyers buyer=B", NEW, OLD("1", "2025-01-01", "2025-03-10", "20.00"), PAID("1", "2025-03-11", "20.00")),
               "reason=D01 reasons=D01");
    expect_new(made,
               facts("buyers buyer=B", NEW, OLD("1", "2025-01-01", "2025-03-10", "20.00"), PAID("1", "2025-03-10", "19.99")),
               "reason=D01");
}

static void balances_on_any_day_and_at_month_end(void **state)
{
    (void)state;
    dcr_book *book = facts("buyers buyer=B", NEW, OLD("1", "2025-01-05", "2025-02-10", "20.00"),
                           OLD("2", "2025-01-20", "2025-03-10", "30.00"), OLD("3", "2025-02-05", "2025-02-20", "25.00"),
                           PAID("1", "2025-02-10", "20.00"), PAID("2", "2025-03-10", "30.00"), PAID("3", "2025-02-20", "25.00"));
    expect_new(policy(TERMS, "discretionary_justification=experience", "experience_base=highest_balance"), dcr_book_ref(book),
               "covered=75.00");
    expect_new(policy(TERMS, "discretionary_justification=experience", "experience_base=highest_month_end_paid"), book,
               "covered=50.00");
}

static void a_report_justifies_its_amount_while_it_is_fresh(void **state)
{
    (void)state;
    dcr_policy *made = policy(TERMS, "discretionary_justification=report", "report_maximum_age=6 months");
    expect_new(dcr_policy_ref(made),
               facts("buyers buyer=B", NEW, "events buyer=B event=credit_report event_day=2024-12-10 amount=50.00"), "covered=50.00");
    expect_new(dcr_policy_ref(made),
               facts("buyers buyer=B", NEW, "events buyer=B event=credit_report event_day=2024-12-09 amount=50.00"), "reason=D02");
    expect_new(made, facts("buyers buyer=B", NEW), "reason=D01");
}

static void old_overdue_debt_blocks(void **state)
{
    (void)state;
    dcr_policy *made = policy(TERMS, "discretionary_overdue_age=90 days", "discretionary_overdue_amount=20.00");
    expect_new(dcr_policy_ref(made), facts("buyers buyer=B", NEW, OLD("1", "2025-01-01", "2025-03-11", "20.01")), "reason=D05");
    expect_new(dcr_policy_ref(made), facts("buyers buyer=B", NEW, OLD("1", "2025-01-01", "2025-03-12", "20.01")), "reasons=D06");
    expect_new(made, facts("buyers buyer=B", NEW, OLD("1", "2025-01-01", "2025-03-11", "20.00")), "reasons=D06");
}

static void a_payment_without_a_day_cannot_be_judged(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy(TERMS, "discretionary_justification=either"),
                                facts("buyers buyer=B", "invoices buyer=B invoice_day=2025-01-01 due_day=2025-02-01 amount=20.00 paid=1.00"),
                                "2025-06-10");
    expect(buyers_of(cover), 0, "status=FACT_ABSENT");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_payment_of_20_does_not_justify_100),
        cmocka_unit_test(late_and_old_payments_do_not_count),
        cmocka_unit_test(balances_on_any_day_and_at_month_end),
        cmocka_unit_test(a_report_justifies_its_amount_while_it_is_fresh),
        cmocka_unit_test(old_overdue_debt_blocks),
        cmocka_unit_test(a_payment_without_a_day_cannot_be_judged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
