package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.delcredere.internal.Native;

/** Loss before delivery: the ladder from cost to indemnity. */
public final class PreDelivery extends Result {
    private PreDelivery(long address, int currency) {
        super("loss before delivery", address, currency);
    }

    /** Ask about costs under the terms of a policy. */
    public static Question of(Policy policy, BigDecimal directCosts) {
        final Question question = new Question(policy.currencyNumber());
        policy.handle().run(terms -> Native.dcr_pre_delivery_terms(terms, question.fields));
        return question.money(Question.DIRECT_COSTS, directCosts);
    }

    /** Ask about costs; the terms are set one by one. */
    public static Question of(Currency currency, BigDecimal directCosts) {
        return new Question(Amounts.currencyNumber(currency)).money(Question.DIRECT_COSTS, directCosts);
    }

    /** The rungs from cost to indemnity: PRE_DELIVERY_LADDER. */
    public Table ladder() {
        return table(TableKind.PRE_DELIVERY_LADDER);
    }

    /** What is paid: what the last rung leaves. */
    public BigDecimal indemnity() {
        final Table ladder = ladder();
        return ladder.money(ladder.rows() - 1, Column.PRE_DELIVERY_LADDER_AFTER);
    }

    /** A question in the making. */
    public static final class Question extends LossQuestion<Question> {
        private static final int ROUNDING = 0;
        private static final int DIRECT_COSTS = 1;
        private static final int INDIRECT_COSTS = 2;
        private static final int ADVANCE_PAYMENTS = 3;
        private static final int RESALE_PROCEEDS = 4;
        private static final int ORDER_VALUE = 5;
        private static final int CREDIT_LIMIT_LEFT = 6;
        private static final int LIMIT = 7;
        private static final int PERCENTAGE = 8;
        private static final int CONTRACT_DAY = 9;
        private static final int IS_CONTRACT_BINDING = 10;
        private static final int IS_INSURED = 11;
        private static final int FILLS_LIMIT = 12;
        private static final int COST_BASIS = 13;
        private static final int CAP_ON = 14;

        private Question(int currency) {
            super(currency, ROUNDING, 0, 0, 0, 0, 0, Amounts.NO_AMOUNT, Amounts.NO_AMOUNT, Amounts.NO_AMOUNT,
                    Amounts.NO_AMOUNT, Amounts.NO_DAY, 1, 0, 0, PreDeliveryCostBasis.DIRECT_AND_INDIRECT.number(),
                    PreDeliveryCapOn.LOSS.number(), Amounts.NO_DAY, Amounts.NO_DAY);
        }

        @Override
        Question self() {
            return this;
        }

        /** Indirect costs of the goods. */
        public Question indirectCosts(BigDecimal amount) {
            return money(INDIRECT_COSTS, amount);
        }

        /** Advance payments. */
        public Question advancePayments(BigDecimal amount) {
            return money(ADVANCE_PAYMENTS, amount);
        }

        /** What resale or scrap brings. */
        public Question resaleProceeds(BigDecimal amount) {
            return money(RESALE_PROCEEDS, amount);
        }

        /** The order value, which caps costs or loss. */
        public Question orderValue(BigDecimal amount) {
            return money(ORDER_VALUE, amount);
        }

        /** What is left of the buyer's credit limit; needed where the costs fill it. */
        public Question creditLimitLeft(BigDecimal amount) {
            return money(CREDIT_LIMIT_LEFT, amount);
        }

        /** The pre-delivery limit. */
        public Question limit(BigDecimal amount) {
            return money(LIMIT, amount);
        }

        /** The insured percentage, 0.9 for 90 percent. */
        public Question percentage(BigDecimal share) {
            return ratio(PERCENTAGE, share);
        }

        /** The day on which the contract was concluded. */
        public Question contractDay(LocalDate day) {
            return number(CONTRACT_DAY, Amounts.dayNumber(day));
        }

        /** Whether the contract binds; without it, it does. */
        public Question isContractBinding(boolean binds) {
            return flag(IS_CONTRACT_BINDING, binds);
        }

        /** Whether costs before delivery are insured. */
        public Question isInsured(boolean insured) {
            return flag(IS_INSURED, insured);
        }

        /** Whether the costs use the credit limit of the buyer. */
        public Question fillsLimit(boolean fills) {
            return flag(FILLS_LIMIT, fills);
        }

        /** Which costs are insured. */
        public Question costBasis(PreDeliveryCostBasis basis) {
            return number(COST_BASIS, basis.number());
        }

        /** What the order value caps. */
        public Question capOn(PreDeliveryCapOn cap) {
            return number(CAP_ON, cap.number());
        }

        /** Answer. Costs that are not insured are an answer with a reason, not a failure. */
        public PreDelivery compute() {
            final long[] out = new long[1];
            Native.dcr_pre_delivery_loss(fields, out);
            return new PreDelivery(out[0], currency);
        }
    }
}
