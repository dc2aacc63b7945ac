#include "support/world.h"

/* A table of one row that has one column alone. */
static dcr_table *int64_table(dcr_table_kind kind, dcr_column column)
{
    static const int64_t one[] = {1};
    dcr_table *table = NULL;
    assert_int_equal(dcr_table_new(kind, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, column, one, 1, NULL), DCR_OK);
    return table;
}

static dcr_table *text_table(dcr_table_kind kind, dcr_column column)
{
    static const int64_t offsets[] = {0, 1};
    dcr_table *table = NULL;
    assert_int_equal(dcr_table_new(kind, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, column, "1", offsets, 1, NULL), DCR_OK);
    return table;
}

typedef struct world {
    dcr_policy *policy;
    dcr_book *book;
} world;

static dcr_status ask_agenda(const world *w, const dcr_table *table)
{
    dcr_agenda_options options = DCR_AGENDA_OPTIONS_INIT;
    dcr_result *out = NULL;
    options.as_of_day = day("2025-05-01");
    options.duties_done = table;
    return dcr_agenda_compute(w->policy, w->book, &options, NULL, &out, NULL);
}

static dcr_status ask_alerts(const world *w, const dcr_table *table)
{
    dcr_alerts_options options = DCR_ALERTS_OPTIONS_INIT;
    dcr_result *out = NULL;
    options.as_of_day = day("2025-05-01");
    options.rules = table;
    return dcr_alerts_compute(w->policy, w->book, &options, NULL, &out, NULL);
}

static dcr_status ask_dunning(const world *w, const dcr_table *table)
{
    dcr_dunning_options options = DCR_DUNNING_OPTIONS_INIT;
    dcr_result *out = NULL;
    options.as_of_day = day("2025-05-01");
    options.levels = table;
    return dcr_dunning_compute(w->policy, w->book, &options, NULL, &out, NULL);
}

static dcr_status ask_effort(const world *w, const dcr_table *table)
{
    static const int64_t numbers[] = {1};
    static const uint32_t anchors[] = {DCR_DUNNING_ANCHOR_DUE_DATE};
    dcr_effort_log_check_options options = DCR_EFFORT_LOG_CHECK_OPTIONS_INIT;
    dcr_table *levels = int64_table(DCR_TABLE_DUNNING_LEVELS, DCR_DUNNING_LEVELS_LEVEL);
    dcr_result *out = NULL;
    assert_int_equal(dcr_table_bind_int64(levels, DCR_DUNNING_LEVELS_DAYS, numbers, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(levels, DCR_DUNNING_LEVELS_ANCHOR, anchors, 1, NULL), DCR_OK);
    options.as_of_day = day("2025-05-01");
    options.levels = levels;
    options.sent = table;
    const dcr_status status = dcr_effort_log_check_compute(w->policy, w->book, &options, NULL, &out, NULL);
    dcr_table_free(levels);
    return status;
}

static dcr_status ask_cash(const world *w, const dcr_table *table)
{
    dcr_stress_cash_options options = DCR_STRESS_CASH_OPTIONS_INIT;
    dcr_result *out = NULL;
    options.as_of_day = day("2025-05-01");
    options.cash = 0;
    options.dues = table;
    return dcr_stress_cash_compute(w->policy, w->book, &options, NULL, &out, NULL);
}

static dcr_status ask_rules(const world *w, const dcr_table *table)
{
    dcr_rules_options options = DCR_RULES_OPTIONS_INIT;
    dcr_result *out = NULL;
    options.table = DCR_TABLE_INVOICES;
    options.predicates = table;
    return dcr_rule_eval_compute(NULL, w->book, &options, NULL, &out, NULL);
}

static dcr_status ask_plan(const world *w, const dcr_table *table)
{
    dcr_plan_check_options options = DCR_PLAN_CHECK_OPTIONS_INIT;
    dcr_result *out = NULL;
    options.as_of_day = day("2025-05-01");
    options.buyer_ix = 0;
    options.instalments = table;
    return dcr_plan_check_compute(w->policy, w->book, &options, NULL, &out, NULL);
}

static void expect_refused(const world *w, dcr_status (*ask)(const world *w, const dcr_table *table), dcr_table *table)
{
    assert_int_equal(ask(w, table), DCR_E_COLUMN_ABSENT);
    dcr_table_free(table);
}

static void a_table_without_a_column_that_it_must_have_is_refused(void **state)
{
    (void)state;
    const world w = {policy("insured_percentage=90%"),
                     facts("buyers buyer=A", "invoices invoice=1 buyer=A invoice_day=2025-03-01 due_day=2025-03-31 amount=40.00")};
    expect_refused(&w, ask_agenda, text_table(DCR_TABLE_DUTIES_DONE, DCR_DUTIES_DONE_DUTY));
    expect_refused(&w, ask_alerts, text_table(DCR_TABLE_ALERT_RULES, DCR_ALERT_RULES_LABEL));
    expect_refused(&w, ask_dunning, int64_table(DCR_TABLE_DUNNING_LEVELS, DCR_DUNNING_LEVELS_LEVEL));
    expect_refused(&w, ask_effort, text_table(DCR_TABLE_DUNNING_SENT, DCR_DUNNING_SENT_INVOICE));
    expect_refused(&w, ask_cash, int64_table(DCR_TABLE_CASH_DUES, DCR_CASH_DUES_AMOUNT));
    expect_refused(&w, ask_rules, text_table(DCR_TABLE_RULE_PREDICATES, DCR_RULE_PREDICATES_RULE));
    expect_refused(&w, ask_plan, int64_table(DCR_TABLE_PLAN_INSTALMENTS, DCR_PLAN_INSTALMENTS_AMOUNT));
    dcr_book_unref(w.book);
    dcr_policy_unref(w.policy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_table_without_a_column_that_it_must_have_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
