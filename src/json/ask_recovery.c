/* Questions about recoveries: those of a claim of the book, and any recovery by its amounts. */
#include "json/answer.h"
#include "json/ask_loss.h"
#include "json/load.h"
#include "json/value.h"

/* ---- {"verb": "recoveries", ...} with the keys of a claim ---- */

dcr_status dcj_ask_recoveries(const dcj_ask *ask)
{
    dcr_claim *claim = NULL;
    dcr_status status = dcj_claim_asked(ask, &claim);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_result *loss = NULL;
    status = dcr_claim_recoveries(claim, NULL, &loss, &inner);
    if (status == DCR_OK) {
        dcj_results results = {.book = ask->book, .currency = dcr_policy_currency(ask->policy)};
        dcj_open(ask->writer, '{');
        dcj_write_answer_head(ask->writer, "recoveries", ask->policy);
        results.table = dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS);
        dcj_write_first_row(ask->writer, "totals", &results);
        results.table = dcr_result_table(loss, DCR_TABLE_RECOVERY_SHARES);
        dcj_write_rows(ask->writer, "recoveries", &results);
        dcj_close(ask->writer, '}');
    } else {
        status = dcj_pass(ask->err, NULL, &inner);
    }
    dcr_result_free(loss);
    dcr_claim_free(claim);
    return status;
}

/* ---- {"verb": "recovery_split", "debt": "110000", "indemnity": "50000", "recoveries": [{"amount": "22000"}], ...} ---- */

static dcr_status read_terms(const dcj_ask *ask, dcr_recovery_question *q)
{
    static const struct { const char *key; dcr_group group; } choices[] = {
        {"recovery_split", DCR_GROUP_RECOVERY_SPLIT}, {"recovery_cost_share", DCR_GROUP_RECOVERY_COST_SHARE},
        {"recovery_remainder", DCR_GROUP_PARTY}};
    int32_t *const values[] = {&q->split, &q->cost_share, &q->remainder};
    const dcj_place split = dcj_at_key(NULL, "recovery_split");
    const dcj_place first = dcj_at_key(NULL, "recovery_costs_first");
    dcr_status status = dcj_required(ask->document, &split, "give the rule of sharing, such as \"by_loss_share\"", ask->err);
    if (status == DCR_OK) status = dcj_required(ask->document, &first, "write true or false", ask->err);
    for (size_t i = 0; status == DCR_OK && i < 3; i++)
        status = dcj_optional_choice(ask->document, choices[i].key, NULL, choices[i].group, values[i], ask->err);
    if (status == DCR_OK) status = dcj_optional_yes(ask->document, "recovery_costs_first", NULL, &q->costs_first, ask->err);
    if (status == DCR_OK) status = dcj_optional_ratio(ask->document, "percentage", NULL, &q->percentage, ask->err);
    return status == DCR_OK ? dcj_loss_rounding(ask, &q->rounding) : status;
}

static dcr_status read_loss(const dcj_ask *ask, dcr_currency currency, dcr_recovery_question *q)
{
    const dcj_amount_key keys[] = {{"debt", &q->debt, true}, {"indemnity", &q->indemnity, true},
                                   {"covered", &q->covered, false}, {"insurer_before", &q->insurer_before, false},
                                   {"insured_before", &q->insured_before, false}};
    return dcj_read_amounts(ask, ask->document, NULL, currency, keys, sizeof keys / sizeof keys[0]);
}

static void write_share(const dcj_ask *ask, dcr_currency currency, const dcr_recovery_question *q, const dcr_recovery_answer *a)
{
    const struct { dcr_column column; int64_t amount; } values[] = {
        {DCR_RECOVERY_SHARES_GROSS, q->gross}, {DCR_RECOVERY_SHARES_COSTS, q->costs}, {DCR_RECOVERY_SHARES_NET, a->net},
        {DCR_RECOVERY_SHARES_SHARED, a->shared}, {DCR_RECOVERY_SHARES_ON_COVERED, a->on_covered},
        {DCR_RECOVERY_SHARES_TO_INSURER, a->to_insurer}, {DCR_RECOVERY_SHARES_TO_INSURED, a->to_insured},
        {DCR_RECOVERY_SHARES_INSURER_COSTS, a->insurer_costs}, {DCR_RECOVERY_SHARES_INSURED_COSTS, a->insured_costs},
        {DCR_RECOVERY_SHARES_INSURER_TOTAL, a->insurer_total}, {DCR_RECOVERY_SHARES_INSURER_LEFT, a->insurer_left}};
    dcj_open(ask->writer, '{');
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        dcj_key(ask->writer, dcr_column_name(values[i].column));
        dcj_write_money(ask->writer, values[i].amount, currency);
    }
    dcj_close(ask->writer, '}');
}

/* One recovery; what it leaves is where the next one begins. */
static dcr_status share(const dcj_ask *ask, const json_t *row, const dcj_place *place, dcr_currency currency,
                        dcr_recovery_question *q)
{
    const dcj_amount_key keys[] = {{"amount", &q->gross, true}, {"costs", &q->costs, false}};
    if (!json_is_object(row)) return dcj_refuse(ask->err, DCR_E_JSON_TYPE, place, "write each recovery as an object");
    q->costs = 0;
    dcr_status status = dcj_check_keys(row, "amount costs", place, ask->err);
    if (status == DCR_OK) status = dcj_read_amounts(ask, row, place, currency, keys, 2);
    if (status != DCR_OK) return status;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_recovery_answer answer = DCR_RECOVERY_ANSWER_INIT;
    status = dcr_recovery_share(q, &answer, &inner);
    if (status != DCR_OK) return dcj_pass(ask->err, place, &inner);
    write_share(ask, currency, q, &answer);
    q->insurer_before = answer.insurer_total;
    q->insured_before = answer.insured_total;
    return DCR_OK;
}

dcr_status dcj_ask_recovery_split(const dcj_ask *ask)
{
    static const char keys[] = "verb currency rounding debt covered indemnity percentage insurer_before insured_before "
                               "recovery_split recovery_costs_first recovery_cost_share recovery_remainder recoveries";
    const dcj_place place = dcj_at_key(NULL, "recoveries");
    dcr_recovery_question q = DCR_RECOVERY_QUESTION_INIT;
    dcr_currency currency = 0;
    dcr_status status = dcj_check_keys(ask->document, keys, NULL, ask->err);
    if (status == DCR_OK) status = dcj_loss_currency(ask, &currency);
    if (status == DCR_OK) status = read_terms(ask, &q);
    if (status == DCR_OK) status = read_loss(ask, currency, &q);
    if (status == DCR_OK) status = dcj_required(ask->document, &place, "give a list of recoveries", ask->err);
    if (status != DCR_OK) return status;
    const json_t *rows = dcj_member(ask->document, "recoveries");
    if (!json_is_array(rows))
        return dcj_refuse(ask->err, DCR_E_JSON_TYPE, &place, "write a list: [{\"amount\": \"100.00\"}]");
    dcj_open(ask->writer, '{');
    dcj_write_answer_head(ask->writer, "recovery_split", NULL);
    dcj_key(ask->writer, "recoveries");
    dcj_open(ask->writer, '[');
    for (size_t i = 0; status == DCR_OK && i < json_array_size(rows); i++) {
        const dcj_place row_place = dcj_at_index(&place, i);
        status = share(ask, json_array_get(rows, i), &row_place, currency, &q);
    }
    dcj_close(ask->writer, ']');
    dcj_close(ask->writer, '}');
    return status;
}
