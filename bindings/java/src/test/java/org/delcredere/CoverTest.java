package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverTest {
    @Test
    void documentsAndColumnsGiveTheSameAnswer() {
        try (Policy read = Policy.fromJson(Samples.POLICY); Book document = Book.fromJson(Samples.BOOK);
                Policy built = Samples.policy(); Book columns = Samples.bookOfColumns();
                Cover first = Cover.compute(read, document, Samples.AS_OF);
                Cover second = Cover.compute(built, columns, Samples.AS_OF)) {
            assertEquals(first.toJson(), second.toJson());
            assertEquals(first.totals(), second.totals());
        }
    }

    @Test
    void theTotalsAreThoseOfTheWording() {
        try (Policy policy = Samples.policy(); Book book = Samples.bookOfRows();
                Cover cover = Cover.compute(policy, book, Samples.AS_OF)) {
            final CoverTotals totals = cover.totals();
            assertEquals(Samples.AS_OF, totals.asOf());
            assertEquals(new BigDecimal("13701.51"), totals.gross());
            assertEquals(new BigDecimal("13700.50"), totals.overdue());
            assertEquals(new BigDecimal("10500.00"), totals.covered());
            assertEquals(new BigDecimal("9450.00"), totals.insured());
            assertEquals(new BigDecimal("3201.51"), totals.uncovered());
        }
    }

    @Test
    void columnsAndSingleValuesAgree() {
        try (Policy policy = Samples.policy(); Book book = Samples.bookOfColumns();
                Cover cover = Cover.compute(policy, book, Samples.AS_OF)) {
            final Table invoices = cover.invoices();
            assertArrayEquals(new long[] { 400_000, 600_000, 50_000, 0 },
                    invoices.int64(Column.COVER_INVOICES_COVERED));
            assertEquals(new BigDecimal("6000.00"), invoices.money(1, Column.COVER_INVOICES_COVERED));
            assertEquals(Reason.OK, invoices.reason(0, Column.COVER_INVOICES_REASON));
            assertEquals(Reason.L07, invoices.reason(1, Column.COVER_INVOICES_REASON));
            assertTrue(invoices.reasons(3, Column.COVER_INVOICES_REASONS).contains(Reason.P01));
            assertEquals(EnumSet.noneOf(Reason.class), Reason.setOf(invoices.sets(Column.COVER_INVOICES_REASONS)[0]));
            assertEquals(Status.OK, invoices.status(0, Column.COVER_INVOICES_STATUS));
            assertNull(invoices.day(0, Column.COVER_INVOICES_EXTENSION_END_DAY));
            assertEquals(Integer.MIN_VALUE, invoices.int32(Column.COVER_INVOICES_EXTENSION_END_DAY)[0]);
            final Table buyers = cover.buyers();
            assertEquals(new BigDecimal("0.00"), buyers.money(0, Column.COVER_BUYERS_HEADROOM));
            assertEquals(false, buyers.flags(Column.COVER_BUYERS_IS_STOPPED)[0]);
            assertEquals(2, buyers.number(0, Column.COVER_BUYERS_NUM_OPEN));
        }
    }

    @Test
    void thePartsAddUpToTheInvoice() {
        try (Policy policy = Samples.policy(); Book book = Samples.bookOfColumns();
                Cover cover = Cover.compute(policy, book, Samples.AS_OF)) {
            final Explanation explanation = cover.explain("INV-2");
            final BigDecimal sum = explanation.parts().stream().map(Part::amount).reduce(BigDecimal.ZERO,
                    BigDecimal::add);
            assertEquals(new BigDecimal("9000.00"), explanation.gross());
            assertEquals(explanation.gross(), sum);
            assertTrue(explanation.parts().stream().anyMatch(part -> part.reason() == Reason.L07
                    && part.amount().equals(new BigDecimal("3000.00")) && part.isCurable()));
            assertTrue(explanation.toString().contains("3000.00  above the limit"), explanation.toString());
            final DcrException failure = assertThrows(DcrException.class, () -> cover.explain("INV-9"));
            assertEquals(Status.INVOICE_UNKNOWN, failure.code());
            assertThrows(DcrArgumentException.class, () -> cover.explain(4));
        }
    }

    @Test
    void wrongQuestionsAreRefused() {
        try (Policy policy = Samples.policy(); Book book = Samples.bookOfColumns();
                Cover cover = Cover.compute(policy, book, Samples.AS_OF)) {
            assertThrows(DcrException.class, () -> Cover.compute(policy, book, null));
            assertThrows(DcrArgumentException.class, () -> Cover.compute(policy, book, Samples.AS_OF, 0));
            final Table invoices = cover.invoices();
            assertThrows(DcrArgumentException.class, () -> invoices.money(4, Column.COVER_INVOICES_GROSS));
            assertThrows(DcrArgumentException.class, () -> invoices.money(-1, Column.COVER_INVOICES_GROSS));
            assertThrows(DcrArgumentException.class, () -> invoices.money(0, Column.COVER_BUYERS_LIMIT));
            assertThrows(DcrArgumentException.class, () -> invoices.day(0, Column.COVER_INVOICES_GROSS));
            assertThrows(DcrArgumentException.class, () -> cover.table(TableKind.INVOICES));
        }
    }

    @Test
    void twoCurrenciesWithoutARateAreAProblemOfTheInvoice() {
        try (Policy policy = Samples.policy(); Book.Builder builder = Book.builder(Samples.EUR)) {
            builder.add(TableKind.BUYERS).set(Column.BUYERS_BUYER, "B1");
            Samples.invoice(builder, "INV-1", "B1", "100.00")
                    .set(Column.INVOICES_CURRENCY, java.util.Currency.getInstance("USD"))
                    .set(Column.INVOICES_INVOICE_DAY, LocalDate.of(2025, 3, 1))
                    .set(Column.INVOICES_DUE_DAY, LocalDate.of(2025, 4, 1));
            try (Book book = builder.build(); Cover cover = Cover.compute(policy, book, Samples.AS_OF)) {
                assertEquals(Status.RATE_ABSENT, cover.invoices().status(0, Column.COVER_INVOICES_STATUS));
            }
        }
    }

    @Test
    void everyNumberOfThreadsGivesTheSameBits() {
        try (Policy policy = Samples.policy(); Book book = manyInvoices(500, 20_000);
                Cover alone = Cover.compute(policy, book, Samples.AS_OF)) {
            for (final int threads : new int[] { 2, 3, 8 }) {
                try (Cover together = Cover.compute(policy, book, Samples.AS_OF, threads)) {
                    assertEquals(alone.totals(), together.totals());
                    assertSameColumns(alone.invoices(), together.invoices());
                    assertSameColumns(alone.buyers(), together.buyers());
                    assertSameColumns(alone.reasons(), together.reasons());
                }
            }
        }
    }

    private static void assertSameColumns(Table first, Table second) {
        for (final Column column : first.columns()) {
            switch (column.type()) {
                case MONEY, RATIO, NUMBER -> assertArrayEquals(first.int64(column), second.int64(column));
                case DAY -> assertArrayEquals(first.int32(column), second.int32(column));
                case FLAG -> assertArrayEquals(first.flags(column), second.flags(column));
                case SET -> assertArrayEquals(first.sets(column), second.sets(column));
                default -> assertArrayEquals(first.uint32(column), second.uint32(column));
            }
        }
    }

    private static Book manyInvoices(int buyers, int invoices) {
        final Random random = new Random(1);
        final String[] names = new String[buyers];
        final long[] limits = new long[buyers];
        final int[] days = new int[invoices];
        final int[] due = new int[invoices];
        final int[] owners = new int[invoices];
        final int[] firstDays = new int[buyers];
        final int[] rows = new int[buyers];
        final long[] amounts = new long[invoices];
        for (int ix = 0; ix < buyers; ix++) {
            names[ix] = "B" + ix;
            rows[ix] = ix;
            limits[ix] = random.nextInt(10_000_000);
            firstDays[ix] = 20_089;
        }
        for (int ix = 0; ix < invoices; ix++) {
            owners[ix] = random.nextInt(buyers);
            days[ix] = 20_089 + random.nextInt(180);
            due[ix] = days[ix] + random.nextInt(120);
            amounts[ix] = 1 + random.nextInt(1_000_000);
        }
        try (Book.Builder builder = Book.builder()) {
            builder.append(Facts.of(TableKind.BUYERS).column(Column.BUYERS_BUYER, names));
            builder.append(Facts.of(TableKind.LIMITS).column(Column.LIMITS_BUYER_IX, rows)
                    .column(Column.LIMITS_AMOUNT, limits).column(Column.LIMITS_FROM_DAY, firstDays));
            builder.append(Facts.of(TableKind.INVOICES).column(Column.INVOICES_BUYER_IX, owners)
                    .column(Column.INVOICES_INVOICE_DAY, days).column(Column.INVOICES_DUE_DAY, due)
                    .column(Column.INVOICES_AMOUNT, amounts));
            return builder.build();
        }
    }

    /** The case rule-deadline-severity. */
    @Test
    void theDeadlinesOfThePolicyAreATable() {
        final String document = """
                {"delcredere": "policy", "version": 1, "terms": {"form": "whole_turnover", "period_from": "2025-01-01",
                 "period_until": "2026-01-01", "attachment_basis": "invoice_date", "currency": "EUR",
                 "rounding": "half_up", "insured_percentage": "90%", "limit_order_key": "invoice_date",
                 "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment",
                 "payment_allocation": "as_designated", "maximum_extension_period": "60 days"},
                 "deadlines": [{"deadline": "collection", "event": "collection_started", "anchor": "extension_end",
                  "count": 30, "unit": "days", "severity": "void_invoice"}]}""";
        final String facts = """
                {"delcredere": "book", "version": 1, "currency": "EUR", "buyers": [{"buyer": "B1"}],
                 "limits": [{"buyer": "B1", "amount": "10000", "from_day": "2025-01-01"}],
                 "invoices": [{"invoice": "1", "buyer": "B1", "invoice_day": "2025-01-02", "due_day": "2025-03-31",
                  "amount": "10000"}],
                 "events": [{"buyer": "B1", "event": "collection_started", "event_day": "2025-07-09"}]}""";
        try (Policy policy = Policy.fromJson(document); Book book = Book.fromJson(facts);
                Cover cover = Cover.compute(policy, book, LocalDate.of(2025, 7, 31));
                Deadlines deadlines = cover.deadlines()) {
            assertEquals(java.util.List.of(new Deadline(0, "collection", LocalDate.of(2025, 6, 29), LocalDate.of(2025, 7, 9),
                    DeadlineState.LATE, DeadlineSeverity.VOID_INVOICE)), deadlines.list());
        }
        try (Policy policy = Samples.policy(); Book book = Samples.bookOfColumns();
                Cover cover = Cover.compute(policy, book, Samples.AS_OF); Deadlines none = cover.deadlines()) {
            assertEquals(0, none.rows());
        }
    }
}
