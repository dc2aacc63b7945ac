package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Views of the ledger and of the cover (docs/readers/ledger.md, cover-views.md). */
class LedgerTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);

    private static Policy policy() {
        return Policy.fromJson("""
                {"delcredere": "policy", "version": 1,
                 "terms": {"form": "whole_turnover", "period_from": "2025-01-01", "period_until": "2026-01-01",
                   "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up",
                   "insured_percentage": "90%", "limit_order_key": "invoice_date", "limit_filled_by": "all_debt",
                   "invoice_limit_rule": "at_evaluation", "payment_allocation": "as_designated"}}""");
    }

    private static Book book() {
        return Book.fromJson("""
                {"delcredere": "book", "version": 1, "currency": "EUR",
                 "buyers": [{"buyer": "A", "legal_id": "DE 136 695 976", "legal_id_kind": "vat"},
                            {"buyer": "B", "legal_id": "de136695976", "legal_id_kind": "vat"}],
                 "limits": [{"buyer": "A", "amount": "1000", "from_day": "2025-01-01"}],
                 "invoices": [
                   {"invoice": "1", "buyer": "A", "invoice_day": "2025-02-01", "due_day": "2025-03-03", "amount": "900"},
                   {"invoice": "2", "buyer": "A", "invoice_day": "2025-02-01", "due_day": "2025-03-31", "amount": "600"},
                   {"invoice": "3", "buyer": "B", "invoice_day": "2025-02-01", "due_day": "2025-03-03", "amount": "500"}],
                 "receipts": [{"buyer": "A", "invoice": "1", "receipt_day": "2025-03-13", "amount": "400"}]}""");
    }

    @Test
    void theLedgerIsAged() {
        try (Book book = book(); Result answer = Questions.ageing(AS_OF).with("edges", List.of(20, 30)).put(book)) {
            final Table totals = answer.table(TableKind.AGEING_TOTALS);
            assertEquals(new BigDecimal("1600.00"), totals.money(0, Column.AGEING_TOTALS_BALANCE));
            assertEquals(new BigDecimal("1000.00"), totals.money(0, Column.AGEING_TOTALS_OVERDUE));
        }
    }

    @Test
    void statisticsAreNumbersWithDecimals() {
        try (Book book = book();
                Result sales = Questions.dso(AS_OF, List.of(31, 28, 31)).put(book);
                Result profile = Questions.paymentProfile(AS_OF).put(book);
                Result shares = Questions.concentration(AS_OF).with("by", ConcentrationBy.OVERDUE).put(book)) {
            assertEquals(0, new BigDecimal("72").compareTo(
                    sales.table(TableKind.DSO_TOTALS).decimal(0, Column.DSO_TOTALS_DSO)));
            final Table buyers = profile.table(TableKind.PAYMENT_PROFILE_BUYERS);
            assertEquals(0, BigDecimal.TEN.compareTo(buyers.decimal(0, Column.PAYMENT_PROFILE_BUYERS_DAYS_LATE)));
            assertNull(buyers.decimal(1, Column.PAYMENT_PROFILE_BUYERS_DAYS_LATE));
            assertEquals(0, new BigDecimal("5000").compareTo(
                    shares.table(TableKind.CONCENTRATION_TOTALS).decimal(0, Column.CONCENTRATION_TOTALS_HHI)));
        }
    }

    @Test
    void firmsAreOneLineAndInterestHasItsRates() {
        final List<Map<String, Object>> rates = List.of(Map.of("from_day", "2025-01-01", "rate", "10%"));
        try (Book book = book();
                Result firms = Questions.consolidation(AS_OF).put(book);
                Result interest = Questions.lateInterest(AS_OF, DayCount.ACT_365, rates)
                        .with("rounding", Rounding.HALF_UP).put(book);
                Result grades = Questions.gradeMap(List.of(217L),
                        List.of(Map.of("until_value", 217, "grade", "I"))).put()) {
            assertEquals("vat:DE136695976", firms.table(TableKind.CONSOLIDATION_IDENTITIES)
                    .text(0, Column.CONSOLIDATION_IDENTITIES_ROOT));
            assertEquals(new BigDecimal("4.93"), interest.table(TableKind.LATE_INTEREST_INVOICES)
                    .money(0, Column.LATE_INTEREST_INVOICES_INTEREST));
            assertEquals("I", grades.table(TableKind.GRADE_MAP_GRADES).text(0, Column.GRADE_MAP_GRADES_GRADE));
        }
    }

    @Test
    void theCoverHasBucketsGapsAndWork() {
        try (Policy policy = policy(); Book book = book();
                Result buckets = Questions.buckets(AS_OF).put(policy, book);
                Result gaps = Questions.gaps(AS_OF).put(policy, book);
                Result work = Questions.worklist(AS_OF).with("top", 1).put(policy, book)) {
            assertEquals(new BigDecimal("900.00"), buckets.table(TableKind.BUCKETS_TOTALS)
                    .money(0, Column.BUCKETS_TOTALS_INSURED));
            assertEquals(new BigDecimal("600.00"), gaps.table(TableKind.GAPS_TOTALS)
                    .money(0, Column.GAPS_TOTALS_UNCOVERED));
            assertEquals(Work.CURE.number(), work.table(TableKind.WORKLIST_ITEMS).code(0, Column.WORKLIST_ITEMS_WORK));
        }
    }
}
