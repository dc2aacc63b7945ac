package org.delcredere;

import java.math.BigDecimal;

/**
 * A first loss of the policy and what a claim took of it.
 *
 * @param limitKind  kind of limit whose debt bears it; {@link LimitKind#UNSET} for the aggregate first loss
 * @param agreed     amount of the year
 * @param usedBefore borne before the claim
 * @param taken      borne by the claim
 * @param usedAfter  borne with the claim
 * @param left       still to be borne
 */
public record FirstLoss(LimitKind limitKind, BigDecimal agreed, BigDecimal usedBefore, BigDecimal taken,
        BigDecimal usedAfter, BigDecimal left) {
}
