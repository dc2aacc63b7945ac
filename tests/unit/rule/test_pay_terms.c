#include "support/world.h"

#define B "buyers buyer=B", "limits buyer=B amount=9999.00 from_day=2024-01-01"
#define INVOICE "invoices buyer=B amount=10.00 invoice_day=2025-01-01 "

static void longer_terms_are_out_or_count_as_the_maximum(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {"payment_terms_breach=invoice_not_covered", "due_day=2025-03-02", "reasons=- claim_from_day=2025-03-12"},
        {"payment_terms_breach=invoice_not_covered", "due_day=2025-03-03", "reasons=P01 claim_from_day=2025-03-13"},
        {"payment_terms_breach=treat_as_maximum", "due_day=2025-03-01", "reasons=- claim_from_day=2025-03-11"},
        {"payment_terms_breach=treat_as_maximum", "due_day=2025-04-01", "reasons=- claim_from_day=2025-03-12 state=overdue+claim_open"},
        {"payment_terms_breach=treat_as_maximum", "due_day=2025-04-01 extended_due_day=2025-04-02",
         "claim_from_day=2025-03-12"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char line[160];
        snprintf(line, sizeof line, INVOICE "%s", rows[i][1]);
        dcr_cover *cover = cover_of(policy("maximum_payment_terms=60 days", rows[i][0], "waiting_period=10 days",
                                           "waiting_anchor=due_date"), facts(B, line), "2025-03-20");
        expect(invoices_of(cover), 0, rows[i][2]);
        dcr_cover_free(cover);
    }
}

static void an_early_due_day_stops_cover_and_makes_overdue_at_inception(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(
        policy("maximum_payment_terms=60 days", "payment_terms_breach=treat_as_maximum", "period_from=2025-04-01",
               "overdue_at_inception=20 days"),
        facts(B, INVOICE "due_day=2025-06-01", "invoices buyer=B amount=10.00 invoice_day=2025-04-02 due_day=2025-05-01"),
        "2025-04-10");
    expect(invoices_of(cover), 1, "reasons=I10");
    dcr_cover_free(cover);
}

static void dispatch_may_be_the_anchor(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("maximum_payment_terms=60 days", "payment_terms_anchor=dispatch"),
        facts(B, INVOICE "due_day=2025-03-03 dispatch_day=2025-01-02 delivery_day=2025-01-09",
              INVOICE "due_day=2025-03-04 dispatch_day=2025-01-02 delivery_day=2025-01-09",
              INVOICE "due_day=2025-03-10 delivery_day=2025-01-09"), "2025-01-20");
    expect(invoices_of(cover), 0, "reasons=-");
    expect(invoices_of(cover), 1, "reasons=P01");
    expect(invoices_of(cover), 2, "reasons=-");
    dcr_cover_free(cover);
}

static void a_payment_plan_takes_what_is_open(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(),
        facts(B, INVOICE "invoice=1 due_day=2025-02-01", INVOICE "invoice=2 due_day=2025-02-01 is_extension_consented=yes",
              INVOICE "invoice=3 due_day=2025-02-01 paid=10.00",
              "invoices buyer=B invoice=4 amount=10.00 invoice_day=2025-02-11 due_day=2025-03-01",
              "invoices buyer=B invoice=5 amount=10.00 invoice_day=2025-02-11 due_day=2025-03-01",
              "events buyer=B event=payment_plan event_day=2025-02-10",
              "events buyer=B invoice=5 event=payment_plan event_day=2025-02-10"), "2025-02-20");
    expect(invoices_of(cover), 0, "reason=P03");
    expect(invoices_of(cover), 1, "reason=OK reasons=-");
    expect(invoices_of(cover), 2, "reasons=-");
    expect(invoices_of(cover), 3, "reasons=-");
    expect(invoices_of(cover), 4, "reason=P03");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(longer_terms_are_out_or_count_as_the_maximum),
        cmocka_unit_test(an_early_due_day_stops_cover_and_makes_overdue_at_inception),
        cmocka_unit_test(dispatch_may_be_the_anchor),
        cmocka_unit_test(a_payment_plan_takes_what_is_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
