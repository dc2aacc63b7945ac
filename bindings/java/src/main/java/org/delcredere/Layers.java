package org.delcredere;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.time.LocalDate;
import java.util.Currency;
import org.delcredere.internal.Native;

/** Losses over layers: the parts of each loss, and what is paid of it. */
public final class Layers extends Result {
    private Layers(long address, int currency) {
        super("layers", address, currency);
    }

    /** Ask about the layers that a policy has agreed. */
    public static Question of(Policy policy) {
        final Question question = new Question(policy.currencyNumber(), policy, null);
        return question.number(Question.ROUNDING, roundingOf(policy.terms()));
    }

    /** Ask about layers: facts of the kind {@link TableKind#LAYERS}, amounts in minor units of the currency. */
    public static Question of(Currency currency, Facts layers) {
        return new Question(Amounts.currencyNumber(currency), null, layers);
    }

    private static long roundingOf(Table terms) {
        int row = 0;
        while (terms.code(row, Column.POLICY_TERMS_TERM) != Term.ROUNDING.number()) {
            row++;
        }
        return terms.number(row, Column.POLICY_TERMS_NUMBER);
    }

    /** The parts of each loss; where there are several losses, last those of all of them: LAYER_SHARES. */
    public Table shares() {
        return table(TableKind.LAYER_SHARES);
    }

    /** Each loss over all its layers; where there are several, last the sum: LAYER_TOTALS. */
    public Table totals() {
        return table(TableKind.LAYER_TOTALS);
    }

    /** A question in the making. */
    public static final class Question extends LossQuestion<Question> {
        private static final int ROUNDING = 0;
        private static final int AS_OF = 1;
        private static final int PRIMARY_LIMIT = 2;
        private static final int ACCOUNT_DEDUCTIBLE = 3;
        private static final int ACCOUNT_DEDUCTIBLE_RATIO = 4;
        private static final int ACCOUNT_DEDUCTIBLE_MINIMUM = 5;
        private static final int ACCOUNT_DEDUCTIBLE_MAXIMUM = 6;
        private static final int ACCOUNT_LIMIT = 7;
        private static final int ACCOUNT_LIMIT_RATIO = 8;

        private final Policy policy;
        private final Facts layers;

        private Question(int currency, Policy policy, Facts layers) {
            super(currency, ROUNDING, 0, Amounts.NO_DAY, Amounts.NO_AMOUNT, Amounts.NO_AMOUNT, Amounts.NO_AMOUNT,
                    Amounts.NO_AMOUNT, Amounts.NO_AMOUNT, Amounts.NO_AMOUNT, Amounts.NO_AMOUNT);
            this.policy = policy;
            this.layers = layers;
        }

        @Override
        Question self() {
            return this;
        }

        /** The day of the question; needed where a layer expires. */
        public Question asOf(LocalDate day) {
            return number(AS_OF, Amounts.dayNumber(day));
        }

        /** The primary limit, where the primary is not itself a row of the table. */
        public Question primaryLimit(BigDecimal amount) {
            return money(PRIMARY_LIMIT, amount);
        }

        /** The deductible of the sum of the layers. */
        public Question accountDeductible(BigDecimal amount) {
            return money(ACCOUNT_DEDUCTIBLE, amount);
        }

        /** The same as a ratio of that sum. */
        public Question accountDeductibleRatio(BigDecimal ratio) {
            return ratio(ACCOUNT_DEDUCTIBLE_RATIO, ratio);
        }

        /** The least deductible. */
        public Question accountDeductibleMinimum(BigDecimal amount) {
            return money(ACCOUNT_DEDUCTIBLE_MINIMUM, amount);
        }

        /** The greatest deductible. */
        public Question accountDeductibleMaximum(BigDecimal amount) {
            return money(ACCOUNT_DEDUCTIBLE_MAXIMUM, amount);
        }

        /** The limit of the sum of the layers. */
        public Question accountLimit(BigDecimal amount) {
            return money(ACCOUNT_LIMIT, amount);
        }

        /** The same as a ratio of that sum. */
        public Question accountLimitRatio(BigDecimal ratio) {
            return ratio(ACCOUNT_LIMIT_RATIO, ratio);
        }

        /** Answer for each of the losses. */
        public Layers compute(BigDecimal... losses) {
            final LongBuffer numbers = ByteBuffer.allocateDirect(Math.max(1, losses.length) * Long.BYTES)
                    .order(ByteOrder.nativeOrder()).asLongBuffer();
            for (final BigDecimal loss : losses) {
                numbers.put(Amounts.minor(loss, exponent, Column.UNSET, -1));
            }
            final long[] out = new long[1];
            if (layers != null) {
                layers.appendTo(0, (none, table) -> Native.dcr_layers_compute(table, fields, numbers, losses.length, out));
            } else {
                policy.handle().run(terms -> Native.dcr_layers_compute(
                        Native.dcr_policy_table(terms, TableKind.LAYERS.number()), fields, numbers, losses.length, out));
            }
            return new Layers(out[0], currency);
        }
    }
}
