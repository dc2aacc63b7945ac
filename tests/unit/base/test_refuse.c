#include "support/cmocka_all.h"

#include "base/refuse.h"

static void a_refusal_returns_its_code_without_detail(void **state)
{
    (void)state;
    assert_int_equal(dcr__refuse(NULL, DCR_E_RANGE, "x"), DCR_E_RANGE);
}

static void a_refusal_says_where(void **state)
{
    (void)state;
    dcr_error err = DCR_ERROR_INIT;
    assert_int_equal(dcr__refuse_at(&err, DCR_E_DATE, 1, 2, 3, 4, "no date"), DCR_E_DATE);
    assert_int_equal(err.size, sizeof err);
    assert_int_equal(err.code, DCR_E_DATE);
    assert_int_equal(err.term, 1);
    assert_int_equal(err.table, 2);
    assert_int_equal(err.column, 3);
    assert_int_equal(err.row, 4);
    assert_int_equal(err.position, -1);
    assert_string_equal(err.text, "no date");
}

static void a_refusal_of_a_document_says_the_byte(void **state)
{
    (void)state;
    dcr_error err = DCR_ERROR_INIT;
    assert_int_equal(dcr__refuse_position(&err, DCR_E_JSON_SYNTAX, 17, "no colon"), DCR_E_JSON_SYNTAX);
    assert_int_equal(err.position, 17);
    assert_int_equal(err.row, -1);
}

static void a_long_text_is_cut(void **state)
{
    (void)state;
    char text[600];
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    dcr_error err = DCR_ERROR_INIT;
    (void)dcr__refuse(&err, DCR_E_RANGE, text);
    assert_int_equal(strlen(err.text), sizeof err.text - 1);
    (void)dcr__refuse_f(&err, DCR_E_RANGE, 9, "%d%s", 1, text);
    assert_int_equal(strlen(err.text), sizeof err.text - 1);
    assert_int_equal(err.term, 9);
}

static void an_unknown_size_is_not_written_to(void **state)
{
    (void)state;
    dcr_error err;
    memset(&err, 0x55, sizeof err);
    err.size = 8;
    assert_int_equal(dcr__refuse(&err, DCR_E_RANGE, "x"), DCR_E_RANGE);
    assert_int_equal(err.code, 0x55555555);
}

static void a_newer_caller_gets_zeros_behind_what_we_know(void **state)
{
    (void)state;
    struct {
        dcr_error err;
        char later[16];
        char guard;
    } newer;
    memset(&newer, 0x55, sizeof newer);
    dcr_error_init(&newer.err, sizeof newer.err + sizeof newer.later);
    assert_int_equal(newer.later[15], 0);
    (void)dcr__refuse(&newer.err, DCR_E_RANGE, "x");
    assert_int_equal(newer.err.size, sizeof newer.err + sizeof newer.later);
    assert_int_equal(newer.guard, 0x55);
}

static void init_gives_what_the_macro_gives(void **state)
{
    (void)state;
    const dcr_error by_macro = DCR_ERROR_INIT;
    dcr_error by_function;
    memset(&by_function, 0x55, sizeof by_function);
    dcr_error_init(&by_function, sizeof by_function);
    assert_memory_equal(&by_macro, &by_function, sizeof by_macro);
    dcr_error_init(NULL, sizeof by_function);
    by_function.row = 5;
    dcr_error_init(&by_function, 4);
    assert_int_equal(by_function.row, 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_refusal_returns_its_code_without_detail),
        cmocka_unit_test(a_refusal_says_where),
        cmocka_unit_test(a_refusal_of_a_document_says_the_byte),
        cmocka_unit_test(a_long_text_is_cut),
        cmocka_unit_test(an_unknown_size_is_not_written_to),
        cmocka_unit_test(a_newer_caller_gets_zeros_behind_what_we_know),
        cmocka_unit_test(init_gives_what_the_macro_gives),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
