// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>notice_missed</code>. */
public enum NoticeMissed {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Cover stays; the breach is shown. */
    WARN(1, "warn", "cover stays; the breach is shown"),
    /** The invoice loses cover. */
    INVOICE_NOT_COVERED(2, "invoice_not_covered", "the invoice loses cover");

    private final int number;
    private final String documentName;
    private final String text;

    NoticeMissed(int number, String documentName, String text) {
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
    public static NoticeMissed of(int number) {
        for (NoticeMissed constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no NoticeMissed has the number " + number);
    }
}
