// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>policy_year_rule</code>. */
public enum PolicyYearRule {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Policy years go on by anniversaries before and after the period. */
    ANNIVERSARIES(1, "anniversaries", "policy years go on by anniversaries before and after the period"),
    /** There is no policy year outside the period. */
    WITHIN_PERIOD(2, "within_period", "there is no policy year outside the period");

    private final int number;
    private final String documentName;
    private final String text;

    PolicyYearRule(int number, String documentName, String text) {
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
    public static PolicyYearRule of(int number) {
        for (PolicyYearRule constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PolicyYearRule has the number " + number);
    }
}
