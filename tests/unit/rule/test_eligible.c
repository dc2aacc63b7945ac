#include "support/world.h"

#define INVOICE "invoices buyer=B invoice_day=2025-02-01 due_day=2025-04-01 "

static void a_buyer_below_the_datum_line_is_outside(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"amount=50.00", "-"}, {"amount=49.99", "I05"}};
    for (size_t i = 0; i < 2; i++) {
        char line[120];
        char reasons[32];
        snprintf(line, sizeof line, INVOICE "invoice=2 %s", rows[i][0]);
        snprintf(reasons, sizeof reasons, "reasons=%s", rows[i][1]);
        dcr_cover *cover = cover_of(policy("obligation_to_offer=above_datum_line", "datum_line=100.00"),
            facts("buyers buyer=B", "limits buyer=B amount=999.00 from_day=2025-01-01", INVOICE "invoice=1 amount=80.00", line,
                  "receipts buyer=B invoice=1 receipt_day=2025-02-10 amount=30.00"), "2025-03-01");
        expect(invoices_of(cover), 0, reasons);
        expect(invoices_of(cover), 1, reasons);
        dcr_cover_free(cover);
    }
}

static void of_a_segment_only_flagged_sales_are_inside(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("obligation_to_offer=segment"),
        facts("buyers buyer=B", "limits buyer=B amount=999.00 from_day=2025-01-01",
              INVOICE "amount=80.00 is_insured_transaction=yes", INVOICE "amount=80.00"), "2025-03-01");
    expect(invoices_of(cover), 0, "reasons=-");
    expect(invoices_of(cover), 1, "reasons=I05");
    dcr_cover_free(cover);
}

static void an_affiliate_may_be_insured_against_one_cause(void **state)
{
    (void)state;
    static const struct { uint32_t cause; dcr_reason reason; } rows[] = {
        {0, DCR_REASON_I01}, {DCR_CAUSE_WAR, DCR_REASON_OK}, {DCR_CAUSE_INSOLVENCY, DCR_REASON_I01}};
    for (size_t i = 0; i < 3; i++) {
        dcr_policy *p = policy("affiliates_insured/war=yes");
        dcr_book *book = facts("buyers buyer=B is_affiliate=yes", "limits buyer=B amount=999.00 from_day=2025-01-01",
                               INVOICE "amount=80.00");
        dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
        dcr_cover *cover = NULL;
        options.as_of_day = day("2025-03-01");
        options.cause = rows[i].cause;
        assert_int_equal(dcr_cover_compute(p, book, &options, NULL, &cover, NULL), DCR_OK);
        assert_int_equal(cell(invoices_of(cover), DCR_COVER_INVOICES_REASON, 0), rows[i].reason);
        dcr_cover_free(cover);
        dcr_policy_unref(p);
        dcr_book_unref(book);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_buyer_below_the_datum_line_is_outside),
        cmocka_unit_test(of_a_segment_only_flagged_sales_are_inside),
        cmocka_unit_test(an_affiliate_may_be_insured_against_one_cause),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
