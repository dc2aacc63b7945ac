#include "support/world.h"

/* Old insured debt; invoice 1 is older by invoice date and delivery, invoice 2 falls due first. */
#define B "buyers buyer=B", "limits buyer=B amount=500.00 from_day=2024-01-01"
#define TWO "invoices buyer=B invoice=1 invoice_day=2025-01-10 due_day=2025-06-01 amount=100.00", \
            "invoices buyer=B invoice=2 invoice_day=2025-01-20 due_day=2025-05-01 amount=100.00"

typedef struct phase_row {
    const char *term, *event, *receipt;
    const char *open[2];
} phase_row;

/* The rule is as_designated; after the event it is the oldest due date, whatever is named. 16.1: the rule can change at
 * three dates. A receipt of the very day of the event is still of the time before. */
static void the_rule_changes_after_the_event(void **state)
{
    (void)state;
    static const phase_row rows[] = {
        {"payment_allocation_after_cover=oldest_due", "events buyer=B event=cover_withdrawn event_day=2025-03-01",
         "receipts buyer=B invoice=1 receipt_day=2025-03-01 amount=100.00", {"open=0.00", "open=100.00"}},
        {"payment_allocation_after_cover=oldest_due", "events buyer=B event=cover_withdrawn event_day=2025-03-01",
         "receipts buyer=B invoice=1 receipt_day=2025-03-02 amount=100.00", {"open=100.00", "open=0.00"}},
        {"payment_allocation_after_cover=oldest_due", "events buyer=B event=insolvency event_day=2025-03-01",
         "receipts buyer=B invoice=1 receipt_day=2025-03-02 amount=100.00", {"open=100.00", "open=0.00"}},
        {"payment_allocation_after_cover=oldest_due", "events buyer=B event=claim_filed event_day=2025-03-01",
         "receipts buyer=B invoice=1 receipt_day=2025-03-02 amount=100.00", {"open=0.00", "open=100.00"}},
        {"payment_allocation_after_cover=oldest_due", "events buyer=B event=credit_report event_day=2025-03-01",
         "receipts buyer=B invoice=1 receipt_day=2025-12-31 amount=100.00", {"open=0.00", "open=100.00"}},
        {"payment_allocation_after_cover=oldest_due", "events buyer=B event=credit_report event_day=2025-03-01",
         "receipts buyer=B invoice=1 receipt_day=2026-01-01 amount=100.00", {"open=100.00", "open=0.00"}},
        {"payment_allocation_after_filing=oldest_due", "events buyer=B event=claim_filed event_day=2025-03-01",
         "receipts buyer=B invoice=1 receipt_day=2025-03-01 amount=100.00", {"open=0.00", "open=100.00"}},
        {"payment_allocation_after_filing=oldest_due", "events buyer=B event=claim_filed event_day=2025-03-01",
         "receipts buyer=B invoice=1 receipt_day=2025-03-02 amount=100.00", {"open=100.00", "open=0.00"}},
        {"payment_allocation_after_filing=oldest_due", "events buyer=B event=insolvency event_day=2025-03-01",
         "receipts buyer=B invoice=1 receipt_day=2025-03-02 amount=100.00", {"open=0.00", "open=100.00"}},
        {"payment_allocation_after_loss=oldest_due", "events buyer=B event=insolvency event_day=2025-03-01",
         "receipts buyer=B invoice=1 receipt_day=2025-03-02 amount=100.00", {"open=0.00", "open=100.00"}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(policy(rows[i].term), facts(B, TWO, rows[i].event, rows[i].receipt), "2026-02-01");
        expect(invoices_of(cover), 0, rows[i].open[0]);
        expect(invoices_of(cover), 1, rows[i].open[1]);
        dcr_cover_free(cover);
    }
}

static void cover_resumed_brings_the_rule_back(void **state)
{
    (void)state;
    const struct {
        const char *resumed;
        const char *open[2];
    } rows[] = {{"events buyer=B event=cover_resumed event_day=2025-03-01", {"open=0.00", "open=100.00"}},
                {"events buyer=B event=cover_resumed event_day=2025-03-10", {"open=0.00", "open=100.00"}},
                {"events buyer=B event=cover_resumed event_day=2025-03-11", {"open=100.00", "open=0.00"}},
                {"events buyer=B event=cover_resumed event_day=2025-02-28", {"open=100.00", "open=0.00"}}};
    for (size_t i = 0; i < 4; i++) {
        dcr_cover *cover = cover_of(policy("payment_allocation_after_cover=oldest_due"),
            facts(B, TWO, "events buyer=B event=cover_withdrawn event_day=2025-03-01", rows[i].resumed,
                  "receipts buyer=B invoice=1 receipt_day=2025-03-10 amount=100.00"), "2025-04-01");
        expect(invoices_of(cover), 0, rows[i].open[0]);
        expect(invoices_of(cover), 1, rows[i].open[1]);
        dcr_cover_free(cover);
    }
}

/* The rule of the loss goes before that of the filing, this before that of the end of cover. */
static void the_rule_of_a_claim_goes_by_its_date_of_loss(void **state)
{
    (void)state;
    static const char *const terms[][2] = {{"payment_allocation_after_loss=oldest_due", "received_after=100.00"},
                                           {"payment_allocation_after_loss=as_designated", "received_after=100.00"}};
    for (size_t i = 0; i < 2; i++) {
        dcr_claim *claim = claim_of(
            policy(terms[i][0], "payment_allocation_after_cover=oldest_invoice", "payment_allocation_after_filing=oldest_invoice",
                   "cause_insured/insolvency=yes", "plan=receipts limit percentage"),
            facts(B, TWO, "events buyer=B event=insolvency event_day=2025-03-01", "events buyer=B event=claim_filed event_day=2025-03-02",
                  "receipts buyer=B invoice=1 receipt_day=2025-03-03 amount=100.00"), "insolvency", "2025-04-01");
        const dcr_table *sheet = dcr_claim_table(claim, DCR_TABLE_CLAIM_SHEET);
        expect(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), 0, terms[i][1]);
        expect(sheet, 0, i == 0 ? "received_after=0.00" : "received_after=100.00");
        expect(sheet, 1, i == 0 ? "received_after=100.00" : "received_after=0.00");
        dcr_claim_free(claim);
    }
}

/* 16.1: for political losses the rule is switched off. */
static void a_cause_may_have_a_rule_of_its_own(void **state)
{
    (void)state;
    dcr_claim *claim = claim_of(
        policy("payment_allocation=oldest_due", "payment_allocation/insolvency=as_designated", "cause_insured/insolvency=yes",
               "plan=receipts limit percentage"),
        facts(B, TWO, "events buyer=B event=insolvency event_day=2025-03-01",
              "receipts buyer=B invoice=1 receipt_day=2025-02-01 amount=100.00"), "insolvency", "2025-04-01");
    const dcr_table *sheet = dcr_claim_table(claim, DCR_TABLE_CLAIM_SHEET);
    assert_int_equal(dcr_table_rows(sheet), 1);
    expect(sheet, 0, "invoice_ix=1 open=100.00");
    dcr_claim_free(claim);
}

static void deliveries_have_an_order_of_their_own(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("payment_allocation=oldest_delivery"),
        facts(B, "invoices buyer=B invoice=1 invoice_day=2025-01-10 delivery_day=2025-01-09 due_day=2025-06-01 amount=100.00",
              "invoices buyer=B invoice=2 invoice_day=2025-01-11 delivery_day=2025-01-08 due_day=2025-06-02 amount=100.00",
              "invoices buyer=B invoice=3 invoice_day=2025-01-12 delivery_day=2025-01-08 due_day=2025-06-01 amount=100.00",
              "receipts buyer=B receipt_day=2025-02-01 amount=150.00"), "2025-04-01");
    expect(invoices_of(cover), 0, "open=100.00");
    expect(invoices_of(cover), 1, "open=50.00");
    expect(invoices_of(cover), 2, "open=0.00");
    dcr_cover_free(cover);
}

/* 100.01 over 300, 200 and 100: 50.005, 33.33667 and 16.66833 are cut; two units are left, for the remainders .833 and .667. */
static void pro_rata_pays_all_debt_to_the_last_unit(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("payment_allocation=pro_rata"),
        facts(B, "invoices buyer=B invoice=1 invoice_day=2025-01-10 due_day=2025-06-01 amount=300.00",
              "invoices buyer=B invoice=2 invoice_day=2025-01-11 due_day=2025-06-01 amount=200.00",
              "invoices buyer=B invoice=3 invoice_day=2025-01-12 due_day=2025-06-01 amount=100.00",
              "invoices buyer=B invoice=4 invoice_day=2025-03-12 due_day=2025-06-01 amount=100.00",
              "receipts buyer=B invoice=3 receipt_day=2025-02-01 amount=100.01"), "2025-04-01");
    expect(invoices_of(cover), 0, "open=250.00");
    expect(invoices_of(cover), 1, "open=166.66");
    expect(invoices_of(cover), 2, "open=83.33");
    expect(invoices_of(cover), 3, "open=100.00");
    dcr_cover_free(cover);
}

/* More receipts on more invoices than one placement each: looked at again by move_up no. */
static void pro_rata_is_looked_back_on(void **state)
{
    (void)state;
    enum { NUM = 40 };
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    char line[160];
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    assert_int_equal(append_line(builder, "buyers buyer=B", NULL), DCR_OK);
    assert_int_equal(append_line(builder, "limits buyer=B amount=20.00 from_day=2024-01-01", NULL), DCR_OK);
    for (int i = 0; i < NUM; i++)
        assert_int_equal(append_line(builder, "invoices buyer=B invoice_day=2025-01-01 due_day=2025-03-01 amount=1.00", NULL), DCR_OK);
    for (int i = 0; i < NUM; i++) {
        snprintf(line, sizeof line, "receipts buyer=B receipt_day=#%d amount=0.40", 20120 + i);
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    dcr_book_builder_free(builder);
    dcr_cover *cover = cover_of(policy("payment_allocation=pro_rata", "move_up=no"), book, "2025-06-30");
    for (size_t i = 0; i < NUM; i++) expect(invoices_of(cover), i, i < 20 ? "open=0.60 covered=0.60" : "open=0.60 covered=0.00");
    dcr_cover_free(cover);
}

/* BGH IV ZR 343/12: limit 50,000, 51,491 unpaid, then 78,711 in advance for new deliveries. */
static void money_for_other_dealings_pays_the_book_or_not(void **state)
{
    (void)state;
    static const struct {
        const char *term, *allocation, *row, *buyer;
    } rows[] = {
        {"uninsured_receipts_allocated=yes", "payment_allocation=as_designated", "open=0.00", "unallocated=27220.00 exposure=0.00"},
        {"uninsured_receipts_allocated=yes", "payment_allocation=pro_rata", "open=0.00", "unallocated=27220.00 exposure=0.00"},
        {"uninsured_receipts_allocated=no", "payment_allocation=oldest_due", "open=51491.00 covered=50000.00 insured=45000.00",
         "unallocated=78711.00"},
    };
    for (size_t i = 0; i < 3; i++) {
        dcr_table *parts = NULL;
        dcr_cover *cover = cover_of(policy(rows[i].term, rows[i].allocation),
            facts("buyers buyer=B", "limits buyer=B amount=50000.00 from_day=2024-01-01",
                  "invoices buyer=B invoice=1 invoice_day=2025-01-10 due_day=2025-02-10 amount=51491.00",
                  "receipts buyer=B receipt_day=2025-03-01 amount=78711.00 is_for_uninsured=yes"), "2025-04-01");
        expect(invoices_of(cover), 0, rows[i].row);
        expect(buyers_of(cover), 0, rows[i].buyer);
        assert_int_equal(dcr_cover_explain(cover, 0, 1, &parts, NULL), DCR_OK);
        if (i < 2) expect(parts, 0, "reason=S02 amount=51491.00");
        dcr_table_free(parts);
        dcr_cover_free(cover);
    }
}

/* Money that waited keeps the rule of its own day. */
static void waiting_money_keeps_its_rule(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("payment_allocation=oldest_invoice", "payment_allocation_after_cover=oldest_due"),
        facts(B, "events buyer=B event=cover_withdrawn event_day=2025-01-15", "receipts buyer=B receipt_day=2025-01-10 amount=60.00",
              "receipts buyer=B receipt_day=2025-01-20 amount=60.00",
              "invoices buyer=B invoice=1 invoice_day=2025-02-01 delivery_day=2025-02-01 due_day=2025-06-01 amount=100.00",
              "invoices buyer=B invoice=2 invoice_day=2025-02-01 delivery_day=2025-02-01 due_day=2025-05-01 amount=100.00"), "2025-04-01");
    /* oldest_invoice: both of one day, so the due date decides as well: 60 and 40 on invoice 2, the last 20 on invoice 1. */
    expect(invoices_of(cover), 0, "open=80.00");
    expect(invoices_of(cover), 1, "open=0.00");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_rule_changes_after_the_event),
        cmocka_unit_test(cover_resumed_brings_the_rule_back),
        cmocka_unit_test(the_rule_of_a_claim_goes_by_its_date_of_loss),
        cmocka_unit_test(a_cause_may_have_a_rule_of_its_own),
        cmocka_unit_test(deliveries_have_an_order_of_their_own),
        cmocka_unit_test(pro_rata_pays_all_debt_to_the_last_unit),
        cmocka_unit_test(pro_rata_is_looked_back_on),
        cmocka_unit_test(money_for_other_dealings_pays_the_book_or_not),
        cmocka_unit_test(waiting_money_keeps_its_rule),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
