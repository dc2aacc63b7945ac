// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>claim_status</code>. */
public enum ClaimStatus {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** It was submitted. */
    SUBMITTED(1, "submitted", "it was submitted"),
    /** The insurer looks at it. */
    UNDER_REVIEW(2, "under_review", "the insurer looks at it"),
    /** It was approved, in whole or in part. */
    APPROVED(3, "approved", "it was approved, in whole or in part"),
    /** It was rejected. */
    REJECTED(4, "rejected", "it was rejected"),
    /** It was paid. */
    PAID(5, "paid", "it was paid");

    private final int number;
    private final String documentName;
    private final String text;

    ClaimStatus(int number, String documentName, String text) {
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
    public static ClaimStatus of(int number) {
        for (ClaimStatus constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ClaimStatus has the number " + number);
    }
}
