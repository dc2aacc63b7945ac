// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>pre_delivery_cost_basis</code>. */
public enum PreDeliveryCostBasis {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Direct and indirect cost. */
    DIRECT_AND_INDIRECT(1, "direct_and_indirect", "direct and indirect cost"),
    /** Direct cost only. */
    DIRECT(2, "direct", "direct cost only");

    private final int number;
    private final String documentName;
    private final String text;

    PreDeliveryCostBasis(int number, String documentName, String text) {
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
    public static PreDeliveryCostBasis of(int number) {
        for (PreDeliveryCostBasis constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PreDeliveryCostBasis has the number " + number);
    }
}
