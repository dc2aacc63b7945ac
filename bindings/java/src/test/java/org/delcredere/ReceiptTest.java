package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Receipts (docs/readers/receipt.md). */
class ReceiptTest {
    private static final String COVER = "{\"verb\": \"cover\", \"as_of_day\": \"2025-06-30\"}";

    private static Receipt cover() {
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK)) {
            return Receipt.of(policy, book, COVER);
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void digestsAreThoseOfPolicyBookQuestionAndResult() throws Exception {
        final Receipt receipt = cover();
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK)) {
            assertEquals(Optional.of(policy.sha256()), receipt.policy());
            assertEquals(Optional.of(book.sha256(Samples.EUR)), receipt.book());
            assertTrue(Delcredere.ask(policy, book, COVER).endsWith(receipt.text().substring(receipt.text().lastIndexOf(",\"receipt\""))));
        }
        assertEquals(Delcredere.version(), receipt.library());
        assertEquals(sha256("{\"as_of_day\":\"2025-06-30\",\"verb\":\"cover\"}"), receipt.question());
        final int from = receipt.text().indexOf("\"result\":") + "\"result\":".length();
        assertEquals(sha256(receipt.text().substring(from, receipt.text().lastIndexOf(",\"receipt\""))), receipt.result());
        assertEquals("Receipt " + receipt.result(), receipt.toString());
    }

    @Test
    void answersKnowTheirQuestion() {
        final Receipt ofCover;
        final Receipt ofClaim;
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK)) {
            final Cover cover = Cover.compute(policy, book, LocalDate.of(2025, 6, 30));
            final Claim claim = Claim.of(policy, book, 0, Cause.INSOLVENCY, LocalDate.of(2025, 9, 30))
                    .causeDay(LocalDate.of(2025, 6, 30)).firstLossUsed(new BigDecimal("0.00")).compute();
            try (Result gaps = Questions.gaps(LocalDate.of(2025, 6, 30)).put(policy, book)) {
                assertTrue(gaps.receipt().replay().same());
            }
            ofCover = cover.receipt();
            ofClaim = claim.receipt();
            policy.close();
            book.close();
            assertEquals(ofCover, cover.receipt());
            cover.close();
            assertThrows(IllegalStateException.class, cover::receipt);
            claim.close();
        }
        assertEquals(cover(), ofCover);
        assertTrue(ofClaim.replay().sameBytes());
        assertTrue(ofClaim.text().contains("\"first_loss_used\":\"0.00\""));
    }

    @Test
    void aReceiptReplaysToTheSameBytes() {
        final Replay replay = cover().replay();
        assertTrue(replay.same());
        assertTrue(replay.sameBytes());
        assertEquals(Optional.empty(), replay.difference());
        assertEquals(replay.library(), replay.libraryWas());
        assertEquals(cover(), Receipt.ofDocument(cover().text()));
        assertEquals(cover().hashCode(), Receipt.ofDocument(cover().text()).hashCode());
    }

    @Test
    void aChangedCentIsFoundWithItsPlace() {
        final String text = cover().text();
        final Replay result = Receipt.replay(text.replaceFirst("\"gross\":\"[0-9.]+\"", "\"gross\":\"1.00\""));
        assertFalse(result.same());
        assertEquals("result.totals.gross", result.differences().get(0).path());
        assertEquals("1.00", result.differences().get(0).was());
        assertEquals("receipt.result", result.differences().get(1).path());
        final Replay book = Receipt.replay(text.replaceFirst("\"amount\":\"9000.00\"", "\"amount\":\"9000.01\""));
        assertEquals("receipt.book", book.difference().orElseThrow().path());
        final Replay name = Receipt.replay(text.replaceFirst("\"library\":\"[^\"]*\",\"policy\"", "\"library\":\"an \\\\\"other\\\\u0001\",\"policy\""));
        assertTrue(name.same());
        assertFalse(name.sameBytes());
        assertEquals("an \"other\u0001", name.libraryWas());
    }

    @Test
    void questionsOfReadersHaveReceipts() {
        try (Book book = Book.fromJson(Samples.BOOK)) {
            final Receipt receipt = Questions.ageing(Samples.AS_OF).with("edges", List.of(20, 30)).receipt(null, book);
            assertEquals(Optional.empty(), receipt.policy());
            assertTrue(receipt.replay().sameBytes());
            assertNotEquals(receipt, Questions.ageing(Samples.AS_OF).receipt(null, book));
        }
    }

    @Test
    void whatIsNoReceiptIsRefused() {
        assertThrows(RuntimeException.class, () -> Receipt.replay("{}"));
        assertThrows(DcrException.class, () -> Receipt.ofDocument("{}"));
        assertThrows(RuntimeException.class, () -> Receipt.of(null, null, COVER));
    }
}
