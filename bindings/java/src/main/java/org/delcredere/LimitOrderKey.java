// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_order_key</code>. */
public enum LimitOrderKey {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** By delivery date. */
    DELIVERY(1, "delivery", "by delivery date"),
    /** By invoice date. */
    INVOICE_DATE(2, "invoice_date", "by invoice date"),
    /** By original due date. */
    DUE_DATE(3, "due_date", "by original due date"),
    /** In the order of the ledger. */
    POSTING(4, "posting", "in the order of the ledger");

    private final int number;
    private final String documentName;
    private final String text;

    LimitOrderKey(int number, String documentName, String text) {
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
    public static LimitOrderKey of(int number) {
        for (LimitOrderKey constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitOrderKey has the number " + number);
    }
}
