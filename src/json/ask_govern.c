/* {"verb": "govern", "rule": "earliest_period", "policies": [policy documents], "as_of_day": "2025-03-31"} */
#include <stdlib.h>
#include <string.h>

#include "delcredere/govern.h"
#include "delcredere/json.h"
#include "json/answer.h"
#include "json/ask.h"
#include "json/load.h"

typedef struct governing {
    const dcj_ask *ask;
    dcr_policy **policies;
    size_t num_policies;
    uint32_t rule;
    int32_t as_of_day; /* DCR_NO_DAY: no covers are asked for */
    dcr_table *table;
} governing;

static dcr_status read_policy(governing *g, const json_t *document, const dcj_place *place)
{
    dcr_error inner = DCR_ERROR_INIT;
    char *text = json_dumps(document, JSON_ENCODE_ANY);
    if (text == NULL) return dcj_refuse(g->ask->err, DCR_E_NOMEM, place, "out of memory");
    const dcr_status status =
        dcr_policy_from_json(text, strlen(text), NULL, &g->policies[g->num_policies], &inner);
    free(text);
    if (status != DCR_OK) return dcj_pass(g->ask->err, place, &inner);
    g->num_policies++;
    return DCR_OK;
}

static dcr_status read_policies(governing *g)
{
    const dcj_place place = dcj_at_key(NULL, "policies");
    const json_t *list = dcj_member(g->ask->document, "policies");
    dcr_status status = dcj_required(g->ask->document, &place, "give a list of policies", g->ask->err);
    if (status != DCR_OK) return status;
    if (!json_is_array(list))
        return dcj_refuse(g->ask->err, DCR_E_JSON_TYPE, &place, "write a list of policy documents");
    g->policies = calloc(json_array_size(list) + 1, sizeof *g->policies);
    if (g->policies == NULL) return dcj_refuse(g->ask->err, DCR_E_NOMEM, &place, "out of memory");
    for (size_t i = 0; status == DCR_OK && i < json_array_size(list); i++) {
        const dcj_place at = dcj_at_index(&place, i);
        status = read_policy(g, json_array_get(list, i), &at);
    }
    return status;
}

static dcr_status read_question(governing *g)
{
    const dcj_place place = dcj_at_key(NULL, "rule");
    const json_t *document = g->ask->document;
    dcr_error *err = g->ask->err;
    dcr_status status = dcj_check_keys(document, "verb policies rule as_of_day known_on_day", NULL, err);
    if (status == DCR_OK) status = dcj_required(document, &place, "give the rule, such as \"earliest_period\"", err);
    if (status == DCR_OK) status = dcj_optional_code(document, "rule", NULL, DCR_GROUP_GOVERNING_RULE, &g->rule, err);
    if (status == DCR_OK) status = dcj_optional_day(document, "as_of_day", NULL, &g->as_of_day, err);
    return status == DCR_OK ? read_policies(g) : status;
}

static dcr_status write_cover(const governing *g, size_t at)
{
    const dcj_place list = dcj_at_key(NULL, "policies");
    const dcj_place place = dcj_at_index(&list, at);
    dcr_error inner = DCR_ERROR_INIT;
    dcr_cover *cover = NULL;
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = g->as_of_day;
    options.governed = dcr_table_uint32(g->table, DCR_GOVERNED_POLICY_IX);
    options.policy_ix = (uint32_t)at;
    dcr_status status = dcr_cover_compute(g->policies[at], g->ask->book, &options, NULL, &cover, &inner);
    if (status != DCR_OK) return dcj_pass(g->ask->err, &place, &inner);
    status = dcj_write_cover(g->ask->writer, cover, g->ask->err);
    dcr_cover_free(cover);
    return status;
}

static dcr_status write_answer(const governing *g)
{
    dcj_writer *writer = g->ask->writer;
    const dcj_results results = {.table = g->table, .book = g->ask->book};
    dcr_status status = DCR_OK;
    dcj_open(writer, '{');
    dcj_write_answer_head(writer, "governed", NULL);
    dcj_write_rows(writer, "invoices", &results);
    if (g->as_of_day != DCR_NO_DAY) {
        dcj_key(writer, "covers");
        dcj_open(writer, '[');
        for (size_t i = 0; status == DCR_OK && i < g->num_policies; i++) status = write_cover(g, i);
        dcj_close(writer, ']');
    }
    dcj_close(writer, '}');
    return status;
}

dcr_status dcj_ask_govern(const dcj_ask *ask)
{
    governing g = {.ask = ask, .as_of_day = DCR_NO_DAY};
    dcr_status status = read_question(&g);
    if (status == DCR_OK)
        status = dcr_govern((const dcr_policy *const *)g.policies, g.num_policies, ask->book, g.rule, NULL, &g.table,
                            ask->err);
    if (status == DCR_OK) status = write_answer(&g);
    dcr_table_free(g.table);
    for (size_t i = 0; i < g.num_policies; i++) dcr_policy_unref(g.policies[i]);
    free(g.policies);
    return status;
}
