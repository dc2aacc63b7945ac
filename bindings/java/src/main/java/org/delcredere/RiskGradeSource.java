// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>risk_grade_source</code>. */
public enum RiskGradeSource {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The credit reports of the book. */
    CREDIT_REPORT(1, "credit_report", "the credit reports of the book"),
    /** The grades that came with decisions on limits. */
    DECISION(2, "decision", "the grades that came with decisions on limits");

    private final int number;
    private final String documentName;
    private final String text;

    RiskGradeSource(int number, String documentName, String text) {
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
    public static RiskGradeSource of(int number) {
        for (RiskGradeSource constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no RiskGradeSource has the number " + number);
    }
}
