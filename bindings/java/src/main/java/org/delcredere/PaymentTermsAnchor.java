// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>payment_terms_anchor</code>. */
public enum PaymentTermsAnchor {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Counted from the invoice date. */
    INVOICE_DATE(1, "invoice_date", "counted from the invoice date"),
    /** Counted from delivery. */
    DELIVERY(2, "delivery", "counted from delivery"),
    /** Counted from the last day of the invoice's month. */
    END_OF_INVOICE_MONTH(3, "end_of_invoice_month", "counted from the last day of the invoice's month"),
    /** Counted from dispatch (shipment). */
    DISPATCH(4, "dispatch", "counted from dispatch (shipment)");

    private final int number;
    private final String documentName;
    private final String text;

    PaymentTermsAnchor(int number, String documentName, String text) {
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
    public static PaymentTermsAnchor of(int number) {
        for (PaymentTermsAnchor constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PaymentTermsAnchor has the number " + number);
    }
}
