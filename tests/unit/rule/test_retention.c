#include "support/world.h"

#include "rule/retention.h"

static void a_gate_takes_all_or_nothing(void **state)
{
    (void)state;
    dcr__terms terms = {.claim_threshold = 100, .threshold_mode = DCR_THRESHOLD_MODE_GATE, .threshold_compare = DCR_THRESHOLD_COMPARE_STRICT};
    assert_int_equal(dcr__take_threshold(&terms, 70, 99), 70);
    assert_int_equal(dcr__take_threshold(&terms, 70, 100), 70);
    assert_int_equal(dcr__take_threshold(&terms, 70, 101), 0);
    terms.threshold_compare = DCR_THRESHOLD_COMPARE_INCLUSIVE;
    assert_int_equal(dcr__take_threshold(&terms, 70, 100), 0);
    assert_int_equal(dcr__take_threshold(&terms, 70, 99), 70);
}

static void a_deduction_takes_at_most_what_is_there(void **state)
{
    (void)state;
    const dcr__terms terms = {.claim_threshold = 100, .threshold_mode = DCR_THRESHOLD_MODE_DEDUCT, .each_loss_deductible = 30};
    assert_int_equal(dcr__take_threshold(&terms, 70, 0), 70);
    assert_int_equal(dcr__take_threshold(&terms, 170, 0), 100);
    assert_int_equal(dcr__take_each_loss(&terms, 20, 0), 20);
    assert_int_equal(dcr__take_each_loss(&terms, 50, 25), 30);
}

static void the_retention_is_measured_on_covered_debt(void **state)
{
    (void)state;
    const dcr__terms terms = {.minimum_retention = 20};
    assert_int_equal(dcr__take_minimum_retention(&terms, 90, 100), 10);
    assert_int_equal(dcr__take_minimum_retention(&terms, 80, 100), 0);
    assert_int_equal(dcr__take_minimum_retention(&terms, 9, 10), 9);
}

static void the_year_counts_what_is_used(void **state)
{
    (void)state;
    assert_int_equal(dcr__take_first_loss(100, 70, 40), 60);
    assert_int_equal(dcr__take_first_loss(100, 70, 150), 0);
    assert_int_equal(dcr__take_first_loss(0, 70, 0), 0);
    assert_int_equal(dcr__take_maximum_liability(70, 100, 40), 10);
    assert_int_equal(dcr__take_maximum_liability(70, 100, 150), 70);
}

static void the_maximum_is_the_smaller_of_amount_and_multiple(void **state)
{
    (void)state;
    dcr__terms terms = {.rounding = DCR_ROUNDING_HALF_UP, .maximum_liability = 500, .maximum_liability_multiple = DCR_NO_RATIO};
    int64_t most = 0;
    terms.number[DCR_TERM_MAXIMUM_LIABILITY_FLOOR] = terms.number[DCR_TERM_MAXIMUM_LIABILITY_CEILING] = DCR_NO_AMOUNT;
    assert_int_equal(dcr__maximum_liability(&terms, DCR_NO_AMOUNT, &most), DCR_OK);
    assert_int_equal(most, 500);
    terms.maximum_liability_multiple = 30 * DCR_SHARE_ONE;
    assert_int_equal(dcr__maximum_liability(&terms, DCR_NO_AMOUNT, &most), DCR_E_FACT_ABSENT);
    assert_int_equal(dcr__maximum_liability(&terms, 10, &most), DCR_OK);
    assert_int_equal(most, 300);
    assert_int_equal(dcr__maximum_liability(&terms, 100, &most), DCR_OK);
    assert_int_equal(most, 500);
    terms.maximum_liability = DCR_NO_AMOUNT;
    assert_int_equal(dcr__maximum_liability(&terms, 100, &most), DCR_OK);
    assert_int_equal(most, 3000);
}

static void a_deductible_of_the_year_is_what_is_left_of_it(void **state)
{
    (void)state;
    dcr__terms terms = {.each_loss_deductible = 30};
    terms.number[DCR_TERM_EACH_LOSS_UNIT] = DCR_EACH_LOSS_UNIT_PER_BUYER;
    assert_int_equal(dcr__take_each_loss(&terms, 50, 0), 30);
    assert_int_equal(dcr__take_each_loss(&terms, 50, 25), 5);
    assert_int_equal(dcr__take_each_loss(&terms, 50, 40), 0);
    terms.number[DCR_TERM_EACH_LOSS_UNIT] = DCR_EACH_LOSS_UNIT_PER_CLAIM;
    assert_int_equal(dcr__take_each_loss(&terms, 50, 25), 30);
}

static void the_multiple_stays_between_floor_and_ceiling(void **state)
{
    (void)state;
    dcr__terms terms = {.rounding = DCR_ROUNDING_HALF_UP, .maximum_liability = DCR_NO_AMOUNT,
                        .maximum_liability_multiple = 20 * DCR_SHARE_ONE};
    int64_t most = 0;
    terms.number[DCR_TERM_MAXIMUM_LIABILITY_FLOOR] = 150;
    terms.number[DCR_TERM_MAXIMUM_LIABILITY_CEILING] = 400;
    assert_int_equal(dcr__maximum_liability(&terms, 5, &most), DCR_OK);
    assert_int_equal(most, 150);
    assert_int_equal(dcr__maximum_liability(&terms, 10, &most), DCR_OK);
    assert_int_equal(most, 200);
    assert_int_equal(dcr__maximum_liability(&terms, 30, &most), DCR_OK);
    assert_int_equal(most, 400);
    terms.maximum_liability = 300;
    assert_int_equal(dcr__maximum_liability(&terms, 30, &most), DCR_OK);
    assert_int_equal(most, 300);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_gate_takes_all_or_nothing),
        cmocka_unit_test(a_deduction_takes_at_most_what_is_there),
        cmocka_unit_test(the_retention_is_measured_on_covered_debt),
        cmocka_unit_test(the_year_counts_what_is_used),
        cmocka_unit_test(the_maximum_is_the_smaller_of_amount_and_multiple),
        cmocka_unit_test(a_deductible_of_the_year_is_what_is_left_of_it),
        cmocka_unit_test(the_multiple_stays_between_floor_and_ceiling),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
