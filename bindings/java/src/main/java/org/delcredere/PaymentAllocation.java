// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>payment_allocation</code>. */
public enum PaymentAllocation {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Oldest due date first, whatever the buyer designates. */
    OLDEST_DUE(1, "oldest_due", "oldest due date first, whatever the buyer designates"),
    /** Oldest invoice date first, whatever the buyer designates. */
    OLDEST_INVOICE(2, "oldest_invoice", "oldest invoice date first, whatever the buyer designates"),
    /** To the invoice the buyer names, else oldest due date first. */
    AS_DESIGNATED(3, "as_designated", "to the invoice the buyer names, else oldest due date first"),
    /** Oldest delivery first, whatever the buyer designates. */
    OLDEST_DELIVERY(4, "oldest_delivery", "oldest delivery first, whatever the buyer designates"),
    /** To all open debt in proportion, whatever the buyer designates. */
    PRO_RATA(5, "pro_rata", "to all open debt in proportion, whatever the buyer designates");

    private final int number;
    private final String documentName;
    private final String text;

    PaymentAllocation(int number, String documentName, String text) {
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
    public static PaymentAllocation of(int number) {
        for (PaymentAllocation constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PaymentAllocation has the number " + number);
    }
}
