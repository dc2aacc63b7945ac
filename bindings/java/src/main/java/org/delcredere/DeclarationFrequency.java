// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>declaration_frequency</code>. */
public enum DeclarationFrequency {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** By calendar month. */
    MONTHLY(1, "monthly", "by calendar month"),
    /** By calendar quarter. */
    QUARTERLY(2, "quarterly", "by calendar quarter"),
    /** By half a calendar year. */
    HALF_YEARLY(3, "half_yearly", "by half a calendar year"),
    /** The whole period at once. */
    YEARLY(4, "yearly", "the whole period at once");

    private final int number;
    private final String documentName;
    private final String text;

    DeclarationFrequency(int number, String documentName, String text) {
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
    public static DeclarationFrequency of(int number) {
        for (DeclarationFrequency constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DeclarationFrequency has the number " + number);
    }
}
