#include "support/world.h"

#define B "buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01"
#define INVOICE "invoices buyer=B due_day=2025-04-01 "
#define EVENT "events buyer=B invoice=1 "

static void what_is_lost_is_out_for_good(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {EVENT "event=dispute_lost event_day=2025-03-01", EVENT "event=dispute_settled event_day=2025-03-02", "covered=0.00 reason=I09"},
        {EVENT "event=dispute_lost event_day=2025-03-01 amount=30.00", EVENT "event=dispute_settled event_day=2025-03-02", "covered=50.00 reasons=I09"},
        {EVENT "event=dispute_lost event_day=2025-03-01 amount=30.00", EVENT "event=dispute_lost event_day=2025-03-02 amount=70.00", "covered=0.00 reasons=I09"},
        {EVENT "event=dispute_opened event_day=2025-03-01", EVENT "event=dispute_lost event_day=2025-03-02 amount=30.00", "covered=50.00 reasons=I09"},
        {EVENT "event=dispute_lost event_day=2025-03-01 amount=30.00", EVENT "event=dispute_opened event_day=2025-03-02 amount=20.00", "covered=30.00 reasons=I09+I08 reason=I08"},
        {EVENT "event=dispute_lost event_day=2025-03-11 amount=30.00", EVENT "event=dispute_settled event_day=2025-03-02", "covered=80.00 reasons=-"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(least_policy(),
            facts(B, INVOICE "invoice=1 invoice_day=2025-02-01 amount=80.00", rows[i][0], rows[i][1]), "2025-03-10");
        expect(invoices_of(cover), 0, rows[i][2]);
        dcr_cover_free(cover);
    }
}

static void a_dispute_may_fill_the_limit_and_come_back_at_its_settlement(void **state)
{
    (void)state;
    static const char *const rows[][5] = {
        {"disputed_fills_limit=no", "disputed_reentry=own_place", "2025-03-09", "covered=0.00", "covered=90.00"},
        {"disputed_fills_limit=yes", "disputed_reentry=own_place", "2025-03-09", "covered=0.00", "covered=20.00"},
        {"disputed_fills_limit=yes", "disputed_reentry=own_place", "2025-03-10", "covered=80.00", "covered=20.00"},
        {"disputed_fills_limit=yes", "disputed_reentry=at_settlement", "2025-03-10", "covered=10.00", "covered=90.00"},
        {"limit_order_key=due_date", "disputed_reentry=at_settlement", "2025-03-10", "covered=80.00", "covered=20.00"},
        {"limit_order_key=posting", "disputed_reentry=at_settlement", "2025-03-10", "covered=10.00", "covered=90.00"},
        {"move_up=no", "disputed_reentry=at_settlement", "2025-03-10", "covered=10.00", "covered=90.00"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(policy("limit_filled_by=qualifying_debt", rows[i][0], rows[i][1]),
            facts(B, INVOICE "invoice=1 invoice_day=2025-02-01 amount=80.00", INVOICE "invoice=2 invoice_day=2025-02-02 amount=90.00",
                  EVENT "event=dispute_opened event_day=2025-02-20", EVENT "event=dispute_settled event_day=2025-03-10"), rows[i][2]);
        expect(invoices_of(cover), 0, rows[i][3]);
        expect(invoices_of(cover), 1, rows[i][4]);
        dcr_cover_free(cover);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_lost_is_out_for_good),
        cmocka_unit_test(a_dispute_may_fill_the_limit_and_come_back_at_its_settlement),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
