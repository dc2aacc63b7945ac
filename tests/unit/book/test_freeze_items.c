#include "support/world.h"

#include "book/book.h"

/* The order of the book: invoice date, then number byte by byte, then row. */
static void invoices_stand_by_day_then_number_then_row(void **state)
{
    (void)state;
    dcr_book *book = facts("buyers buyer=B",
                           "invoices buyer=B invoice=2 invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00",
                           "invoices buyer=B invoice=10 invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00",
                           "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00",
                           "invoices buyer=B invoice=- invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00",
                           "invoices buyer=B invoice=9 invoice_day=2025-01-01 due_day=2025-03-01 amount=1.00",
                           "invoices buyer=B invoice=- invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00");
    const uint32_t rows[] = {4, 3, 5, 2, 1, 0};
    assert_int_equal(book->items.start[1], 6);
    for (size_t i = 0; i < 6; i++) assert_int_equal(book->items.rows[i].row, rows[i]);
    assert_int_equal(book->largest_run, 6);
    dcr_book_unref(book);
}

static void flags_say_what_few_invoices_are(void **state)
{
    (void)state;
    dcr_book *book = facts("buyers buyer=B",
                           "invoices buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 paid=0.50 is_disputed=yes "
                           "is_extension_consented=yes payment_method=prepayment is_insured_transaction=yes",
                           "invoices buyer=B invoice_day=2025-02-01 due_day=- amount=-1.00 document=credit_note "
                           "payment_method=letter_of_credit");
    assert_int_equal(book->items.rows[0].flags, DCR__ITEM_PAID | DCR__ITEM_DISPUTED | DCR__ITEM_CONSENTED |
                                                    DCR__ITEM_PREPAYMENT | DCR__ITEM_NAMED);
    assert_int_equal(book->items.rows[1].flags, DCR__ITEM_CREDIT | DCR__ITEM_LETTER_OF_CREDIT);
    assert_int_equal(dcr__book_buyer_of(book, 1), 0);
    assert_int_equal(dcr__book_buyer_of(book, 2), DCR_NO_INDEX);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(invoices_stand_by_day_then_number_then_row),
        cmocka_unit_test(flags_say_what_few_invoices_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
