// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>scope</code>. */
public enum Scope {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** For one kind of limit. */
    LIMIT_KIND(1, "limit_kind", "for one kind of limit"),
    /** For one cause of loss. */
    CAUSE(2, "cause", "for one cause of loss"),
    /** For buyers of one country. */
    COUNTRY(3, "country", "for buyers of one country"),
    /** For one condition of cover. */
    CONDITION(4, "condition", "for one condition of cover"),
    /** For one kind of deduction. */
    DEDUCTION(5, "deduction", "for one kind of deduction");

    private final int number;
    private final String documentName;
    private final String text;

    Scope(int number, String documentName, String text) {
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
    public static Scope of(int number) {
        for (Scope constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Scope has the number " + number);
    }
}
