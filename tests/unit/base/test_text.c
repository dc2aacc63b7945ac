#include "support/cmocka_all.h"

#include "base/text.h"

static void text_is_given_as_snprintf_gives_it(void **state)
{
    (void)state;
    char out[4] = "zzz";
    assert_int_equal(dcr__text_give("abcdef", 6, out, sizeof out), 6);
    assert_string_equal(out, "abc");
    assert_int_equal(dcr__text_give("ab", 2, out, sizeof out), 2);
    assert_string_equal(out, "ab");
    assert_int_equal(dcr__text_give("abc", 3, out, 0), 3);
    assert_string_equal(out, "ab");
    assert_int_equal(dcr__text_give("abc", 3, NULL, 10), 3);
}

static void digits_are_written_without_an_end(void **state)
{
    (void)state;
    char out[21] = "xxxxxxxxxxxxxxxxxxxx";
    assert_int_equal(dcr__text_digits(0, out), 1);
    assert_memory_equal(out, "0x", 2);
    assert_int_equal(dcr__text_digits(UINT64_MAX, out), 20);
    assert_string_equal(out, "18446744073709551615");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_given_as_snprintf_gives_it),
        cmocka_unit_test(digits_are_written_without_an_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
