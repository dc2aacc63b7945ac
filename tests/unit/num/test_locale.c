/* Under a locale that writes 1,5 for one and a half, text is read and written as everywhere. */
#include "support/cmocka_all.h"

#include <locale.h>

#include "delcredere/day.h"
#include "delcredere/number.h"

static bool take_comma_locale(void)
{
    static const char *const names[] = {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "fr_FR.utf8", "nl_NL.UTF-8",
                                        "pl_PL.UTF-8", "es_ES.UTF-8", "it_IT.UTF-8", "de_DE"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (setlocale(LC_ALL, names[i]) != NULL && strcmp(localeconv()->decimal_point, ",") == 0) return true;
    }
    return false;
}

static void text_does_not_follow_the_locale(void **state)
{
    (void)state;
    int64_t amount = 0;
    assert_int_equal(dcr_decimal_parse("1234.50", 7, 2, DCR_ROUNDING_UNSET, &amount, NULL), DCR_OK);
    assert_int_equal(amount, 123450);
    assert_int_equal(dcr_decimal_parse("1234,50", 7, 2, DCR_ROUNDING_UNSET, &amount, NULL), DCR_E_DECIMAL);
    char text[32];
    (void)dcr_decimal_format(123450, 2, text, sizeof text);
    assert_string_equal(text, "1234.50");
    (void)dcr_day_format(0, text, sizeof text);
    assert_string_equal(text, "1970-01-01");
    assert_int_equal(dcr_currency_find("ISK"), 352);
}

int main(void)
{
    if (!take_comma_locale()) return skip_all("no locale with a decimal comma is installed");
    const struct CMUnitTest tests[] = {cmocka_unit_test(text_does_not_follow_the_locale)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
