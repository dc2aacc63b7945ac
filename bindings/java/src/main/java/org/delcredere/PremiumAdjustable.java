// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>premium_adjustable</code>. */
public enum PremiumAdjustable {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** More is paid, and what was too much is returned. */
    BOTH(1, "both", "more is paid, and what was too much is returned"),
    /** More is paid; nothing is returned. */
    UPWARD_ONLY(2, "upward_only", "more is paid; nothing is returned");

    private final int number;
    private final String documentName;
    private final String text;

    PremiumAdjustable(int number, String documentName, String text) {
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
    public static PremiumAdjustable of(int number) {
        for (PremiumAdjustable constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PremiumAdjustable has the number " + number);
    }
}
