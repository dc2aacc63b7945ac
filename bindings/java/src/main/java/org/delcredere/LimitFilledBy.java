// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_filled_by</code>. */
public enum LimitFilledBy {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** All open debt, insured or not. */
    ALL_DEBT(1, "all_debt", "all open debt, insured or not"),
    /** Open debt that qualifies for cover. */
    QUALIFYING_DEBT(2, "qualifying_debt", "open debt that qualifies for cover"),
    /** Only debt that is covered. */
    COVERED_DEBT(3, "covered_debt", "only debt that is covered");

    private final int number;
    private final String documentName;
    private final String text;

    LimitFilledBy(int number, String documentName, String text) {
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
    public static LimitFilledBy of(int number) {
        for (LimitFilledBy constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitFilledBy has the number " + number);
    }
}
