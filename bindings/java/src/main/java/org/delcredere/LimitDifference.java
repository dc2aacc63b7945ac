// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_difference</code>. */
public enum LimitDifference {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** It stands on the new list, and nothing stood on the old one. */
    ADDED(1, "added", "it stands on the new list, and nothing stood on the old one"),
    /** Its amount is greater. */
    RAISED(2, "raised", "its amount is greater"),
    /** Its amount is smaller. */
    CUT(3, "cut", "its amount is smaller"),
    /** The insurer withdrew it, or it is not on a new list that is complete. */
    WITHDRAWN(4, "withdrawn", "the insurer withdrew it, or it is not on a new list that is complete"),
    /** The insurer refused it, or granted nothing. */
    REFUSED(5, "refused", "the insurer refused it, or granted nothing"),
    /** It has ended. */
    EXPIRED(6, "expired", "it has ended"),
    /** Its currency is another: the amounts cannot be compared. */
    OTHER_CURRENCY(7, "other_currency", "its currency is another: the amounts cannot be compared"),
    /** Its amount is the same. */
    UNCHANGED(8, "unchanged", "its amount is the same"),
    /** Its buyer is not in the book. */
    UNKNOWN_BUYER(9, "unknown_buyer", "its buyer is not in the book"),
    /** The grade of the buyer is another. */
    REGRADED(10, "regraded", "the grade of the buyer is another"),
    /** It is in another currency than the policy. */
    WRONG_CURRENCY(11, "wrong_currency", "it is in another currency than the policy"),
    /** It is lower than what needs no decision. */
    BELOW_DISCRETIONARY(12, "below_discretionary", "it is lower than what needs no decision"),
    /** Its percentage is another. */
    PERCENTAGE(13, "percentage", "its percentage is another"),
    /** Its end, payment terms, extension, condition or freedom from cancellation is another. */
    TERMS(14, "terms", "its end, payment terms, extension, condition or freedom from cancellation is another");

    private final int number;
    private final String documentName;
    private final String text;

    LimitDifference(int number, String documentName, String text) {
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
    public static LimitDifference of(int number) {
        for (LimitDifference constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitDifference has the number " + number);
    }
}
