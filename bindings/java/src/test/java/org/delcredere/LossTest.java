package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class LossTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }

    private static String document(String terms, String tables) {
        return """
                {"delcredere": "policy", "version": 1, "terms": {
                  "form": "whole_turnover", "currency": "EUR", "rounding": "half_up", "insured_percentage": "90%",
                  "period_from": "2025-01-01", "period_until": "2026-01-01", "attachment_basis": "invoice_date",
                  "limit_order_key": "invoice_date", "limit_filled_by": "all_debt", "cause_insured": true,
                  "waiting_period": "6 months", "waiting_anchor": "due_date",
                  "invoice_limit_rule": "at_evaluation", "payment_allocation": "oldest_due" """ + terms + """
                }, "plan": ["limit", "percentage"] """ + tables + "}";
    }

    @Test
    void recoveriesOfOneLossFollowOneAnother() {
        final RecoverySplitQuestion question = RecoverySplitQuestion
                .of(EUR, money("110000"), money("50000"), RecoverySplit.BY_LOSS_SHARE, true).rounding(Rounding.HALF_UP);
        final RecoveryAnswer first = question.share(money("22000"), money("2000"));
        assertEquals(money("9090.91"), first.toInsurer());
        assertEquals(money("10909.09"), first.toInsured());
        assertNull(first.onCovered());
        final RecoveryAnswer second = question.share(money("90000"), money("0"));
        assertEquals(money("50000.00"), second.insurerTotal());
        assertEquals(money("0.00"), second.insurerLeft());
    }

    @Test
    void whatCostsAskForIsRefused() {
        final DcrException failure = assertThrows(DcrException.class, () -> RecoverySplitQuestion
                .of(EUR, money("100"), money("50"), RecoverySplit.TOP_DOWN, false).share(money("10"), money("1")));
        assertEquals(Status.TERM_ABSENT, failure.code());
        final RecoveryAnswer answer = RecoverySplitQuestion
                .of(EUR, money("100"), money("50"), RecoverySplit.BY_COVERED_FRACTION_THEN_PERCENTAGE, false)
                .covered(money("80")).percentage(money("0.5")).costShare(RecoveryCostShare.BY_COVERED_FRACTION)
                .remainder(Party.INSURER).rounding(Rounding.HALF_UP).before(money("0"), money("0"))
                .share(money("10"), money("1"));
        assertEquals(money("4.00"), answer.toInsurer());
        assertEquals(money("0.80"), answer.insurerCosts());
    }

    @Test
    void theRecoveriesOfAClaimAreShared() {
        final String terms = """
                , "recovery_split": "by_loss_share", "recovery_costs_first": true, "recovery_cost_share": "insured" """;
        final String facts = """
                {"delcredere": "book", "version": 1, "currency": "EUR", "buyers": [{"buyer": "B"}],
                 "limits": [{"buyer": "B", "amount": "80.00", "from_day": "2025-01-01"}],
                 "invoices": [{"buyer": "B", "invoice_day": "2025-02-01", "due_day": "2025-03-01", "amount": "100.00"}],
                 "recoveries": [{"buyer": "B", "recovery_day": "2025-08-01", "amount": "10.00"}]}""";
        try (Policy policy = Policy.fromJson(document(terms, "")); Book book = Book.fromJson(facts);
                Claim claim = Claim.of(policy, book, "B", Cause.INSOLVENCY, LocalDate.of(2025, 12, 1))
                        .causeDay(LocalDate.of(2025, 6, 1)).compute();
                Recoveries recoveries = Recoveries.of(claim)) {
            assertEquals(1, recoveries.shares().rows());
            assertEquals(money("7.20"), recoveries.shares().money(0, Column.RECOVERY_SHARES_TO_INSURER));
            assertThrows(DcrArgumentException.class, () -> recoveries.table(TableKind.LAYER_TOTALS));
        }
    }

    @Test
    void aLossFallsIntoLayers() {
        final Facts facts = Facts.of(TableKind.LAYERS)
                .column(Column.LAYERS_ATTACHMENT, 0L, 100_000_00L).column(Column.LAYERS_LIMIT, 100_000_00L, 100_000_00L)
                .column(Column.LAYERS_PERCENTAGE, 900_000_000L, 800_000_000L);
        try (Layers layers = Layers.of(EUR, facts).rounding(Rounding.HALF_UP).accountLimit(money("120000"))
                .compute(money("170000"), money("50000"))) {
            assertEquals(3, layers.totals().rows());
            assertEquals(money("146000.00"), layers.totals().money(0, Column.LAYER_TOTALS_PAID_BY_LAYERS));
            assertEquals(money("120000.00"), layers.totals().money(0, Column.LAYER_TOTALS_PAID));
            assertEquals(money("56000.00"), layers.shares().money(1, Column.LAYER_SHARES_PAID));
            assertEquals(money("165000.00"), layers.totals().money(2, Column.LAYER_TOTALS_PAID));
        }
        final String table = """
                , "layers": [{"attachment": "0", "limit": "60000", "percentage": "90%"}]""";
        try (Policy policy = Policy.fromJson(document("", table)); Layers layers = Layers.of(policy).compute(money("70000"))) {
            assertEquals(money("54000.00"), layers.totals().money(0, Column.LAYER_TOTALS_PAID));
            assertEquals(Reason.L12, layers.shares().reason(1, Column.LAYER_SHARES_REASON));
        }
    }

    @Test
    void costsBeforeDeliveryBecomeAnIndemnity() {
        final BigDecimal costs = money("100000");
        try (PreDelivery loss = PreDelivery.of(EUR, costs).isInsured(true).percentage(money("0.9"))
                .advancePayments(money("15000")).resaleProceeds(money("5000")).orderValue(money("120000"))
                .limit(money("50000")).rounding(Rounding.HALF_UP).compute()) {
            assertEquals(money("45000.00"), loss.indemnity());
            assertEquals(Reason.A10, loss.ladder().reason(1, Column.PRE_DELIVERY_LADDER_REASON));
        }
        try (Policy policy = Policy.fromJson(document("", ""));
                PreDelivery loss = PreDelivery.of(policy, costs).compute()) {
            assertEquals(money("0.00"), loss.indemnity());
        }
    }
}
