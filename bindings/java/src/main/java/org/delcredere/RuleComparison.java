// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>rule_comparison</code>. */
public enum RuleComparison {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Between two values, either of which may be open. */
    RANGE(1, "range", "between two values, either of which may be open"),
    /** One of a list. */
    IN(2, "in", "one of a list"),
    /** None of a list. */
    NOT_IN(3, "not_in", "none of a list"),
    /** A day longer ago than so many days, or none. */
    OLDER_OR_NEVER(4, "older_or_never", "a day longer ago than so many days, or none"),
    /** A day not longer ago than so many days. */
    WITHIN(5, "within", "a day not longer ago than so many days"),
    /** There is no value. */
    ABSENT(6, "absent", "there is no value"),
    /** There is a value. */
    PRESENT(7, "present", "there is a value");

    private final int number;
    private final String documentName;
    private final String text;

    RuleComparison(int number, String documentName, String text) {
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
    public static RuleComparison of(int number) {
        for (RuleComparison constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no RuleComparison has the number " + number);
    }
}
