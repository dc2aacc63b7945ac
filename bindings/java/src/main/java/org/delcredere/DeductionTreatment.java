// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>deduction_treatment</code>. */
public enum DeductionTreatment {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Off the qualifying debt, before the limit. */
    BEFORE_LIMIT(1, "before_limit", "off the qualifying debt, before the limit"),
    /** Not deducted. */
    IGNORED(2, "ignored", "not deducted"),
    /** Before the limit, only the share that falls on qualifying debt. */
    PRO_RATA(3, "pro_rata", "before the limit, only the share that falls on qualifying debt"),
    /** By the step deductions of a claim's plan. */
    AFTER_LIMIT(4, "after_limit", "by the step `deductions` of a claim's plan");

    private final int number;
    private final String documentName;
    private final String text;

    DeductionTreatment(int number, String documentName, String text) {
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
    public static DeductionTreatment of(int number) {
        for (DeductionTreatment constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DeductionTreatment has the number " + number);
    }
}
