#include "support/world.h"

#define DEBT "buyers buyer=B", "limits buyer=B amount=1000.00 from_day=2025-01-01",                                     \
    "events buyer=B event=insolvency event_day=2025-06-01",                                                              \
    "invoices invoice=1 buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=600.00",                                \
    "invoices invoice=2 buyer=B invoice_day=2025-02-10 due_day=2025-03-10 amount=600.00"
#define INSURED "cause_insured/insolvency=yes"
#define SPLIT INSURED, "recovery_costs_first=yes", "recovery_cost_share=by_loss_share"
#define FIRST_LOSS "plan=receipts limit first_loss percentage", "aggregate_first_loss=100.00"

static dcr_result *recoveries(dcr_policy *policy, dcr_book *book)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *loss = NULL;
    dcr_claim *claim = claim_of(policy, book, "insolvency", "2025-12-31");
    if (dcr_claim_recoveries(claim, NULL, &loss, &err) != DCR_OK) fail_msg("%s", err.text);
    dcr_claim_free(claim);
    return loss;
}

static const dcr_table *shares(const dcr_result *loss)
{
    return dcr_result_table(loss, DCR_TABLE_RECOVERY_SHARES);
}

static void they_are_shared_in_the_order_of_their_days(void **state)
{
    (void)state;
    dcr_result *loss = recoveries(
        policy(SPLIT, "recovery_split=by_loss_share", "plan=limit percentage", "liability_reinstated=yes"),
        facts(DEBT, "recoveries buyer=B recovery_day=2025-10-01 amount=200.00",
              "recoveries buyer=B recovery_day=2025-09-01 amount=120.00 costs=20.00",
              "recoveries buyer=B recovery_day=2025-06-01 amount=7.00", "recoveries buyer=B recovery_day=2026-01-01 amount=7.00"));
    assert_int_equal(dcr_table_rows(shares(loss)), 2);
    expect(shares(loss), 0, "recovery_ix=1 net=100.00 to_insurer=75.00 to_insured=25.00 liability_given_back=75.00");
    expect(shares(loss), 1, "recovery_ix=0 to_insurer=150.00 insurer_total=225.00 insurer_left=675.00");
    dcr_result_free(loss);
}

static void the_oldest_debt_is_that_of_the_sheet(void **state)
{
    (void)state;
    dcr_result *loss = recoveries(policy(SPLIT, "recovery_split=oldest_debt", "plan=limit percentage"),
                                facts(DEBT, "recoveries buyer=B recovery_day=2025-10-01 amount=1100.00"));
    expect(shares(loss), 0, "on_covered=1000.00 to_insurer=900.00 to_insured=200.00");
    dcr_result_free(loss);
}

/* 29.1: with the recoveries or with all money at once, the insurer has paid the same in the end. */
static void a_dividend_computed_again_is_the_difference_of_two_claims(void **state)
{
    (void)state;
    dcr_result *loss = recoveries(
        policy(SPLIT, FIRST_LOSS, "recovery_split=by_loss_share", "dividend_recomputes=yes", "first_loss_reinstated=yes"),
        facts(DEBT, "recoveries buyer=B invoice=1 recovery_day=2025-09-01 amount=300.00",
              "recoveries buyer=B recovery_day=2025-10-01 amount=850.00"));
    dcr_claim *with_all = claim_of(policy(INSURED, FIRST_LOSS),
        facts(DEBT, "receipts buyer=B invoice=1 receipt_day=2025-09-01 amount=300.00"), "insolvency", "2025-12-31");
    expect(dcr_claim_table(with_all, DCR_TABLE_CLAIM_TOTALS), 0, "indemnity=720.00");
    expect(shares(loss), 0, "to_insurer=90.00 insurer_left=720.00 first_loss_given_back=0.00");
    expect(shares(loss), 1, "to_insurer=720.00 insurer_left=0.00 first_loss_given_back=50.00 to_insured=130.00");
    dcr_claim_free(with_all);
    dcr_result_free(loss);
}

static void a_policy_that_does_not_say_is_refused(void **state)
{
    (void)state;
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *loss = NULL;
    dcr_claim *claim = claim_of(policy(INSURED, "plan=limit percentage"), facts(DEBT), "insolvency", "2025-12-31");
    assert_int_equal(dcr_claim_recoveries(claim, NULL, &loss, &err), DCR_E_TERM_ABSENT);
    assert_int_equal(err.term, DCR_TERM_RECOVERY_SPLIT);
    assert_int_equal(dcr_claim_recoveries(NULL, NULL, &loss, &err), DCR_E_NULL);
    assert_null(loss);
    dcr_claim_free(claim);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(they_are_shared_in_the_order_of_their_days),
        cmocka_unit_test(the_oldest_debt_is_that_of_the_sheet),
        cmocka_unit_test(a_dividend_computed_again_is_the_difference_of_two_claims),
        cmocka_unit_test(a_policy_that_does_not_say_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
