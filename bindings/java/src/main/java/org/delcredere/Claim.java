package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
    private final org.delcredere.Question asked;

    private Claim(Policy policy, Book book, long address, org.delcredere.Question asked) {
        this.asked = asked;
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

    /** Ask about a buyer by its identifier; the policy decides which of its causes governs. */
    public static Question of(Policy policy, Book book, String buyer, LocalDate asOf) {
        return of(policy, book, buyer, Cause.UNSET, asOf);
    }

    /** Ask about a buyer by its row in BUYERS; the policy decides which of its causes governs. */
    public static Question of(Policy policy, Book book, int buyerRow, LocalDate asOf) {
        return of(policy, book, buyerRow, Cause.UNSET, asOf);
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

    /**
     * The table of that kind: CLAIM_TOTALS, CLAIM_LADDER, CLAIM_SHEET, CLAIM_FIRST_LOSSES, CLAIM_PAYMENTS, CLAIM_CAUSES
     * or CLAIM_DEFAULTS.
     */
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
        return table.each(row -> new Rung(Step.of(table.code(row, Column.CLAIM_LADDER_STEP)),
                table.reason(row, Column.CLAIM_LADDER_REASON),
                Term.of(table.code(row, Column.CLAIM_LADDER_TERM)),
                table.money(row, Column.CLAIM_LADDER_BEFORE), table.money(row, Column.CLAIM_LADDER_TAKEN),
                table.money(row, Column.CLAIM_LADDER_AFTER), table.text(row, Column.CLAIM_LADDER_CLAUSE)));
    }

    /** Each first loss of the policy: what the claim took of it and what is left. */
    public List<FirstLoss> firstLosses() {
        final Table table = table(TableKind.CLAIM_FIRST_LOSSES);
        return table.each(row -> new FirstLoss(LimitKind.of(table.code(row, Column.CLAIM_FIRST_LOSSES_LIMIT_KIND)),
                table.money(row, Column.CLAIM_FIRST_LOSSES_AGREED),
                table.money(row, Column.CLAIM_FIRST_LOSSES_USED_BEFORE),
                table.money(row, Column.CLAIM_FIRST_LOSSES_TAKEN),
                table.money(row, Column.CLAIM_FIRST_LOSSES_USED_AFTER),
                table.money(row, Column.CLAIM_FIRST_LOSSES_LEFT)));
    }

    /** What the insurer pays and by when, in the order of the days. */
    public List<Payment> payments() {
        final Table table = table(TableKind.CLAIM_PAYMENTS);
        return table.each(row -> new Payment(table.day(row, Column.CLAIM_PAYMENTS_PAYMENT_DAY),
                table.money(row, Column.CLAIM_PAYMENTS_AMOUNT),
                PaymentKind.of(table.code(row, Column.CLAIM_PAYMENTS_KIND))));
    }

    /** The causes that were looked at, and which of them governs. */
    public List<CauseOfLoss> causes() {
        final Table table = table(TableKind.CLAIM_CAUSES);
        return table.each(row -> new CauseOfLoss(Cause.of(table.code(row, Column.CLAIM_CAUSES_CAUSE)),
                table.day(row, Column.CLAIM_CAUSES_LOSS_DAY), table.money(row, Column.CLAIM_CAUSES_INDEMNITY),
                table.flag(row, Column.CLAIM_CAUSES_GOVERNS)));
    }

    /** The terms that the claim took by default. */
    public List<Term> defaultsUsed() {
        final Table table = table(TableKind.CLAIM_DEFAULTS);
        return table.each(row -> Term.of(table.code(row, Column.CLAIM_DEFAULTS_TERM)));
    }

    /** The recoveries that the book has of the buyer, shared as the policy's {@code recovery_split} says; to be closed. */
    public Recoveries recoveries() {
        return Recoveries.of(this);
    }

    /** What the policy pays. */
    public BigDecimal indemnity() {
        return totals().indemnity();
    }

    /** Inputs, result and their digests as one document; the question is asked again for it. One of several policies has none. */
    public Receipt receipt() {
        return handle.use(claim -> Receipt.of(Native.dcr_claim_policy(claim), Native.dcr_claim_book(claim), asked));
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
    public static final class Question extends BookQuestion<Question> {
        private final int buyer;
        private final Cause cause;
        private int causeDay = Amounts.NO_DAY;
        private int filedDay = Amounts.NO_DAY;
        private long firstLossUsed = Amounts.NO_AMOUNT;
        private long liabilityUsed = Amounts.NO_AMOUNT;
        private long premiumPaid = Amounts.NO_AMOUNT;
        private long eachLossUsed = Amounts.NO_AMOUNT;
        private long kindFirstLossUsed = Amounts.NO_AMOUNT;
        private long buyerPaid = Amounts.NO_AMOUNT;
        private long countryPaid = Amounts.NO_AMOUNT;
        private long costs = Amounts.NO_AMOUNT;
        private long alreadyPaid = Amounts.NO_AMOUNT;
        private long premiumEarned = Amounts.NO_AMOUNT;
        private long premiumMinimum = Amounts.NO_AMOUNT;

        private Question(Policy policy, Book book, int buyer, Cause cause, LocalDate asOf) {
            super(policy, book, asOf);
            this.buyer = buyer;
            this.cause = cause;
        }

        @Override
        Question self() {
            return this;
        }

        @Override
        long[] options(long governed, int policyIx, int unknownAs) {
            return new long[] {buyer, cause.number(), causeDay, asOf, filedDay, firstLossUsed, liabilityUsed, premiumPaid,
                governed, policyIx, unknownAs, eachLossUsed, kindFirstLossUsed, buyerPaid, countryPaid, costs, alreadyPaid,
                premiumEarned, premiumMinimum};
        }

        /** The day of the insolvency, the repudiation or the political event. */
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

        /** Of the each-loss deductible, what claims of the year on this buyer or its group have used. */
        public Question eachLossUsed(BigDecimal amount) {
            eachLossUsed = minor(amount, Column.CLAIM_LADDER_TAKEN);
            return this;
        }

        /** Of the first loss of the one kind of limit that has one, what the year has used before this claim. */
        public Question kindFirstLossUsed(BigDecimal amount) {
            kindFirstLossUsed = minor(amount, Column.COUNTERS_FIRST_LOSS_USED);
            return this;
        }

        /** Indemnity of the year on this buyer before this claim. */
        public Question buyerPaid(BigDecimal amount) {
            buyerPaid = minor(amount, Column.CLAIM_TOTALS_INDEMNITY);
            return this;
        }

        /** Indemnity of the year on buyers of this country before this claim. */
        public Question countryPaid(BigDecimal amount) {
            countryPaid = minor(amount, Column.COUNTERS_LIABILITY_USED);
            return this;
        }

        /** Costs that the step {@code costs} adds to the loss. */
        public Question costs(BigDecimal amount) {
            costs = minor(amount, Column.CLAIM_TOTALS_COSTS);
            return this;
        }

        /** What was already paid of this indemnity. */
        public Question alreadyPaid(BigDecimal amount) {
            alreadyPaid = minor(amount, Column.CLAIM_TOTALS_ALREADY_PAID);
            return this;
        }

        /** Premium earned in the policy year. */
        public Question premiumEarned(BigDecimal amount) {
            premiumEarned = minor(amount, Column.COUNTERS_PREMIUM_EARNED);
            return this;
        }

        /** Minimum premium of the policy year. */
        public Question premiumMinimum(BigDecimal amount) {
            premiumMinimum = minor(amount, Column.COUNTERS_PREMIUM_MINIMUM);
            return this;
        }

        private long minor(BigDecimal amount, Column column) {
            return Amounts.minor(amount, Amounts.exponent(policy.currencyNumber()), column, -1);
        }

        /** Answer. No loss is an answer with a reason, not a failure. */
        public Claim compute() {
            return new Claim(policy, book, ask(Native::dcr_claim_compute), asked());
        }

        private org.delcredere.Question asked() {
            final org.delcredere.Question asked = asked("claim");
            if (asked == null) {
                return null;
            }
            asked.with("buyer_ix", buyer);
            if (cause != Cause.UNSET) {
                asked.with("cause", cause);
            }
            with(asked, "cause_day", causeDay);
            with(asked, "filed_day", filedDay);
            with(asked, "first_loss_used", firstLossUsed);
            with(asked, "liability_used", liabilityUsed);
            with(asked, "premium_paid", premiumPaid);
            with(asked, "each_loss_used", eachLossUsed);
            with(asked, "kind_first_loss_used", kindFirstLossUsed);
            with(asked, "buyer_paid", buyerPaid);
            with(asked, "country_paid", countryPaid);
            with(asked, "costs", costs);
            with(asked, "already_paid", alreadyPaid);
            with(asked, "premium_earned", premiumEarned);
            with(asked, "premium_minimum", premiumMinimum);
            return asked;
        }

        private static void with(org.delcredere.Question asked, String key, int day) {
            if (day != Amounts.NO_DAY) {
                asked.with(key, Amounts.day(day));
            }
        }

        private void with(org.delcredere.Question asked, String key, long amount) {
            if (amount != Amounts.NO_AMOUNT) {
                asked.with(key, BigDecimal.valueOf(amount, Amounts.exponent(policy.currencyNumber())));
            }
        }

        /** Answer in every reading of what is unknown. */
        public Bounds bounds() {
            return new Bounds(ask(Native::dcr_claim_bounds));
        }
    }
}
