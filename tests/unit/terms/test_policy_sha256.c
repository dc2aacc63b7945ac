#include "support/world.h"

typedef char digest[65];

static void digest_of(dcr_policy *made, digest out)
{
    assert_int_equal(dcr_policy_sha256(made, out, sizeof(digest)), 64);
    dcr_policy_unref(made);
}

#define assert_same_policy(a, b) assert_policies(true, a, b)
#define assert_other_policy(a, b) assert_policies(false, a, b)
static void assert_policies(bool same, dcr_policy *a, dcr_policy *b)
{
    digest first, second;
    digest_of(a, first);
    digest_of(b, second);
    assert_int_equal(strcmp(first, second) == 0, same);
}

static void the_order_of_setting_does_not_count(void **state)
{
    (void)state;
    assert_same_policy(policy("move_up=yes", "vat_insured=yes"), policy("vat_insured=yes", "move_up=yes"));
    assert_same_policy(policy("insured_percentage/insolvency=80%", "insured_percentage/named=70%"),
                       policy("insured_percentage/named=70%", "insured_percentage/insolvency=80%"));
    assert_same_policy(policy("country_on_cover/RU=no", "country_on_cover/KP=no"),
                       policy("country_on_cover/KP=no", "country_on_cover/RU=no"));
    assert_same_policy(policy("insured_percentage=80%", "insured_percentage=85%"), policy("insured_percentage=85%"));
}

static void a_value_is_one_however_it_is_written(void **state)
{
    (void)state;
    assert_same_policy(policy("insured_percentage=0.85"), policy("insured_percentage=85%"));
    assert_same_policy(policy("claim_threshold=500", "threshold_mode=gate", "threshold_compare=strict", "threshold_measured_on=gross_debt"),
                       policy("claim_threshold=500.00", "threshold_mode=gate", "threshold_compare=strict", "threshold_measured_on=gross_debt"));
}

static void what_is_stated_counts(void **state)
{
    (void)state;
    assert_other_policy(policy("move_up=yes"), policy("move_up=no"));
    assert_other_policy(policy("insured_percentage/named=70%"), policy("insured_percentage/insolvency=70%"));
    assert_other_policy(policy("plan=receipts deductions limit percentage"), policy("plan=deductions receipts limit percentage"));
    assert_other_policy(policy("plan=limit percentage"), least_policy());
}

/* Answers list the defaults that were used: a policy that leaves a term out is not one that states the same. */
static void a_default_spelled_out_is_stated(void **state)
{
    (void)state;
    assert_other_policy(least_policy(), policy("vat_insured=no"));
    assert_other_policy(least_policy(), policy("vat_insured=yes"));
    assert_other_policy(policy("vat_insured=no"), policy("vat_insured=yes"));
}

static void a_calendar_counts(void **state)
{
    (void)state;
    static const int32_t holidays[] = {20000};
    static const struct {
        size_t num_holidays;
        uint32_t weekend;
    } calendars[] = {{0, 0x60}, {1, 0x60}, {1, 0x40}};
    digest found[4];
    digest_of(least_policy(), found[3]);
    for (size_t i = 0; i < 3; i++) {
        dcr_policy_builder *builder = least_builder();
        dcr_calendar *calendar = NULL;
        dcr_policy *made = NULL;
        assert_int_equal(dcr_calendar_new(holidays, calendars[i].num_holidays, calendars[i].weekend, NULL, &calendar, NULL), DCR_OK);
        assert_int_equal(dcr_policy_builder_set_calendar(builder, calendar, NULL), DCR_OK);
        assert_int_equal(dcr_policy_builder_finish(builder, &made, NULL), DCR_OK);
        digest_of(made, found[i]);
        dcr_calendar_unref(calendar);
        dcr_policy_builder_free(builder);
    }
    for (size_t i = 0; i < 4; i++)
        for (size_t k = 0; k < i; k++) assert_string_not_equal(found[i], found[k]);
}

static void without_a_policy_there_is_none(void **state)
{
    (void)state;
    digest out = "as it was";
    assert_int_equal(dcr_policy_sha256(NULL, out, sizeof out), 0);
    assert_string_equal(out, "as it was");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_order_of_setting_does_not_count),
        cmocka_unit_test(a_value_is_one_however_it_is_written),
        cmocka_unit_test(what_is_stated_counts),
        cmocka_unit_test(a_default_spelled_out_is_stated),
        cmocka_unit_test(a_calendar_counts),
        cmocka_unit_test(without_a_policy_there_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
