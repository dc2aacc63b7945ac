#include "support/world.h"

#include "loss/recovery.h"

/* Napier: a loss of 160 of which 25 are the excess and 35 lie above the cover of 100. */
static const dcr__lost_debt napier_debt = {160, 125};
static const dcr__lost napier = {160, 125, 100, {90, 100}, &napier_debt, 1};

static int64_t ask(const dcr__lost *lost, int32_t split, int64_t recovered, int64_t *on_covered)
{
    const dcr__recovery_terms terms = {.split = split, .remainder = DCR_PARTY_INSURED, .rounding = DCR_ROUNDING_HALF_UP};
    int64_t entitled = 0;
    assert_int_equal(dcr__entitled(&terms, lost, recovered, on_covered, &entitled), DCR_OK);
    return entitled;
}

static int64_t entitled(const dcr__lost *lost, int32_t split, int64_t recovered)
{
    int64_t on_covered = 0;
    return ask(lost, split, recovered, &on_covered);
}

static int64_t on_covered(const dcr__lost *lost, int32_t split, int64_t recovered)
{
    int64_t out = 0;
    (void)ask(lost, split, recovered, &out);
    return out;
}

static void recoveries_refill_the_loss_from_the_top(void **state)
{
    (void)state;
    assert_int_equal(entitled(&napier, DCR_RECOVERY_SPLIT_TOP_DOWN, 35), 0);
    assert_int_equal(entitled(&napier, DCR_RECOVERY_SPLIT_TOP_DOWN, 130), 95);
    assert_int_equal(entitled(&napier, DCR_RECOVERY_SPLIT_INSURED_FIRST, 60), 0);
    assert_int_equal(entitled(&napier, DCR_RECOVERY_SPLIT_INSURED_FIRST, 61), 1);
    assert_int_equal(entitled(&napier, DCR_RECOVERY_SPLIT_INSURER_FIRST, 61), 61);
}

static void the_covered_fraction_comes_before_the_percentage(void **state)
{
    (void)state;
    const int32_t salvage = DCR_RECOVERY_SPLIT_BY_COVERED_FRACTION_THEN_PERCENTAGE;
    const dcr__lost_debt debt = {3000000, 2500000};
    const dcr__lost lost = {3000000, 2500000, 2250000, {9, 10}, &debt, 1};
    assert_int_equal(on_covered(&lost, salvage, 1000000), 833333);
    assert_int_equal(entitled(&lost, salvage, 1000000), 750000);
    assert_int_equal(on_covered(&lost, DCR_RECOVERY_SPLIT_BY_LOSS_SHARE, 1000000), DCR_NO_AMOUNT);
    assert_int_equal(entitled(&lost, DCR_RECOVERY_SPLIT_BY_LOSS_SHARE, 1000000), 750000);
}

static void the_oldest_debt_is_paid_covered_part_first(void **state)
{
    (void)state;
    const dcr__lost_debt debts[] = {{100, 60}, {50, 50}};
    const dcr__lost lost = {150, 110, 99, {90, 100}, debts, 2};
    assert_int_equal(on_covered(&lost, DCR_RECOVERY_SPLIT_OLDEST_DEBT, 60), 60);
    assert_int_equal(on_covered(&lost, DCR_RECOVERY_SPLIT_OLDEST_DEBT, 100), 60);
    assert_int_equal(on_covered(&lost, DCR_RECOVERY_SPLIT_OLDEST_DEBT, 110), 70);
    assert_int_equal(entitled(&lost, DCR_RECOVERY_SPLIT_OLDEST_DEBT, 110), 63);
}

static void beyond_the_debt_nothing_more_is_the_insurers(void **state)
{
    (void)state;
    const dcr__lost none = {0, 0, 0, {0, 1}, &napier_debt, 0};
    for (int32_t split = 1; split <= DCR_RECOVERY_SPLIT_INSURED_FIRST; split++) {
        assert_int_equal(entitled(&napier, split, 160), entitled(&napier, split, 1000));
        assert_int_equal(entitled(&none, split, 10), 0);
    }
}

static void nothing_paid_is_a_fraction_of_nothing(void **state)
{
    (void)state;
    assert_int_equal(dcr__paid_fraction(5, 0).over, 0);
    assert_int_equal(dcr__paid_fraction(5, 0).under, 1);
    assert_int_equal(dcr__paid_fraction(5, 4).over, 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(recoveries_refill_the_loss_from_the_top),
        cmocka_unit_test(the_covered_fraction_comes_before_the_percentage),
        cmocka_unit_test(the_oldest_debt_is_paid_covered_part_first),
        cmocka_unit_test(beyond_the_debt_nothing_more_is_the_insurers),
        cmocka_unit_test(nothing_paid_is_a_fraction_of_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
