// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_expiry</code>. */
public enum LimitExpiry {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The limit ends. */
    LIMIT_END(1, "limit_end", "the limit ends"),
    /** The top-up ends. */
    TOP_UP_END(2, "top_up_end", "the top-up ends"),
    /** A request that was granted in part is to be made again. */
    ASK_AGAIN(3, "ask_again", "a request that was granted in part is to be made again"),
    /** A refusal or withdrawal no longer blocks cover that needs no decision. */
    SELF_CHECK(4, "self_check", "a refusal or withdrawal no longer blocks cover that needs no decision");

    private final int number;
    private final String documentName;
    private final String text;

    LimitExpiry(int number, String documentName, String text) {
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
    public static LimitExpiry of(int number) {
        for (LimitExpiry constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitExpiry has the number " + number);
    }
}
