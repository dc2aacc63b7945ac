package org.delcredere;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Currency;
import org.delcredere.internal.Native;

/**
 * The library's exact arithmetic: amounts are whole numbers of minor units, products go through 128 bits, and a result
 * that does not fit 64 bits is a {@link DcrOverflowException}.
 */
public final class Exact {
    private Exact() {
    }

    /** {@code amount * numerator / denominator}, rounded once; UNSET when the division leaves no rest. */
    public static long multiplyDivide(long amount, long numerator, long denominator, Rounding rounding) {
        final long[] out = new long[1];
        Native.dcr_multiply_divide(amount, numerator, denominator, rounding.number(), out);
        return out[0];
    }

    /** A share of an amount, 0.9 for 90 percent; a share has at most nine decimals. */
    public static long share(long amount, BigDecimal share, Rounding rounding) {
        final long[] out = new long[1];
        final long partsPerBillion = Amounts.sharePartsPerBillion(share, Column.UNSET, -1);
        Native.dcr_share_of(amount, partsPerBillion, rounding.number(), out);
        return out[0];
    }

    /** Divide an amount so that the parts add up to it: what is left goes to the largest remainders. */
    public static long[] split(long amount, long... weights) {
        final LongBuffer given = longs(weights.length);
        final LongBuffer parts = longs(weights.length);
        given.put(weights);
        Native.dcr_split(amount, given, weights.length, parts);
        final long[] copy = new long[weights.length];
        parts.get(0, copy);
        return copy;
    }

    /** Convert minor units: {@code from * numerator / denominator = to} in major units; rounded once. */
    public static long convert(long amount, Currency from, Currency to, long numerator, long denominator,
            Rounding rounding) {
        final long[] rate = { Amounts.currencyNumber(from), Amounts.currencyNumber(to), numerator, denominator };
        final long[] out = new long[1];
        Native.dcr_convert(amount, rate, rounding.number(), out);
        return out[0];
    }

    /** Read a decimal text into whole units of that many decimals; UNSET refuses more decimals than there are. */
    public static long parse(String text, int decimals, Rounding rounding) {
        final long[] out = new long[1];
        Native.dcr_decimal_parse(Text.bytes(text), decimals, rounding.number(), out);
        return out[0];
    }

    /** The number of decimals of a currency in ISO 4217. */
    public static int decimals(Currency currency) {
        return Amounts.exponent(Amounts.currencyNumber(currency));
    }

    private static LongBuffer longs(int length) {
        return ByteBuffer.allocateDirect(Math.multiplyExact(length, Long.BYTES)).order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }
}
