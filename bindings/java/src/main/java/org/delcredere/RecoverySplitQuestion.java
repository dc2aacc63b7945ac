package org.delcredere;

import java.math.BigDecimal;
import java.util.Currency;
import org.delcredere.internal.Native;

/**
 * Recoveries of one loss that is stated by its amounts. Each call of {@link #share} is the next recovery and begins with
 * what the ones before it left. Not for several threads at a time.
 */
public final class RecoverySplitQuestion extends LossQuestion<RecoverySplitQuestion> {
    private static final int SPLIT = 0;
    private static final int COSTS_FIRST = 1;
    private static final int COST_SHARE = 2;
    private static final int REMAINDER = 3;
    private static final int ROUNDING = 4;
    private static final int DEBT = 5;
    private static final int COVERED = 6;
    private static final int INDEMNITY = 7;
    private static final int PERCENTAGE = 8;
    private static final int INSURER_BEFORE = 9;
    private static final int INSURED_BEFORE = 10;
    private static final int GROSS = 11;
    private static final int COSTS = 12;

    private RecoverySplitQuestion(int currency) {
        super(currency, ROUNDING, new long[13]);
        fields[COVERED] = Amounts.NO_AMOUNT;
        fields[PERCENTAGE] = Amounts.NO_AMOUNT;
    }

    @Override
    RecoverySplitQuestion self() {
        return this;
    }

    /** A loss of {@code debt} of which the insurer paid {@code indemnity}, and the rule by which recoveries are shared. */
    public static RecoverySplitQuestion of(Currency currency, BigDecimal debt, BigDecimal indemnity, RecoverySplit split,
            boolean costsFirst) {
        return new RecoverySplitQuestion(Amounts.currencyNumber(currency)).number(SPLIT, split.number())
                .flag(COSTS_FIRST, costsFirst).money(DEBT, debt).money(INDEMNITY, indemnity);
    }

    /** The debt within the limit; without it all debt. */
    public RecoverySplitQuestion covered(BigDecimal amount) {
        return money(COVERED, amount);
    }

    /** The insured percentage, 0.9 for 90 percent; without it indemnity divided by covered debt. */
    public RecoverySplitQuestion percentage(BigDecimal share) {
        return ratio(PERCENTAGE, share);
    }

    /** Who bears costs that are not taken off first. */
    public RecoverySplitQuestion costShare(RecoveryCostShare share) {
        return number(COST_SHARE, share.number());
    }

    /** Who gets what rounding leaves. */
    public RecoverySplitQuestion remainder(Party party) {
        return number(REMAINDER, party.number());
    }

    /** What insurer and insured have got before the first recovery that is asked about. */
    public RecoverySplitQuestion before(BigDecimal insurer, BigDecimal insured) {
        return money(INSURER_BEFORE, insurer).money(INSURED_BEFORE, insured);
    }

    /** The next recovery. */
    public RecoveryAnswer share(BigDecimal gross, BigDecimal costs) {
        money(GROSS, gross).money(COSTS, costs);
        final long[] answer = new long[10];
        Native.dcr_recovery_share(fields, answer);
        fields[INSURER_BEFORE] = answer[7];
        fields[INSURED_BEFORE] = answer[8];
        return RecoveryAnswer.of(answer, exponent);
    }
}
