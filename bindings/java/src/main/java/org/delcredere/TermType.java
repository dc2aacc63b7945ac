// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>term_type</code>. */
public enum TermType {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Minor units of the policy currency. */
    MONEY(1, "money", "minor units of the policy currency"),
    /** Parts per billion. */
    RATIO(2, "ratio", "parts per billion"),
    /** A period. */
    PERIOD(3, "period", "a period"),
    /** A date. */
    DAY(4, "day", "a date"),
    /** Yes or no. */
    FLAG(5, "flag", "yes or no"),
    /** One of a list. */
    CHOICE(6, "choice", "one of a list"),
    /** ISO 4217. */
    CURRENCY(7, "currency", "ISO 4217"),
    /** A count. */
    NUMBER(8, "number", "a count");

    private final int number;
    private final String documentName;
    private final String text;

    TermType(int number, String documentName, String text) {
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
    public static TermType of(int number) {
        for (TermType constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no TermType has the number " + number);
    }
}
