#include "support/world.h"

#define INVOICE "invoices buyer=B invoice=1 invoice_day=2025-06-10 due_day=2025-07-10 amount=100.00"
#define E(rest) "events buyer=B " rest
#define TERMS "discretionary_limit=60.00", "discretionary_after_expiry=no"

/* What one invoice of 10 June has under one or two facts. */
typedef struct row {
    const char *one, *other, *expected;
} row;

static void expect_rows(dcr_policy *made, const row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *lines[] = {"buyers buyer=B country=IT", INVOICE, rows[i].one, rows[i].other, NULL};
        if (rows[i].one == NULL) lines[2] = NULL;
        dcr_cover *cover = cover_of(dcr_policy_ref(made), book_of_lines(lines), "2025-06-10");
        expect(invoices_of(cover), 0, rows[i].expected);
        dcr_cover_free(cover);
    }
    dcr_policy_unref(made);
}

#define EXPECT(made, ...)                                      \
    do {                                                       \
        const row rows[] = {__VA_ARGS__};                      \
        expect_rows(made, rows, sizeof rows / sizeof rows[0]); \
    } while (0)

static const char refused[] = "limits buyer=B amount=0.00 decision=refused from_day=2025-01-10";
static const char requested[] = "limits buyer=B amount=0.00 decision=pending from_day=2025-06-01";

static void a_refusal_ends_the_limit_until_it_may_be_rebuilt(void **state)
{
    (void)state;
    EXPECT(policy(TERMS, "discretionary_rebuild_period=151 days"), {refused, NULL, "covered=60.00 basis=discretionary"});
    EXPECT(policy(TERMS, "discretionary_rebuild_period=152 days"), {refused, NULL, "reason=L02 reasons=L02+D04"});
    EXPECT(policy(TERMS, "discretionary_after_refusal=yes"), {refused, NULL, "covered=60.00 basis=discretionary"});
    EXPECT(policy(TERMS), {refused, NULL, "reason=L02 reasons=L02"});
}

static void between_request_and_reply_there_is_first_sale_cover(void **state)
{
    (void)state;
    EXPECT(policy(TERMS, "first_sale_limit=20.00"),
           {requested, NULL, "covered=20.00 basis=first_sale reason=L07"},
           {E("event=limit_requested event_day=2025-06-10"), NULL, "basis=first_sale"},
           {requested, refused, "reason=L02"},
           {NULL, NULL, "basis=discretionary"});
    EXPECT(policy(TERMS, "discretionary_while_pending=no"), {requested, NULL, "reason=L01 reasons=L01+D04"});
}

static void a_good_grade_gives_a_limit_a_bad_one_takes_all(void **state)
{
    (void)state;
    EXPECT(policy("automatic_limit=30.00", "automatic_minimum_grade=4", "unnamed_limit=10.00"),
           {NULL, NULL, "covered=10.00 basis=unnamed"},
           {E("event=credit_report event_day=2025-06-10 grade=4"), NULL, "covered=30.00 basis=automatic"},
           {E("event=credit_report event_day=2025-06-10 grade=3"), NULL, "reason=D05 reasons=D05"},
           {E("event=credit_report event_day=2025-06-10"), NULL, "basis=unnamed"},
           {E("event=credit_report event_day=2025-06-01 grade=9"), E("event=credit_report event_day=2025-06-02 grade=1"), "reason=D05"});
}

static void adverse_information_ends_what_the_insured_sets_himself(void **state)
{
    (void)state;
    static const char news[] = E("event=adverse_information event_day=2025-06-09");
    EXPECT(policy(TERMS), {news, NULL, "reason=D05 reasons=D05"},
           {E("event=adverse_information event_day=2025-06-10"), NULL, "covered=60.00"},
           {news, "limits buyer=B amount=70.00 from_day=2025-01-01", "covered=70.00 basis=named"});
}

static void a_country_may_not_allow_it(void **state)
{
    (void)state;
    EXPECT(policy(TERMS, "discretionary_allowed/IT=no"), {NULL, NULL, "reason=D07 reasons=D07"},
           {"limits buyer=B amount=70.00 from_day=2025-01-01", NULL, "covered=70.00"});
    EXPECT(policy(TERMS, "discretionary_allowed/FR=no"), {NULL, NULL, "covered=60.00"});
}

static void an_automatic_limit_needs_its_grade(void **state)
{
    (void)state;
    dcr_policy *made = NULL;
    dcr_policy_builder *builder = least_builder();
    assert_int_equal(set_line(builder, "automatic_limit=30.00", NULL), DCR_OK);
    assert_int_equal(dcr_policy_builder_finish(builder, &made, NULL), DCR_E_TERM_ABSENT);
    dcr_policy_builder_free(builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_refusal_ends_the_limit_until_it_may_be_rebuilt),
        cmocka_unit_test(between_request_and_reply_there_is_first_sale_cover),
        cmocka_unit_test(a_good_grade_gives_a_limit_a_bad_one_takes_all),
        cmocka_unit_test(adverse_information_ends_what_the_insured_sets_himself),
        cmocka_unit_test(a_country_may_not_allow_it),
        cmocka_unit_test(an_automatic_limit_needs_its_grade),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
