// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>premium_rate_per</code>. */
public enum PremiumRatePer {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** A year: a 365th of it for a day, a twelfth for a month. */
    YEAR(1, "year", "a year: a 365th of it for a day, a twelfth for a month"),
    /** A month. */
    MONTH(2, "month", "a month"),
    /** A day. */
    DAY(3, "day", "a day");

    private final int number;
    private final String documentName;
    private final String text;

    PremiumRatePer(int number, String documentName, String text) {
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
    public static PremiumRatePer of(int number) {
        for (PremiumRatePer constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PremiumRatePer has the number " + number);
    }
}
