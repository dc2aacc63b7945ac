// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>stop_scope</code>. */
public enum StopScope {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The buyer's own debt stops his cover. */
    BUYER(1, "buyer", "the buyer's own debt stops his cover"),
    /** The debt of every member of the buyer's group stops the cover of all members. */
    GROUP(2, "group", "the debt of every member of the buyer's group stops the cover of all members");

    private final int number;
    private final String documentName;
    private final String text;

    StopScope(int number, String documentName, String text) {
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
    public static StopScope of(int number) {
        for (StopScope constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no StopScope has the number " + number);
    }
}
