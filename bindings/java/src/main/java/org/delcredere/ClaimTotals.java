package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A claim as a whole, in policy currency.
 *
 * @param buyerRow            row in BUYERS
 * @param cause               cause of loss
 * @param reason              {@link Reason#OK}, or why the claim as a whole fails
 * @param lossDay             date of loss; null while there is no loss
 * @param claimFromDay        first day to file the claim, or null
 * @param claimByDay          last day to file the claim, or null
 * @param indemnityDay        day by which the insurer pays, or null
 * @param grossDebt           open on the date of loss
 * @param qualifying          of this, debt that qualifies for cover
 * @param receivedAfter       received after the date of loss
 * @param covered             covered debt: what the step {@code limit} leaves
 * @param indemnity           what the policy pays
 * @param retained            gross debt less what was received after the loss and less the indemnity
 * @param yearFromDay         first day of the policy year that bears the claim, or null
 * @param yearUntilDay        first day after that year, or null
 * @param firstLossUsedBefore aggregate first loss borne before this claim, or null
 * @param firstLossUsedAfter  and after it
 * @param firstLossLeft       still to be borne in the year; null without a first loss
 * @param liabilityUsedBefore indemnity paid before this claim, or null
 * @param liabilityUsedAfter  and after it
 * @param maximumLiability    the year's maximum; null where there is none
 * @param costs               costs that the step {@code costs} added to the loss
 * @param alreadyPaid         indemnity paid before, as the question says
 * @param payable             indemnity less what was paid before, never below zero
 * @param filedDay            day of filing; null while it is not filed
 * @param countryPaidBefore   indemnity of the year on buyers of the country before this claim, or null
 */
public record ClaimTotals(int buyerRow, Cause cause, Reason reason, LocalDate lossDay, LocalDate claimFromDay,
        LocalDate claimByDay, LocalDate indemnityDay, BigDecimal grossDebt, BigDecimal qualifying,
        BigDecimal receivedAfter, BigDecimal covered, BigDecimal indemnity, BigDecimal retained, LocalDate yearFromDay,
        LocalDate yearUntilDay, BigDecimal firstLossUsedBefore, BigDecimal firstLossUsedAfter, BigDecimal firstLossLeft,
        BigDecimal liabilityUsedBefore, BigDecimal liabilityUsedAfter, BigDecimal maximumLiability, BigDecimal costs,
        BigDecimal alreadyPaid, BigDecimal payable, LocalDate filedDay, BigDecimal countryPaidBefore) {
    static ClaimTotals of(Table totals) {
        return new ClaimTotals(totals.index(0, Column.CLAIM_TOTALS_BUYER_IX),
                Cause.of(totals.code(0, Column.CLAIM_TOTALS_CAUSE)), totals.reason(0, Column.CLAIM_TOTALS_REASON),
                totals.day(0, Column.CLAIM_TOTALS_LOSS_DAY), totals.day(0, Column.CLAIM_TOTALS_CLAIM_FROM_DAY),
                totals.day(0, Column.CLAIM_TOTALS_CLAIM_BY_DAY), totals.day(0, Column.CLAIM_TOTALS_INDEMNITY_DAY),
                totals.money(0, Column.CLAIM_TOTALS_GROSS_DEBT), totals.money(0, Column.CLAIM_TOTALS_QUALIFYING),
                totals.money(0, Column.CLAIM_TOTALS_RECEIVED_AFTER), totals.money(0, Column.CLAIM_TOTALS_COVERED),
                totals.money(0, Column.CLAIM_TOTALS_INDEMNITY), totals.money(0, Column.CLAIM_TOTALS_RETAINED),
                totals.day(0, Column.CLAIM_TOTALS_YEAR_FROM_DAY), totals.day(0, Column.CLAIM_TOTALS_YEAR_UNTIL_DAY),
                totals.money(0, Column.CLAIM_TOTALS_FIRST_LOSS_USED_BEFORE),
                totals.money(0, Column.CLAIM_TOTALS_FIRST_LOSS_USED_AFTER),
                totals.money(0, Column.CLAIM_TOTALS_FIRST_LOSS_LEFT),
                totals.money(0, Column.CLAIM_TOTALS_LIABILITY_USED_BEFORE),
                totals.money(0, Column.CLAIM_TOTALS_LIABILITY_USED_AFTER),
                totals.money(0, Column.CLAIM_TOTALS_MAXIMUM_LIABILITY), totals.money(0, Column.CLAIM_TOTALS_COSTS),
                totals.money(0, Column.CLAIM_TOTALS_ALREADY_PAID), totals.money(0, Column.CLAIM_TOTALS_PAYABLE),
                totals.day(0, Column.CLAIM_TOTALS_FILED_DAY),
                totals.money(0, Column.CLAIM_TOTALS_COUNTRY_PAID_BEFORE));
    }
}
