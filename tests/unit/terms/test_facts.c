#include "support/world.h"

#include "terms/facts.h"

static void a_column_bound_later_is_absent_in_earlier_rows(void **state)
{
    (void)state;
    dcr_book *book = facts("invoices buyer_ix=0 invoice_day=2025-01-01 due_day=2025-01-31 amount=1.00",
                           "invoices buyer_ix=0 invoice_day=2025-01-01 due_day=2025-01-31 amount=1.00 vat=0.10 "
                           "is_disputed=yes extended_due_day=2025-02-28 invoice=second currency=USD",
                           "buyers country=DE");
    const dcr_table *table = dcr_book_table(book, DCR_TABLE_INVOICES);
    expect(table, 0, "vat=- is_disputed=no extended_due_day=- currency=-");
    expect(table, 1, "vat=0.10 is_disputed=yes extended_due_day=2025-02-28 currency=USD");
    const int64_t *offsets = dcr_table_text_offsets(table, DCR_INVOICES_INVOICE);
    assert_int_equal(offsets[1], 0);
    assert_int_equal(offsets[2], 6);
    dcr_book_unref(book);
}

static void a_column_that_later_rows_leave_out_is_absent_there(void **state)
{
    (void)state;
    dcr_book *book = facts("buyers buyer=A country=DE kind=public", "buyers is_affiliate=yes");
    const dcr_table *table = dcr_book_table(book, DCR_TABLE_BUYERS);
    expect(table, 0, "country=DE kind=public is_affiliate=no");
    expect(table, 1, "country=- kind=- is_affiliate=yes");
    dcr_book_unref(book);
}

static void texts_are_copied_from_any_offset(void **state)
{
    (void)state;
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    dcr_table *table = NULL;
    char bytes[] = "xxABBxx";
    const int64_t offsets[] = {2, 3, 5};
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    assert_int_equal(dcr_table_new(DCR_TABLE_BUYERS, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_BUYERS_BUYER, bytes, offsets, 2, NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_append(builder, table, NULL), DCR_OK);
    memset(bytes, 0, sizeof bytes);
    dcr_table_free(table);
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    assert_int_equal(dcr_book_find_buyer(book, "A", 1), 0);
    assert_int_equal(dcr_book_find_buyer(book, "BB", 2), 1);
    dcr_book_builder_free(builder);
    dcr_book_unref(book);
}

static void many_appends_keep_every_row(void **state)
{
    (void)state;
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    char line[64];
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    for (int i = 0; i < 500; i++) {
        snprintf(line, sizeof line, "buyers buyer=B%d", i);
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    for (int i = 0; i < 500; i++) {
        const size_t length = (size_t)snprintf(line, sizeof line, "B%d", i);
        assert_int_equal(dcr_book_find_buyer(book, line, length), i);
    }
    dcr_book_builder_free(builder);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_column_bound_later_is_absent_in_earlier_rows),
        cmocka_unit_test(a_column_that_later_rows_leave_out_is_absent_there),
        cmocka_unit_test(texts_are_copied_from_any_offset),
        cmocka_unit_test(many_appends_keep_every_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
