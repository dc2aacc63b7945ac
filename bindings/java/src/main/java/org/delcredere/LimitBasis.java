// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_basis</code>. */
public enum LimitBasis {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The buyer limit caps the debt that is covered. */
    GROSS_DEBT(1, "gross_debt", "the buyer limit caps the debt that is covered"),
    /** The buyer limit caps what is paid. */
    NET_INDEMNITY(2, "net_indemnity", "the buyer limit caps what is paid");

    private final int number;
    private final String documentName;
    private final String text;

    LimitBasis(int number, String documentName, String text) {
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
    public static LimitBasis of(int number) {
        for (LimitBasis constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitBasis has the number " + number);
    }
}
