#include "support/world.h"

/* January 100, February 200, March 300: all of one account. */
#define B "limits buyer=B amount=9999.00 from_day=2024-01-01"
#define JAN "invoices buyer=B invoice=1 invoice_day=2025-01-10 due_day=2025-02-10 amount=100.00"
#define FEB "invoices buyer=B invoice=2 invoice_day=2025-02-10 due_day=2025-03-10 amount=200.00"
#define MAR "invoices buyer=B invoice=3 invoice_day=2025-03-10 due_day=2025-04-10 amount=300.00"

/* Newest backwards until the balance is reached: wordings.md 5, end. */
static void the_newest_invoices_up_to_the_balance_are_open(void **state)
{
    (void)state;
    const struct {
        const char *buyer;
        const char *open[3];
    } rows[] = {{"buyers buyer=B balance=600.00", {"open=100.00", "open=200.00", "open=300.00"}},
                {"buyers buyer=B balance=420.00", {"open=0.00", "open=120.00", "open=300.00"}},
                {"buyers buyer=B balance=300.00", {"open=0.00", "open=0.00", "open=300.00"}},
                {"buyers buyer=B balance=0.00", {"open=0.00", "open=0.00", "open=0.00"}},
                {"buyers buyer=B balance=-", {"open=100.00", "open=200.00", "open=300.00"}},
                {"buyers buyer=B balance=150.00 balance_day=2025-02-28", {"open=0.00", "open=150.00", "open=300.00"}}};
    static const char *const allocations[] = {"payment_allocation=as_designated", "payment_allocation=oldest_due",
                                              "payment_allocation=pro_rata"};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        for (size_t k = 0; k < 3; k++) {
            dcr_cover *cover = cover_of(policy(allocations[k]), facts(rows[i].buyer, B, JAN, FEB, MAR), "2025-03-31");
            for (size_t row = 0; row < 3; row++) expect(invoices_of(cover), row, rows[i].open[row]);
            expect(buyers_of(cover), 0, "status=- unallocated=0.00");
            dcr_cover_free(cover);
        }
    }
}

/* What is paid stays with its invoice even when a later one falls due before it. */
static void a_balance_is_not_pooled_by_due_date(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("payment_allocation=oldest_due"),
        facts("buyers buyer=B balance=100.00", "invoices buyer=B invoice_day=2025-01-10 due_day=2025-05-01 amount=100.00",
              "invoices buyer=B invoice_day=2025-01-11 due_day=2025-02-01 amount=100.00"), "2025-03-31");
    expect(invoices_of(cover), 0, "open=0.00");
    expect(invoices_of(cover), 1, "open=100.00");
    dcr_cover_free(cover);
}

static void a_credit_note_is_used_up_in_the_balance(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(policy("payment_allocation=oldest_due"),
        facts("buyers buyer=B balance=420.00", B, JAN, FEB, MAR,
              "invoices buyer=B document=credit_note applies_to=3 invoice_day=2025-03-11 due_day=- amount=-40.00"), "2025-03-31");
    expect(invoices_of(cover), 1, "open=120.00");
    expect(invoices_of(cover), 2, "open=300.00");
    expect(invoices_of(cover), 3, "gross=-40.00 open=0.00");
    expect(buyers_of(cover), 0, "unallocated=0.00 exposure=420.00");
    dcr_cover_free(cover);
}

static void an_account_that_cannot_be_read_is_refused(void **state)
{
    (void)state;
    const struct {
        const char *buyer, *also, *problem, *status;
    } rows[] = {
        {"buyers buyer=B balance=-1.00", MAR, "buyers 0 balance AMOUNT_SIGN", "status=AMOUNT_SIGN"},
        {"buyers buyer=B balance=300.01", MAR, "buyers 0 balance AMOUNT", "status=AMOUNT"},
        {"buyers buyer=B balance=0.01 balance_day=2025-03-09", MAR, "buyers 0 balance AMOUNT", "status=AMOUNT"},
        {"buyers buyer=B balance=0.00 balance_day=#-800000", MAR, "buyers 0 balance_day DATE", "status=DATE"},
        {"buyers buyer=B balance=300.00", MAR " paid=1.00", "buyers 0 balance DUPLICATE", "status=DUPLICATE"},
        {"buyers buyer=B balance=1.00", MAR " currency=USD", "buyers 0 balance CURRENCY_MIX", "status=CURRENCY_MIX"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const bool is_mixed = strcmp(rows[i].status, "status=CURRENCY_MIX") == 0;
        dcr_book *book = facts(rows[i].buyer, rows[i].also, is_mixed ? JAN : "buyers buyer=C");
        expect_problem(book, 0, rows[i].problem);
        if (is_mixed) {
            dcr_book_unref(book);
            continue;
        }
        dcr_cover *cover = cover_of(least_policy(), book, "2025-03-31");
        expect(buyers_of(cover), 0, rows[i].status);
        dcr_cover_free(cover);
    }
    dcr_book *book = facts("buyers buyer=B balance=100.00", JAN, "receipts buyer=B receipt_day=2025-02-01 amount=1.00");
    expect_problem(book, 0, "buyers 0 balance DUPLICATE");
    dcr_book_unref(book);
}

/* The day of payment is not known: what asks for it is not answered. */
static void a_balance_has_no_days_of_payment(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(
        policy("stop_of_cover=any_invoice", "resume_of_cover=never", "stop_boundary=after_date", "stop_age=30 days", "disputed_stops_cover=no"),
        facts("buyers buyer=B balance=300.00", B, JAN, MAR), "2025-03-31");
    expect(buyers_of(cover), 0, "status=FACT_ABSENT");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_newest_invoices_up_to_the_balance_are_open),
        cmocka_unit_test(a_balance_is_not_pooled_by_due_date),
        cmocka_unit_test(a_credit_note_is_used_up_in_the_balance),
        cmocka_unit_test(an_account_that_cannot_be_read_is_refused),
        cmocka_unit_test(a_balance_has_no_days_of_payment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
