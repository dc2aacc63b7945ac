/* {"verb": "rule_eval" | "rule_assign", "table": "buyers", "predicates": [...], "outcomes": [...]}. */
#include <string.h>

#include "delcredere/host_rules.h"
#include "json/ask.h"
#include "json/fields.h"
#include "json/value.h"

typedef struct rules {
    dcr_rules_options options;
    const char *table;
} rules;

static const char predicates_needed[] = "give the predicates: a list of rows";

static dcr_status put(const dcj_ask *ask, rules *r, const dcj_field *fields, size_t num_fields)
{
    dcr_status status = dcj_read_fields(ask, fields, num_fields, r);
    if (status == DCR_OK) status = dcj_question_currency(ask, &r->options.currency);
    if (status == DCR_OK) r->options.table = (uint32_t)dcr_table_find(r->table, strlen(r->table));
    return status;
}

dcr_status dcj_read_rule_eval(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(rules, options.as_of_day), 0, 0, NULL},
        {"table", DCJ_TEXT, offsetof(rules, table), 0, 0, "name a table of the book: \"buyers\""},
        {"predicates", DCJ_ROWS, offsetof(rules, options.predicates), DCR_TABLE_RULE_PREDICATES, 0, predicates_needed},
    };
    rules r = {.options = DCR_RULES_OPTIONS_INIT};
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = put(ask, &r, fields, DCJ_LENGTH(fields));
    if (status != DCR_OK) return status;
    status = dcr_rule_eval_compute(ask->policy, ask->book, &r.options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}

dcr_status dcj_read_rule_assign(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(rules, options.as_of_day), 0, 0, NULL},
        {"table", DCJ_TEXT, offsetof(rules, table), 0, 0, "name a table of the book: \"buyers\""},
        {"predicates", DCJ_ROWS, offsetof(rules, options.predicates), DCR_TABLE_RULE_PREDICATES, 0, predicates_needed},
        {"outcomes", DCJ_ROWS, offsetof(rules, options.outcomes), DCR_TABLE_RULE_OUTCOMES, 0, "give the outcomes: a list of rows"},
    };
    rules r = {.options = DCR_RULES_OPTIONS_INIT};
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = put(ask, &r, fields, DCJ_LENGTH(fields));
    if (status != DCR_OK) return status;
    status = dcr_rule_assign_compute(ask->policy, ask->book, &r.options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}
