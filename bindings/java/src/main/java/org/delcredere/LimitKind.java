// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_kind</code>. */
public enum LimitKind {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The insurer's decision on the buyer. */
    NAMED(1, "named", "the insurer's decision on the buyer"),
    /** The insured's own decision within the policy's maximum. */
    DISCRETIONARY(2, "discretionary", "the insured's own decision within the policy's maximum"),
    /** Cover without naming the buyer. */
    UNNAMED(3, "unnamed", "cover without naming the buyer"),
    /** Provisional cover between the request for a limit and the reply. */
    FIRST_SALE(4, "first_sale", "provisional cover between the request for a limit and the reply"),
    /** A small amount that every buyer has. */
    AUTOMATIC(5, "automatic", "a small amount that every buyer has"),
    /** An increase with an end of its own, on top of the named limit. */
    TEMPORARY(6, "temporary", "an increase with an end of its own, on top of the named limit"),
    /** A second layer above the limit of the buyer. */
    TOP_UP(7, "top_up", "a second layer above the limit of the buyer"),
    /** A limit on the bank that issued the letter of credit. */
    ISSUING_BANK(8, "issuing_bank", "a limit on the bank that issued the letter of credit"),
    /** A limit on a group of buyers together. */
    GROUP(9, "group", "a limit on a group of buyers together");

    private final int number;
    private final String documentName;
    private final String text;

    LimitKind(int number, String documentName, String text) {
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
    public static LimitKind of(int number) {
        for (LimitKind constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitKind has the number " + number);
    }
}
