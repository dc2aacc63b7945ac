// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>cause</code>. */
public enum Cause {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** A legal event of insolvency. */
    INSOLVENCY(1, "insolvency", "a legal event of insolvency"),
    /** Non-payment through the waiting period. */
    PROTRACTED_DEFAULT(2, "protracted_default", "non-payment through the waiting period");

    private final int number;
    private final String documentName;
    private final String text;

    Cause(int number, String documentName, String text) {
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
    public static Cause of(int number) {
        for (Cause constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Cause has the number " + number);
    }
}
