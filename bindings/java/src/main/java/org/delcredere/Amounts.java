package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.delcredere.internal.Native;

/** Money, shares and days between Java's forms and those of the columns. The absent values become null. */
final class Amounts {
    static final long NO_AMOUNT = Long.MIN_VALUE;
    static final int NO_DAY = Integer.MIN_VALUE;
    static final int NO_INDEX = -1;
    private static final int SHARE_DECIMALS = 9;

    private Amounts() {
    }

    static BigDecimal money(long minor, int exponent) {
        return minor == NO_AMOUNT ? null : BigDecimal.valueOf(minor, exponent);
    }

    static BigDecimal share(long partsPerBillion) {
        return partsPerBillion == NO_AMOUNT ? null : BigDecimal.valueOf(partsPerBillion, SHARE_DECIMALS);
    }

    static LocalDate day(int day) {
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    static int dayNumber(LocalDate date) {
        if (date == null) {
            return NO_DAY;
        }
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw Failures.argument(Status.DATE, date + " is outside the years 1 to 9999");
        }
        return (int) date.toEpochDay();
    }

    /** Minor units, without any rounding: 1.005 in a currency of two decimals is refused. */
    static long minor(BigDecimal amount, int exponent, Column column, long row) {
        return amount == null ? NO_AMOUNT : whole(amount, exponent, column, row);
    }

    static long sharePartsPerBillion(BigDecimal share, Column column, long row) {
        return share == null ? NO_AMOUNT : whole(share, SHARE_DECIMALS, column, row);
    }

    private static long whole(BigDecimal number, int decimals, Column column, long row) {
        final BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() > decimals) {
            throw Failures.column(Status.PRECISION, column, row,
                    number.toPlainString() + " has more than " + decimals + " decimals");
        }
        if (stripped.precision() - stripped.scale() + decimals > 19) {
            throw Failures.column(Status.OVERFLOW, column, row, number + " does not fit 64 bits");
        }
        try {
            return number.movePointRight(decimals).longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw Failures.column(Status.OVERFLOW, column, row, number + " does not fit 64 bits");
        }
    }

    /** The number of decimals of a currency by its ISO 4217 number. */
    static int exponent(int currency) {
        final int exponent = Native.dcr_currency_exponent(currency);
        if (exponent < 0) {
            throw Failures.argument(Status.CURRENCY, "no currency with minor units has the number " + currency);
        }
        return exponent;
    }

    static int currencyNumber(Currency currency) {
        if (currency == null) {
            return 0;
        }
        final int number = Native.dcr_currency_find(Text.terminated(currency.getCurrencyCode()));
        if (number == 0) {
            throw Failures.argument(Status.CURRENCY, currency + " is not a currency with minor units");
        }
        return number;
    }

    static Currency currency(int number) {
        return number == 0 ? null : Currency.getInstance(Native.dcr_currency_code(number));
    }

    static int countryNumber(String country) {
        if (country == null || country.isEmpty()) {
            return 0;
        }
        final int number = Native.dcr_country_find(Text.terminated(country));
        if (number == 0) {
            throw Failures.argument(Status.CODE, "a country is two capital letters of ISO 3166, not " + country);
        }
        return number;
    }

    static String country(int number) {
        return number == 0 ? null : "" + (char) (number / 256) + (char) (number % 256);
    }
}
