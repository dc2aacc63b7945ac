// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>party</code>. */
public enum Party {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The insured. */
    INSURED(1, "insured", "the insured"),
    /** The insurer. */
    INSURER(2, "insurer", "the insurer");

    private final int number;
    private final String documentName;
    private final String text;

    Party(int number, String documentName, String text) {
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
    public static Party of(int number) {
        for (Party constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Party has the number " + number);
    }
}
