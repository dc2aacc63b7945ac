// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>dunning_state</code>. */
public enum DunningState {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The step is due. */
    DUE(1, "due", "the step is due"),
    /** The step is due later. */
    PLANNED(2, "planned", "the step is due later"),
    /** Too little is open for the level. */
    BELOW_AMOUNT(3, "below_amount", "too little is open for the level"),
    /** A dispute is pending. */
    DISPUTED(4, "disputed", "a dispute is pending"),
    /** The buyer is insolvent. */
    INSOLVENT(5, "insolvent", "the buyer is insolvent"),
    /** All levels were sent. */
    FINISHED(6, "finished", "all levels were sent"),
    /** The debt was handed over for collection. */
    HANDED_OVER(7, "handed_over", "the debt was handed over for collection");

    private final int number;
    private final String documentName;
    private final String text;

    DunningState(int number, String documentName, String text) {
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
    public static DunningState of(int number) {
        for (DunningState constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DunningState has the number " + number);
    }
}
