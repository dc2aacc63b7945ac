// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>first_loss_eroded_by</code>. */
public enum FirstLossErodedBy {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Only losses that reach the threshold. */
    APPROVED(1, "approved", "only losses that reach the threshold"),
    /** Losses below the threshold too. */
    ALL(2, "all", "losses below the threshold too");

    private final int number;
    private final String documentName;
    private final String text;

    FirstLossErodedBy(int number, String documentName, String text) {
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
    public static FirstLossErodedBy of(int number) {
        for (FirstLossErodedBy constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no FirstLossErodedBy has the number " + number);
    }
}
