// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>public_buyer_as</code>. */
public enum PublicBuyerAs {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Default of a public buyer follows the terms of protracted default. */
    COMMERCIAL(1, "commercial", "default of a public buyer follows the terms of protracted default"),
    /** Default of a public buyer follows its own terms, else those of the policy. */
    POLITICAL(2, "political", "default of a public buyer follows its own terms, else those of the policy");

    private final int number;
    private final String documentName;
    private final String text;

    PublicBuyerAs(int number, String documentName, String text) {
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
    public static PublicBuyerAs of(int number) {
        for (PublicBuyerAs constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PublicBuyerAs has the number " + number);
    }
}
