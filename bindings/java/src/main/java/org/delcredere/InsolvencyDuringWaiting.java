// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>insolvency_during_waiting</code>. */
public enum InsolvencyDuringWaiting {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The waiting period goes on. */
    NO_EFFECT(1, "no_effect", "the waiting period goes on"),
    /** The waiting period ends on the day of the insolvency. */
    ENDS_WAITING(2, "ends_waiting", "the waiting period ends on the day of the insolvency"),
    /** It ends on the day of the insolvency, of debt not yet due on its due date. */
    ENDS_WAITING_WHEN_DUE(3, "ends_waiting_when_due", "it ends on the day of the insolvency, of debt not yet due on its due date");

    private final int number;
    private final String documentName;
    private final String text;

    InsolvencyDuringWaiting(int number, String documentName, String text) {
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
    public static InsolvencyDuringWaiting of(int number) {
        for (InsolvencyDuringWaiting constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no InsolvencyDuringWaiting has the number " + number);
    }
}
