/* {"verb": "layers", "losses": ["170000.00"], ...}: losses over layers, those of the question, else those of the policy. */
#include <stdlib.h>

#include "json/answer.h"
#include "json/ask_loss.h"
#include "json/load.h"
#include "json/rows_read.h"
#include "json/value.h"

static dcr_status read_account(const dcj_ask *ask, dcr_currency currency, dcr_layers_question *q)
{
    const dcj_amount_key keys[] = {{"primary_limit", &q->primary_limit, false},
                                   {"account_deductible", &q->account_deductible, false},
                                   {"account_deductible_minimum", &q->account_deductible_minimum, false},
                                   {"account_deductible_maximum", &q->account_deductible_maximum, false},
                                   {"account_limit", &q->account_limit, false}};
    const json_t *document = ask->document;
    dcr_status status = dcj_read_amounts(ask, document, NULL, currency, keys, sizeof keys / sizeof keys[0]);
    if (status == DCR_OK)
        status = dcj_optional_ratio(document, "account_deductible_ratio", NULL, &q->account_deductible_ratio, ask->err);
    if (status == DCR_OK) status = dcj_optional_ratio(document, "account_limit_ratio", NULL, &q->account_limit_ratio, ask->err);
    if (status == DCR_OK) status = dcj_optional_day(document, "as_of_day", NULL, &q->as_of_day, ask->err);
    return status == DCR_OK ? dcj_loss_rounding(ask, &q->rounding) : status;
}

static dcr_status read_losses(const dcj_ask *ask, const json_t *list, dcr_currency currency, int64_t *losses)
{
    const dcj_place place = dcj_at_key(NULL, "losses");
    for (size_t i = 0; i < json_array_size(list); i++) {
        const dcj_place at = dcj_at_index(&place, i);
        const dcr_status status = dcj_read_money(json_array_get(list, i), &at, currency, &losses[i], ask->err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

/* ---- The table of layers ---- */

static dcr_status read_rows(dcj_rows *rows, dcr_currency currency)
{
    const size_t count = json_array_size(rows->array);
    dcr_currency *currencies = dcj_scratch_take(rows->scratch, count, sizeof *currencies);
    if (currencies == NULL) return dcj_refuse(rows->err, DCR_E_NOMEM, &rows->place, "out of memory");
    for (size_t i = 0; i < count; i++) currencies[i] = currency;
    rows->currencies = currencies;
    dcr_status status = dcj_check_rows(rows);
    return status == DCR_OK ? dcj_read_columns(rows) : status;
}

static dcr_status write(const dcj_ask *ask, const dcr_table *layers, const dcr_layers_question *q, dcr_currency currency,
                        const json_t *list)
{
    const size_t count = json_array_size(list);
    int64_t *losses = calloc(count + 1, sizeof *losses);
    if (losses == NULL) return dcj_refuse(ask->err, DCR_E_NOMEM, NULL, "out of memory");
    dcr_error inner = DCR_ERROR_INIT;
    dcr_result *loss = NULL;
    dcr_status status = read_losses(ask, list, currency, losses);
    if (status == DCR_OK) {
        status = dcr_layers_compute(layers, q, losses, count, NULL, &loss, &inner);
        if (status != DCR_OK) status = dcj_pass(ask->err, NULL, &inner);
    }
    if (status == DCR_OK) {
        dcj_results results = {.currency = currency};
        dcj_open(ask->writer, '{');
        dcj_write_answer_head(ask->writer, "layers", NULL);
        results.table = dcr_result_table(loss, DCR_TABLE_LAYER_TOTALS);
        dcj_write_rows(ask->writer, "totals", &results);
        results.table = dcr_result_table(loss, DCR_TABLE_LAYER_SHARES);
        dcj_write_rows(ask->writer, "shares", &results);
        dcj_close(ask->writer, '}');
    }
    dcr_result_free(loss);
    free(losses);
    return status;
}

static dcr_status answer_own(const dcj_ask *ask, const dcr_layers_question *q, dcr_currency currency, const json_t *list)
{
    dcj_scratch scratch = {.allocator = NULL};
    dcj_rows rows = {.kind = DCR_TABLE_LAYERS, .array = dcj_member(ask->document, "layers"), .scratch = &scratch, .err = ask->err};
    rows.place = dcj_at_key(NULL, "layers");
    rows.place.table = DCR_TABLE_LAYERS;
    if (!json_is_array(rows.array)) return dcj_refuse(ask->err, DCR_E_JSON_TYPE, &rows.place, "write a list of layers");
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcr_table_new(DCR_TABLE_LAYERS, NULL, &rows.table, &inner);
    if (status != DCR_OK) return dcj_pass(ask->err, &rows.place, &inner);
    status = read_rows(&rows, currency);
    if (status == DCR_OK) status = write(ask, rows.table, q, currency, list);
    dcr_table_free(rows.table);
    dcj_scratch_release(&scratch);
    return status;
}

dcr_status dcj_ask_layers(const dcj_ask *ask)
{
    static const char keys[] = "verb currency rounding as_of_day losses layers primary_limit account_deductible "
                               "account_deductible_ratio account_deductible_minimum account_deductible_maximum account_limit "
                               "account_limit_ratio";
    const dcj_place losses = dcj_at_key(NULL, "losses");
    const dcj_place layers = dcj_at_key(NULL, "layers");
    const dcr_table *agreed = dcr_policy_table(ask->policy, DCR_TABLE_LAYERS);
    dcr_layers_question q = DCR_LAYERS_QUESTION_INIT;
    dcr_currency currency = 0;
    dcr_status status = dcj_check_keys(ask->document, keys, NULL, ask->err);
    if (status == DCR_OK) status = dcj_loss_currency(ask, &currency);
    if (status == DCR_OK) status = read_account(ask, currency, &q);
    if (status == DCR_OK) status = dcj_required(ask->document, &losses, "give a list of amounts", ask->err);
    if (status != DCR_OK) return status;
    const json_t *list = dcj_member(ask->document, "losses");
    if (!json_is_array(list)) return dcj_refuse(ask->err, DCR_E_JSON_TYPE, &losses, "write a list of amounts: [\"100.00\"]");
    if (dcj_member(ask->document, "layers") != NULL) return answer_own(ask, &q, currency, list);
    if (agreed == NULL || dcr_table_rows(agreed) == 0)
        return dcj_required(ask->document, &layers, "give \"layers\", or a policy that has some", ask->err);
    return write(ask, agreed, &q, currency, list);
}
