/* {"verb": "pre_delivery", "direct_costs": "80000.00", ...}: loss before delivery; terms of the question go before those of
 * the policy. */
#include "json/answer.h"
#include "json/ask_loss.h"
#include "json/load.h"

static dcr_status read_amounts(const dcj_ask *ask, dcr_currency currency, dcr_pre_delivery_question *q)
{
    const dcj_amount_key keys[] = {{"direct_costs", &q->direct_costs, true}, {"indirect_costs", &q->indirect_costs, false},
                                   {"advance_payments", &q->advance_payments, false},
                                   {"resale_proceeds", &q->resale_proceeds, false}, {"order_value", &q->order_value, false},
                                   {"credit_limit_left", &q->credit_limit_left, false},
                                   {"pre_delivery_limit", &q->limit, false}};
    return dcj_read_amounts(ask, ask->document, NULL, currency, keys, sizeof keys / sizeof keys[0]);
}

static dcr_status read_terms(const dcj_ask *ask, dcr_pre_delivery_question *q)
{
    const json_t *document = ask->document;
    dcr_error *err = ask->err;
    dcr_status status = dcj_loss_rounding(ask, &q->rounding);
    if (status == DCR_OK) status = dcj_optional_yes(document, "pre_delivery_insured", NULL, &q->is_insured, err);
    if (status == DCR_OK) status = dcj_optional_yes(document, "pre_delivery_fills_limit", NULL, &q->fills_limit, err);
    if (status == DCR_OK) status = dcj_optional_yes(document, "is_contract_binding", NULL, &q->is_contract_binding, err);
    if (status == DCR_OK) status = dcj_optional_ratio(document, "pre_delivery_percentage", NULL, &q->percentage, err);
    if (status == DCR_OK)
        status = dcj_optional_choice(document, "pre_delivery_cost_basis", NULL, DCR_GROUP_PRE_DELIVERY_COST_BASIS, &q->cost_basis, err);
    if (status == DCR_OK)
        status = dcj_optional_choice(document, "pre_delivery_cap_on", NULL, DCR_GROUP_PRE_DELIVERY_CAP_ON, &q->cap_on, err);
    return status == DCR_OK ? dcj_optional_day(document, "contract_day", NULL, &q->contract_day, err) : status;
}

static dcr_status terms_of_policy(const dcj_ask *ask, dcr_pre_delivery_question *q)
{
    dcr_error inner = DCR_ERROR_INIT;
    if (ask->policy == NULL) return DCR_OK;
    const dcr_status status = dcr_pre_delivery_terms(ask->policy, q, &inner);
    return status == DCR_OK ? DCR_OK : dcj_pass(ask->err, NULL, &inner);
}

dcr_status dcj_ask_pre_delivery(const dcj_ask *ask)
{
    static const char keys[] = "verb currency rounding direct_costs indirect_costs advance_payments resale_proceeds order_value "
                               "credit_limit_left contract_day is_contract_binding pre_delivery_insured pre_delivery_limit "
                               "pre_delivery_percentage pre_delivery_fills_limit pre_delivery_cost_basis pre_delivery_cap_on";
    dcr_pre_delivery_question q = DCR_PRE_DELIVERY_QUESTION_INIT;
    dcr_currency currency = 0;
    dcr_status status = dcj_check_keys(ask->document, keys, NULL, ask->err);
    if (status == DCR_OK) status = dcj_loss_currency(ask, &currency);
    if (status == DCR_OK) status = terms_of_policy(ask, &q);
    if (status == DCR_OK) status = read_terms(ask, &q);
    if (status == DCR_OK) status = read_amounts(ask, currency, &q);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_result *loss = NULL;
    status = dcr_pre_delivery_loss(&q, NULL, &loss, &inner);
    if (status != DCR_OK) return dcj_pass(ask->err, NULL, &inner);
    const dcr_table *ladder = dcr_result_table(loss, DCR_TABLE_PRE_DELIVERY_LADDER);
    const dcj_results results = {.table = ladder, .currency = currency};
    const size_t rows = dcr_table_rows(ladder);
    dcj_open(ask->writer, '{');
    dcj_write_answer_head(ask->writer, "pre_delivery", NULL);
    dcj_key(ask->writer, "indemnity");
    dcj_write_money(ask->writer, dcr_table_int64(ladder, DCR_PRE_DELIVERY_LADDER_AFTER)[rows - 1], currency);
    dcj_write_rows(ask->writer, "ladder", &results);
    dcj_close(ask->writer, '}');
    dcr_result_free(loss);
    return DCR_OK;
}
