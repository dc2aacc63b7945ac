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
}
