/* The table of docs/rules.md 1, row by row: which rows of facts are refused, and that they spoil no other. */
#include "support/world.h"

#define BUYER "buyers buyer=B"
#define INVOICE "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=10.00"

/* The row that is judged comes last; `problem` is its only one, or NULL. */
static void expect_last(const char *const *lines, const char *problem)
{
    dcr_book *book = book_of_lines(lines);
    assert_int_equal(num_problems(book), problem != NULL ? 1 : 0);
    if (problem != NULL) expect_problem(book, 0, problem);
    dcr_book_unref(book);
}

#define EXPECT_LAST(problem, ...) expect_last((const char *const[]){__VA_ARGS__, NULL}, problem)

static void buyers(void **state)
{
    (void)state;
    EXPECT_LAST("buyers 1 buyer DUPLICATE", BUYER, "buyers buyer=B");
    EXPECT_LAST("buyers 1 buyer DUPLICATE", BUYER, "buyers buyer=-");
    EXPECT_LAST("buyers 0 kind CODE", "buyers buyer=B kind=#9");
    EXPECT_LAST(NULL, BUYER, "buyers buyer=C");
}

static void limits(void **state)
{
    (void)state;
    EXPECT_LAST("limits 0 buyer BUYER_UNKNOWN", BUYER, "limits buyer=X amount=1.00 from_day=2025-01-01");
    EXPECT_LAST("limits 0 amount AMOUNT_SIGN", BUYER, "limits buyer=B amount=-1.00 from_day=2025-01-01");
    EXPECT_LAST("limits 0 amount FACT_ABSENT", BUYER, "limits buyer=B amount=- from_day=2025-01-01");
    EXPECT_LAST("limits 0 from_day DATE", BUYER, "limits buyer=B amount=1.00 from_day=-");
    EXPECT_LAST("limits 0 until_day DATE", BUYER, "limits buyer=B amount=1.00 from_day=2025-01-01 until_day=#2932897");
    EXPECT_LAST("limits 0 until_day DATE_ORDER", BUYER, "limits buyer=B amount=1.00 from_day=2025-01-01 until_day=2025-01-01");
    EXPECT_LAST("limits 0 decision CODE", BUYER, "limits buyer=B amount=1.00 from_day=2025-01-01 decision=#99");
    EXPECT_LAST("limits 0 currency CURRENCY", BUYER, "limits buyer=B amount=1.00 from_day=2025-01-01 currency=#1");
    EXPECT_LAST("limits 0 insured_percentage AMOUNT", BUYER, "limits buyer=B amount=1.00 from_day=2025-01-01 insured_percentage=101%");
    EXPECT_LAST("limits 0 insured_percentage AMOUNT", BUYER, "limits buyer=B amount=1.00 from_day=2025-01-01 insured_percentage=-1%");
}

static void two_limits_of_one_day_are_one_or_a_contradiction(void **state)
{
    (void)state;
#define FIRST "limits buyer=B amount=1.00 from_day=2025-01-01 until_day=2025-06-01 decision=approved insured_percentage=90%"
    EXPECT_LAST(NULL, BUYER, FIRST, FIRST);
    EXPECT_LAST("limits 1 from_day OVERLAP", BUYER, FIRST, "limits buyer=B amount=2.00 from_day=2025-01-01 until_day=2025-06-01 insured_percentage=90%");
    EXPECT_LAST("limits 1 from_day OVERLAP", BUYER, FIRST, "limits buyer=B amount=1.00 from_day=2025-01-01 insured_percentage=90%");
    EXPECT_LAST("limits 1 from_day OVERLAP", BUYER, FIRST,
                "limits buyer=B amount=1.00 from_day=2025-01-01 until_day=2025-06-01 decision=refused insured_percentage=90%");
    EXPECT_LAST("limits 1 from_day OVERLAP", BUYER, FIRST, "limits buyer=B amount=1.00 from_day=2025-01-01 until_day=2025-06-01 insured_percentage=80%");
    EXPECT_LAST("limits 1 from_day OVERLAP", BUYER, FIRST,
                "limits buyer=B amount=1.00 from_day=2025-01-01 until_day=2025-06-01 insured_percentage=90% currency=USD");
    EXPECT_LAST(NULL, BUYER, FIRST, "limits buyer=B amount=2.00 from_day=2025-02-01");
#undef FIRST
}

static void invoices(void **state)
{
    (void)state;
#define ROW(rest) BUYER, "invoices buyer=B " rest
    EXPECT_LAST("invoices 0 buyer BUYER_UNKNOWN", BUYER, "invoices buyer=X invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00");
    EXPECT_LAST("invoices 0 buyer BUYER_UNKNOWN", BUYER, "invoices buyer_ix=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00");
    EXPECT_LAST("invoices 1 invoice DUPLICATE", BUYER, INVOICE, INVOICE);
    EXPECT_LAST("invoices 0 document CODE", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 document=#3"));
    EXPECT_LAST("invoices 0 payment_method CODE", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 payment_method=#4"));
    EXPECT_LAST("invoices 0 currency CURRENCY", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 currency=#1"));
    EXPECT_LAST("invoices 0 invoice_day DATE", ROW("invoice_day=- due_day=2025-03-01 amount=1.00"));
    EXPECT_LAST("invoices 0 due_day DATE", ROW("invoice_day=2025-02-01 due_day=- amount=1.00"));
    EXPECT_LAST("invoices 0 due_day DATE", ROW("invoice_day=2025-02-01 due_day=#2932897 amount=1.00"));
    EXPECT_LAST("invoices 0 delivery_day DATE", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 delivery_day=#9999999"));
    EXPECT_LAST("invoices 0 extended_due_day DATE", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 extended_due_day=#9999999"));
    EXPECT_LAST("invoices 0 due_day DATE_ORDER", ROW("invoice_day=2025-02-01 due_day=2025-01-31 amount=1.00"));
    EXPECT_LAST("invoices 0 extended_due_day DATE_ORDER", ROW("invoice_day=2025-02-01 due_day=2025-03-01 extended_due_day=2025-02-28 amount=1.00"));
    EXPECT_LAST("invoices 0 amount AMOUNT_SIGN", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=0.00"));
    EXPECT_LAST("invoices 0 amount AMOUNT_SIGN", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=-1.00"));
    EXPECT_LAST("invoices 0 amount FACT_ABSENT", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=-"));
    EXPECT_LAST("invoices 0 paid AMOUNT", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 paid=1.01"));
    EXPECT_LAST("invoices 0 paid AMOUNT", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 paid=-0.01"));
    EXPECT_LAST("invoices 0 vat AMOUNT", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 vat=1.01"));
    EXPECT_LAST("invoices 0 vat AMOUNT", ROW("invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 vat=-0.01"));
    EXPECT_LAST(NULL, ROW("invoice_day=2025-02-01 due_day=2025-02-01 amount=1.00 paid=1.00 vat=1.00 extended_due_day=2025-02-01"));
#undef ROW
}

static void credit_notes(void **state)
{
    (void)state;
#define CREDIT(rest) BUYER, "invoices buyer=B document=credit_note invoice_day=2025-02-01 " rest
    EXPECT_LAST(NULL, CREDIT("due_day=- amount=-1.00"));
    EXPECT_LAST("invoices 0 amount AMOUNT_SIGN", CREDIT("due_day=- amount=0.00"));
    EXPECT_LAST("invoices 0 amount AMOUNT_SIGN", CREDIT("due_day=- amount=1.00"));
    EXPECT_LAST("invoices 0 vat AMOUNT", CREDIT("due_day=- amount=-1.00 vat=0.10"));
    EXPECT_LAST("invoices 0 vat AMOUNT", CREDIT("due_day=- amount=-1.00 vat=-1.01"));
    EXPECT_LAST(NULL, CREDIT("due_day=- amount=-1.00 vat=-1.00"));
    EXPECT_LAST("invoices 0 due_day DATE_ORDER", CREDIT("due_day=2025-01-31 amount=-1.00"));
    EXPECT_LAST("invoices 0 applies_to INVOICE_UNKNOWN", CREDIT("due_day=- amount=-1.00 applies_to=1"));
#undef CREDIT
}

static void invoices_without_a_number_never_clash(void **state)
{
    (void)state;
    EXPECT_LAST(NULL, BUYER, "invoices buyer=B invoice=- invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00",
                "invoices buyer=B invoice=- invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00");
}

static void receipts(void **state)
{
    (void)state;
#define RECEIPT(rest) BUYER, INVOICE, "receipts " rest
    EXPECT_LAST(NULL, RECEIPT("buyer=B invoice=1 receipt_day=2025-03-01 amount=1.00"));
    EXPECT_LAST("receipts 0 buyer BUYER_UNKNOWN", RECEIPT("buyer=X receipt_day=2025-03-01 amount=1.00"));
    EXPECT_LAST("receipts 0 receipt_day DATE", RECEIPT("buyer=B receipt_day=- amount=1.00"));
    EXPECT_LAST("receipts 0 amount AMOUNT_SIGN", RECEIPT("buyer=B receipt_day=2025-03-01 amount=0.00"));
    EXPECT_LAST("receipts 0 amount FACT_ABSENT", RECEIPT("buyer=B receipt_day=2025-03-01 amount=-"));
    EXPECT_LAST("receipts 0 currency CURRENCY", RECEIPT("buyer=B receipt_day=2025-03-01 amount=1.00 currency=#1"));
    EXPECT_LAST("receipts 0 invoice INVOICE_UNKNOWN", RECEIPT("buyer=B invoice=2 receipt_day=2025-03-01 amount=1.00"));
    EXPECT_LAST("receipts 0 currency CURRENCY_MIX", BUYER,
                "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=10.00 currency=USD",
                "receipts buyer=B invoice=1 receipt_day=2025-03-01 amount=1.00 currency=EUR");
    EXPECT_LAST("receipts 0 invoice INVOICE_UNKNOWN", "buyers buyer=A", BUYER, INVOICE,
                "receipts buyer=A invoice=1 receipt_day=2025-03-01 amount=1.00");
#undef RECEIPT
}

static void events(void **state)
{
    (void)state;
#define EVENT(rest) BUYER, INVOICE, "events " rest
    EXPECT_LAST(NULL, EVENT("buyer=B event=dispute_opened invoice=1 event_day=2025-03-01 amount=10.00"));
    EXPECT_LAST(NULL, EVENT("buyer=B event=insolvency event_day=2025-03-01"));
    EXPECT_LAST("events 0 buyer BUYER_UNKNOWN", EVENT("buyer=X event=insolvency event_day=2025-03-01"));
    EXPECT_LAST("events 0 event CODE", EVENT("buyer=B event=#99 event_day=2025-03-01"));
    EXPECT_LAST("events 0 event_day DATE", EVENT("buyer=B event=insolvency event_day=-"));
    EXPECT_LAST("events 0 invoice INVOICE_UNKNOWN", EVENT("buyer=B event=dispute_opened event_day=2025-03-01"));
    EXPECT_LAST("events 0 invoice INVOICE_UNKNOWN", EVENT("buyer=B event=dispute_settled event_day=2025-03-01"));
    EXPECT_LAST("events 0 invoice INVOICE_UNKNOWN", EVENT("buyer=B event=dispute_opened invoice=2 event_day=2025-03-01"));
    EXPECT_LAST("events 0 amount AMOUNT", EVENT("buyer=B event=dispute_opened invoice=1 event_day=2025-03-01 amount=10.01"));
    EXPECT_LAST("events 0 amount AMOUNT", EVENT("buyer=B event=dispute_opened invoice=1 event_day=2025-03-01 amount=-0.01"));
#undef EVENT
}

static void rates(void **state)
{
    (void)state;
#define RATE "rates from_currency=USD to_currency=EUR rate_day=2025-01-01 numerator=9 denominator=10"
    EXPECT_LAST(NULL, RATE, RATE);
    EXPECT_LAST("rates 1 rate_day OVERLAP", RATE, "rates from_currency=USD to_currency=EUR rate_day=2025-01-01 numerator=8 denominator=10");
    EXPECT_LAST("rates 0 numerator AMOUNT_SIGN", "rates from_currency=USD to_currency=EUR rate_day=2025-01-01 numerator=0 denominator=10");
    EXPECT_LAST("rates 0 denominator AMOUNT_SIGN", "rates from_currency=USD to_currency=EUR rate_day=2025-01-01 numerator=1 denominator=-1");
    EXPECT_LAST("rates 0 rate_day DATE", "rates from_currency=USD to_currency=EUR rate_day=- numerator=1 denominator=1");
    EXPECT_LAST("rates 0 from_currency CURRENCY", "rates from_currency=#1 to_currency=EUR rate_day=2025-01-01 numerator=1 denominator=1");
    EXPECT_LAST("rates 0 to_currency CURRENCY", "rates from_currency=USD to_currency=- rate_day=2025-01-01 numerator=1 denominator=1");
#undef RATE
}

static void counters(void **state)
{
    (void)state;
    EXPECT_LAST("counters 0 first_loss_used AMOUNT_SIGN", "counters year_from_day=2025-01-01 first_loss_used=-1.00");
    EXPECT_LAST("counters 0 liability_used AMOUNT_SIGN", "counters year_from_day=2025-01-01 liability_used=-1.00");
    EXPECT_LAST("counters 0 premium_paid AMOUNT_SIGN", "counters year_from_day=2025-01-01 premium_paid=-1.00");
    EXPECT_LAST("counters 0 year_from_day DATE", "counters year_from_day=-");
    EXPECT_LAST("counters 1 year_from_day DUPLICATE", "counters year_from_day=2025-01-01", "counters year_from_day=2025-01-01");
    EXPECT_LAST(NULL, "counters year_from_day=2025-01-01 premium_paid=-", "counters year_from_day=2026-01-01");
}

static void an_invoice_of_a_refused_buyer_is_refused_with_it(void **state)
{
    (void)state;
    dcr_book *book = facts("buyers buyer=B kind=#9", INVOICE, "buyers buyer=C",
                           "invoices buyer=C invoice=2 invoice_day=2025-02-01 due_day=2025-03-01 amount=5.00");
    dcr_cover *cover = cover_of(least_policy(), book, "2025-02-15");
    expect(invoices_of(cover), 0, "status=CODE state=refused_row open=- gross=-");
    expect(invoices_of(cover), 1, "status=- open=5.00");
    expect(buyers_of(cover), 0, "status=CODE");
    expect(totals_of(cover), 0, "num_invoices=1 num_refused=1 exposure=5.00");
    dcr_cover_free(cover);
}

static void what_names_a_refused_invoice_is_refused(void **state)
{
    (void)state;
    dcr_book *book = facts(BUYER, "invoices buyer=B invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=-",
                           "receipts buyer=B invoice=1 receipt_day=2025-03-01 amount=1.00",
                           "events buyer=B invoice=1 event=overdue_notice event_day=2025-03-02");
    assert_int_equal(num_problems(book), 3);
    expect_problem(book, 1, "receipts 0 invoice INVOICE_UNKNOWN");
    expect_problem(book, 2, "events 0 invoice INVOICE_UNKNOWN");
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(buyers),
        cmocka_unit_test(limits),
        cmocka_unit_test(two_limits_of_one_day_are_one_or_a_contradiction),
        cmocka_unit_test(invoices),
        cmocka_unit_test(credit_notes),
        cmocka_unit_test(invoices_without_a_number_never_clash),
        cmocka_unit_test(receipts),
        cmocka_unit_test(events),
        cmocka_unit_test(rates),
        cmocka_unit_test(counters),
        cmocka_unit_test(an_invoice_of_a_refused_buyer_is_refused_with_it),
        cmocka_unit_test(what_names_a_refused_invoice_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
