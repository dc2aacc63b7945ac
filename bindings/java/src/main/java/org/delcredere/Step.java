// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>step</code>. */
public enum Step {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Receipts after the date of loss. */
    RECEIPTS(1, "receipts", "receipts after the date of loss"),
    /** The buyer limit. */
    LIMIT(2, "limit", "the buyer limit"),
    /** The claim threshold. */
    THRESHOLD(3, "threshold", "the claim threshold"),
    /** The each-and-every-loss deductible. */
    EACH_LOSS(4, "each_loss", "the each-and-every-loss deductible"),
    /** The insured percentage. */
    PERCENTAGE(5, "percentage", "the insured percentage"),
    /** The minimum retention. */
    MINIMUM_RETENTION(6, "minimum_retention", "the minimum retention"),
    /** The aggregate first loss. */
    FIRST_LOSS(7, "first_loss", "the aggregate first loss"),
    /** The policy's maximum liability. */
    MAXIMUM_LIABILITY(8, "maximum_liability", "the policy's maximum liability"),
    /** The most that is paid for a buyer. */
    BUYER_CAP(9, "buyer_cap", "the most that is paid for a buyer"),
    /** The most that is paid for a country. */
    COUNTRY_CAP(10, "country_cap", "the most that is paid for a country"),
    /** The first loss of debt under one kind of limit. */
    KIND_FIRST_LOSS(11, "kind_first_loss", "the first loss of debt under one kind of limit"),
    /** Deductions after the loss. */
    DEDUCTIONS(12, "deductions", "deductions after the loss"),
    /** Costs that increase the loss. */
    COSTS(13, "costs", "costs that increase the loss"),
    /** The most that regulation lets the insurer bear. */
    REGULATORY_CAP(14, "regulatory_cap", "the most that regulation lets the insurer bear");

    private final int number;
    private final String documentName;
    private final String text;

    Step(int number, String documentName, String text) {
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
    public static Step of(int number) {
        for (Step constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Step has the number " + number);
    }
}
