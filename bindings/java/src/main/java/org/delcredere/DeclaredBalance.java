// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>declared_balance</code>. */
public enum DeclaredBalance {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** What could be insured, whatever the limit. */
    INSURABLE(1, "insurable", "what could be insured, whatever the limit"),
    /** What is covered. */
    COVERED(2, "covered", "what is covered");

    private final int number;
    private final String documentName;
    private final String text;

    DeclaredBalance(int number, String documentName, String text) {
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
    public static DeclaredBalance of(int number) {
        for (DeclaredBalance constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DeclaredBalance has the number " + number);
    }
}
