/* docs/rules/bounds.md */
#include "support/world.h"

static dcr_bounds *bounds_of(dcr_policy *policy, dcr_book *book, const char *as_of)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_bounds *bounds = NULL;
    options.as_of_day = day(as_of);
    if (dcr_cover_bounds(policy, book, &options, NULL, &bounds, &err) != DCR_OK) fail_msg("%s", err.text);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
    return bounds;
}

static const dcr_table *table_of(const dcr_bounds *bounds, dcr_table_kind kind)
{
    return dcr_bounds_table(bounds, kind);
}

static void a_dispute_is_lost_or_settled(void **state)
{
    (void)state;
    const char *const lines[] = {
        "buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
        "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-03-03 amount=60.00",
        "events buyer=B invoice=1 event=dispute_opened event_day=2025-03-01 amount=25.00", NULL,
    };
    const char *const insured[] = {"disputed_insured=no", "disputed_insured=yes"};
    for (size_t i = 0; i < 2; i++) {
        dcr_bounds *bounds = bounds_of(policy(insured[i]), book_of_lines(lines), "2025-03-31");
        expect(table_of(bounds, DCR_TABLE_BOUNDS), 0,
               "covered_lower=35.00 covered_upper=60.00 insured_lower=31.50 insured_upper=54.00 indemnity_lower=- num_unknowns=1");
        expect(table_of(bounds, DCR_TABLE_COVER_BOUNDS), 0, "covered_lower=35.00 insured_upper=54.00");
        expect(table_of(bounds, DCR_TABLE_UNKNOWNS), 0,
               "table=#5 row=0 column=#505 buyer_ix=0 invoice_ix=0 reason=I08 condition=-");
        dcr_bounds_free(bounds);
    }
}

static void a_request_is_granted_or_not(void **state)
{
    (void)state;
    const char *const lines[] = {
        "buyers buyer=B", "limits buyer=B amount=10.00 from_day=2025-01-01",
        "limits buyer=B amount=0.00 decision=pending requested_amount=50.00 from_day=2025-02-01",
        "invoices buyer=B invoice=1 invoice_day=2025-02-10 due_day=2025-03-12 amount=60.00", NULL,
    };
    dcr_bounds *bounds = bounds_of(least_policy(), book_of_lines(lines), "2025-03-31");
    expect(table_of(bounds, DCR_TABLE_BOUNDS), 0, "covered_lower=10.00 covered_upper=50.00");
    expect(table_of(bounds, DCR_TABLE_UNKNOWNS), 0, "table=#2 row=1 column=#203 invoice_ix=- reason=L01");
    dcr_bounds_free(bounds);
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = day("2025-03-31");
    options.unknown_as = DCR_UNKNOWN_AS_MET;
    dcr_policy *terms = least_policy();
    dcr_book *book = book_of_lines(lines);
    dcr_cover *cover = NULL;
    assert_int_equal(dcr_cover_compute(terms, book, &options, NULL, &cover, NULL), DCR_OK);
    dcr_book_unref(book); /* the cover keeps what it needs */
    dcr_policy_unref(terms);
    expect(invoices_of(cover), 0, "covered=50.00 limit_ix=1");
    assert_int_equal(dcr_cover_renew(cover, day("2025-02-15"), NULL), DCR_OK);
    assert_int_equal(dcr_cover_fold(cover, 0, NULL), DCR_OK);
    assert_int_equal(dcr_cover_finish(cover, NULL), DCR_OK);
    expect(invoices_of(cover), 0, "covered=50.00");
    dcr_cover_free(cover);
}

static void the_day_of_a_payment_is_early_or_late(void **state)
{
    (void)state;
    const char *const lines[] = {
        "buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
        "invoices buyer=B invoice=1 invoice_day=2025-01-10 due_day=2025-02-09 amount=10.00 paid=10.00",
        "invoices buyer=B invoice=2 invoice_day=2025-05-01 due_day=2025-05-31 amount=40.00", NULL,
    };
    dcr_bounds *bounds = bounds_of(policy("stop_of_cover=any_invoice", "stop_age=60 days", "stop_boundary=after_date",
                                          "resume_of_cover=never", "disputed_stops_cover=no"),
                                   book_of_lines(lines), "2025-06-30");
    expect(table_of(bounds, DCR_TABLE_BOUNDS), 0, "covered_lower=0.00 covered_upper=40.00 num_unknowns=1");
    expect(table_of(bounds, DCR_TABLE_UNKNOWNS), 0, "table=#3 row=0 column=#312 invoice_ix=0 reason=-");
    dcr_bounds_free(bounds);
}

static void a_claim_without_its_day_is_refused_in_bounds_too(void **state)
{
    (void)state;
    dcr_policy *terms = policy("plan=limit percentage", "cause_insured/insolvency=yes");
    dcr_book *book = facts("buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
                           "invoices buyer=B invoice_day=2025-01-10 due_day=2025-02-09 amount=10.00 paid=5.00");
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_bounds *bounds = NULL;
    options.buyer_ix = 0;
    options.cause = DCR_CAUSE_INSOLVENCY;
    options.as_of_day = day("2025-03-31");
    assert_int_equal(dcr_claim_bounds(terms, book, &options, NULL, &bounds, NULL), DCR_E_FACT_ABSENT);
    assert_null(bounds);
    options.cause_day = day("2025-03-01");
    assert_int_equal(dcr_claim_bounds(terms, book, &options, NULL, &bounds, NULL), DCR_OK);
    expect(table_of(bounds, DCR_TABLE_BOUNDS), 0, "indemnity_lower=4.50 indemnity_upper=4.50 insured_lower=- num_unknowns=0");
    assert_null(table_of(bounds, DCR_TABLE_COVER_BOUNDS));
    assert_null(table_of(bounds, DCR_TABLE_CLAIM_SHEET));
    assert_ptr_equal(dcr_bounds_book(bounds), book);
    assert_ptr_equal(dcr_bounds_policy(bounds), terms);
    dcr_bounds_free(bounds);
    dcr_policy_unref(terms);
    dcr_book_unref(book);
}

static void wrong_questions_are_refused(void **state)
{
    (void)state;
    dcr_policy *terms = least_policy();
    dcr_book *book = facts("buyers buyer=B");
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_claim_options claim = DCR_CLAIM_OPTIONS_INIT;
    dcr_bounds *bounds = NULL;
    dcr_cover *cover = NULL;
    assert_int_equal(dcr_cover_bounds(NULL, book, &options, NULL, &bounds, NULL), DCR_E_NULL);
    assert_int_equal(dcr_cover_bounds(terms, book, NULL, NULL, &bounds, NULL), DCR_E_NULL);
    assert_int_equal(dcr_cover_bounds(terms, book, &options, NULL, &bounds, NULL), DCR_E_DATE);
    assert_int_equal(dcr_claim_bounds(terms, NULL, &claim, NULL, &bounds, NULL), DCR_E_NULL);
    assert_int_equal(dcr_claim_bounds(terms, book, &claim, NULL, &bounds, NULL), DCR_E_RANGE);
    options.as_of_day = day("2025-03-31");
    options.unknown_as = 3;
    assert_int_equal(dcr_cover_compute(terms, book, &options, NULL, &cover, NULL), DCR_E_RANGE);
    assert_null(bounds);
    assert_null(dcr_bounds_table(NULL, DCR_TABLE_BOUNDS));
    assert_null(dcr_bounds_book(NULL));
    assert_null(dcr_bounds_policy(NULL));
    dcr_bounds_free(NULL);
    dcr_policy_unref(terms);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_dispute_is_lost_or_settled),
        cmocka_unit_test(a_request_is_granted_or_not),
        cmocka_unit_test(the_day_of_a_payment_is_early_or_late),
        cmocka_unit_test(a_claim_without_its_day_is_refused_in_bounds_too),
        cmocka_unit_test(wrong_questions_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
