#include "support/world.h"

/* What a text is read as, and how a policy writes it back. */
static void a_text_is_read_and_written_back(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"insured_percentage=90%", "90%"}, {"insured_percentage=0.9", "90%"}, {"insured_percentage=87.5%", "87.5%"},
        {"discretionary_limit=5000.00", "5000.00"}, {"discretionary_limit=5000", "5000.00"}, {"move_up=yes", "yes"},
        {"move_up=false", "no"}, {"waiting_period=6 months", "6 months"}, {"period_from=2025-01-31", "2025-01-31"},
        {"rounding=half_even", "half_even"}, {"currency=EUR", "EUR"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_policy *made = policy("discretionary_after_expiry=yes", "waiting_anchor=due_date", rows[i][0]);
        const dcr_table *table = dcr_policy_table(made, DCR_TABLE_POLICY_TERMS);
        const int64_t *offsets = dcr_table_text_offsets(table, DCR_POLICY_TERMS_TEXT);
        const char *bytes = dcr_table_text_bytes(table, DCR_POLICY_TERMS_TEXT);
        const dcr_term term = dcr_term_find(rows[i][0], strcspn(rows[i][0], "="));
        for (size_t k = 0; k < dcr_table_rows(table); k++) {
            if ((dcr_term)cell(table, DCR_POLICY_TERMS_TERM, k) != term) continue;
            assert_int_equal(offsets[k + 1] - offsets[k], strlen(rows[i][1]));
            assert_memory_equal(bytes + offsets[k], rows[i][1], strlen(rows[i][1]));
        }
        dcr_policy_unref(made);
    }
}

static void a_text_that_is_not_a_value_says_what_would_be(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        dcr_status status;
        const char *hint;
    } rows[] = {
        {"insured_percentage=ninety", DCR_E_DECIMAL, "\"90%\" or \"0.9\""}, {"insured_percentage=101%", DCR_E_RANGE, "accepted"},
        {"insured_percentage=90.00000001%", DCR_E_PRECISION, "ratio"}, {"discretionary_limit=1.001", DCR_E_PRECISION, "2 decimals"},
        {"discretionary_limit=-1.00", DCR_E_RANGE, "negative"}, {"waiting_period=soon", DCR_E_TYPE, "60 days"},
        {"waiting_period=9999 days", DCR_E_RANGE, "3650"}, {"period_from=31.01.2025", DCR_E_DATE, "YYYY-MM-DD"},
        {"move_up=perhaps", DCR_E_TYPE, "yes or no"}, {"currency=euro", DCR_E_CURRENCY, "three capital letters"},
        {"rounding=halves", DCR_E_UNKNOWN, "half_even, half_up"}, {"insured_percentage=", DCR_E_DECIMAL, "ratio"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_policy_builder *builder = least_builder();
        dcr_error err = DCR_ERROR_INIT;
        assert_int_equal(set_line(builder, rows[i].line, &err), rows[i].status);
        assert_int_equal(err.term, dcr_term_find(rows[i].line, strcspn(rows[i].line, "=")));
        assert_non_null(strstr(err.text, rows[i].hint));
        dcr_policy_builder_free(builder);
    }
}

static void an_amount_needs_the_currency_before_it(void **state)
{
    (void)state;
    dcr_policy_builder *builder = NULL;
    dcr_error err = DCR_ERROR_INIT;
    assert_int_equal(dcr_policy_builder_new(NULL, &builder, NULL), DCR_OK);
    assert_int_equal(set_line(builder, "discretionary_limit=1.00", &err), DCR_E_STATE);
    assert_int_equal(err.term, DCR_TERM_CURRENCY);
    dcr_policy_builder_free(builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_read_and_written_back),
        cmocka_unit_test(a_text_that_is_not_a_value_says_what_would_be),
        cmocka_unit_test(an_amount_needs_the_currency_before_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
