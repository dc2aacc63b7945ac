// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>payment_kind</code>. */
public enum PaymentKind {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Paid before the day of the question. */
    ALREADY_PAID(1, "already_paid", "paid before the day of the question"),
    /** On account of the indemnity. */
    PROVISIONAL(2, "provisional", "on account of the indemnity"),
    /** The rest of the indemnity. */
    FINAL(3, "final", "the rest of the indemnity"),
    /** The share of an invoice that falls due later. */
    INSTALMENT(4, "instalment", "the share of an invoice that falls due later");

    private final int number;
    private final String documentName;
    private final String text;

    PaymentKind(int number, String documentName, String text) {
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
    public static PaymentKind of(int number) {
        for (PaymentKind constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PaymentKind has the number " + number);
    }
}
