// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>loss_basis</code>. */
public enum LossBasis {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The debt must attach within the period. */
    RISKS_ATTACHING(1, "risks_attaching", "the debt must attach within the period"),
    /** The date of loss must lie within the period. */
    LOSSES_OCCURRING(2, "losses_occurring", "the date of loss must lie within the period"),
    /** Both must. */
    BOTH(3, "both", "both must");

    private final int number;
    private final String documentName;
    private final String text;

    LossBasis(int number, String documentName, String text) {
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
    public static LossBasis of(int number) {
        for (LossBasis constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LossBasis has the number " + number);
    }
}
