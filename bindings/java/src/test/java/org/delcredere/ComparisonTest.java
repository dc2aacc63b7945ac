package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 10);

    @Test
    void aChangedTermIsAPolicyMore() {
        final List<Map<String, Object>> scenarios = List.of(Map.of("buyer", "B1", "cause", Cause.INSOLVENCY, "cause_day", AS_OF));
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Result answer = Questions.compare().with("days", List.of(AS_OF)).with("scenarios", scenarios)
                        .with("changes", List.of(Map.of("terms", Map.of("insured_percentage", "50%")))).put(policy, book)) {
            final Table policies = answer.table(TableKind.COMPARE_POLICIES);
            assertEquals(2, policies.rows());
            assertEquals(0, policies.money(0, Column.COMPARE_POLICIES_INDEMNITY_MORE).signum());
            assertEquals(-1, policies.money(1, Column.COMPARE_POLICIES_INDEMNITY_MORE).signum());
            assertEquals(2, answer.table(TableKind.COMPARE_DAYS).rows());
        }
    }

    @Test
    void whatPaysIsNotLost() {
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Result answer = Questions.stress(AS_OF, List.of("B1")).put(policy, book)) {
            final Table totals = answer.table(TableKind.STRESS_TOTALS);
            final BigDecimal without = totals.money(0, Column.STRESS_TOTALS_LOSS_WITHOUT);
            final BigDecimal with = totals.money(0, Column.STRESS_TOTALS_LOSS_WITH);
            assertEquals(without.subtract(with), totals.money(0, Column.STRESS_TOTALS_INDEMNITY));
        }
    }

    @Test
    void questionsWithoutAPolicy() {
        final List<Map<String, Object>> choices = List.of(Map.of("buyer_ix", 0, "cost", "5", "value", "9"));
        try (Result sales = Questions.breakEven("GBP", "5%").with("loss", "100000").put();
                Result costs = Questions.factoring("EUR", "1000").with("commission_rate", "2%").put();
                Result limits = Questions.allocateLimits("EUR", "5", choices).put()) {
            assertEquals(new BigDecimal("2000000.00"),
                    sales.table(TableKind.BREAK_EVEN_TOTALS).money(0, Column.BREAK_EVEN_TOTALS_ADDITIONAL_SALES));
            assertEquals(new BigDecimal("20.00"), costs.table(TableKind.FACTORING_TOTALS).money(0, Column.FACTORING_TOTALS_DIFFERENCE));
            assertEquals(new BigDecimal("9.00"),
                    limits.table(TableKind.ALLOCATE_LIMITS_TOTALS).money(0, Column.ALLOCATE_LIMITS_TOTALS_VALUE));
        }
    }
}
