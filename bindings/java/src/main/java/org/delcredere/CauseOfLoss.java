package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cause of loss that a claim looked at.
 *
 * @param cause     the cause
 * @param lossDay   date of loss by it; null while there is none
 * @param indemnity what the policy would pay by it; null where it was not computed
 * @param governs   whether the claim is decided by this cause
 */
public record CauseOfLoss(Cause cause, LocalDate lossDay, BigDecimal indemnity, boolean governs) {
}
