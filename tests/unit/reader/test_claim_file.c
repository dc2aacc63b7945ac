#include "support/world.h"

static dcr_policy *usual_policy(void)
{
    return policy("cause_insured/insolvency=yes", "cause_insured/protracted_default=yes", "waiting_period=60 days", "waiting_anchor=due_date",
                  "claim_window=200 days", "claim_window_anchor=due_date", "maximum_extension_period=30 days", "condition_required/licence=yes",
                  "vat_insured=yes", "plan=receipts limit percentage");
}

static dcr_book *usual_book(void)
{
    return facts("buyers buyer=A", "buyers buyer=B", "limits buyer=A amount=100.00 from_day=2025-01-01",
                 "invoices invoice=1 buyer=A invoice_day=2025-01-31 due_day=2025-03-01 amount=60.00 vat=10.00",
                 "invoices invoice=2 buyer=A invoice_day=2025-02-28 due_day=2025-03-30 amount=90.00",
                 "invoices invoice=3 buyer=A invoice_day=2025-06-01 due_day=2025-07-01 amount=20.00",
                 "invoices invoice=4 buyer=B invoice_day=2025-03-01 due_day=2025-04-01 amount=7.00",
                 "receipts buyer=A invoice=1 receipt_day=2025-05-10 amount=30.00",
                 "conditions buyer=A condition=licence answer=yes");
}

static dcr_result *file_of(const dcr_policy *policy, const dcr_book *book, dcr_claim_file_options options, const char *as_of)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *out = NULL;
    options.as_of_day = day(as_of);
    options.buyer_ix = 0;
    if (dcr_claim_file_compute(policy, book, &options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    return out;
}

static const dcr_table *table_of(const dcr_result *result, dcr_table_kind kind)
{
    return dcr_result_table(result, kind);
}

static void the_lines_are_all_unpaid_debt_and_what_is_on_the_sheet(void **state)
{
    (void)state;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book();
    dcr_claim_file_options options = DCR_CLAIM_FILE_OPTIONS_INIT;
    options.cause = DCR_CAUSE_PROTRACTED_DEFAULT;
    dcr_result *out = file_of(p, b, options, "2025-06-15");
    const dcr_table *lines = table_of(out, DCR_TABLE_CLAIM_LINES);
    assert_int_equal(dcr_table_rows(lines), 3);
    expect(lines, 0, "invoice_ix=0 is_due=yes open=30.00 vat=5.00 net=25.00 received_after=30.00 qualifying=60.00");
    expect(lines, 2, "invoice_ix=2 is_due=no open=20.00 qualifying=0.00 indemnity=0.00 reason=T06");
    const dcr_table *totals = table_of(out, DCR_TABLE_CLAIM_FILE_TOTALS);
    expect(totals, 0, "open=140.00 due=120.00 not_due=20.00 num_unknown=0 case_kind=claim_and_collect");
    int64_t indemnity = 0;
    for (size_t i = 0; i < 3; i++) indemnity += cell(lines, DCR_CLAIM_LINES_INDEMNITY, i);
    assert_int_equal(indemnity, cell(totals, DCR_CLAIM_FILE_TOTALS_INDEMNITY, 0));
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void months_add_up_to_the_same_lines(void **state)
{
    (void)state;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book();
    dcr_claim_file_options options = DCR_CLAIM_FILE_OPTIONS_INIT;
    options.cause = DCR_CAUSE_PROTRACTED_DEFAULT;
    options.by_month = 1;
    dcr_result *out = file_of(p, b, options, "2025-06-15");
    const dcr_table *lines = table_of(out, DCR_TABLE_CLAIM_LINES);
    assert_int_equal(dcr_table_rows(lines), 3);
    expect(lines, 0, "invoice_ix=- month_day=2025-01-01 num_invoices=1 due_day=- is_due=yes open=30.00");
    expect(lines, 1, "month_day=2025-02-01 open=90.00");
    expect(lines, 2, "month_day=2025-06-01 is_due=no open=20.00");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void a_claim_that_is_too_late_for_one_invoice_says_so(void **state)
{
    (void)state;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book();
    dcr_claim_file_options options = DCR_CLAIM_FILE_OPTIONS_INIT;
    options.cause = DCR_CAUSE_PROTRACTED_DEFAULT;
    dcr_result *out = file_of(p, b, options, "2025-09-18");
    const dcr_table *checks = table_of(out, DCR_TABLE_CLAIM_CHECKS);
    expect(checks, 0, "check=cause result=yes reason=OK invoice_ix=- amount=0.00");
    expect(checks, 3, "check=filed_in_time result=no reason=N03 invoice_ix=0 amount=60.00 is_curable=no");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void what_is_asked_wrongly_is_refused(void **state)
{
    (void)state;
    dcr_policy *p = usual_policy();
    dcr_book *b = usual_book();
    dcr_table *table = NULL;
    dcr_result *out = NULL;
    dcr_claim_file_options file = DCR_CLAIM_FILE_OPTIONS_INIT;
    dcr_overdue_report_options report = DCR_OVERDUE_REPORT_OPTIONS_INIT;
    dcr_claims_due_options due = DCR_CLAIMS_DUE_OPTIONS_INIT;
    dcr_claim_state_options claims = DCR_CLAIM_STATE_OPTIONS_INIT;
    dcr_buyer_position_options position = DCR_BUYER_POSITION_OPTIONS_INIT;
    assert_int_equal(dcr_table_new(DCR_TABLE_WRITE_OFFS, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_claims_due_compute(p, b, &due, NULL, &out, NULL), DCR_E_DATE);
    assert_int_equal(dcr_overdue_report_compute(p, b, &report, NULL, &out, NULL), DCR_E_DATE);
    assert_int_equal(dcr_claim_state_compute(&claims, NULL, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_buyer_position_compute(p, b, &position, NULL, &out, NULL), DCR_E_DATE);
    file.as_of_day = report.as_of_day = claims.as_of_day = position.as_of_day = day("2025-06-01");
    file.buyer_ix = 0;
    file.waivers = table;
    assert_int_equal(dcr_claim_file_compute(p, b, &file, NULL, &out, NULL), DCR_E_UNKNOWN);
    file.waivers = NULL;
    file.wants_collection = 9;
    assert_int_equal(dcr_claim_file_compute(p, b, &file, NULL, &out, NULL), DCR_E_RANGE);
    report.invoice_ix = 0;
    assert_int_equal(dcr_overdue_report_compute(p, b, &report, NULL, &out, NULL), DCR_E_RANGE);
    report.category = DCR_OVERDUE_CATEGORY_EXTENSION;
    report.invoice_ix = DCR_NO_INDEX;
    assert_int_equal(dcr_overdue_report_compute(p, b, &report, NULL, &out, NULL), DCR_E_RANGE);
    claims.claims = position.claims = table;
    assert_int_equal(dcr_claim_state_compute(&claims, NULL, &out, NULL), DCR_E_UNKNOWN);
    assert_int_equal(dcr_buyer_position_compute(p, b, &position, NULL, &out, NULL), DCR_E_UNKNOWN);
    assert_null(out);
    dcr_table_free(table);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

/* Claimed nothing, approved all there is, and that for a reason: what is left to explain does not fit. */
static void a_difference_beyond_64_bits_is_an_error(void **state)
{
    (void)state;
    static const int64_t offsets[] = {0, 1}, claimed[] = {0}, approved[] = {INT64_MAX}, reduction[] = {INT64_MAX};
    static const uint32_t reason[] = {DCR_REASON_L07};
    const int32_t days[] = {day("2025-03-01")};
    dcr_claim_state_options options = DCR_CLAIM_STATE_OPTIONS_INIT;
    dcr_table *table = NULL;
    dcr_result *out = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_CLAIM_VERSIONS, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_CLAIM_VERSIONS_CLAIM, "1", offsets, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(table, DCR_CLAIM_VERSIONS_VERSION_DAY, days, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_CLAIM_VERSIONS_CLAIMED, claimed, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_CLAIM_VERSIONS_APPROVED, approved, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_CLAIM_VERSIONS_REDUCTION, reduction, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(table, DCR_CLAIM_VERSIONS_REASON, reason, 1, NULL), DCR_OK);
    options.as_of_day = day("2025-04-01");
    options.claims = table;
    assert_int_equal(dcr_claim_state_compute(&options, NULL, &out, NULL), DCR_E_OVERFLOW);
    dcr_table_free(table);
}

/* A claim is found by its name, however many there are, and keeps the place of its first row. */
static void many_claims_are_told_apart_by_name(void **state)
{
    (void)state;
    enum { NUM = 3000 };
    static char names[NUM * 8];
    static int64_t offsets[NUM + 1], claimed[NUM];
    static int32_t days[NUM];
    dcr_claim_state_options options = DCR_CLAIM_STATE_OPTIONS_INIT;
    dcr_table *table = NULL;
    dcr_result *out = NULL;
    for (int row = 0; row < NUM; row++) {
        const int length = snprintf(names + offsets[row], sizeof names - (size_t)offsets[row], "C%d", row % (NUM / 2));
        offsets[row + 1] = offsets[row] + length;
        claimed[row] = row;
        days[row] = day("2025-03-01") + (row == 0 ? 100 : 0); /* the first row is not seen */
    }
    assert_int_equal(dcr_table_new(DCR_TABLE_CLAIM_VERSIONS, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_CLAIM_VERSIONS_CLAIM, names, offsets, NUM, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(table, DCR_CLAIM_VERSIONS_VERSION_DAY, days, NUM, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_CLAIM_VERSIONS_CLAIMED, claimed, NUM, NULL), DCR_OK);
    options.as_of_day = day("2025-04-01");
    options.claims = table;
    assert_int_equal(dcr_claim_state_compute(&options, NULL, &out, NULL), DCR_OK);
    const dcr_table *claims = dcr_result_table(out, DCR_TABLE_CLAIM_STATE);
    assert_int_equal(dcr_table_rows(claims), NUM / 2);
    assert_int_equal(cell(claims, DCR_CLAIM_STATE_CLAIMED, 0), NUM / 2 + 1);
    assert_int_equal(cell(claims, DCR_CLAIM_STATE_NUM_VERSIONS, 0), 2);
    assert_int_equal(cell(claims, DCR_CLAIM_STATE_CLAIMED, NUM / 2 - 1), NUM / 2); /* C0, seen last */
    dcr_result_free(out);
    dcr_table_free(table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_lines_are_all_unpaid_debt_and_what_is_on_the_sheet),
        cmocka_unit_test(months_add_up_to_the_same_lines),
        cmocka_unit_test(a_claim_that_is_too_late_for_one_invoice_says_so),
        cmocka_unit_test(what_is_asked_wrongly_is_refused),
        cmocka_unit_test(a_difference_beyond_64_bits_is_an_error),
        cmocka_unit_test(many_claims_are_told_apart_by_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
