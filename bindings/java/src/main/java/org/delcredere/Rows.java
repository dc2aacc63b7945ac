package org.delcredere;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rows of one kind of facts, turned into columns. */
final class Rows {
    private final TableKind kind;
    private final int defaultCurrency;
    private final List<Row> rows = new ArrayList<>();

    Rows(TableKind kind, int defaultCurrency) {
        this.kind = kind;
        this.defaultCurrency = defaultCurrency;
    }

    Row add() {
        final Row row = new Row(kind);
        rows.add(row);
        return row;
    }

    /** The columns that any row has set, and those that every table needs. {@code firstRow} is where they will stand. */
    Facts facts(long firstRow) {
        final Set<Column> used = EnumSet.noneOf(Column.class);
        for (final Row row : rows) {
            used.addAll(row.cells().keySet());
        }
        final Facts facts = Facts.of(kind);
        for (final Column column : used) {
            bind(facts, column, firstRow);
        }
        return facts;
    }

    private void bind(Facts facts, Column column, long firstRow) {
        switch (column.type()) {
            case TEXT -> facts.column(column, texts(column));
            case FLAG -> facts.column(column, flags(column));
            case MONEY, RATIO, NUMBER -> facts.column(column, longs(column, firstRow));
            default -> facts.column(column, ints(column));
        }
    }

    private String[] texts(Column column) {
        return rows.stream().map(row -> (String) row.cells().get(column)).toArray(String[]::new);
    }

    private boolean[] flags(Column column) {
        final boolean[] flags = new boolean[rows.size()];
        for (int ix = 0; ix < flags.length; ix++) {
            flags[ix] = Boolean.TRUE.equals(rows.get(ix).cells().get(column));
        }
        return flags;
    }

    private int[] ints(Column column) {
        final int[] ints = new int[rows.size()];
        Arrays.fill(ints, absent(column.type()));
        for (int ix = 0; ix < ints.length; ix++) {
            if (rows.get(ix).cells().get(column) instanceof Integer value) {
                ints[ix] = value;
            }
        }
        return ints;
    }

    private static int absent(ColumnType type) {
        return switch (type) {
            case DAY -> Amounts.NO_DAY;
            case INDEX -> Amounts.NO_INDEX;
            default -> 0;
        };
    }

    private long[] longs(Column column, long firstRow) {
        final long[] longs = new long[rows.size()];
        Arrays.fill(longs, Amounts.NO_AMOUNT);
        for (int ix = 0; ix < longs.length; ix++) {
            final Object value = rows.get(ix).cells().get(column);
            if (value instanceof BigDecimal amount) {
                longs[ix] = Amounts.minor(amount, exponent(rows.get(ix), column, firstRow + ix), column,
                        firstRow + ix);
            } else if (value instanceof Long number) {
                longs[ix] = number;
            }
        }
        return longs;
    }

    /** Decimals of the row's currency, else of the currency that the builder was given. */
    private int exponent(Row row, Column column, long at) {
        int currency = defaultCurrency;
        for (final var cell : row.cells().entrySet()) {
            if (cell.getKey().type() == ColumnType.CURRENCY && (int) cell.getValue() != 0) {
                currency = (int) cell.getValue();
            }
        }
        if (currency == 0) {
            throw Failures.column(Status.FACT_ABSENT, column, at,
                    "the currency of the amount is not given, by the row or by Book.builder");
        }
        return Amounts.exponent(currency);
    }
}
