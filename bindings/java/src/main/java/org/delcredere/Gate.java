package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.delcredere.internal.Native;

/**
 * May this order ship on cover: a policy and a book made ready for questions about single orders, each answered in
 * microseconds. An order is answered as the invoice that it would become. For one thread at a time.
 */
public final class Gate implements AutoCloseable {
    private static final int FIELDS = 26;
    private static final int MOST_PARTS = 104;
    private static final BigDecimal ALL = BigDecimal.ONE;

    private final Handle handle;
    private final int currency;
    private final int exponent;

    private Gate(long address, int currency) {
        this.handle = Handle.own(this, "gate", address, Native::dcr_gate_free);
        this.currency = currency;
        this.exponent = Amounts.exponent(currency);
    }

    /** A gate for the day of the question. */
    public static Gate of(Policy policy, Book book, LocalDate asOf) {
        return of(policy, book, asOf, null, UnknownAs.UNSET);
    }

    /** A gate for the day of the question; `cause` null: the general percentage. */
    public static Gate of(Policy policy, Book book, LocalDate asOf, Cause cause, UnknownAs unknownAs) {
        final long[] out = new long[1];
        final long[] options = {Amounts.dayNumber(asOf), cause == null ? 0 : cause.number(), unknownAs.number()};
        final int currency = policy.handle().use(terms -> Native.dcr_policy_currency(terms));
        policy.handle().run(terms -> book.handle().run(facts -> Native.dcr_gate_new(terms, facts, options, out)));
        return new Gate(out[0], currency);
    }

    /** An order of the buyer in that row of the book, of that gross amount, whose invoice is due on that day. */
    public Order order(int buyerIx, BigDecimal amount, LocalDate due) {
        return new Order(buyerIx, amount, due);
    }

    /** An order; what is not set is as the gate's page says. */
    public final class Order {
        private final int buyerIx;
        private final BigDecimal amount;
        private final LocalDate due;
        private BigDecimal vat;
        private int own;
        private PaymentMethod method = PaymentMethod.UNSET;
        private LocalDate ordered;
        private LocalDate delivery;
        private LocalDate invoiced;

        private Order(int buyerIx, BigDecimal amount, LocalDate due) {
            this.buyerIx = buyerIx;
            this.amount = amount;
            this.due = due;
        }

        /** The currency of the order, where it is not that of the policy. */
        public Order in(Currency of) {
            own = Amounts.currencyNumber(of);
            return this;
        }

        /** The value added tax within the amount. */
        public Order vat(BigDecimal tax) {
            vat = tax;
            return this;
        }

        /** How the sale is secured. */
        public Order paidBy(PaymentMethod by) {
            method = by;
            return this;
        }

        /** The day on which the order was received. */
        public Order orderedOn(LocalDate day) {
            ordered = day;
            return this;
        }

        /** The day of delivery. */
        public Order deliveredOn(LocalDate day) {
            delivery = day;
            return this;
        }

        /** The date of the invoice. */
        public Order invoicedOn(LocalDate day) {
            invoiced = day;
            return this;
        }

        private int ownExponent() {
            return own == 0 ? exponent : Amounts.exponent(own);
        }

        private long[] fields() {
            return new long[] {buyerIx, Amounts.minor(amount, ownExponent(), Column.ORDERS_AMOUNT, 0),
                Amounts.minor(vat, ownExponent(), Column.ORDERS_VAT, 0), own, method.number(), Amounts.dayNumber(ordered),
                Amounts.dayNumber(delivery), Amounts.dayNumber(invoiced), Amounts.dayNumber(due)};
        }

        /** Whether it would be covered: fully, partly or not, why, and what is left of the limit. */
        public Answered check() {
            final long[] fields = new long[FIELDS + 4 * MOST_PARTS];
            handle.run(gate -> Native.dcr_gate_check(gate, fields(), fields));
            return Answered.of(fields, exponent);
        }

        /** An amount, in the order's currency, that is covered in full while one cent more is not; 0 where none is. */
        public BigDecimal largest() {
            return largest(ALL);
        }

        /** The same where a share of it is enough. */
        public BigDecimal largest(BigDecimal minShare) {
            final long[] out = new long[1];
            handle.run(gate -> Native.dcr_gate_largest_order(gate, fields(), share(minShare), out));
            return Amounts.money(out[0], ownExponent());
        }

        /** The last day of delivery up to which all is covered on every day, invoice and due date moving along; null: none. */
        public LocalDate latestDay(int horizonDays) {
            final long[] out = new long[1];
            handle.run(gate -> Native.dcr_gate_latest_day(gate, fields(), share(ALL), horizonDays, out));
            return Amounts.day((int) out[0]);
        }

        /** The smallest limit, in policy currency, with which all is covered; null: none. */
        public BigDecimal smallestLimit() {
            final long[] out = new long[1];
            handle.run(gate -> Native.dcr_gate_smallest_limit(gate, fields(), share(ALL), out));
            return Amounts.money(out[0], exponent);
        }

        /** The smallest payment with which all is covered; null: none. */
        public SmallestPayment smallestPayment() {
            final long[] out = new long[4];
            handle.run(gate -> Native.dcr_gate_smallest_payment(gate, fields(), share(ALL), out));
            if (out[0] == Amounts.NO_AMOUNT) {
                return null;
            }
            return new SmallestPayment(Amounts.money(out[0], Amounts.exponent((int) out[2])), (int) out[2],
                    Amounts.money(out[1], exponent), (int) out[3]);
        }
    }

    private static long share(BigDecimal share) {
        return Amounts.sharePartsPerBillion(share, Column.GATE_ORDERS_PERCENTAGE, 0);
    }

    /**
     * The smallest payment with which an order is covered.
     *
     * @param amount    in its own currency; 0 where none is needed
     * @param currency  its ISO 4217 number
     * @param taken     what it takes off the debt, in policy currency
     * @param invoiceIx row of the invoice that it names; -1: it names none
     */
    public record SmallestPayment(BigDecimal amount, int currency, BigDecimal taken, int invoiceIx) {
    }

    /**
     * A part of an order; the parts add up to its gross amount.
     *
     * @param reason    why it is not covered; OK for what is insured
     * @param term      the term behind it; null: none
     * @param amount    amount; 0 where the reason applies too
     * @param isCurable the insured can still cure it
     */
    public record OrderPart(Reason reason, Term term, BigDecimal amount, boolean isCurable) {
    }

    /**
     * What is said of an order, in policy currency.
     *
     * @param status         OK, or why the order has no answer: amounts are then null
     * @param verdict        fully, partly or not; UNSET where there is no answer
     * @param answerDay      day on which the book is read
     * @param reason         first reason why something is not covered
     * @param reasons        all reasons that apply
     * @param gross          amount of the order
     * @param covered        covered of it
     * @param insured        of this, what the insurer would bear
     * @param uncovered      what is open of it less covered
     * @param percentage     insured percentage; null where nothing is covered
     * @param limit          limit of the buyer in force; null: none
     * @param limitIx        row in LIMITS that governs; -1: none
     * @param exposureBefore open debt of the buyer without the order
     * @param exposureAfter  with it
     * @param headroomBefore what is left of the limit without the order; null without a limit
     * @param headroomAfter  with it
     * @param stopDay        day on which cover of the buyer stops or stopped; null: none
     * @param parts          the parts of the order
     * @param digest         16 hexadecimal digits to freeze on the document
     */
    public record Answered(Status status, GateVerdict verdict, LocalDate answerDay, Reason reason, Set<Reason> reasons,
            BigDecimal gross, BigDecimal covered, BigDecimal insured, BigDecimal uncovered, BigDecimal percentage,
            BigDecimal limit, int limitIx, BigDecimal exposureBefore, BigDecimal exposureAfter, BigDecimal headroomBefore,
            BigDecimal headroomAfter, LocalDate stopDay, List<OrderPart> parts, String digest) {
        private static Answered of(long[] f, int exponent) {
            final List<OrderPart> parts = new ArrayList<>();
            for (int at = FIELDS; at < FIELDS + 4 * f[23]; at += 4) {
                parts.add(new OrderPart(Reason.of((int) f[at]), f[at + 1] == 0 ? null : Term.of((int) f[at + 1]),
                        Amounts.money(f[at + 2], exponent), f[at + 3] != 0));
            }
            return new Answered(Status.of((int) f[0]), GateVerdict.of((int) f[1]), Amounts.day((int) f[2]),
                    Reason.of((int) f[3]), Reason.setOf(f[5]), Amounts.money(f[6], exponent), Amounts.money(f[8], exponent),
                    Amounts.money(f[9], exponent), Amounts.money(f[10], exponent), Amounts.share(f[12]),
                    Amounts.money(f[13], exponent), (int) f[20], Amounts.money(f[14], exponent),
                    Amounts.money(f[15], exponent), Amounts.money(f[18], exponent), Amounts.money(f[19], exponent),
                    Amounts.day((int) f[21]), List.copyOf(parts), String.format("%016x", f[24]));
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
