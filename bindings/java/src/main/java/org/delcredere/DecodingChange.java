// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>decoding_change</code>. */
public enum DecodingChange {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** An invoice is read as disputed. */
    INVOICE_DISPUTED(1, "invoice_disputed", "an invoice is read as disputed"),
    /** A step of the plan stands at another place. */
    STEP_MOVED(2, "step_moved", "a step of the plan stands at another place"),
    /** A step of the plan is left out. */
    STEP_LEFT_OUT(3, "step_left_out", "a step of the plan is left out"),
    /** A term has another value. */
    TERM(4, "term", "a term has another value"),
    /** An invoice is left out. */
    INVOICE_LEFT_OUT(5, "invoice_left_out", "an invoice is left out");

    private final int number;
    private final String documentName;
    private final String text;

    DecodingChange(int number, String documentName, String text) {
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
    public static DecodingChange of(int number) {
        for (DecodingChange constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DecodingChange has the number " + number);
    }
}
