#include "support/world.h"

#define B "buyers buyer=B", "limits buyer=B amount=9999.00 from_day=2025-01-01"
#define INVOICE "invoices buyer=B amount=10.00 due_day=2025-04-01 invoice_day=2025-02-10 "

static void what_is_not_answered_is_not_met(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"conditions buyer=B condition=licence answer=yes", "-"},
        {"conditions buyer=B condition=licence answer=no", "I17"},
        {"conditions buyer=B condition=licence answer=unknown", "I17"},
        {"conditions buyer=B condition=guarantee answer=yes", "I17"},
        {"conditions buyer=B condition=licence answer=yes condition_day=2025-03-02", "I17"},
        {"conditions buyer=B condition=licence answer=yes condition_day=2025-03-01", "-"},
        {"conditions buyer=B invoice=2 condition=licence answer=yes", "I17"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char line[32];
        dcr_cover *cover = cover_of(policy("condition_required/licence=yes"),
            facts(B, INVOICE "invoice=1", INVOICE "invoice=2", rows[i][0]), "2025-03-01");
        snprintf(line, sizeof line, "reasons=%s", rows[i][1]);
        expect(invoices_of(cover), 0, line);
        dcr_cover_free(cover);
    }
}

static void the_answer_of_an_invoice_goes_before_the_buyers(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("condition_required=yes", "condition_required/supply=yes"),
        facts("buyers buyer=B", "limits buyer=B amount=9999.00 from_day=2025-01-01", INVOICE "invoice=1",
              "conditions buyer=B condition=supply answer=no condition_day=2025-02-20",
              "conditions buyer=B invoice=1 condition=supply answer=yes condition_day=2025-02-11",
              "conditions buyer=B invoice=1 condition=legal_entity answer=no condition_day=2025-02-11",
              "conditions buyer=B invoice=1 condition=legal_entity answer=yes condition_day=2025-02-11"), "2025-03-01");
    expect(invoices_of(cover), 0, "reasons=I11+I12+I14+I15+I16+I17+N06 reason=I11");
    dcr_cover_free(cover);
}

static void an_invoice_must_be_written_in_time(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("invoice_within=9 days"),
        facts(B, INVOICE "delivery_day=2025-02-01", INVOICE "delivery_day=2025-01-31", INVOICE "delivery_day=2025-03-01"), "2025-03-01");
    expect(invoices_of(cover), 0, "reasons=-");
    expect(invoices_of(cover), 1, "reasons=I13");
    expect(invoices_of(cover), 2, "reasons=-");
    dcr_cover_free(cover);
}

static void a_credit_note_has_no_conditions(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("condition_required/licence=yes"),
        facts(B, "invoices buyer=B document=credit_note invoice_day=2025-02-01 amount=-10.00 due_day=-"), "2025-03-01");
    expect(invoices_of(cover), 0, "reasons=- reason=OK");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_not_answered_is_not_met),
        cmocka_unit_test(the_answer_of_an_invoice_goes_before_the_buyers),
        cmocka_unit_test(an_invoice_must_be_written_in_time),
        cmocka_unit_test(a_credit_note_has_no_conditions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
