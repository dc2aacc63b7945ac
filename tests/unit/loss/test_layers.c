#include "support/world.h"

/* Layers with what most tests vary; amounts absent are DCR_NO_AMOUNT. */
typedef struct layers {
    uint32_t attaches_at[3], consent[3];
    int64_t attachment[3], limit[3], share[3], ratio[3];
    int32_t expires[3];
} layers;

/* Three layers of 100, one on the other. */
static layers three(void)
{
    const int64_t none = DCR_NO_AMOUNT;
    return (layers){.attaches_at = {DCR_LAYER_ATTACHMENT_FIXED_AMOUNT, DCR_LAYER_ATTACHMENT_FOLLOWS_PRIMARY,
                                    DCR_LAYER_ATTACHMENT_FOLLOWS_PRIMARY},
                    .attachment = {0, none, none}, .limit = {100, 100, 100}, .share = {none, none, none},
                    .ratio = {none, none, none}, .expires = {DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY}};
}

static dcr_status ask(const layers *l, size_t num, const dcr_layers_question *q, int64_t loss, dcr_result **out, dcr_error *err)
{
    dcr_table *table = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_LAYERS, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(table, DCR_LAYERS_ATTACHES_AT, l->attaches_at, num, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(table, DCR_LAYERS_CONSENT, l->consent, num, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_LAYERS_ATTACHMENT, l->attachment, num, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_LAYERS_LIMIT, l->limit, num, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_LAYERS_SHARE, l->share, num, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_LAYERS_MAXIMUM_RATIO_TO_PRIMARY, l->ratio, num, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(table, DCR_LAYERS_EXPIRES_DAY, l->expires, num, NULL), DCR_OK);
    const dcr_status status = dcr_layers_compute(table, q, &loss, 1, NULL, out, err);
    dcr_table_free(table);
    return status;
}

static dcr_result *lay(const layers *l, size_t num, const dcr_layers_question *q, int64_t loss)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *out = NULL;
    if (ask(l, num, q, loss, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    return out;
}

static const dcr_table *shares(const dcr_result *loss)
{
    return dcr_result_table(loss, DCR_TABLE_LAYER_SHARES);
}

static void a_layer_that_follows_comes_down_with_the_primary(void **state)
{
    (void)state;
    const dcr_layers_question q = DCR_LAYERS_QUESTION_INIT;
    layers l = three();
    l.limit[0] = 60;
    dcr_result *loss = lay(&l, 2, &q, 170);
    expect(shares(loss), 1, "part=layer from_amount=0.60 until_amount=1.60 loss=1.00 paid=1.00 reason=OK");
    expect(shares(loss), 2, "part=above loss=0.10 reason=L12 layer_ix=-");
    dcr_result_free(loss);
    l.attaches_at[1] = DCR_LAYER_ATTACHMENT_FIXED_AMOUNT;
    l.attachment[1] = 100;
    loss = lay(&l, 2, &q, 170);
    expect(shares(loss), 1, "from_amount=1.00 loss=0.70");
    expect(shares(loss), 2, "part=gap loss=0.40 reason=L14 from_amount=-");
    dcr_result_free(loss);
}

static void a_second_level_is_no_higher_than_the_first(void **state)
{
    (void)state;
    const dcr_layers_question q = DCR_LAYERS_QUESTION_INIT;
    layers l = three();
    l.ratio[1] = DCR_SHARE_ONE / 2;
    dcr_result *loss = lay(&l, 2, &q, 170);
    expect(shares(loss), 1, "until_amount=1.50 loss=0.50");
    dcr_result_free(loss);
}

static void what_has_lapsed_pays_nothing_and_takes_only_what_is_left(void **state)
{
    (void)state;
    dcr_layers_question q = DCR_LAYERS_QUESTION_INIT;
    layers l = three();
    q.as_of_day = day("2025-07-01");
    l.expires[1] = day("2025-07-01");
    l.limit[2] = 30;
    dcr_result *loss = lay(&l, 3, &q, 170);
    expect(shares(loss), 1, "loss=0.40 not_in_force=0.40 paid=0.00 reason=L12");
    expect(shares(loss), 2, "from_amount=1.00 loss=0.30 paid=0.30 reason=OK");
    dcr_result_free(loss);
    q.as_of_day = day("2025-06-30");
    l.consent[1] = DCR_ANSWER_UNKNOWN;
    loss = lay(&l, 2, &q, 170);
    expect(shares(loss), 1, "not_in_force=0.70 reason=L09");
    dcr_result_free(loss);
}

static void a_primary_beside_the_table_bears_what_is_below(void **state)
{
    (void)state;
    dcr_layers_question q = DCR_LAYERS_QUESTION_INIT;
    const layers l = three();
    q.primary_limit = 120;
    dcr_result *loss = lay(&l, 1, &q, 170);
    expect(shares(loss), 0, "from_amount=1.20 until_amount=1.20 loss=0.00 reason=OK");
    expect(shares(loss), 1, "part=primary loss=1.20 reason=OK");
    expect(shares(loss), 2, "part=above loss=0.50 reason=L12");
    dcr_result_free(loss);
}

static void the_account_comes_after_the_sum(void **state)
{
    (void)state;
    dcr_layers_question q = DCR_LAYERS_QUESTION_INIT;
    const layers l = three();
    q.account_deductible = 10;
    q.account_deductible_minimum = 20;
    q.account_limit = 140;
    dcr_result *loss = lay(&l, 2, &q, 170);
    expect(dcr_result_table(loss, DCR_TABLE_LAYER_TOTALS), 0,
           "loss=1.70 in_layers=1.70 paid_by_layers=1.70 deductible=0.20 above_limit=0.10 paid=1.40");
    assert_null(dcr_result_table(loss, DCR_TABLE_PRE_DELIVERY_LADDER));
    dcr_result_free(loss);
    dcr_result_free(NULL);
}

static dcr_status refused(const layers *l, dcr_error *err)
{
    const dcr_layers_question q = DCR_LAYERS_QUESTION_INIT;
    dcr_result *loss = NULL;
    const dcr_status status = ask(l, 2, &q, 1, &loss, err);
    assert_null(loss);
    return status;
}

static void layers_that_cannot_be_are_refused_by_row_and_column(void **state)
{
    (void)state;
    dcr_error err = DCR_ERROR_INIT;
    layers l = three();
    l.attaches_at[1] = DCR_LAYER_ATTACHMENT_FIXED_AMOUNT;
    assert_int_equal(refused(&l, &err), DCR_E_FACT_ABSENT);
    assert_int_equal(err.column, DCR_LAYERS_ATTACHMENT);
    assert_int_equal(err.row, 1);
    l.attachment[1] = 50;
    assert_int_equal(refused(&l, &err), DCR_E_AMOUNT);
    assert_int_equal(err.column, DCR_LAYERS_SHARE);
    l = three();
    l.limit[0] = DCR_NO_AMOUNT;
    assert_int_equal(refused(&l, &err), DCR_E_AMOUNT);
    assert_int_equal(err.column, DCR_LAYERS_ATTACHES_AT);
    l = three();
    l.limit[1] = -1;
    assert_int_equal(refused(&l, &err), DCR_E_AMOUNT_SIGN);
    l = three();
    l.consent[0] = 9;
    assert_int_equal(refused(&l, &err), DCR_E_RANGE);
    l = three();
    l.expires[1] = day("2025-07-01");
    assert_int_equal(refused(&l, &err), DCR_E_DATE);
}

static void questions_that_cannot_be_are_refused(void **state)
{
    (void)state;
    dcr_layers_question q = DCR_LAYERS_QUESTION_INIT;
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *loss = NULL;
    const layers l = three();
    assert_int_equal(ask(&l, 3, &q, -1, &loss, &err), DCR_E_AMOUNT_SIGN);
    q.account_limit_ratio = 2 * DCR_SHARE_ONE;
    assert_int_equal(ask(&l, 3, &q, 1, &loss, &err), DCR_E_RANGE);
    q.size = 8;
    assert_int_equal(ask(&l, 3, &q, 1, &loss, &err), DCR_E_STRUCT_SIZE);
    assert_int_equal(dcr_layers_compute(NULL, &q, NULL, 0, NULL, &loss, &err), DCR_E_NULL);
    assert_null(loss);
    dcr_layers_question_init(&q, sizeof q);
    assert_int_equal(q.account_limit_ratio, DCR_NO_RATIO);
}

static void a_sum_that_does_not_fit_is_refused(void **state)
{
    (void)state;
    const dcr_layers_question q = DCR_LAYERS_QUESTION_INIT;
    const int64_t most = INT64_MAX / 4;
    const int64_t losses[] = {most, most, most, most, most};
    dcr_table *table = NULL;
    dcr_result *loss = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_LAYERS, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_layers_compute(table, &q, losses, 5, NULL, &loss, NULL), DCR_E_OVERFLOW);
    dcr_table_free(table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_layer_that_follows_comes_down_with_the_primary),
        cmocka_unit_test(a_second_level_is_no_higher_than_the_first),
        cmocka_unit_test(what_has_lapsed_pays_nothing_and_takes_only_what_is_left),
        cmocka_unit_test(a_primary_beside_the_table_bears_what_is_below),
        cmocka_unit_test(the_account_comes_after_the_sum),
        cmocka_unit_test(layers_that_cannot_be_are_refused_by_row_and_column),
        cmocka_unit_test(questions_that_cannot_be_are_refused),
        cmocka_unit_test(a_sum_that_does_not_fit_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
