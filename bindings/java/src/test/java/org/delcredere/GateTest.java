package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 10);
    private static final LocalDate DUE = LocalDate.of(2025, 6, 10);

    @Test
    void anOrderIsAnsweredAloneAsInAList() {
        final List<Map<String, Object>> orders =
                List.of(Map.of("order", "O1", "buyer", "B1", "amount", new BigDecimal("1000"), "due_day", DUE));
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Gate gate = Gate.of(policy, book, AS_OF);
                Result listed = Questions.gate(AS_OF, orders).put(policy, book)) {
            final Gate.Answered answer = gate.order(0, new BigDecimal("1000"), DUE).check();
            final Table table = listed.table(TableKind.GATE_ORDERS);
            assertEquals(table.money(0, Column.GATE_ORDERS_COVERED), answer.covered());
            assertEquals(table.money(0, Column.GATE_ORDERS_EXPOSURE_AFTER), answer.exposureAfter());
            assertEquals(table.text(0, Column.GATE_ORDERS_DIGEST), answer.digest());
            assertEquals(answer.verdict().number(), table.code(0, Column.GATE_ORDERS_VERDICT));
            assertEquals(answer.gross(),
                    answer.parts().stream().map(Gate.OrderPart::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Test
    void whatWouldHaveToChange() {
        try (Policy policy = Policy.fromJson(Samples.POLICY); Book book = Book.fromJson(Samples.BOOK);
                Gate gate = Gate.of(policy, book, AS_OF)) {
            final Gate.Order order = gate.order(0, new BigDecimal("1000"), DUE);
            assertEquals(GateVerdict.NOT, order.check().verdict());
            assertEquals(new BigDecimal("0.00"), order.largest());
            assertEquals(new BigDecimal("11000.00"), order.smallestLimit());
            assertEquals(new Gate.SmallestPayment(new BigDecimal("4000.00"), 978, new BigDecimal("4000.00"), 0),
                    order.smallestPayment());
            assertThrows(DcrException.class, () -> gate.order(0, BigDecimal.ZERO, DUE).check());
        }
    }
}
