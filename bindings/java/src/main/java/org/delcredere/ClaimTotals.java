package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A claim as a whole, in policy currency. The counters of the policy year are in the table CLAIM_TOTALS.
 *
 * @param reason        {@link Reason#OK}, or why the claim as a whole fails
 * @param lossDay       date of loss; null while there is no loss
 * @param claimFromDay  first day to file the claim, or null
 * @param claimByDay    last day to file the claim, or null
 * @param indemnityDay  day by which the insurer pays, or null
 * @param grossDebt     open on the date of loss
 * @param qualifying    of this, debt that qualifies for cover
 * @param receivedAfter received after the date of loss
 * @param covered       covered debt: what the step {@code limit} leaves
 * @param indemnity     what the policy pays
 * @param retained      gross debt less what was received after the loss and less the indemnity
 */
public record ClaimTotals(Reason reason, LocalDate lossDay, LocalDate claimFromDay, LocalDate claimByDay,
        LocalDate indemnityDay, BigDecimal grossDebt, BigDecimal qualifying, BigDecimal receivedAfter,
        BigDecimal covered, BigDecimal indemnity, BigDecimal retained) {
    static ClaimTotals of(Table totals) {
        return new ClaimTotals(totals.reason(0, Column.CLAIM_TOTALS_REASON),
                totals.day(0, Column.CLAIM_TOTALS_LOSS_DAY), totals.day(0, Column.CLAIM_TOTALS_CLAIM_FROM_DAY),
                totals.day(0, Column.CLAIM_TOTALS_CLAIM_BY_DAY), totals.day(0, Column.CLAIM_TOTALS_INDEMNITY_DAY),
                totals.money(0, Column.CLAIM_TOTALS_GROSS_DEBT), totals.money(0, Column.CLAIM_TOTALS_QUALIFYING),
                totals.money(0, Column.CLAIM_TOTALS_RECEIVED_AFTER), totals.money(0, Column.CLAIM_TOTALS_COVERED),
                totals.money(0, Column.CLAIM_TOTALS_INDEMNITY), totals.money(0, Column.CLAIM_TOTALS_RETAINED));
    }
}
