package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final LocalDate LOSS = LocalDate.of(2025, 6, 15);

    @Test
    void theLadderLeadsFromTheDebtToThePayment() {
        try (Policy policy = Samples.policy(); Book book = Samples.bookOfColumns();
                Claim claim = Claim.of(policy, book, "B1", Cause.INSOLVENCY, Samples.AS_OF).causeDay(LOSS).compute()) {
            assertEquals(Reason.OK, claim.totals().reason());
            assertEquals(LOSS, claim.totals().lossDay());
            assertEquals(new BigDecimal("13000.00"), claim.totals().grossDebt());
            assertEquals(new BigDecimal("9000.00"), claim.indemnity());
            assertEquals(new BigDecimal("4000.00"), claim.totals().retained());
            final List<Rung> ladder = claim.ladder();
            final Rung last = ladder.get(ladder.size() - 1);
            assertEquals(claim.indemnity(), last.after());
            assertTrue(ladder.stream().anyMatch(rung -> rung.step() == Step.LIMIT && "§ 4".equals(rung.clause())
                    && rung.taken().equals(new BigDecimal("3000.00"))));
            for (final Rung rung : ladder) {
                assertEquals(rung.after(), rung.before().subtract(rung.taken()));
            }
            assertEquals(2, claim.sheet().rows());
            assertTrue(claim.toJson().contains("\"9000.00\""));
        }
    }

    @Test
    void noLossIsAnAnswerWithAReason() {
        try (Policy policy = Samples.policy(); Book book = Samples.bookOfColumns();
                Claim claim = Claim.of(policy, book, "B1", Cause.PROTRACTED_DEFAULT, Samples.AS_OF).compute()) {
            assertEquals(Reason.T07, claim.totals().reason());
            assertEquals(new BigDecimal("0.00"), claim.indemnity());
        }
    }

    @Test
    void aMissingFactAndAnUnknownBuyerAreRefused() {
        try (Policy policy = Samples.policy(); Book book = Samples.bookOfColumns()) {
            final DcrException failure = assertThrows(DcrException.class,
                    () -> Claim.of(policy, book, "B1", Cause.INSOLVENCY, Samples.AS_OF).compute());
            assertEquals(Status.FACT_ABSENT, failure.code());
            assertEquals(Status.BUYER_UNKNOWN, assertThrows(DcrException.class,
                    () -> Claim.of(policy, book, "B9", Cause.INSOLVENCY, Samples.AS_OF)).code());
            assertThrows(DcrArgumentException.class,
                    () -> Claim.of(policy, book, 7, Cause.INSOLVENCY, Samples.AS_OF).causeDay(LOSS).compute());
            assertThrows(DcrException.class, () -> Claim.of(policy, book, "B1", Cause.INSOLVENCY, Samples.AS_OF)
                    .firstLossUsed(new BigDecimal("0.001")));
        }
    }

    @Test
    void aQuestionAsADocumentGivesTheSameIndemnity() {
        try (Policy policy = Samples.policy(); Book book = Samples.bookOfColumns()) {
            final String answer = Delcredere.ask(policy, book, """
                    {"verb": "claim", "buyer": "B1", "cause": "insolvency", "cause_day": "2025-06-15",
                     "as_of_day": "2025-06-30"}""");
            assertTrue(answer.replace(" ", "").contains("\"indemnity\":\"9000.00\""), answer);
        }
    }

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    private static String policy(String terms, String plan) {
        return """
                {"delcredere": "policy", "version": 1, "terms": {"form": "whole_turnover", "period_from": "2025-01-01",
                 "period_until": "2026-01-01", "attachment_basis": "invoice_date", "currency": "EUR",
                 "rounding": "half_up", "limit_order_key": "invoice_date", "limit_filled_by": "all_debt",
                 "invoice_limit_rule": "at_attachment", "payment_allocation": "as_designated",
                """ + terms + "}, \"plan\": [" + plan + "]}";
    }

    private static final String BOOK = """
            {"delcredere": "book", "version": 1, "currency": "EUR", "buyers": [{"buyer": "B1", "country": "DE"}],
             "limits": [{"buyer": "B1", "amount": "10000", "from_day": "2025-01-01"}],
             "invoices": [{"invoice": "1", "buyer": "B1", "invoice_day": "2025-01-02", "due_day": "2025-02-01",
               "amount": "6000"},
              {"invoice": "2", "buyer": "B1", "invoice_day": "2025-06-10", "due_day": "2025-09-08", "amount": "4000"}],
             "events": [{"buyer": "B1", "event": "insolvency", "event_day": "2025-06-30"},
              {"buyer": "B1", "event": "political_event", "event_day": "2025-04-01", "cause": "war"}]}""";

    private static final String INSOLVENCY = "\"insured_percentage\": \"90%\", \"indemnity_period\": \"30 days\", "
            + "\"indemnity_anchor\": \"date_of_loss\", \"cause_insured\": {\"cause\": {\"insolvency\": true}}";

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }

    /** The case claim-payments-of-an-indemnity. */
    @Test
    void whatWasPaidBeforeIsNotPaidAgain() {
        try (Policy policy = Policy.fromJson(policy(INSOLVENCY, "\"limit\", \"percentage\""));
                Book book = Book.fromJson(BOOK);
                Claim claim = Claim.of(policy, book, "B1", Cause.INSOLVENCY, END).alreadyPaid(money("2000")).compute()) {
            assertEquals(money("9000.00"), claim.totals().indemnity());
            assertEquals(money("2000.00"), claim.totals().alreadyPaid());
            assertEquals(money("7000.00"), claim.totals().payable());
            assertEquals(List.of(new Payment(null, money("2000.00"), PaymentKind.ALREADY_PAID),
                    new Payment(LocalDate.of(2025, 7, 30), money("7000.00"), PaymentKind.FINAL)), claim.payments());
            assertTrue(claim.defaultsUsed().contains(Term.ROUNDING_MOMENT));
        }
    }

    /** The case claim-which-cause-governs. */
    @Test
    void withoutACauseThePolicyDecides() {
        final String terms = """
                "insured_percentage": {"policy": "85%", "cause": {"war": "95%"}},
                "cause_insured": {"cause": {"insolvency": true, "war": true}},
                "waiting_period": {"cause": {"war": "4 months"}}, "concurrent_causes": "most_favourable" """;
        try (Policy policy = Policy.fromJson(policy(terms, "\"limit\", \"percentage\"")); Book book = Book.fromJson(BOOK);
                Claim claim = Claim.of(policy, book, "B1", END).compute()) {
            assertEquals(Cause.INSOLVENCY, claim.causes().get(0).cause());
            assertEquals(LocalDate.of(2025, 6, 30), claim.causes().get(0).lossDay());
            assertEquals(2, claim.causes().size());
            assertEquals(1, claim.causes().stream().filter(CauseOfLoss::governs)
                    .filter(cause -> cause.cause() == claim.totals().cause()).count());
        }
    }

    /** Every counter reaches the step that reads it. */
    @Test
    void theCountersOfTheQuestionAreUsed() {
        final String terms = INSOLVENCY + """
                , "each_loss_deductible": "1000", "each_loss_unit": "per_buyer", "aggregate_first_loss": "3000",
                "limit_basis": "net_indemnity", "country_maximum": "5000", "maximum_liability": "5000" """;
        final String plan = "\"costs\", \"each_loss\", \"first_loss\", \"percentage\", \"buyer_cap\", "
                + "\"country_cap\", \"maximum_liability\"";
        try (Policy policy = Policy.fromJson(policy(terms, plan)); Book book = Book.fromJson(BOOK);
                Claim claim = Claim.of(policy, book, "B1", Cause.INSOLVENCY, END).costs(money("1000"))
                        .eachLossUsed(money("600")).firstLossUsed(money("1000")).buyerPaid(money("5100"))
                        .countryPaid(money("300")).liabilityUsed(money("700")).compute()) {
            assertEquals(money("1000.00"), claim.totals().costs());
            assertEquals(money("400.00"), taken(claim, Step.EACH_LOSS));
            assertEquals(List.of(new FirstLoss(LimitKind.UNSET, money("3000.00"), money("1000.00"), money("2000.00"),
                    money("3000.00"), money("0.00"))), claim.firstLosses());
            assertEquals(money("2840.00"), taken(claim, Step.BUYER_CAP));
            assertEquals(money("200.00"), taken(claim, Step.COUNTRY_CAP));
            assertEquals(money("300.00"), claim.totals().countryPaidBefore());
            assertEquals(money("400.00"), taken(claim, Step.MAXIMUM_LIABILITY));
            assertEquals(money("4300.00"), claim.indemnity());
            assertEquals(money("5000.00"), claim.totals().liabilityUsedAfter());
        }
    }

    private static BigDecimal taken(Claim claim, Step step) {
        return claim.ladder().stream().filter(rung -> rung.step() == step).map(Rung::taken)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void premiumEarnedBoundsTheMaximum() {
        final String terms = INSOLVENCY + """
                , "maximum_liability_multiple": "2", "maximum_liability_base": "premium_earned" """;
        try (Policy policy = Policy.fromJson(policy(terms, "\"limit\", \"percentage\", \"maximum_liability\""));
                Book book = Book.fromJson(BOOK);
                Claim claim = Claim.of(policy, book, "B1", Cause.INSOLVENCY, END).premiumEarned(money("1500"))
                        .premiumMinimum(money("1000")).compute()) {
            assertEquals(money("3000.00"), claim.totals().maximumLiability());
            assertEquals(money("3000.00"), claim.indemnity());
        }
    }
}
