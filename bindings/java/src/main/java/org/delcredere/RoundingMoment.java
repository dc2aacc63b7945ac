// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>rounding_moment</code>. */
public enum RoundingMoment {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The percentage is rounded on each invoice. */
    PER_INVOICE(1, "per_invoice", "the percentage is rounded on each invoice"),
    /** The percentage is rounded once on the debt that has one percentage. */
    PER_CLAIM(2, "per_claim", "the percentage is rounded once on the debt that has one percentage");

    private final int number;
    private final String documentName;
    private final String text;

    RoundingMoment(int number, String documentName, String text) {
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
    public static RoundingMoment of(int number) {
        for (RoundingMoment constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no RoundingMoment has the number " + number);
    }
}
