package org.delcredere;

import java.math.BigDecimal;

/**
 * How one recovery is shared: {@code net = toInsurer + toInsured - insurerCosts - insuredCosts}.
 *
 * @param net          gross less costs
 * @param shared       what is shared: gross, or net where costs go first, never below zero
 * @param onCovered    of this, what falls on covered debt; null where the rule does not ask
 * @param toInsurer    the insurer's share
 * @param toInsured    the insured's share
 * @param insurerCosts costs that the insurer bears beside its share
 * @param insuredCosts costs that the insured bears beside his share
 * @param insurerTotal what the insurer has got back so far
 * @param insuredTotal what the insured has got so far
 * @param insurerLeft  what the insurer paid and has not got back
 */
public record RecoveryAnswer(BigDecimal net, BigDecimal shared, BigDecimal onCovered, BigDecimal toInsurer,
        BigDecimal toInsured, BigDecimal insurerCosts, BigDecimal insuredCosts, BigDecimal insurerTotal,
        BigDecimal insuredTotal, BigDecimal insurerLeft) {
    static RecoveryAnswer of(long[] fields, int exponent) {
        final BigDecimal[] money = new BigDecimal[fields.length];
        for (int ix = 0; ix < money.length; ix++) {
            money[ix] = Amounts.money(fields[ix], exponent);
        }
        return new RecoveryAnswer(money[0], money[1], money[2], money[3], money[4], money[5], money[6], money[7], money[8],
                money[9]);
    }
}
