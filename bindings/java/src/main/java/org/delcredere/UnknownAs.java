// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>unknown_as</code>. */
public enum UnknownAs {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** A fact that is missing or pending counts as not met. */
    NOT_MET(1, "not_met", "a fact that is missing or pending counts as not met"),
    /** A fact that is missing or pending counts as met. */
    MET(2, "met", "a fact that is missing or pending counts as met");

    private final int number;
    private final String documentName;
    private final String text;

    UnknownAs(int number, String documentName, String text) {
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
    public static UnknownAs of(int number) {
        for (UnknownAs constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no UnknownAs has the number " + number);
    }
}
