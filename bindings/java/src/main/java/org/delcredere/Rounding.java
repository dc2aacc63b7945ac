// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>rounding</code>. */
public enum Rounding {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** To nearest, halves to the even unit. */
    HALF_EVEN(1, "half_even", "to nearest, halves to the even unit"),
    /** To nearest, halves away from zero. */
    HALF_UP(2, "half_up", "to nearest, halves away from zero"),
    /** Towards zero. */
    DOWN(3, "down", "towards zero"),
    /** Away from zero. */
    UP(4, "up", "away from zero"),
    /** Towards minus infinity. */
    FLOOR(5, "floor", "towards minus infinity"),
    /** Towards plus infinity. */
    CEILING(6, "ceiling", "towards plus infinity");

    private final int number;
    private final String documentName;
    private final String text;

    Rounding(int number, String documentName, String text) {
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
    public static Rounding of(int number) {
        for (Rounding constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Rounding has the number " + number);
    }
}
