#include "support/world.h"

#define B "buyers buyer=B", "limits buyer=B amount=9999.00 from_day=2024-01-01"
#define INV(n, from, due) "invoices buyer=B invoice=" n " invoice_day=" from " due_day=" due " amount=100.00"

static void a_receipt_pays_what_it_names_and_its_rest_the_oldest_due(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(),
        facts(B, INV("1", "2025-01-01", "2025-03-01"), INV("2", "2025-01-02", "2025-02-01"), INV("3", "2025-01-03", "2025-04-01"),
              "receipts buyer=B invoice=3 receipt_day=2025-02-10 amount=130.00"), "2025-03-31");
    expect(invoices_of(cover), 0, "open=100.00");
    expect(invoices_of(cover), 1, "open=70.00");
    expect(invoices_of(cover), 2, "open=0.00 state=settled");
    dcr_cover_free(cover);
}

static void oldest_first_takes_no_notice_of_what_is_named(void **state)
{
    (void)state;
    const struct {
        const char *allocation;
        const char *open[2];
    } rows[] = {{"payment_allocation=oldest_due", {"open=100.00", "open=0.00"}},
                {"payment_allocation=oldest_invoice", {"open=0.00", "open=100.00"}}};
    for (size_t i = 0; i < 2; i++) {
        dcr_cover *cover = cover_of(policy(rows[i].allocation),
            facts(B, INV("1", "2025-01-01", "2025-03-01"), INV("2", "2025-01-02", "2025-02-01"), INV("3", "2025-01-03", "2025-04-01"),
                  "receipts buyer=B invoice=3 receipt_day=2025-02-10 amount=100.00"), "2025-03-31");
        expect(invoices_of(cover), 0, rows[i].open[0]);
        expect(invoices_of(cover), 1, rows[i].open[1]);
        expect(invoices_of(cover), 2, "open=100.00");
        dcr_cover_free(cover);
    }
}

static void money_without_debt_waits_for_the_next_invoice(void **state)
{
    (void)state;
    dcr_book *book = facts(B, INV("1", "2025-03-01", "2025-04-01"), "receipts buyer=B receipt_day=2025-01-10 amount=130.00");
    dcr_cover *cover = cover_of(policy("payment_allocation=oldest_due"), dcr_book_ref(book), "2025-02-01");
    expect(buyers_of(cover), 0, "unallocated=130.00 exposure=0.00");
    dcr_cover_free(cover);
    cover = cover_of(policy("payment_allocation=oldest_due"), book, "2025-03-01");
    expect(invoices_of(cover), 0, "open=0.00");
    expect(buyers_of(cover), 0, "unallocated=30.00");
    dcr_cover_free(cover);
}

static void a_credit_note_keeps_to_its_invoice_under_every_rule(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("payment_allocation=oldest_due"),
        facts(B, INV("1", "2025-01-01", "2025-02-01"), INV("2", "2025-01-02", "2025-03-01"),
              "invoices buyer=B document=credit_note applies_to=2 invoice_day=2025-02-02 due_day=- amount=-40.00"), "2025-03-31");
    expect(invoices_of(cover), 0, "open=100.00");
    expect(invoices_of(cover), 1, "open=60.00");
    expect(invoices_of(cover), 2, "gross=-40.00 open=0.00 reason=OK reasons=- basis=none limit_ix=-");
    dcr_cover_free(cover);
}

static void facts_of_later_days_are_not_seen(void **state)
{
    (void)state;
    dcr_book *book = facts(B, INV("1", "2025-01-01", "2025-02-01"), INV("2", "2025-05-01", "2025-06-01"),
                           "receipts buyer=B invoice=1 receipt_day=2025-03-02 amount=100.00");
    dcr_cover *cover = cover_of(least_policy(), dcr_book_ref(book), "2025-03-01");
    expect(invoices_of(cover), 0, "open=100.00");
    expect(invoices_of(cover), 1, "open=- gross=- state=not_yet");
    expect(totals_of(cover), 0, "num_invoices=1 num_not_yet=1");
    dcr_cover_free(cover);
    cover = cover_of(least_policy(), book, "2025-03-02");
    expect(invoices_of(cover), 0, "open=0.00");
    dcr_cover_free(cover);
}

static void undated_money_is_named_for_its_invoice(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(),
        facts(B, "invoices buyer=B invoice_day=2025-01-01 due_day=2025-02-01 amount=100.00 paid=30.00"), "2025-03-31");
    expect(invoices_of(cover), 0, "open=70.00 settled=30.00");
    dcr_cover_free(cover);
}

/* One receipt over hundreds of invoices in no order of due dates: the oldest are paid, each in full but one. */
static void many_invoices_are_paid_oldest_first(void **state)
{
    (void)state;
    enum { NUM = 300 };
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    assert_int_equal(append_line(builder, "buyers buyer=B", NULL), DCR_OK);
    for (int i = 0; i < NUM; i++) {
        char line[160];
        snprintf(line, sizeof line, "invoices buyer=B invoice_day=2025-01-01 due_day=#%d amount=1.00", 20100 + i * 7 % NUM);
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    assert_int_equal(append_line(builder, "receipts buyer=B receipt_day=2025-01-10 amount=100.40", NULL), DCR_OK);
    assert_int_equal(append_line(builder, "receipts buyer=B receipt_day=2025-01-12 amount=50.00", NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    dcr_book_builder_free(builder);
    dcr_cover *cover = cover_of(policy("payment_allocation=oldest_due"), book, "2025-01-20");
    for (size_t i = 0; i < NUM; i++) {
        const int64_t place = (int64_t)(i * 7 % NUM);
        assert_int_equal(cell(invoices_of(cover), DCR_COVER_INVOICES_OPEN, i), place < 150 ? 0 : place == 150 ? 60 : 100);
    }
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_receipt_pays_what_it_names_and_its_rest_the_oldest_due),
        cmocka_unit_test(oldest_first_takes_no_notice_of_what_is_named),
        cmocka_unit_test(money_without_debt_waits_for_the_next_invoice),
        cmocka_unit_test(a_credit_note_keeps_to_its_invoice_under_every_rule),
        cmocka_unit_test(facts_of_later_days_are_not_seen),
        cmocka_unit_test(undated_money_is_named_for_its_invoice),
        cmocka_unit_test(many_invoices_are_paid_oldest_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
