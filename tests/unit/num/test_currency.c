#include "support/cmocka_all.h"

#include "num/currency.h"

static void a_code_finds_its_currency(void **state)
{
    (void)state;
    assert_int_equal(dcr_currency_find("EUR"), 978);
    assert_int_equal(dcr_currency_find("ALL"), 8);
    assert_string_equal(dcr_currency_code(392), "JPY");
    assert_int_equal(dcr_currency_exponent(392), 0);
    assert_int_equal(dcr_currency_exponent(978), 2);
    assert_int_equal(dcr_currency_exponent(414), 3);
    assert_int_equal(dcr_currency_exponent(990), 4);
}

static void what_is_no_currency_is_none(void **state)
{
    (void)state;
    assert_int_equal(dcr_currency_find("eur"), 0);
    assert_int_equal(dcr_currency_find("EURO"), 0);
    assert_int_equal(dcr_currency_find("XAU"), 0);
    assert_int_equal(dcr_currency_find(""), 0);
    assert_int_equal(dcr_currency_find(NULL), 0);
    assert_null(dcr_currency_code(0));
    assert_null(dcr_currency_code(UINT32_MAX));
    assert_int_equal(dcr_currency_exponent(1), -1);
    assert_int_equal(dcr_currency_exponent(1000), -1);
}

/* The florin of Curacao took over the number of the guilder, one for one. */
static void a_ledger_may_still_hold_withdrawn_codes(void **state)
{
    (void)state;
    assert_int_equal(dcr_currency_find("ANG"), 532);
    assert_int_equal(dcr_currency_find("XCG"), 532);
    assert_string_equal(dcr_currency_code(532), "XCG");
    assert_int_equal(dcr_currency_find("BGN"), 975);
}

static void the_list_holds_each_once_in_order(void **state)
{
    (void)state;
    const size_t count = dcr_currency_count();
    assert_true(count > 160);
    for (size_t i = 0; i < count; i++) {
        const dcr_currency currency = dcr_currency_at(i);
        const char *code = dcr_currency_code(currency);
        assert_int_equal(strlen(code), 3);
        assert_int_equal(dcr_currency_find(code), currency);
        if (i > 0) assert_true(strcmp(dcr_currency_code(dcr_currency_at(i - 1)), code) < 0);
    }
    assert_int_equal(dcr_currency_at(count), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_code_finds_its_currency),
        cmocka_unit_test(what_is_no_currency_is_none),
        cmocka_unit_test(a_ledger_may_still_hold_withdrawn_codes),
        cmocka_unit_test(the_list_holds_each_once_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
