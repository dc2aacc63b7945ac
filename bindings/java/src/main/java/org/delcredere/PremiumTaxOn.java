// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>premium_tax_on</code>. */
public enum PremiumTaxOn {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The premium with bonus and rebate. */
    PREMIUM(1, "premium", "the premium with bonus and rebate"),
    /** The fees for limits. */
    FEES(2, "fees", "the fees for limits");

    private final int number;
    private final String documentName;
    private final String text;

    PremiumTaxOn(int number, String documentName, String text) {
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
    public static PremiumTaxOn of(int number) {
        for (PremiumTaxOn constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PremiumTaxOn has the number " + number);
    }
}
