#include "support/world.h"

#include "support/random.h"

static dcr_book *book_of_many(void)
{
    test_random random = {3};
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    char line[200];
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    for (int i = 0; i < 17; i++) assert_int_equal(append_line(builder, "buyers country=DE", NULL), DCR_OK);
    for (int i = 0; i < 17; i += 2) {
        snprintf(line, sizeof line, "limits buyer_ix=%d from_day=2025-01-01 amount=300.00", i);
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    for (int i = 0; i < 200; i++) {
        const int from = day("2024-12-01") + (int)test_random_between(&random, 0, 250);
        snprintf(line, sizeof line, "invoices buyer_ix=%d invoice_day=#%d due_day=#%d amount=%d.10 vat=0.33",
                 (int)test_random_between(&random, 0, 18), from, from + (int)test_random_between(&random, -1, 60),
                 (int)test_random_between(&random, 1, 90));
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
        snprintf(line, sizeof line, "receipts buyer_ix=%d receipt_day=#%d amount=%d.05", (int)test_random_between(&random, 0, 17),
                 from + 30, (int)test_random_between(&random, 1, 40));
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    assert_true(num_problems(book) > 0);
    dcr_book_builder_free(builder);
    return book;
}

static dcr_cover *cover_with(dcr_policy *made, dcr_book *book, uint32_t shards, uint64_t omit, const char *as_of)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    options.as_of_day = day(as_of);
    options.num_shards = shards;
    options.omit = omit;
    assert_int_equal(dcr_cover_compute(made, book, &options, NULL, &cover, NULL), DCR_OK);
    return cover;
}

static void expect_same(const dcr_cover *a, const dcr_cover *b)
{
    static const dcr_table_kind kinds[] = {DCR_TABLE_COVER_INVOICES, DCR_TABLE_COVER_BUYERS, DCR_TABLE_COVER_REASONS,
                                           DCR_TABLE_COVER_TOTALS};
    for (size_t k = 0; k < 4; k++) {
        const dcr_table *left = dcr_cover_table(a, kinds[k]);
        for (size_t i = 0; dcr_column_at(kinds[k], i) != DCR_COLUMN_UNSET; i++)
            for (size_t row = 0; row < dcr_table_rows(left); row++)
                assert_true(cell(left, dcr_column_at(kinds[k], i), row) ==
                            cell(dcr_cover_table(b, kinds[k]), dcr_column_at(kinds[k], i), row));
    }
}

static void any_number_of_shards_gives_the_same_bits(void **state)
{
    (void)state;
    dcr_policy *made = policy("vat_insured=no");
    dcr_book *book = book_of_many();
    dcr_cover *one = cover_with(made, book, 1, 0, "2025-06-30");
    static const uint32_t shards[] = {0, 2, 3, 7, 40};
    for (size_t i = 0; i < 5; i++) {
        dcr_cover *other = cover_with(made, book, shards[i], 0, "2025-06-30");
        expect_same(one, other);
        dcr_cover_free(other);
    }
    dcr_cover_free(one);
    dcr_policy_unref(made);
    dcr_book_unref(book);
}

static void an_omitted_column_is_absent_and_changes_no_other(void **state)
{
    (void)state;
    dcr_policy *made = least_policy();
    dcr_book *book = book_of_many();
    dcr_cover *full = cover_with(made, book, 1, 0, "2025-06-30");
    for (size_t i = 0; dcr_column_at(DCR_TABLE_COVER_INVOICES, i) != DCR_COLUMN_UNSET; i++) {
        const dcr_column omitted = dcr_column_at(DCR_TABLE_COVER_INVOICES, i);
        dcr_cover *part = cover_with(made, book, 1, UINT64_C(1) << (omitted % 100), "2025-06-30");
        assert_null(dcr_table_int64(invoices_of(part), omitted));
        assert_null(dcr_table_int32(invoices_of(part), omitted));
        assert_null(dcr_table_uint32(invoices_of(part), omitted));
        assert_null(dcr_table_uint64(invoices_of(part), omitted));
        expect(totals_of(part), 0, "num_buyers=17");
        assert_true(cell(totals_of(part), DCR_COVER_TOTALS_INSURED, 0) == cell(totals_of(full), DCR_COVER_TOTALS_INSURED, 0));
        dcr_cover_free(part);
    }
    dcr_cover_free(full);
    dcr_policy_unref(made);
    dcr_book_unref(book);
}

static void renewing_keeps_pointers_and_gives_what_a_new_cover_gives(void **state)
{
    (void)state;
    dcr_policy *made = least_policy();
    dcr_book *book = book_of_many();
    dcr_cover *cover = cover_with(made, book, 2, 0, "2025-08-30");
    dcr_cover *fresh = cover_with(made, book, 1, 0, "2025-03-31");
    const int64_t *open = dcr_table_int64(invoices_of(cover), DCR_COVER_INVOICES_OPEN);
    assert_int_equal(dcr_cover_renew(cover, DCR_NO_DAY, NULL), DCR_E_DATE);
    assert_non_null(totals_of(cover));
    assert_int_equal(dcr_cover_renew(cover, day("2025-03-31"), NULL), DCR_OK);
    assert_null(totals_of(cover));
    assert_int_equal(dcr_cover_finish(cover, NULL), DCR_E_STATE);
    assert_int_equal(dcr_cover_fold(cover, 0, NULL), DCR_OK);
    assert_int_equal(dcr_cover_finish(cover, NULL), DCR_E_STATE);
    assert_int_equal(dcr_cover_fold(cover, 1, NULL), DCR_OK);
    assert_int_equal(dcr_cover_fold(cover, 1, NULL), DCR_OK);
    assert_int_equal(dcr_cover_finish(cover, NULL), DCR_OK);
    assert_ptr_equal(dcr_table_int64(invoices_of(cover), DCR_COVER_INVOICES_OPEN), open);
    expect_same(cover, fresh);
    dcr_cover_free(cover);
    dcr_cover_free(fresh);
    dcr_policy_unref(made);
    dcr_book_unref(book);
}

static void a_question_that_makes_no_sense_is_refused(void **state)
{
    (void)state;
    dcr_policy *made = least_policy();
    dcr_book *book = facts("buyers buyer=B");
    dcr_cover *cover = NULL;
    dcr_cover_options good = DCR_COVER_OPTIONS_INIT;
    good.as_of_day = day("2025-06-30");
    dcr_cover_options bad = good;
    assert_int_equal(dcr_cover_compute(NULL, book, &good, NULL, &cover, NULL), DCR_E_NULL);
    assert_int_equal(dcr_cover_compute(made, NULL, &good, NULL, &cover, NULL), DCR_E_NULL);
    assert_int_equal(dcr_cover_compute(made, book, NULL, NULL, &cover, NULL), DCR_E_NULL);
    assert_int_equal(dcr_cover_compute(made, book, &good, NULL, NULL, NULL), DCR_E_NULL);
    bad.size = 3;
    assert_int_equal(dcr_cover_compute(made, book, &bad, NULL, &cover, NULL), DCR_E_STRUCT_SIZE);
    bad = good;
    bad.as_of_day = DCR_NO_DAY;
    bad.cause = 99;
    assert_int_equal(dcr_cover_compute(made, book, &bad, NULL, &cover, NULL), DCR_E_DATE);
    bad.as_of_day = good.as_of_day;
    assert_int_equal(dcr_cover_compute(made, book, &bad, NULL, &cover, NULL), DCR_E_RANGE);
    bad.cause = 0;
    bad.num_shards = 1025;
    assert_int_equal(dcr_cover_compute(made, book, &bad, NULL, &cover, NULL), DCR_E_RANGE);
    assert_null(cover);
    assert_int_equal(dcr_cover_new(made, book, &good, NULL, &cover, NULL), DCR_OK);
    assert_int_equal(dcr_cover_fold(cover, 1, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_cover_fold(NULL, 0, NULL), DCR_E_NULL);
    assert_int_equal(dcr_cover_finish(NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_cover_renew(NULL, 0, NULL), DCR_E_NULL);
    assert_null(dcr_cover_table(cover, DCR_TABLE_COVER_PARTS));
    assert_null(dcr_cover_table(NULL, DCR_TABLE_COVER_TOTALS));
    assert_ptr_equal(dcr_cover_policy(cover), made);
    assert_ptr_equal(dcr_cover_book(cover), book);
    dcr_cover_free(cover);
    dcr_cover_free(NULL);
    dcr_policy_unref(made);
    dcr_book_unref(book);
}

static void amounts_that_cannot_be_added_are_an_overflow(void **state)
{
    (void)state;
    dcr_policy *made = least_policy();
    dcr_book *book = facts("buyers buyer=B", "invoices buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=#9000000000000000000");
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    dcr_error err = DCR_ERROR_INIT;
    options.as_of_day = day("2025-06-30");
    assert_int_equal(dcr_cover_compute(made, book, &options, NULL, &cover, &err), DCR_E_OVERFLOW);
    assert_int_equal(err.row, 0);
    dcr_policy_unref(made);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_number_of_shards_gives_the_same_bits),
        cmocka_unit_test(an_omitted_column_is_absent_and_changes_no_other),
        cmocka_unit_test(renewing_keeps_pointers_and_gives_what_a_new_cover_gives),
        cmocka_unit_test(a_question_that_makes_no_sense_is_refused),
        cmocka_unit_test(amounts_that_cannot_be_added_are_an_overflow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
