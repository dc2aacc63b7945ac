#include "support/world.h"

#define INVOICE "invoices buyer=B invoice=1 invoice_day=2025-02-01 delivery_day=2025-02-10 due_day=2025-03-01 amount=100.00 currency=USD"
#define RATE(day, n) "rates from_currency=USD to_currency=EUR rate_day=" day " numerator=" n " denominator=100"
#define BOOK "buyers buyer=B", "limits buyer=B amount=999.00 from_day=2025-01-01", INVOICE, RATE("2025-02-01", "90"), \
    RATE("2025-02-10", "80"), RATE("2025-03-01", "70"), RATE("2025-04-01", "60")

static void the_term_names_the_day_of_the_rate(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"conversion_date=invoice_date", "gross=90.00"}, {"conversion_date=delivery", "gross=80.00"},
                                          {"conversion_date=due_date", "gross=70.00"}, {"conversion_date=evaluation", "gross=60.00"}};
    for (size_t i = 0; i < 4; i++) {
        dcr_cover *cover = cover_of(policy(rows[i][0]), facts(BOOK), "2025-04-01");
        expect(invoices_of(cover), 0, rows[i][1]);
        dcr_cover_free(cover);
    }
}

static void a_receipt_in_own_currency_reduces_the_document(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("conversion_date=invoice_date"),
        facts(BOOK, "receipts buyer=B invoice=1 receipt_day=2025-03-01 amount=40.00 currency=USD",
              "receipts buyer=B receipt_day=2025-03-01 amount=7.00"), "2025-04-01");
    expect(invoices_of(cover), 0, "gross=90.00 open=54.00 settled=36.00");
    expect(buyers_of(cover), 0, "unallocated=7.00");
    dcr_cover_free(cover);
}

static void a_document_without_a_rate_has_a_status_and_no_amounts(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("conversion_date=invoice_date"),
        facts("buyers buyer=B", "limits buyer=B amount=999.00 from_day=2025-01-01", INVOICE,
              "invoices buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=5.00"), "2025-04-01");
    expect(invoices_of(cover), 0, "status=RATE_ABSENT gross=- open=- covered=- reasons=-");
    expect(invoices_of(cover), 1, "status=- open=5.00 covered=5.00");
    expect(totals_of(cover), 0, "exposure=5.00 num_refused=1 num_invoices=1");
    dcr_cover_free(cover);
}

static void foreign_money_needs_the_term(void **state)
{
    (void)state;
    dcr_policy *made = least_policy();
    dcr_book *book = facts(BOOK);
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    dcr_error err = DCR_ERROR_INIT;
    options.as_of_day = day("2025-04-01");
    assert_int_equal(dcr_cover_compute(made, book, &options, NULL, &cover, &err), DCR_E_TERM_ABSENT);
    assert_int_equal(err.term, DCR_TERM_CONVERSION_DATE);
    dcr_policy_unref(made);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_term_names_the_day_of_the_rate),
        cmocka_unit_test(a_receipt_in_own_currency_reduces_the_document),
        cmocka_unit_test(a_document_without_a_rate_has_a_status_and_no_amounts),
        cmocka_unit_test(foreign_money_needs_the_term),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
