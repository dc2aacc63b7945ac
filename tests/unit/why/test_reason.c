#include "support/world.h"

#include "why/reason.h"

static void every_reason_is_found_by_its_code(void **state)
{
    (void)state;
    for (size_t i = 0; i < dcr__num_reasons(); i++) {
        const dcr_reason reason = dcr_reason_at(i);
        assert_int_equal(dcr_reason_find(dcr_reason_code(reason), strlen(dcr_reason_code(reason))), reason);
        assert_true(strlen(dcr_reason_text(reason)) > 0);
        assert_int_equal(dcr__reason_place(reason), i);
        if (dcr_reason_bit(reason) >= 0) assert_int_equal(dcr__reason_of_bit(dcr_reason_bit(reason)), reason);
    }
    assert_int_equal(dcr_reason_at(dcr__num_reasons()), DCR_REASON_UNSET);
}

static void what_is_not_there_is_not_found(void **state)
{
    (void)state;
    assert_int_equal(dcr_reason_find("X99", 3), DCR_REASON_UNSET);
    assert_int_equal(dcr_reason_find("L0", 2), DCR_REASON_UNSET);
    assert_int_equal(dcr_reason_find(NULL, 3), DCR_REASON_UNSET);
    assert_null(dcr_reason_code((dcr_reason)9999));
    assert_null(dcr_reason_text((dcr_reason)9999));
    assert_int_equal(dcr_reason_bit((dcr_reason)9999), -1);
    assert_int_equal(dcr__reason_of_bit(63), DCR_REASON_UNSET);
    assert_int_equal(dcr__reason_term(DCR_REASON_OK), DCR_TERM_UNSET);
    assert_false(dcr__reason_is_curable((dcr_reason)9999));
}

static void the_first_whole_reason_is_that_of_the_order(void **state)
{
    (void)state;
    static const dcr_reason order[] = {
        DCR_REASON_T01, DCR_REASON_T02, DCR_REASON_I01, DCR_REASON_I02, DCR_REASON_I03, DCR_REASON_I04, DCR_REASON_I05,
        DCR_REASON_I06, DCR_REASON_I10, DCR_REASON_P01, DCR_REASON_P02, DCR_REASON_C01, DCR_REASON_C03, DCR_REASON_L01,
        DCR_REASON_L02, DCR_REASON_L03, DCR_REASON_L04, DCR_REASON_L05, DCR_REASON_N01, DCR_REASON_N02,
    };
    uint64_t set = DCR_REASON_BIT_I08 | DCR_REASON_BIT_A01 | DCR_REASON_BIT_L07 | DCR_REASON_BIT_D06;
    assert_int_equal(dcr__first_whole_reason(set), DCR_REASON_UNSET);
    for (size_t i = sizeof order / sizeof order[0]; i-- > 0;) {
        set |= UINT64_C(1) << dcr_reason_bit(order[i]);
        assert_int_equal(dcr__first_whole_reason(set), order[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_reason_is_found_by_its_code),
        cmocka_unit_test(what_is_not_there_is_not_found),
        cmocka_unit_test(the_first_whole_reason_is_that_of_the_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
