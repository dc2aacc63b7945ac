package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Changes fed in (docs/readers/change.md). */
class ChangeTest {
    @Test
    void aCutShowsInTheTotalsAndRoomInTheUse() {
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
                 "limits": [{"buyer": "B1", "amount": "100000", "from_day": "2025-01-01"}],
                 "invoices": [{"invoice": "1", "buyer": "B1", "invoice_day": "2025-04-01", "due_day": "2025-05-15",
                               "amount": "70000"}]}""");
                Result usage = Questions.limitUsage(LocalDate.of(2025, 6, 1)).put(policy, book);
                Result change = Questions.change(LocalDate.of(2025, 6, 1))
                        .with("limits", List.of(Map.of("buyer", "B1", "amount", "40000", "from_day", "2025-06-01")))
                        .put(policy, book)) {
            assertEquals(0, new BigDecimal("-27000").compareTo(change.table(TableKind.CHANGE_TOTALS)
                    .money(0, Column.CHANGE_TOTALS_INDEMNITY_CHANGE)));
            assertEquals(0, new BigDecimal("30000").compareTo(usage.table(TableKind.LIMIT_USAGE)
                    .money(0, Column.LIMIT_USAGE_OVERSIZED_BY)));
        }
    }
}
