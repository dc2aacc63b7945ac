package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimFileTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 10);

    @Test
    void theRehearsalIsTheClaimOfTheDay() {
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Result answer = Questions.rehearse(AS_OF).with("buyers", List.of("B1")).with("cause", Cause.INSOLVENCY)
                        .put(policy, book)) {
            final Table rows = answer.table(TableKind.REHEARSAL);
            final Table totals = answer.table(TableKind.REHEARSAL_TOTALS);
            assertEquals(1, rows.rows());
            assertEquals(AS_OF, rows.day(0, Column.REHEARSAL_LOSS_DAY));
            assertEquals(rows.money(0, Column.REHEARSAL_INDEMNITY), totals.money(0, Column.REHEARSAL_TOTALS_INDEMNITY));
        }
    }

    @Test
    void claimsAreFollowed() {
        final List<Map<String, Object>> claims = List.of(
                Map.of("claim", "C", "version_day", AS_OF, "claimed", new BigDecimal("100"), "buyer", "B1"),
                Map.of("claim", "C", "version_day", AS_OF.plusDays(30), "status", ClaimStatus.APPROVED, "approved", new BigDecimal("80")));
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Result position = Questions.buyerPosition(AS_OF.plusDays(60)).with("claims", claims).put(policy, book);
                Result report = Questions.overdueReport(AS_OF).put(policy, book)) {
            assertEquals(new BigDecimal("80.00"), position.table(TableKind.BUYER_POSITION).money(0, Column.BUYER_POSITION_APPROVED));
            assertEquals(true, report.table(TableKind.OVERDUE_REPORT).rows() >= 0);
        }
    }
}
