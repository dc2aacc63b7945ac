// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>each_loss_unit</code>. */
public enum EachLossUnit {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Taken off every claim. */
    PER_CLAIM(1, "per_claim", "taken off every claim"),
    /** Taken once a year for each buyer. */
    PER_BUYER(2, "per_buyer", "taken once a year for each buyer"),
    /** Taken once a year for each group of buyers. */
    PER_GROUP(3, "per_group", "taken once a year for each group of buyers");

    private final int number;
    private final String documentName;
    private final String text;

    EachLossUnit(int number, String documentName, String text) {
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
    public static EachLossUnit of(int number) {
        for (EachLossUnit constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no EachLossUnit has the number " + number);
    }
}
