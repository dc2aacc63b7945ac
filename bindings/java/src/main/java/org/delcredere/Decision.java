// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>decision</code>. */
public enum Decision {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** A limit of the stated amount. */
    APPROVED(1, "approved", "a limit of the stated amount"),
    /** No limit. */
    REFUSED(2, "refused", "no limit"),
    /** An earlier limit ends. */
    WITHDRAWN(3, "withdrawn", "an earlier limit ends"),
    /** Asked for and not decided yet. */
    PENDING(4, "pending", "asked for and not decided yet");

    private final int number;
    private final String documentName;
    private final String text;

    Decision(int number, String documentName, String text) {
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
    public static Decision of(int number) {
        for (Decision constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Decision has the number " + number);
    }
}
