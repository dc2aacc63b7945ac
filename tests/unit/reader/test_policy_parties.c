#include "support/world.h"

typedef struct row {
    const char *name;
    uint32_t role;
    int32_t from;
    int64_t share, amount;
} row;

static dcr_status append(dcr_policy_builder *builder, const row *r)
{
    const int64_t offsets[] = {0, (int64_t)strlen(r->name)};
    dcr_table *table = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_PARTIES, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_PARTIES_PARTY, r->name, offsets, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(table, DCR_PARTIES_ROLE, &r->role, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(table, DCR_PARTIES_FROM_DAY, &r->from, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_PARTIES_SHARE, &r->share, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_PARTIES_AMOUNT, &r->amount, 1, NULL), DCR_OK);
    const dcr_status status = dcr_policy_builder_append(builder, table, NULL);
    dcr_table_free(table);
    return status;
}

/* The usual policy with parties; NULL: it was refused with the status. */
static dcr_policy *policy_with(const row *rows, size_t num, dcr_status expected)
{
    dcr_policy_builder *builder = least_builder();
    dcr_policy *made = NULL;
    assert_int_equal(set_line(builder, "cause_insured/insolvency=yes", NULL), DCR_OK);
    assert_int_equal(add_steps(builder, "limit percentage", NULL), DCR_OK);
    for (size_t i = 0; i < num; i++) assert_int_equal(append(builder, &rows[i]), DCR_OK);
    assert_int_equal(dcr_policy_builder_finish(builder, &made, NULL), expected);
    dcr_policy_builder_free(builder);
    return made;
}

static dcr_result *ask(const dcr_policy *policy, const dcr_book *book)
{
    dcr_policy_parties_options options = DCR_POLICY_PARTIES_OPTIONS_INIT;
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *out = NULL;
    options.as_of_day = options.cause_day = day("2025-05-01");
    options.buyer_ix = 0;
    options.cause = DCR_CAUSE_INSOLVENCY;
    if (dcr_policy_parties_compute(policy, book, &options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    return out;
}

static void what_assignees_leave_is_the_policyholders(void **state)
{
    (void)state;
    const row rows[] = {{"A", DCR_PARTY_ROLE_ASSIGNEE, DCR_NO_DAY, 333333333, DCR_NO_AMOUNT},
                        {"L", DCR_PARTY_ROLE_LOSS_PAYEE, day("2025-05-01"), DCR_NO_RATIO, 1000},
                        {"N", DCR_PARTY_ROLE_LOSS_PAYEE, day("2025-05-02"), DCR_NO_RATIO, 1000}};
    dcr_policy *p = policy_with(rows, 3, DCR_OK);
    dcr_book *b = facts("buyers buyer=A", "limits buyer=A amount=100.00 from_day=2025-01-01",
                        "invoices invoice=1 buyer=A invoice_day=2025-03-01 due_day=2025-03-31 amount=40.00");
    dcr_result *out = ask(p, b);
    const dcr_table *payees = dcr_result_table(out, DCR_TABLE_POLICY_PARTIES_PAYEES);
    int64_t sum = 0;
    assert_int_equal(dcr_table_rows(payees), 3);
    expect(payees, 1, "party_ix=1 role=loss_payee amount=10.00");
    expect(payees, 2, "party_ix=- role=policyholder");
    for (size_t i = 0; i < 3; i++) sum += cell(payees, DCR_POLICY_PARTIES_PAYEES_AMOUNT, i);
    assert_int_equal(sum, cell(dcr_result_table(out, DCR_TABLE_POLICY_PARTIES_TOTALS), DCR_POLICY_PARTIES_TOTALS_INDEMNITY, 0));
    dcr_result_free(out);
    dcr_book_unref(b);
    dcr_policy_unref(p);
}

static void a_policy_without_a_list_insures_every_company(void **state)
{
    (void)state;
    const row joint = {"Sub", DCR_PARTY_ROLE_JOINT_INSURED, DCR_NO_DAY, DCR_NO_RATIO, DCR_NO_AMOUNT};
    dcr_policy *without = policy_with(NULL, 0, DCR_OK), *with = policy_with(&joint, 1, DCR_OK);
    dcr_book *b = facts("buyers buyer=A entity=Main", "buyers buyer=B entity=Sub");
    dcr_result *all = ask(without, b), *listed = ask(with, b);
    expect(dcr_result_table(all, DCR_TABLE_POLICY_PARTIES_TOTALS), 0, "num_sellers=2 num_not_insured=0 rest=0.00");
    expect(dcr_result_table(listed, DCR_TABLE_POLICY_PARTIES_SELLERS), 0, "is_insured=no party_ix=-");
    expect(dcr_result_table(listed, DCR_TABLE_POLICY_PARTIES_SELLERS), 1, "is_insured=yes party_ix=0");
    dcr_result_free(all);
    dcr_result_free(listed);
    dcr_book_unref(b);
    dcr_policy_unref(with);
    dcr_policy_unref(without);
}

static void an_invoice_that_was_not_known_is_nobodys(void **state)
{
    (void)state;
    const row rows[] = {{"P", DCR_PARTY_ROLE_POLICYHOLDER, day("2025-06-01"), DCR_NO_RATIO, DCR_NO_AMOUNT}};
    dcr_policy *p = policy_with(rows, 1, DCR_OK);
    dcr_book *all = facts("buyers buyer=A", "limits buyer=A amount=100.00 from_day=2025-01-01",
                          "invoices invoice=1 buyer=A invoice_day=2025-03-01 due_day=2025-03-31 amount=40.00 known_day=2025-03-02",
                          "invoices invoice=2 buyer=A invoice_day=2025-03-01 due_day=2025-03-31 amount=40.00 known_day=2025-06-02");
    dcr_book *known = NULL;
    assert_int_equal(dcr_book_known_on(all, day("2025-05-01"), NULL, &known, NULL), DCR_OK);
    dcr_result *out = ask(p, known);
    expect(dcr_result_table(out, DCR_TABLE_POLICY_PARTIES_TOTALS), 0, "num_outside=1");
    expect(dcr_result_table(out, DCR_TABLE_POLICY_PARTIES_SELLERS), 0, "num_invoices=1");
    dcr_result_free(out);
    dcr_book_unref(known);
    dcr_book_unref(all);
    dcr_policy_unref(p);
}

static void parties_that_contradict_themselves_are_refused(void **state)
{
    (void)state;
    const row nameless = {"", DCR_PARTY_ROLE_ASSIGNEE, DCR_NO_DAY, DCR_NO_RATIO, DCR_NO_AMOUNT};
    const row capped = {"Sub", DCR_PARTY_ROLE_JOINT_INSURED, DCR_NO_DAY, DCR_NO_RATIO, 5};
    const row below = {"Bank", DCR_PARTY_ROLE_ASSIGNEE, DCR_NO_DAY, DCR_NO_RATIO, -5};
    const row above = {"Bank", DCR_PARTY_ROLE_ASSIGNEE, DCR_NO_DAY, 1000000001, DCR_NO_AMOUNT};
    const row other = {"Bank", 99, DCR_NO_DAY, DCR_NO_RATIO, DCR_NO_AMOUNT};
    assert_null(policy_with(&nameless, 1, DCR_E_FACT_ABSENT));
    assert_null(policy_with(&capped, 1, DCR_E_RANGE));
    assert_null(policy_with(&below, 1, DCR_E_AMOUNT_SIGN));
    assert_null(policy_with(&above, 1, DCR_E_RANGE));
    assert_null(policy_with(&other, 1, DCR_E_CODE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_assignees_leave_is_the_policyholders),
        cmocka_unit_test(a_policy_without_a_list_insures_every_company),
        cmocka_unit_test(an_invoice_that_was_not_known_is_nobodys),
        cmocka_unit_test(parties_that_contradict_themselves_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
