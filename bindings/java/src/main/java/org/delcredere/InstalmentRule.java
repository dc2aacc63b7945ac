// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>instalment_rule</code>. */
public enum InstalmentRule {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** All is paid on one day. */
    AT_ONCE(1, "at_once", "all is paid on one day"),
    /** The share of an invoice that is not yet due is paid on its due date. */
    AS_DUE(2, "as_due", "the share of an invoice that is not yet due is paid on its due date");

    private final int number;
    private final String documentName;
    private final String text;

    InstalmentRule(int number, String documentName, String text) {
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
    public static InstalmentRule of(int number) {
        for (InstalmentRule constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no InstalmentRule has the number " + number);
    }
}
