/* Which rules of the host each row of a table meets. docs/readers/rules.md; systems.md 2.3 row 26. */
#include "base/check.h"
#include "base/refuse.h"
#include "reader/rule_table.h"

/* Names of rules in the order in which they first stand. */
static void name_rules(dcr__rule_table *r)
{
    for (size_t k = 0; k < r->num_predicates; k++) {
        size_t i = 0;
        while (i < r->num_rules && !dcr__host_text_is(&r->rules[i], &r->predicates[k].rule)) i++;
        if (i == r->num_rules) r->rules[r->num_rules++] = r->predicates[k].rule;
    }
}

static dcr_status put_row(dcr__rule_table *r, size_t at, const dcr__host_text *rule, uint32_t failed)
{
    const bool is_match = failed == DCR_NO_INDEX;
    dcr__host_text column = {"", 0};
    size_t row = 0;
    if (!is_match) column = dcr__host_text_of(r->q.predicates, DCR_RULE_PREDICATES_COLUMN, failed);
    DCR_TRY(dcr__result_row(r->result, DCR_TABLE_RULE_EVAL_ROWS, &row));
    dcr__result_int64(r->result, DCR_RULE_EVAL_ROWS_ROW)[row] = (int64_t)at;
    dcr__result_uint32(r->result, DCR_RULE_EVAL_ROWS_BUYER_IX)[row] = dcr__rule_buyer(r, at);
    dcr__result_uint32(r->result, DCR_RULE_EVAL_ROWS_INVOICE_IX)[row] = dcr__rule_invoice(r, at);
    dcr__result_uint8(r->result, DCR_RULE_EVAL_ROWS_IS_MATCH)[row] = is_match;
    dcr__result_uint32(r->result, DCR_RULE_EVAL_ROWS_FAILED_IX)[row] = failed;
    DCR_TRY(dcr__result_put_text(r->result, DCR_RULE_EVAL_ROWS_RULE, row, rule->text, rule->length));
    return dcr__result_put_text(r->result, DCR_RULE_EVAL_ROWS_FAILED_COLUMN, row, column.text, column.length);
}

static dcr_status add_tables(dcr__rule_table *r)
{
    DCR_TRY(dcr__result_add(r->result, DCR_TABLE_RULE_EVAL_ROWS, 0));
    DCR_TRY(dcr__result_add(r->result, DCR_TABLE_RULE_EVAL_RULES, r->num_rules));
    for (size_t i = 0; i < r->num_rules; i++)
        DCR_TRY(dcr__result_put_text(r->result, DCR_RULE_EVAL_RULES_RULE, i, r->rules[i].text, r->rules[i].length));
    return DCR_OK;
}

static dcr_status answer(dcr__rule_table *r, dcr_error *err)
{
    name_rules(r);
    dcr__rule_chain(r);
    if (add_tables(r) != DCR_OK) return dcr__refuse(err, DCR_E_NOMEM, "no memory for rules");
    for (size_t row = 0; row < dcr_table_rows(r->facts); row++) {
        for (size_t i = 0; dcr__rule_sees(r, row) && i < r->num_rules; i++) {
            uint32_t failed = 0;
            DCR_TRY(dcr__rule_failed(r, i, row, &failed, err));
            if (put_row(r, row, &r->rules[i], failed) != DCR_OK) return dcr__refuse(err, DCR_E_NOMEM, "no memory for rules");
            dcr__result_int64(r->result, DCR_RULE_EVAL_RULES_NUM_ROWS)[i]++;
            dcr__result_int64(r->result, DCR_RULE_EVAL_RULES_NUM_MATCHES)[i] += failed == DCR_NO_INDEX;
        }
    }
    return DCR_OK;
}

dcr_status dcr_rule_eval_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_rules_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    dcr__rule_table r;
    if (book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "book or out is NULL");
    dcr_status status = dcr__rule_table_open(&r, policy, book, options, allocator, err);
    if (status == DCR_OK) status = answer(&r, err);
    if (status == DCR_OK)
        *out = r.result;
    else
        dcr_result_free(r.result);
    dcr__rule_table_close(&r);
    return status;
}
