// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>clock_anchor</code>. */
public enum ClockAnchor {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The original due date, whatever was agreed later. */
    DUE_DATE(1, "due_date", "the original due date, whatever was agreed later"),
    /** The due date as extended, else the original one. */
    EXTENDED_DUE_DATE(2, "extended_due_date", "the due date as extended, else the original one"),
    /** The invoice date. */
    INVOICE_DATE(3, "invoice_date", "the invoice date"),
    /** The last day of the maximum extension period. */
    EXTENSION_END(4, "extension_end", "the last day of the maximum extension period"),
    /** The date of loss: the end of the waiting period, or the insolvency. */
    DATE_OF_LOSS(5, "date_of_loss", "the date of loss: the end of the waiting period, or the insolvency"),
    /** The last day of the policy period. */
    PERIOD_END(6, "period_end", "the last day of the policy period"),
    /** The day on which the claim is filed. */
    FILING(7, "filing", "the day on which the claim is filed");

    private final int number;
    private final String documentName;
    private final String text;

    ClockAnchor(int number, String documentName, String text) {
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
    public static ClockAnchor of(int number) {
        for (ClockAnchor constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ClockAnchor has the number " + number);
    }
}
