// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_fee_per</code>. */
public enum LimitFeePer {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** For each started year of 365 days. */
    STARTED_YEAR(1, "started_year", "for each started year of 365 days"),
    /** Once for the period. */
    ONCE(2, "once", "once for the period");

    private final int number;
    private final String documentName;
    private final String text;

    LimitFeePer(int number, String documentName, String text) {
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
    public static LimitFeePer of(int number) {
        for (LimitFeePer constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitFeePer has the number " + number);
    }
}
