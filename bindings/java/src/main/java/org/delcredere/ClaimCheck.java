// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>claim_check</code>. */
public enum ClaimCheck {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The cause of loss is insured. */
    CAUSE(1, "cause", "the cause of loss is insured"),
    /** There is a date of loss. */
    DATE_OF_LOSS(2, "date_of_loss", "there is a date of loss"),
    /** The claim was not filed before it. */
    FILED_NOT_EARLY(3, "filed_not_early", "the claim was not filed before it"),
    /** The claim was filed in time, or still can be. */
    FILED_IN_TIME(4, "filed_in_time", "the claim was filed in time, or still can be"),
    /** The overdue was notified, and other deadlines were kept. */
    OVERDUE_NOTIFIED(5, "overdue_notified", "the overdue was notified, and other deadlines were kept"),
    /** The debt attached, and the loss lies, within the time of the policy. */
    POLICY_PERIOD(6, "policy_period", "the debt attached, and the loss lies, within the time of the policy"),
    /** The buyer can be insured. */
    BUYER(7, "buyer", "the buyer can be insured"),
    /** The sale is one that is insured, and its conditions are met. */
    SALE(8, "sale", "the sale is one that is insured, and its conditions are met"),
    /** The sale was declared. */
    DECLARED(9, "declared", "the sale was declared"),
    /** The premium is paid. */
    PREMIUM(10, "premium", "the premium is paid"),
    /** The documents are complete. */
    DOCUMENTS(11, "documents", "the documents are complete"),
    /** Payment terms, extensions and plans are within what is allowed. */
    PAYMENT_TERMS(12, "payment_terms", "payment terms, extensions and plans are within what is allowed"),
    /** There is a limit, and its conditions are met. */
    LIMIT(13, "limit", "there is a limit, and its conditions are met"),
    /** The discretionary limit is justified. */
    DISCRETIONARY(14, "discretionary", "the discretionary limit is justified"),
    /** Cover for the buyer was in force at delivery. */
    COVER_IN_FORCE(15, "cover_in_force", "cover for the buyer was in force at delivery"),
    /** No dispute is pending. */
    DISPUTE(16, "dispute", "no dispute is pending"),
    /** The loss reaches the claim threshold. */
    THRESHOLD(17, "threshold", "the loss reaches the claim threshold");

    private final int number;
    private final String documentName;
    private final String text;

    ClaimCheck(int number, String documentName, String text) {
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
    public static ClaimCheck of(int number) {
        for (ClaimCheck constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ClaimCheck has the number " + number);
    }
}
