// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>form</code>. */
public enum Form {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** All insurable sales are offered to the insurer. */
    WHOLE_TURNOVER(1, "whole_turnover", "all insurable sales are offered to the insurer"),
    /** Only the buyers named in the policy. */
    KEY_ACCOUNTS(2, "key_accounts", "only the buyers named in the policy"),
    /** One buyer named in the policy. */
    SINGLE_BUYER(3, "single_buyer", "one buyer named in the policy"),
    /** Only the transactions named in the policy. */
    TRANSACTIONAL(4, "transactional", "only the transactions named in the policy"),
    /** Losses above a retention; the insured's own credit management sets limits. */
    EXCESS_OF_LOSS(5, "excess_of_loss", "losses above a retention; the insured's own credit management sets limits"),
    /** More limit above that of another policy. */
    TOP_UP(6, "top_up", "more limit above that of another policy"),
    /** For small companies: cover without named limits. */
    SIMPLIFIED(7, "simplified", "for small companies: cover without named limits"),
    /** Public export cover. */
    GOVERNMENT(8, "government", "public export cover"),
    /** The insured is the bank or factor that bought the debt. */
    RECEIVABLES_PURCHASE(9, "receivables_purchase", "the insured is the bank or factor that bought the debt");

    private final int number;
    private final String documentName;
    private final String text;

    Form(int number, String documentName, String text) {
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
    public static Form of(int number) {
        for (Form constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Form has the number " + number);
    }
}
