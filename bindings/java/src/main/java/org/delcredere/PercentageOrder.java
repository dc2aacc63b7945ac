// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>percentage_order</code>. */
public enum PercentageOrder {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Limit, kind of limit, cause, country, policy. */
    LIMIT_FIRST(1, "limit_first", "limit, kind of limit, cause, country, policy"),
    /** Cause, limit, kind of limit, country, policy. */
    CAUSE_FIRST(2, "cause_first", "cause, limit, kind of limit, country, policy"),
    /** Country, limit, kind of limit, cause, policy. */
    COUNTRY_FIRST(3, "country_first", "country, limit, kind of limit, cause, policy"),
    /** The lowest of all that are given. */
    LOWEST(4, "lowest", "the lowest of all that are given");

    private final int number;
    private final String documentName;
    private final String text;

    PercentageOrder(int number, String documentName, String text) {
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
    public static PercentageOrder of(int number) {
        for (PercentageOrder constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PercentageOrder has the number " + number);
    }
}
