// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>threshold_mode</code>. */
public enum ThresholdMode {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Below it nothing is paid, above it nothing is deducted. */
    GATE(1, "gate", "below it nothing is paid, above it nothing is deducted"),
    /** It is deducted from the loss. */
    DEDUCT(2, "deduct", "it is deducted from the loss");

    private final int number;
    private final String documentName;
    private final String text;

    ThresholdMode(int number, String documentName, String text) {
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
    public static ThresholdMode of(int number) {
        for (ThresholdMode constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ThresholdMode has the number " + number);
    }
}
