#include "support/world.h"

#define B "buyers buyer=B", "limits buyer=B amount=9999.00 from_day=2024-01-01"

static void a_late_invoice_counts_from_the_next_month(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"invoice_day=2025-06-23 due_day=2025-06-26", "extension_end_day=2025-07-26 notify_by_day=2025-07-31"},
        {"invoice_day=2025-06-24 due_day=2025-06-26", "extension_end_day=2025-08-03 notify_by_day=2025-08-08"},
        {"invoice_day=2025-12-31 due_day=2025-12-31", "extension_end_day=2026-02-01 notify_by_day=2026-02-06"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char line[120];
        snprintf(line, sizeof line, "invoices buyer=B amount=10.00 %s", rows[i][0]);
        dcr_cover *cover = cover_of(
            policy("maximum_extension_period=30 days", "extension_cutoff_day=24", "extension_substitute_day=2",
                   "overdue_notice_period=5 days", "overdue_notice_anchor=extension_end", "overdue_notice_missed=warn"),
            facts(B, line), "2026-01-01");
        expect(invoices_of(cover), 0, rows[i][1]);
        dcr_cover_free(cover);
    }
}

static void the_substitute_day_is_clamped_to_the_month(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"2025-03-11", "-"}, {"2025-03-12", "P01"}};
    for (size_t i = 0; i < 2; i++) { /* 31 January: 28 days to 28 February */
        char line[120];
        char reasons[32];
        snprintf(line, sizeof line, "invoices buyer=B amount=10.00 invoice_day=2025-01-31 due_day=%s", rows[i][0]);
        snprintf(reasons, sizeof reasons, "reasons=%s", rows[i][1]);
        dcr_cover *cover = cover_of(policy("maximum_payment_terms=11 days", "payment_terms_cutoff_day=31",
                                           "payment_terms_substitute_day=31"), facts(B, line), "2025-02-01");
        expect(invoices_of(cover), 0, reasons);
        dcr_cover_free(cover);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_late_invoice_counts_from_the_next_month),
        cmocka_unit_test(the_substitute_day_is_clamped_to_the_month),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
