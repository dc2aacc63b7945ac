// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>document</code>. */
public enum Document {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** An invoice. */
    INVOICE(1, "invoice", "an invoice"),
    /** A credit note, with a negative amount. */
    CREDIT_NOTE(2, "credit_note", "a credit note, with a negative amount");

    private final int number;
    private final String documentName;
    private final String text;

    Document(int number, String documentName, String text) {
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
    public static Document of(int number) {
        for (Document constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Document has the number " + number);
    }
}
