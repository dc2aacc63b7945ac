package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment of the insurer.
 *
 * @param day    last day to pay; null where the policy or the facts do not say
 * @param amount amount
 * @param kind   what the payment is
 */
public record Payment(LocalDate day, BigDecimal amount, PaymentKind kind) {
}
