#include "support/world.h"

#define BOOK "buyers buyer=B", "limits buyer=B amount=999.00 from_day=2025-01-01", \
    "invoices buyer=B invoice_day=2025-04-01 due_day=2025-04-30 extended_due_day=2025-05-10 amount=10.00"

static void each_deadline_counts_from_its_own_anchor(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(
        policy("maximum_extension_period=60 days", "waiting_period=6 months", "waiting_anchor=extension_end",
               "overdue_notice_period=30 days", "overdue_notice_anchor=extended_due_date", "overdue_notice_missed=warn",
               "claim_window=12 months", "claim_window_anchor=date_of_loss"), facts(BOOK), "2025-06-10");
    expect(invoices_of(cover), 0, "extension_end_day=2025-06-29 notify_by_day=2025-06-09 claim_from_day=2025-12-29 "
                                  "claim_by_day=2026-12-29 state=overdue+notice_past");
    dcr_cover_free(cover);
}

static void the_end_of_the_period_is_the_day_before_its_until(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("claim_window=30 days", "claim_window_anchor=period_end"), facts(BOOK), "2026-02-01");
    expect(invoices_of(cover), 0, "claim_by_day=2026-01-30 claim_from_day=- state=overdue+claim_lapsed");
    dcr_cover_free(cover);
}

static void business_days_are_those_of_the_calendar(void **state)
{
    (void)state;
    const int32_t holidays[] = {day("2025-05-01"), day("2025-05-05")};
    dcr_calendar *calendar = NULL;
    assert_int_equal(dcr_calendar_new(holidays, 2, 0x60, NULL, &calendar, NULL), DCR_OK);
    const char *const lines[] = {"maximum_extension_period=3 business days", NULL};
    dcr_cover *cover = cover_of(policy_of_lines(calendar, lines), facts(BOOK), "2025-05-07");
    expect(invoices_of(cover), 0, "extension_end_day=2025-05-07 state=overdue"); /* Friday 2, Tuesday 6, Wednesday 7 */
    dcr_cover_free(cover);
}

static void deadlines_stand_while_the_invoice_is_open(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("maximum_extension_period=60 days", "waiting_period=1 days", "waiting_anchor=due_date"),
        facts(BOOK, "receipts buyer=B receipt_day=2025-05-01 amount=10.00"), "2025-06-10");
    expect(invoices_of(cover), 0, "extension_end_day=- claim_from_day=- state=settled");
    dcr_cover_free(cover);
}

static void the_claim_is_open_from_the_end_of_waiting(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"2025-06-28", "state=overdue"}, {"2025-06-29", "state=overdue+claim_open"}};
    for (size_t i = 0; i < 2; i++) {
        dcr_cover *cover = cover_of(policy("waiting_period=60 days", "waiting_anchor=due_date"), facts(BOOK), rows[i][0]);
        expect(invoices_of(cover), 0, rows[i][1]);
        dcr_cover_free(cover);
    }
}

static void a_deadline_never_passes_the_last_day_there_is(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("period_until=9999-12-31", "maximum_extension_period=120 months"),
        facts("buyers buyer=B", "invoices buyer=B invoice_day=9990-01-01 due_day=9995-01-01 amount=1.00"), "9999-01-01");
    expect(invoices_of(cover), 0, "extension_end_day=9999-12-31");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_deadline_counts_from_its_own_anchor),
        cmocka_unit_test(the_end_of_the_period_is_the_day_before_its_until),
        cmocka_unit_test(business_days_are_those_of_the_calendar),
        cmocka_unit_test(deadlines_stand_while_the_invoice_is_open),
        cmocka_unit_test(the_claim_is_open_from_the_end_of_waiting),
        cmocka_unit_test(a_deadline_never_passes_the_last_day_there_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
