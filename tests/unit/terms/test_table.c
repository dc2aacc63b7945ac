#include "support/world.h"

static dcr_table *new_table(dcr_table_kind kind)
{
    dcr_table *table = NULL;
    assert_int_equal(dcr_table_new(kind, NULL, &table, NULL), DCR_OK);
    return table;
}

static void only_facts_can_be_made(void **state)
{
    (void)state;
    dcr_table *table = NULL;
    dcr_allocator incomplete = {sizeof incomplete, 0, NULL, NULL, NULL, NULL};
    assert_int_equal(dcr_table_new(DCR_TABLE_BUYERS, NULL, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_table_new(DCR_TABLE_COVER_TOTALS, NULL, &table, NULL), DCR_E_UNKNOWN);
    assert_int_equal(dcr_table_new((dcr_table_kind)199, NULL, &table, NULL), DCR_E_UNKNOWN);
    assert_int_equal(dcr_table_new(DCR_TABLE_UNSET, NULL, &table, NULL), DCR_E_UNKNOWN);
    assert_int_not_equal(dcr_table_new(DCR_TABLE_BUYERS, &incomplete, &table, NULL), DCR_OK);
    assert_null(table);
    dcr_table_free(NULL);
}

static void a_bound_column_is_read_back(void **state)
{
    (void)state;
    dcr_table *table = new_table(DCR_TABLE_INVOICES);
    const int64_t amounts[] = {1, 2};
    const int32_t days[] = {3, 4};
    const uint32_t codes[] = {1, 2};
    const uint8_t flags[] = {0, 1};
    const int64_t offsets[] = {0, 1, 3};
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_AMOUNT, amounts, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(table, DCR_INVOICES_DUE_DAY, days, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(table, DCR_INVOICES_DOCUMENT, codes, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint8(table, DCR_INVOICES_IS_DISPUTED, flags, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_INVOICES_INVOICE, "abb", offsets, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_rows(table), 2);
    assert_int_equal(dcr_table_kind_of(table), DCR_TABLE_INVOICES);
    assert_ptr_equal(dcr_table_int64(table, DCR_INVOICES_AMOUNT), amounts);
    assert_ptr_equal(dcr_table_int32(table, DCR_INVOICES_DUE_DAY), days);
    assert_ptr_equal(dcr_table_uint32(table, DCR_INVOICES_DOCUMENT), codes);
    assert_ptr_equal(dcr_table_uint8(table, DCR_INVOICES_IS_DISPUTED), flags);
    assert_ptr_equal(dcr_table_text_offsets(table, DCR_INVOICES_INVOICE), offsets);
    assert_string_equal(dcr_table_text_bytes(table, DCR_INVOICES_INVOICE), "abb");
    dcr_table_free(table);
}

static void reading_another_type_or_table_gives_nothing(void **state)
{
    (void)state;
    dcr_table *table = new_table(DCR_TABLE_INVOICES);
    const int64_t amounts[] = {1};
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_AMOUNT, amounts, 1, NULL), DCR_OK);
    assert_null(dcr_table_int32(table, DCR_INVOICES_AMOUNT));
    assert_null(dcr_table_uint64(table, DCR_INVOICES_AMOUNT));
    assert_null(dcr_table_int64(table, DCR_LIMITS_AMOUNT));
    assert_null(dcr_table_int64(table, DCR_INVOICES_PAID));
    assert_null(dcr_table_int64(table, (dcr_column)9999));
    assert_null(dcr_table_int64(NULL, DCR_INVOICES_AMOUNT));
    assert_int_equal(dcr_table_rows(NULL), 0);
    assert_int_equal(dcr_table_kind_of(NULL), DCR_TABLE_UNSET);
    dcr_table_free(table);
}

static void a_refused_column_leaves_the_table_as_it_was(void **state)
{
    (void)state;
    dcr_table *table = new_table(DCR_TABLE_INVOICES);
    const int64_t amounts[] = {1, 2, 3};
    const int64_t descending[] = {0, 2, 1};
    const int64_t negative[] = {-1, 0, 1};
    const int64_t offsets[] = {0, 1, 2};
    dcr_error err = DCR_ERROR_INIT;
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_AMOUNT, amounts, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(NULL, DCR_INVOICES_AMOUNT, amounts, 2, NULL), DCR_E_NULL);
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_PAID, NULL, 2, NULL), DCR_E_NULL);
    assert_int_equal(dcr_table_bind_int64(table, DCR_LIMITS_AMOUNT, amounts, 2, NULL), DCR_E_UNKNOWN);
    assert_int_equal(dcr_table_bind_int64(table, (dcr_column)9999, amounts, 2, NULL), DCR_E_UNKNOWN);
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_DUE_DAY, amounts, 2, NULL), DCR_E_TYPE);
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_PAID, amounts, 3, &err), DCR_E_ROWS);
    assert_int_equal(err.column, DCR_INVOICES_PAID);
    assert_int_equal(err.table, DCR_TABLE_INVOICES);
    assert_int_equal(dcr_table_bind_text(table, DCR_INVOICES_INVOICE, "ab", descending, 2, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_table_bind_text(table, DCR_INVOICES_INVOICE, "ab", negative, 2, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_table_bind_text(table, DCR_INVOICES_INVOICE, NULL, offsets, 2, NULL), DCR_E_NULL);
    assert_int_equal(dcr_table_rows(table), 2);
    assert_null(dcr_table_int64(table, DCR_INVOICES_PAID));
    assert_null(dcr_table_text_offsets(table, DCR_INVOICES_INVOICE));
    dcr_table_free(table);
}

/* What is wrong twice is refused for the first: pointer, column, type, rows. */
static void the_order_of_checks_is_fixed(void **state)
{
    (void)state;
    dcr_table *table = new_table(DCR_TABLE_INVOICES);
    const int64_t amounts[] = {1, 2, 3};
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_AMOUNT, amounts, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_LIMITS_AMOUNT, NULL, 3, NULL), DCR_E_NULL);
    assert_int_equal(dcr_table_bind_int64(table, DCR_LIMITS_FROM_DAY, amounts, 3, NULL), DCR_E_UNKNOWN);
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_DUE_DAY, amounts, 3, NULL), DCR_E_TYPE);
    dcr_table_free(table);
}

static void binding_again_replaces_even_the_number_of_rows_of_a_lone_column(void **state)
{
    (void)state;
    dcr_table *table = new_table(DCR_TABLE_INVOICES);
    const int64_t first[] = {1, 2};
    const int64_t second[] = {3, 4, 5};
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_AMOUNT, first, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_AMOUNT, second, 3, NULL), DCR_OK);
    assert_int_equal(dcr_table_rows(table), 3);
    assert_ptr_equal(dcr_table_int64(table, DCR_INVOICES_AMOUNT), second);
    dcr_table_free(table);
}

static void a_column_without_rows_counts_as_bound(void **state)
{
    (void)state;
    dcr_table *table = new_table(DCR_TABLE_INVOICES);
    const int64_t one[] = {1};
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_AMOUNT, NULL, 0, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_INVOICES_INVOICE, NULL, NULL, 0, NULL), DCR_OK);
    assert_non_null(dcr_table_int64(table, DCR_INVOICES_AMOUNT));
    assert_int_equal(dcr_table_bind_int64(table, DCR_INVOICES_PAID, one, 1, NULL), DCR_E_ROWS);
    dcr_table_free(table);
}

static void a_result_cannot_be_bound_to(void **state)
{
    (void)state;
    dcr_policy *made = least_policy();
    const int64_t one[] = {1};
    dcr_table *result = (dcr_table *)(uintptr_t)dcr_policy_table(made, DCR_TABLE_POLICY_TERMS);
    assert_int_equal(dcr_table_bind_int64(result, DCR_POLICY_TERMS_NUMBER, one, 1, NULL), DCR_E_STATE);
    dcr_policy_unref(made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_facts_can_be_made),
        cmocka_unit_test(a_bound_column_is_read_back),
        cmocka_unit_test(reading_another_type_or_table_gives_nothing),
        cmocka_unit_test(a_refused_column_leaves_the_table_as_it_was),
        cmocka_unit_test(the_order_of_checks_is_fixed),
        cmocka_unit_test(binding_again_replaces_even_the_number_of_rows_of_a_lone_column),
        cmocka_unit_test(a_column_without_rows_counts_as_bound),
        cmocka_unit_test(a_result_cannot_be_bound_to),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
