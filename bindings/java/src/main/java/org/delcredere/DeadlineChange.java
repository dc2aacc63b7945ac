// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>deadline_change</code>. */
public enum DeadlineChange {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** It has a day now, and had none. */
    NEW(1, "new", "it has a day now, and had none"),
    /** It had a day, and has none now. */
    GONE(2, "gone", "it had a day, and has none now"),
    /** Its day is earlier. */
    EARLIER(3, "earlier", "its day is earlier"),
    /** Its day is later. */
    LATER(4, "later", "its day is later"),
    /** Its day is the same, where it stands is not. */
    STATE(5, "state", "its day is the same, where it stands is not");

    private final int number;
    private final String documentName;
    private final String text;

    DeadlineChange(int number, String documentName, String text) {
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
    public static DeadlineChange of(int number) {
        for (DeadlineChange constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DeadlineChange has the number " + number);
    }
}
