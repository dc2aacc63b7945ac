#include "support/world.h"

#define B "buyers buyer=B country=DE", "limits buyer=B amount=9999.00 from_day=2024-01-01"
#define INVOICE "invoices buyer=B amount=10.00 "

/* The reasons of the first invoice. */
static void expect_reasons(dcr_policy *policy, dcr_book *book, const char *as_of, const char *reasons)
{
    char line[64];
    dcr_cover *cover = cover_of(policy, book, as_of);
    snprintf(line, sizeof line, "reasons=%s", reasons);
    expect(invoices_of(cover), 0, line);
    dcr_cover_free(cover);
}

static void each_basis_has_its_day(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"attachment_basis=invoice_date", "-"}, {"attachment_basis=delivery", "T02"},
        {"attachment_basis=dispatch", "T01"},   {"attachment_basis=performance", "-"},
        {"attachment_basis=order_received", "T05"}, {"attachment_basis=debt_created", "T02"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        expect_reasons(policy(rows[i][0]),
            facts(B, INVOICE "invoice_day=2025-12-30 due_day=2026-02-01 delivery_day=2026-01-02 dispatch_day=2024-12-31 "
                     "performance_day=2025-12-31 order_day=2024-12-01"), "2026-01-10", rows[i][1]);
}

static void an_absent_day_is_that_of_delivery(void **state)
{
    (void)state;
    static const char *const bases[] = {"attachment_basis=dispatch", "attachment_basis=performance"};
    for (size_t i = 0; i < 2; i++)
        expect_reasons(policy(bases[i]),
            facts(B, INVOICE "invoice_day=2025-12-30 due_day=2026-02-01 delivery_day=2026-01-02 dispatch_day=- performance_day=-"),
            "2026-01-10", "T02");
    expect_reasons(policy("attachment_basis=order_received"),
        facts(B, INVOICE "invoice_day=2025-02-01 due_day=2025-03-01 order_day=-"), "2025-02-10", "T05");
}

static void older_debt_is_let_in_by_a_look_back(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"2024-10-03", "-"}, {"2024-10-02", "T03"}};
    for (size_t i = 0; i < 2; i++) {
        char line[120];
        snprintf(line, sizeof line, INVOICE "due_day=2025-03-01 invoice_day=%s", rows[i][0]);
        expect_reasons(policy("inception_look_back=90 days"), facts(B, line), "2025-01-10", rows[i][1]);
    }
}

static void a_loss_must_occur_in_the_period_or_in_the_run_off(void **state)
{
    (void)state;
    static const char *const rows[][4] = {
        {"loss_basis=losses_occurring", "cancelled_from=2025-07-01", "2025-06-30", "-"},
        {"loss_basis=losses_occurring", "cancelled_from=2025-07-01", "2025-07-01", "T04"},
        {"loss_basis=losses_occurring", "cancelled_from=2027-07-01", "2026-01-01", "T04"},
        {"loss_basis=both", "cancelled_from=2025-03-01", "2025-03-01", "T01+T04"},
        {"run_off_period=30 days", "cancelled_from=2025-03-01", "2025-03-30", "T01"},
        {"run_off_period=30 days", "cancelled_from=2025-03-01", "2025-03-31", "T01+T04"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        expect_reasons(policy(rows[i][0], rows[i][1]), facts(B, INVOICE "invoice_day=2024-12-01 due_day=2026-03-01"),
                       rows[i][2], rows[i][3]);
}

static void a_contract_ends_with_its_own_period(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"2025-03-02", "-"}, {"2025-03-03", "T02"}};
    for (size_t i = 0; i < 2; i++) {
        char line[160];
        snprintf(line, sizeof line, INVOICE "due_day=2025-05-01 invoice_day=2025-03-03 order_day=2025-02-01 delivery_day=%s", rows[i][0]);
        expect_reasons(policy("contract_period=29 days", "attachment_basis=order_received"), facts(B, line), "2025-03-10", rows[i][1]);
    }
}

static void country_terms_are_those_of_the_attachment_day(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(
        policy("country_on_cover/DE@2025-03-01=no", "country_on_cover/DE@2025-06-01=yes", "waiting_period=90 days",
               "waiting_anchor=due_date", "waiting_period/DE@2025-06-01=30 days", "maximum_extension_period=10 days",
               "maximum_extension_period/DE@2025-03-01=20 days"),
        facts(B, INVOICE "invoice_day=2025-02-28 due_day=2025-07-01", INVOICE "invoice_day=2025-03-01 due_day=2025-07-01",
              INVOICE "invoice_day=2025-06-01 due_day=2025-07-01"), "2025-06-10");
    expect(invoices_of(cover), 0, "reasons=- claim_from_day=2025-09-29 extension_end_day=2025-07-11");
    expect(invoices_of(cover), 1, "reasons=I04 claim_from_day=2025-09-29 extension_end_day=2025-07-21");
    expect(invoices_of(cover), 2, "reasons=- claim_from_day=2025-07-31 extension_end_day=2025-07-21");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_basis_has_its_day),
        cmocka_unit_test(an_absent_day_is_that_of_delivery),
        cmocka_unit_test(older_debt_is_let_in_by_a_look_back),
        cmocka_unit_test(a_loss_must_occur_in_the_period_or_in_the_run_off),
        cmocka_unit_test(a_contract_ends_with_its_own_period),
        cmocka_unit_test(country_terms_are_those_of_the_attachment_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
