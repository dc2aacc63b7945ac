#include "support/world.h"

#include "support/counting_heap.h"

/* Nine buyers in three groups and two countries; every second member has a limit of his own. */
static dcr_book *book_of_groups(bool reversed)
{
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    char line[200];
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    for (int b = 0; b < 9; b++) {
        snprintf(line, sizeof line, "buyers buyer=B%d group=B%d country=%s", b, b / 3 * 3, b % 2 != 0 ? "FR" : "IT");
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
        snprintf(line, sizeof line, "limits buyer=B%d amount=%d.00 from_day=2025-01-01%s", b, 60 + b, b % 3 == 0 ? " kind=group" : "");
        if (b % 2 == 0 || b % 3 == 0) assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    for (int k = 0; k < 90; k++) {
        const int i = reversed ? 89 - k : k;
        snprintf(line, sizeof line, "invoices buyer=B%d invoice=%d invoice_day=#%d due_day=#%d amount=%d.10", i * 7 % 9, i,
                 day("2025-02-01") + i % 11, day("2025-03-01") + i % 5, 1 + i % 13);
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    dcr_book_builder_free(builder);
    return book;
}

static dcr_policy *policy_with_pools(void)
{
    return policy("country_limit=120.00", "country_limit/FR=50.00", "limit_order_key=due_date");
}

static dcr_cover *cover_in(uint32_t shards, bool reversed)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_policy *made = policy_with_pools();
    dcr_book *book = book_of_groups(reversed);
    dcr_cover *cover = NULL;
    options.as_of_day = day("2025-02-20");
    options.num_shards = shards;
    assert_int_equal(dcr_cover_compute(made, book, &options, NULL, &cover, NULL), DCR_OK);
    dcr_policy_unref(made);
    dcr_book_unref(book);
    return cover;
}

static void shards_do_not_change_what_a_group_leaves(void **state)
{
    (void)state;
    dcr_cover *one = cover_in(1, false);
    dcr_cover *many = cover_in(5, false);
    for (size_t row = 0; row < 90; row++) {
        assert_int_equal(cell(invoices_of(one), DCR_COVER_INVOICES_COVERED, row), cell(invoices_of(many), DCR_COVER_INVOICES_COVERED, row));
        assert_int_equal(cell(invoices_of(one), DCR_COVER_INVOICES_REASONS, row), cell(invoices_of(many), DCR_COVER_INVOICES_REASONS, row));
    }
    assert_true(cell(totals_of(one), DCR_COVER_TOTALS_COVERED, 0) > 0);
    assert_true(cell(totals_of(one), DCR_COVER_TOTALS_COVERED, 0) <= 17000);
    dcr_cover_free(one);
    dcr_cover_free(many);
}

static void the_order_of_the_ledger_does_not_matter(void **state)
{
    (void)state;
    dcr_cover *forth = cover_in(2, false);
    dcr_cover *back = cover_in(3, true);
    for (size_t row = 0; row < 90; row++)
        assert_int_equal(cell(invoices_of(forth), DCR_COVER_INVOICES_COVERED, row),
                         cell(invoices_of(back), DCR_COVER_INVOICES_COVERED, 89 - row));
    dcr_cover_free(forth);
    dcr_cover_free(back);
}

static void another_day_is_worked_out_anew(void **state)
{
    (void)state;
    dcr_cover *renewed = cover_in(2, false);
    dcr_cover *again = cover_in(2, false);
    assert_int_equal(dcr_cover_renew(renewed, day("2025-01-31"), NULL), DCR_OK);
    for (uint32_t shard = 0; shard < 2; shard++) assert_int_equal(dcr_cover_fold(renewed, shard, NULL), DCR_OK);
    assert_int_equal(dcr_cover_finish(renewed, NULL), DCR_OK);
    assert_true(cell(totals_of(renewed), DCR_COVER_TOTALS_COVERED, 0) < cell(totals_of(again), DCR_COVER_TOTALS_COVERED, 0));
    assert_int_equal(dcr_cover_renew(renewed, day("2025-02-20"), NULL), DCR_OK);
    for (uint32_t shard = 0; shard < 2; shard++) assert_int_equal(dcr_cover_fold(renewed, shard, NULL), DCR_OK);
    assert_int_equal(dcr_cover_finish(renewed, NULL), DCR_OK);
    assert_int_equal(cell(totals_of(renewed), DCR_COVER_TOTALS_INSURED, 0), cell(totals_of(again), DCR_COVER_TOTALS_INSURED, 0));
    dcr_cover_free(renewed);
    dcr_cover_free(again);
}

static void the_parts_of_a_cut_invoice_add_up(void **state)
{
    (void)state;
    dcr_cover *cover = cover_in(1, false);
    dcr_table *parts = NULL;
    int64_t sum = 0;
    int64_t cut = 0;
    assert_int_equal(dcr_cover_explain(cover, 0, 90, &parts, NULL), DCR_OK);
    for (size_t row = 0; row < dcr_table_rows(parts); row++) {
        const int64_t reason = cell(parts, DCR_COVER_PARTS_REASON, row);
        sum += cell(parts, DCR_COVER_PARTS_AMOUNT, row);
        if (reason == DCR_REASON_L10 || reason == DCR_REASON_L11) cut += cell(parts, DCR_COVER_PARTS_AMOUNT, row);
    }
    assert_int_equal(sum, cell(totals_of(cover), DCR_COVER_TOTALS_GROSS, 0));
    assert_true(cut > 0);
    dcr_table_free(parts);
    dcr_cover_free(cover);
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    dcr_policy *made = policy_with_pools();
    dcr_book *book = book_of_groups(false);
    dcr_status status = DCR_E_NOMEM;
    for (size_t fails_at = 1; status != DCR_OK && fails_at < 500; fails_at++) {
        counting_heap heap = counting_heap_failing_at(fails_at);
        const dcr_allocator allocator = counting_heap_allocator(&heap);
        dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
        dcr_cover *cover = NULL;
        options.as_of_day = day("2025-02-20");
        status = dcr_cover_compute(made, book, &options, &allocator, &cover, NULL);
        assert_true(status == DCR_OK || status == DCR_E_NOMEM);
        dcr_cover_free(cover);
        assert_int_equal(heap.live, 0);
    }
    assert_int_equal(status, DCR_OK);
    dcr_policy_unref(made);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shards_do_not_change_what_a_group_leaves),
        cmocka_unit_test(the_order_of_the_ledger_does_not_matter),
        cmocka_unit_test(another_day_is_worked_out_anew),
        cmocka_unit_test(the_parts_of_a_cut_invoice_add_up),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
