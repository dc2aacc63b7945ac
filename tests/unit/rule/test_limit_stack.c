#include "support/world.h"

#define L(rest) "limits buyer=B " rest
#define I(number, on, amount) "invoices buyer=B invoice=" number " invoice_day=" on " due_day=2025-12-01 amount=" amount
#define BUYER "buyers buyer=B"

static void debt_of_170_is_insured_by_limit_and_top_up(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("insured_percentage/top_up=80%"),
                                facts(BUYER, L("amount=100.00 from_day=2025-01-01"), L("kind=top_up amount=100.00 from_day=2025-01-01"),
                                      I("1", "2025-03-01", "170.00")), "2025-03-01");
    expect(invoices_of(cover), 0, "covered=170.00 covered_top_up=70.00 insured=146.00 reason=OK");
    expect(buyers_of(cover), 0, "limit=100.00 headroom=0.00 top_up=100.00 top_up_headroom=30.00 credit_limit=200.00");
    dcr_cover_free(cover);
}

static void the_limit_is_used_before_the_top_up_whatever_the_invoice(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(),
                                facts(BUYER, L("amount=100.00 from_day=2025-01-01"),
                                      L("kind=top_up amount=50.00 from_day=2025-03-02 until_day=2025-03-04 insured_percentage=50%"),
                                      I("1", "2025-03-01", "70.00"), I("2", "2025-03-02", "60.00"), I("3", "2025-03-03", "40.00"),
                                      I("4", "2025-03-04", "10.00")), "2025-03-05");
    expect(invoices_of(cover), 0, "covered=70.00 covered_top_up=0.00");
    expect(invoices_of(cover), 1, "covered=60.00 covered_top_up=30.00 insured=42.00");
    expect(invoices_of(cover), 2, "covered=20.00 covered_top_up=20.00 insured=10.00 reason=L12");
    expect(invoices_of(cover), 3, "covered=0.00 reason=L12");
    expect(buyers_of(cover), 0, "top_up=- top_up_headroom=-");
    dcr_cover_free(cover);
}

static void a_bank_has_a_limit_of_its_own(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("letter_of_credit_insured=yes", "move_up=no"),
                                facts(BUYER, L("amount=100.00 from_day=2025-01-01"), L("kind=issuing_bank amount=50.00 from_day=2025-01-01"),
                                      I("1", "2025-03-01", "90.00"), I("2", "2025-03-02", "70.00") " payment_method=letter_of_credit",
                                      I("3", "2025-03-03", "20.00")), "2025-03-05");
    expect(invoices_of(cover), 0, "covered=90.00 basis=named");
    expect(invoices_of(cover), 1, "covered=50.00 basis=issuing_bank reason=L07");
    expect(invoices_of(cover), 2, "covered=10.00 reason=L07");
    dcr_cover_free(cover);
}

static void a_limit_of_the_payment_comes_after_the_percentage(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("limit_basis=net_indemnity"),
                                facts(BUYER, L("amount=100.00 from_day=2025-01-01"), I("1", "2025-03-01", "80.00"), I("2", "2025-03-02", "50.00")),
                                "2025-03-05");
    expect(invoices_of(cover), 0, "covered=80.00 insured=72.00");
    expect(invoices_of(cover), 1, "covered=50.00 insured=28.00 uncovered=0.00");
    expect(buyers_of(cover), 0, "headroom=0.00");
    dcr_cover_free(cover);
}

static void a_limit_without_a_rate_is_counted_and_not_summed(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(),
                                facts("buyers buyer=A own_limit=5.00", BUYER, "buyers buyer=C is_affiliate=yes",
                                      "limits buyer=A amount=7.00 from_day=2025-01-01", L("amount=1.00 currency=USD from_day=2025-01-01"),
                                      "limits buyer=C amount=9.00 from_day=2025-01-01"), "2025-03-05");
    expect(totals_of(cover), 0, "limits=7.00 num_limits=2 num_limits_without_rate=1 insurable_exposure=0.00");
    expect(buyers_of(cover), 0, "credit_limit=12.00");
    dcr_cover_free(cover);
    cover = cover_of(least_policy(), facts(BUYER, L("amount=1.00 currency=USD from_day=2025-01-01")), "2025-03-05");
    expect(totals_of(cover), 0, "limits=- num_limits=1 num_limits_without_rate=1");
    dcr_cover_free(cover);
}

static void huge_limits_do_not_overflow(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(),
                                facts(BUYER, L("amount=92233720368547758.07 from_day=2025-01-01"),
                                      L("kind=temporary amount=92233720368547758.07 from_day=2025-01-01"),
                                      L("kind=top_up amount=92233720368547758.07 from_day=2025-01-01"), I("1", "2025-03-01", "80.00")),
                                "2025-03-05");
    expect(invoices_of(cover), 0, "covered=80.00 covered_top_up=0.00");
    dcr_cover_free(cover);
}

static void a_request_that_is_read_as_granted_is_none_on_an_earlier_day(void **state)
{
    (void)state;
    dcr_policy *made = least_policy();
    dcr_book *book = facts(BUYER, L("decision=pending amount=50.00 from_day=2025-03-10"), I("1", "2025-03-01", "80.00"),
                           I("2", "2025-03-11", "80.00"));
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    options.as_of_day = day("2025-03-12");
    options.unknown_as = DCR_UNKNOWN_AS_MET;
    assert_int_equal(dcr_cover_compute(made, book, &options, NULL, &cover, NULL), DCR_OK);
    assert_int_equal(dcr_cover_renew(cover, day("2025-03-05"), NULL), DCR_OK);
    assert_int_equal(dcr_cover_fold(cover, 0, NULL), DCR_OK);
    assert_int_equal(dcr_cover_finish(cover, NULL), DCR_OK);
    expect(invoices_of(cover), 0, "reason=L01 covered=0.00");
    dcr_cover_free(cover);
    dcr_policy_unref(made);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(debt_of_170_is_insured_by_limit_and_top_up),
        cmocka_unit_test(the_limit_is_used_before_the_top_up_whatever_the_invoice),
        cmocka_unit_test(a_bank_has_a_limit_of_its_own),
        cmocka_unit_test(a_limit_of_the_payment_comes_after_the_percentage),
        cmocka_unit_test(a_limit_without_a_rate_is_counted_and_not_summed),
        cmocka_unit_test(huge_limits_do_not_overflow),
        cmocka_unit_test(a_request_that_is_read_as_granted_is_none_on_an_earlier_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
