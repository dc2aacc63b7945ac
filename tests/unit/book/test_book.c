#include "support/world.h"

static void keys_are_found_or_not(void **state)
{
    (void)state;
    dcr_book *book = facts("buyers buyer=A", "invoices buyer=A invoice=1 invoice_day=2025-01-01 due_day=2025-01-31 amount=1.00");
    assert_int_equal(dcr_book_find_buyer(book, "A", 1), 0);
    assert_int_equal(dcr_book_find_buyer(book, "B", 1), DCR_NO_INDEX);
    assert_int_equal(dcr_book_find_buyer(book, "", 0), DCR_NO_INDEX);
    assert_int_equal(dcr_book_find_buyer(book, NULL, 1), DCR_NO_INDEX);
    assert_int_equal(dcr_book_find_buyer(NULL, "A", 1), DCR_NO_INDEX);
    assert_int_equal(dcr_book_find_invoice(book, "1", 1), 0);
    assert_int_equal(dcr_book_find_invoice(book, "2", 1), DCR_NO_INDEX);
    assert_int_equal(dcr_book_find_invoice(NULL, "1", 1), DCR_NO_INDEX);
    dcr_book_unref(book);
}

static void tables_of_other_kinds_are_not_there(void **state)
{
    (void)state;
    dcr_book *book = facts("buyers buyer=A");
    assert_non_null(dcr_book_table(book, DCR_TABLE_PROBLEMS));
    assert_null(dcr_book_table(book, DCR_TABLE_COVER_TOTALS));
    assert_null(dcr_book_table(book, DCR_TABLE_UNSET));
    assert_null(dcr_book_table(NULL, DCR_TABLE_BUYERS));
    assert_int_equal(dcr_book_rows(NULL, DCR_TABLE_BUYERS), 0);
    assert_null(dcr_book_ref(NULL));
    dcr_book_unref(NULL);
    dcr_book_unref(dcr_book_ref(book));
    dcr_book_unref(book);
}

static void the_digest_is_of_the_facts(void **state)
{
    (void)state;
    dcr_book *first = facts("buyers buyer=A country=DE", "buyers buyer=B country=DE");
    dcr_book *same = facts("buyers buyer=A country=DE", "buyers buyer=B country=DE");
    dcr_book *other_order = facts("buyers buyer=B country=DE", "buyers buyer=A country=DE");
    dcr_book *other_value = facts("buyers buyer=A country=DE", "buyers buyer=B country=FR");
    assert_true(dcr_book_digest(first) == dcr_book_digest(same));
    assert_true(dcr_book_digest(first) != dcr_book_digest(other_order));
    assert_true(dcr_book_digest(first) != dcr_book_digest(other_value));
    assert_true(dcr_book_digest(NULL) == 0);
    dcr_book_unref(first);
    dcr_book_unref(same);
    dcr_book_unref(other_order);
    dcr_book_unref(other_value);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_are_found_or_not),
        cmocka_unit_test(tables_of_other_kinds_are_not_there),
        cmocka_unit_test(the_digest_is_of_the_facts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
