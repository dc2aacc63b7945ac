/* docs/rules/governing-policy.md */
#include "support/world.h"

static const char *const ledger[] = {
    "buyers buyer=B", "limits buyer=B amount=100.00 from_day=2024-01-01",
    "invoices buyer=B invoice_day=2024-12-20 due_day=2025-01-19 amount=70.00",
    "invoices buyer=B invoice_day=2025-01-10 due_day=2025-02-09 amount=50.00",
    "invoices buyer=B invoice_day=2026-01-03 due_day=2026-02-02 amount=10.00",
    "invoices buyer=X invoice_day=2025-01-10 due_day=2025-02-09 amount=50.00", NULL,
};

typedef struct years {
    dcr_policy *policies[2];
    dcr_book *book;
    dcr_table *governed;
} years;

static years two_years(dcr_governing_rule rule)
{
    years y = {{policy("period_from=2024-01-01", "period_until=2025-01-01"), least_policy()}, book_of_lines(ledger), NULL};
    assert_int_equal(dcr_govern((const dcr_policy *const *)y.policies, 2, y.book, (uint32_t)rule, NULL, &y.governed, NULL),
                     DCR_OK);
    return y;
}

static void end(years *y)
{
    dcr_policy_unref(y->policies[0]);
    dcr_policy_unref(y->policies[1]);
    dcr_book_unref(y->book);
    dcr_table_free(y->governed);
}

static dcr_cover *cover_under(const years *y, uint32_t policy_ix, const char *as_of)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    options.as_of_day = day(as_of);
    options.governed = dcr_table_uint32(y->governed, DCR_GOVERNED_POLICY_IX);
    options.policy_ix = policy_ix;
    assert_int_equal(dcr_cover_compute(y->policies[policy_ix], y->book, &options, NULL, &cover, NULL), DCR_OK);
    return cover;
}

static void each_invoice_is_governed_where_it_attached(void **state)
{
    (void)state;
    years y = two_years(DCR_GOVERNING_RULE_EARLIEST_PERIOD);
    expect(y.governed, 0, "invoice_ix=0 policy_ix=0 reason=OK");
    expect(y.governed, 1, "invoice_ix=1 policy_ix=1 reason=OK");
    expect(y.governed, 2, "invoice_ix=2 policy_ix=- reason=T02");
    expect(y.governed, 3, "invoice_ix=3 policy_ix=- reason=-"); /* the row was refused */
    end(&y);
}

static void what_another_policy_governs_is_debt_that_is_not_taken_in(void **state)
{
    (void)state;
    years y = two_years(DCR_GOVERNING_RULE_LATEST_PERIOD);
    dcr_cover *later = cover_under(&y, 1, "2025-01-31");
    expect(invoices_of(later), 0, "covered=0.00 reason=T01 reasons=T01+I05");
    expect(invoices_of(later), 1, "covered=30.00 reason=L07 reasons=L07");
    dcr_cover *earlier = cover_under(&y, 0, "2025-01-31");
    expect(invoices_of(earlier), 0, "covered=70.00 reason=OK");
    expect(invoices_of(earlier), 1, "covered=0.00 reason=T02 reasons=T02+I05");
    dcr_cover_free(later);
    dcr_cover_free(earlier);
    end(&y);
}

static void governed_is_kept_for_explanations(void **state)
{
    (void)state;
    years y = two_years(DCR_GOVERNING_RULE_FIRST_GIVEN);
    dcr_cover *cover = cover_under(&y, 1, "2025-01-31");
    dcr_table *parts = NULL;
    dcr_table_free(y.governed);
    y.governed = NULL;
    assert_int_equal(dcr_cover_explain(cover, 0, 1, &parts, NULL), DCR_OK);
    expect(parts, 0, "reason=T01 amount=70.00");
    expect(parts, 1, "reason=I05 amount=0.00");
    dcr_table_free(parts);
    dcr_cover_free(cover);
    end(&y);
}

static void wrong_questions_are_refused(void **state)
{
    (void)state;
    dcr_book *book = facts("buyers buyer=B");
    dcr_policy *one = least_policy();
    const dcr_policy *const policies[] = {one, NULL};
    const uint32_t rule = DCR_GOVERNING_RULE_FIRST_GIVEN;
    dcr_table *table = NULL;
    assert_int_equal(dcr_govern(NULL, 1, book, rule, NULL, &table, NULL), DCR_E_NULL);
    assert_int_equal(dcr_govern(policies, 1, NULL, rule, NULL, &table, NULL), DCR_E_NULL);
    assert_int_equal(dcr_govern(policies, 1, book, rule, NULL, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_govern(policies, 2, book, rule, NULL, &table, NULL), DCR_E_NULL);
    assert_int_equal(dcr_govern(policies, 0, book, rule, NULL, &table, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_govern(policies, 1025, book, rule, NULL, &table, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_govern(policies, 1, book, 0, NULL, &table, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_govern(policies, 1, book, 4, NULL, &table, NULL), DCR_E_RANGE);
    assert_null(table);
    dcr_policy_unref(one);
    dcr_book_unref(book);
}

static void a_claim_leaves_out_the_other_policys_debt(void **state)
{
    (void)state;
    years y = two_years(DCR_GOVERNING_RULE_EARLIEST_PERIOD);
    dcr_policy *with_plan = policy("plan=limit percentage", "cause_insured/insolvency=yes");
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_claim *claim = NULL;
    options.buyer_ix = 0;
    options.cause = DCR_CAUSE_INSOLVENCY;
    options.cause_day = day("2025-02-01");
    options.as_of_day = day("2025-02-10");
    options.governed = dcr_table_uint32(y.governed, DCR_GOVERNED_POLICY_IX);
    options.policy_ix = 1;
    assert_int_equal(dcr_claim_compute(with_plan, y.book, &options, NULL, &claim, NULL), DCR_OK);
    expect(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), 0, "gross_debt=120.00 qualifying=50.00 indemnity=27.00");
    dcr_claim_free(claim);
    dcr_policy_unref(with_plan);
    end(&y);
}

/* A caller of the first release has shorter options. */
static void older_options_are_read(void **state)
{
    (void)state;
    dcr_cover_options old;
    memset(&old, 0xff, sizeof old);
    dcr_cover_options_init(&old, 24);
    assert_int_equal(old.size, 24);
    assert_int_equal(old.policy_ix, UINT32_MAX); /* beyond what it has nothing is written */
    old.as_of_day = day("2025-01-31");
    dcr_policy *terms = least_policy();
    dcr_book *book = book_of_lines(ledger);
    dcr_cover *cover = NULL;
    assert_int_equal(dcr_cover_compute(terms, book, &old, NULL, &cover, NULL), DCR_OK);
    expect(invoices_of(cover), 1, "covered=30.00");
    dcr_cover_free(cover);
    dcr_claim_options claim;
    memset(&claim, 0xff, sizeof claim);
    dcr_claim_options_init(&claim, 48);
    assert_int_equal(claim.size, 48);
    assert_int_equal(claim.unknown_as, UINT32_MAX);
    dcr_cover_options_init(&old, 23);
    assert_int_equal(old.size, 24);
    dcr_policy_unref(terms);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_invoice_is_governed_where_it_attached),
        cmocka_unit_test(what_another_policy_governs_is_debt_that_is_not_taken_in),
        cmocka_unit_test(governed_is_kept_for_explanations),
        cmocka_unit_test(wrong_questions_are_refused),
        cmocka_unit_test(a_claim_leaves_out_the_other_policys_debt),
        cmocka_unit_test(older_options_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
