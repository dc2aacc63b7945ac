#include "support/world.h"

static void parts_add_up_and_other_reasons_stand_with_nothing(void **state)
{
    (void)state;
    dcr_table *parts = NULL;
    dcr_cover *cover = cover_of(policy("vat_insured=no"),
        facts("buyers buyer=B is_affiliate=yes", "buyers buyer=C", "limits buyer=C amount=50.00 from_day=2025-01-01",
              "invoices buyer=B invoice_day=2024-02-01 due_day=2025-03-01 amount=10.00",
              "invoices buyer=C invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=100.00 vat=20.00",
              "receipts buyer=C invoice=1 receipt_day=2025-02-20 amount=10.00",
              "invoices buyer=C document=credit_note applies_to=1 invoice_day=2025-02-20 due_day=- amount=-5.00"), "2025-06-30");
    assert_int_equal(dcr_cover_explain(cover, 1, 1, &parts, NULL), DCR_OK);
    assert_int_equal(dcr_table_rows(parts), 6);
    expect(parts, 0, "invoice_ix=1 reason=A08 amount=5.00");
    expect(parts, 1, "reason=S01 amount=10.00");
    expect(parts, 2, "reason=A01 amount=17.00 term=vat_insured");
    expect(parts, 3, "reason=L07 amount=18.00");
    expect(parts, 4, "reason=R02 amount=5.00");
    expect(parts, 5, "reason=OK amount=45.00");
    dcr_table_free(parts);
    assert_int_equal(dcr_cover_explain(cover, 0, 1, &parts, NULL), DCR_OK);
    expect(parts, 0, "reason=T01 amount=10.00 term=period_from day=2024-02-01");
    expect(parts, 1, "reason=I01 amount=0.00");
    expect(parts, 2, "reason=L01 amount=0.00");
    dcr_table_free(parts);
    dcr_cover_free(cover);
}

static void a_range_outside_the_book_is_refused(void **state)
{
    (void)state;
    dcr_policy *made = least_policy();
    dcr_book *book = facts("buyers buyer=B", "invoices buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=10.00");
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    dcr_table *parts = NULL;
    options.as_of_day = day("2025-06-30");
    assert_int_equal(dcr_cover_new(made, book, &options, NULL, &cover, NULL), DCR_OK);
    assert_int_equal(dcr_cover_explain(cover, 0, 1, &parts, NULL), DCR_E_STATE);
    assert_int_equal(dcr_cover_fold(cover, 0, NULL), DCR_OK);
    assert_int_equal(dcr_cover_finish(cover, NULL), DCR_OK);
    assert_int_equal(dcr_cover_explain(NULL, 0, 1, &parts, NULL), DCR_E_NULL);
    assert_int_equal(dcr_cover_explain(cover, 0, 1, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_cover_explain(cover, 0, 2, &parts, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_cover_explain(cover, 2, 0, &parts, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_cover_explain(cover, 1, UINT32_MAX, &parts, NULL), DCR_E_RANGE);
    assert_null(parts);
    assert_int_equal(dcr_cover_explain(cover, 1, 0, &parts, NULL), DCR_OK);
    assert_int_equal(dcr_table_rows(parts), 0);
    dcr_table_free(parts);
    dcr_cover_free(cover);
    dcr_policy_unref(made);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_add_up_and_other_reasons_stand_with_nothing),
        cmocka_unit_test(a_range_outside_the_book_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
