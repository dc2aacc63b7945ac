#include "support/world.h"

#define INVOICE "invoices buyer=B invoice_day=2025-03-10 due_day=2025-04-10 amount=100.00"

typedef struct row {
    const char *limit, *other; /* decisions; NULL: none */
    const char *expected;
} row;

static void expect_rows(dcr_policy *made, const row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *lines[5] = {"buyers buyer=B", INVOICE, rows[i].limit, rows[i].other, NULL};
        dcr_cover *cover = cover_of(dcr_policy_ref(made), book_of_lines(lines), "2025-06-30");
        expect(invoices_of(cover), 0, rows[i].expected);
        dcr_cover_free(cover);
    }
    dcr_policy_unref(made);
}

#define L(rest) "limits buyer=B " rest
static const char approved[] = L("amount=60.00 from_day=2025-01-01");
static const char later[] = L("amount=60.00 from_day=2025-04-01");
static const char ended[] = L("amount=60.00 from_day=2025-01-01 until_day=2025-03-10");
static const char refused[] = L("amount=0.00 from_day=2025-01-01 decision=refused");
static const char zero[] = L("amount=0.00 from_day=2025-01-01");
static const char withdrawn[] = L("amount=0.00 from_day=2025-03-01 decision=withdrawn");

static void each_standing_without_a_discretionary_limit(void **state)
{
    (void)state;
    const row rows[] = {
        {approved, NULL, "basis=named covered=60.00 reason=L07 reasons=L07 limit_ix=0"},
        {zero, NULL, "basis=none reason=L01 reasons=L01 covered=0.00"},
        {refused, NULL, "reason=L02 reasons=L02"},
        {approved, withdrawn, "reason=L05 reasons=L05 limit_ix=1"},
        {ended, NULL, "reason=L04 reasons=L04 limit_ix=0"},
        {L("amount=0.00 from_day=2025-01-01 until_day=2025-03-10"), NULL, "reason=L01 reasons=L01+L04"},
        {L("amount=0.00 from_day=2025-01-01 until_day=2025-03-10 decision=refused"), NULL, "reason=L02 reasons=L02+L04"},
        {later, NULL, "reason=L03 reasons=L03 limit_ix=0"},
        {L("amount=0.00 from_day=2025-04-01"), NULL, "reason=L01 reasons=L01+L03"},
        {L("amount=0.00 from_day=2025-04-01 decision=refused"), NULL, "reason=L02 reasons=L02+L03"},
        {NULL, NULL, "reason=L01 reasons=L01 basis=none limit_ix=-"},
    };
    expect_rows(least_policy(), rows, sizeof rows / sizeof rows[0]);
}

static void each_standing_with_a_discretionary_limit(void **state)
{
    (void)state;
    const row rows[] = {
        {NULL, NULL, "basis=discretionary covered=25.00 reason=D06 limit_ix=-"},
        {later, NULL, "basis=discretionary covered=25.00"},
        {approved, NULL, "basis=named covered=60.00"},
        {refused, NULL, "reason=L02 basis=none"},
        {zero, NULL, "reason=L01"},
        {ended, NULL, "reason=L04"},
        {approved, withdrawn, "reason=L05"},
    };
    expect_rows(policy("discretionary_limit=25.00", "discretionary_after_expiry=no"), rows, sizeof rows / sizeof rows[0]);
    const row after[] = {
        {ended, NULL, "basis=discretionary covered=25.00"},
        {L("amount=0.00 from_day=2025-01-01 until_day=2025-03-10"), NULL, "reason=L01 reasons=L01+L04"},
        {approved, withdrawn, "reason=L05"},
    };
    expect_rows(policy("discretionary_limit=25.00", "discretionary_after_expiry=yes"), after, sizeof after / sizeof after[0]);
}

static void the_rule_names_the_day(void **state)
{
    (void)state;
    static const char *const rules[][2] = {{"invoice_limit_rule=at_attachment", "covered=60.00 limit_ix=0"},
                                           {"invoice_limit_rule=at_evaluation", "covered=80.00 limit_ix=1"},
                                           {"invoice_limit_rule=grandfathered", "covered=80.00 limit_ix=1"}};
    static const char *const cut[][2] = {{"invoice_limit_rule=at_attachment", "covered=60.00 limit_ix=0"},
                                         {"invoice_limit_rule=at_evaluation", "covered=0.00 reason=L05"},
                                         {"invoice_limit_rule=grandfathered", "covered=60.00 limit_ix=0 reasons=L07"}};
    for (size_t i = 0; i < 3; i++) {
        dcr_cover *cover = cover_of(policy(rules[i][0]),
            facts("buyers buyer=B", INVOICE, approved, L("amount=80.00 from_day=2025-05-01")), "2025-06-30");
        expect(invoices_of(cover), 0, rules[i][1]);
        dcr_cover_free(cover);
        cover = cover_of(policy(cut[i][0]),
            facts("buyers buyer=B", INVOICE, approved, L("amount=0.00 from_day=2025-05-01 decision=withdrawn")), "2025-06-30");
        expect(invoices_of(cover), 0, cut[i][1]);
        dcr_cover_free(cover);
    }
}

static void a_foreign_limit_is_converted_or_leaves_the_buyer_without_an_answer(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(),
        facts("buyers buyer=B", INVOICE, L("amount=60.00 from_day=2025-01-01 currency=USD"),
              "rates from_currency=USD to_currency=EUR rate_day=2025-06-30 numerator=9 denominator=10"), "2025-06-30");
    expect(invoices_of(cover), 0, "covered=54.00");
    expect(buyers_of(cover), 0, "limit=54.00 headroom=0.00 limit_basis=named");
    dcr_cover_free(cover);
    cover = cover_of(least_policy(), facts("buyers buyer=B", INVOICE, L("amount=60.00 from_day=2025-01-01 currency=USD")), "2025-06-30");
    expect(buyers_of(cover), 0, "status=RATE_ABSENT");
    expect(invoices_of(cover), 0, "status=RATE_ABSENT open=-");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_standing_without_a_discretionary_limit),
        cmocka_unit_test(each_standing_with_a_discretionary_limit),
        cmocka_unit_test(the_rule_names_the_day),
        cmocka_unit_test(a_foreign_limit_is_converted_or_leaves_the_buyer_without_an_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
