package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 10);
    private static final String DEADLINES = """
            , "deadlines": [{"deadline": "collection", "event": "collection_started", "anchor": "due_date", "count": 30,
                             "unit": "days", "severity": "void_invoice"}]}""";

    private static Policy policy() {
        return Policy.fromJson(Samples.POLICY.substring(0, Samples.POLICY.lastIndexOf('}')) + DEADLINES);
    }

    @Test
    void whatIsLostComesFirst() {
        try (Policy policy = policy(); Book book = Book.fromJson(Samples.BOOK);
                Result answer = Questions.agenda(AS_OF).with("order", AgendaOrder.BY_MONEY).with("buyer", "B1")
                        .put(policy, book)) {
            final Table agenda = answer.table(TableKind.AGENDA);
            assertEquals(AgendaItem.COLLECTION.number(), agenda.code(0, Column.AGENDA_ITEM));
            assertEquals("collection", agenda.text(0, Column.AGENDA_DEADLINE));
            assertEquals(LocalDate.of(2025, 6, 30), agenda.day(0, Column.AGENDA_BY_DAY));
            assertEquals(new BigDecimal("5400.00"), agenda.money(0, Column.AGENDA_AT_STAKE));
        }
    }

    @Test
    void alertsAndRemindersComeFromRowsOfTheQuestion() {
        final List<Map<String, Object>> rules = List.of(Map.of("item", AgendaItem.COLLECTION, "lead_days", 25));
        final List<Map<String, Object>> levels =
                List.of(Map.of("level", 1, "anchor", DunningAnchor.DUE_DATE, "days", 5, "channel", "mail"));
        try (Policy policy = policy(); Book book = Book.fromJson(Samples.BOOK);
                Result alerts = Questions.alerts(AS_OF, rules).put(policy, book);
                Result dunning = Questions.dunning(AS_OF, levels).put(policy, book)) {
            assertArrayEquals(new int[] {0, 2}, alerts.table(TableKind.ALERTS).uint32(Column.ALERTS_INVOICE_IX));
            assertArrayEquals(new int[] {0, 2}, dunning.table(TableKind.DUNNING).uint32(Column.DUNNING_INVOICE_IX));
            assertEquals("mail", dunning.table(TableKind.DUNNING).text(0, Column.DUNNING_CHANNEL));
        }
    }
}
