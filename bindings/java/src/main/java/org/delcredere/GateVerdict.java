// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>gate_verdict</code>. */
public enum GateVerdict {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** All that is insurable of the order would be covered. */
    FULLY(1, "fully", "all that is insurable of the order would be covered"),
    /** A part of it would be. */
    PARTLY(2, "partly", "a part of it would be"),
    /** Nothing of it would be. */
    NOT(3, "not", "nothing of it would be");

    private final int number;
    private final String documentName;
    private final String text;

    GateVerdict(int number, String documentName, String text) {
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
    public static GateVerdict of(int number) {
        for (GateVerdict constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no GateVerdict has the number " + number);
    }
}
