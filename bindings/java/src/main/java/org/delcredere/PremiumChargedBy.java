// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>premium_charged_by</code>. */
public enum PremiumChargedBy {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Each day on which a limit is in force. */
    DAY(1, "day", "each day on which a limit is in force"),
    /** Whole calendar months, on the highest limit of the month. */
    CALENDAR_MONTH(2, "calendar_month", "whole calendar months, on the highest limit of the month");

    private final int number;
    private final String documentName;
    private final String text;

    PremiumChargedBy(int number, String documentName, String text) {
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
    public static PremiumChargedBy of(int number) {
        for (PremiumChargedBy constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PremiumChargedBy has the number " + number);
    }
}
