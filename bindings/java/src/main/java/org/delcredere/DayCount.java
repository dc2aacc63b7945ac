// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>day_count</code>. */
public enum DayCount {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Days as they are, over 365. */
    ACT_365(1, "act_365", "days as they are, over 365"),
    /** Days as they are, over 360. */
    ACT_360(2, "act_360", "days as they are, over 360"),
    /** Months of 30 days, over 360. */
    THIRTY_360(3, "thirty_360", "months of 30 days, over 360");

    private final int number;
    private final String documentName;
    private final String text;

    DayCount(int number, String documentName, String text) {
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
    public static DayCount of(int number) {
        for (DayCount constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DayCount has the number " + number);
    }
}
