#include "support/world.h"

#define B "buyers buyer=B", "limits buyer=B amount=999.00 from_day=2025-01-01"
#define INVOICE "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=100.00 vat=19.00"

static void tax_is_out_in_proportion_of_what_is_open(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"vat_insured=no", "covered=40.50 reason=A01 reasons=A01 uncovered=9.50"},
                                          {"vat_insured=yes", "covered=50.00 reason=OK reasons=-"}};
    for (size_t i = 0; i < 2; i++) {
        dcr_cover *cover = cover_of(policy(rows[i][0]),
            facts(B, INVOICE, "receipts buyer=B invoice=1 receipt_day=2025-02-10 amount=50.00"), "2025-04-01");
        expect(invoices_of(cover), 0, rows[i][1]);
        dcr_cover_free(cover);
    }
}

static void the_last_dispute_event_goes_before_the_flag(void **state)
{
    (void)state;
#define EVENT(rest) "events buyer=B invoice=1 " rest
    static const char *const rows[][3] = {
        {EVENT("event=dispute_opened event_day=2025-03-01"), EVENT("event=overdue_notice event_day=2025-03-01"), "covered=0.00 reasons=I08"},
        {EVENT("event=dispute_opened event_day=2025-03-01 amount=30.00"), EVENT("event=overdue_notice event_day=2025-03-01"), "covered=70.00 reasons=I08"},
        {EVENT("event=dispute_opened event_day=2025-03-01"), EVENT("event=dispute_settled event_day=2025-03-02"), "covered=100.00 reasons=-"},
        {EVENT("event=dispute_settled event_day=2025-03-01"), EVENT("event=dispute_opened event_day=2025-03-02"), "covered=0.00 reasons=I08"},
        {EVENT("event=dispute_opened event_day=2025-04-02"), EVENT("event=overdue_notice event_day=2025-03-01"), "covered=100.00 reasons=-"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(policy("vat_insured=yes"), facts(B, INVOICE, rows[i][0], rows[i][1]), "2025-04-01");
        expect(invoices_of(cover), 0, rows[i][2]);
        dcr_cover_free(cover);
    }
    dcr_cover *cover = cover_of(least_policy(),
        facts(B, "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=100.00 is_disputed=yes",
              EVENT("event=dispute_settled event_day=2025-03-02")), "2025-04-01");
    expect(invoices_of(cover), 0, "covered=100.00");
    dcr_cover_free(cover);
}

static void disputed_debt_may_be_insured(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("disputed_insured=yes", "vat_insured=yes"),
        facts(B, INVOICE, EVENT("event=dispute_opened event_day=2025-03-01")), "2025-04-01");
    expect(invoices_of(cover), 0, "covered=100.00 reasons=-");
    dcr_cover_free(cover);
}

static void components_are_out_in_proportion_of_what_is_open(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"vat_insured=no", "covered=28.00 reasons=A01+A02+A03+A04+A05+A06 reason=A01"},
        {"freight_insured=no", "covered=27.00"},
        {"other_tax_insured=yes", "covered=29.50 reasons=A01+A03+A04+A05+A06"},
        {"overdue_interest_insured=yes", "covered=30.00"},
        {"exchange_loss_insured=yes", "covered=30.50"},
        {"contract_interest_insured=yes", "covered=31.00"},
        {"ancillary_insured=yes", "covered=31.50 reasons=A01+A02+A03+A04+A05"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(policy(rows[i][0]),
            facts(B, INVOICE " other_tax=3.00 freight=2.00 overdue_interest=4.00 exchange_loss=5.00 contract_interest=6.00 ancillary=7.00",
                  "receipts buyer=B invoice=1 receipt_day=2025-02-10 amount=50.00"), "2025-02-20");
        expect(invoices_of(cover), 0, rows[i][1]);
        dcr_cover_free(cover);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tax_is_out_in_proportion_of_what_is_open),
        cmocka_unit_test(the_last_dispute_event_goes_before_the_flag),
        cmocka_unit_test(disputed_debt_may_be_insured),
        cmocka_unit_test(components_are_out_in_proportion_of_what_is_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
