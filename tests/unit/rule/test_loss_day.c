#include "support/world.h"

#define WAITS "waiting_period=6 months"
#define PLAN "plan=limit percentage"
#define BOOK "buyers buyer=B kind=company", "limits buyer=B amount=900.00 from_day=2025-01-01", \
    "invoices buyer=B invoice=1 invoice_day=2025-01-02 delivery_day=2025-01-10 due_day=2025-03-31 amount=100.00"

static void expect_loss(dcr_policy *made, dcr_book *book, const char *cause, const char *expected)
{
    dcr_claim *claim = claim_of(made, book, cause, "2025-12-31");
    expect(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), 0, expected);
    dcr_claim_free(claim);
}

static void waiting_counts_from_its_anchor(void **state)
{
    (void)state;
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=due_date", PLAN), facts(BOOK), "protracted_default", "loss_day=2025-09-30");
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=delivery", PLAN), facts(BOOK), "protracted_default", "loss_day=2025-07-10");
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=collection_started", PLAN),
                facts(BOOK, "events buyer=B event=collection_started event_day=2025-05-10"), "protracted_default", "loss_day=2025-11-10");
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=collection_started", PLAN), facts(BOOK), "protracted_default",
                "loss_day=- reason=T06 indemnity=0.00");
}

static void filing_may_start_the_waiting(void **state)
{
    (void)state;
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=filing", PLAN),
                facts(BOOK, "events buyer=B event=claim_filed event_day=2025-06-02"), "protracted_default",
                "loss_day=2025-12-02 filed_day=2025-06-02 reason=OK indemnity=90.00");
}

static void a_small_claim_waits_less(void **state)
{
    (void)state;
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=due_date", "waiting_period_small=3 months",
                       "waiting_small_below=100.01", PLAN), facts(BOOK), "protracted_default", "loss_day=2025-06-30");
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=due_date", "waiting_period_small=3 months",
                       "waiting_small_below=100.00", PLAN), facts(BOOK), "protracted_default", "loss_day=2025-09-30");
}

static void an_insolvency_may_end_the_waiting(void **state)
{
    (void)state;
    const char *insolvent = "events buyer=B event=insolvency event_day=2025-02-15";
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=due_date", PLAN), facts(BOOK, insolvent), "protracted_default", "loss_day=2025-09-30");
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=due_date", "insolvency_during_waiting=ends_waiting", PLAN),
                facts(BOOK, insolvent), "protracted_default", "loss_day=2025-02-15");
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=due_date", "insolvency_during_waiting=ends_waiting_when_due", PLAN),
                facts(BOOK, insolvent), "protracted_default", "loss_day=2025-03-31");
}

static void a_political_cause_waits_from_its_event(void **state)
{
    (void)state;
    expect_loss(policy("cause_insured/war=yes", "waiting_period/war=4 months", "waiting_anchor/war=event", PLAN),
                facts(BOOK, "events buyer=B event=political_event cause=war event_day=2025-04-01"), "war", "loss_day=2025-08-01");
    expect_loss(policy("cause_insured/war=yes", "waiting_period/war=4 months", PLAN),
                facts(BOOK, "events buyer=B event=political_event cause=moratorium event_day=2025-04-01"), "war", "loss_day=- reason=T06");
    expect_loss(policy("cause_insured/exchange_loss=yes", PLAN),
                facts(BOOK, "events buyer=B event=political_event cause=exchange_loss event_day=2025-04-01"), "exchange_loss", "loss_day=2025-04-01");
}

static void transfer_waits_from_the_latest_of_three(void **state)
{
    (void)state;
    expect_loss(policy("cause_insured/transfer=yes", "waiting_period/transfer=3 months", PLAN),
                facts(BOOK, "events buyer=B event=deposit_made event_day=2025-04-15",
                      "events buyer=B event=transfer_rules_met event_day=2025-05-02"), "transfer", "loss_day=2025-08-02");
    expect_loss(policy("cause_insured/transfer=yes", "waiting_period/transfer=3 months", PLAN),
                facts(BOOK, "events buyer=B event=deposit_made event_day=2025-04-15"), "transfer", "loss_day=- reason=T06");
}

static void a_cause_is_insured_by_its_own_name(void **state)
{
    (void)state;
    expect_loss(policy("cause_insured=yes", WAITS, "waiting_anchor=due_date", PLAN),
                facts(BOOK, "events buyer=B event=goods_disposed event_day=2025-05-20"), "repudiation", "reason=T07");
    expect_loss(policy("cause_insured/repudiation=yes", PLAN),
                facts(BOOK, "events buyer=B event=goods_disposed event_day=2025-05-20"), "repudiation", "reason=OK loss_day=2025-05-20");
    expect_loss(policy("cause_insured/public_buyer_default=yes", WAITS, "waiting_anchor=due_date", PLAN), facts(BOOK),
                "public_buyer_default", "reason=T07");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(waiting_counts_from_its_anchor),
        cmocka_unit_test(filing_may_start_the_waiting),
        cmocka_unit_test(a_small_claim_waits_less),
        cmocka_unit_test(an_insolvency_may_end_the_waiting),
        cmocka_unit_test(a_political_cause_waits_from_its_event),
        cmocka_unit_test(transfer_waits_from_the_latest_of_three),
        cmocka_unit_test(a_cause_is_insured_by_its_own_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
