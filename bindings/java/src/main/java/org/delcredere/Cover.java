package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.delcredere.internal.Native;

/**
 * The cover of a book under a policy on one day: for every invoice what is covered, what is not and why, and its
 * deadlines; for every buyer exposure, limit and headroom; for the book the totals by reason. Any number of threads
 * may read one cover. It keeps what it needs of policy and book, which may be closed before it.
 */
public final class Cover implements AutoCloseable {
    private final Handle handle;
    private final Policy policy;
    private final Book book;
    private final int currency;
    private final org.delcredere.Question asked;

    private Cover(Policy policy, Book book, long address, org.delcredere.Question asked) {
        this.asked = asked;
        this.handle = Handle.own(this, "cover", address, Native::dcr_cover_free);
        this.policy = policy;
        this.book = book;
        this.currency = Native.dcr_policy_currency(Native.dcr_cover_policy(address));
    }

    /** Compute on the calling thread, with the policy's general percentage. */
    public static Cover compute(Policy policy, Book book, LocalDate asOf) {
        return compute(policy, book, asOf, 1);
    }

    /** Compute with that many threads; the answer is the same to the bit. */
    public static Cover compute(Policy policy, Book book, LocalDate asOf, int threads) {
        return compute(policy, book, asOf, threads, Cause.UNSET);
    }

    /** Compute with that many threads and the percentage of one cause of loss. */
    public static Cover compute(Policy policy, Book book, LocalDate asOf, int threads, Cause cause) {
        return of(policy, book, asOf).threads(threads).cause(cause).compute();
    }

    /** Ask about a day; what is not set is as usual. */
    public static Question of(Policy policy, Book book, LocalDate asOf) {
        return new Question(policy, book, asOf);
    }

    private void foldOrClose(int threads) {
        boolean isDone = false;
        try {
            fold(threads);
            handle.run(Native::dcr_cover_finish);
            isDone = true;
        } finally {
            if (!isDone) {
                close();
            }
        }
    }

    /** Each shard on a thread of its own. The failure of the lowest shard counts, whichever thread was first. */
    private void fold(int threads) {
        final ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            final List<Future<?>> shards = new ArrayList<>();
            for (int shard = 0; shard < threads; shard++) {
                final int number = shard;
                shards.add(pool.submit(() -> handle.run(cover -> Native.dcr_cover_fold(cover, number))));
            }
            for (final Future<?> shard : shards) {
                shard.get();
            }
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while computing cover", interrupted);
        } finally {
            pool.shutdown();
        }
    }

    /** The policy that it was computed from. */
    public Policy policy() {
        return policy;
    }

    /** The book that it was computed from. */
    public Book book() {
        return book;
    }

    /** One row for each invoice, in the order of the book. */
    public Table invoices() {
        return table(TableKind.COVER_INVOICES);
    }

    /** One row for each buyer, in the order of the book. */
    public Table buyers() {
        return table(TableKind.COVER_BUYERS);
    }

    /** The total of each reason. */
    public Table reasons() {
        return table(TableKind.COVER_REASONS);
    }

    /** The book as a whole. */
    public CoverTotals totals() {
        return CoverTotals.of(table(TableKind.COVER_TOTALS));
    }

    /** The table of that kind: COVER_INVOICES, COVER_BUYERS, COVER_REASONS or COVER_TOTALS. */
    public Table table(TableKind kind) {
        final long table = handle.use(cover -> Native.dcr_cover_table(cover, kind.number()));
        if (table == 0) {
            throw Failures.argument(Status.UNKNOWN, "a cover has no table " + kind);
        }
        return new Table(this, handle, table, kind, currency);
    }

    /** The day of the question. */
    public LocalDate asOf() {
        return totals().asOf();
    }

    /** The parts of {@code count} invoices from a row on, as a table. */
    public Parts parts(int firstRow, int count) {
        final long[] out = new long[1];
        handle.run(cover -> Native.dcr_cover_explain(cover, firstRow, count, out));
        return new Parts(this, out[0], currency);
    }

    /** Where each deadline that the policy lists stands, as a table. */
    public Deadlines deadlines() {
        final long[] out = new long[1];
        handle.run(cover -> Native.dcr_cover_deadlines(cover, out));
        return new Deadlines(this, out[0], currency);
    }

    /** Why an invoice, by its number, is covered as it is. */
    public Explanation explain(String invoice) {
        final int row = handle.use(cover ->
                Native.dcr_book_find_invoice(Native.dcr_cover_book(cover), Text.bytes(invoice)));
        if (row == Amounts.NO_INDEX) {
            throw Failures.column(Status.INVOICE_UNKNOWN, Column.INVOICES_INVOICE, -1,
                    "no invoice has the number " + invoice);
        }
        return explain(row, invoice);
    }

    /** Why an invoice, by its row, is covered as it is. */
    public Explanation explain(int row) {
        return explain(row, "");
    }

    private Explanation explain(int row, String invoice) {
        try (Parts table = parts(row, 1)) {
            final List<Part> parts = table.each(ix -> new Part(table.reason(ix, Column.COVER_PARTS_REASON),
                    table.money(ix, Column.COVER_PARTS_AMOUNT), Term.of(table.code(ix, Column.COVER_PARTS_TERM)),
                    table.day(ix, Column.COVER_PARTS_DAY), table.flag(ix, Column.COVER_PARTS_IS_CURABLE)));
            final BigDecimal gross = invoices().money(row, Column.COVER_INVOICES_GROSS);
            return new Explanation(invoice, row, gross, parts);
        }
    }

    /** Inputs, result and their digests as one document; the question is asked again for it. One of several policies has none. */
    public Receipt receipt() {
        return handle.use(cover -> Receipt.of(Native.dcr_cover_policy(cover), Native.dcr_cover_book(cover), asked));
    }

    /** The cover as a document. */
    public String toJson() {
        return Text.document(out -> handle.run(cover -> Native.dcr_cover_to_json(cover, out)));
    }

    @Override
    public void close() {
        handle.close();
    }

    /** A question in the making. */
    public static final class Question extends BookQuestion<Question> {
        private int threads = 1;
        private Cause cause = Cause.UNSET;

        private Question(Policy policy, Book book, LocalDate asOf) {
            super(policy, book, asOf);
        }

        @Override
        Question self() {
            return this;
        }

        @Override
        long[] options(long governed, int policyIx, int unknownAs) {
            if (threads < 1) {
                throw Failures.argument(Status.RANGE, "threads is " + threads + ", at least 1 is needed");
            }
            return new long[] {asOf, cause.number(), threads, 0, governed, policyIx, unknownAs};
        }

        /** How many threads compute; the answer is the same to the bit. */
        public Question threads(int number) {
            threads = number;
            return this;
        }

        /** The cause of loss whose percentage applies. */
        public Question cause(Cause of) {
            cause = of;
            return this;
        }

        /** Answer. */
        public Cover compute() {
            final long address = ask(threads == 1 ? Native::dcr_cover_compute : Native::dcr_cover_new);
            final org.delcredere.Question asked = asked("cover");
            final Cover cover = new Cover(policy, book, address,
                    asked == null || cause == Cause.UNSET ? asked : asked.with("cause", cause));
            if (threads > 1) {
                cover.foldOrClose(threads);
            }
            return cover;
        }

        /** Answer in every reading of what is unknown, on one thread. */
        public Bounds bounds() {
            return new Bounds(ask(Native::dcr_cover_bounds));
        }
    }
}
