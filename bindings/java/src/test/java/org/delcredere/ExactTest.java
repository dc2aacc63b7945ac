package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactTest {
    @Test
    void sharesAndRatiosAreRoundedOnce() {
        assertEquals(2, Exact.share(3, new BigDecimal("0.5"), Rounding.HALF_EVEN));
        assertEquals(1, Exact.share(3, new BigDecimal("0.5"), Rounding.DOWN));
        assertEquals(33, Exact.multiplyDivide(100, 1, 3, Rounding.DOWN));
        assertEquals(Status.ROUNDING_ABSENT, assertThrows(DcrArgumentException.class,
                () -> Exact.multiplyDivide(100, 1, 3, Rounding.UNSET)).code());
        assertThrows(DcrOverflowException.class,
                () -> Exact.multiplyDivide(Long.MAX_VALUE, 2, 1, Rounding.DOWN));
    }

    @Test
    void thePartsOfASplitAddUp() {
        assertArrayEquals(new long[] { 34, 33, 33 }, Exact.split(100, 1, 1, 1));
        assertThrows(DcrArgumentException.class, () -> Exact.split(100, 1, -1));
    }

    @Test
    void conversionKnowsTheDecimalsOfBothCurrencies() {
        final Currency yen = Currency.getInstance("JPY");
        assertEquals(16_000, Exact.convert(10_000, Samples.EUR, yen, 160, 1, Rounding.HALF_UP));
        assertEquals(0, Exact.decimals(yen));
    }

    @Test
    void decimalsAreReadExactly() {
        assertEquals(-120, Exact.parse("-1.20", 2, Rounding.UNSET));
        assertEquals(Status.PRECISION, assertThrows(DcrException.class,
                () -> Exact.parse("1.005", 2, Rounding.UNSET)).code());
        assertEquals(Status.DECIMAL, assertThrows(DcrException.class,
                () -> Exact.parse("1,00", 2, Rounding.UNSET)).code());
    }

    @Test
    void periodsCountAsTheWordingSays() {
        assertEquals(LocalDate.of(2025, 2, 28), Calendar.addWithoutCalendar(LocalDate.of(2025, 1, 31), "1 month"));
        try (Calendar calendar = new Calendar(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                List.of(LocalDate.of(2025, 5, 1)))) {
            assertFalse(calendar.isBusinessDay(LocalDate.of(2025, 5, 1)));
            assertTrue(calendar.isBusinessDay(LocalDate.of(2025, 5, 2)));
            assertEquals(LocalDate.of(2025, 5, 2), calendar.add(LocalDate.of(2025, 4, 30), "1 business day"));
        }
        assertEquals(Status.CALENDAR_ABSENT, assertThrows(DcrException.class,
                () -> Calendar.addWithoutCalendar(LocalDate.of(2025, 4, 30), "1 business day")).code());
    }
}
