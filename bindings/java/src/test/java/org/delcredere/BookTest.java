package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.time.LocalDate;
import java.util.Currency;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BookTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static Row good(Book.Builder book, String number) {
        return Samples.invoice(book, number, "B1", "100.00").set(Column.INVOICES_INVOICE_DAY, DAY)
                .set(Column.INVOICES_DUE_DAY, DAY.plusDays(30));
    }

    /** The only problem of a book with one good row and then this one. */
    private static void assertProblem(Status status, Column column, java.util.function.Consumer<Row> change) {
        try (Book.Builder builder = Book.builder(Samples.EUR)) {
            builder.add(TableKind.BUYERS).set(Column.BUYERS_BUYER, "B1");
            good(builder, "INV-1");
            change.accept(good(builder, "INV-2"));
            try (Book book = builder.build()) {
                final Table problems = book.problems();
                assertEquals(1, problems.rows());
                assertEquals(status, problems.status(0, Column.PROBLEMS_STATUS));
                assertEquals(column.number(), problems.code(0, Column.PROBLEMS_COLUMN));
                assertEquals(TableKind.INVOICES.number(), problems.code(0, Column.PROBLEMS_TABLE));
                assertEquals(1, problems.index(0, Column.PROBLEMS_ROW));
            }
        }
    }

    @Test
    void columnsRowsAndDocumentMakeTheSameBook() {
        try (Book read = Book.fromJson(Samples.BOOK); Book columns = Samples.bookOfColumns();
                Book rows = Samples.bookOfRows()) {
            assertEquals(columns.digest(), rows.digest());
            assertEquals(columns.toJson(Samples.EUR), rows.toJson(Samples.EUR));
            assertEquals(4, read.rows(TableKind.INVOICES));
            assertEquals(0, read.problems().rows());
            assertEquals(OptionalInt.of(1), read.findBuyer("Müller 🚢"));
            assertEquals(OptionalInt.empty(), read.findBuyer("nobody"));
            assertEquals(OptionalInt.of(2), read.findInvoice("INV-3"));
        }
    }

    @Test
    void aBookGivesItsFactsBack() {
        try (Book book = Samples.bookOfColumns()) {
            final Table invoices = book.table(TableKind.INVOICES);
            assertArrayEquals(new long[] { 400_000, 900_000, 70_050, 101 }, invoices.int64(Column.INVOICES_AMOUNT));
            assertEquals(new BigDecimal("700.50"), invoices.money(2, Column.INVOICES_AMOUNT));
            assertEquals(DAY, invoices.day(0, Column.INVOICES_INVOICE_DAY));
            assertEquals("INV-4", invoices.text(3, Column.INVOICES_INVOICE));
            assertEquals(Samples.EUR, invoices.currency(0, Column.INVOICES_CURRENCY));
            final Table buyers = book.table(TableKind.BUYERS);
            assertArrayEquals(new String[] { "B1", "Müller 🚢" }, buyers.texts(Column.BUYERS_BUYER));
            assertEquals("FR", buyers.country(1, Column.BUYERS_COUNTRY));
        }
    }

    @Test
    void reversedDatesAreAProblemOfTheirRow() {
        assertProblem(Status.DATE_ORDER, Column.INVOICES_DUE_DAY,
                row -> row.set(Column.INVOICES_DUE_DAY, DAY.minusDays(1)));
    }

    @Test
    void anUnknownBuyerIsAProblemOfItsRow() {
        assertProblem(Status.BUYER_UNKNOWN, Column.INVOICES_BUYER, row -> row.set(Column.INVOICES_BUYER, "B9"));
    }

    @Test
    void aNegativeAmountThatIsNoCreditNoteIsAProblemOfItsRow() {
        assertProblem(Status.AMOUNT_SIGN, Column.INVOICES_AMOUNT, row -> row.set(Column.INVOICES_AMOUNT, "-1.00"));
    }

    @Test
    void aMissingDateIsAProblemOfItsRow() {
        assertProblem(Status.DATE, Column.INVOICES_INVOICE_DAY,
                row -> row.set(Column.INVOICES_INVOICE_DAY, (LocalDate) null));
    }

    @Test
    void aDuplicateInvoiceNumberIsAProblem() {
        try (Book.Builder builder = Book.builder(Samples.EUR)) {
            builder.add(TableKind.BUYERS).set(Column.BUYERS_BUYER, "B1");
            good(builder, "INV-1");
            good(builder, "INV-1");
            try (Book book = builder.build()) {
                final Table problems = book.problems();
                assertTrue(problems.rows() >= 1);
                assertEquals(Status.DUPLICATE, problems.status(0, Column.PROBLEMS_STATUS));
                assertEquals(Column.INVOICES_INVOICE.number(), problems.code(0, Column.PROBLEMS_COLUMN));
            }
        }
    }

    @Test
    void anAmountWithMoreDecimalsThanItsCurrencyIsRefusedWithItsRow() {
        try (Book.Builder builder = Book.builder(Samples.EUR)) {
            good(builder, "INV-1");
            Samples.invoice(builder, "INV-2", "B1", "1.005");
            final DcrException failure = assertThrows(DcrException.class, builder::build);
            assertEquals(Status.PRECISION, failure.code());
            assertEquals(1, failure.row());
            assertEquals(Column.INVOICES_AMOUNT, failure.column());
            assertEquals(TableKind.INVOICES, failure.table());
        }
        final Facts facts = Facts.of(TableKind.INVOICES);
        final BigDecimal[] amounts = { BigDecimal.ONE, new BigDecimal("1.5") };
        final DcrException failure = assertThrows(DcrException.class,
                () -> facts.column(Column.INVOICES_AMOUNT, Currency.getInstance("JPY"), amounts));
        assertEquals(Status.PRECISION, failure.code());
        assertEquals(1, failure.row());
    }

    @Test
    void anAmountThatDoesNotFitIsAnOverflow() {
        final Facts facts = Facts.of(TableKind.INVOICES);
        final BigDecimal[] amounts = { new BigDecimal("92233720368547758.08") };
        final ArithmeticException failure = assertThrows(ArithmeticException.class,
                () -> facts.column(Column.INVOICES_AMOUNT, Samples.EUR, amounts));
        assertEquals(Status.OVERFLOW, ((DcrFailure) failure).code());
        final BigDecimal[] huge = { new BigDecimal("1e999999999") };
        assertThrows(DcrOverflowException.class,
                () -> facts.column(Column.INVOICES_AMOUNT, Samples.EUR, huge));
    }

    @Test
    void columnsAreCheckedAgainstTheirTable() {
        final Facts facts = Facts.of(TableKind.INVOICES);
        assertThrows(DcrArgumentException.class, () -> facts.column(Column.BUYERS_BUYER, "B1"));
        assertThrows(DcrArgumentException.class, () -> facts.column(Column.INVOICES_AMOUNT, "1.00"));
        assertThrows(DcrArgumentException.class, () -> Facts.of(TableKind.COVER_INVOICES));
        assertThrows(DcrException.class, () -> facts.column(Column.INVOICES_DOCUMENT, Rounding.HALF_UP));
        assertThrows(DcrArgumentException.class,
                () -> facts.column(Column.INVOICES_AMOUNT, LongBuffer.wrap(new long[1])));
        try (Book.Builder book = Book.builder()) {
            facts.column(Column.INVOICES_INVOICE, "1", "2").column(Column.INVOICES_BUYER, "B1");
            final DcrArgumentException failure = assertThrows(DcrArgumentException.class, () -> book.append(facts));
            assertEquals(Status.ROWS, failure.code());
        }
    }

    @Test
    void requiredColumnsMustBeThere() {
        try (Book.Builder book = Book.builder()) {
            final Facts facts = Facts.of(TableKind.INVOICES).column(Column.INVOICES_BUYER, "B1");
            final DcrArgumentException failure = assertThrows(DcrArgumentException.class, () -> book.append(facts));
            assertEquals(Status.COLUMN_ABSENT, failure.code());
        }
    }

    @Test
    void directBuffersGoInWithoutACopy() {
        final LongBuffer amounts = ByteBuffer.allocateDirect(24).order(ByteOrder.nativeOrder()).asLongBuffer();
        amounts.put(7).put(8).put(9).flip().position(1);
        try (Book.Builder builder = Book.builder()) {
            builder.append(Facts.of(TableKind.BUYERS).column(Column.BUYERS_BUYER, "B1"));
            builder.append(Facts.of(TableKind.INVOICES).column(Column.INVOICES_BUYER_IX, 0, 0)
                    .column(Column.INVOICES_INVOICE_DAY, 20_000, 20_001)
                    .column(Column.INVOICES_DUE_DAY, 20_030, 20_030)
                    .column(Column.INVOICES_AMOUNT, amounts));
            try (Book book = builder.build()) {
                assertArrayEquals(new long[] { 8, 9 }, book.table(TableKind.INVOICES).int64(Column.INVOICES_AMOUNT));
                assertEquals(0, book.problems().rows());
            }
        }
    }

    @Test
    void anEmptyBookIsABook() {
        try (Book.Builder builder = Book.builder()) {
            builder.append(Facts.of(TableKind.BUYERS).column(Column.BUYERS_BUYER, new String[0]));
            try (Book book = builder.build()) {
                assertEquals(0, book.rows(TableKind.BUYERS));
                assertEquals(0, book.problems().rows());
                assertEquals(0, book.table(TableKind.BUYERS).texts(Column.BUYERS_BUYER).length);
            }
        }
    }
}
