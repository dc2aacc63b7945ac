// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>event</code>. */
public enum Event {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The buyer disputes the invoice, or the amount of it that is given. */
    DISPUTE_OPENED(1, "dispute_opened", "the buyer disputes the invoice, or the amount of it that is given"),
    /** The dispute is over and the debt stands. */
    DISPUTE_SETTLED(2, "dispute_settled", "the dispute is over and the debt stands"),
    /** The insurer was told of the overdue invoice, or of all that is overdue. */
    OVERDUE_NOTICE(3, "overdue_notice", "the insurer was told of the overdue invoice, or of all that is overdue"),
    /** A legal event of insolvency of the buyer. */
    INSOLVENCY(4, "insolvency", "a legal event of insolvency of the buyer"),
    /** The claim on the buyer was filed. */
    CLAIM_FILED(5, "claim_filed", "the claim on the buyer was filed");

    private final int number;
    private final String documentName;
    private final String text;

    Event(int number, String documentName, String text) {
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
    public static Event of(int number) {
        for (Event constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Event has the number " + number);
    }
}
