#include "support/world.h"

static dcr_pre_delivery_question costs_of(int64_t direct, int64_t indirect)
{
    dcr_pre_delivery_question q = DCR_PRE_DELIVERY_QUESTION_INIT;
    q.rounding = DCR_ROUNDING_HALF_UP;
    q.direct_costs = direct;
    q.indirect_costs = indirect;
    q.is_insured = 1;
    q.percentage = 900000000;
    return q;
}

static int64_t indemnity(const dcr_pre_delivery_question *q)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *loss = NULL;
    if (dcr_pre_delivery_loss(q, NULL, &loss, &err) != DCR_OK) fail_msg("%s", err.text);
    const dcr_table *ladder = dcr_result_table(loss, DCR_TABLE_PRE_DELIVERY_LADDER);
    const size_t rows = dcr_table_rows(ladder);
    const int64_t *after = dcr_table_int64(ladder, DCR_PRE_DELIVERY_LADDER_AFTER);
    const int64_t *before = dcr_table_int64(ladder, DCR_PRE_DELIVERY_LADDER_BEFORE);
    for (size_t i = 1; i < rows; i++) assert_int_equal(before[i], after[i - 1]);
    const int64_t out = after[rows - 1];
    dcr_result_free(loss);
    return out;
}

static void cost_less_advance_and_resale_within_the_limit(void **state)
{
    (void)state;
    dcr_pre_delivery_question q = costs_of(80000, 20000);
    q.advance_payments = 15000;
    q.resale_proceeds = 5000;
    q.order_value = 120000;
    assert_int_equal(indemnity(&q), 72000);
    q.limit = 50000;
    assert_int_equal(indemnity(&q), 45000);
    q.cost_basis = DCR_PRE_DELIVERY_COST_BASIS_DIRECT;
    q.limit = DCR_NO_AMOUNT;
    assert_int_equal(indemnity(&q), 54000);
    q.fills_limit = 1;
    q.credit_limit_left = 10000;
    assert_int_equal(indemnity(&q), 9000);
}

static void the_order_value_caps_the_cost_or_the_loss(void **state)
{
    (void)state;
    dcr_pre_delivery_question q = costs_of(130000, 0);
    q.order_value = 100000;
    q.advance_payments = 40000;
    assert_int_equal(indemnity(&q), 81000);
    q.cap_on = DCR_PRE_DELIVERY_CAP_ON_COSTS;
    assert_int_equal(indemnity(&q), 54000);
}

static void what_is_not_insured_is_an_answer(void **state)
{
    (void)state;
    dcr_pre_delivery_question q = costs_of(100, 0);
    q.is_contract_binding = 0;
    assert_int_equal(indemnity(&q), 0);
    q.is_contract_binding = 1;
    q.contract_day = 10;
    q.period_from = 11;
    assert_int_equal(indemnity(&q), 0);
    q.period_from = 10;
    assert_int_equal(indemnity(&q), 90);
    q.period_until = 10;
    assert_int_equal(indemnity(&q), 0);
    q.is_insured = 0;
    assert_int_equal(indemnity(&q), 0);
}

static void the_terms_of_a_policy_leave_the_facts(void **state)
{
    (void)state;
    dcr_policy *made = policy("pre_delivery_insured=yes", "pre_delivery_limit=5.00", "pre_delivery_cost_basis=direct",
                              "pre_delivery_cap_on=costs", "pre_delivery_fills_limit=yes");
    dcr_pre_delivery_question q = DCR_PRE_DELIVERY_QUESTION_INIT;
    q.direct_costs = 7;
    assert_int_equal(dcr_pre_delivery_terms(made, &q, NULL), DCR_OK);
    assert_int_equal(q.direct_costs, 7);
    assert_int_equal(q.limit, 500);
    assert_int_equal(q.percentage, 900000000);
    assert_int_equal(q.is_insured + q.fills_limit, 2);
    assert_int_equal(q.cost_basis, DCR_PRE_DELIVERY_COST_BASIS_DIRECT);
    assert_int_equal(q.cap_on, DCR_PRE_DELIVERY_CAP_ON_COSTS);
    assert_int_equal(q.period_from, day("2025-01-01"));
    assert_int_equal(dcr_pre_delivery_terms(NULL, &q, NULL), DCR_E_NULL);
    dcr_policy_unref(made);
}

static void what_cannot_be_asked_is_refused(void **state)
{
    (void)state;
    dcr_result *loss = NULL;
    dcr_pre_delivery_question q = costs_of(-1, 0);
    assert_int_equal(dcr_pre_delivery_loss(&q, NULL, &loss, NULL), DCR_E_AMOUNT_SIGN);
    q = costs_of(1, 0);
    q.cap_on = 9;
    assert_int_equal(dcr_pre_delivery_loss(&q, NULL, &loss, NULL), DCR_E_RANGE);
    q = costs_of(1, 0);
    q.percentage = -1;
    assert_int_equal(dcr_pre_delivery_loss(&q, NULL, &loss, NULL), DCR_E_RANGE);
    q = costs_of(1, 0);
    q.contract_day = INT32_MAX;
    assert_int_equal(dcr_pre_delivery_loss(&q, NULL, &loss, NULL), DCR_E_DATE);
    q = costs_of(1, 0);
    q.percentage = DCR_NO_RATIO;
    assert_int_equal(dcr_pre_delivery_loss(&q, NULL, &loss, NULL), DCR_E_TERM_ABSENT);
    q = costs_of(1, 0);
    q.fills_limit = 1;
    assert_int_equal(dcr_pre_delivery_loss(&q, NULL, &loss, NULL), DCR_E_FACT_ABSENT);
    q = costs_of(1, 0);
    q.rounding = 0;
    assert_int_equal(dcr_pre_delivery_loss(&q, NULL, &loss, NULL), DCR_E_ROUNDING_ABSENT);
    assert_int_equal(dcr_pre_delivery_loss(NULL, NULL, &loss, NULL), DCR_E_NULL);
    assert_null(loss);
    dcr_pre_delivery_question_init(&q, sizeof q);
    assert_int_equal(q.is_contract_binding, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cost_less_advance_and_resale_within_the_limit),
        cmocka_unit_test(the_order_value_caps_the_cost_or_the_loss),
        cmocka_unit_test(what_is_not_insured_is_an_answer),
        cmocka_unit_test(the_terms_of_a_policy_leave_the_facts),
        cmocka_unit_test(what_cannot_be_asked_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
