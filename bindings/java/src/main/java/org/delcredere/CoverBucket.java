// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>cover_bucket</code>. */
public enum CoverBucket {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Insured by a decision on the buyer. */
    INSURED_NAMED(1, "insured_named", "insured by a decision on the buyer"),
    /** Insured by the discretionary limit. */
    INSURED_DISCRETIONARY(2, "insured_discretionary", "insured by the discretionary limit"),
    /** Insured by the automatic limit. */
    INSURED_AUTOMATIC(3, "insured_automatic", "insured by the automatic limit"),
    /** Insured on another basis. */
    INSURED_OTHER(4, "insured_other", "insured on another basis"),
    /** What the insured bears of covered debt. */
    OWN_SHARE(5, "own_share", "what the insured bears of covered debt"),
    /** Above the limit. */
    ABOVE_LIMIT(6, "above_limit", "above the limit"),
    /** Above the discretionary limit. */
    ABOVE_DISCRETIONARY(7, "above_discretionary", "above the discretionary limit"),
    /** The insurer refused a limit. */
    REFUSED(8, "refused", "the insurer refused a limit"),
    /** No limit in force. */
    WITHOUT_LIMIT(9, "without_limit", "no limit in force"),
    /** Cover for the buyer had ended. */
    STOPPED(10, "stopped", "cover for the buyer had ended"),
    /** Not insured for another reason. */
    NOT_INSURABLE(11, "not_insurable", "not insured for another reason");

    private final int number;
    private final String documentName;
    private final String text;

    CoverBucket(int number, String documentName, String text) {
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
    public static CoverBucket of(int number) {
        for (CoverBucket constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no CoverBucket has the number " + number);
    }
}
