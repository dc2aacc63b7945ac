// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

import java.util.EnumSet;

/** Values of <code>state</code>. */
public enum State {
    /** Bit: the invoice is dated after the day of the question. */
    NOT_YET(1, "not_yet", "bit: the invoice is dated after the day of the question"),
    /** Bit: nothing is open. */
    SETTLED(2, "settled", "bit: nothing is open"),
    /** Bit: open after its due date. */
    OVERDUE(4, "overdue", "bit: open after its due date"),
    /** Bit: open after the end of the maximum extension period. */
    PAST_EXTENSION(8, "past_extension", "bit: open after the end of the maximum extension period"),
    /** Bit: open after the last day to notify the overdue. */
    NOTICE_PAST(16, "notice_past", "bit: open after the last day to notify the overdue"),
    /** Bit: the claim may be filed on the day of the question. */
    CLAIM_OPEN(32, "claim_open", "bit: the claim may be filed on the day of the question"),
    /** Bit: the last day to file the claim is past. */
    CLAIM_LAPSED(64, "claim_lapsed", "bit: the last day to file the claim is past"),
    /** Bit: the row could not be used; see its status. */
    REFUSED_ROW(128, "refused_row", "bit: the row could not be used; see its status");

    private final int number;
    private final String documentName;
    private final String text;

    State(int number, String documentName, String text) {
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
    public static State of(int number) {
        for (State constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no State has the number " + number);
    }

    /** The constants whose bits are set. */
    public static EnumSet<State> setOf(int bits) {
        EnumSet<State> found = EnumSet.noneOf(State.class);
        for (State constant : values()) {
            if ((bits & constant.number) != 0) {
                found.add(constant);
            }
        }
        return found;
    }
}
