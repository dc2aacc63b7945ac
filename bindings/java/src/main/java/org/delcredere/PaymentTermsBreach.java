// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>payment_terms_breach</code>. */
public enum PaymentTermsBreach {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The invoice is not covered. */
    INVOICE_NOT_COVERED(1, "invoice_not_covered", "the invoice is not covered"),
    /** The invoice is treated as due on the latest day allowed. */
    TREAT_AS_MAXIMUM(2, "treat_as_maximum", "the invoice is treated as due on the latest day allowed");

    private final int number;
    private final String documentName;
    private final String text;

    PaymentTermsBreach(int number, String documentName, String text) {
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
    public static PaymentTermsBreach of(int number) {
        for (PaymentTermsBreach constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PaymentTermsBreach has the number " + number);
    }
}
