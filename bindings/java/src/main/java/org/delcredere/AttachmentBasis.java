// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>attachment_basis</code>. */
public enum AttachmentBasis {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Goods delivered or service performed within the period. */
    DELIVERY(1, "delivery", "goods delivered or service performed within the period"),
    /** Invoiced within the period. */
    INVOICE_DATE(2, "invoice_date", "invoiced within the period"),
    /** Goods dispatched within the period. */
    DISPATCH(3, "dispatch", "goods dispatched within the period"),
    /** Service performed within the period. */
    PERFORMANCE(4, "performance", "service performed within the period"),
    /** Order received within the period. */
    ORDER_RECEIVED(5, "order_received", "order received within the period"),
    /** Delivered and invoiced within the period: the later of the two. */
    DEBT_CREATED(6, "debt_created", "delivered and invoiced within the period: the later of the two");

    private final int number;
    private final String documentName;
    private final String text;

    AttachmentBasis(int number, String documentName, String text) {
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
    public static AttachmentBasis of(int number) {
        for (AttachmentBasis constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no AttachmentBasis has the number " + number);
    }
}
