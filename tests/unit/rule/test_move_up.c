#include "support/world.h"

/* Case S of wordings.md 18: limit 250, from 5 February 150. 120 and 130 delivered before, 40 on the 6th; the 120 is paid on the 8th. */
#define CASE_S                                                                                     \
    "buyers buyer=B", "limits buyer=B amount=250.00 from_day=2025-01-01",                          \
    "limits buyer=B amount=150.00 from_day=2025-02-05",                                            \
    "invoices buyer=B invoice=1 invoice_day=2025-01-10 due_day=2025-06-01 amount=120.00",          \
    "invoices buyer=B invoice=2 invoice_day=2025-01-20 due_day=2025-06-02 amount=130.00",          \
    "invoices buyer=B invoice=3 invoice_day=2025-02-06 due_day=2025-06-03 amount=40.00",           \
    "receipts buyer=B invoice=1 receipt_day=2025-02-08 amount=120.00"

static int64_t part_of(const dcr_cover *cover, uint32_t row, dcr_reason reason)
{
    dcr_table *parts = NULL;
    int64_t amount = 0;
    assert_int_equal(dcr_cover_explain(cover, row, 1, &parts, NULL), DCR_OK);
    for (size_t i = 0; i < dcr_table_rows(parts); i++)
        if (cell(parts, DCR_COVER_PARTS_REASON, i) == (int64_t)reason) amount += cell(parts, DCR_COVER_PARTS_AMOUNT, i);
    dcr_table_free(parts);
    return amount;
}

static void after_a_reduction_both_readings_of_case_s(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("move_up_after_reduction=yes"), facts(CASE_S), "2025-02-08");
    expect(invoices_of(cover), 1, "covered=130.00");
    expect(invoices_of(cover), 2, "covered=20.00 reasons=L07");
    dcr_cover_free(cover);
    cover = cover_of(policy("move_up_after_reduction=no"), facts(CASE_S), "2025-02-08");
    expect(invoices_of(cover), 1, "covered=130.00");
    expect(invoices_of(cover), 2, "covered=0.00 reasons=L07+L08");
    assert_int_equal(part_of(cover, 2, DCR_REASON_L08), 2000);
    assert_int_equal(part_of(cover, 2, DCR_REASON_L07), 2000);
    dcr_cover_free(cover);
    /* Before the reduction nothing is frozen. */
    cover = cover_of(policy("move_up_after_reduction=no"), facts(CASE_S), "2025-02-04");
    expect(invoices_of(cover), 1, "covered=130.00 reasons=-");
    dcr_cover_free(cover);
}

/* Limit 100; 80 and then 60, of which 20 are covered. On 1 March the 80 are paid: 40 more would move up. The event is of the
 * day given; on 1 March itself the day's receipts still move debt up. */
static void each_end_has_its_flag(void **state)
{
    (void)state;
    static const struct {
        const char *flag, *fact, *covered;
    } rows[] = {
        {"move_up_after_withdrawal=no", "events buyer=B event=cover_withdrawn event_day=2025-02-28", "covered=20.00"},
        {"move_up_after_withdrawal=no", "events buyer=B event=cover_withdrawn event_day=2025-03-01", "covered=60.00"},
        {"move_up_after_withdrawal=yes", "events buyer=B event=cover_withdrawn event_day=2025-02-28", "covered=60.00"},
        {"move_up_after_withdrawal=no", "limits buyer=B decision=withdrawn amount=0.00 from_day=2025-02-28", "covered=20.00"},
        {"move_up_after_withdrawal=no", "limits buyer=B decision=refused amount=0.00 from_day=2025-02-28", "covered=20.00"},
        {"move_up_after_withdrawal=no", "limits buyer=B amount=90.00 from_day=2025-02-28", "covered=60.00"},
        {"move_up_after_reduction=no", "limits buyer=B amount=90.00 from_day=2025-02-28", "covered=20.00"},
        {"move_up_after_reduction=no", "limits buyer=B amount=100.00 from_day=2025-02-28", "covered=60.00"},
        {"move_up_after_reduction=no", "limits buyer=B decision=withdrawn amount=0.00 from_day=2025-02-28", "covered=60.00"},
        {"move_up_after_insolvency=no", "events buyer=B event=insolvency event_day=2025-02-28", "covered=20.00"},
        {"move_up_after_insolvency=no", "events buyer=B event=claim_filed event_day=2025-02-28", "covered=60.00"},
        {"move_up_after_period=no", "events buyer=B event=claim_filed event_day=2025-02-28", "covered=60.00"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(policy(rows[i].flag),
            facts("buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
                  "invoices buyer=B invoice=1 invoice_day=2025-01-10 due_day=2025-06-01 amount=80.00",
                  "invoices buyer=B invoice=2 invoice_day=2025-01-20 due_day=2025-06-02 amount=60.00", rows[i].fact,
                  "receipts buyer=B invoice=1 receipt_day=2025-03-01 amount=80.00"), "2025-04-01");
        expect(invoices_of(cover), 1, rows[i].covered);
        dcr_cover_free(cover);
    }
}

static void after_the_period_nothing_moves_up(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"2025-12-31", "covered=60.00"}, {"2026-01-01", "covered=20.00"}};
    for (size_t i = 0; i < 2; i++) {
        char receipt[96];
        snprintf(receipt, sizeof receipt, "receipts buyer=B invoice=1 receipt_day=%s amount=80.00", rows[i][0]);
        dcr_cover *cover = cover_of(policy("move_up_after_period=no"),
            facts("buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
                  "invoices buyer=B invoice=1 invoice_day=2025-11-10 due_day=2025-12-01 amount=80.00",
                  "invoices buyer=B invoice=2 invoice_day=2025-11-20 due_day=2026-06-02 amount=60.00", receipt), "2026-02-01");
        expect(invoices_of(cover), 1, rows[i][1]);
        dcr_cover_free(cover);
    }
}

/* Cover stops on 31 March: 30 days after the due date of invoice 1, which is paid on 10 May. */
static void a_stop_freezes_for_good_or_while_it_lasts(void **state)
{
    (void)state;
    static const struct {
        const char *term, *as_of, *covered;
    } rows[] = {
        {"move_up_after_stop=yes", "2025-04-10", "covered=60.00"}, {"move_up_after_stop=no", "2025-04-10", "covered=20.00"},
        {"move_up_after_stop=no", "2025-06-10", "covered=20.00"},
        {"stop_effect=new_deliveries_and_moving_up", "2025-04-10", "covered=20.00"},
        {"stop_effect=new_deliveries_and_moving_up", "2025-05-10", "covered=20.00"},
        {"stop_effect=new_deliveries_and_moving_up", "2025-05-11", "covered=60.00"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(
            policy(rows[i].term, "stop_of_cover=any_invoice", "resume_of_cover=on_payment", "stop_boundary=after_date", "stop_age=30 days",
                   "disputed_stops_cover=no"),
            facts("buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
                  "invoices buyer=B invoice=1 invoice_day=2025-01-10 due_day=2025-03-01 amount=20.00",
                  "invoices buyer=B invoice=2 invoice_day=2025-01-12 due_day=2025-12-01 amount=60.00",
                  "invoices buyer=B invoice=3 invoice_day=2025-01-20 due_day=2025-12-02 amount=60.00",
                  "receipts buyer=B invoice=2 receipt_day=2025-04-05 amount=60.00",
                  "receipts buyer=B invoice=1 receipt_day=2025-05-10 amount=20.00"), rows[i].as_of);
        expect(invoices_of(cover), 2, rows[i].covered);
        dcr_cover_free(cover);
    }
}

static void the_day_of_payment_must_be_known(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"2025-02-27", "status=-"}, {"2025-02-28", "status=FACT_ABSENT"}};
    for (size_t i = 0; i < 2; i++) {
        dcr_cover *cover = cover_of(policy("move_up_after_insolvency=no"),
            facts("buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
                  "invoices buyer=B invoice=1 invoice_day=2025-01-10 due_day=2025-06-01 amount=80.00 paid=10.00",
                  "events buyer=B event=insolvency event_day=2025-02-28"), rows[i][0]);
        expect(buyers_of(cover), 0, rows[i][1]);
        dcr_cover_free(cover);
    }
}

/* A claim: insolvency on 1 March freezes at the end of that day; the 80 that come later make no room for the 60. */
static void a_claim_has_the_cover_that_was_given(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"move_up_after_insolvency=no", "indemnity=18.00"}, {"move_up_after_insolvency=yes", "indemnity=54.00"}};
    for (size_t i = 0; i < 2; i++) {
        dcr_claim *claim = claim_of(policy(rows[i][0], "cause_insured/insolvency=yes", "plan=receipts limit percentage"),
            facts("buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
                  "invoices buyer=B invoice=1 invoice_day=2025-01-10 due_day=2025-06-01 amount=80.00",
                  "invoices buyer=B invoice=2 invoice_day=2025-01-20 due_day=2025-06-02 amount=60.00",
                  "events buyer=B event=insolvency event_day=2025-03-01",
                  "receipts buyer=B invoice=1 receipt_day=2025-03-10 amount=80.00"), "insolvency", "2025-04-01");
        expect(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), 0, rows[i][1]);
        dcr_claim_free(claim);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(after_a_reduction_both_readings_of_case_s),
        cmocka_unit_test(each_end_has_its_flag),
        cmocka_unit_test(after_the_period_nothing_moves_up),
        cmocka_unit_test(a_stop_freezes_for_good_or_while_it_lasts),
        cmocka_unit_test(the_day_of_payment_must_be_known),
        cmocka_unit_test(a_claim_has_the_cover_that_was_given),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
