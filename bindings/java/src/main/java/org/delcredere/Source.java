// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>source</code>. */
public enum Source {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Given by the policy. */
    GIVEN(1, "given", "given by the policy"),
    /** A default of the library. */
    DEFAULT(2, "default", "a default of the library");

    private final int number;
    private final String documentName;
    private final String text;

    Source(int number, String documentName, String text) {
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
    public static Source of(int number) {
        for (Source constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Source has the number " + number);
    }
}
