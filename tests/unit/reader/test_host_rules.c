#include "support/world.h"

typedef struct predicate {
    const char *column, *from, *values;
    uint32_t comparison;
} predicate;

/* How many rows of invoices meet one predicate, or the status of a refusal below 0. */
static int64_t matches(const dcr_book *book, predicate p)
{
    const int64_t rule[] = {0, 1}, column[] = {0, (int64_t)strlen(p.column)}, from[] = {0, (int64_t)strlen(p.from)},
                  values[] = {0, (int64_t)strlen(p.values)};
    dcr_rules_options options = DCR_RULES_OPTIONS_INIT;
    dcr_table *table = NULL;
    dcr_result *out = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_RULE_PREDICATES, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_RULE_PREDICATES_RULE, "r", rule, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_RULE_PREDICATES_COLUMN, p.column, column, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_RULE_PREDICATES_FROM_VALUE, p.from, from, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_RULE_PREDICATES_VALUES, p.values, values, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(table, DCR_RULE_PREDICATES_COMPARISON, &p.comparison, 1, NULL), DCR_OK);
    options.table = DCR_TABLE_INVOICES;
    options.currency = dcr_currency_find("EUR");
    options.as_of_day = day("2025-05-01");
    options.predicates = table;
    const dcr_status status = dcr_rule_eval_compute(NULL, book, &options, NULL, &out, NULL);
    const int64_t found =
        status == DCR_OK ? cell(dcr_result_table(out, DCR_TABLE_RULE_EVAL_RULES), DCR_RULE_EVAL_RULES_NUM_MATCHES, 0) : -(int64_t)status;
    dcr_result_free(out);
    dcr_table_free(table);
    return found;
}

static dcr_book *usual_book(const char *currency)
{
    return facts("buyers buyer=A", "invoices invoice=1 buyer=A invoice_day=2025-03-01 due_day=2025-04-01 amount=40.00",
                 "invoices invoice=2 buyer=A invoice_day=2025-03-01 due_day=2025-04-02 amount=60.00 extended_due_day=2025-04-30", currency);
}

static void bounds_are_within_and_days_count_from_the_question(void **state)
{
    (void)state;
    dcr_book *b = usual_book("buyers buyer=B");
    assert_int_equal(matches(b, (predicate){"amount", "60.00", "", DCR_RULE_COMPARISON_RANGE}), 1);
    assert_int_equal(matches(b, (predicate){"amount", "60.01", "", DCR_RULE_COMPARISON_RANGE}), 0);
    assert_int_equal(matches(b, (predicate){"due_day", "29", "", DCR_RULE_COMPARISON_WITHIN}), 1);
    assert_int_equal(matches(b, (predicate){"due_day", "29", "", DCR_RULE_COMPARISON_OLDER_OR_NEVER}), 1);
    assert_int_equal(matches(b, (predicate){"extended_due_day", "30", "", DCR_RULE_COMPARISON_OLDER_OR_NEVER}), 1);
    assert_int_equal(matches(b, (predicate){"invoice", "", " 1 , 7", DCR_RULE_COMPARISON_IN}), 1);
    assert_int_equal(matches(b, (predicate){"document", "", "credit_note", DCR_RULE_COMPARISON_NOT_IN}), 2);
    dcr_book_unref(b);
}

static void what_cannot_be_compared_is_refused(void **state)
{
    (void)state;
    dcr_book *b = usual_book("invoices invoice=3 buyer=A invoice_day=2025-03-01 due_day=2025-04-01 amount=40.00 currency=USD");
    assert_int_equal(matches(b, (predicate){"amount", "60.00", "", DCR_RULE_COMPARISON_RANGE}), -(int64_t)DCR_E_CURRENCY_MIX);
    assert_int_equal(matches(b, (predicate){"amount", "60.001", "", DCR_RULE_COMPARISON_RANGE}), -(int64_t)DCR_E_PRECISION);
    assert_int_equal(matches(b, (predicate){"invoice", "1", "", DCR_RULE_COMPARISON_RANGE}), -(int64_t)DCR_E_UNKNOWN);
    assert_int_equal(matches(b, (predicate){"covered", "1", "", DCR_RULE_COMPARISON_RANGE}), -(int64_t)DCR_E_COLUMN_ABSENT);
    assert_int_equal(matches(b, (predicate){"document", "", "letter", DCR_RULE_COMPARISON_IN}), -(int64_t)DCR_E_CODE);
    assert_int_equal(matches(b, (predicate){"due_day", "-1", "", DCR_RULE_COMPARISON_WITHIN}), -(int64_t)DCR_E_RANGE);
    assert_int_equal(matches(b, (predicate){"due_day", "1", "", 99}), -(int64_t)DCR_E_CODE);
    dcr_book_unref(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bounds_are_within_and_days_count_from_the_question),
        cmocka_unit_test(what_cannot_be_compared_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
