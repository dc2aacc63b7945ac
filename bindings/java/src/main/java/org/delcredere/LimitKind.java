// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_kind</code>. */
public enum LimitKind {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The insurer's decision on the buyer. */
    NAMED(1, "named", "the insurer's decision on the buyer"),
    /** The insured's own decision within the policy's maximum. */
    DISCRETIONARY(2, "discretionary", "the insured's own decision within the policy's maximum");

    private final int number;
    private final String documentName;
    private final String text;

    LimitKind(int number, String documentName, String text) {
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
    public static LimitKind of(int number) {
        for (LimitKind constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitKind has the number " + number);
    }
}
