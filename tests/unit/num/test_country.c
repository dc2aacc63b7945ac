#include "support/cmocka_all.h"

#include "delcredere/number.h"

static void two_capitals_are_a_country(void **state)
{
    (void)state;
    assert_int_equal(dcr_country_find("DE"), 'D' * 256 + 'E');
    assert_int_equal(dcr_country_find("ZZ"), 'Z' * 256 + 'Z');
}

static void all_else_is_none(void **state)
{
    (void)state;
    const char *const texts[] = {"", "D", "de", "De", "DEU", "D1", " D", "\xC3\x84"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) assert_int_equal(dcr_country_find(texts[i]), 0);
    assert_int_equal(dcr_country_find(NULL), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(two_capitals_are_a_country), cmocka_unit_test(all_else_is_none)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
