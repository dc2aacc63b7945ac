// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>maximum_liability_base</code>. */
public enum MaximumLiabilityBase {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** A multiple of the premium paid. */
    PREMIUM_PAID(1, "premium_paid", "a multiple of the premium paid"),
    /** A multiple of the premium earned. */
    PREMIUM_EARNED(2, "premium_earned", "a multiple of the premium earned"),
    /** A multiple of the minimum premium. */
    PREMIUM_MINIMUM(3, "premium_minimum", "a multiple of the minimum premium");

    private final int number;
    private final String documentName;
    private final String text;

    MaximumLiabilityBase(int number, String documentName, String text) {
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
    public static MaximumLiabilityBase of(int number) {
        for (MaximumLiabilityBase constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no MaximumLiabilityBase has the number " + number);
    }
}
