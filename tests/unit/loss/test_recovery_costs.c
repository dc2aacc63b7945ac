#include "support/world.h"

#include "loss/recovery.h"

static int64_t borne(int32_t cost_share, int64_t to_insurer, int64_t shared)
{
    const dcr__recovery_terms terms = {.cost_share = cost_share, .rounding = DCR_ROUNDING_HALF_UP};
    const dcr__lost lost = {100, 80, 67, {90, 100}, NULL, 0};
    const dcr_recovery_answer answer = {.shared = shared, .to_insurer = to_insurer};
    int64_t out = -1;
    assert_int_equal(dcr__insurer_costs(&terms, &lost, &answer, 1000, &out), DCR_OK);
    return out;
}

static void every_wording_has_its_bearer(void **state)
{
    (void)state;
    assert_int_equal(borne(DCR_RECOVERY_COST_SHARE_INSURER, 1, 4), 1000);
    assert_int_equal(borne(DCR_RECOVERY_COST_SHARE_INSURED, 1, 4), 0);
    assert_int_equal(borne(DCR_RECOVERY_COST_SHARE_BY_LOSS_SHARE, 1, 4), 670);
    assert_int_equal(borne(DCR_RECOVERY_COST_SHARE_BY_COVERED_FRACTION, 1, 4), 800);
    assert_int_equal(borne(DCR_RECOVERY_COST_SHARE_BY_PERCENTAGE, 1, 4), 900);
    assert_int_equal(borne(DCR_RECOVERY_COST_SHARE_BY_RECOVERY_SHARE, 1, 4), 250);
}

static void where_nothing_is_shared_the_loss_decides(void **state)
{
    (void)state;
    assert_int_equal(borne(DCR_RECOVERY_COST_SHARE_BY_RECOVERY_SHARE, 0, 0), 670);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_wording_has_its_bearer),
        cmocka_unit_test(where_nothing_is_shared_the_loss_decides),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
