// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>concentration_by</code>. */
public enum ConcentrationBy {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** What is open. */
    BALANCE(1, "balance", "what is open"),
    /** What is past due. */
    OVERDUE(2, "overdue", "what is past due"),
    /** Gross of the documents. */
    SALES(3, "sales", "gross of the documents");

    private final int number;
    private final String documentName;
    private final String text;

    ConcentrationBy(int number, String documentName, String text) {
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
    public static ConcentrationBy of(int number) {
        for (ConcentrationBy constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ConcentrationBy has the number " + number);
    }
}
