package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was known on a day, several policies, and answers between bounds (docs/rules). */
class ViewsTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);

    private static Policy policy(int year) {
        return Policy.fromJson("""
                {"delcredere": "policy", "version": 1,
                 "terms": {"form": "whole_turnover", "period_from": "%d-01-01", "period_until": "%d-01-01",
                   "attachment_basis": "invoice_date", "currency": "EUR", "rounding": "half_up",
                   "insured_percentage": "90%%", "limit_order_key": "invoice_date", "limit_filled_by": "all_debt",
                   "invoice_limit_rule": "at_attachment", "payment_allocation": "as_designated",
                   "cause_insured": {"cause": {"insolvency": true}}},
                 "plan": ["limit", "percentage"]}""".formatted(year, year + 1));
    }

    private static Book book(String more) {
        return Book.fromJson("""
                {"delcredere": "book", "version": 1, "currency": "EUR", "buyers": [{"buyer": "B1"}],
                 "limits": [{"buyer": "B1", "amount": "10000", "from_day": "2024-01-01"}%s}""".formatted(more));
    }

    private static Book withdrawn() {
        return book("""
                , {"buyer": "B1", "decision": "withdrawn", "amount": "0", "from_day": "2025-03-01",
                   "known_day": "2025-03-12"}],
                 "invoices": [{"invoice": "1", "buyer": "B1", "invoice_day": "2025-03-05", "due_day": "2025-04-04",
                               "amount": "4000"}]""");
    }

    private static Book disputed() {
        return book("""
                ], "invoices": [
                  {"invoice": "1", "buyer": "B1", "invoice_day": "2025-02-01", "due_day": "2025-03-03", "amount": "6000"},
                  {"invoice": "2", "buyer": "B1", "invoice_day": "2025-02-05", "due_day": "2025-03-05", "amount": "3000"}],
                 "events": [{"buyer": "B1", "invoice": "1", "event": "dispute_opened", "event_day": "2025-03-01",
                             "amount": "2500"}]""");
    }

    private static Book ledger() {
        return book("""
                ], "invoices": [
                  {"invoice": "A", "buyer": "B1", "invoice_day": "2024-12-20", "due_day": "2025-01-19", "amount": "7000"},
                  {"invoice": "B", "buyer": "B1", "invoice_day": "2025-01-10", "due_day": "2025-02-09", "amount": "5000"},
                  {"invoice": "C", "buyer": "B1", "invoice_day": "2026-01-03", "due_day": "2026-02-02", "amount": "1000"}]""");
    }

    private static void assertMoney(String expected, BigDecimal found) {
        assertEquals(0, new BigDecimal(expected).compareTo(found), () -> expected + " but was " + found);
    }

    @Test
    void aWithdrawalCountsFromItsNotice() {
        try (Policy policy = policy(2025); Book book = withdrawn()) {
            try (Cover before = Cover.of(policy, book, AS_OF).knownOn(LocalDate.of(2025, 3, 11)).compute();
                    Cover after = Cover.of(policy, book, AS_OF).knownOn(LocalDate.of(2025, 3, 12)).threads(2).compute()) {
                assertMoney("4000", before.totals().covered());
                assertMoney("0", after.totals().covered());
            }
            try (Book known = book.knownOn(LocalDate.of(2025, 3, 11)); Cover cover = Cover.compute(policy, known, AS_OF)) {
                assertMoney("4000", cover.totals().covered());
            }
        }
    }

    @Test
    void boundsNameWhatIsUnknown() {
        try (Policy policy = policy(2025); Book book = disputed();
                Bounds bounds = Cover.of(policy, book, AS_OF).bounds()) {
            assertMoney("6500", bounds.totals().coveredLower());
            assertMoney("9000", bounds.totals().coveredUpper());
            assertMoney("5850", bounds.totals().insuredLower());
            assertNull(bounds.totals().indemnityLower());
            assertMoney("3500", bounds.invoices().money(0, Column.COVER_BOUNDS_COVERED_LOWER));
            assertEquals(List.of(new Unknown(TableKind.EVENTS, 0, Column.EVENTS_EVENT, 0, 0, Reason.I08,
                    Condition.UNSET)), bounds.unknowns());
            assertThrows(DcrArgumentException.class, () -> bounds.table(TableKind.CLAIM_SHEET));
        }
    }

    @Test
    void oneReadingAndBoundsOfAClaim() {
        try (Policy policy = policy(2025); Book book = disputed()) {
            final LocalDate loss = LocalDate.of(2025, 4, 1);
            final LocalDate asOf = LocalDate.of(2025, 5, 1);
            try (Cover met = Cover.of(policy, book, AS_OF).unknownAs(UnknownAs.MET).compute();
                    Claim claim = Claim.of(policy, book, "B1", Cause.INSOLVENCY, asOf).causeDay(loss)
                            .unknownAs(UnknownAs.MET).compute();
                    Bounds bounds = Claim.of(policy, book, "B1", Cause.INSOLVENCY, asOf).causeDay(loss).bounds();
                    Claim early = Claim.of(policy, book, "B1", Cause.INSOLVENCY, asOf).causeDay(loss)
                            .knownOn(LocalDate.of(2025, 2, 28)).compute()) {
                assertMoney("9000", met.totals().covered());
                assertMoney("8100", claim.indemnity());
                assertMoney("5850", bounds.totals().indemnityLower());
                assertMoney("8100", bounds.totals().indemnityUpper());
                assertMoney("8100", early.indemnity());
            }
        }
    }

    @Test
    void severalPoliciesLoseNoCent() {
        try (Policy old = policy(2024); Policy current = policy(2025); Book book = ledger();
                Covers covers = Covers.compute(List.of(old, current), book, LocalDate.of(2026, 2, 28),
                        GoverningRule.EARLIEST_PERIOD)) {
            assertEquals(0, covers.governed().policyOf(0));
            assertEquals(1, covers.governed().policyOf(1));
            assertEquals(-1, covers.governed().policyOf(2));
            assertEquals(Reason.T02, covers.governed().reason(2, Column.GOVERNED_REASON));
            assertMoney("13000", covers.total(Column.COVER_INVOICES_GROSS));
            assertMoney("10000", covers.total(Column.COVER_INVOICES_COVERED));
            assertMoney("3000", covers.total(Column.COVER_INVOICES_UNCOVERED));
            assertMoney("3000", covers.of(1).invoices().money(1, Column.COVER_INVOICES_COVERED));
            try (Claim claim = Claim.of(current, book, 0, Cause.INSOLVENCY, LocalDate.of(2025, 2, 10))
                    .causeDay(LocalDate.of(2025, 2, 1)).governed(covers.governed(), 1).compute()) {
                assertMoney("2700", claim.indemnity());
            }
        }
    }

    @Test
    void noPolicyIsRefused() {
        try (Book book = ledger()) {
            assertThrows(RuntimeException.class, () -> Governed.of(List.of(), book, GoverningRule.FIRST_GIVEN));
            assertThrows(RuntimeException.class, () -> Governed.of(List.of(), book, GoverningRule.UNSET));
        }
    }
}
