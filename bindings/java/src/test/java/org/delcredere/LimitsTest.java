package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists of limits, limits that end, requests (docs/readers/limits-diff.md, limit-expiring.md, limit-request.md). */
class LimitsTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);

    private static void assertMoney(String expected, Result result, TableKind table, Column column) {
        assertEquals(0, new BigDecimal(expected).compareTo(result.table(table).money(0, column)));
    }

    @Test
    void aLimitIsCutEndsAndIsAskedForAgain() {
        try (Policy policy = Policy.fromJson("""
                {"delcredere": "policy", "version": 1,
                 "terms": {"form": "whole_turnover", "period_from": "2025-01-01", "period_until": "2026-01-01",
                   "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up",
                   "insured_percentage": "90%", "limit_order_key": "invoice_date", "limit_filled_by": "all_debt",
                   "invoice_limit_rule": "at_evaluation", "payment_allocation": "as_designated",
                   "cause_insured": {"cause": {"insolvency": true}}},
                 "plan": ["limit", "percentage"]}""");
                Book book = Book.fromJson("""
                {"delcredere": "book", "version": 1, "currency": "EUR", "buyers": [{"buyer": "B1"}],
                 "limits": [{"buyer": "B1", "amount": "10000", "from_day": "2025-01-01", "until_day": "2025-07-01"}],
                 "invoices": [{"invoice": "1", "buyer": "B1", "invoice_day": "2025-05-01", "due_day": "2025-08-01",
                               "amount": "8000"}]}""");
                Result diff = Questions.limitsDiff(AS_OF, List.of(Map.of("buyer", "B1", "amount", "6000", "from_day", "2025-06-01")))
                        .put(policy, book);
                Result ending = Questions.limitExpiring(AS_OF).put(policy, book);
                Result request = Questions.limitRequest(AS_OF, List.of(Map.of("buyer", "B1", "planned", "4000"))).put(policy, book)) {
            assertMoney("-2000", diff, TableKind.LIMITS_DIFF, Column.LIMITS_DIFF_COVERED_CHANGE);
            assertMoney("8000", ending, TableKind.LIMIT_EXPIRING, Column.LIMIT_EXPIRING_LOST);
            assertMoney("12000", request, TableKind.LIMIT_REQUEST, Column.LIMIT_REQUEST_AMOUNT);
        }
    }
}
