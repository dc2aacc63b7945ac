/* An outcome for each row of a table by the first rule of the host that matches. docs/readers/rules.md; systems.md 2.3 row 13. */
#include "base/check.h"
#include "base/refuse.h"
#include "reader/rule_table.h"

static dcr_status name_rules(dcr__rule_table *r, dcr_error *err)
{
    if (r->q.outcomes == NULL) return dcr__refuse(err, DCR_E_FACT_ABSENT, "no outcomes; give \"outcomes\"");
    for (size_t k = 0; k < dcr_table_rows(r->q.outcomes); k++) {
        const dcr__host_text name = dcr__host_text_of(r->q.outcomes, DCR_RULE_OUTCOMES_RULE, k);
        if (name.length == 0)
            return dcr__refuse_at(err, DCR_E_FACT_ABSENT, 0, DCR_TABLE_RULE_OUTCOMES, DCR_RULE_OUTCOMES_RULE, (int64_t)k, "a rule must have a name");
        for (size_t i = 0; i < k; i++)
            if (dcr__host_text_is(&r->rules[i], &name))
                return dcr__refuse_at(err, DCR_E_DUPLICATE, 0, DCR_TABLE_RULE_OUTCOMES, DCR_RULE_OUTCOMES_RULE, (int64_t)k,
                                      "a row above has the same rule");
        r->rules[r->num_rules++] = name;
    }
    return DCR_OK;
}

static dcr_status put_miss(dcr__rule_table *r, size_t at, size_t rule, uint32_t failed)
{
    const dcr__host_text column = dcr__host_text_of(r->q.predicates, DCR_RULE_PREDICATES_COLUMN, failed);
    size_t row = 0;
    DCR_TRY(dcr__result_row(r->result, DCR_TABLE_RULE_ASSIGN_MISSES, &row));
    dcr__result_int64(r->result, DCR_RULE_ASSIGN_MISSES_ROW)[row] = (int64_t)at;
    dcr__result_uint32(r->result, DCR_RULE_ASSIGN_MISSES_FAILED_IX)[row] = failed;
    DCR_TRY(dcr__result_put_text(r->result, DCR_RULE_ASSIGN_MISSES_RULE, row, r->rules[rule].text, r->rules[rule].length));
    return dcr__result_put_text(r->result, DCR_RULE_ASSIGN_MISSES_FAILED_COLUMN, row, column.text, column.length);
}

static dcr_status put_row(dcr__rule_table *r, size_t at, size_t rule)
{
    const bool is_found = rule < r->num_rules;
    const int64_t *amounts = dcr__table_values(r->q.outcomes, DCR_RULE_OUTCOMES_AMOUNT);
    dcr__host_text name = {"", 0}, outcome = {"", 0};
    size_t row = 0;
    if (is_found) name = r->rules[rule];
    if (is_found) outcome = dcr__host_text_of(r->q.outcomes, DCR_RULE_OUTCOMES_OUTCOME, rule);
    DCR_TRY(dcr__result_row(r->result, DCR_TABLE_RULE_ASSIGN_ROWS, &row));
    dcr__result_int64(r->result, DCR_RULE_ASSIGN_ROWS_ROW)[row] = (int64_t)at;
    dcr__result_uint32(r->result, DCR_RULE_ASSIGN_ROWS_BUYER_IX)[row] = dcr__rule_buyer(r, at);
    dcr__result_uint32(r->result, DCR_RULE_ASSIGN_ROWS_INVOICE_IX)[row] = dcr__rule_invoice(r, at);
    dcr__result_uint32(r->result, DCR_RULE_ASSIGN_ROWS_OUTCOME_IX)[row] = is_found ? (uint32_t)rule : DCR_NO_INDEX;
    dcr__result_int64(r->result, DCR_RULE_ASSIGN_ROWS_AMOUNT)[row] = is_found && amounts != NULL ? amounts[rule] : DCR_NO_AMOUNT;
    DCR_TRY(dcr__result_put_text(r->result, DCR_RULE_ASSIGN_ROWS_RULE, row, name.text, name.length));
    return dcr__result_put_text(r->result, DCR_RULE_ASSIGN_ROWS_OUTCOME, row, outcome.text, outcome.length);
}

static dcr_status assign(dcr__rule_table *r, size_t row, dcr_error *err)
{
    size_t i = 0;
    for (; i < r->num_rules; i++) {
        uint32_t failed = 0;
        DCR_TRY(dcr__rule_failed(r, i, row, &failed, err));
        if (failed == DCR_NO_INDEX) break;
        if (put_miss(r, row, i, failed) != DCR_OK) return dcr__refuse(err, DCR_E_NOMEM, "no memory for rules");
    }
    if (i < r->num_rules) dcr__result_int64(r->result, DCR_RULE_ASSIGN_RULES_NUM_ROWS)[i]++;
    return put_row(r, row, i) == DCR_OK ? DCR_OK : dcr__refuse(err, DCR_E_NOMEM, "no memory for rules");
}

static dcr_status add_tables(dcr__rule_table *r)
{
    DCR_TRY(dcr__result_add(r->result, DCR_TABLE_RULE_ASSIGN_ROWS, 0));
    DCR_TRY(dcr__result_add(r->result, DCR_TABLE_RULE_ASSIGN_MISSES, 0));
    DCR_TRY(dcr__result_add(r->result, DCR_TABLE_RULE_ASSIGN_RULES, r->num_rules));
    for (size_t i = 0; i < r->num_rules; i++)
        DCR_TRY(dcr__result_put_text(r->result, DCR_RULE_ASSIGN_RULES_RULE, i, r->rules[i].text, r->rules[i].length));
    return DCR_OK;
}

static dcr_status answer(dcr__rule_table *r, dcr_error *err)
{
    DCR_TRY(name_rules(r, err));
    dcr__rule_chain(r);
    if (add_tables(r) != DCR_OK) return dcr__refuse(err, DCR_E_NOMEM, "no memory for rules");
    for (size_t row = 0; row < dcr_table_rows(r->facts); row++)
        if (dcr__rule_sees(r, row)) DCR_TRY(assign(r, row, err));
    return DCR_OK;
}

dcr_status dcr_rule_assign_compute(
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
