// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>first_loss_chronology</code>. */
public enum FirstLossChronology {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** In the order of the question. */
    AS_GIVEN(1, "as_given", "in the order of the question"),
    /** By date of loss. */
    DATE_OF_LOSS(2, "date_of_loss", "by date of loss"),
    /** By the day on which the claim was filed. */
    FILING(3, "filing", "by the day on which the claim was filed"),
    /** By the day on which the indemnity is payable. */
    SETTLEMENT(4, "settlement", "by the day on which the indemnity is payable");

    private final int number;
    private final String documentName;
    private final String text;

    FirstLossChronology(int number, String documentName, String text) {
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
    public static FirstLossChronology of(int number) {
        for (FirstLossChronology constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no FirstLossChronology has the number " + number);
    }
}
