// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>effort_state</code>. */
public enum EffortState {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The step was taken in time. */
    DONE(1, "done", "the step was taken in time"),
    /** It was taken after its last day. */
    LATE(2, "late", "it was taken after its last day"),
    /** It was taken, but its proof is lacking. */
    UNPROVED(3, "unproved", "it was taken, but its proof is lacking"),
    /** Too little is open, or the debt was handed over before. */
    NOT_NEEDED(4, "not_needed", "too little is open, or the debt was handed over before"),
    /** A dispute is pending or the buyer is insolvent. */
    SUSPENDED(5, "suspended", "a dispute is pending or the buyer is insolvent"),
    /** Its last day has passed. */
    MISSING(6, "missing", "its last day has passed"),
    /** Its last day is to come. */
    PLANNED(7, "planned", "its last day is to come");

    private final int number;
    private final String documentName;
    private final String text;

    EffortState(int number, String documentName, String text) {
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
    public static EffortState of(int number) {
        for (EffortState constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no EffortState has the number " + number);
    }
}
