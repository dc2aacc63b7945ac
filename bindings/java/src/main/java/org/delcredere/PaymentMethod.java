// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>payment_method</code>. */
public enum PaymentMethod {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** On open account. */
    OPEN_ACCOUNT(1, "open_account", "on open account"),
    /** Against letter of credit. */
    LETTER_OF_CREDIT(2, "letter_of_credit", "against letter of credit"),
    /** Paid in advance or on delivery. */
    PREPAYMENT(3, "prepayment", "paid in advance or on delivery");

    private final int number;
    private final String documentName;
    private final String text;

    PaymentMethod(int number, String documentName, String text) {
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
    public static PaymentMethod of(int number) {
        for (PaymentMethod constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PaymentMethod has the number " + number);
    }
}
