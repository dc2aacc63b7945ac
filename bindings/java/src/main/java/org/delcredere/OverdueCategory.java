// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>overdue_category</code>. */
public enum OverdueCategory {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Not paid when due (OVD). */
    OVERDUE(1, "overdue", "not paid when due (OVD)"),
    /** The due date of one invoice was extended (EXP). */
    EXTENSION(2, "extension", "the due date of one invoice was extended (EXP)"),
    /** A payment plan (RES). */
    RESCHEDULING(3, "rescheduling", "a payment plan (RES)");

    private final int number;
    private final String documentName;
    private final String text;

    OverdueCategory(int number, String documentName, String text) {
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
    public static OverdueCategory of(int number) {
        for (OverdueCategory constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no OverdueCategory has the number " + number);
    }
}
