#include "support/world.h"

static dcr_recovery_question question_of(int64_t debt, int64_t indemnity, int64_t gross, int64_t costs)
{
    dcr_recovery_question q = DCR_RECOVERY_QUESTION_INIT;
    q.split = DCR_RECOVERY_SPLIT_BY_LOSS_SHARE;
    q.rounding = DCR_ROUNDING_HALF_UP;
    q.debt = debt;
    q.indemnity = indemnity;
    q.gross = gross;
    q.costs = costs;
    return q;
}

static dcr_recovery_answer share(const dcr_recovery_question *q)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_recovery_answer answer = DCR_RECOVERY_ANSWER_INIT;
    if (dcr_recovery_share(q, &answer, &err) != DCR_OK) fail_msg("%s", err.text);
    return answer;
}

static dcr_status refused(const dcr_recovery_question *q, dcr_error *err)
{
    dcr_recovery_answer answer = DCR_RECOVERY_ANSWER_INIT;
    const dcr_status status = dcr_recovery_share(q, &answer, err);
    assert_int_equal(answer.shared, 0);
    return status;
}

static void costs_go_first_and_the_insured_gets_the_remainder(void **state)
{
    (void)state;
    dcr_recovery_question q = question_of(11000000, 5000000, 2200000, 200000);
    q.costs_first = 1;
    const dcr_recovery_answer a = share(&q);
    assert_int_equal(a.net, 2000000);
    assert_int_equal(a.to_insurer, 909091);
    assert_int_equal(a.to_insured, 1090909);
    assert_int_equal(a.insurer_left, 5000000 - 909091);
    assert_int_equal(a.on_covered, DCR_NO_AMOUNT);
}

static void the_insurer_gets_no_more_than_it_paid(void **state)
{
    (void)state;
    dcr_recovery_question q = question_of(160, 100, 160, 0);
    q.split = DCR_RECOVERY_SPLIT_BY_PERCENTAGE;
    q.percentage = DCR_SHARE_ONE;
    assert_int_equal(share(&q).to_insurer, 100);
    q.insurer_before = 70;
    assert_int_equal(share(&q).to_insurer, 30);
    assert_int_equal(share(&q).insurer_left, 0);
}

static void several_recoveries_give_what_one_gives(void **state)
{
    (void)state;
    dcr_recovery_question q = question_of(3, 1, 1, 0);
    int64_t sum = 0;
    for (int i = 0; i < 3; i++) {
        const dcr_recovery_answer a = share(&q);
        sum += a.to_insurer;
        q.insurer_before = a.insurer_total;
        q.insured_before = a.insured_total;
    }
    assert_int_equal(sum, 1);
}

static void costs_above_the_recovery_are_shared_by_themselves(void **state)
{
    (void)state;
    dcr_recovery_question q = question_of(100, 67, 500, 1000);
    q.costs_first = 1;
    q.cost_share = DCR_RECOVERY_COST_SHARE_BY_LOSS_SHARE;
    const dcr_recovery_answer a = share(&q);
    assert_int_equal(a.shared, 0);
    assert_int_equal(a.insurer_costs, 335);
    assert_int_equal(a.insured_costs, 165);
    assert_int_equal(a.net, -500);
}

static void what_cannot_be_asked_is_refused_in_order(void **state)
{
    (void)state;
    dcr_error err = DCR_ERROR_INIT;
    dcr_recovery_question q = question_of(100, 50, 10, 1);
    dcr_recovery_answer answer = DCR_RECOVERY_ANSWER_INIT;
    assert_int_equal(dcr_recovery_share(NULL, &answer, &err), DCR_E_NULL);
    q.size = 4;
    assert_int_equal(refused(&q, &err), DCR_E_STRUCT_SIZE);
    q = question_of(100, 50, 10, 1);
    assert_int_equal(refused(&q, &err), DCR_E_TERM_ABSENT);
    assert_int_equal(err.term, DCR_TERM_RECOVERY_COST_SHARE);
    q.split = 0;
    assert_int_equal(refused(&q, &err), DCR_E_TERM_ABSENT);
    assert_int_equal(err.term, DCR_TERM_RECOVERY_SPLIT);
    q.split = 99;
    q.cost_share = DCR_RECOVERY_COST_SHARE_INSURER;
    assert_int_equal(refused(&q, &err), DCR_E_RANGE);
    q = question_of(100, 50, 10, 0);
    q.percentage = DCR_SHARE_ONE + 1;
    assert_int_equal(refused(&q, &err), DCR_E_RANGE);
    q = question_of(100, 50, -10, 0);
    assert_int_equal(refused(&q, &err), DCR_E_AMOUNT_SIGN);
    q = question_of(100, 101, 10, 0);
    assert_int_equal(refused(&q, &err), DCR_E_AMOUNT);
    q = question_of(100, 50, 10, 0);
    q.insurer_before = 51;
    assert_int_equal(refused(&q, &err), DCR_E_AMOUNT);
    q = question_of(3, 1, 1, 0);
    q.rounding = 0;
    assert_int_equal(refused(&q, &err), DCR_E_ROUNDING_ABSENT);
}

static void structs_are_made_by_their_init(void **state)
{
    (void)state;
    struct { dcr_recovery_question q; int64_t more; } grown;
    dcr_recovery_answer answer;
    dcr_recovery_question_init(&grown.q, sizeof grown);
    dcr_recovery_answer_init(&answer, sizeof answer);
    assert_int_equal(grown.q.size, sizeof grown);
    assert_int_equal(grown.q.covered, DCR_NO_AMOUNT);
    assert_int_equal(grown.more, 0);
    assert_int_equal(answer.size, sizeof answer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(costs_go_first_and_the_insured_gets_the_remainder),
        cmocka_unit_test(the_insurer_gets_no_more_than_it_paid),
        cmocka_unit_test(several_recoveries_give_what_one_gives),
        cmocka_unit_test(costs_above_the_recovery_are_shared_by_themselves),
        cmocka_unit_test(what_cannot_be_asked_is_refused_in_order),
        cmocka_unit_test(structs_are_made_by_their_init),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
