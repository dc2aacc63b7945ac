package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import org.delcredere.internal.Native;

/**
 * A policy: the frozen terms of one wording. Any number of threads may read one policy. What was computed from it
 * stays usable after it is closed.
 */
public final class Policy implements AutoCloseable {
    private final Handle handle;

    private Policy(long address) {
        this.handle = Handle.own(this, "policy", address, Native::dcr_policy_unref);
    }

    /** Read a policy document. */
    public static Policy fromJson(String document) {
        final long[] out = new long[1];
        Native.dcr_policy_from_json(Text.bytes(document), out);
        return new Policy(out[0]);
    }

    /** Start a policy. */
    public static Builder builder() {
        return new Builder();
    }

    Handle handle() {
        return handle;
    }

    int currencyNumber() {
        return handle.use(Native::dcr_policy_currency);
    }

    /** The currency of the policy and of every result. */
    public Currency currency() {
        return Amounts.currency(currencyNumber());
    }

    /** The terms in force: those given and the defaults used. */
    public Table terms() {
        return table(TableKind.POLICY_TERMS);
    }

    /** The steps of the indemnity in order. */
    public Table plan() {
        return table(TableKind.POLICY_PLAN);
    }

    private Table table(TableKind kind) {
        final long table = handle.use(policy -> Native.dcr_policy_table(policy, kind.number()));
        return new Table(this, handle, table, kind, currencyNumber());
    }

    /** The policy as a document; equal policies give equal documents. */
    public String toJson() {
        return Text.document(out -> handle.run(policy -> Native.dcr_policy_to_json(policy, out)));
    }

    /** The SHA-256 of what the policy states, as receipts have it. */
    public String sha256() {
        return handle.use(policy -> Text.digest(out -> Native.dcr_policy_sha256(policy, out)));
    }

    @Override
    public void close() {
        handle.close();
    }

    /** A policy in the making; for one thread. */
    public static final class Builder implements AutoCloseable {
        private final Handle handle;

        private Builder() {
            final long[] out = new long[1];
            Native.dcr_policy_builder_new(out);
            this.handle = Handle.own(this, "builder of the policy", out[0], Native::dcr_policy_builder_free);
        }

        /**
         * Set a term from the text that policy documents use: "5000.00", "90%", "60 days", "2025-01-31", "yes",
         * "half_even", "EUR". Amounts need the term {@link Term#CURRENCY} set before.
         */
        public Builder set(Term term, String value) {
            return set(term, TermScope.POLICY, value);
        }

        /** Set a term for a part of the policy, from the text that policy documents use. */
        public Builder set(Term term, TermScope scope, String value) {
            handle.run(builder ->
                    Native.dcr_policy_builder_set_text(builder, term.number(), scope.bits(), Text.terminated(value)));
            return this;
        }

        /** Set an amount in policy currency, or a share (0.9 for 90 percent). */
        public Builder set(Term term, BigDecimal value) {
            return set(term, value.toPlainString());
        }

        /** Set an amount or a share for a part of the policy. */
        public Builder set(Term term, TermScope scope, BigDecimal value) {
            return set(term, scope, value.toPlainString());
        }

        /** Set a day. */
        public Builder set(Term term, LocalDate value) {
            return set(term, value.toString());
        }

        /** Set a flag. */
        public Builder set(Term term, boolean value) {
            return set(term, TermScope.POLICY, value);
        }

        /** Set a flag for a part of the policy. */
        public Builder set(Term term, TermScope scope, boolean value) {
            return set(term, scope, value ? "yes" : "no");
        }

        /** Set a currency. */
        public Builder set(Term term, Currency value) {
            return set(term, value.getCurrencyCode());
        }

        /** Set a choice by the enumeration of the term, such as {@link Rounding}. */
        public Builder set(Term term, Enum<?> value) {
            return set(term, Text.name(value));
        }

        /** Set a period of days or of months; business days and ends of month are set by text. */
        public Builder set(Term term, Period value) {
            if (value.getDays() != 0 && value.toTotalMonths() != 0) {
                throw Failures.argument(Status.TYPE, value + " mixes months and days");
            }
            return set(term, value.toTotalMonths() != 0 ? value.toTotalMonths() + " months"
                    : value.getDays() + " days");
        }

        /** Append a step to the plan of the indemnity. */
        public Builder step(Step step) {
            return step(step, null);
        }

        /** Append a step to the plan of the indemnity, with the clause of the wording that the ladder shows. */
        public Builder step(Step step, String clause) {
            handle.run(builder ->
                    Native.dcr_policy_builder_add_step(builder, step.number(), Text.terminated(clause)));
            return this;
        }

        /** Append rows of a table of the policy, such as its deadlines; their columns are copied. */
        public Builder append(Facts facts) {
            handle.run(builder -> facts.appendTo(builder, Native::dcr_policy_builder_append));
            return this;
        }

        /** Give the business days for periods that count them; the calendar may be closed afterwards. */
        public Builder calendar(Calendar calendar) {
            handle.run(builder -> calendar.handle().run(days ->
                    Native.dcr_policy_builder_set_calendar(builder, days)));
            return this;
        }

        /** Check the terms against one another and freeze them. The builder stays usable. */
        public Policy build() {
            final long[] out = new long[1];
            handle.run(builder -> Native.dcr_policy_builder_finish(builder, out));
            return new Policy(out[0]);
        }

        @Override
        public void close() {
            handle.close();
        }
    }
}
