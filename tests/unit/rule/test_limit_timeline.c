#include "support/world.h"

#define L(rest) "limits buyer=B " rest
#define I(number, from) "invoices buyer=B invoice=" number " invoice_day=" from " due_day=2026-12-01 amount=40.00"

/* The cover of one invoice of 40.00 of a day, under two decisions. */
typedef struct row {
    const char *first, *second, *invoice, *expected;
} row;

static void expect_rows(dcr_policy *made, const row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *lines[] = {"buyers buyer=B", rows[i].invoice, rows[i].first, rows[i].second, NULL};
        dcr_cover *cover = cover_of(dcr_policy_ref(made), book_of_lines(lines), "2025-12-31");
        expect(invoices_of(cover), 0, rows[i].expected);
        dcr_cover_free(cover);
    }
    dcr_policy_unref(made);
}

#define EXPECT(made, ...)                                                  \
    do {                                                                   \
        const row rows[] = {__VA_ARGS__};                                  \
        expect_rows(made, rows, sizeof rows / sizeof rows[0]);             \
    } while (0)

static const char hundred[] = L("amount=100.00 from_day=2025-01-01");

static void a_reduction_works_some_time_after_its_notice(void **state)
{
    (void)state;
    EXPECT(policy("limit_cut_notice=30 days"),
           {hundred, L("amount=10.00 from_day=2025-03-01 notified_day=2025-03-10"), I("1", "2025-04-08"), "covered=40.00"},
           {hundred, L("amount=10.00 from_day=2025-03-01 notified_day=2025-03-10"), I("1", "2025-04-09"),
            "covered=10.00 reason=L06 reasons=L06"},
           {hundred, L("amount=10.00 from_day=2025-05-01 notified_day=2025-03-10"), I("1", "2025-04-30"), "covered=40.00"},
           {hundred, L("amount=0.00 decision=withdrawn from_day=2025-03-01"), I("1", "2025-03-30"), "covered=40.00"},
           {hundred, L("amount=0.00 decision=withdrawn from_day=2025-03-01"), I("1", "2025-03-31"), "reason=L05"},
           {hundred, L("amount=0.00 decision=withdrawn from_day=2025-03-01 is_immediate=yes"), I("1", "2025-03-01"), "reason=L05"});
}

static void an_increase_needs_no_notice(void **state)
{
    (void)state;
    EXPECT(policy("limit_cut_notice=30 days"),
           {L("amount=10.00 from_day=2025-01-01"), L("amount=30.00 from_day=2025-03-01"), I("1", "2025-03-01"),
            "covered=30.00 reason=L07"});
    EXPECT(policy("limit_increase_from=month_of_decision"),
           {L("amount=10.00 from_day=2025-01-01"), L("amount=30.00 from_day=2025-03-20"), I("1", "2025-03-01"), "covered=30.00"},
           {L("amount=30.00 from_day=2025-03-20 decided_day=2025-02-27"), NULL, I("1", "2025-02-01"), "covered=30.00"},
           {L("amount=30.00 from_day=2025-03-20 decided_day=2025-02-27"), NULL, I("1", "2025-01-31"), "reason=L03"});
}

static void what_the_host_knew_before_has_its_old_reason(void **state)
{
    (void)state;
    EXPECT(least_policy(), {hundred, L("amount=10.00 from_day=2025-03-01"), I("1", "2025-04-09"), "covered=10.00 reason=L07"});
}

static void an_amount_in_another_currency_is_neither_raise_nor_cut(void **state)
{
    (void)state;
    const char *lines[] = {"buyers buyer=B", I("1", "2025-03-01"), hundred,
                           L("amount=10.00 currency=USD from_day=2025-03-01"),
                           "rates from_currency=USD to_currency=EUR rate_day=2025-01-01 numerator=1 denominator=1", NULL};
    dcr_cover *cover = cover_of(policy("limit_cut_notice=30 days"), book_of_lines(lines), "2025-12-31");
    expect(invoices_of(cover), 0, "covered=10.00 reason=L07");
    dcr_cover_free(cover);
}

static void a_limit_that_cannot_be_cancelled_holds_to_its_end(void **state)
{
    (void)state;
    static const char firm[] = L("amount=100.00 from_day=2025-01-01 until_day=2025-06-01 is_non_cancellable=yes");
    EXPECT(least_policy(),
           {firm, L("amount=0.00 decision=withdrawn from_day=2025-03-01"), I("1", "2025-05-31"), "covered=40.00"},
           {firm, L("amount=0.00 decision=withdrawn from_day=2025-03-01"), I("1", "2025-06-01"), "reason=L05"},
           {firm, L("amount=200.00 from_day=2025-03-01"), I("1", "2025-03-01"), "covered=40.00 limit_ix=1"});
}

static void a_limit_lapses_without_deliveries(void **state)
{
    (void)state;
    EXPECT(policy("limit_lapse_period=60 days"),
           {hundred, NULL, I("1", "2025-03-02"), "covered=40.00"},
           {hundred, NULL, I("1", "2025-03-03"), "reason=L04 reasons=L04 basis=none"},
           {hundred, L("amount=100.00 from_day=2025-03-03"), I("1", "2025-03-03"), "covered=40.00 limit_ix=1"});
}

static void a_condition_is_met_or_there_is_no_limit(void **state)
{
    (void)state;
    EXPECT(policy("discretionary_limit=30.00", "discretionary_after_expiry=yes"),
           {L("amount=100.00 from_day=2025-01-01 condition_answer=yes"), NULL, I("1", "2025-03-02"), "covered=40.00"},
           {L("amount=100.00 from_day=2025-01-01 condition_answer=no"), NULL, I("1", "2025-03-02"), "reason=L09 basis=none"},
           {L("amount=100.00 from_day=2025-01-01 condition_answer=unknown"), NULL, I("1", "2025-03-02"), "reason=L09"});
}

static void temporary_limits_add_to_the_permanent_one(void **state)
{
    (void)state;
    static const char seasonal[] = L("kind=temporary amount=20.00 from_day=2025-03-01 until_day=2025-04-01");
    EXPECT(least_policy(),
           {L("amount=10.00 from_day=2025-01-01"), seasonal, I("1", "2025-02-28"), "covered=10.00"},
           {L("amount=10.00 from_day=2025-01-01"), seasonal, I("1", "2025-03-01"), "covered=30.00 basis=named"},
           {L("amount=10.00 from_day=2025-01-01"), seasonal, I("1", "2025-04-01"), "covered=10.00"},
           {L("amount=0.00 decision=refused from_day=2025-03-15"), seasonal, I("1", "2025-03-20"), "reason=L02"},
           {L("amount=0.00 decision=refused from_day=2025-02-15"), seasonal, I("1", "2025-03-20"),
            "covered=20.00 basis=temporary limit_ix=1"},
           {seasonal, L("kind=temporary amount=0.00 decision=withdrawn from_day=2025-03-10"), I("1", "2025-03-09"), "covered=20.00"},
           {seasonal, L("kind=temporary amount=0.00 decision=withdrawn from_day=2025-03-10"), I("1", "2025-03-10"), "reason=L01"});
}

static void a_limit_may_set_its_own_payment_terms(void **state)
{
    (void)state;
    static const char *const facts_of[] = {"buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01 maximum_payment_terms_days=30 extension_days=10",
                                           "invoices buyer=B invoice=1 invoice_day=2025-03-01 due_day=2025-04-01 amount=40.00",
                                           "invoices buyer=B invoice=2 invoice_day=2025-03-01 due_day=2025-03-31 amount=40.00", NULL};
    dcr_cover *cover = cover_of(policy("maximum_payment_terms=90 days", "maximum_extension_period=60 days"),
                                book_of_lines(facts_of), "2025-03-10");
    expect(invoices_of(cover), 0, "reason=P01 extension_end_day=2025-04-11");
    expect(invoices_of(cover), 1, "reason=OK extension_end_day=2025-04-10");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_reduction_works_some_time_after_its_notice),
        cmocka_unit_test(an_increase_needs_no_notice),
        cmocka_unit_test(what_the_host_knew_before_has_its_old_reason),
        cmocka_unit_test(an_amount_in_another_currency_is_neither_raise_nor_cut),
        cmocka_unit_test(a_limit_that_cannot_be_cancelled_holds_to_its_end),
        cmocka_unit_test(a_limit_lapses_without_deliveries),
        cmocka_unit_test(a_condition_is_met_or_there_is_no_limit),
        cmocka_unit_test(temporary_limits_add_to_the_permanent_one),
        cmocka_unit_test(a_limit_may_set_its_own_payment_terms),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
