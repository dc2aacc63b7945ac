// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>deadline_severity</code>. */
public enum DeadlineSeverity {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** All invoices of the buyer lose cover. */
    VOID_ALL(1, "void_all", "all invoices of the buyer lose cover"),
    /** The invoice loses cover. */
    VOID_INVOICE(2, "void_invoice", "the invoice loses cover"),
    /** The insured percentage falls with the delay. */
    REDUCE_PERCENTAGE(3, "reduce_percentage", "the insured percentage falls with the delay"),
    /** Cover stays; the breach is shown. */
    WARN(4, "warn", "cover stays; the breach is shown");

    private final int number;
    private final String documentName;
    private final String text;

    DeadlineSeverity(int number, String documentName, String text) {
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
    public static DeadlineSeverity of(int number) {
        for (DeadlineSeverity constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DeadlineSeverity has the number " + number);
    }
}
