#include "support/world.h"

#define INVOICE "invoices buyer=A invoice=1 invoice_day=2025-01-01 due_day=2025-01-31 amount=1.00"
enum { EUR = 978, USD = 840 };

typedef char digest[65];

static void digest_in(dcr_currency currency, dcr_book *book, digest out)
{
    assert_int_equal(dcr_book_sha256(book, currency, out, sizeof(digest)), 64);
}

static bool are_same_in(dcr_currency currency, dcr_book *a, dcr_book *b)
{
    digest first, second;
    digest_in(currency, a, first);
    digest_in(currency, b, second);
    dcr_book_unref(a);
    dcr_book_unref(b);
    return strcmp(first, second) == 0;
}

static void rows_count_in_their_order(void **state)
{
    (void)state;
    assert_true(are_same_in(EUR, facts("buyers buyer=A", "buyers buyer=B"), facts("buyers buyer=A", "buyers buyer=B")));
    assert_false(are_same_in(EUR, facts("buyers buyer=A", "buyers buyer=B"), facts("buyers buyer=B", "buyers buyer=A")));
    assert_false(are_same_in(EUR, facts("buyers buyer=A", "buyers buyer=B"), facts("buyers buyer=AB", "buyers buyer=-")));
    assert_false(are_same_in(EUR, facts("buyers buyer=A"), facts("buyers buyer=A country=DE")));
    assert_true(are_same_in(EUR, facts("buyers buyer=A", INVOICE), facts(INVOICE, "buyers buyer=A")));
}

static void what_is_absent_is_nothing_however_it_was_bound(void **state)
{
    (void)state;
    assert_true(are_same_in(EUR, facts("buyers buyer=A"), facts("buyers buyer=A country=- is_affiliate=-")));
    assert_true(are_same_in(EUR, facts("buyers buyer=A"), facts("buyers buyer=A is_affiliate=no")));
    assert_false(are_same_in(EUR, facts("buyers buyer=A"), facts("buyers buyer=A is_affiliate=yes")));
    assert_true(are_same_in(EUR, facts("buyers buyer=A", INVOICE), facts("buyers buyer=A", INVOICE " vat=-")));
    assert_false(are_same_in(EUR, facts("buyers buyer=A", INVOICE), facts("buyers buyer=A", INVOICE " vat=0.00")));
}

/* An amount without a currency is in that of the invoice that it names, else in that of the question. */
static void amounts_have_the_currency_in_which_they_are_read(void **state)
{
    (void)state;
    assert_true(are_same_in(EUR, facts("buyers buyer=A", INVOICE), facts("buyers buyer=A", INVOICE " currency=EUR")));
    assert_false(are_same_in(USD, facts("buyers buyer=A", INVOICE), facts("buyers buyer=A", INVOICE " currency=EUR")));
    static const char by_number[] = "receipts buyer=A invoice=1 receipt_day=2025-02-01 amount=1.00";
    assert_true(are_same_in(EUR, facts("buyers buyer=A", INVOICE " currency=USD", by_number),
                            facts("buyers buyer=A", INVOICE " currency=USD",
                                  "receipts buyer=A invoice=1 receipt_day=2025-02-01 amount=1.00 currency=USD")));
    assert_true(are_same_in(EUR, facts("buyers buyer=A", INVOICE " currency=USD",
                                       "receipts buyer=A invoice_ix=0 receipt_day=2025-02-01 amount=1.00"),
                            facts("buyers buyer=A", INVOICE " currency=USD",
                                  "receipts buyer=A invoice_ix=0 receipt_day=2025-02-01 amount=1.00 currency=USD")));
    assert_true(are_same_in(EUR, facts("buyers buyer=A", "limits buyer=A amount=- from_day=2025-01-01"),
                            facts("buyers buyer=A", "limits buyer=A amount=- from_day=2025-01-01 currency=-")));
}

static void the_day_on_which_a_book_was_known_counts(void **state)
{
    (void)state;
    dcr_book *whole = facts("buyers buyer=A", INVOICE);
    dcr_book *early = NULL;
    dcr_book *late = NULL;
    digest of_whole, of_early, of_late;
    assert_int_equal(dcr_book_known_on(whole, day("2025-01-15"), NULL, &early, NULL), DCR_OK);
    assert_int_equal(dcr_book_known_on(whole, day("2025-01-16"), NULL, &late, NULL), DCR_OK);
    assert_int_equal(dcr_book_known_day(whole), DCR_NO_DAY);
    assert_int_equal(dcr_book_known_day(early), day("2025-01-15"));
    assert_int_equal(dcr_book_known_day(NULL), DCR_NO_DAY);
    digest_in(EUR, whole, of_whole);
    digest_in(EUR, early, of_early);
    digest_in(EUR, late, of_late);
    assert_string_not_equal(of_whole, of_early);
    assert_string_not_equal(of_early, of_late);
    dcr_book_unref(whole);
    dcr_book_unref(early);
    dcr_book_unref(late);
}

/* What a book remembers is of one currency: it is not given for another. */
static void what_is_remembered_is_what_is_computed(void **state)
{
    (void)state;
    dcr_book *book = facts("buyers buyer=A", INVOICE);
    digest in_euro, in_dollars, again, dollars_again;
    digest_in(EUR, book, in_euro);
    digest_in(USD, book, in_dollars);
    digest_in(EUR, book, again);
    digest_in(USD, book, dollars_again);
    assert_string_equal(in_euro, again);
    assert_string_equal(in_dollars, dollars_again);
    assert_string_not_equal(in_euro, in_dollars);
    assert_int_equal(dcr_book_sha256(NULL, EUR, again, sizeof again), 0);
    dcr_book_unref(book);
}

/* The bytes that docs/readers/receipt.md says, put together by hand. */
static void the_bytes_are_those_that_are_promised(void **state)
{
    (void)state;
    static const unsigned char bytes[] = "delcredere book 1\n"
                                         "\1\0\0\0\2\0\0\0\0\0\0\0"                                /* BUYERS, two rows */
                                         "\145\0\0\0\1\0\0\0\0\0\0\0A\2\0\0\0\0\0\0\0BC"           /* 101, buyer */
                                         "\146\0\0\0\0\0\0\0\105\104\0\0"                          /* 102, country: none, DE */
                                         "\0\0\0\0\0\0\0\200";                                     /* end; known on no day */
    dcr_book *book = facts("buyers buyer=A", "buyers buyer=BC country=DE");
    digest found, expected;
    digest_in(EUR, book, found);
    dcr_sha256(bytes, sizeof bytes - 1, expected, sizeof expected);
    assert_string_equal(found, expected);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_count_in_their_order),
        cmocka_unit_test(what_is_absent_is_nothing_however_it_was_bound),
        cmocka_unit_test(amounts_have_the_currency_in_which_they_are_read),
        cmocka_unit_test(the_day_on_which_a_book_was_known_counts),
        cmocka_unit_test(what_is_remembered_is_what_is_computed),
        cmocka_unit_test(the_bytes_are_those_that_are_promised),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
