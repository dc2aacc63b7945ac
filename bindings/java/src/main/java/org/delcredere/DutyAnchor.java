// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>duty_anchor</code>. */
public enum DutyAnchor {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** First day of the policy period. */
    PERIOD_START(1, "period_start", "first day of the policy period"),
    /** Last day of the policy period. */
    PERIOD_END(2, "period_end", "last day of the policy period"),
    /** Last day of each policy year. */
    YEAR_END(3, "year_end", "last day of each policy year"),
    /** Last day of each calendar quarter that has a day of the period. */
    QUARTER_END(4, "quarter_end", "last day of each calendar quarter that has a day of the period"),
    /** Last day of each calendar month that has a day of the period. */
    MONTH_END(5, "month_end", "last day of each calendar month that has a day of the period"),
    /** Each decision that grants less than was asked for. */
    PART_ACCEPTANCE(6, "part_acceptance", "each decision that grants less than was asked for"),
    /** Each recovery. */
    RECOVERY(7, "recovery", "each recovery"),
    /** Each payment plan that was agreed with a buyer. */
    PAYMENT_PLAN(8, "payment_plan", "each payment plan that was agreed with a buyer"),
    /** Each insolvency of a buyer that counts. */
    INSOLVENCY(9, "insolvency", "each insolvency of a buyer that counts");

    private final int number;
    private final String documentName;
    private final String text;

    DutyAnchor(int number, String documentName, String text) {
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
    public static DutyAnchor of(int number) {
        for (DutyAnchor constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DutyAnchor has the number " + number);
    }
}
