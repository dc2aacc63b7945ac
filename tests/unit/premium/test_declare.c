/* docs/readers/declare.md */
#include "support/world.h"

#include "support/random.h"

static dcr_result *declared(const dcr_policy *policy, const dcr_book *book, uint32_t kind, const char *from, const char *until)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_declare_options options = DCR_DECLARE_OPTIONS_INIT;
    dcr_result *out = NULL;
    options.kind = kind;
    options.from_day = day(from);
    options.until_day = day(until);
    if (dcr_declare_compute(policy, book, &options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    return out;
}

static const dcr_table *lines_of(const dcr_result *result)
{
    return dcr_result_table(result, DCR_TABLE_DECLARE_LINES);
}

static void all_turnover_is_declared_whatever_the_limit(void **state)
{
    (void)state;
    dcr_policy *p = policy("attachment_basis=invoice_date");
    dcr_book *b = facts("buyers buyer=A", "buyers buyer=B is_affiliate=yes", "limits buyer=A amount=50.00 from_day=2025-01-01",
                        "invoices buyer=A invoice_day=2025-02-01 due_day=2025-03-01 amount=500.00 vat=80.00",
                        "invoices buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=70.00");
    dcr_result *out = declared(p, b, DCR_DECLARATION_KIND_TURNOVER, "2025-01-01", "2026-01-01");
    expect(lines_of(out), 0, "reason=OK limit_kind=named num_documents=#1 amount=420.00");
    expect(lines_of(out), 1, "reason=I01 limit_kind=- amount=70.00");
    expect(lines_of(out), 2, "reason=A01 amount=80.00");
    expect(dcr_result_table(out, DCR_TABLE_DECLARE_TOTALS), 0, "ledger=570.00 declared=420.00 excluded=150.00");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

/* ---- Books that reconcile ---- */

/* A document of a random buyer in the first half of the year. */
static void random_document(test_random *random, int number, char line[256])
{
    const int month = (int)test_random_between(random, 1, 7);
    const int day_of_month = (int)test_random_between(random, 1, 29);
    const int64_t amount = test_random_between(random, 2, 100000);
    const int is_credit = test_random_between(random, 0, 5) == 0;
    const char *sign = is_credit ? "-" : "";
    const int64_t vat = test_random_between(random, 0, amount);
    (void)snprintf(line, 256,
                   "invoices invoice=%d buyer=%c document=%s applies_to=%d invoice_day=2025-%02d-%02d due_day=2025-%02d-28 "
                   "amount=%s%d.%02d vat=%s%d.%02d",
                   number, (char)('A' + test_random_between(random, 0, 4)), is_credit ? "credit_note" : "invoice",
                   (int)test_random_between(random, 0, number + 1), month, day_of_month, month + 2, sign, (int)(amount / 100),
                   (int)(amount % 100), sign, (int)(vat / 100), (int)(vat % 100));
}

static dcr_book *random_book(test_random *random)
{
    static char text[40][256];
    const char *lines[41] = {"buyers buyer=A country=DE", "buyers buyer=B country=FR is_affiliate=yes", "buyers buyer=C country=DE",
                             "buyers buyer=D kind=public", "limits buyer=A amount=100.00 from_day=2025-01-01",
                             "limits buyer=B amount=100.00 from_day=2025-02-01",
                             "receipts buyer=A receipt_day=2025-04-10 amount=300.00"};
    for (int i = 7; i < 40; i++) {
        random_document(random, i, text[i]);
        lines[i] = text[i];
    }
    lines[40] = NULL;
    return book_of_lines(lines);
}

static int64_t sum_of(const dcr_table *table, dcr_column column)
{
    int64_t sum = 0;
    for (size_t row = 0; row < dcr_table_rows(table); row++) sum += dcr_table_int64(table, column)[row];
    return sum;
}

static void check_sums(const dcr_result *out)
{
    const dcr_table *periods = dcr_result_table(out, DCR_TABLE_DECLARE_PERIODS);
    const dcr_table *lines = lines_of(out);
    for (size_t p = 0; p < dcr_table_rows(periods); p++) {
        int64_t ledger = 0, declared_sum = 0;
        for (size_t row = 0; row < dcr_table_rows(lines); row++) {
            const int64_t amount = dcr_table_int64(lines, DCR_DECLARE_LINES_AMOUNT)[row];
            if (dcr_table_uint32(lines, DCR_DECLARE_LINES_PERIOD_IX)[row] != p) continue;
            ledger += amount;
            declared_sum += dcr_table_uint32(lines, DCR_DECLARE_LINES_REASON)[row] == DCR_REASON_OK ? amount : 0;
        }
        assert_int_equal(dcr_table_int64(periods, DCR_DECLARE_PERIODS_LEDGER)[p], ledger);
        assert_int_equal(dcr_table_int64(periods, DCR_DECLARE_PERIODS_DECLARED)[p], declared_sum);
    }
    assert_int_equal(sum_of(periods, DCR_DECLARE_PERIODS_LEDGER),
                     dcr_table_int64(dcr_result_table(out, DCR_TABLE_DECLARE_TOTALS), DCR_DECLARE_TOTALS_LEDGER)[0]);
}

/* The ledger total of sales is the sum of the documents of the period; of a balance it is the exposure of the cover. */
static void the_ledger_is_declared_or_left_out_with_a_reason(void **state)
{
    (void)state;
    test_random random = {2025};
    static const char *const frequencies[] = {"declaration_frequency=monthly", "declaration_frequency=quarterly",
                                              "declaration_frequency=yearly", "declared_balance=covered"};
    for (int round = 0; round < 40; round++) {
        dcr_policy *p = policy("attachment_basis=invoice_date", frequencies[round % 4]);
        dcr_book *b = random_book(&random);
        const dcr_table *invoices = dcr_book_table(b, DCR_TABLE_INVOICES);
        dcr_result *sales = declared(p, b, DCR_DECLARATION_KIND_TURNOVER, "2025-01-01", "2025-07-01");
        check_sums(sales);
        assert_int_equal(dcr_table_int64(dcr_result_table(sales, DCR_TABLE_DECLARE_TOTALS), DCR_DECLARE_TOTALS_LEDGER)[0],
                         sum_of(invoices, DCR_INVOICES_AMOUNT));
        dcr_result *balances = declared(p, b, DCR_DECLARATION_KIND_MONTH_END_BALANCE, "2025-05-01", "2025-06-01");
        check_sums(balances);
        dcr_cover *cover = cover_of(dcr_policy_ref(p), dcr_book_ref(b), "2025-05-31");
        assert_int_equal(dcr_table_int64(dcr_result_table(balances, DCR_TABLE_DECLARE_TOTALS), DCR_DECLARE_TOTALS_LEDGER)[0],
                         dcr_table_int64(totals_of(cover), DCR_COVER_TOTALS_EXPOSURE)[0]);
        dcr_cover_free(cover);
        dcr_result_free(sales);
        dcr_result_free(balances);
        dcr_policy_unref(p);
        dcr_book_unref(b);
    }
}

static void what_is_wrong_is_said(void **state)
{
    (void)state;
    dcr_policy *p = policy("form=whole_turnover");
    dcr_book *b = facts("buyers buyer=A");
    dcr_error err = DCR_ERROR_INIT;
    dcr_declare_options options = DCR_DECLARE_OPTIONS_INIT;
    dcr_result *out = NULL;
    assert_int_equal(dcr_declare_compute(p, b, &options, NULL, &out, &err), DCR_E_TERM_ABSENT);
    assert_int_equal(err.term, DCR_TERM_DECLARATION_KIND);
    options.kind = 99;
    assert_int_equal(dcr_declare_compute(p, b, &options, NULL, &out, NULL), DCR_E_RANGE);
    options.kind = DCR_DECLARATION_KIND_TURNOVER;
    options.until_day = options.from_day = day("2025-02-01");
    assert_int_equal(dcr_declare_compute(p, b, &options, NULL, &out, NULL), DCR_E_DATE);
    assert_int_equal(dcr_declare_compute(p, NULL, &options, NULL, &out, NULL), DCR_E_NULL);
    options.size = 3;
    assert_int_equal(dcr_declare_compute(p, b, &options, NULL, &out, NULL), DCR_E_STRUCT_SIZE);
    assert_null(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_turnover_is_declared_whatever_the_limit),
        cmocka_unit_test(the_ledger_is_declared_or_left_out_with_a_reason),
        cmocka_unit_test(what_is_wrong_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
