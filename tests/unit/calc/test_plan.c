#include "support/world.h"

#define INSOLVENT "cause_insured/insolvency=yes"
#define BOOK "buyers buyer=B", "limits buyer=B amount=700.00 from_day=2025-01-01",                       \
    "invoices buyer=B invoice=1 invoice_day=2025-02-03 due_day=2025-03-05 amount=1000.00",              \
    "events buyer=B event=insolvency event_day=2025-06-30"
#define AFTER(amount) "receipts buyer=B invoice=1 receipt_day=2025-08-01 amount=" amount

static const dcr_table *claim_totals(const dcr_claim *claim)
{
    return dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS);
}

static void expect_claim(dcr_policy *made, dcr_book *book, const char *expected)
{
    dcr_claim *claim = claim_of(made, book, "insolvency", "2025-12-31");
    expect(claim_totals(claim), 0, expected);
    dcr_claim_free(claim);
}

static void the_order_of_the_steps_is_the_policys(void **state)
{
    (void)state;
    expect_claim(policy(INSOLVENT, "each_loss_deductible=100.00", "plan=limit each_loss percentage"), facts(BOOK), "indemnity=540.00");
    expect_claim(policy(INSOLVENT, "each_loss_deductible=100.00", "plan=each_loss limit percentage"), facts(BOOK), "indemnity=630.00");
    expect_claim(policy(INSOLVENT, "each_loss_deductible=100.00", "plan=limit percentage each_loss"), facts(BOOK), "indemnity=530.00");
}

static void receipts_stand_before_or_after_the_limit(void **state)
{
    (void)state;
    expect_claim(policy(INSOLVENT, "plan=receipts limit percentage"), facts(BOOK, AFTER("200.00")), "indemnity=630.00 covered=700.00");
    expect_claim(policy(INSOLVENT, "plan=limit receipts percentage", "receipts_after_limit=in_full"), facts(BOOK, AFTER("200.00")),
                 "indemnity=450.00 received_after=200.00 retained=350.00");
    expect_claim(policy(INSOLVENT, "plan=limit receipts percentage", "receipts_after_limit=pro_rata"), facts(BOOK, AFTER("200.00")),
                 "indemnity=504.00");
}

static void a_gate_takes_all_and_says_so(void **state)
{
    (void)state;
#define GATE INSOLVENT, "threshold_mode=gate", "threshold_compare=strict", "plan=limit threshold percentage"
    expect_claim(policy(GATE, "claim_threshold=700.00"), facts(BOOK), "indemnity=0.00 reason=R01");
    expect_claim(policy(GATE, "claim_threshold=699.99"), facts(BOOK), "indemnity=630.00 reason=OK");
    expect_claim(policy(GATE, "claim_threshold=999.99", "threshold_measured_on=gross_debt"), facts(BOOK), "indemnity=630.00");
}

/* As loss money before the percentage, as indemnity money after it. */
static void the_first_loss_stands_on_either_side_of_the_percentage(void **state)
{
    (void)state;
    expect_claim(policy(INSOLVENT, "aggregate_first_loss=100.00", "plan=limit first_loss percentage"), facts(BOOK),
                 "indemnity=540.00 first_loss_used_before=0.00 first_loss_used_after=100.00 first_loss_left=0.00");
    expect_claim(policy(INSOLVENT, "aggregate_first_loss=100.00", "plan=limit percentage first_loss"), facts(BOOK),
                 "indemnity=530.00 first_loss_used_after=100.00");
    expect_claim(policy(INSOLVENT, "aggregate_first_loss=100.00", "plan=limit percentage first_loss"),
                 facts(BOOK, "counters year_from_day=2025-01-01 first_loss_used=70.00"),
                 "indemnity=600.00 first_loss_used_before=70.00 first_loss_used_after=100.00");
}

static void the_maximum_is_of_the_year_and_the_premium(void **state)
{
    (void)state;
    expect_claim(policy(INSOLVENT, "maximum_liability_multiple=30", "plan=limit percentage maximum_liability"),
                 facts(BOOK, "counters year_from_day=2025-01-01 premium_paid=20.00 liability_used=100.00"),
                 "indemnity=500.00 maximum_liability=600.00 liability_used_before=100.00 liability_used_after=600.00");
    expect_claim(policy(INSOLVENT, "maximum_liability=50.00", "plan=limit percentage maximum_liability"), facts(BOOK), "indemnity=50.00");
    expect_claim(policy(INSOLVENT, "minimum_retention=100.00", "plan=limit percentage minimum_retention"), facts(BOOK), "indemnity=600.00");
}

/* Two invoices of 0.05 at 90 % each: 0.05 + 0.05 rounded one by one, 0.09 together. */
static void the_percentage_is_rounded_per_claim_or_per_invoice(void **state)
{
    (void)state;
#define SMALL "buyers buyer=B", "limits buyer=B amount=700.00 from_day=2025-01-01", "events buyer=B event=insolvency event_day=2025-06-30", \
    "invoices buyer=B invoice=1 invoice_day=2025-02-03 due_day=2025-03-05 amount=0.05",                                                  \
    "invoices buyer=B invoice=2 invoice_day=2025-02-03 due_day=2025-03-05 amount=0.05"
    expect_claim(policy(INSOLVENT, "plan=limit percentage", "rounding_moment=per_claim"), facts(SMALL), "indemnity=0.09");
    expect_claim(policy(INSOLVENT, "plan=limit percentage", "rounding_moment=per_invoice"), facts(SMALL), "indemnity=0.10");
}

static void mixed_percentages_are_each_exact(void **state)
{
    (void)state;
    dcr_claim *claim = claim_of(policy(INSOLVENT, "plan=limit percentage"),
        facts("buyers buyer=B", "limits buyer=B amount=500.00 from_day=2025-01-01 insured_percentage=80%",
              "limits buyer=B amount=500.00 from_day=2025-03-01", "events buyer=B event=insolvency event_day=2025-06-30",
              "invoices buyer=B invoice=1 invoice_day=2025-02-03 due_day=2025-03-05 amount=100.00",
              "invoices buyer=B invoice=2 invoice_day=2025-03-03 due_day=2025-04-05 amount=100.00"), "insolvency", "2025-12-31");
    const dcr_table *sheet = dcr_claim_table(claim, DCR_TABLE_CLAIM_SHEET);
    expect(claim_totals(claim), 0, "indemnity=170.00");
    expect(sheet, 0, "insured_percentage=80% indemnity=80.00");
    expect(sheet, 1, "insured_percentage=90% indemnity=90.00");
    dcr_claim_free(claim);
}

static void each_rung_begins_where_the_last_one_ends(void **state)
{
    (void)state;
    dcr_claim *claim = claim_of(policy(INSOLVENT, "each_loss_deductible=100.00", "plan=limit each_loss percentage"), facts(BOOK),
                                "insolvency", "2025-12-31");
    const dcr_table *ladder = dcr_claim_table(claim, DCR_TABLE_CLAIM_LADDER);
    assert_int_equal(dcr_table_rows(ladder), 4);
    expect(ladder, 0, "step=- reason=OK before=1000.00 taken=0.00 after=1000.00");
    expect(ladder, 1, "step=limit reason=L07 before=1000.00 taken=300.00 after=700.00");
    expect(ladder, 2, "step=each_loss reason=R03 before=700.00 taken=100.00 after=600.00 term=each_loss_deductible");
    expect(ladder, 3, "step=percentage reason=R02 before=600.00 taken=60.00 after=540.00");
    dcr_claim_free(claim);
}

/* A first loss of 150.00 and two claims of the year: the second finds what the first has left of it, unless it says itself what is used. */
static void claims_in_turn_hand_the_first_loss_on(void **state)
{
    (void)state;
    dcr_policy *made = policy(INSOLVENT, "aggregate_first_loss=150.00", "plan=limit first_loss percentage");
    dcr_book *book = facts(BOOK, "buyers buyer=C", "limits buyer=C amount=100.00 from_day=2025-01-01",
                           "invoices buyer=C invoice=2 invoice_day=2025-02-03 due_day=2025-03-05 amount=100.00",
                           "events buyer=C event=insolvency event_day=2025-06-30");
    dcr_claim_options of_b = DCR_CLAIM_OPTIONS_INIT;
    of_b.buyer_ix = 0;
    of_b.cause = DCR_CAUSE_INSOLVENCY;
    of_b.as_of_day = day("2025-12-31");
    dcr_claim_options of_c = of_b;
    of_c.buyer_ix = 1;
    dcr_claim_options stated = of_c;
    stated.first_loss_used = 0;
    const dcr_claim_options *const in_turn[] = {&of_c, &of_b, &stated};
    dcr_claim *claims[3];
    assert_int_equal(dcr_claims_compute(made, book, in_turn, 3, NULL, claims, NULL, NULL), DCR_OK);
    expect(claim_totals(claims[0]), 0, "indemnity=0.00 first_loss_used_after=100.00");
    expect(claim_totals(claims[1]), 0, "indemnity=585.00 first_loss_used_before=100.00 first_loss_used_after=150.00");
    expect(claim_totals(claims[2]), 0, "indemnity=0.00 first_loss_used_before=0.00");
    for (size_t i = 0; i < 3; i++) dcr_claim_free(claims[i]);

    dcr_claim *untouched[3] = {NULL, NULL, NULL};
    size_t fault_ix = 0;
    of_b.buyer_ix = 7;
    assert_int_equal(dcr_claims_compute(made, book, in_turn, 3, NULL, untouched, &fault_ix, NULL), DCR_E_RANGE);
    assert_int_equal(fault_ix, 1);
    assert_null(untouched[0]);
    dcr_book_unref(book);
    dcr_policy_unref(made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_order_of_the_steps_is_the_policys),
        cmocka_unit_test(receipts_stand_before_or_after_the_limit),
        cmocka_unit_test(a_gate_takes_all_and_says_so),
        cmocka_unit_test(the_first_loss_stands_on_either_side_of_the_percentage),
        cmocka_unit_test(the_maximum_is_of_the_year_and_the_premium),
        cmocka_unit_test(the_percentage_is_rounded_per_claim_or_per_invoice),
        cmocka_unit_test(mixed_percentages_are_each_exact),
        cmocka_unit_test(each_rung_begins_where_the_last_one_ends),
        cmocka_unit_test(claims_in_turn_hand_the_first_loss_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
