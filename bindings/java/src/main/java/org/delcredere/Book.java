package org.delcredere;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.delcredere.internal.Native;

/**
 * A book: frozen facts. Any number of threads may read one book. What was computed from it stays usable after it is
 * closed. A row that cannot be used spoils no other; {@link #problems()} lists it.
 */
public final class Book implements AutoCloseable {
    private final Handle handle;

    private Book(long address) {
        this.handle = Handle.own(this, "book", address, Native::dcr_book_unref);
    }

    /** Read a book document. */
    public static Book fromJson(String document) {
        final long[] out = new long[1];
        Native.dcr_book_from_json(Text.bytes(document), out);
        return new Book(out[0]);
    }

    /** Start a book whose rows name the currency of their amounts, or hold minor units. */
    public static Builder builder() {
        return new Builder(0);
    }

    /** Start a book; amounts of rows without a currency have the decimals of {@code currency}. */
    public static Builder builder(Currency currency) {
        return new Builder(Amounts.currencyNumber(currency));
    }

    Handle handle() {
        return handle;
    }

    /**
     * The book as it was known on a day: facts that became known later ({@code known_day}, else their own day) are not
     * seen. It keeps the facts of this one alive.
     */
    public Book knownOn(LocalDate day) {
        final int number = Amounts.dayNumber(day);
        final long[] out = new long[1];
        handle.run(book -> Native.dcr_book_known_on(book, number, out));
        return new Book(out[0]);
    }

    /** The number of rows of a kind of facts. */
    public long rows(TableKind kind) {
        return handle.use(book -> Native.dcr_book_rows(book, kind.number()));
    }

    /** The rows that are not used, each with the column at fault and the reason. */
    public Table problems() {
        return table(TableKind.PROBLEMS);
    }

    /** The facts of a kind as they were appended. */
    public Table table(TableKind kind) {
        final long table = handle.use(book -> Native.dcr_book_table(book, kind.number()));
        if (table == 0) {
            throw Failures.argument(Status.UNKNOWN, "a book has no table " + kind);
        }
        return new Table(this, handle, table, kind, 0);
    }

    /** The row of a buyer in BUYERS. */
    public OptionalInt findBuyer(String buyer) {
        return row(handle.use(book -> Native.dcr_book_find_buyer(book, Text.bytes(buyer))));
    }

    /** The row of an invoice in INVOICES. */
    public OptionalInt findInvoice(String invoice) {
        return row(handle.use(book -> Native.dcr_book_find_invoice(book, Text.bytes(invoice))));
    }

    private static OptionalInt row(int row) {
        return row == Amounts.NO_INDEX ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** A number that tells books apart, the same on every machine; quick, and no proof: a receipt takes the SHA-256. */
    public long digest() {
        return handle.use(Native::dcr_book_digest);
    }

    /** The SHA-256 of the facts, as receipts have it; {@code currency} is that of amounts that have none. */
    public String sha256(Currency currency) {
        final int number = Amounts.currencyNumber(currency);
        return handle.use(book -> Text.digest(out -> Native.dcr_book_sha256(book, number, out)));
    }

    /** The book as a document; {@code currency} is that of the rows that have none. */
    public String toJson(Currency currency) {
        final int number = Amounts.currencyNumber(currency);
        return Text.document(out -> handle.run(book -> Native.dcr_book_to_json(book, number, out)));
    }

    @Override
    public void close() {
        handle.close();
    }

    /**
     * A book in the making, from whole columns ({@link #append}) or row by row ({@link #add}); for one thread.
     * Rows are numbered from 0 in the order of appending, per kind of table.
     */
    public static final class Builder implements AutoCloseable {
        private final Handle handle;
        private final int currency;
        private final Map<TableKind, Rows> pending = new EnumMap<>(TableKind.class);
        private final Map<TableKind, Long> appended = new EnumMap<>(TableKind.class);

        private Builder(int currency) {
            this.currency = currency;
            final long[] out = new long[1];
            Native.dcr_book_builder_new(out);
            this.handle = Handle.own(this, "builder of the book", out[0], Native::dcr_book_builder_free);
        }

        /** Append facts; their columns are copied. */
        public Builder append(Facts facts) {
            flush(facts.kind());
            appendNow(facts);
            return this;
        }

        /** Start a new row. It belongs to the book when the book is built, or when facts of its kind are appended. */
        public Row add(TableKind kind) {
            return pending.computeIfAbsent(kind, wanted -> new Rows(wanted, currency)).add();
        }

        /** Check every row and freeze. The builder is empty afterwards and may be filled anew. */
        public Book build() {
            for (final TableKind kind : TableKind.values()) {
                flush(kind);
            }
            final long[] out = new long[1];
            handle.run(builder -> Native.dcr_book_builder_finish(builder, out));
            appended.clear();
            return new Book(out[0]);
        }

        private void flush(TableKind kind) {
            final Rows rows = pending.get(kind);
            if (rows != null) {
                appendNow(rows.facts(appended.getOrDefault(kind, 0L)));
                pending.remove(kind);
            }
        }

        private void appendNow(Facts facts) {
            handle.run(builder -> facts.appendTo(builder, Native::dcr_book_builder_append));
            appended.merge(facts.kind(), (long) facts.rows(), Long::sum);
        }

        @Override
        public void close() {
            handle.close();
        }
    }
}
