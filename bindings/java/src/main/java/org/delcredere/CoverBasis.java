// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>cover_basis</code>. */
public enum CoverBasis {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** No limit. */
    NONE(1, "none", "no limit"),
    /** A decision of the insurer. */
    NAMED(2, "named", "a decision of the insurer"),
    /** The discretionary limit. */
    DISCRETIONARY(3, "discretionary", "the discretionary limit"),
    /** Cover without naming the buyer. */
    UNNAMED(4, "unnamed", "cover without naming the buyer"),
    /** Provisional cover until the reply. */
    FIRST_SALE(5, "first_sale", "provisional cover until the reply"),
    /** The small amount that every buyer has. */
    AUTOMATIC(6, "automatic", "the small amount that every buyer has"),
    /** A temporary limit alone. */
    TEMPORARY(7, "temporary", "a temporary limit alone"),
    /** A top-up limit alone. */
    TOP_UP(8, "top_up", "a top-up limit alone"),
    /** A limit on the issuing bank. */
    ISSUING_BANK(9, "issuing_bank", "a limit on the issuing bank"),
    /** A limit on the group. */
    GROUP(10, "group", "a limit on the group");

    private final int number;
    private final String documentName;
    private final String text;

    CoverBasis(int number, String documentName, String text) {
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
    public static CoverBasis of(int number) {
        for (CoverBasis constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no CoverBasis has the number " + number);
    }
}
