// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>dunning_anchor</code>. */
public enum DunningAnchor {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The due date, as last extended. */
    DUE_DATE(1, "due_date", "the due date, as last extended"),
    /** The last day of the month of the due date. */
    END_OF_MONTH(2, "end_of_month", "the last day of the month of the due date"),
    /** The day of the last step; before any step the due date. */
    LAST_STEP(3, "last_step", "the day of the last step; before any step the due date");

    private final int number;
    private final String documentName;
    private final String text;

    DunningAnchor(int number, String documentName, String text) {
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
    public static DunningAnchor of(int number) {
        for (DunningAnchor constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DunningAnchor has the number " + number);
    }
}
