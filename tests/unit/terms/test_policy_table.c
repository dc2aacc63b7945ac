#include "support/world.h"

/* Row of a term for the whole policy, or the number of rows. */
static size_t row_of(const dcr_table *table, dcr_term term)
{
    size_t row = 0;
    while (row < dcr_table_rows(table) && ((dcr_term)cell(table, DCR_POLICY_TERMS_TERM, row) != term ||
                                           cell(table, DCR_POLICY_TERMS_SCOPE, row) != 0))
        row++;
    return row;
}

static void defaults_are_listed_as_such(void **state)
{
    (void)state;
    dcr_policy *made = least_policy();
    const dcr_table *table = dcr_policy_table(made, DCR_TABLE_POLICY_TERMS);
    expect(table, row_of(table, DCR_TERM_FORM), "term=form source=given number=1");
    expect(table, row_of(table, DCR_TERM_MOVE_UP), "term=move_up source=default number=1");
    expect(table, row_of(table, DCR_TERM_ROUNDING_MOMENT), "source=default number=2");
    expect(table, row_of(table, DCR_TERM_STOP_OF_COVER), "source=default number=1");
    expect(table, row_of(table, DCR_TERM_AFFILIATES_INSURED), "source=default number=0");
    assert_int_equal(row_of(table, DCR_TERM_DISCRETIONARY_LIMIT), dcr_table_rows(table));
    dcr_policy_unref(made);
}

static void a_default_that_is_given_is_listed_once(void **state)
{
    (void)state;
    dcr_policy *made = policy("move_up=no", "cause_insured/insolvency=yes");
    const dcr_table *table = dcr_policy_table(made, DCR_TABLE_POLICY_TERMS);
    size_t rows = 0;
    for (size_t i = 0; i < dcr_table_rows(table); i++) rows += cell(table, DCR_POLICY_TERMS_TERM, i) == DCR_TERM_MOVE_UP;
    assert_int_equal(rows, 1);
    expect(table, row_of(table, DCR_TERM_MOVE_UP), "source=given number=0");
    const size_t at = row_of(table, DCR_TERM_CAUSE_INSURED);
    expect(table, at, "source=default number=0");
    expect(table, at - 1, "term=cause_insured scope=cause source=given number=1");
    const int64_t *offsets = dcr_table_text_offsets(table, DCR_POLICY_TERMS_SCOPE_VALUE);
    assert_memory_equal(dcr_table_text_bytes(table, DCR_POLICY_TERMS_SCOPE_VALUE) + offsets[at - 1], "insolvency", 10);
    dcr_policy_unref(made);
}

static void the_plan_is_listed_in_its_order(void **state)
{
    (void)state;
    dcr_policy *made = policy("plan=receipts limit percentage");
    const dcr_table *plan = dcr_policy_table(made, DCR_TABLE_POLICY_PLAN);
    assert_int_equal(dcr_table_rows(plan), 3);
    expect(plan, 0, "step=receipts");
    expect(plan, 1, "step=limit");
    expect(plan, 2, "step=percentage");
    assert_null(dcr_policy_table(made, DCR_TABLE_COVER_TOTALS));
    dcr_policy_unref(made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(defaults_are_listed_as_such),
        cmocka_unit_test(a_default_that_is_given_is_listed_once),
        cmocka_unit_test(the_plan_is_listed_in_its_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
