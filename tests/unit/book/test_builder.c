#include "support/world.h"

static dcr_book_builder *new_builder(void)
{
    dcr_book_builder *builder = NULL;
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    return builder;
}

static void a_builder_needs_a_place_to_go(void **state)
{
    (void)state;
    dcr_allocator unknown = {3, 0, NULL, NULL, NULL, NULL};
    dcr_book_builder *builder = NULL;
    assert_int_equal(dcr_book_builder_new(NULL, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_book_builder_new(&unknown, &builder, NULL), DCR_E_STRUCT_SIZE);
    assert_null(builder);
    dcr_book_builder_free(NULL);
}

static void a_table_that_cannot_be_appended_changes_nothing(void **state)
{
    (void)state;
    dcr_book_builder *builder = new_builder();
    dcr_book *book = NULL;
    dcr_table *table = NULL;
    dcr_error err = DCR_ERROR_INIT;
    dcr_policy *made = least_policy();
    assert_int_equal(append_line(builder, "buyers buyer=A", NULL), DCR_OK);
    assert_int_equal(dcr_table_new(DCR_TABLE_INVOICES, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_append(NULL, table, NULL), DCR_E_NULL);
    assert_int_equal(dcr_book_builder_append(builder, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_book_builder_append(builder, table, &err), DCR_E_COLUMN_ABSENT);
    assert_int_equal(err.table, DCR_TABLE_INVOICES);
    assert_int_equal(err.column, DCR_INVOICES_INVOICE_DAY);
    assert_int_equal(dcr_book_builder_append(builder, dcr_policy_table(made, DCR_TABLE_POLICY_PLAN), NULL), DCR_E_UNKNOWN);
    assert_int_equal(append_line(builder, "holidays holiday_day=2025-01-01", NULL), DCR_E_UNKNOWN);
    assert_int_equal(append_line(builder, "invoices invoice_day=2025-01-01 due_day=2025-01-01 amount=1.00", &err),
                     DCR_E_COLUMN_ABSENT);
    assert_int_equal(err.column, DCR_INVOICES_BUYER);
    dcr_table_free(table);
    assert_int_equal(dcr_book_builder_finish(builder, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_book_builder_finish(NULL, &book, NULL), DCR_E_NULL);
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    assert_int_equal(dcr_book_rows(book, DCR_TABLE_BUYERS), 1);
    assert_int_equal(dcr_book_rows(book, DCR_TABLE_INVOICES), 0);
    assert_int_equal(dcr_book_rows(book, DCR_TABLE_PROBLEMS), 0);
    dcr_book_builder_free(builder);
    dcr_book_unref(book);
    dcr_policy_unref(made);
}

static void a_builder_is_empty_after_finish_and_may_be_filled_anew(void **state)
{
    (void)state;
    dcr_book_builder *builder = new_builder();
    dcr_book *first = NULL;
    dcr_book *second = NULL;
    assert_int_equal(append_line(builder, "buyers buyer=A", NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_finish(builder, &first, NULL), DCR_OK);
    assert_int_equal(append_line(builder, "buyers buyer=B", NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_finish(builder, &second, NULL), DCR_OK);
    assert_int_equal(dcr_book_find_buyer(first, "A", 1), 0);
    assert_int_equal(dcr_book_find_buyer(second, "A", 1), DCR_NO_INDEX);
    assert_int_equal(dcr_book_find_buyer(second, "B", 1), 0);
    dcr_book_builder_free(builder);
    dcr_book_unref(first);
    dcr_book_unref(second);
}

static void an_empty_book_answers(void **state)
{
    (void)state;
    dcr_book_builder *builder = new_builder();
    dcr_book *book = NULL;
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    dcr_book_builder_free(builder);
    dcr_cover *cover = cover_of(least_policy(), book, "2025-06-30");
    expect(totals_of(cover), 0, "exposure=0.00 gross=0.00 num_invoices=0 num_buyers=0");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_builder_needs_a_place_to_go),
        cmocka_unit_test(a_table_that_cannot_be_appended_changes_nothing),
        cmocka_unit_test(a_builder_is_empty_after_finish_and_may_be_filled_anew),
        cmocka_unit_test(an_empty_book_answers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
