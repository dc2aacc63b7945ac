package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A whole answer between its readings, in policy currency; null where there is no such amount.
 *
 * @param asOf           day of the question
 * @param coveredLower   least covered amount
 * @param coveredUpper   greatest covered amount
 * @param insuredLower   of a cover: least insured amount
 * @param insuredUpper   of a cover: greatest insured amount
 * @param indemnityLower of a claim: least indemnity
 * @param indemnityUpper of a claim: greatest indemnity
 */
public record BoundsTotals(LocalDate asOf, BigDecimal coveredLower, BigDecimal coveredUpper, BigDecimal insuredLower,
        BigDecimal insuredUpper, BigDecimal indemnityLower, BigDecimal indemnityUpper) {
    static BoundsTotals of(Table totals) {
        return new BoundsTotals(totals.day(0, Column.BOUNDS_AS_OF_DAY),
                totals.money(0, Column.BOUNDS_COVERED_LOWER), totals.money(0, Column.BOUNDS_COVERED_UPPER),
                totals.money(0, Column.BOUNDS_INSURED_LOWER), totals.money(0, Column.BOUNDS_INSURED_UPPER),
                totals.money(0, Column.BOUNDS_INDEMNITY_LOWER), totals.money(0, Column.BOUNDS_INDEMNITY_UPPER));
    }
}
