// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>indemnity_combination</code>. */
public enum IndemnityCombination {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The later of the two days. */
    LATEST(1, "latest", "the later of the two days"),
    /** The earlier of the two days. */
    EARLIEST(2, "earliest", "the earlier of the two days");

    private final int number;
    private final String documentName;
    private final String text;

    IndemnityCombination(int number, String documentName, String text) {
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
    public static IndemnityCombination of(int number) {
        for (IndemnityCombination constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no IndemnityCombination has the number " + number);
    }
}
