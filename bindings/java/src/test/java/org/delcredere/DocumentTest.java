package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Documents that cannot be read are refused with code and place. */
class DocumentTest {
    private static DcrException refused(Status status, String document) {
        final DcrException failure = assertThrows(DcrException.class, () -> Book.fromJson(document));
        assertEquals(status, failure.code(), failure.getMessage());
        return failure;
    }

    @Test
    void aDuplicateKey() {
        refused(Status.JSON_DUPLICATE, "{\"delcredere\": \"book\", \"version\": 1, \"version\": 1}");
    }

    @Test
    void aWrongType() {
        refused(Status.JSON_TYPE, Samples.BOOK.replace("\"4000.00\"", "4000.00"));
        refused(Status.JSON_TYPE, "[]");
    }

    @Test
    void aBadDate() {
        final DcrException failure = refused(Status.DATE, Samples.BOOK.replace("2025-03-01", "2025-02-30"));
        assertTrue(failure.getMessage().contains("invoices[0].invoice_day"), failure.getMessage());
    }

    @Test
    void moreDecimalsThanTheCurrencyHas() {
        final DcrException failure = refused(Status.PRECISION, Samples.BOOK.replace("\"1.01\"", "\"1.005\""));
        assertTrue(failure.getMessage().contains("invoices[3].amount"), failure.getMessage());
    }

    @Test
    void aTextThatIsNoJson() {
        final DcrException failure = refused(Status.JSON_SYNTAX, "{\"delcredere\": ");
        assertTrue(failure.position() >= 0);
        refused(Status.JSON_SYNTAX, "");
        refused(Status.JSON_SYNTAX, "\0");
    }

    @Test
    void anUnknownKeyAndAMissingOne() {
        refused(Status.JSON_KEY, Samples.BOOK.replace("\"limits\"", "\"limites\""));
        refused(Status.JSON_ABSENT, "{\"delcredere\": \"book\"}");
    }
}
