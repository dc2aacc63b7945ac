// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_increase_from</code>. */
public enum LimitIncreaseFrom {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** From the day that the decision states. */
    STATED_DAY(1, "stated_day", "from the day that the decision states"),
    /** From the day of the decision. */
    DECISION_DAY(2, "decision_day", "from the day of the decision"),
    /** From the first day of the month of the decision. */
    MONTH_OF_DECISION(3, "month_of_decision", "from the first day of the month of the decision");

    private final int number;
    private final String documentName;
    private final String text;

    LimitIncreaseFrom(int number, String documentName, String text) {
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
    public static LimitIncreaseFrom of(int number) {
        for (LimitIncreaseFrom constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitIncreaseFrom has the number " + number);
    }
}
