#include "support/world.h"

#include "terms/policy.h"

/* The limit's own, else the limit kind's, else the cause's, else the policy's. */
static void the_percentage_that_is_nearest_goes_first(void **state)
{
    (void)state;
    dcr_policy *made = policy("insured_percentage/named=80%", "insured_percentage/insolvency=70%");
    const dcr__terms *terms = &made->terms;
    assert_int_equal(dcr__policy_percentage(terms, 600000000, DCR_LIMIT_KIND_NAMED, DCR_CAUSE_INSOLVENCY), 600000000);
    assert_int_equal(dcr__policy_percentage(terms, DCR_NO_RATIO, DCR_LIMIT_KIND_NAMED, DCR_CAUSE_INSOLVENCY), 800000000);
    assert_int_equal(dcr__policy_percentage(terms, DCR_NO_RATIO, DCR_LIMIT_KIND_DISCRETIONARY, DCR_CAUSE_INSOLVENCY), 700000000);
    assert_int_equal(dcr__policy_percentage(terms, DCR_NO_RATIO, 0, DCR_CAUSE_PROTRACTED_DEFAULT), 900000000);
    assert_int_equal(dcr__policy_percentage(terms, DCR_NO_RATIO, 0, 0), 900000000);
    dcr_policy_unref(made);
}

static void a_country_has_its_own_terms_else_those_of_all(void **state)
{
    (void)state;
    dcr_policy *made = policy("maximum_payment_terms=60 days", "maximum_payment_terms/IT=90 days", "country_on_cover/KP=no");
    const dcr__country_terms *italy = dcr__policy_country(made, dcr_country_find("IT"));
    const dcr__country_terms *korea = dcr__policy_country(made, dcr_country_find("KP"));
    assert_int_equal(italy->payment_terms.period.count, 90);
    assert_true(italy->on_cover);
    assert_int_equal(korea->payment_terms.period.count, 60);
    assert_false(korea->on_cover);
    assert_int_equal(dcr__policy_country(made, 0)->payment_terms.period.count, 60);
    assert_ptr_equal(dcr__policy_country(made, dcr_country_find("DE")), dcr__policy_country(made, 0));
    dcr_policy_unref(made);
}

static void a_policy_lives_until_its_last_reference(void **state)
{
    (void)state;
    dcr_policy *made = least_policy();
    dcr_policy *second = dcr_policy_ref(made);
    dcr_policy_unref(made);
    assert_int_equal(dcr_policy_currency(second), 978);
    assert_null(dcr_policy_calendar(second));
    dcr_policy_unref(second);
    assert_null(dcr_policy_ref(NULL));
    dcr_policy_unref(NULL);
    assert_int_equal(dcr_policy_currency(NULL), 0);
    assert_null(dcr_policy_calendar(NULL));
    assert_null(dcr_policy_table(NULL, DCR_TABLE_POLICY_TERMS));
}

static void a_builder_stays_usable_and_apart(void **state)
{
    (void)state;
    dcr_policy_builder *builder = least_builder();
    dcr_policy *first = NULL;
    dcr_policy *second = NULL;
    assert_int_equal(dcr_policy_builder_finish(builder, &first, NULL), DCR_OK);
    assert_int_equal(set_line(builder, "insured_percentage=50%", NULL), DCR_OK);
    assert_int_equal(dcr_policy_builder_finish(builder, &second, NULL), DCR_OK);
    assert_int_equal(first->terms.percentage, 900000000);
    assert_int_equal(second->terms.percentage, 500000000);
    dcr_policy_builder_free(builder);
    dcr_policy_unref(first);
    dcr_policy_unref(second);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_percentage_that_is_nearest_goes_first),
        cmocka_unit_test(a_country_has_its_own_terms_else_those_of_all),
        cmocka_unit_test(a_policy_lives_until_its_last_reference),
        cmocka_unit_test(a_builder_stays_usable_and_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
