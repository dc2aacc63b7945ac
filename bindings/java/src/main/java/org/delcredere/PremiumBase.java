// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>premium_base</code>. */
public enum PremiumBase {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** What is declared as turnover. */
    TURNOVER(1, "turnover", "what is declared as turnover"),
    /** What is declared as balance at the end of each month. */
    MONTH_END_BALANCE(2, "month_end_balance", "what is declared as balance at the end of each month"),
    /** The highest balance of a day. */
    MAXIMUM_BALANCE(3, "maximum_balance", "the highest balance of a day"),
    /** The limits in force. */
    LIMIT(4, "limit", "the limits in force"),
    /** The full amount of what is ordered. */
    ORDER_VALUE(5, "order_value", "the full amount of what is ordered"),
    /** Nothing: the premium is fixed. */
    FLAT(6, "flat", "nothing: the premium is fixed"),
    /** The balance of each day. */
    DAILY_BALANCE(7, "daily_balance", "the balance of each day");

    private final int number;
    private final String documentName;
    private final String text;

    PremiumBase(int number, String documentName, String text) {
        this.number = number;
        this.documentName = documentName;
        this.text = text;
    }

    /** The number in the registry. */
    public int number() {
        return number;
    }

    /** The name as documents write it. */
    public String documentName() {
        return documentName;
    }

    /** One line of English. */
    public String text() {
        return text;
    }

    /** The constant with that number; IllegalArgumentException when there is none. */
    public static PremiumBase of(int number) {
        for (PremiumBase constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PremiumBase has the number " + number);
    }
}
