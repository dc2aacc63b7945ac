// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>period_unit</code>. */
public enum PeriodUnit {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Calendar days. */
    DAYS(1, "days", "calendar days"),
    /** Business days of the calendar. */
    BUSINESS_DAYS(2, "business_days", "business days of the calendar"),
    /** Calendar months, clamped to the end of the month. */
    MONTHS(3, "months", "calendar months, clamped to the end of the month"),
    /** To the end of the month, then days. */
    END_OF_MONTH_DAYS(4, "end_of_month_days", "to the end of the month, then days");

    private final int number;
    private final String documentName;
    private final String text;

    PeriodUnit(int number, String documentName, String text) {
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
    public static PeriodUnit of(int number) {
        for (PeriodUnit constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PeriodUnit has the number " + number);
    }
}
