package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of an invoice.
 *
 * @param reason    why the part is not covered, or {@link Reason#OK}
 * @param amount    the part; zero for a reason that applies too but takes nothing
 * @param term      the term behind it, or {@link Term#UNSET}
 * @param day       the date that decides, or null
 * @param isCurable whether the reason can still be cured
 */
public record Part(Reason reason, BigDecimal amount, Term term, LocalDate day, boolean isCurable) {
}
