package org.delcredere;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.delcredere.internal.Native;

/**
 * A table that the library made. It lives as long as the object that gave it; afterwards every call is an
 * {@link IllegalStateException}. Whole columns are copied in one go; single values are read in place.
 * Any number of threads may read one table.
 */
public sealed class Table permits Deadlines, Governed, Parts {
    private final Handle handle;
    private final long address;
    private final TableKind kind;
    private final int rows;
    private final int currency;
    /** Kept so that it is not collected while the table is in use. */
    private final Object parent;
    /** Views of native memory: read only while the handle is in use, and never handed out. */
    private final Map<Column, ByteBuffer> views = new ConcurrentHashMap<>();

    Table(Object parent, Handle handle, long address, TableKind kind, int currency) {
        this.parent = parent;
        this.handle = handle;
        this.address = address;
        this.kind = kind;
        this.currency = currency;
        this.rows = handle.use(ignored -> Math.toIntExact(Native.dcr_table_rows(address)));
    }

    /** For a table that owns its memory: it is its own parent. */
    Table(Object parent, long address, TableKind kind, int currency) {
        this.parent = parent;
        this.handle = Handle.own(this, "table", address, Native::dcr_table_free);
        this.address = address;
        this.kind = kind;
        this.currency = currency;
        this.rows = Math.toIntExact(Native.dcr_table_rows(address));
    }

    Handle handle() {
        return handle;
    }

    Object parent() {
        return parent;
    }

    /** The kind of table. */
    public TableKind kind() {
        return kind;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** Every column of this kind of table, in the order of the registry. */
    public List<Column> columns() {
        final List<Column> found = new ArrayList<>();
        for (final Column column : Column.values()) {
            if (column.table() == kind && column != Column.UNSET) {
                found.add(column);
            }
        }
        return found;
    }

    // ---- Whole columns ----

    /** A column of MONEY (minor units), RATIO and DECIMAL (billionths) or NUMBER; {@link Long#MIN_VALUE} where absent. */
    public long[] int64(Column column) {
        expect(column, ColumnType.MONEY, ColumnType.RATIO, ColumnType.NUMBER, ColumnType.DECIMAL);
        return longs(column);
    }

    /** A column of DAY (days since 1970-01-01); {@link Integer#MIN_VALUE} where absent. */
    public int[] int32(Column column) {
        expect(column, ColumnType.DAY);
        return ints(column);
    }

    /** A column of CODE, INDEX, CURRENCY or COUNTRY as bits: an index that is absent is -1. */
    public int[] uint32(Column column) {
        expect(column, ColumnType.CODE, ColumnType.INDEX, ColumnType.CURRENCY, ColumnType.COUNTRY);
        return ints(column);
    }

    /** A column of FLAG. */
    public boolean[] flags(Column column) {
        expect(column, ColumnType.FLAG);
        final boolean[] copy = new boolean[rows];
        return handle.use(ignored -> {
            final ByteBuffer view = view(column);
            for (int row = 0; row < rows; row++) {
                copy[row] = view.get(row) != 0;
            }
            return copy;
        });
    }

    /** A column of SET; see {@link Reason#setOf}. */
    public long[] sets(Column column) {
        expect(column, ColumnType.SET);
        return longs(column);
    }

    /** A column of TEXT. */
    public String[] texts(Column column) {
        final String[] copy = new String[rows];
        for (int row = 0; row < rows; row++) {
            copy[row] = text(row, column);
        }
        return copy;
    }

    // ---- Single values ----

    /** An amount in major units, or null. */
    public BigDecimal money(int row, Column column) {
        expect(column, ColumnType.MONEY);
        return Amounts.money(longAt(row, column), Amounts.exponent(currencyOf(row, column)));
    }

    /** A share, 0.9 for 90 percent, or null. */
    public BigDecimal ratio(int row, Column column) {
        expect(column, ColumnType.RATIO);
        return Amounts.share(longAt(row, column));
    }

    /** A number with decimals, such as a mean of days, or null. */
    public BigDecimal decimal(int row, Column column) {
        expect(column, ColumnType.DECIMAL);
        return Amounts.share(longAt(row, column));
    }

    /** A number, {@link Long#MIN_VALUE} where absent. */
    public long number(int row, Column column) {
        expect(column, ColumnType.NUMBER);
        return longAt(row, column);
    }

    /** A day, or null. */
    public LocalDate day(int row, Column column) {
        expect(column, ColumnType.DAY);
        return Amounts.day(intAt(row, column));
    }

    /** The number of a code; 0 where absent. The {@code of} of its enumeration gives the constant. */
    public int code(int row, Column column) {
        expect(column, ColumnType.CODE);
        return intAt(row, column);
    }

    /** A reason. */
    public Reason reason(int row, Column column) {
        return Reason.of(code(row, column));
    }

    /** A status: {@link Status#OK}, or why the row was not used. */
    public Status status(int row, Column column) {
        return Status.of(code(row, column));
    }

    /** The reasons of a set. */
    public EnumSet<Reason> reasons(int row, Column column) {
        expect(column, ColumnType.SET);
        return Reason.setOf(longAt(row, column));
    }

    /** A row of another table; -1 where absent. */
    public int index(int row, Column column) {
        expect(column, ColumnType.INDEX);
        return intAt(row, column);
    }

    /** A currency, or null. */
    public Currency currency(int row, Column column) {
        expect(column, ColumnType.CURRENCY);
        return Amounts.currency(intAt(row, column));
    }

    /** A country as two letters, or null. */
    public String country(int row, Column column) {
        expect(column, ColumnType.COUNTRY);
        return Amounts.country(intAt(row, column));
    }

    /** A flag. */
    public boolean flag(int row, Column column) {
        expect(column, ColumnType.FLAG);
        checkRow(row, column);
        return handle.use(ignored -> view(column).get(row) != 0);
    }

    /** A text; empty where absent. */
    public String text(int row, Column column) {
        expect(column, ColumnType.TEXT);
        checkRow(row, column);
        return handle.use(ignored -> {
            final ByteBuffer offsets = offsets(column);
            final int from = Math.toIntExact(offsets.getLong(row * Long.BYTES));
            final int until = Math.toIntExact(offsets.getLong((row + 1) * Long.BYTES));
            final byte[] bytes = new byte[until - from];
            if (bytes.length > 0) {
                view(column).get(from, bytes);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        });
    }

    // ---- Inside ----

    /** What is read from every row, in order. */
    final <T> List<T> each(IntFunction<T> read) {
        return IntStream.range(0, rows).mapToObj(read).toList();
    }

    private long[] longs(Column column) {
        final long[] copy = new long[rows];
        handle.run(ignored -> view(column).asLongBuffer().get(0, copy));
        return copy;
    }

    private int[] ints(Column column) {
        final int[] copy = new int[rows];
        handle.run(ignored -> view(column).asIntBuffer().get(0, copy));
        return copy;
    }

    private long longAt(int row, Column column) {
        checkRow(row, column);
        return handle.use(ignored -> view(column).getLong(row * Long.BYTES));
    }

    private int intAt(int row, Column column) {
        checkRow(row, column);
        return handle.use(ignored -> view(column).getInt(row * Integer.BYTES));
    }

    /** Amounts of results are in policy currency; amounts of facts in that of their row, where it has one. */
    private int currencyOf(int row, Column column) {
        if (kind.isResult()) {
            return currency;
        }
        final int own = switch (kind) {
            case INVOICES -> intAt(row, Column.INVOICES_CURRENCY);
            case LIMITS -> intAt(row, Column.LIMITS_CURRENCY);
            case RECEIPTS -> intAt(row, Column.RECEIPTS_CURRENCY);
            default -> 0;
        };
        if (own == 0) {
            throw Failures.column(Status.FACT_ABSENT, column, row,
                    "the book does not know the currency of the amount; read it in minor units");
        }
        return own;
    }

    private ByteBuffer view(Column column) {
        return views.computeIfAbsent(column, wanted -> {
            final int number = wanted.number();
            final ByteBuffer view = switch (wanted.type()) {
                case MONEY, RATIO, NUMBER, DECIMAL -> Native.dcr_table_int64(address, number);
                case SET -> Native.dcr_table_uint64(address, number);
                case DAY -> Native.dcr_table_int32(address, number);
                case FLAG -> Native.dcr_table_uint8(address, number);
                case TEXT -> Native.dcr_table_text_bytes(address, number);
                default -> Native.dcr_table_uint32(address, number);
            };
            return present(wanted, view);
        });
    }

    private ByteBuffer offsets(Column column) {
        return present(column, Native.dcr_table_text_offsets(address, column.number()));
    }

    private ByteBuffer present(Column column, ByteBuffer view) {
        if (view == null && rows > 0) {
            throw Failures.column(Status.COLUMN_ABSENT, column, -1, column + " was not given or not computed");
        }
        return (view == null ? ByteBuffer.allocate(0) : view).order(ByteOrder.nativeOrder());
    }

    private void expect(Column column, ColumnType... accepted) {
        expect(kind, column, accepted);
    }

    /** Refuses a column that is of another kind of table, or does not hold one of those types. */
    static void expect(TableKind kind, Column column, ColumnType... accepted) {
        if (column.table() != kind) {
            throw Failures.column(Status.UNKNOWN, column, -1, column + " is not a column of " + kind);
        }
        for (final ColumnType type : accepted) {
            if (column.type() == type) {
                return;
            }
        }
        throw Failures.column(Status.TYPE, column, -1, column + " holds " + column.type());
    }

    private void checkRow(int row, Column column) {
        if (row < 0 || row >= rows) {
            throw Failures.column(Status.RANGE, column, row, "row " + row + " of " + rows);
        }
    }
}
