#include "support/world.h"

#define BOOK "buyers buyer=B", "limits buyer=B amount=900.00 from_day=2025-01-01", \
    "invoices buyer=B invoice=1 invoice_day=2025-02-03 due_day=2025-03-31 amount=100.00"
#define LATE "events buyer=B event=collection_started event_day=2025-06-09"
#define COLLECTION "deadlines deadline=collection event=collection_started anchor=due_date count=60 unit=days severity="

/* A row of a table of the policy. */
static void append_to(dcr_policy_builder *builder, const char *line)
{
    fact_row row;
    char name[64];
    char value[96];
    dcr_error err = DCR_ERROR_INIT;
    const size_t length = strcspn(line, " ");
    const dcr_table_kind kind = dcr_table_find(line, length);
    line += length;
    assert_int_equal(dcr_table_new(kind, NULL, &row.table, NULL), DCR_OK);
    for (size_t at = 0; next_pair(&line, name, value); at++)
        bind_cell(&row, at, dcr_column_find(kind, name, strlen(name)), value);
    if (dcr_policy_builder_append(builder, row.table, &err) != DCR_OK) fail_msg("%s", err.text);
    dcr_table_free(row.table);
}

static dcr_status finish(const char *const *lines, dcr_policy **out)
{
    dcr_policy_builder *builder = least_builder();
    for (size_t i = 0; lines[i] != NULL; i++) append_to(builder, lines[i]);
    const dcr_status status = dcr_policy_builder_finish(builder, out, NULL);
    dcr_policy_builder_free(builder);
    return status;
}

#define rows(...) (const char *const[]){__VA_ARGS__, NULL}

static void expect_cover(const char *const *lines, dcr_book *book, const char *as_of, const char *invoice, const char *deadline)
{
    dcr_policy *made = NULL;
    dcr_table *table = NULL;
    assert_int_equal(finish(lines, &made), DCR_OK);
    dcr_cover *cover = cover_of(made, book, as_of);
    expect(invoices_of(cover), 0, invoice);
    assert_int_equal(dcr_cover_deadlines(cover, &table, NULL), DCR_OK);
    expect(table, 0, deadline);
    dcr_table_free(table);
    dcr_cover_free(cover);
}

static void a_missed_deadline_costs_what_its_severity_says(void **state)
{
    (void)state;
    expect_cover(rows(COLLECTION "void_invoice"), facts(BOOK), "2025-05-30", "covered=100.00 reason=OK", "by_day=2025-05-30 state=open");
    expect_cover(rows(COLLECTION "void_invoice"), facts(BOOK), "2025-05-31", "covered=0.00 reason=N01", "by_day=2025-05-30 state=missed");
    expect_cover(rows(COLLECTION "void_invoice"), facts(BOOK, LATE), "2025-12-31", "reason=N02", "done_day=2025-06-09 state=late");
    expect_cover(rows(COLLECTION "warn"), facts(BOOK, LATE), "2025-12-31", "insured=90.00 reason=OK", "state=late severity=warn");
}

static void a_delay_lowers_the_percentage(void **state)
{
    (void)state;
    const char *few = "delay_reductions deadline=collection from_delay_days=1 reduction=10%";
    const char *many = "delay_reductions deadline=collection from_delay_days=11 reduction=25%";
    expect_cover(rows(COLLECTION "reduce_percentage", few, many), facts(BOOK, LATE), "2025-12-31", "covered=100.00 insured=80.00", "state=late");
    expect_cover(rows(COLLECTION "reduce_percentage", few, many), facts(BOOK), "2025-06-10", "insured=65.00", "state=missed");
    expect_cover(rows(COLLECTION "reduce_percentage", "delay_reductions deadline=collection from_delay_days=11 reduction=10%"),
                 facts(BOOK, LATE), "2025-12-31", "insured=90.00", "state=late");
    expect_cover(rows(COLLECTION "reduce_percentage", "delay_reductions deadline=collection from_delay_days=0 to_percentage=50%"),
                 facts(BOOK, LATE), "2025-12-31", "insured=50.00", "state=late");
}

static void what_is_paid_in_time_needs_nothing(void **state)
{
    (void)state;
    expect_cover(rows(COLLECTION "void_invoice"), facts(BOOK, "receipts buyer=B invoice=1 receipt_day=2025-05-30 amount=100.00"), "2025-12-31",
                 "reasons=-", "state=not_needed");
}

static void the_latest_row_up_to_the_due_date_holds(void **state)
{
    (void)state;
    expect_cover(rows(COLLECTION "void_invoice", "deadlines deadline=collection event=collection_started anchor=due_date count=90 unit=days severity=void_invoice from_day=2025-03-31"), facts(BOOK), "2025-04-30",
                 "reason=OK", "by_day=2025-06-29");
}

static void rows_that_contradict_are_refused(void **state)
{
    (void)state;
    dcr_policy *made = NULL;
    assert_int_equal(finish(rows(COLLECTION "warn", COLLECTION "void_all"), &made), DCR_E_DUPLICATE);
    assert_int_equal(finish(rows(COLLECTION "reduce_percentage"), &made), DCR_E_TERM_CONFLICT);
    assert_int_equal(finish(rows("delay_reductions deadline=x from_delay_days=1 reduction=10%"), &made), DCR_E_TERM_CONFLICT);
    assert_int_equal(finish(rows("deadlines deadline=x event=knowledge anchor=filing count=1 unit=days severity=warn"), &made),
                     DCR_E_TERM_CONFLICT);
    assert_int_equal(finish(rows("deadlines deadline=x event=knowledge anchor=due_date count=4000 unit=days severity=warn"), &made),
                     DCR_E_RANGE);
    assert_null(made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_missed_deadline_costs_what_its_severity_says),
        cmocka_unit_test(a_delay_lowers_the_percentage),
        cmocka_unit_test(what_is_paid_in_time_needs_nothing),
        cmocka_unit_test(the_latest_row_up_to_the_due_date_holds),
        cmocka_unit_test(rows_that_contradict_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
