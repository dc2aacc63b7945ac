package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;

/**
 * One row of facts in the making; see {@link Book.Builder#add}. What is not set is absent. Numbers are checked against
 * their column at once, amounts when the book is finished, since their currency may be set after them.
 */
public final class Row {
    private final TableKind kind;
    private final Map<Column, Object> cells = new EnumMap<>(Column.class);

    Row(TableKind kind) {
        this.kind = kind;
    }

    /** A text, a country, or a decimal number such as "1200.00". */
    public Row set(Column column, String value) {
        return switch (expect(column).type()) {
            case TEXT -> put(column, value);
            case COUNTRY -> put(column, Amounts.countryNumber(value));
            case MONEY, RATIO -> set(column, decimal(column, value));
            default -> throw wrongType(column);
        };
    }

    /** Money in major units, or a share (0.9 for 90 percent). */
    public Row set(Column column, BigDecimal value) {
        return switch (expect(column).type()) {
            case MONEY -> put(column, value);
            case RATIO -> put(column, Amounts.sharePartsPerBillion(value, column, -1));
            default -> throw wrongType(column);
        };
    }

    /** A day. */
    public Row set(Column column, LocalDate value) {
        return expect(column).type() == ColumnType.DAY ? put(column, Amounts.dayNumber(value)) : refuse(column);
    }

    /** A flag. */
    public Row set(Column column, boolean value) {
        return expect(column).type() == ColumnType.FLAG ? put(column, value) : refuse(column);
    }

    /** A number, money in minor units, a share in parts per billion, or a row of a table. */
    public Row set(Column column, long value) {
        return switch (expect(column).type()) {
            case NUMBER, MONEY, RATIO -> put(column, value);
            case INDEX -> put(column, Math.toIntExact(value));
            default -> throw wrongType(column);
        };
    }

    /** A currency. */
    public Row set(Column column, Currency value) {
        return expect(column).type() == ColumnType.CURRENCY ? put(column, Amounts.currencyNumber(value))
                : refuse(column);
    }

    /** A code by the enumeration of the column, such as {@link Event} or {@link Decision}. */
    public Row set(Column column, Enum<?> value) {
        return expect(column).type() == ColumnType.CODE ? put(column, Facts.codeNumber(column, value))
                : refuse(column);
    }

    Map<Column, Object> cells() {
        return cells;
    }

    private Row put(Column column, Object value) {
        cells.put(column, value);
        return this;
    }

    private Column expect(Column column) {
        if (column.table() != kind) {
            throw Failures.column(Status.UNKNOWN, column, -1, column + " is not a column of " + kind);
        }
        return column;
    }

    private static BigDecimal decimal(Column column, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException malformed) {
            throw Failures.column(Status.DECIMAL, column, -1, text + " is not a decimal number");
        }
    }

    private static Row refuse(Column column) {
        throw wrongType(column);
    }

    private static RuntimeException wrongType(Column column) {
        return Failures.column(Status.TYPE, column, -1, column + " holds " + column.type());
    }
}
