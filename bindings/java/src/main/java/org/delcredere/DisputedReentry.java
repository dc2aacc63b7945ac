// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>disputed_reentry</code>. */
public enum DisputedReentry {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The invoice comes back to its own place in the order of the limit. */
    OWN_PLACE(1, "own_place", "the invoice comes back to its own place in the order of the limit"),
    /** The invoice takes its place in the order as of the settlement. */
    AT_SETTLEMENT(2, "at_settlement", "the invoice takes its place in the order as of the settlement");

    private final int number;
    private final String documentName;
    private final String text;

    DisputedReentry(int number, String documentName, String text) {
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
    public static DisputedReentry of(int number) {
        for (DisputedReentry constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DisputedReentry has the number " + number);
    }
}
