#include "support/world.h"

/* One invoice due on 31 March, 40.00 open, that must be handed over 50 days after. */
static dcr_policy *usual_policy(void)
{
    return policy("cause_insured/insolvency=yes", "plan=limit percentage");
}

static dcr_book *usual_book(const char *event)
{
    return facts("buyers buyer=A", "limits buyer=A amount=100.00 from_day=2025-01-01",
                 "invoices invoice=1 buyer=A invoice_day=2025-03-01 due_day=2025-03-31 amount=40.00", event);
}

static const int64_t levels_level[] = {3, 1, 2}, levels_days[] = {40, 5, 14}, levels_grace[] = {0, 3, 0};
static const uint32_t levels_anchor[] = {DCR_DUNNING_ANCHOR_DUE_DATE, DCR_DUNNING_ANCHOR_DUE_DATE, DCR_DUNNING_ANCHOR_LAST_STEP};
static const uint8_t levels_proof[] = {0, 0, 1}, levels_hand[] = {1, 0, 0};

static dcr_table *levels_of(void)
{
    dcr_table *levels = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_DUNNING_LEVELS, NULL, &levels, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(levels, DCR_DUNNING_LEVELS_LEVEL, levels_level, 3, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(levels, DCR_DUNNING_LEVELS_DAYS, levels_days, 3, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(levels, DCR_DUNNING_LEVELS_GRACE_DAYS, levels_grace, 3, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(levels, DCR_DUNNING_LEVELS_ANCHOR, levels_anchor, 3, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint8(levels, DCR_DUNNING_LEVELS_NEEDS_PROOF, levels_proof, 3, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint8(levels, DCR_DUNNING_LEVELS_IS_HAND_OVER, levels_hand, 3, NULL), DCR_OK);
    return levels;
}

typedef struct log_rows {
    uint32_t invoice[2];
    int64_t level[2];
    int32_t day[2];
    const char *proof;
    int64_t offsets[3];
} log_rows;

static dcr_table *log_of(const log_rows *rows)
{
    dcr_table *sent = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_DUNNING_SENT, NULL, &sent, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(sent, DCR_DUNNING_SENT_INVOICE_IX, rows->invoice, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(sent, DCR_DUNNING_SENT_LEVEL, rows->level, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(sent, DCR_DUNNING_SENT_SENT_DAY, rows->day, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(sent, DCR_DUNNING_SENT_PROOF, rows->proof, rows->offsets, 2, NULL), DCR_OK);
    return sent;
}

static dcr_result *check(const dcr_policy *policy, const dcr_book *book, const dcr_table *levels, const dcr_table *sent, const char *as_of)
{
    dcr_effort_log_check_options options = DCR_EFFORT_LOG_CHECK_OPTIONS_INIT;
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *out = NULL;
    options.as_of_day = day(as_of);
    options.levels = levels;
    options.sent = sent;
    if (dcr_effort_log_check_compute(policy, book, &options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    return out;
}

static void a_step_is_in_time_up_to_its_last_day_and_missing_the_day_after(void **state)
{
    (void)state;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book("buyers buyer=B");
    dcr_table *levels = levels_of();
    dcr_result *on = check(p, b, levels, NULL, "2025-04-08");
    dcr_result *after = check(p, b, levels, NULL, "2025-04-09");
    expect(dcr_result_table(on, DCR_TABLE_EFFORT_STEPS), 0, "level=1 state=planned planned_day=2025-04-05 by_day=2025-04-08 days_late=0");
    expect(dcr_result_table(after, DCR_TABLE_EFFORT_STEPS), 0, "level=1 state=missing done_day=- days_late=1");
    expect(dcr_result_table(on, DCR_TABLE_EFFORT_INVOICES), 0, "answer=unknown next_level=1 next_by_day=2025-04-08 open=40.00");
    expect(dcr_result_table(after, DCR_TABLE_EFFORT_INVOICES), 0, "answer=no num_missing=1 num_planned=2 num_steps=3");
    dcr_result_free(on);
    dcr_result_free(after);
    dcr_table_free(levels);
    dcr_book_unref(b);
    dcr_policy_unref(p);
}

static void a_proof_completes_what_was_sent_without_one(void **state)
{
    (void)state;
    const log_rows bare = {{0, 0}, {1, 2}, {day("2025-04-05"), day("2025-04-19")}, "", {0, 0, 0}};
    log_rows proved = bare;
    proved.proof = "R1";
    proved.offsets[2] = 2;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book("events buyer=A event=collection_started event_day=2025-05-02");
    dcr_table *levels = levels_of(), *without = log_of(&bare), *with = log_of(&proved);
    dcr_result *lacking = check(p, b, levels, without, "2025-06-01");
    dcr_result *whole = check(p, b, levels, with, "2025-06-01");
    expect(dcr_result_table(lacking, DCR_TABLE_EFFORT_STEPS), 1, "level=2 state=unproved done_day=2025-04-19");
    expect(dcr_result_table(lacking, DCR_TABLE_EFFORT_INVOICES), 0, "is_complete=no complete_day=- answer=no num_unproved=1 num_done=2");
    expect(dcr_result_table(whole, DCR_TABLE_EFFORT_STEPS), 1, "level=2 state=done");
    expect(dcr_result_table(whole, DCR_TABLE_EFFORT_STEPS), 2, "level=3 state=done done_day=2025-05-02 by_day=2025-05-10");
    expect(dcr_result_table(whole, DCR_TABLE_EFFORT_INVOICES), 0, "is_complete=yes complete_day=2025-05-02 answer=yes next_level=0");
    expect(dcr_result_table(whole, DCR_TABLE_EFFORT_TOTALS), 0, "num_complete=1 open_complete=40.00 open_missing=0.00");
    dcr_result_free(lacking);
    dcr_result_free(whole);
    dcr_table_free(levels);
    dcr_table_free(without);
    dcr_table_free(with);
    dcr_book_unref(b);
    dcr_policy_unref(p);
}

/* Terms longer than the policy insures bring its own clocks forward, not the day on which the buyer owes. */
static void an_invoice_is_due_as_agreed_however_short_the_terms_that_are_insured(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "plan=limit percentage", "maximum_payment_terms=10 days",
                           "payment_terms_breach=treat_as_maximum");
    dcr_book *b = usual_book("buyers buyer=B");
    dcr_table *levels = levels_of();
    dcr_result *out = check(p, b, levels, NULL, "2025-04-09");
    expect(dcr_result_table(out, DCR_TABLE_EFFORT_STEPS), 0, "level=1 planned_day=2025-04-05 by_day=2025-04-08");
    expect(dcr_result_table(out, DCR_TABLE_EFFORT_INVOICES), 0, "due_day=2025-03-31");
    dcr_result_free(out);
    dcr_table_free(levels);
    dcr_book_unref(b);
    dcr_policy_unref(p);
}

static void the_first_row_of_the_log_that_is_wrong_is_named(void **state)
{
    (void)state;
    const log_rows wrong = {{7, 8}, {1, 2}, {day("2025-04-05"), day("2025-04-19")}, "", {0, 0, 0}};
    dcr_effort_log_check_options options = DCR_EFFORT_LOG_CHECK_OPTIONS_INIT;
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *out = NULL;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book("buyers buyer=B");
    dcr_table *levels = levels_of(), *sent = log_of(&wrong);
    options.as_of_day = day("2025-04-09");
    options.levels = levels;
    options.sent = sent;
    assert_int_equal(dcr_effort_log_check_compute(p, b, &options, NULL, &out, &err), DCR_E_INVOICE_UNKNOWN);
    assert_int_equal(err.row, 0);
    dcr_table_free(levels);
    dcr_table_free(sent);
    dcr_book_unref(b);
    dcr_policy_unref(p);
}

static void nobody_is_reminded_after_an_insolvency(void **state)
{
    (void)state;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book("events buyer=A event=insolvency event_day=2025-04-02");
    dcr_table *levels = levels_of();
    dcr_result *out = check(p, b, levels, NULL, "2025-06-01");
    expect(dcr_result_table(out, DCR_TABLE_EFFORT_INVOICES), 0, "num_suspended=3 answer=unknown");
    dcr_result_free(out);
    dcr_table_free(levels);
    dcr_book_unref(b);
    dcr_policy_unref(p);
}

static void what_cannot_be_asked_is_refused(void **state)
{
    (void)state;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book("buyers buyer=B");
    dcr_effort_log_check_options options = DCR_EFFORT_LOG_CHECK_OPTIONS_INIT;
    dcr_result *out = NULL;
    assert_int_equal(dcr_effort_log_check_compute(p, NULL, &options, NULL, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_effort_log_check_compute(p, b, NULL, NULL, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_effort_log_check_compute(p, b, &options, NULL, &out, NULL), DCR_E_DATE);
    options.as_of_day = day("2025-06-01");
    assert_int_equal(dcr_effort_log_check_compute(p, b, &options, NULL, &out, NULL), DCR_E_FACT_ABSENT);
    options.buyer_ix = 2;
    assert_int_equal(dcr_effort_log_check_compute(p, b, &options, NULL, &out, NULL), DCR_E_RANGE);
    assert_null(out);
    dcr_book_unref(b);
    dcr_policy_unref(p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_step_is_in_time_up_to_its_last_day_and_missing_the_day_after),
        cmocka_unit_test(a_proof_completes_what_was_sent_without_one),
        cmocka_unit_test(an_invoice_is_due_as_agreed_however_short_the_terms_that_are_insured),
        cmocka_unit_test(the_first_row_of_the_log_that_is_wrong_is_named),
        cmocka_unit_test(nobody_is_reminded_after_an_insolvency),
        cmocka_unit_test(what_cannot_be_asked_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
