#include "support/world.h"

#include "terms/builder.h"

static const dcr_term_scope whole = DCR_SCOPE_POLICY;

static void a_builder_needs_a_place_to_go(void **state)
{
    (void)state;
    dcr_allocator unknown = {3, 0, NULL, NULL, NULL, NULL};
    dcr_policy_builder *builder = NULL;
    assert_int_equal(dcr_policy_builder_new(NULL, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_builder_new(&unknown, &builder, NULL), DCR_E_STRUCT_SIZE);
    assert_null(builder);
    dcr_policy_builder_free(NULL);
}

static void a_refused_number_leaves_what_was_set(void **state)
{
    (void)state;
    dcr_policy_builder *b = least_builder();
    assert_int_equal(dcr_policy_builder_set_number(NULL, DCR_TERM_FORM, whole, 1, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_builder_set_number(b, (dcr_term)9999, whole, 1, NULL), DCR_E_UNKNOWN);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_FORM, dcr_scope_of(DCR_SCOPE_CAUSE, 1), 1, NULL), DCR_E_TERM_SCOPE);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_WAITING_PERIOD, whole, 60, NULL), DCR_E_TYPE);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_FORM, whole, 99, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_FORM, whole, 0, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_MOVE_UP, whole, 2, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_CURRENCY, whole, 12345, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_PERIOD_FROM, whole, INT64_C(1) << 40, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_INSURED_PERCENTAGE, whole, DCR_SHARE_ONE + 1, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_INSURED_PERCENTAGE, whole, -1, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_DISCRETIONARY_LIMIT, whole, -1, NULL), DCR_E_RANGE);
    assert_int_equal(dcr__builder_number(b, DCR_TERM_INSURED_PERCENTAGE), 900000000);
    assert_int_equal(dcr__builder_number(b, DCR_TERM_FORM), DCR_FORM_WHOLE_TURNOVER);
    assert_false(dcr__builder_has(b, DCR_TERM_DISCRETIONARY_LIMIT));
    dcr_policy_builder_free(b);
}

static void a_refused_period_leaves_nothing(void **state)
{
    (void)state;
    dcr_policy_builder *b = least_builder();
    const dcr_period good = {sizeof good, 60, DCR_PERIOD_UNIT_DAYS, 0};
    const dcr_period unknown_size = {3, 60, DCR_PERIOD_UNIT_DAYS, 0};
    const dcr_period no_unit = {sizeof good, 60, 0, 0};
    const dcr_period long_one = {sizeof good, 3651, DCR_PERIOD_UNIT_DAYS, 0};
    const dcr_period backwards = {sizeof good, -1, DCR_PERIOD_UNIT_DAYS, 0};
    const dcr_period odd = {sizeof good, 60, DCR_PERIOD_UNIT_DAYS, 2};
    assert_int_equal(dcr_policy_builder_set_period(NULL, DCR_TERM_WAITING_PERIOD, whole, &good, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_builder_set_period(b, DCR_TERM_WAITING_PERIOD, whole, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_builder_set_period(b, DCR_TERM_WAITING_PERIOD, whole, &unknown_size, NULL), DCR_E_STRUCT_SIZE);
    assert_int_equal(dcr_policy_builder_set_period(b, DCR_TERM_MOVE_UP, whole, &good, NULL), DCR_E_TYPE);
    assert_int_equal(dcr_policy_builder_set_period(b, DCR_TERM_WAITING_PERIOD, whole, &no_unit, NULL), DCR_E_TYPE);
    assert_int_equal(dcr_policy_builder_set_period(b, DCR_TERM_WAITING_PERIOD, whole, &long_one, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_policy_builder_set_period(b, DCR_TERM_WAITING_PERIOD, whole, &backwards, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_policy_builder_set_period(b, DCR_TERM_WAITING_PERIOD, whole, &odd, NULL), DCR_E_RANGE);
    assert_false(dcr__builder_has(b, DCR_TERM_WAITING_PERIOD));
    assert_int_equal(dcr_policy_builder_set_period(b, DCR_TERM_WAITING_PERIOD, whole, &good, NULL), DCR_OK);
    assert_int_equal(dcr__builder_find(b, DCR_TERM_WAITING_PERIOD, whole)->number, 60);
    dcr_policy_builder_free(b);
}

/* Wrong twice: builder, term, scope, then the value. */
static void the_order_of_checks_is_fixed(void **state)
{
    (void)state;
    dcr_policy_builder *b = least_builder();
    const dcr_term_scope country = dcr_scope_of(DCR_SCOPE_COUNTRY, 1);
    assert_int_equal(dcr_policy_builder_set_number(NULL, (dcr_term)9999, country, -1, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_builder_set_number(b, (dcr_term)9999, country, -1, NULL), DCR_E_UNKNOWN);
    assert_int_equal(dcr_policy_builder_set_number(b, DCR_TERM_FORM, country, -1, NULL), DCR_E_TERM_SCOPE);
    assert_int_equal(dcr_policy_builder_set_text(b, DCR_TERM_FORM, country, NULL, NULL), DCR_E_TERM_SCOPE);
    assert_int_equal(dcr_policy_builder_set_text(b, DCR_TERM_FORM, whole, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_builder_set_period(b, DCR_TERM_MOVE_UP, whole, NULL, NULL), DCR_E_NULL);
    dcr_policy_builder_free(b);
}

static void a_scope_is_of_a_known_value(void **state)
{
    (void)state;
    dcr_policy_builder *b = least_builder();
    const struct {
        dcr_term_scope scope;
        dcr_status status;
    } rows[] = {
        {dcr_scope_of(DCR_SCOPE_LIMIT_KIND, DCR_LIMIT_KIND_NAMED), DCR_OK},
        {dcr_scope_of(DCR_SCOPE_LIMIT_KIND, 99), DCR_E_TERM_SCOPE},
        {dcr_scope_of(DCR_SCOPE_LIMIT_KIND, 0), DCR_E_TERM_SCOPE},
        {dcr_scope_of(DCR_SCOPE_CAUSE, DCR_CAUSE_INSOLVENCY), DCR_OK},
        {dcr_scope_of(DCR_SCOPE_CAUSE, 99), DCR_E_TERM_SCOPE},
        {dcr_scope_of(DCR_SCOPE_COUNTRY, dcr_country_find("DE")), DCR_OK},
        {dcr_scope_of((dcr_scope)7, 1), DCR_E_TERM_SCOPE},
        {5, DCR_E_TERM_SCOPE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(dcr_policy_builder_set_text(b, DCR_TERM_INSURED_PERCENTAGE, rows[i].scope, "80%", NULL), rows[i].status);
    const dcr_term_scope bad_letters = dcr_scope_of(DCR_SCOPE_COUNTRY, 'd' * 256 + 'e');
    assert_int_equal(dcr_policy_builder_set_text(b, DCR_TERM_COUNTRY_ON_COVER, bad_letters, "no", NULL), DCR_E_TERM_SCOPE);
    assert_int_equal(set_line(b, "country_on_cover/DE=no", NULL), DCR_OK);
    dcr_policy_builder_free(b);
}

static void setting_again_replaces(void **state)
{
    (void)state;
    dcr_policy_builder *b = least_builder();
    const size_t before = b->num_values;
    assert_int_equal(set_line(b, "insured_percentage=80%", NULL), DCR_OK);
    assert_int_equal(b->num_values, before);
    assert_int_equal(dcr__builder_number(b, DCR_TERM_INSURED_PERCENTAGE), 800000000);
    assert_int_equal(set_line(b, "insured_percentage/named=70%", NULL), DCR_OK);
    assert_int_equal(b->num_values, before + 1);
    assert_int_equal(dcr__builder_number(b, DCR_TERM_INSURED_PERCENTAGE), 800000000);
    dcr_policy_builder_free(b);
}

static void a_step_stands_once(void **state)
{
    (void)state;
    dcr_policy_builder *b = least_builder();
    assert_int_equal(dcr_policy_builder_add_step(NULL, DCR_STEP_LIMIT, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_builder_add_step(b, (dcr_step)99, NULL, NULL), DCR_E_UNKNOWN);
    assert_int_equal(dcr_policy_builder_add_step(b, DCR_STEP_UNSET, NULL, NULL), DCR_E_UNKNOWN);
    assert_int_equal(dcr_policy_builder_add_step(b, DCR_STEP_LIMIT, "4", NULL), DCR_OK);
    assert_int_equal(dcr_policy_builder_add_step(b, DCR_STEP_LIMIT, NULL, NULL), DCR_E_PLAN);
    assert_int_equal(b->num_steps, 1);
    assert_string_equal(b->plan[0].clause, "4");
    dcr_policy_builder_free(b);
}

static void a_calendar_is_kept_by_reference(void **state)
{
    (void)state;
    dcr_policy_builder *b = least_builder();
    dcr_calendar *calendar = NULL;
    dcr_policy *made = NULL;
    assert_int_equal(dcr_calendar_new(NULL, 0, 0x60, NULL, &calendar, NULL), DCR_OK);
    assert_int_equal(dcr_policy_builder_set_calendar(NULL, calendar, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_builder_set_calendar(b, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_builder_set_calendar(b, calendar, NULL), DCR_OK);
    assert_int_equal(dcr_policy_builder_set_calendar(b, calendar, NULL), DCR_OK);
    dcr_calendar_unref(calendar);
    assert_int_equal(dcr_policy_builder_finish(b, &made, NULL), DCR_OK);
    dcr_policy_builder_free(b);
    assert_int_equal(dcr_calendar_weekend(dcr_policy_calendar(made)), 0x60);
    dcr_policy_unref(made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_builder_needs_a_place_to_go),
        cmocka_unit_test(a_refused_number_leaves_what_was_set),
        cmocka_unit_test(a_refused_period_leaves_nothing),
        cmocka_unit_test(the_order_of_checks_is_fixed),
        cmocka_unit_test(a_scope_is_of_a_known_value),
        cmocka_unit_test(setting_again_replaces),
        cmocka_unit_test(a_step_stands_once),
        cmocka_unit_test(a_calendar_is_kept_by_reference),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
