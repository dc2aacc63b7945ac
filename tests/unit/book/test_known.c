/* docs/rules/known-on.md */
#include "support/world.h"

static dcr_book *known_on(dcr_book *book, const char *on)
{
    dcr_book *view = NULL;
    assert_int_equal(dcr_book_known_on(book, day(on), NULL, &view, NULL), DCR_OK);
    dcr_book_unref(book); /* the view keeps it alive */
    return view;
}

static void a_book_as_known_needs_a_day_and_a_place(void **state)
{
    (void)state;
    dcr_allocator unknown = {3, 0, NULL, NULL, NULL, NULL};
    dcr_book *book = facts("buyers buyer=B");
    dcr_book *view = NULL;
    assert_int_equal(dcr_book_known_on(NULL, 0, NULL, &view, NULL), DCR_E_NULL);
    assert_int_equal(dcr_book_known_on(book, 0, NULL, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_book_known_on(book, DCR_NO_DAY, NULL, &view, NULL), DCR_E_DATE);
    assert_int_equal(dcr_book_known_on(book, 0, &unknown, &view, NULL), DCR_E_STRUCT_SIZE);
    assert_null(view);
    dcr_book_unref(book);
}

static const char *const invoice_lines[] = {
    "buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
    "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=40.00 known_day=2025-02-10",
    "invoices buyer=B invoice=2 invoice_day=2025-02-05 due_day=2025-03-05 amount=30.00", NULL,
};

static void an_invoice_is_seen_from_its_known_day(void **state)
{
    (void)state;
    dcr_cover *before = cover_of(least_policy(), known_on(book_of_lines(invoice_lines), "2025-02-09"), "2025-03-31");
    expect(invoices_of(before), 0, "state=not_yet gross=- open=- covered=-");
    expect(invoices_of(before), 1, "open=30.00 covered=30.00");
    expect(totals_of(before), 0, "num_not_yet=1 num_invoices=1 exposure=30.00");
    dcr_cover_free(before);
    dcr_cover *on = cover_of(least_policy(), known_on(book_of_lines(invoice_lines), "2025-02-10"), "2025-03-31");
    expect(invoices_of(on), 0, "open=40.00 covered=40.00");
    expect(totals_of(on), 0, "num_not_yet=0 exposure=70.00");
    dcr_cover_free(on);
}

static void without_a_known_day_its_own_day_counts(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(), known_on(book_of_lines(invoice_lines), "2025-02-04"), "2025-03-31");
    expect(totals_of(cover), 0, "num_not_yet=2 exposure=0.00");
    dcr_cover_free(cover);
}

static void of_two_days_the_earlier_stays(void **state)
{
    (void)state;
    dcr_book *twice = known_on(known_on(book_of_lines(invoice_lines), "2025-02-04"), "2025-12-31");
    dcr_cover *cover = cover_of(least_policy(), twice, "2025-03-31");
    expect(totals_of(cover), 0, "num_not_yet=2 exposure=0.00");
    dcr_cover_free(cover);
}

static void a_withdrawal_counts_from_its_notice(void **state)
{
    (void)state;
    const char *const lines[] = {
        "buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
        "limits buyer=B decision=withdrawn amount=0.00 from_day=2025-03-01 known_day=2025-03-12",
        "invoices buyer=B invoice_day=2025-03-05 due_day=2025-04-05 amount=40.00", NULL,
    };
    dcr_cover *before = cover_of(least_policy(), known_on(book_of_lines(lines), "2025-03-11"), "2025-03-31");
    expect(invoices_of(before), 0, "covered=40.00 reason=OK limit_ix=0");
    dcr_cover_free(before);
    dcr_cover *on = cover_of(least_policy(), known_on(book_of_lines(lines), "2025-03-12"), "2025-03-31");
    expect(invoices_of(on), 0, "covered=0.00 reason=L05");
    dcr_cover_free(on);
}

static void a_decision_ahead_is_not_seen(void **state)
{
    (void)state;
    const char *const lines[] = {
        "buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-06-01",
        "limits buyer=B amount=200.00 from_day=2025-07-01 known_day=2025-01-01",
        "invoices buyer=B invoice_day=2025-03-05 due_day=2025-04-05 amount=40.00", NULL,
    };
    dcr_cover *cover = cover_of(least_policy(), known_on(book_of_lines(lines), "2025-03-31"), "2025-03-31");
    expect(invoices_of(cover), 0, "covered=0.00 reason=L03");
    dcr_cover_free(cover);
}

static void receipts_and_events_are_seen_from_their_known_day(void **state)
{
    (void)state;
    const char *const lines[] = {
        "buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
        "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=40.00",
        "receipts buyer=B invoice=1 receipt_day=2025-03-01 amount=10.00 known_day=2025-03-03",
        "events buyer=B invoice=1 event=dispute_opened event_day=2025-03-02 amount=5.00 known_day=2025-03-04", NULL,
    };
    static const struct {
        const char *on, *answer;
    } expected[] = {
        {"2025-03-02", "open=40.00 covered=40.00"},
        {"2025-03-03", "open=30.00 covered=30.00"},
        {"2025-03-04", "open=30.00 covered=25.00"},
    };
    for (size_t i = 0; i < 3; i++) {
        dcr_cover *cover = cover_of(least_policy(), known_on(book_of_lines(lines), expected[i].on), "2025-03-31");
        expect(invoices_of(cover), 0, expected[i].answer);
        dcr_cover_free(cover);
    }
}

static void what_is_not_seen_is_no_problem_and_not_judged(void **state)
{
    (void)state;
    const char *const lines[] = {
        "buyers buyer=B", "receipts buyer=X receipt_day=2025-03-01 amount=10.00",
        "rates from_currency=USD to_currency=EUR rate_day=2025-03-02 numerator=0 denominator=1 known_day=2025-03-01",
        "invoices buyer=X invoice_day=2025-03-01 due_day=2025-04-01 amount=40.00", NULL,
    };
    dcr_book *view = known_on(book_of_lines(lines), "2025-02-28");
    assert_int_equal(num_problems(view), 1);
    expect_problem(view, 0, "invoices 0 buyer BUYER_UNKNOWN"); /* which invoices are refused does not depend on the day */
    dcr_book_unref(view);
}

static void the_digest_tells_views_apart(void **state)
{
    (void)state;
    dcr_book *book = book_of_lines(invoice_lines);
    const uint64_t whole = dcr_book_digest(book);
    dcr_book *view = known_on(book, "2025-02-04");
    assert_true(dcr_book_digest(view) != whole);
    assert_int_equal(dcr_book_rows(view, DCR_TABLE_INVOICES), 2);
    dcr_book_unref(view);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_book_as_known_needs_a_day_and_a_place),
        cmocka_unit_test(an_invoice_is_seen_from_its_known_day),
        cmocka_unit_test(without_a_known_day_its_own_day_counts),
        cmocka_unit_test(of_two_days_the_earlier_stays),
        cmocka_unit_test(a_withdrawal_counts_from_its_notice),
        cmocka_unit_test(a_decision_ahead_is_not_seen),
        cmocka_unit_test(receipts_and_events_are_seen_from_their_known_day),
        cmocka_unit_test(what_is_not_seen_is_no_problem_and_not_judged),
        cmocka_unit_test(the_digest_tells_views_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
