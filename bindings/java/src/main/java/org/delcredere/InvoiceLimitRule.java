// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>invoice_limit_rule</code>. */
public enum InvoiceLimitRule {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The limit in force when the invoice attached. */
    AT_ATTACHMENT(1, "at_attachment", "the limit in force when the invoice attached"),
    /** The limit in force on the day of evaluation or loss. */
    AT_EVALUATION(2, "at_evaluation", "the limit in force on the day of evaluation or loss"),
    /** The higher of the two: what was covered stays covered. */
    GRANDFATHERED(3, "grandfathered", "the higher of the two: what was covered stays covered"),
    /** The lower of the two: increases for new deliveries only, reductions for all debt. */
    LOWER_OF_BOTH(4, "lower_of_both", "the lower of the two: increases for new deliveries only, reductions for all debt");

    private final int number;
    private final String documentName;
    private final String text;

    InvoiceLimitRule(int number, String documentName, String text) {
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
    public static InvoiceLimitRule of(int number) {
        for (InvoiceLimitRule constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no InvoiceLimitRule has the number " + number);
    }
}
