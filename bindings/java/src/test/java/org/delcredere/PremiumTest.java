package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PremiumTest {
    private static final String POLICY = """
            {"delcredere": "policy", "version": 1, "terms": {
              "form": "whole_turnover", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
              "period_from": "2025-01-01", "period_until": "2026-01-01", "attachment_basis": "invoice_date",
              "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "invoice_limit_rule": "at_attachment",
              "payment_allocation": "oldest_due", "premium_base": "turnover", "premium_deposit": "800",
              "premium_adjustable": "both", "declaration_kind": "turnover"
            }, "premium_rates": [{"rate": "0.1%"}, {"country": "DE", "rate": "0.2%"}]}""";

    @Test
    void aDeclaredAmountIsSettledAgainstTheDeposit() {
        try (Policy policy = Policy.fromJson(POLICY);
                Result result = Questions.premium().with("amount", new BigDecimal("1100000")).put(policy)) {
            final Table totals = result.table(TableKind.PREMIUM_TOTALS);
            assertEquals(new BigDecimal("1100.00"), totals.money(0, Column.PREMIUM_TOTALS_EARNED));
            assertEquals(new BigDecimal("300.00"), totals.money(0, Column.PREMIUM_TOTALS_ADJUSTMENT));
        }
    }

    @Test
    void theDeclarationReconcilesWithTheLedger() {
        try (Policy policy = Policy.fromJson(POLICY); Book book = Samples.bookOfRows();
                Result result = Questions.declare().with("kind", DeclarationKind.TURNOVER).put(policy, book)) {
            final Table totals = result.table(TableKind.DECLARE_TOTALS);
            assertEquals(new BigDecimal("13701.51"), totals.money(0, Column.DECLARE_TOTALS_LEDGER));
            assertEquals(new BigDecimal("13701.51"), totals.money(0, Column.DECLARE_TOTALS_DECLARED));
            assertEquals("DE", result.table(TableKind.DECLARE_LINES).country(0, Column.DECLARE_LINES_COUNTRY));
        }
    }
}
