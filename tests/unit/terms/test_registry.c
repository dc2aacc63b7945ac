#include "support/world.h"

#include "terms/registry.h"

static void every_term_is_found_by_its_name(void **state)
{
    (void)state;
    size_t count = 0;
    for (; dcr_term_at(count) != DCR_TERM_UNSET; count++) {
        const dcr_term term = dcr_term_at(count);
        const char *name = dcr_term_name(term);
        assert_int_equal(dcr_term_find(name, strlen(name)), term);
        assert_true(dcr_term_type_of(term) != DCR_TERM_TYPE_UNSET);
        assert_int_equal(dcr_term_group(term) != DCR_GROUP_UNSET, dcr_term_type_of(term) == DCR_TERM_TYPE_CHOICE);
    }
    assert_int_equal(count, dcr__num_terms());
}

static void every_column_is_found_by_its_name_and_table(void **state)
{
    (void)state;
    for (int kind = 1; kind < 200; kind++) {
        for (size_t i = 0; dcr_column_at((dcr_table_kind)kind, i) != DCR_COLUMN_UNSET; i++) {
            const dcr_column column = dcr_column_at((dcr_table_kind)kind, i);
            const char *name = dcr_column_name(column);
            assert_int_equal(dcr_column_find((dcr_table_kind)kind, name, strlen(name)), column);
            assert_int_equal(dcr_column_table(column), kind);
            assert_int_equal((int)column / 100, kind);
        }
    }
}

static void every_table_is_found_by_its_name(void **state)
{
    (void)state;
    int count = 0;
    for (int kind = 1; kind < 200; kind++) {
        const char *name = dcr_table_name((dcr_table_kind)kind);
        if (name == NULL) continue;
        assert_int_equal(dcr_table_find(name, strlen(name)), kind);
        if (kind < 20 || dcr_table_is_of_policy((dcr_table_kind)kind)) assert_int_equal(dcr_table_is_result((dcr_table_kind)kind), 0);
        if (kind >= 60 && kind < 70) assert_int_equal(dcr_table_is_of_policy((dcr_table_kind)kind), 1);
        count++;
    }
    assert_true(count >= 19);
}

static void every_choice_is_found_by_its_name(void **state)
{
    (void)state;
    for (int group = 1; group < 200; group++) {
        for (size_t i = 0; dcr_choice_at((dcr_group)group, i) != 0; i++) {
            const int32_t number = dcr_choice_at((dcr_group)group, i);
            const char *name = dcr_choice_name((dcr_group)group, number);
            assert_int_equal(dcr_choice_find((dcr_group)group, name, strlen(name)), number);
        }
    }
}

static void what_is_not_there_is_not_found(void **state)
{
    (void)state;
    assert_int_equal(dcr_term_find("nothing", 7), DCR_TERM_UNSET);
    assert_int_equal(dcr_term_find("currency", 7), DCR_TERM_UNSET);
    assert_int_equal(dcr_term_find(NULL, 0), DCR_TERM_UNSET);
    assert_null(dcr_term_name((dcr_term)9999));
    assert_int_equal(dcr_term_type_of((dcr_term)9999), DCR_TERM_TYPE_UNSET);
    assert_int_equal(dcr_term_allows_scope((dcr_term)9999, DCR_SCOPE_UNSET), 0);
    assert_int_equal(dcr_table_find("nothing", 7), DCR_TABLE_UNSET);
    assert_null(dcr_table_name((dcr_table_kind)9999));
    assert_int_equal(dcr_table_is_result((dcr_table_kind)9999), 0);
    assert_int_equal(dcr_column_find(DCR_TABLE_BUYERS, "amount", 6), DCR_COLUMN_UNSET);
    assert_int_equal(dcr_column_find(DCR_TABLE_BUYERS, NULL, 0), DCR_COLUMN_UNSET);
    assert_int_equal(dcr_column_at((dcr_table_kind)9999, 0), DCR_COLUMN_UNSET);
    assert_null(dcr_column_name((dcr_column)9999));
    assert_int_equal(dcr_column_table((dcr_column)9999), DCR_TABLE_UNSET);
    assert_int_equal(dcr_column_is_required((dcr_column)9999), 0);
    assert_int_equal(dcr_choice_find(DCR_GROUP_FORM, "half_even", 9), 0);
    assert_int_equal(dcr_choice_find(DCR_GROUP_FORM, NULL, 0), 0);
    assert_null(dcr_choice_name(DCR_GROUP_FORM, 77));
}

static void scopes_are_those_of_the_term(void **state)
{
    (void)state;
    assert_int_equal(dcr_term_allows_scope(DCR_TERM_INSURED_PERCENTAGE, DCR_SCOPE_UNSET), 1);
    assert_int_equal(dcr_term_allows_scope(DCR_TERM_INSURED_PERCENTAGE, DCR_SCOPE_LIMIT_KIND), 1);
    assert_int_equal(dcr_term_allows_scope(DCR_TERM_INSURED_PERCENTAGE, DCR_SCOPE_CAUSE), 1);
    assert_int_equal(dcr_term_allows_scope(DCR_TERM_INSURED_PERCENTAGE, DCR_SCOPE_COUNTRY), 1);
    assert_int_equal(dcr_term_allows_scope(DCR_TERM_WAITING_PERIOD, DCR_SCOPE_COUNTRY), 1);
    assert_int_equal(dcr_term_allows_scope(DCR_TERM_WAITING_PERIOD, (dcr_scope)99), 0);
}

static void facts_need_their_required_columns(void **state)
{
    (void)state;
    assert_int_equal(dcr_column_is_required(DCR_INVOICES_AMOUNT), 1);
    assert_int_equal(dcr_column_is_required(DCR_INVOICES_VAT), 0);
}

static void columns_have_the_width_of_their_type(void **state)
{
    (void)state;
    assert_int_equal(dcr__column_width(DCR_COLUMN_TYPE_MONEY), 8);
    assert_int_equal(dcr__column_width(DCR_COLUMN_TYPE_DAY), 4);
    assert_int_equal(dcr__column_width(DCR_COLUMN_TYPE_CODE), 4);
    assert_int_equal(dcr__column_width(DCR_COLUMN_TYPE_FLAG), 1);
    assert_int_equal(dcr__column_width(DCR_COLUMN_TYPE_SET), 8);
    assert_int_equal(dcr__column_width(DCR_COLUMN_TYPE_TEXT), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_term_is_found_by_its_name),
        cmocka_unit_test(every_column_is_found_by_its_name_and_table),
        cmocka_unit_test(every_table_is_found_by_its_name),
        cmocka_unit_test(every_choice_is_found_by_its_name),
        cmocka_unit_test(what_is_not_there_is_not_found),
        cmocka_unit_test(scopes_are_those_of_the_term),
        cmocka_unit_test(facts_need_their_required_columns),
        cmocka_unit_test(columns_have_the_width_of_their_type),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
