// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>deadline_state</code>. */
public enum DeadlineState {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The invoice was paid in time, or is below the amount. */
    NOT_NEEDED(1, "not_needed", "the invoice was paid in time, or is below the amount"),
    /** Still to be done. */
    OPEN(2, "open", "still to be done"),
    /** Done in time. */
    DONE(3, "done", "done in time"),
    /** Done too late. */
    LATE(4, "late", "done too late"),
    /** Past and not done. */
    MISSED(5, "missed", "past and not done");

    private final int number;
    private final String documentName;
    private final String text;

    DeadlineState(int number, String documentName, String text) {
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
    public static DeadlineState of(int number) {
        for (DeadlineState constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DeadlineState has the number " + number);
    }
}
