// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>buyer_kind</code>. */
public enum BuyerKind {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** A private-law company or trader. */
    COMPANY(1, "company", "a private-law company or trader"),
    /** A state, public body or company that cannot become insolvent. */
    PUBLIC(2, "public", "a state, public body or company that cannot become insolvent"),
    /** A consumer. */
    PRIVATE_INDIVIDUAL(3, "private_individual", "a consumer");

    private final int number;
    private final String documentName;
    private final String text;

    BuyerKind(int number, String documentName, String text) {
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
    public static BuyerKind of(int number) {
        for (BuyerKind constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no BuyerKind has the number " + number);
    }
}
