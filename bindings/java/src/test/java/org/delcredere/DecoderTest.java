package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 10);

    private static Question question(BigDecimal paid) {
        return Questions.decode("B1", AS_OF, paid).with("cause", Cause.INSOLVENCY).with("cause_day", AS_OF).with("max_changes", 1);
    }

    @Test
    void whatWasExpectedNeedsNoChangeAndAnythingElseIsLookedFor() {
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Result odd = question(new BigDecimal("0.01")).put(policy, book)) {
            final Table totals = odd.table(TableKind.DECODE_TOTALS);
            final BigDecimal expected = totals.money(0, Column.DECODE_TOTALS_EXPECTED);
            assertEquals(0, odd.table(TableKind.DECODINGS).rows());
            try (Result same = question(expected).put(policy, book)) {
                assertEquals(1, same.table(TableKind.DECODINGS).rows());
                assertEquals(0, same.table(TableKind.DECODING_CHANGES).rows());
                assertEquals(expected, same.table(TableKind.DECODINGS).money(0, Column.DECODINGS_INDEMNITY));
            }
        }
    }
}
