#include "support/world.h"

#define B "buyers buyer=B", "limits buyer=B amount=9999.00 from_day=2025-01-01"
#define FIRST "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-04-01 amount=100.00 vat=20.00"
#define SECOND "invoices buyer=B invoice=2 invoice_day=2025-02-02 due_day=2025-04-01 amount=100.00"
#define DEDUCTION "deductions buyer=B deduction_day=2025-03-01 "

static void what_names_no_invoice_is_taken_from_the_oldest(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(), facts(B, FIRST, SECOND, DEDUCTION "deduction=set_off amount=90.00"), "2025-03-01");
    expect(invoices_of(cover), 0, "covered=0.00 reasons=A01+A07");
    expect(invoices_of(cover), 1, "covered=90.00 reasons=A07 reason=A07");
    dcr_cover_free(cover);
}

static void what_names_an_invoice_stays_there(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(),
        facts(B, FIRST, SECOND, DEDUCTION "deduction=resale invoice=1 amount=90.00", DEDUCTION "deduction=advance_payment invoice=2 amount=30.00"),
        "2025-03-01");
    expect(invoices_of(cover), 0, "covered=0.00 reasons=A01");
    expect(invoices_of(cover), 1, "covered=70.00 reasons=A10");
    dcr_cover_free(cover);
}

static void a_treatment_is_for_a_kind_of_deduction(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"deduction_treatment=before_limit", "covered=50.00"},
        {"deduction_treatment=ignored", "covered=80.00"},
        {"deduction_treatment=after_limit", "covered=80.00"},
        {"deduction_treatment/set_off=pro_rata", "covered=56.00"},
        {"deduction_treatment/resale=pro_rata", "covered=50.00"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(policy(rows[i][0]), facts(B, FIRST, DEDUCTION "deduction=set_off invoice=1 amount=30.00"), "2025-03-01");
        expect(invoices_of(cover), 0, rows[i][1]);
        dcr_cover_free(cover);
    }
}

static void a_security_that_was_no_condition_pays_uninsured_debt_first(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{DEDUCTION "deduction=security invoice=1 amount=30.00", "covered=70.00"},
                                          {DEDUCTION "deduction=security invoice=1 amount=20.00", "covered=80.00"},
                                          {DEDUCTION "deduction=security invoice=1 amount=30.00 is_condition_of_cover=yes", "covered=50.00"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(least_policy(), facts(B, FIRST, rows[i][0]), "2025-03-01");
        expect(invoices_of(cover), 0, rows[i][1]);
        dcr_cover_free(cover);
    }
}

static void a_deduction_waits_for_its_day_and_needs_an_amount(void **state)
{
    (void)state;
    dcr_book *book = facts(B, FIRST, DEDUCTION "deduction=set_off amount=0.00", DEDUCTION "deduction=set_off amount=-",
                           DEDUCTION "deduction=set_off amount=30.00");
    assert_int_equal(num_problems(book), 2);
    dcr_cover *cover = cover_of(least_policy(), book, "2025-02-28");
    expect(invoices_of(cover), 0, "covered=80.00");
    dcr_cover_free(cover);
}

static void of_foreign_debt_its_share_is_taken(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("conversion_date=invoice_date"),
        facts(B, "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-04-01 amount=100.00 currency=USD",
              "rates from_currency=USD to_currency=EUR rate_day=2025-01-01 numerator=1 denominator=2",
              DEDUCTION "deduction=set_off invoice=1 amount=30.00", DEDUCTION "deduction=set_off amount=5.00"), "2025-03-01");
    expect(invoices_of(cover), 0, "open=50.00 covered=30.00 reasons=A07");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_names_no_invoice_is_taken_from_the_oldest),
        cmocka_unit_test(what_names_an_invoice_stays_there),
        cmocka_unit_test(a_treatment_is_for_a_kind_of_deduction),
        cmocka_unit_test(a_security_that_was_no_condition_pays_uninsured_debt_first),
        cmocka_unit_test(a_deduction_waits_for_its_day_and_needs_an_amount),
        cmocka_unit_test(of_foreign_debt_its_share_is_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
