// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>recovery_split</code>. */
public enum RecoverySplit {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Pro rata: the insurer gets the share of the debt that it has paid. */
    BY_LOSS_SHARE(1, "by_loss_share", "pro rata: the insurer gets the share of the debt that it has paid"),
    /** Pro rata between covered and uncovered debt, then by the insured percentage. */
    BY_COVERED_FRACTION_THEN_PERCENTAGE(2, "by_covered_fraction_then_percentage", "pro rata between covered and uncovered debt, then by the insured percentage"),
    /** By the insured percentage, as if all debt were covered. */
    BY_PERCENTAGE(3, "by_percentage", "by the insured percentage, as if all debt were covered"),
    /** To the oldest debt first, its covered part before its uncovered part; the covered part by the insured percentage. */
    OLDEST_DEBT(4, "oldest_debt", "to the oldest debt first, its covered part before its uncovered part; the covered part by the insured percentage"),
    /** To the insurer until it has back what it paid. */
    INSURER_FIRST(5, "insurer_first", "to the insurer until it has back what it paid"),
    /** To the uncovered debt above the limit, then to the insurer, last to what the insured bears of covered debt. */
    TOP_DOWN(6, "top_down", "to the uncovered debt above the limit, then to the insurer, last to what the insured bears of covered debt"),
    /** To the uncovered debt first, then by the insured percentage. */
    INSURED_UNINSURED_FIRST(7, "insured_uninsured_first", "to the uncovered debt first, then by the insured percentage"),
    /** To the insured until he is whole, then to the insurer. */
    INSURED_FIRST(8, "insured_first", "to the insured until he is whole, then to the insurer");

    private final int number;
    private final String documentName;
    private final String text;

    RecoverySplit(int number, String documentName, String text) {
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
    public static RecoverySplit of(int number) {
        for (RecoverySplit constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no RecoverySplit has the number " + number);
    }
}
