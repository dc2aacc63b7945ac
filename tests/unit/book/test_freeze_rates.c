#include "support/world.h"

#include "book/book.h"

static int64_t numerator_on(const dcr_book *book, const char *from, const char *to, const char *text)
{
    dcr_rate rate;
    if (!dcr__book_rate(book, dcr_currency_find(from), dcr_currency_find(to), day(text), &rate)) return 0;
    return rate.numerator;
}

static void the_latest_rate_on_or_before_the_day_holds(void **state)
{
    (void)state;
    dcr_book *book = facts("rates from_currency=USD to_currency=EUR rate_day=2025-02-01 numerator=8 denominator=10",
                           "rates from_currency=USD to_currency=EUR rate_day=2025-01-01 numerator=9 denominator=10",
                           "rates from_currency=GBP to_currency=EUR rate_day=2025-01-01 numerator=7 denominator=6");
    assert_int_equal(numerator_on(book, "USD", "EUR", "2024-12-31"), 0);
    assert_int_equal(numerator_on(book, "USD", "EUR", "2025-01-01"), 9);
    assert_int_equal(numerator_on(book, "USD", "EUR", "2025-01-31"), 9);
    assert_int_equal(numerator_on(book, "USD", "EUR", "2025-02-01"), 8);
    assert_int_equal(numerator_on(book, "JPY", "EUR", "2025-02-01"), 0);
    dcr_book_unref(book);
}

static void without_one_the_inverse_pair_is_turned_round(void **state)
{
    (void)state;
    dcr_book *book = facts("rates from_currency=EUR to_currency=USD rate_day=2025-01-01 numerator=11 denominator=10",
                           "rates from_currency=USD to_currency=EUR rate_day=2025-03-01 numerator=9 denominator=10");
    dcr_rate rate;
    assert_true(dcr__book_rate(book, dcr_currency_find("USD"), dcr_currency_find("EUR"), day("2025-02-01"), &rate));
    assert_int_equal(rate.numerator, 10);
    assert_int_equal(rate.denominator, 11);
    assert_int_equal(rate.from, dcr_currency_find("USD"));
    assert_int_equal(numerator_on(book, "USD", "EUR", "2025-03-01"), 9);
    dcr_book_unref(book);
}

static void the_first_of_two_rates_of_a_day_stays(void **state)
{
    (void)state;
    dcr_book *book = facts("rates from_currency=USD to_currency=EUR rate_day=2025-01-01 numerator=9 denominator=10",
                           "rates from_currency=USD to_currency=EUR rate_day=2025-01-01 numerator=8 denominator=10");
    assert_int_equal(numerator_on(book, "USD", "EUR", "2025-01-01"), 9);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_latest_rate_on_or_before_the_day_holds),
        cmocka_unit_test(without_one_the_inverse_pair_is_turned_round),
        cmocka_unit_test(the_first_of_two_rates_of_a_day_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
