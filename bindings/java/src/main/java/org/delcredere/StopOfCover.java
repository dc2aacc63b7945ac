// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>stop_of_cover</code>. */
public enum StopOfCover {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Cover never stops by itself. */
    NONE(1, "none", "cover never stops by itself"),
    /** When the buyer's oldest unpaid invoice passes the age. */
    OLDEST_INVOICE(2, "oldest_invoice", "when the buyer's oldest unpaid invoice passes the age"),
    /** When any unpaid invoice passes the age. */
    ANY_INVOICE(3, "any_invoice", "when any unpaid invoice passes the age"),
    /** When all unpaid debt past the age is together more than stop_amount. */
    OVERDUE_AMOUNT(4, "overdue_amount", "when all unpaid debt past the age is together more than stop_amount"),
    /** When some debt is past the age and the overdue debt is more than stop_share of all open debt. */
    OVERDUE_SHARE(5, "overdue_share", "when some debt is past the age and the overdue debt is more than stop_share of all open debt");

    private final int number;
    private final String documentName;
    private final String text;

    StopOfCover(int number, String documentName, String text) {
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
    public static StopOfCover of(int number) {
        for (StopOfCover constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no StopOfCover has the number " + number);
    }
}
