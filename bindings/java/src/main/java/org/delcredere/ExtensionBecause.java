// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>extension_because</code>. */
public enum ExtensionBecause {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** It lies within the maximum extension period. */
    WITHIN_PERIOD(1, "within_period", "it lies within the maximum extension period"),
    /** The policy sets no maximum extension period. */
    NO_PERIOD(2, "no_period", "the policy sets no maximum extension period"),
    /** It lies beyond the maximum extension period. */
    BEYOND_PERIOD(3, "beyond_period", "it lies beyond the maximum extension period"),
    /** A payment plan was agreed without consent before. */
    PLAN(4, "plan", "a payment plan was agreed without consent before"),
    /** Nothing is open. */
    NOTHING_OPEN(5, "nothing_open", "nothing is open"),
    /** The buyer is insolvent. */
    INSOLVENT(6, "insolvent", "the buyer is insolvent"),
    /** A claim on the buyer was filed. */
    CLAIM_FILED(7, "claim_filed", "a claim on the buyer was filed");

    private final int number;
    private final String documentName;
    private final String text;

    ExtensionBecause(int number, String documentName, String text) {
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
    public static ExtensionBecause of(int number) {
        for (ExtensionBecause constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ExtensionBecause has the number " + number);
    }
}
