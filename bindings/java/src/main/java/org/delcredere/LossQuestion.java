package org.delcredere;

import java.math.BigDecimal;

/**
 * A question about a loss that is stated by its amounts: numbers at the places at which the library takes them.
 *
 * @param <Q> the question itself
 */
abstract sealed class LossQuestion<Q> permits PreDelivery.Question, Layers.Question, RecoverySplitQuestion {
    final int currency;
    final long[] fields;
    final int exponent;
    private final int roundingField;

    LossQuestion(int currency, int roundingField, long... fields) {
        this.currency = currency;
        this.exponent = Amounts.exponent(currency);
        this.roundingField = roundingField;
        this.fields = fields;
    }

    abstract Q self();

    /** How amounts are rounded. */
    public Q rounding(Rounding rounding) {
        return number(roundingField, rounding.number());
    }

    final Q money(int field, BigDecimal amount) {
        return number(field, Amounts.minor(amount, exponent, Column.UNSET, -1));
    }

    final Q ratio(int field, BigDecimal ratio) {
        return number(field, Amounts.sharePartsPerBillion(ratio, Column.UNSET, -1));
    }

    final Q flag(int field, boolean value) {
        return number(field, value ? 1 : 0);
    }

    final Q number(int field, long value) {
        fields[field] = value;
        return self();
    }
}
