// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>discretionary_justification</code>. */
public enum DiscretionaryJustification {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The discretionary limit needs no evidence. */
    NOT_NEEDED(1, "not_needed", "the discretionary limit needs no evidence"),
    /** By a credit report. */
    REPORT(2, "report", "by a credit report"),
    /** By payments of the buyer on time. */
    EXPERIENCE(3, "experience", "by payments of the buyer on time"),
    /** By a credit report or by payments on time, whichever justifies more. */
    EITHER(4, "either", "by a credit report or by payments on time, whichever justifies more");

    private final int number;
    private final String documentName;
    private final String text;

    DiscretionaryJustification(int number, String documentName, String text) {
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
    public static DiscretionaryJustification of(int number) {
        for (DiscretionaryJustification constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DiscretionaryJustification has the number " + number);
    }
}
