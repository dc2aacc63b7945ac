#include "support/cmocka_all.h"

#include "delcredere/base.h"

static void a_status_has_its_name_and_text(void **state)
{
    (void)state;
    assert_string_equal(dcr_status_name(DCR_OK), "DCR_OK");
    assert_string_equal(dcr_status_name(DCR_E_NULL), "DCR_E_NULL");
    assert_string_equal(dcr_status_name(DCR_E_INTERNAL), "DCR_E_INTERNAL");
    assert_string_equal(dcr_status_text(DCR_OK), "success");
    assert_non_null(dcr_status_text(DCR_E_OVERFLOW));
}

static void a_number_that_is_no_status_has_neither(void **state)
{
    (void)state;
    assert_null(dcr_status_name((dcr_status)19));
    assert_null(dcr_status_text((dcr_status)19));
}

static void the_version_is_told_three_ways(void **state)
{
    (void)state;
    assert_int_equal(dcr_version_number(), DCR_VERSION_NUMBER);
    char text[32];
    snprintf(text, sizeof text, "%d.%d.%d", DCR_VERSION_MAJOR, DCR_VERSION_MINOR, DCR_VERSION_MICRO);
    assert_string_equal(dcr_version(), text);
    assert_non_null(strstr(dcr_build_info(), text));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_status_has_its_name_and_text),
        cmocka_unit_test(a_number_that_is_no_status_has_neither),
        cmocka_unit_test(the_version_is_told_three_ways),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
