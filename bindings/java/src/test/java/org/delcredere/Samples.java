package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** One policy and one book, each as a document and as the builders make it. */
final class Samples {
    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

    static final String POLICY = """
            {"delcredere": "policy", "version": 1,
             "terms": {
               "form": "whole_turnover", "currency": "EUR", "rounding": "half_even", "insured_percentage": "90%",
               "period_from": "2025-01-01", "period_until": "2026-01-01", "attachment_basis": "delivery",
               "maximum_payment_terms": "90 days", "limit_order_key": "delivery",
               "limit_filled_by": "covered_debt", "invoice_limit_rule": "at_attachment",
               "payment_allocation": "oldest_due", "conversion_date": "invoice_date",
               "cause_insured": {"cause": {"insolvency": true}}},
             "plan": [{"step": "limit", "clause": "§ 4"}, "percentage"]}""";

    static final String BOOK = """
            {"delcredere": "book", "version": 1, "currency": "EUR",
             "buyers": [{"buyer": "B1", "country": "DE"}, {"buyer": "Müller 🚢", "country": "FR"}],
             "limits": [{"buyer": "B1", "amount": "10000.00", "from_day": "2025-01-01"},
                        {"buyer": "Müller 🚢", "amount": "500.00", "from_day": "2025-01-01"}],
             "invoices": [
               {"invoice": "INV-1", "buyer": "B1", "invoice_day": "2025-03-01", "due_day": "2025-04-30",
                "amount": "4000.00"},
               {"invoice": "INV-2", "buyer": "B1", "invoice_day": "2025-04-01", "due_day": "2025-05-31",
                "amount": "9000.00"},
               {"invoice": "INV-3", "buyer": "Müller 🚢", "invoice_day": "2025-04-02", "due_day": "2025-05-02",
                "amount": "700.50"},
               {"invoice": "INV-4", "buyer": "Müller 🚢", "invoice_day": "2025-04-03", "due_day": "2025-12-31",
                "amount": "1.01"}]}""";

    private Samples() {
    }

    static Policy.Builder terms() {
        return Policy.builder()
                .set(Term.FORM, Form.WHOLE_TURNOVER)
                .set(Term.CURRENCY, EUR)
                .set(Term.ROUNDING, Rounding.HALF_EVEN)
                .set(Term.INSURED_PERCENTAGE, new BigDecimal("0.9"))
                .set(Term.PERIOD_FROM, LocalDate.of(2025, 1, 1))
                .set(Term.PERIOD_UNTIL, LocalDate.of(2026, 1, 1))
                .set(Term.ATTACHMENT_BASIS, AttachmentBasis.DELIVERY)
                .set(Term.MAXIMUM_PAYMENT_TERMS, java.time.Period.ofDays(90))
                .set(Term.LIMIT_ORDER_KEY, LimitOrderKey.DELIVERY)
                .set(Term.LIMIT_FILLED_BY, LimitFilledBy.COVERED_DEBT)
                .set(Term.INVOICE_LIMIT_RULE, InvoiceLimitRule.AT_ATTACHMENT)
                .set(Term.PAYMENT_ALLOCATION, PaymentAllocation.OLDEST_DUE)
                .set(Term.CONVERSION_DATE, ConversionDate.INVOICE_DATE)
                .set(Term.CAUSE_INSURED, TermScope.of(Cause.INSOLVENCY), true)
                .step(Step.LIMIT, "§ 4")
                .step(Step.PERCENTAGE);
    }

    static Policy policy() {
        try (Policy.Builder builder = terms()) {
            return builder.build();
        }
    }

    /** The same facts as {@link #BOOK}, as columns. */
    static Book bookOfColumns() {
        try (Book.Builder book = Book.builder()) {
            final Currency[] euros = { EUR, EUR, EUR, EUR };
            book.append(Facts.of(TableKind.BUYERS)
                    .column(Column.BUYERS_BUYER, "B1", "Müller 🚢")
                    .column(Column.BUYERS_COUNTRY, "DE", "FR"));
            book.append(Facts.of(TableKind.LIMITS)
                    .column(Column.LIMITS_BUYER, "B1", "Müller 🚢")
                    .column(Column.LIMITS_AMOUNT, 1_000_000L, 50_000L)
                    .column(Column.LIMITS_CURRENCY, EUR, EUR)
                    .column(Column.LIMITS_FROM_DAY, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1)));
            book.append(Facts.of(TableKind.INVOICES)
                    .column(Column.INVOICES_INVOICE, "INV-1", "INV-2", "INV-3", "INV-4")
                    .column(Column.INVOICES_BUYER, "B1", "B1", "Müller 🚢", "Müller 🚢")
                    .column(Column.INVOICES_INVOICE_DAY, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1),
                            LocalDate.of(2025, 4, 2), LocalDate.of(2025, 4, 3))
                    .column(Column.INVOICES_DUE_DAY, LocalDate.of(2025, 4, 30), LocalDate.of(2025, 5, 31),
                            LocalDate.of(2025, 5, 2), LocalDate.of(2025, 12, 31))
                    .column(Column.INVOICES_AMOUNT, EUR, new BigDecimal[] { new BigDecimal("4000"),
                        new BigDecimal("9000.00"), new BigDecimal("700.5"), new BigDecimal("1.010") })
                    .column(Column.INVOICES_CURRENCY, euros));
            return book.build();
        }
    }

    /** The same facts as {@link #BOOK}, row by row. */
    static Book bookOfRows() {
        try (Book.Builder book = Book.builder(EUR)) {
            book.add(TableKind.BUYERS).set(Column.BUYERS_BUYER, "B1").set(Column.BUYERS_COUNTRY, "DE");
            book.add(TableKind.BUYERS).set(Column.BUYERS_BUYER, "Müller 🚢").set(Column.BUYERS_COUNTRY, "FR");
            limit(book, "B1", "10000.00");
            limit(book, "Müller 🚢", "500.00");
            invoice(book, "INV-1", "B1", "4000.00").set(Column.INVOICES_INVOICE_DAY, LocalDate.of(2025, 3, 1))
                    .set(Column.INVOICES_DUE_DAY, LocalDate.of(2025, 4, 30));
            invoice(book, "INV-2", "B1", "9000.00").set(Column.INVOICES_INVOICE_DAY, LocalDate.of(2025, 4, 1))
                    .set(Column.INVOICES_DUE_DAY, LocalDate.of(2025, 5, 31));
            invoice(book, "INV-3", "Müller 🚢", "700.50").set(Column.INVOICES_INVOICE_DAY, LocalDate.of(2025, 4, 2))
                    .set(Column.INVOICES_DUE_DAY, LocalDate.of(2025, 5, 2));
            invoice(book, "INV-4", "Müller 🚢", "1.01").set(Column.INVOICES_INVOICE_DAY, LocalDate.of(2025, 4, 3))
                    .set(Column.INVOICES_DUE_DAY, LocalDate.of(2025, 12, 31));
            return book.build();
        }
    }

    private static void limit(Book.Builder book, String buyer, String amount) {
        book.add(TableKind.LIMITS).set(Column.LIMITS_BUYER, buyer).set(Column.LIMITS_AMOUNT, amount)
                .set(Column.LIMITS_CURRENCY, EUR).set(Column.LIMITS_FROM_DAY, LocalDate.of(2025, 1, 1));
    }

    static Row invoice(Book.Builder book, String number, String buyer, String amount) {
        return book.add(TableKind.INVOICES).set(Column.INVOICES_INVOICE, number).set(Column.INVOICES_BUYER, buyer)
                .set(Column.INVOICES_AMOUNT, amount).set(Column.INVOICES_CURRENCY, EUR);
    }
}
