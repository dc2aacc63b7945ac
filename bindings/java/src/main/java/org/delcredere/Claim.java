package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.delcredere.internal.Native;

/**
 * A claim: if a buyer failed by a cause, what the policy pays, and why not more. Any number of threads may read one
 * claim. It keeps what it needs of policy and book, which may be closed before it.
 */
public final class Claim implements AutoCloseable {
    private final Handle handle;
    private final Policy policy;
    private final Book book;
    private final int currency;

    private Claim(Policy policy, Book book, long address) {
        this.handle = Handle.own(this, "claim", address, Native::dcr_claim_free);
        this.policy = policy;
        this.book = book;
        this.currency = Native.dcr_policy_currency(Native.dcr_claim_policy(address));
    }

    /** Ask about a buyer by its identifier, a cause, and a day after which facts are not seen. */
    public static Question of(Policy policy, Book book, String buyer, Cause cause, LocalDate asOf) {
        final int row = book.findBuyer(buyer).orElseThrow(() -> Failures.column(Status.BUYER_UNKNOWN,
                Column.BUYERS_BUYER, -1, "no buyer has the identifier " + buyer));
        return new Question(policy, book, row, cause, asOf);
    }

    /** Ask about a buyer by its row in BUYERS. */
    public static Question of(Policy policy, Book book, int buyerRow, Cause cause, LocalDate asOf) {
        return new Question(policy, book, buyerRow, cause, asOf);
    }

    Handle handle() {
        return handle;
    }

    int currencyNumber() {
        return currency;
    }

    /** The policy that it was computed from. */
    public Policy policy() {
        return policy;
    }

    /** The book that it was computed from. */
    public Book book() {
        return book;
    }

    /** The claim as a whole. */
    public ClaimTotals totals() {
        return ClaimTotals.of(table(TableKind.CLAIM_TOTALS));
    }

    /** The loss sheet: one row for each invoice. */
    public Table sheet() {
        return table(TableKind.CLAIM_SHEET);
    }

    /** The table of that kind: CLAIM_TOTALS, CLAIM_LADDER or CLAIM_SHEET. */
    public Table table(TableKind kind) {
        final long table = handle.use(claim -> Native.dcr_claim_table(claim, kind.number()));
        if (table == 0) {
            throw Failures.argument(Status.UNKNOWN, "a claim has no table " + kind);
        }
        return new Table(this, handle, table, kind, currency);
    }

    /** The rungs from gross debt to payment. */
    public List<Rung> ladder() {
        final Table table = table(TableKind.CLAIM_LADDER);
        final List<Rung> rungs = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rungs.add(new Rung(Step.of(table.code(row, Column.CLAIM_LADDER_STEP)),
                    table.reason(row, Column.CLAIM_LADDER_REASON),
                    Term.of(table.code(row, Column.CLAIM_LADDER_TERM)),
                    table.money(row, Column.CLAIM_LADDER_BEFORE), table.money(row, Column.CLAIM_LADDER_TAKEN),
                    table.money(row, Column.CLAIM_LADDER_AFTER), table.text(row, Column.CLAIM_LADDER_CLAUSE)));
        }
        return List.copyOf(rungs);
    }

    /** What the policy pays. */
    public BigDecimal indemnity() {
        return totals().indemnity();
    }

    /** The claim as a document. */
    public String toJson() {
        return Text.document(out -> handle.run(claim -> Native.dcr_claim_to_json(claim, out)));
    }

    @Override
    public void close() {
        handle.close();
    }

    /** A question in the making. What is not set is taken from the book. */
    public static final class Question {
        private final Policy policy;
        private final Book book;
        private final int buyer;
        private final Cause cause;
        private final int asOf;
        private int causeDay = Amounts.NO_DAY;
        private int filedDay = Amounts.NO_DAY;
        private long firstLossUsed = Amounts.NO_AMOUNT;
        private long liabilityUsed = Amounts.NO_AMOUNT;
        private long premiumPaid = Amounts.NO_AMOUNT;
        private LocalDate knownOn;
        private UnknownAs unknownAs = UnknownAs.UNSET;
        private Governed governed;
        private int policyIx;

        private Question(Policy policy, Book book, int buyer, Cause cause, LocalDate asOf) {
            this.policy = policy;
            this.book = book;
            this.buyer = buyer;
            this.cause = cause;
            this.asOf = Amounts.dayNumber(asOf);
        }

        /** The day of the insolvency. */
        public Question causeDay(LocalDate day) {
            causeDay = Amounts.dayNumber(day);
            return this;
        }

        /** The day on which the claim is filed. */
        public Question filed(LocalDate day) {
            filedDay = Amounts.dayNumber(day);
            return this;
        }

        /** Aggregate first loss used in the policy year before this claim. */
        public Question firstLossUsed(BigDecimal amount) {
            firstLossUsed = minor(amount, Column.COUNTERS_FIRST_LOSS_USED);
            return this;
        }

        /** Liability used in the policy year before this claim. */
        public Question liabilityUsed(BigDecimal amount) {
            liabilityUsed = minor(amount, Column.COUNTERS_LIABILITY_USED);
            return this;
        }

        /** Premium paid for the policy year; needed for a multiple of premium only. */
        public Question premiumPaid(BigDecimal amount) {
            premiumPaid = minor(amount, Column.COUNTERS_PREMIUM_PAID);
            return this;
        }

        private long minor(BigDecimal amount, Column column) {
            return Amounts.minor(amount, Amounts.exponent(policy.currencyNumber()), column, -1);
        }

        /** Facts that became known later are not seen. */
        public Question knownOn(LocalDate day) {
            knownOn = day;
            return this;
        }

        /** How facts that are missing or pending count. */
        public Question unknownAs(UnknownAs reading) {
            unknownAs = reading;
            return this;
        }

        /** Several policies govern the documents; the policy asked about has this place among them. */
        public Question governed(Governed by, int place) {
            governed = by;
            policyIx = place;
            return this;
        }

        private void ask(BiConsumer<Book, long[]> question) {
            final Book known = knownOn == null ? book : book.knownOn(knownOn);
            try {
                Governed.lend(governed, table -> question.accept(known,
                        new long[] {buyer, cause.number(), causeDay, asOf, filedDay, firstLossUsed, liabilityUsed,
                            premiumPaid, table, policyIx, unknownAs.number()}));
            } finally {
                if (knownOn != null) {
                    known.close();
                }
            }
        }

        /** Answer. No loss is an answer with a reason, not a failure. */
        public Claim compute() {
            final long[] out = new long[1];
            ask((known, options) -> policy.handle().run(terms -> known.handle().run(facts ->
                    Native.dcr_claim_compute(terms, facts, options, out))));
            return new Claim(policy, book, out[0]);
        }

        /** Answer in every reading of what is unknown. */
        public Bounds bounds() {
            final long[] out = new long[1];
            ask((known, options) -> policy.handle().run(terms -> known.handle().run(facts ->
                    Native.dcr_claim_bounds(terms, facts, options, out))));
            return new Bounds(out[0]);
        }
    }
}
