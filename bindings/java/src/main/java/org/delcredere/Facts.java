package org.delcredere;

import java.lang.ref.Reference;
import java.math.BigDecimal;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.delcredere.internal.Native;

/**
 * A table of facts as columns, to be appended to a book. Null stands for what is not given.
 * Not for several threads at a time.
 */
public final class Facts {
    private record Values(Buffer values, LongBuffer offsets, int rows) {
    }

    private final TableKind kind;
    private final Map<Column, Values> columns = new EnumMap<>(Column.class);

    private Facts(TableKind kind) {
        this.kind = kind;
    }

    /** An empty table of a kind of facts. */
    public static Facts of(TableKind kind) {
        if (kind.isResult() || kind == TableKind.UNSET) {
            throw Failures.argument(Status.UNKNOWN, kind + " is not a table of facts");
        }
        return new Facts(kind);
    }

    /** The kind of table. */
    public TableKind kind() {
        return kind;
    }

    /** The number of rows of the columns so far. */
    public int rows() {
        return columns.values().stream().mapToInt(Values::rows).max().orElse(0);
    }

    /** Money in minor units, shares in parts per billion, or numbers; {@link Long#MIN_VALUE} where absent. */
    public Facts column(Column column, long... values) {
        expect(column, ColumnType.MONEY, ColumnType.RATIO, ColumnType.NUMBER);
        final LongBuffer copy = longs(values.length);
        return put(column, copy.put(values), null, values.length);
    }

    /**
     * As {@link #column(Column, long...)}, without a copy: a direct buffer in native byte order, from its position to
     * its limit, which must stay as it is until the facts have been appended.
     */
    public Facts column(Column column, LongBuffer values) {
        expect(column, ColumnType.MONEY, ColumnType.RATIO, ColumnType.NUMBER);
        expectDirect(column, values.isDirect(), values.order());
        return put(column, values.slice(), null, values.remaining());
    }

    /**
     * Days since 1970-01-01 ({@link Integer#MIN_VALUE} where absent), rows of a table (-1 where absent), codes,
     * currencies by ISO 4217 number or countries by number (0 where absent).
     */
    public Facts column(Column column, int... values) {
        expectInts(column);
        final IntBuffer copy = ints(values.length);
        return put(column, copy.put(values), null, values.length);
    }

    /** As {@link #column(Column, int...)}, without a copy; see {@link #column(Column, LongBuffer)}. */
    public Facts column(Column column, IntBuffer values) {
        expectInts(column);
        expectDirect(column, values.isDirect(), values.order());
        return put(column, values.slice(), null, values.remaining());
    }

    /** Flags. */
    public Facts column(Column column, boolean... values) {
        expect(column, ColumnType.FLAG);
        final ByteBuffer copy = ByteBuffer.allocateDirect(values.length);
        for (final boolean value : values) {
            copy.put((byte) (value ? 1 : 0));
        }
        return put(column, copy, null, values.length);
    }

    /** Texts, or countries as two letters. */
    public Facts column(Column column, String... values) {
        expect(column, ColumnType.TEXT, ColumnType.COUNTRY);
        if (column.type() == ColumnType.TEXT) {
            return texts(column, values);
        }
        final int[] countries = new int[values.length];
        for (int row = 0; row < countries.length; row++) {
            countries[row] = Amounts.countryNumber(values[row]);
        }
        return column(column, countries);
    }

    /** Days. */
    public Facts column(Column column, LocalDate... values) {
        expect(column, ColumnType.DAY);
        final int[] days = new int[values.length];
        for (int row = 0; row < days.length; row++) {
            days[row] = Amounts.dayNumber(values[row]);
        }
        return column(column, days);
    }

    /** Money in major units of one currency; more decimals than the currency has are refused, never rounded. */
    public Facts column(Column column, Currency currency, BigDecimal[] values) {
        expect(column, ColumnType.MONEY);
        final int exponent = Amounts.exponent(Amounts.currencyNumber(currency));
        final long[] minor = new long[values.length];
        for (int row = 0; row < minor.length; row++) {
            minor[row] = Amounts.minor(values[row], exponent, column, row);
        }
        return column(column, minor);
    }

    /** Shares, 0.9 for 90 percent. */
    public Facts column(Column column, BigDecimal... values) {
        expect(column, ColumnType.RATIO);
        final long[] shares = new long[values.length];
        for (int row = 0; row < shares.length; row++) {
            shares[row] = Amounts.sharePartsPerBillion(values[row], column, row);
        }
        return column(column, shares);
    }

    /** Currencies. */
    public Facts column(Column column, Currency... values) {
        expect(column, ColumnType.CURRENCY);
        final int[] numbers = new int[values.length];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = Amounts.currencyNumber(values[row]);
        }
        return column(column, numbers);
    }

    /** Codes by the enumeration of the column, such as {@link Event} or {@link Decision}. */
    public Facts column(Column column, Enum<?>... values) {
        expect(column, ColumnType.CODE);
        final int[] codes = new int[values.length];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = codeNumber(column, values[row]);
        }
        return column(column, codes);
    }

    static int codeNumber(Column column, Enum<?> value) {
        if (value == null || "UNSET".equals(value.name())) {
            return 0;
        }
        final int group = Native.dcr_column_group(column.number());
        final int number = Native.dcr_choice_find(group, Text.bytes(Text.name(value)));
        if (number == 0) {
            throw Failures.column(Status.CODE, column, -1, value + " is not a value of " + column);
        }
        return number;
    }

    /** How a native builder takes a table. */
    interface Appending {
        void append(long builder, long table);
    }

    /** Append to a native builder. The buffers are lent for the time of this call only. */
    void appendTo(long builder, Appending appending) {
        final long[] out = new long[1];
        Native.dcr_table_new(kind.number(), out);
        final long table = out[0];
        try {
            columns.forEach((column, values) -> bind(table, column, values));
            appending.append(builder, table);
        } finally {
            Native.dcr_table_free(table);
            Reference.reachabilityFence(this);
        }
    }

    private static void bind(long table, Column column, Values bound) {
        final int number = column.number();
        final Buffer values = bound.values();
        switch (column.type()) {
            case TEXT -> Native.dcr_table_bind_text(table, number, values, bound.offsets(), bound.rows());
            case MONEY, RATIO, NUMBER -> Native.dcr_table_bind_int64(table, number, values, bound.rows());
            case DAY -> Native.dcr_table_bind_int32(table, number, values, bound.rows());
            case FLAG -> Native.dcr_table_bind_uint8(table, number, values, bound.rows());
            default -> Native.dcr_table_bind_uint32(table, number, values, bound.rows());
        }
    }

    private Facts texts(Column column, String... values) {
        final byte[][] encoded = new byte[values.length][];
        final LongBuffer offsets = longs(values.length + 1);
        long length = 0;
        for (int row = 0; row < values.length; row++) {
            encoded[row] = values[row] == null ? new byte[0] : values[row].getBytes(StandardCharsets.UTF_8);
            offsets.put(length);
            length += encoded[row].length;
        }
        offsets.put(length);
        if (length > Integer.MAX_VALUE) {
            throw Failures.column(Status.RANGE, column, -1, "the texts are longer than 2 GiB: append them in parts");
        }
        final ByteBuffer bytes = ByteBuffer.allocateDirect((int) length);
        for (final byte[] text : encoded) {
            bytes.put(text);
        }
        return put(column, bytes, offsets, values.length);
    }

    private Facts put(Column column, Buffer values, LongBuffer offsets, int rows) {
        columns.put(column, new Values(values, offsets, rows));
        return this;
    }

    private static LongBuffer longs(int length) {
        return ByteBuffer.allocateDirect(Math.multiplyExact(length, Long.BYTES)).order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    private static IntBuffer ints(int length) {
        return ByteBuffer.allocateDirect(Math.multiplyExact(length, Integer.BYTES)).order(ByteOrder.nativeOrder())
                .asIntBuffer();
    }

    private void expectInts(Column column) {
        expect(column, ColumnType.DAY, ColumnType.CODE, ColumnType.INDEX, ColumnType.CURRENCY, ColumnType.COUNTRY);
    }

    private static void expectDirect(Column column, boolean isDirect, ByteOrder order) {
        if (!isDirect || order != ByteOrder.nativeOrder()) {
            throw Failures.column(Status.TYPE, column, -1, "the buffer is not direct in native byte order");
        }
    }

    private void expect(Column column, ColumnType... accepted) {
        Table.expect(kind, column, accepted);
    }
}
