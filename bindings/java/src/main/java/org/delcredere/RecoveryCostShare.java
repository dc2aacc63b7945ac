// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>recovery_cost_share</code>. */
public enum RecoveryCostShare {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** As the recovery is shared. */
    BY_RECOVERY_SHARE(1, "by_recovery_share", "as the recovery is shared"),
    /** The insurer bears the share of the debt that it has paid. */
    BY_LOSS_SHARE(2, "by_loss_share", "the insurer bears the share of the debt that it has paid"),
    /** The insurer bears all. */
    INSURER(3, "insurer", "the insurer bears all"),
    /** The insured bears all. */
    INSURED(4, "insured", "the insured bears all"),
    /** The insurer bears the share of the debt that is covered. */
    BY_COVERED_FRACTION(5, "by_covered_fraction", "the insurer bears the share of the debt that is covered"),
    /** The insurer bears the insured percentage. */
    BY_PERCENTAGE(6, "by_percentage", "the insurer bears the insured percentage");

    private final int number;
    private final String documentName;
    private final String text;

    RecoveryCostShare(int number, String documentName, String text) {
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
    public static RecoveryCostShare of(int number) {
        for (RecoveryCostShare constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no RecoveryCostShare has the number " + number);
    }
}
