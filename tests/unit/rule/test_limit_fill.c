#include "support/world.h"

#define BOOK                                                                                                  \
    "buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",                                     \
    "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-06-01 amount=60.00",                      \
    "invoices buyer=B invoice=2 invoice_day=2025-02-02 due_day=2025-05-01 amount=60.00"

static void the_order_key_says_who_is_first(void **state)
{
    (void)state;
    static const char *const rows[][3] = {{"limit_order_key=invoice_date", "covered=60.00", "covered=40.00 reason=L07"},
                                          {"limit_order_key=due_date", "covered=40.00", "covered=60.00"},
                                          {"limit_order_key=delivery", "covered=60.00", "covered=40.00"},
                                          {"limit_order_key=posting", "covered=60.00", "covered=40.00"}};
    for (size_t i = 0; i < 4; i++) {
        dcr_cover *cover = cover_of(policy(rows[i][0]), facts(BOOK), "2025-04-01");
        expect(invoices_of(cover), 0, rows[i][1]);
        expect(invoices_of(cover), 1, rows[i][2]);
        expect(buyers_of(cover), 0, "limit=100.00 headroom=0.00 exposure=120.00 covered=100.00 insured=90.00 coverage=75%");
        dcr_cover_free(cover);
    }
}

/* Invoice 1 is half in dispute: 60 of debt, 30 that qualifies. */
static void what_fills_the_limit_is_a_term(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {"limit_filled_by=all_debt", "covered=40.00", "headroom=0.00"},
        {"limit_filled_by=qualifying_debt", "covered=60.00", "headroom=10.00"},
        {"limit_filled_by=covered_debt", "covered=60.00", "headroom=10.00"},
    };
    for (size_t i = 0; i < 3; i++) {
        dcr_cover *cover = cover_of(policy(rows[i][0]),
            facts(BOOK, "events buyer=B invoice=1 event=dispute_opened event_day=2025-03-01 amount=30.00"), "2025-04-01");
        expect(invoices_of(cover), 0, "covered=30.00 reason=I08 reasons=I08");
        expect(invoices_of(cover), 1, rows[i][1]);
        expect(buyers_of(cover), 0, rows[i][2]);
        dcr_cover_free(cover);
    }
}

/* Paying invoice 1 makes room: with moving up the second takes it, without it keeps what it was given. */
static void without_moving_up_cover_is_given_once(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"move_up=yes", "covered=60.00"}, {"move_up=no", "covered=40.00 reason=L07"}};
    for (size_t i = 0; i < 2; i++) {
        dcr_cover *cover = cover_of(policy(rows[i][0]),
            facts(BOOK, "receipts buyer=B invoice=1 receipt_day=2025-03-01 amount=60.00"), "2025-04-01");
        expect(invoices_of(cover), 1, rows[i][1]);
        expect(buyers_of(cover), 0, "headroom=40.00");
        dcr_cover_free(cover);
    }
}

static void receipts_of_the_day_come_before_its_invoices(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("move_up=no"),
        facts(BOOK, "receipts buyer=B invoice=1 receipt_day=2025-02-02 amount=60.00"), "2025-04-01");
    expect(invoices_of(cover), 1, "covered=60.00");
    dcr_cover_free(cover);
}

static void without_moving_up_undated_money_leaves_the_answer_open(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("move_up=no"),
        facts("buyers buyer=B", "limits buyer=B amount=1.00 from_day=2025-01-01",
              "invoices buyer=B invoice_day=2025-02-01 due_day=2025-06-01 amount=60.00 paid=1.00"), "2025-04-01");
    expect(buyers_of(cover), 0, "status=FACT_ABSENT");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_order_key_says_who_is_first),
        cmocka_unit_test(what_fills_the_limit_is_a_term),
        cmocka_unit_test(without_moving_up_cover_is_given_once),
        cmocka_unit_test(receipts_of_the_day_come_before_its_invoices),
        cmocka_unit_test(without_moving_up_undated_money_leaves_the_answer_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
