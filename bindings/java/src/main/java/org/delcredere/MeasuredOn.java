// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>measured_on</code>. */
public enum MeasuredOn {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The amount that reaches the step. */
    AT_STEP(1, "at_step", "the amount that reaches the step"),
    /** All debt open on the date of loss. */
    GROSS_DEBT(2, "gross_debt", "all debt open on the date of loss"),
    /** The debt that qualifies for cover, before the limit. */
    QUALIFYING_DEBT(3, "qualifying_debt", "the debt that qualifies for cover, before the limit"),
    /** The debt within the limit. */
    COVERED_DEBT(4, "covered_debt", "the debt within the limit"),
    /** What the policy would pay without the threshold. */
    NET_INDEMNITY(5, "net_indemnity", "what the policy would pay without the threshold"),
    /** The buyer's debt open on the day of the first overdue notice. */
    DEBT_AT_NOTICE(6, "debt_at_notice", "the buyer's debt open on the day of the first overdue notice");

    private final int number;
    private final String documentName;
    private final String text;

    MeasuredOn(int number, String documentName, String text) {
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
    public static MeasuredOn of(int number) {
        for (MeasuredOn constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no MeasuredOn has the number " + number);
    }
}
