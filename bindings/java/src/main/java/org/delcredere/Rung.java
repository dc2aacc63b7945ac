package org.delcredere;

import java.math.BigDecimal;

/**
 * A rung of the ladder from gross debt to payment.
 *
 * @param step   step of the plan; {@link Step#UNSET} for what is taken off before the plan begins
 * @param reason what takes the amount
 * @param term   the term behind it, or {@link Term#UNSET}
 * @param before amount that reaches the rung
 * @param taken  amount taken
 * @param after  amount that is left
 * @param clause clause of the wording, as the policy states it; empty when it states none
 */
public record Rung(Step step, Reason reason, Term term, BigDecimal before, BigDecimal taken, BigDecimal after,
        String clause) {
}
