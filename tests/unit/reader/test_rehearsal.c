#include "support/world.h"

#include "support/random.h"

static dcr_result *rehearse(const dcr_policy *policy, const dcr_book *book, const char *as_of)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_rehearsal_options options = DCR_REHEARSAL_OPTIONS_INIT;
    dcr_result *out = NULL;
    options.as_of_day = day(as_of);
    if (dcr_rehearsal_compute(policy, book, &options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    return out;
}

static const dcr_table *rows_of(const dcr_result *result)
{
    return dcr_result_table(result, DCR_TABLE_REHEARSAL);
}

static const dcr_table *reasons_of(const dcr_result *result)
{
    return dcr_result_table(result, DCR_TABLE_REHEARSAL_REASONS);
}

static void what_can_be_cured_is_told_apart_from_what_cannot(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "condition_required/guarantee=yes", "plan=limit percentage");
    dcr_book *b = facts("buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-02-01",
                        "invoices invoice=1 buyer=B invoice_day=2024-12-31 due_day=2025-03-01 amount=10.00",
                        "invoices invoice=2 buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=40.00");
    dcr_result *out = rehearse(p, b, "2025-03-01");
    expect(rows_of(out), 0, "buyer_ix=0 cause=insolvency gross=50.00 covered=0.00 indemnity=0.00 not_paid=50.00 reason=I12");
    expect(reasons_of(out), 0, "reason=T01 amount=10.00 is_curable=no");
    expect(reasons_of(out), 1, "reason=I12 amount=40.00 is_curable=yes");
    expect(reasons_of(out), 2, "reason=L03 amount=0.00 is_curable=no");
    assert_int_equal(dcr_table_rows(reasons_of(out)), 3);
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void a_buyer_without_an_answer_has_a_status_and_stops_nobody_else(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "stop_of_cover=any_invoice", "stop_boundary=after_date", "resume_of_cover=never", "disputed_stops_cover=no",
                           "maximum_extension_period=30 days", "plan=limit percentage");
    dcr_book *b = facts("buyers buyer=A", "buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
                        "invoices invoice=1 buyer=A invoice_day=2025-01-10 due_day=2025-01-20 amount=10.00 paid=10.00",
                        "invoices invoice=2 buyer=A invoice_day=2025-02-10 due_day=2025-03-20 amount=10.00",
                        "invoices invoice=3 buyer=B invoice_day=2025-02-10 due_day=2025-03-20 amount=10.00");
    dcr_result *out = rehearse(p, b, "2025-04-01");
    expect(rows_of(out), 0, "buyer_ix=0 status=FACT_ABSENT gross=- indemnity=- not_paid=- loss_day=- next_deadline_day=-");
    expect(rows_of(out), 1, "buyer_ix=1 indemnity=9.00 reason=R02");
    expect(dcr_result_table(out, DCR_TABLE_REHEARSAL_TOTALS), 0, "num_rows=2 num_refused=1 gross=10.00 indemnity=9.00");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void the_next_deadline_is_the_next_that_is_not_done(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "overdue_notice_period=20 days", "overdue_notice_anchor=due_date",
                           "overdue_notice_missed=invoice_not_covered", "claim_window=10 days", "claim_window_anchor=date_of_loss",
                           "plan=limit percentage");
    dcr_book *b = facts("buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
                        "invoices invoice=1 buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=10.00",
                        "invoices invoice=2 buyer=B invoice_day=2025-02-01 due_day=2025-03-05 amount=20.00",
                        "events buyer=B invoice=1 event=overdue_notice event_day=2025-03-10");
    dcr_result *out = rehearse(p, b, "2025-03-15");
    expect(rows_of(out), 0, "indemnity=27.00 next_deadline_day=2025-03-25 indemnity_at_next_deadline=27.00 "
                            "indemnity_past_next_deadline=9.00 indemnity_after_day=27.00 claim_by_day=2025-03-25");
    dcr_result_free(out);
    out = rehearse(p, b, "2025-03-26");
    expect(rows_of(out), 0, "indemnity=9.00 next_deadline_day=- indemnity_at_next_deadline=- claim_by_day=2025-04-05");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void what_is_asked_wrongly_is_refused(void **state)
{
    (void)state;
    const uint32_t nobody[] = {0, 7};
    dcr_rehearsal_options options = DCR_REHEARSAL_OPTIONS_INIT;
    dcr_policy *without_plan = least_policy();
    dcr_policy *p = policy("cause_insured=yes", "waiting_period=10 days", "waiting_anchor=due_date", "plan=limit percentage");
    dcr_book *b = facts("buyers buyer=B");
    dcr_result *out = NULL;
    assert_int_equal(dcr_rehearsal_compute(p, b, &options, NULL, &out, NULL), DCR_E_DATE);
    options.as_of_day = day("2025-03-01");
    assert_int_equal(dcr_rehearsal_compute(NULL, b, &options, NULL, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_rehearsal_compute(without_plan, b, &options, NULL, &out, NULL), DCR_E_PLAN);
    options.buyers = nobody;
    options.num_buyers = 2;
    assert_int_equal(dcr_rehearsal_compute(p, b, &options, NULL, &out, NULL), DCR_E_RANGE);
    options.buyers = NULL;
    options.cause = 99;
    assert_int_equal(dcr_rehearsal_compute(p, b, &options, NULL, &out, NULL), DCR_E_RANGE);
    options.cause = 0;
    options.liability_used = -1;
    assert_int_equal(dcr_rehearsal_compute(p, b, &options, NULL, &out, NULL), DCR_E_RANGE);
    options.size = 3;
    assert_int_equal(dcr_rehearsal_compute(p, b, &options, NULL, &out, NULL), DCR_E_STRUCT_SIZE);
    assert_null(out);
    dcr_policy_unref(without_plan);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

/* ---- Each amount is that of the claim, run alone ---- */

enum { BUYERS = 12, INVOICES = 60, EVENTS = 14 };

static int64_t pick(test_random *random, int64_t until)
{
    return test_random_between(random, 0, until);
}

static void day_text(char text[16], int64_t from_new_year)
{
    (void)dcr_day_format(day("2025-01-01") + (int32_t)from_new_year, text, 16);
}

static void add_invoice(dcr_book_builder *builder, test_random *random, int number)
{
    char line[200];
    char from[16];
    char due[16];
    const int64_t invoiced = pick(random, 150);
    day_text(from, invoiced);
    day_text(due, invoiced + pick(random, 60));
    snprintf(line, sizeof line, "invoices invoice=%d buyer=B%d invoice_day=%s due_day=%s amount=%d.00 vat=%d.00", number,
             (int)pick(random, BUYERS), from, due, 20 + (int)pick(random, 100), (int)pick(random, 20));
    assert_int_equal(append_line(builder, line, NULL), DCR_OK);
}

static void add_event(dcr_book_builder *builder, test_random *random)
{
    static const char *const events[] = {"overdue_notice", "dispute_opened", "insolvency", "collection_started", "claim_filed"};
    char line[160];
    char on[16];
    const int64_t kind = pick(random, 5);
    day_text(on, 60 + pick(random, 140));
    if (kind == 1) return;
    snprintf(line, sizeof line, "events buyer=B%d event=%s event_day=%s", (int)pick(random, BUYERS), events[kind], on);
    assert_int_equal(append_line(builder, line, NULL), DCR_OK);
}

static dcr_book *any_book(test_random *random)
{
    char line[160];
    char on[16];
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    for (int i = 0; i < BUYERS; i++) {
        snprintf(line, sizeof line, "buyers buyer=B%d group=B%d kind=%s", i, i / 3 * 3, pick(random, 4) == 0 ? "public" : "company");
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
        snprintf(line, sizeof line, "limits buyer=B%d amount=%d.00 from_day=2025-01-01", i, 50 * (int)pick(random, 6));
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    assert_int_equal(append_line(builder, "limits buyer=B0 kind=group amount=150.00 from_day=2025-01-01", NULL), DCR_OK);
    assert_int_equal(append_line(builder, "limits buyer=B4 decision=pending amount=0.00 requested_amount=400.00 from_day=2025-02-01", NULL), DCR_OK);
    for (int i = 0; i < INVOICES; i++) add_invoice(builder, random, i);
    for (int i = 0; i < EVENTS; i++) add_event(builder, random);
    for (int i = 0; i < 20; i++) {
        day_text(on, 40 + pick(random, 150));
        snprintf(line, sizeof line, "receipts buyer=B%d receipt_day=%s amount=%d.00", (int)pick(random, BUYERS), on, 5 + (int)pick(random, 60));
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    dcr_book_builder_free(builder);
    return book;
}

static uint32_t buyer_of(const dcr_book *book, const dcr_table *events, size_t row)
{
    const int64_t *offsets = dcr_table_text_offsets(events, DCR_EVENTS_BUYER);
    const char *name = dcr_table_text_bytes(events, DCR_EVENTS_BUYER) + offsets[row];
    return dcr_book_find_buyer(book, name, (size_t)(offsets[row + 1] - offsets[row]));
}

static bool has_event(const dcr_book *book, uint32_t buyer, uint32_t event, int32_t until)
{
    const dcr_table *events = dcr_book_table(book, DCR_TABLE_EVENTS);
    for (size_t i = 0; i < dcr_table_rows(events); i++)
        if (buyer_of(book, events, i) == buyer && cell(events, DCR_EVENTS_EVENT, i) == event &&
            cell(events, DCR_EVENTS_EVENT_DAY, i) <= until)
            return true;
    return false;
}

/* Who has failed does not fail again; a claim that was filed before he fails is not for that failure. */
static int64_t claimed(const dcr_policy *policy, const dcr_book *book, uint32_t buyer, uint32_t cause, int32_t on, uint32_t unknown_as)
{
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_claim *claim = NULL;
    options.buyer_ix = buyer;
    options.cause = cause;
    options.as_of_day = on;
    options.unknown_as = unknown_as;
    if (cause == DCR_CAUSE_INSOLVENCY && !has_event(book, buyer, DCR_EVENT_INSOLVENCY, on)) options.cause_day = on;
    if (options.cause_day != DCR_NO_DAY && has_event(book, buyer, DCR_EVENT_CLAIM_FILED, on)) options.filed_day = on;
    assert_int_equal(dcr_claim_compute(policy, book, &options, NULL, &claim, NULL), DCR_OK);
    const int64_t indemnity = dcr_table_int64(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), DCR_CLAIM_TOTALS_INDEMNITY)[0];
    dcr_claim_free(claim);
    return indemnity;
}

/* Of a row: every day it names, and what its reasons add up to. */
static void check_row(const dcr_policy *policy, const dcr_book *book, const dcr_result *out, size_t row, int32_t today, uint32_t unknown_as)
{
    const dcr_table *rows = rows_of(out);
    const dcr_table *reasons = reasons_of(out);
    const uint32_t buyer = (uint32_t)cell(rows, DCR_REHEARSAL_BUYER_IX, row);
    const uint32_t cause = (uint32_t)cell(rows, DCR_REHEARSAL_CAUSE, row);
    const int32_t next = (int32_t)cell(rows, DCR_REHEARSAL_NEXT_DEADLINE_DAY, row);
    int64_t sum = 0;
    assert_int_equal(cell(rows, DCR_REHEARSAL_INDEMNITY, row), claimed(policy, book, buyer, cause, today, unknown_as));
    assert_int_equal(cell(rows, DCR_REHEARSAL_INDEMNITY_AFTER_DAY, row), claimed(policy, book, buyer, cause, today + 1, unknown_as));
    assert_int_equal(cell(rows, DCR_REHEARSAL_INDEMNITY_AFTER_WEEK, row), claimed(policy, book, buyer, cause, today + 7, unknown_as));
    if (next != DCR_NO_DAY) {
        assert_true(next >= today);
        assert_int_equal(cell(rows, DCR_REHEARSAL_INDEMNITY_AT_NEXT_DEADLINE, row), claimed(policy, book, buyer, cause, next, unknown_as));
        assert_int_equal(cell(rows, DCR_REHEARSAL_INDEMNITY_PAST_NEXT_DEADLINE, row), claimed(policy, book, buyer, cause, next + 1, unknown_as));
    }
    for (size_t i = 0; i < dcr_table_rows(reasons); i++)
        if (cell(reasons, DCR_REHEARSAL_REASONS_BUYER_IX, i) == buyer && cell(reasons, DCR_REHEARSAL_REASONS_CAUSE, i) == cause)
            sum += cell(reasons, DCR_REHEARSAL_REASONS_AMOUNT, i);
    assert_int_equal(sum, cell(rows, DCR_REHEARSAL_NOT_PAID, row));
}

static void every_amount_is_that_of_the_claim_run_alone(void **state)
{
    (void)state;
    test_random random = {20250401};
    for (uint32_t world = 0; world < 24; world++) {
        dcr_policy *p = policy("cause_insured/insolvency=yes", "cause_insured/protracted_default=yes", "cause_insured/public_buyer_default=yes",
                               "public_buyers_insured=yes", "waiting_period=60 days", "waiting_anchor=due_date", "overdue_notice_period=25 days",
                               "overdue_notice_anchor=due_date", "overdue_notice_missed=invoice_not_covered", "claim_window=100 days",
                               "claim_window_anchor=due_date", "maximum_extension_period=20 days", "stop_of_cover=any_invoice",
                               "stop_boundary=after_date", "resume_of_cover=on_payment", "disputed_stops_cover=no", "stop_scope=group", "each_loss_deductible=5.00",
                               "aggregate_first_loss=15.00", "plan=receipts limit percentage each_loss first_loss");
        dcr_book *b = any_book(&random);
        dcr_rehearsal_options options = DCR_REHEARSAL_OPTIONS_INIT;
        dcr_result *out = NULL;
        options.as_of_day = day("2025-04-01") + (int32_t)pick(&random, 90);
        options.unknown_as = world % 2 == 0 ? DCR_UNKNOWN_AS_NOT_MET : DCR_UNKNOWN_AS_MET;
        assert_int_equal(dcr_rehearsal_compute(p, b, &options, NULL, &out, NULL), DCR_OK);
        assert_int_equal(dcr_table_rows(rows_of(out)), 2 * BUYERS);
        for (size_t row = 0; row < 2 * BUYERS; row++) check_row(p, b, out, row, options.as_of_day, options.unknown_as);
        dcr_result_free(out);
        dcr_policy_unref(p);
        dcr_book_unref(b);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_can_be_cured_is_told_apart_from_what_cannot),
        cmocka_unit_test(a_buyer_without_an_answer_has_a_status_and_stops_nobody_else),
        cmocka_unit_test(the_next_deadline_is_the_next_that_is_not_done),
        cmocka_unit_test(what_is_asked_wrongly_is_refused),
        cmocka_unit_test(every_amount_is_that_of_the_claim_run_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
