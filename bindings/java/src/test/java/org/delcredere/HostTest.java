package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a host asks beside cover. */
class HostTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 5);

    @Test
    void theFirstRuleThatMatchesGivesTheOutcome() {
        final List<Map<String, Object>> predicates = List.of(Map.of("rule", "known", "column", "buyer", "comparison",
                RuleComparison.IN, "values", "B1"));
        final List<Map<String, Object>> outcomes =
                List.of(Map.of("rule", "known", "outcome", "A"), Map.of("rule", "else", "outcome", "B"));
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Result rows = Questions.ruleEval("buyers", predicates).with("as_of_day", AS_OF).put(policy, book);
                Result given = Questions.ruleAssign("buyers", predicates, outcomes).with("as_of_day", AS_OF).put(policy, book)) {
            assertEquals("known", rows.table(TableKind.RULE_EVAL_ROWS).text(0, Column.RULE_EVAL_ROWS_RULE));
            assertEquals("A", given.table(TableKind.RULE_ASSIGN_ROWS).text(0, Column.RULE_ASSIGN_ROWS_OUTCOME));
        }
    }

    @Test
    void aBuyerIsFlaggedAboveTheThreshold() {
        final Question question = Questions.riskFlags(AS_OF.plusDays(400)).with("most_overdue_days", 5).with("most_grade_age_days", 365);
        try (Book book = Book.fromJson(Samples.BOOK); Result flags = question.put(book)) {
            final Table rows = flags.table(TableKind.RISK_FLAGS_ROWS);
            assertEquals(RiskFlag.GRADE_ABSENT.number(), rows.code(0, Column.RISK_FLAGS_ROWS_FLAG));
            assertEquals(3, flags.table(TableKind.RISK_FLAGS_KINDS).rows());
        }
    }

    @Test
    void cashIsLowestWhereMoreGoesOutThanComesIn() {
        final List<Map<String, Object>> dues = List.of(Map.of("due_day", AS_OF.plusDays(1), "amount", new BigDecimal("-150")));
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Result cash = Questions.stressCash(AS_OF, new BigDecimal("100"), List.of("B1")).with("dues", dues).put(policy, book)) {
            final Table totals = cash.table(TableKind.STRESS_CASH_TOTALS);
            assertEquals(new BigDecimal("-50.00"), totals.money(0, Column.STRESS_CASH_TOTALS_LOWEST_BASE));
            assertEquals(AS_OF.plusDays(1), totals.day(0, Column.STRESS_CASH_TOTALS_LOWEST_WITHOUT_DAY));
        }
    }

    @Test
    void withoutPartiesTheInsuredIsPaid() {
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Result parties = Questions.policyParties(AS_OF).with("buyer", "B1").with("cause", Cause.INSOLVENCY)
                        .with("cause_day", AS_OF).put(policy, book)) {
            final Table payees = parties.table(TableKind.POLICY_PARTIES_PAYEES);
            final Table totals = parties.table(TableKind.POLICY_PARTIES_TOTALS);
            assertEquals(PartyRole.POLICYHOLDER.number(), payees.code(0, Column.POLICY_PARTIES_PAYEES_ROLE));
            assertEquals(totals.money(0, Column.POLICY_PARTIES_TOTALS_INDEMNITY),
                    payees.money(0, Column.POLICY_PARTIES_PAYEES_AMOUNT));
        }
    }

    @Test
    void theEffortOfEveryOverdueInvoiceIsHeldAgainstThePlan() {
        final List<Map<String, Object>> levels =
                List.of(Map.of("level", 1, "anchor", DunningAnchor.DUE_DATE, "days", 5, "channel", "mail"));
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Result effort = Questions.effortLogCheck(AS_OF, levels).put(policy, book)) {
            final Table steps = effort.table(TableKind.EFFORT_STEPS);
            assertEquals(EffortState.MISSING.number(), steps.code(0, Column.EFFORT_STEPS_STATE));
            assertEquals("mail", steps.text(0, Column.EFFORT_STEPS_CHANNEL));
            assertEquals(steps.rows(), effort.table(TableKind.EFFORT_INVOICES).rows());
        }
    }
}
