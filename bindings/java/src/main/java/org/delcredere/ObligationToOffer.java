// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>obligation_to_offer</code>. */
public enum ObligationToOffer {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** All insurable sales. */
    ALL(1, "all", "all insurable sales"),
    /** The sales of a segment, which the book flags. */
    SEGMENT(2, "segment", "the sales of a segment, which the book flags"),
    /** Buyers who owe the datum line or more. */
    ABOVE_DATUM_LINE(3, "above_datum_line", "buyers who owe the datum line or more"),
    /** What the insured chooses to offer. */
    NONE(4, "none", "what the insured chooses to offer");

    private final int number;
    private final String documentName;
    private final String text;

    ObligationToOffer(int number, String documentName, String text) {
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
    public static ObligationToOffer of(int number) {
        for (ObligationToOffer constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ObligationToOffer has the number " + number);
    }
}
