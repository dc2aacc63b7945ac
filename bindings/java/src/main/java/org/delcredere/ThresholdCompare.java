// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>threshold_compare</code>. */
public enum ThresholdCompare {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** A loss must be greater than the threshold. */
    STRICT(1, "strict", "a loss must be greater than the threshold"),
    /** A loss equal to the threshold qualifies. */
    INCLUSIVE(2, "inclusive", "a loss equal to the threshold qualifies");

    private final int number;
    private final String documentName;
    private final String text;

    ThresholdCompare(int number, String documentName, String text) {
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
    public static ThresholdCompare of(int number) {
        for (ThresholdCompare constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ThresholdCompare has the number " + number);
    }
}
