package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The cover of a whole book, in policy currency. Counts are in the table COVER_TOTALS.
 *
 * @param asOf              day of the question
 * @param gross             gross of all documents up to the day, credit notes negative
 * @param settled           gross less exposure
 * @param exposure          open
 * @param overdue           open after the due date
 * @param covered           covered
 * @param insured           the insured percentage of what is covered
 * @param uncovered         exposure less covered
 * @param unallocated       receipts and credits that found no debt
 * @param insurableExposure open on buyers whom the policy does not exclude
 * @param limits            sum of the insurer's limits in force on those buyers; null when none of them can be converted
 */
public record CoverTotals(LocalDate asOf, BigDecimal gross, BigDecimal settled, BigDecimal exposure,
        BigDecimal overdue, BigDecimal covered, BigDecimal insured, BigDecimal uncovered, BigDecimal unallocated,
        BigDecimal insurableExposure, BigDecimal limits) {
    static CoverTotals of(Table totals) {
        return new CoverTotals(totals.day(0, Column.COVER_TOTALS_AS_OF_DAY),
                totals.money(0, Column.COVER_TOTALS_GROSS), totals.money(0, Column.COVER_TOTALS_SETTLED),
                totals.money(0, Column.COVER_TOTALS_EXPOSURE), totals.money(0, Column.COVER_TOTALS_OVERDUE),
                totals.money(0, Column.COVER_TOTALS_COVERED), totals.money(0, Column.COVER_TOTALS_INSURED),
                totals.money(0, Column.COVER_TOTALS_UNCOVERED), totals.money(0, Column.COVER_TOTALS_UNALLOCATED),
                totals.money(0, Column.COVER_TOTALS_INSURABLE_EXPOSURE), totals.money(0, Column.COVER_TOTALS_LIMITS));
    }
}
