/* Agreement at scale: the library and the bare loops against the figures that the reference programs print for the
 * coverage task (README.md of the reference programs, "Checksums"): 1,000,000 invoices, 50,000 buyers, seed 20241231,
 * rows in posting order. A grouped ledger has the same figures when its rows are counted in posting order. */
#include "bench/floor.h"
#include "bench/terms.h"
#include "support/cmocka_all.h"

enum { NUM_INVOICES = 1000000, NUM_BUYERS = 50000 };

static const summary published = {
    .covered = INT64_C(167371741174),
    .uncovered = INT64_C(190126312165),
    .exposure = INT64_C(357498053339),
    .buyers_stopped = 1965,
    .reason_counts = {368381, 125571, 12660, 48351, 31085, 59581, 86252, 72020, 3052, 2852, 909, 1233},
    .checksums = {UINT64_C(0x01726818f8bd7b92), UINT64_C(0x01bcf59cbc5b7731), UINT64_C(0x0000096155a2d1d2),
                  UINT64_C(0x027bb56b0cd3c0b1), UINT64_C(0x027becc0247d413d), UINT64_C(0x027c2f2640e241e5),
                  UINT64_C(0x001534fe182440af), UINT64_C(0x0009e8c0b7ff406c), UINT64_C(0x00027c4889f4f367),
                  UINT64_C(0x00074332ae8bafe8), UINT64_C(0x00000000024d068c)},
};

static void assert_published(const ledger *l, const outputs *o)
{
    summary found;
    summarise(l, o, &found);
    for (size_t k = 0; k < TASK_NUM_REASONS; k++) assert_int_equal(found.reason_counts[k], published.reason_counts[k]);
    for (size_t k = 0; k < NUM_CHECKSUMS; k++)
        if (found.checksums[k] != published.checksums[k]) fail_msg("%s differs", checksum_names[k]);
    assert_int_equal(found.covered, published.covered);
    assert_int_equal(found.uncovered, published.uncovered);
    assert_int_equal(found.exposure, published.exposure);
    assert_int_equal(found.buyers_stopped, published.buyers_stopped);
}

static ledger ledger_of(ledger_order order)
{
    ledger l;
    assert_true(ledger_make(&l, NUM_INVOICES, NUM_BUYERS, LEDGER_SEED, order));
    return l;
}

static void check_library(ledger_order order)
{
    ledger l = ledger_of(order);
    outputs o;
    assert_true(outputs_make(&o, NUM_INVOICES, NUM_BUYERS));
    dcr_error err = DCR_ERROR_INIT;
    dcr_policy *policy = task_policy();
    dcr_book *book = task_book(&l, NULL);
    assert_int_equal(dcr_table_rows(dcr_book_table(book, DCR_TABLE_PROBLEMS)), 0);
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = LEDGER_AS_OF;
    options.num_shards = 3;
    dcr_cover *cover = NULL;
    must(dcr_cover_compute(policy, book, &options, NULL, &cover, &err), &err);
    task_outputs(cover, &l, &o);
    assert_published(&l, &o);
    const dcr_table *totals = dcr_cover_table(cover, DCR_TABLE_COVER_TOTALS);
    assert_int_equal(dcr_table_int64(totals, DCR_COVER_TOTALS_EXPOSURE)[0], published.exposure);
    assert_int_equal(dcr_table_int64(totals, DCR_COVER_TOTALS_INSURED)[0], published.covered);
    assert_int_equal(dcr_table_int64(totals, DCR_COVER_TOTALS_NUM_STOPPED)[0], published.buyers_stopped);
    dcr_cover_free(cover);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
    outputs_free(&o);
    ledger_free(&l);
}

static void library_in_posting_order(void **state)
{
    (void)state;
    check_library(LEDGER_POSTING);
}

static void library_in_grouped_order(void **state)
{
    (void)state;
    check_library(LEDGER_GROUPED);
}

static dcr_cover *cover_of(const ledger *l)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_policy *policy = task_policy();
    dcr_book *book = task_book(l, NULL);
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = LEDGER_AS_OF;
    dcr_cover *cover = NULL;
    must(dcr_cover_compute(policy, book, &options, NULL, &cover, &err), &err);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
    return cover;
}

/* A value of any column as a number. */
static int64_t value_at(const dcr_table *table, dcr_column column, size_t row)
{
    if (dcr_table_int64(table, column) != NULL) return dcr_table_int64(table, column)[row];
    if (dcr_table_int32(table, column) != NULL) return dcr_table_int32(table, column)[row];
    if (dcr_table_uint32(table, column) != NULL) return dcr_table_uint32(table, column)[row];
    if (dcr_table_uint8(table, column) != NULL) return dcr_table_uint8(table, column)[row];
    assert_non_null(dcr_table_uint64(table, column));
    return (int64_t)dcr_table_uint64(table, column)[row];
}

/* Every column of a result; `row_of` gives the row in `b` of a row in `a`, NULL the same row. */
static void assert_same(const dcr_cover *a, const dcr_cover *b, dcr_table_kind kind, const int64_t *row_of)
{
    const dcr_table *left = dcr_cover_table(a, kind);
    const dcr_table *right = dcr_cover_table(b, kind);
    assert_int_equal(dcr_table_rows(left), dcr_table_rows(right));
    for (size_t k = 0; dcr_column_at(kind, k) != DCR_COLUMN_UNSET; k++) {
        const dcr_column column = dcr_column_at(kind, k);
        for (size_t i = 0; i < dcr_table_rows(left); i++) {
            const size_t other = row_of != NULL ? (size_t)row_of[i] - 1 : i;
            if (value_at(left, column, i) != value_at(right, column, other))
                fail_msg("%s, row %zu", dcr_column_name(column), i);
        }
    }
}

/* The order of a ledger's rows changes no column of any result. */
static void orders_agree(void **state)
{
    (void)state;
    ledger grouped;
    ledger posting;
    assert_true(ledger_make(&grouped, 100000, 5000, LEDGER_SEED, LEDGER_GROUPED));
    assert_true(ledger_make(&posting, 100000, 5000, LEDGER_SEED, LEDGER_POSTING));
    dcr_cover *a = cover_of(&grouped);
    dcr_cover *b = cover_of(&posting);
    assert_same(a, b, DCR_TABLE_COVER_INVOICES, grouped.invoice_id);
    assert_same(a, b, DCR_TABLE_COVER_BUYERS, NULL);
    assert_same(a, b, DCR_TABLE_COVER_REASONS, NULL);
    assert_same(a, b, DCR_TABLE_COVER_TOTALS, NULL);
    dcr_cover_free(a);
    dcr_cover_free(b);
    ledger_free(&grouped);
    ledger_free(&posting);
}

static void bare_loop_in_posting_order(void **state)
{
    (void)state;
    ledger l = ledger_of(LEDGER_POSTING);
    outputs o;
    void *scratch = malloc(floor_scratch_size(&l));
    assert_true(outputs_make(&o, NUM_INVOICES, NUM_BUYERS));
    assert_non_null(scratch);
    floor_posting(&l, &o, scratch);
    assert_published(&l, &o);
    free(scratch);
    outputs_free(&o);
    ledger_free(&l);
}

static void bare_loop_in_grouped_order(void **state)
{
    (void)state;
    ledger l = ledger_of(LEDGER_GROUPED);
    outputs o;
    assert_true(outputs_make(&o, NUM_INVOICES, NUM_BUYERS));
    floor_grouped(&l, &o);
    assert_published(&l, &o);
    outputs_free(&o);
    ledger_free(&l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bare_loop_in_posting_order),
        cmocka_unit_test(bare_loop_in_grouped_order),
        cmocka_unit_test(library_in_posting_order),
        cmocka_unit_test(library_in_grouped_order),
        cmocka_unit_test(orders_agree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
