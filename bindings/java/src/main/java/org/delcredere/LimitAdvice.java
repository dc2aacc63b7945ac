// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_advice</code>. */
public enum LimitAdvice {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** It is needed. */
    SEND(1, "send", "it is needed"),
    /** The limit in force suffices, or there is nothing to give back. */
    NOT_NEEDED(2, "not_needed", "the limit in force suffices, or there is nothing to give back"),
    /** As much needs no decision, and a decision could end that. */
    BELOW_DISCRETIONARY(3, "below_discretionary", "as much needs no decision, and a decision could end that"),
    /** A refusal or withdrawal stands: appeal, or wait. */
    BLOCKED(4, "blocked", "a refusal or withdrawal stands: appeal, or wait"),
    /** What is open is uncovered for other reasons than the limit. */
    NO_LIMIT_HELPS(5, "no_limit_helps", "what is open is uncovered for other reasons than the limit");

    private final int number;
    private final String documentName;
    private final String text;

    LimitAdvice(int number, String documentName, String text) {
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
    public static LimitAdvice of(int number) {
        for (LimitAdvice constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitAdvice has the number " + number);
    }
}
