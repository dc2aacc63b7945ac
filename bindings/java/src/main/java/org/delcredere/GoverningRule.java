// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>governing_rule</code>. */
public enum GoverningRule {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The first of the policies as they are given. */
    FIRST_GIVEN(1, "first_given", "the first of the policies as they are given"),
    /** The policy that began first: a risk that attached stays where it attached. */
    EARLIEST_PERIOD(2, "earliest_period", "the policy that began first: a risk that attached stays where it attached"),
    /** The policy that began last: a new policy takes over what its attachment window lets in. */
    LATEST_PERIOD(3, "latest_period", "the policy that began last: a new policy takes over what its attachment window lets in");

    private final int number;
    private final String documentName;
    private final String text;

    GoverningRule(int number, String documentName, String text) {
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
    public static GoverningRule of(int number) {
        for (GoverningRule constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no GoverningRule has the number " + number);
    }
}
