package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Extensions and payment plans before they are agreed (docs/readers/extension.md). */
class ExtensionTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 8, 1);

    @Test
    void oneDayBeyondThePeriodCostsTheCover() {
        try (Policy policy = Policy.fromJson("""
                {"delcredere": "policy", "version": 1,
                 "terms": {"form": "whole_turnover", "period_from": "2025-01-01", "period_until": "2026-01-01",
                   "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up",
                   "insured_percentage": "90%", "limit_order_key": "invoice_date", "limit_filled_by": "all_debt",
                   "invoice_limit_rule": "at_evaluation", "payment_allocation": "as_designated",
                   "maximum_extension_period": "60 days", "cause_insured": {"cause": {"insolvency": true}}},
                 "plan": ["limit", "percentage"]}""");
                Book book = Book.fromJson("""
                {"delcredere": "book", "version": 1, "currency": "EUR", "buyers": [{"buyer": "B1"}],
                 "limits": [{"buyer": "B1", "amount": "100000", "from_day": "2025-01-01"}],
                 "invoices": [{"invoice": "1", "buyer": "B1", "invoice_day": "2025-06-16", "due_day": "2025-07-16",
                               "amount": "6000"}]}""");
                Result extension = Questions.extensionCheck(AS_OF, "1", LocalDate.of(2025, 9, 15)).put(policy, book);
                Result plan = Questions.planCheck(AS_OF, "B1", List.of(Map.of("due_day", "2025-09-14", "amount", "6000")))
                        .put(policy, book)) {
            assertEquals(0, new BigDecimal("6000").compareTo(extension.table(TableKind.EXTENSION_CHECK_TOTALS)
                    .money(0, Column.EXTENSION_CHECK_TOTALS_LOST)));
            assertEquals(0, BigDecimal.ZERO.compareTo(plan.table(TableKind.PLAN_CHECK_TOTALS)
                    .money(0, Column.PLAN_CHECK_TOTALS_LOST)));
        }
    }
}
