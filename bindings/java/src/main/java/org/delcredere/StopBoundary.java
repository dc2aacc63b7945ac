// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>stop_boundary</code>. */
public enum StopBoundary {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Deliveries after the day are not covered. */
    AFTER_DATE(1, "after_date", "deliveries after the day are not covered"),
    /** Deliveries on the day or later are not covered. */
    FROM_DATE(2, "from_date", "deliveries on the day or later are not covered");

    private final int number;
    private final String documentName;
    private final String text;

    StopBoundary(int number, String documentName, String text) {
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
    public static StopBoundary of(int number) {
        for (StopBoundary constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no StopBoundary has the number " + number);
    }
}
