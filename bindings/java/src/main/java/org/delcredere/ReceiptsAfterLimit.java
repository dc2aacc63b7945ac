// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>receipts_after_limit</code>. */
public enum ReceiptsAfterLimit {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Receipts after the loss come off the covered debt in full. */
    IN_FULL(1, "in_full", "receipts after the loss come off the covered debt in full"),
    /** Only the share that falls on covered debt comes off. */
    PRO_RATA(2, "pro_rata", "only the share that falls on covered debt comes off");

    private final int number;
    private final String documentName;
    private final String text;

    ReceiptsAfterLimit(int number, String documentName, String text) {
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
    public static ReceiptsAfterLimit of(int number) {
        for (ReceiptsAfterLimit constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ReceiptsAfterLimit has the number " + number);
    }
}
